"""What a trial reads. All of it in sets: the number of statements does not depend on the rows."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count

from genjin.common.subjects import Subject
from genjin.identity.access.selectors import require
from genjin.identity.departments.selectors import People
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import changes_since
from genjin.records.objects.selectors import came_in, get_reachable, titles_of, values_of
from genjin.records.objects.types import object_types
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.definitions.reading import read_definition
from genjin.sop.definitions.selectors import get_entered_version, known, published
from genjin.sop.definitions.spec import Definition
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.selectors.engine import bound_beside, pending_load
from genjin.sop.runs.subjects import STAMP
from genjin.sop.statistics.periods import Period
from genjin.sop.trial.assuming import without_conditions, without_needs
from genjin.sop.trial.errors import NothingToTryError, OtherObjectError
from genjin.sop.trial.histories import Entry, History, Past, histories
from genjin.sop.trial.rehearsal import Rehearsal
from genjin.sop.trial.replaying import asks_record
from genjin.sop.trial.values import Values
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.leave.cover import Cover

MOST_RECORDS = 5_000
"""As many records are replayed, the newest: nobody waits longer than some seconds for it."""


def get_definition(actor: User, *, source: str | None, sop_id: int | None) -> Definition:
    """A draft for who may change SOPs, a live one for everybody who reads them.

    Raises BrokenSopFileError with all findings."""
    require(actor, "sop.read")
    if source is not None:
        require(actor, "sop.change")
    if source is not None and sop_id is None:
        return read_definition(source, known())
    if sop_id is not None and source is None:
        return published(get_entered_version(sop_id).pk).definition
    raise NothingToTryError


@dataclass(frozen=True, slots=True)
class Candidate:
    """One real record on which an SOP is tried: as it is now, with what is bound to it."""

    root: Subject
    title: str
    bound: dict[str, Subject]
    values: Values


def get_candidate(
    actor: User, definition: Definition, object_type: str, object_id: int
) -> Candidate:
    """Through the record's own door; missing and invisible are the same."""
    if object_type != definition.object_type:
        raise OtherObjectError(expected=_kind_name(definition.object_type))
    get_reachable(actor, object_type, object_id)
    root = (object_type, object_id)
    bound = _bound_of(definition, bound_beside(object_type, [object_id]).get(object_id, {}))
    rows = _rows({root, *bound.values()}, definition)
    title = titles_of(object_type, [object_id], actor=actor).get(object_id, f"#{object_id}")
    return Candidate(root, title, bound, Values(rows))


def _kind_name(object_type: str) -> str:
    kind = object_types.get(object_type)
    return f"{kind.zh} / {kind.en}"


def rehearsal_on_one(definition: Definition) -> Rehearsal:
    """What is there already when a step opens is asked of the kinds of evidence themselves."""
    people = People()
    return Rehearsal(
        without_needs(definition),
        people=people,
        assignees=Assignees(people, pending_load),
        calendars=load_calendars(),
        really=lambda kind, asked: asked.fresh or evidence_kinds.get(kind).undone,
    )


def rehearsal_of_past(definition: Definition) -> Rehearsal:
    """As if nobody had anything to do at its beginning."""
    people = People()
    return Rehearsal(
        definition,
        people=people,
        assignees=Assignees(people, Counter, cover=_nobody_away(people)),
        calendars=load_calendars(),
        really=asks_record,
    )


def rehearsal_of_nobody(definition: Definition) -> Rehearsal:
    """Of a record that there is not; whose steps are whose is said as they are rehearsed."""
    people = People()
    return Rehearsal(
        without_conditions(definition),
        people=people,
        assignees=Assignees(people, Counter, cover=_nobody_away(people)),
        calendars=load_calendars(),
        really=lambda kind, asked: False,
    )


def _nobody_away(people: People) -> Cover:
    """Who is on leave today was not then, and comes back."""
    return Cover({}, lambda: people.chart)


def count_owners(actor: User, object_type: str, period: Period) -> Counter[int | None]:
    """Whose records came in: by their owners of today."""
    rows = came_in(actor, object_type, period.start, period.end).order_by()
    groups = rows.values("owner_id").annotate(n=Count("pk"))
    return Counter(dict(groups.values_list("owner_id", "n")))


def list_past(actor: User, definition: Definition, period: Period) -> list[Past]:
    """The newest MOST_RECORDS that came in, with what became of them, in the order in which they
    came."""
    object_type = definition.object_type
    records = came_in(actor, object_type, period.start, period.end)
    newest = records.order_by("-created_at", "-id")[:MOST_RECORDS]
    made = dict(list(newest.values_list("id", "created_at"))[::-1])
    beside = bound_beside(object_type, made)
    bound = {pk: _bound_of(definition, beside.get(pk, {})) for pk in made}
    subjects = {(object_type, pk) for pk in made}
    subjects.update(subject for roles in bound.values() for subject in roles.values())
    known_histories = _histories(_rows(subjects, definition), period)
    return [
        Past(
            root=(object_type, pk),
            created_at=created_at,
            bound=bound[pk],
            histories={
                subject: known_histories[subject]
                for subject in ((object_type, pk), *bound[pk].values())
                if subject in known_histories
            },
        )
        for pk, created_at in made.items()
    ]


def _bound_of(definition: Definition, bound: Mapping[str, Subject]) -> dict[str, Subject]:
    """Those of the roles that the SOP has a step for."""
    roles = {step.role for step in definition.steps} - {"", definition.object_type}
    return {role: subject for role, subject in bound.items() if role in roles}


def _rows(
    subjects: Collection[Subject], definition: Definition
) -> dict[Subject, Mapping[str, Any]]:
    """A statement for each kind of record."""
    ids: dict[str, set[int]] = defaultdict(set)
    for object_type, object_id in subjects:
        ids[object_type].add(object_id)
    return {
        (object_type, pk): row
        for object_type, wanted in ids.items()
        for pk, row in values_of(object_type, wanted, _fields(definition, object_type)).items()
    }


def _fields(definition: Definition, object_type: str) -> set[str]:
    return {*definition.columns(object_type), *STAMP}


def _histories(rows: Mapping[Subject, Mapping[str, Any]], period: Period) -> dict[Subject, History]:
    of_kind: dict[str, dict[int, Mapping[str, Any]]] = defaultdict(dict)
    for (object_type, pk), row in rows.items():
        of_kind[object_type][pk] = row
    found: dict[Subject, History] = {}
    for object_type, by_id in of_kind.items():
        entries = (Entry(*row) for row in changes_since(object_type, by_id, period.start))
        of_records = histories(by_id, entries, _Converter(object_type))
        found |= {(object_type, pk): history for pk, history in of_records.items()}
    return found


class _Converter:
    """From the wire form in which history keeps values; most come many times."""

    def __init__(self, object_type: str) -> None:
        self._model = object_types.get(object_type).model
        self._known: dict[tuple[str, Any], Any] = {}

    def __call__(self, name: str, value: Any) -> Any:
        if not isinstance(value, str) or not value:
            return value
        key = (name, value)
        if key not in self._known:
            column: Any = self._model._meta.get_field(name)
            self._known[key] = column.to_python(value)
        return self._known[key]
