"""What a phase is for and whose it is, said otherwise than it ships."""

from django.db import IntegrityError, transaction
from django.db.models import F

from genjin.analytics.life.models import LifePhase
from genjin.analytics.life.words import words_of
from genjin.common import clock, language
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.sop.definitions.phases import Phase


@command
def change_phase(
    *, actor: User, phase: Phase, goal: str, departments: str, version: int
) -> LifePhase:
    """In the language of who asks; the other stays. `version`: as it was read, 0 for what ships.
    Raises NotAllowedError, ChangedMeanwhileError."""
    require(actor, "sop.change")
    before = LifePhase.objects.filter(key=phase).first()
    was = words_of(phase, before)
    speech = "en" if language.current() == "en" else "zh"
    values = {f"goal_{speech}": goal.strip(), f"departments_{speech}": departments.strip()}
    if version != was.version:
        raise ChangedMeanwhileError
    if before is None:
        try:
            with transaction.atomic():
                found = LifePhase.objects.create(key=phase, **values)
        except IntegrityError:
            raise ChangedMeanwhileError from None
    else:
        rows = LifePhase.objects.filter(pk=before.pk, version=version)
        if not rows.update(version=F("version") + 1, **values):
            raise ChangedMeanwhileError
        found = LifePhase.objects.get(pk=before.pk)
    now = words_of(phase, found)
    write_history(
        [
            HistoryEntry(
                object_type="life_phase",
                object_id=found.pk,
                action="changed",
                changes={
                    "goal": [was.goal, now.goal],
                    "departments": [was.departments, now.departments],
                },
                actor_id=actor.pk,
                origin="person",
                at=clock.now(),
            )
        ]
    )
    return found
