"""A write with an Idempotency-Key is done once, however often it is sent."""

import hashlib
import re
from collections.abc import Callable, Iterator

from django.db import DatabaseError, transaction
from django.http import HttpRequest, HttpResponse

from genjin.common.errors import GenjinError
from genjin.config.guard.strictness import FORMS
from genjin.identity.users.models import User
from genjin.platform.answers.errors import InvalidKeyError
from genjin.platform.answers.services import Answer, Claim, claim_key, keep_answer, release_key

HEADER = "Idempotency-Key"
PATTERN = r"^[A-Za-z0-9._:-]{1,128}$"
# What is sent or answered there is a secret, of which nothing is kept, not even a digest: a
# password, a new secret of an authenticator app, recovery codes, a link that lets somebody in.
# Done twice they leave what done once leaves, or are refused. Also as the document writes paths.
SECRET = re.compile(r"/api/(session|invitations|setup)(/|$)|/api/people/[^/]+/sign-in-link$")
WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
REFUSED = 400
FAULT = 500

Run = Callable[[], HttpResponse]
Refuse = Callable[[HttpRequest, Exception], HttpResponse]


def key_of(request: HttpRequest) -> str | None:
    """The key of a write that somebody signed in has named. Raises InvalidKeyError."""
    key = request.headers.get(HEADER)
    if key is None or request.method not in WRITES or not isinstance(request.user, User):
        return None
    if SECRET.match(request.path):
        return None
    if not re.fullmatch(PATTERN, key):
        raise InvalidKeyError
    return key


def run_once(request: HttpRequest, key: str, run: Run, *, refuse: Refuse) -> HttpResponse:
    """Run, or give the first answer again. A refusal is not kept: it has changed nothing, so the
    same key is judged anew, also with a corrected body."""
    claimed = claim_key(
        user_id=request.user.pk or 0,
        key=key,
        route=f"{request.method} {request.path}"[:300],
        digest=_digest(request),
    )
    if isinstance(claimed, Answer):
        return _given_again(claimed)
    try:
        answer = _act(claimed, run)
    except (DatabaseError, GenjinError) as error:
        answer = refuse(request, error)
    if answer.status_code >= REFUSED:
        release_key(claimed)
    return answer


@transaction.atomic
def _act(claim: Claim, run: Run) -> HttpResponse:
    """The act and its kept answer are one transaction. What a refused act has written on purpose,
    like a wrong attempt, stays; of a fault nothing stays."""
    answer = run()
    if answer.status_code >= FAULT:
        transaction.set_rollback(True)
    elif answer.status_code < REFUSED:
        kept = Answer(answer.status_code, answer.get("Content-Type", ""), answer.content)
        keep_answer(claim, kept)
    return answer


def _given_again(answer: Answer) -> HttpResponse:
    response = HttpResponse(answer.body, status=answer.status, content_type=answer.content_type)
    response["Idempotent-Replayed"] = "true"
    return response


def _digest(request: HttpRequest) -> str:
    """Of all that the request says. A form is taken by its parts: the mark between them is new
    each time it is sent."""
    digest = hashlib.sha256()
    for part in (str(request.method), request.get_full_path(), *_body(request)):
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()


def _body(request: HttpRequest) -> Iterator[str | bytes]:
    if request.content_type not in FORMS:
        yield request.body
        return
    for name, values in sorted(request.POST.lists()):
        yield from (name, *(str(value) for value in values))
    for name, files in sorted(request.FILES.lists()):
        for file in files:
            yield from (name, file.name or "", file.read())
            file.seek(0)
