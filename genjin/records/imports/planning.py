"""Decides for each row what becomes of it, given what exists and the rows before it.

The same phone is the same record. The same company with another phone is a further contact of
it. Neither a company nor a valid phone is nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import StrEnum

from genjin.records.imports.interpreting import Draft
from genjin.records.imports.reasons import TO_MEND, Reason, reason


class Outcome(StrEnum):
    CREATED = "created"
    JOINED = "joined"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Match:
    """The record that a row belongs to: stored already, or made by an earlier row of the list."""

    record_id: int | None = None
    row: int | None = None
    may_change: bool = True

    @property
    def key(self) -> "MatchKey":
        """The same for the record of a row, whether it is stored meanwhile or not."""
        return ("row", self.row) if self.row is not None else ("record", self.record_id)


MatchKey = tuple[str, int | None]


@dataclass(slots=True)
class Known:
    """What exists by phone, by company, and the people of a record who have no valid phone."""

    phones: dict[str, Match] = attribute(default_factory=dict)
    companies: dict[str, Match] = attribute(default_factory=dict)
    people: dict[MatchKey, set[str]] = attribute(default_factory=dict)
    """Match key → person keys."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`match` is what a joined or skipped row belongs to."""

    draft: Draft
    outcome: Outcome
    reasons: tuple[Reason, ...]
    match: Match | None = None

    @property
    def to_mend(self) -> bool:
        """A row that was left out as known has nothing to mend: its record is there."""
        return self.outcome is not Outcome.SKIPPED and any(
            one.code in TO_MEND for one in self.reasons
        )


class Planner:
    """Decides row by row and remembers: the order of the rows is the order of the list."""

    def __init__(self, *, joins_only: bool = False) -> None:
        """`joins_only`: rows make no records, they join those that are there."""
        self._known = Known()
        self._joins_only = joins_only

    def learn(self, known: Known) -> None:
        """Add what exists. What an earlier row has made known is not overwritten."""
        self._known.phones = known.phones | self._known.phones
        self._known.companies = known.companies | self._known.companies
        for key, people in known.people.items():
            self._known.people.setdefault(key, set()).update(people)

    def decide(self, draft: Draft) -> Plan:
        plan = self._decide(draft)
        if plan.outcome is not Outcome.FAILED:
            self._remember(draft, plan.match or Match(row=draft.number))
        return plan

    def _decide(self, draft: Draft) -> Plan:
        same_phone = self._known.phones.get(draft.phone) if draft.phone else None
        if same_phone:
            return _skipped(draft, same_phone, _known_by("phone", same_phone, draft))
        same_company = self._known.companies.get(draft.company_key) if draft.company_key else None
        if same_company:
            return self._join(draft, same_company)
        if self._joins_only:
            return Plan(draft, Outcome.FAILED, (reason("no_such_company"), *_but_owners(draft)))
        if draft.phone or draft.company_key:
            return Plan(draft, Outcome.CREATED, tuple(draft.problems))
        return Plan(draft, Outcome.FAILED, (reason("nothing_to_go_by"), *_but_owners(draft)))

    def _join(self, draft: Draft, company: Match) -> Plan:
        if not company.may_change:
            return _skipped(draft, company, reason("out_of_reach"))
        if not draft.phone and draft.person_key in self._known.people.get(company.key, ()):
            return _skipped(draft, company, reason("same_person"))
        known_by = _known_by("company", company, draft)
        return Plan(draft, Outcome.JOINED, (known_by, *_but_owners(draft)), company)

    def _remember(self, draft: Draft, match: Match) -> None:
        """A skipped row's company is a name of the record that has its phone."""
        if draft.phone:
            self._known.phones.setdefault(draft.phone, match)
        if draft.company_key:
            self._known.companies.setdefault(draft.company_key, match)
        if not draft.phone:
            self._known.people.setdefault(match.key, set()).add(draft.person_key)


def _but_owners(draft: Draft) -> list[Reason]:
    """Whom the list names does not matter where no record is made."""
    return [problem for problem in draft.problems if problem.code != "person_not_found"]


def _skipped(draft: Draft, match: Match, why: Reason) -> Plan:
    return Plan(draft, Outcome.SKIPPED, (why,), match)


def _known_by(what: str, match: Match, draft: Draft) -> Reason:
    details: Mapping[str, object] = {"phone": draft.phone} if what == "phone" else {}
    if match.row is None:
        return reason(f"same_{what}_as_record", **details)
    return reason(f"same_{what}_as_row", row=match.row, **details)
