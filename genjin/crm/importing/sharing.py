"""What lists of leads and of customers have in common: new records are shared out among sellers
and let into their SOP."""

from abc import abstractmethod
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from genjin.crm.assignment.errors import NoSellersError
from genjin.crm.assignment.selectors import circle_of, next_turns
from genjin.crm.assignment.services import take_turns
from genjin.crm.importing.starts import starts_per_day
from genjin.identity.users.models import User
from genjin.identity.users.selectors import list_active_names
from genjin.records.base import RecordModel
from genjin.records.imports.interpreting import Draft
from genjin.records.imports.planning import Outcome, Plan
from genjin.records.imports.targets import Batch, ImportTarget, Options, Shared, Stored
from genjin.sop.runs.handlers import start_runs
from genjin.sop.runs.journal import Cause
from genjin.workplace.calendars.selectors import load_calendars

LONGEST_RAW_PHONE = 200


class SharedImport(ImportTarget):
    """Rows become records with an owner; further rows of one company join them."""

    def check(self, actor: User, options: Options) -> None:
        if not circle_of(actor, options.team_id).members:
            raise NoSellersError

    def people(self) -> Mapping[str, int]:
        """A name that two people bear is nobody's; a log-in always is somebody's."""
        rows = list_active_names()
        bearers = Counter(name.casefold() for _, name, _ in rows)
        names = {
            name.casefold(): person for person, name, _ in rows if bearers[name.casefold()] == 1
        }
        return names | {login.casefold(): person for person, _, login in rows}

    def foresee(self, batch: Batch) -> Shared:
        circle = circle_of(batch.actor, batch.options.team_id)
        new = _New.of(batch.plans)
        turns = next_turns(circle, new.without_owner, later=batch.turns)
        return new.shared(turns)

    def store(self, batch: Batch) -> Stored:
        new = _New.of(batch.plans)
        circle = circle_of(batch.actor, batch.options.team_id)
        if new.without_owner and not circle.members:
            raise NoSellersError
        shared = new.shared(take_turns(circle, new.without_owner))
        made = self.make(new.plans, shared.owners, batch)
        records = {plan.draft.number: one.pk for plan, one in zip(new.plans, made, strict=True)}
        self.join([plan for plan in batch.plans if plan.outcome is Outcome.JOINED], records, batch)
        self._start(batch, made)
        return Stored(records, shared)

    @abstractmethod
    def make(
        self, plans: Sequence[Plan], owners: Mapping[int, int], batch: Batch
    ) -> Sequence[RecordModel]:
        """The new records, in the order of their rows. `owners`: row → person."""

    @abstractmethod
    def join(self, plans: Sequence[Plan], records: Mapping[int, int], batch: Batch) -> None:
        """Further contacts. `records`: row → id of the record that was just made of it."""

    def _start(self, batch: Batch, made: Sequence[RecordModel]) -> None:
        """The clock of a record starts when it is given to somebody; of some on a later day."""
        options = batch.options
        if options.sop == "none" or not made:
            return
        starts = None
        if options.sop == "per_day":
            starts = starts_per_day(
                ((one.pk, one.owner_id or 0) for one in made),
                given=batch.given,
                per_day=options.per_day,
                at=batch.at,
                hours=load_calendars().of,
            )
        cause = Cause(batch.at, batch.actor.pk, "import")
        start_runs(self.name, [one.pk for one in made], cause=cause, starts=starts)


def record_of(plan: Plan, records: Mapping[int, int]) -> int:
    """The record that a joining row belongs to: there before, or just made of an earlier row."""
    assert plan.match is not None
    if plan.match.record_id is not None:
        return plan.match.record_id
    return records[plan.match.row or 0]


def leftovers_of(draft: Draft) -> list[list[str]]:
    kept = [[leftover.label, leftover.text] for leftover in draft.leftovers]
    if len(draft.phone_raw) > LONGEST_RAW_PHONE:
        kept.append([draft.labels.get("phone", ""), draft.phone_raw])
    return kept


@dataclass(frozen=True, slots=True)
class _New:
    """The rows of a batch that become records."""

    plans: Sequence[Plan]
    without_owner: int

    @classmethod
    def of(cls, plans: Sequence[Plan]) -> "_New":
        made = [plan for plan in plans if plan.outcome is Outcome.CREATED]
        return cls(made, sum("owner" not in plan.draft.values for plan in made))

    def shared(self, turns: Sequence[int]) -> Shared:
        """Whom the list names gets the record; the others go to whose turn it is."""
        following = iter(turns)
        owners = {}
        for plan in self.plans:
            named = plan.draft.values.get("owner")
            owners[plan.draft.number] = named if isinstance(named, int) else next(following)
        return Shared(owners, len(turns))
