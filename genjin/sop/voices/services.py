"""Saying something of an SOP, and answering it."""

from genjin.activities.follow_ups.selectors import reachable_follow_up
from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import get_sop, steps_of_sop
from genjin.sop.voices import errors
from genjin.sop.voices.choices import VoiceKind
from genjin.sop.voices.models import Voice
from genjin.sop.voices.selectors import get_voice
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring


@command
def say(
    *, actor: User, sop_id: int, step: str, kind: str, text: str, follow_up_id: int | None = None
) -> Voice:
    """`follow_up_id`: in which it worked; within the actor's reach. Raises NotFoundError,
    NoSuchStepError, SayWhatError."""
    require(actor, "sop.read")
    sop, text = get_sop(sop_id), text.strip()
    if step and step not in {one.key for one in steps_of_sop(sop.pk)}:
        raise errors.NoSuchStepError
    if kind == VoiceKind.SUGGESTION and not text:
        raise errors.SayWhatError(fields={"text": errors.SayWhatError().message})
    if follow_up_id is not None:
        reachable_follow_up(actor, follow_up_id)
    voice, _ = Voice.objects.update_or_create(
        sop=sop,
        step=step,
        kind=kind,
        by=actor,
        answered_at=None,
        defaults={"text": text, "at": clock.now(), "follow_up_id": follow_up_id},
    )
    return voice


@command
def answer_voice(*, actor: User, voice_id: int, answer: str) -> None:
    """Who said it hears the answer. Raises NotFoundError, AnsweredAlreadyError."""
    require(actor, "sop.change")
    voice = get_voice(voice_id)
    if voice is None:
        raise NotFoundError
    at = clock.now()
    # One answer wins; whoever comes second is told.
    if not Voice.objects.filter(pk=voice.pk, answered_at=None).update(
        answer=answer.strip(), answered_by_id=actor.pk, answered_at=at
    ):
        raise errors.AnsweredAlreadyError
    if voice.by_id == actor.pk:
        return
    ring(rings=[_ring(voice, answer.strip())], at=at)


def _ring(voice: Voice, answer: str) -> Ring:
    return Ring(
        receiver_id=voice.by_id,
        kind=NotificationKind.VOICE,
        topic=f"voice:{voice.pk}",
        rung="answered",
        source=f"voice:{voice.pk}",
        params={
            "what": {"zh": voice.sop.name_zh, "en": voice.sop.name_en},
            "reason": answer,
        },
        link=f"/sop/{voice.sop_id}/design" + (f"?step={voice.step}" if voice.step else ""),
    )
