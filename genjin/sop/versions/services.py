"""Commands on versions: publish one or end a pilot, and say what the runs under way do."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from genjin.common import clock
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.sop.definitions import services as definitions
from genjin.sop.definitions.choices import MoveMode
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.reading import accepted
from genjin.sop.definitions.selectors import check_version, get_version
from genjin.sop.definitions.services import Publication
from genjin.sop.runs.selectors import moves
from genjin.sop.runs.services.changing import plan_changes
from genjin.sop.versions import preview
from genjin.sop.versions.preview import Scope


@dataclass(frozen=True, slots=True)
class Running:
    """What the runs under way do, and by which key a step goes on in the new version."""

    mode: str = MoveMode.STAY
    mapping: Mapping[str, str | None] = field(default_factory=dict)


@command
def publish(
    *, actor: User, sop_id: int, number: int, publication: Publication, running: Running
) -> SopVersion:
    """Raises what publishing a version does, and NoSuchStepError, StepsMeetError."""
    require(actor, "sop.change")
    version = get_version(sop_id, number)
    scope = preview.scope_of(sop_id, version, publication.status, publication.department_ids)
    # The mapping is looked at while the one before is live still.
    mapping = _checked(scope, running)
    made = definitions.publish_version(
        actor=actor, sop_id=sop_id, number=number, publication=publication
    )
    _begin(actor, scope, running.mode, mapping)
    return made


@command
def end_pilot(*, actor: User, sop_id: int, number: int, running: Running) -> SopVersion:
    """Its runs stay on it to their end, or go to the live version."""
    require(actor, "sop.change")
    version = get_version(sop_id, number)
    scope = preview.scope_of(sop_id, version, preview.ENDED)
    mapping = _checked(scope, running)
    made = definitions.end_pilot(actor=actor, sop_id=sop_id, number=number)
    _begin(actor, scope, running.mode, mapping)
    return made


def _checked(scope: Scope, running: Running) -> Mapping[str, str | None]:
    if running.mode == MoveMode.STAY:
        return {}  # also where the version before cannot be read any more
    target = accepted(*check_version(scope.target.sop, scope.target.source))
    sources = preview.sources_of(scope, moves.count_by_version(scope.runs()))
    mapping = preview.completed(scope, running.mapping)
    preview.check_mapping(mapping, sources.values(), target)
    return mapping


def _begin(actor: User, scope: Scope, mode: str, mapping: Mapping[str, str | None]) -> None:
    if mode == MoveMode.STAY:
        return
    total = scope.runs().count()
    move = definitions.plan_move(
        actor=actor,
        source=scope.source,
        target=scope.target,
        mode=mode,
        mapping=mapping,
        department_ids=scope.department_ids,
        total=total,
    )
    if mode == MoveMode.NEXT_STEP:
        plan_changes(move)
    elif total:
        schedule(
            [
                NewItem(
                    "sop.change_version",
                    clock.now(),
                    key=f"sop.move:{move.pk}",
                    lane=f"sop.move:{scope.sop_id}",
                    payload={"move": move.pk, "after": 0},
                )
            ]
        )
