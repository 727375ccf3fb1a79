"""/api/sops/{id}/voices: what people say of an SOP and its steps."""

from ninja import Query, Router, Status

from genjin.common.http import codes, refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.definitions.selectors import get_sop
from genjin.sop.voices import errors, selectors, services
from genjin.sop.voices.choices import VoiceKind
from genjin.sop.voices.schemas import (
    SaidOut,
    VoiceAnswerIn,
    VoiceIn,
    VoiceOut,
    VoicesFilter,
    VoicesOut,
)

router = Router(tags=["sops"])

SHOWN = 200


@router.get("/{sop_id}/voices", response={200: VoicesOut} | refusals())
def list_sop_voices(
    request: SignedInRequest, sop_id: int, wanted: Query[VoicesFilter]
) -> VoicesOut:
    require(request.user, "sop.read")
    sop = get_sop(sop_id)
    found = selectors.list_voices(request.user, sop.pk, step=wanted.step, most=SHOWN)
    records = selectors.records_of(request.user, found)
    counts = selectors.count_voices(sop.pk)
    return VoicesOut(
        items=[VoiceOut.of(one, records.get(one.pk)) for one in found],
        counts=[
            SaidOut(step=step, kind=VoiceKind(kind), people=n)
            for (step, kind), n in sorted(counts.items())
            if wanted.step is None or step == wanted.step
        ],
        open=selectors.count_open(sop.pk).total(),
    )


@router.post(
    "/{sop_id}/voices",
    response={201: VoiceOut} | codes([errors.NoSuchStepError, errors.SayWhatError]),
)
def say_of_sop(request: SignedInRequest, sop_id: int, body: VoiceIn) -> Status[VoiceOut]:
    """Who says the same of the same step again changes what they said."""
    voice = services.say(
        actor=request.user,
        sop_id=sop_id,
        step=body.step,
        kind=body.kind,
        text=body.text,
        follow_up_id=body.follow_up_id,
    )
    records = selectors.records_of(request.user, [voice])
    return Status(201, VoiceOut.of(voice, records.get(voice.pk)))


@router.post(
    "/voices/{voice_id}/answer", response={204: None} | codes([errors.AnsweredAlreadyError])
)
def answer_voice(request: SignedInRequest, voice_id: int, body: VoiceAnswerIn) -> Status[None]:
    services.answer_voice(actor=request.user, voice_id=voice_id, answer=body.answer)
    return Status(204, None)
