"""/api/session/…: one's own password, address, second factor, passkeys and sessions.

What changes how one signs in asks for the password again, once in a quarter of an hour.
"""

from http import HTTPStatus
from typing import Any

from ninja import Router, Status

from genjin.common.http import codes, refusals
from genjin.identity.challenges.errors import ChallengeOverError
from genjin.identity.factors import errors as factor_errors
from genjin.identity.factors.schemas import NewPasskeyIn, PasskeyQuestionOut
from genjin.identity.factors.services import codes as code_services
from genjin.identity.factors.services import passkeys
from genjin.identity.organisation.errors import EmailTakenError, NotAnEmailError
from genjin.identity.passwords.errors import PasswordTooCommonError, PasswordTooShortError
from genjin.identity.security import selectors, services
from genjin.identity.security.schemas import (
    ConfirmedOut,
    ConfirmIn,
    EmailIn,
    NewAppCodeIn,
    NewAppOut,
    PasskeyNameIn,
    PasswordIn,
    RecoveryCodesOut,
    SecurityOut,
)
from genjin.identity.sessions import errors
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.sessions.services import keeping
from genjin.identity.sessions.services.attempts import address_of

router = Router(tags=["security"])
CONFIRMED = [errors.BadTokenError, errors.ConfirmNeededError]
NO_CONTENT = Status(HTTPStatus.NO_CONTENT, None)


@router.get("/security", response={200: SecurityOut} | refusals())
def get_security(request: SignedInRequest) -> dict[str, Any]:
    return selectors.read_security(request, request.user)


@router.post(
    "/confirm",
    response={200: ConfirmedOut}
    | codes([errors.BadTokenError, errors.WrongPasswordError, errors.ThrottledError]),
)
def confirm_password(request: SignedInRequest, body: ConfirmIn) -> dict[str, Any]:
    until = keeping.confirm(request=request, actor=request.user, password=body.password)
    return {"confirmed_until": until}


@router.put(
    "/password",
    response={204: None}
    | codes(
        [
            errors.BadTokenError,
            errors.WrongPasswordError,
            errors.ThrottledError,
            PasswordTooShortError,
            PasswordTooCommonError,
        ]
    ),
)
def change_password(request: SignedInRequest, body: PasswordIn) -> Status[None]:
    services.change_own_password(
        request=request, actor=request.user, current=body.current, password=body.password
    )
    return NO_CONTENT


@router.put("/email", response={204: None} | codes([*CONFIRMED, EmailTakenError, NotAnEmailError]))
def change_email(request: SignedInRequest, body: EmailIn) -> Status[None]:
    keeping.require_confirmed(request)
    services.change_own_email(actor=request.user, email=body.email)
    return NO_CONTENT


@router.post(
    "/authenticator",
    response={200: NewAppOut} | codes([*CONFIRMED, factor_errors.FactorThereError]),
)
def begin_authenticator(request: SignedInRequest) -> code_services.NewApp:
    keeping.require_confirmed(request)
    return code_services.begin_app(actor=request.user, address=address_of(request))


@router.post(
    "/authenticator/finish",
    response={200: RecoveryCodesOut}
    | codes(
        [
            *CONFIRMED,
            ChallengeOverError,
            factor_errors.WrongCodeError,
            factor_errors.FactorThereError,
        ]
    ),
)
def finish_authenticator(request: SignedInRequest, body: NewAppCodeIn) -> dict[str, Any]:
    keeping.require_confirmed(request)
    made = code_services.finish_app(actor=request.user, challenge=body.challenge, code=body.code)
    keeping.renew_key(request=request)
    return {"recovery_codes": made}


@router.delete("/authenticator", response={204: None} | codes(CONFIRMED))
def remove_authenticator(request: SignedInRequest) -> Status[None]:
    keeping.require_confirmed(request)
    code_services.remove_app(actor=request.user)
    return NO_CONTENT


@router.post(
    "/recovery-codes",
    response={200: RecoveryCodesOut} | codes([*CONFIRMED, factor_errors.WrongCodeError]),
)
def renew_recovery_codes(request: SignedInRequest) -> dict[str, Any]:
    keeping.require_confirmed(request)
    return {"recovery_codes": code_services.renew_recovery_codes(actor=request.user)}


@router.post(
    "/passkeys/options",
    response={200: PasskeyQuestionOut} | codes([*CONFIRMED, factor_errors.TooManyPasskeysError]),
)
def begin_passkey(request: SignedInRequest) -> dict[str, Any]:
    keeping.require_confirmed(request)
    challenge, options = passkeys.ask_for_new(actor=request.user, address=address_of(request))
    return {"challenge": challenge, "options": options}


@router.post(
    "/passkeys",
    response={200: RecoveryCodesOut}
    | codes([*CONFIRMED, ChallengeOverError, factor_errors.PasskeyRefusedError]),
)
def add_passkey(request: SignedInRequest, body: NewPasskeyIn) -> dict[str, Any]:
    keeping.require_confirmed(request)
    made = passkeys.add_passkey(
        actor=request.user,
        challenge=body.challenge,
        name=body.name,
        credential=body.credential.model_dump(exclude_none=True),
    )
    keeping.renew_key(request=request)
    return {"recovery_codes": made}


@router.patch("/passkeys/{passkey_id}", response={204: None} | codes(CONFIRMED))
def rename_passkey(request: SignedInRequest, passkey_id: int, body: PasskeyNameIn) -> Status[None]:
    keeping.require_confirmed(request)
    passkeys.rename_passkey(actor=request.user, passkey_id=passkey_id, name=body.name)
    return NO_CONTENT


@router.delete("/passkeys/{passkey_id}", response={204: None} | codes(CONFIRMED))
def remove_passkey(request: SignedInRequest, passkey_id: int) -> Status[None]:
    keeping.require_confirmed(request)
    passkeys.remove_passkey(actor=request.user, passkey_id=passkey_id)
    return NO_CONTENT


@router.post("/sessions/end-others", response={204: None} | codes([errors.BadTokenError]))
def end_other_sessions(request: SignedInRequest) -> Status[None]:
    keeping.end_sessions(
        user_id=request.user.pk, by=request.user.pk, but=request.session.session_key
    )
    return NO_CONTENT


@router.delete("/sessions/{session_id}", response={204: None} | codes([errors.BadTokenError]))
def end_session(request: SignedInRequest, session_id: str) -> Status[None]:
    keeping.end_session(actor=request.user, name=session_id)
    return NO_CONTENT
