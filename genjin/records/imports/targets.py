"""What a list can be made into: one target for each object, filled in further down the tree."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Literal

from genjin.common.registry import Registry
from genjin.identity.users.models import User
from genjin.records.imports.fields import ImportField
from genjin.records.imports.planning import Plan

Start = Literal["now", "per_day", "none"]


@dataclass(frozen=True, slots=True)
class Options:
    """How the records are shared out, and when their SOP starts."""

    team_id: int | None = None
    owner_from_column: bool = True
    sop: Start = "now"
    per_day: int = 20

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> "Options":
        return cls(**stored)

    def as_stored(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Existing:
    """Record ids by phone, those of contacts too, and by company key."""

    phones: Mapping[str, int] = field(default_factory=dict)
    companies: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Batch:
    """Planned rows that are stored together.

    `given`: how many records of this import each owner was given before. `turns`: how many of
    them because it was their turn.
    """

    job_id: int
    actor: User
    options: Options
    plans: Sequence[Plan]
    at: datetime
    given: Mapping[int, int]
    turns: int


@dataclass(frozen=True, slots=True)
class Shared:
    """Row → owner, and how many of them because it was their turn."""

    owners: Mapping[int, int]
    turns: int


@dataclass(frozen=True, slots=True)
class Stored:
    """Row → id of the record that was made of it, and who got them."""

    records: Mapping[int, int]
    shared: Shared


class ImportTarget(ABC):
    """An object that rows can become. Every method works on sets: no query per row."""

    name: ClassVar[str]
    permission: ClassVar[str]
    fields: ClassVar[tuple[ImportField, ...]]
    joins_only: ClassVar[bool] = False
    """Whether rows only join records that are there: a row of an unknown company fails."""
    record_type: ClassVar[str] = ""
    """Of which type the records are, where it is not the target itself."""

    @abstractmethod
    def check(self, actor: User, options: Options) -> None:
        """Raise what makes these options impossible."""

    @abstractmethod
    def people(self) -> Mapping[str, int]:
        """Who can own a record, by name and log-in in small letters."""

    @abstractmethod
    def hold(self, phones: Collection[str]) -> None:
        """Until the end of the transaction nobody else stores one of these."""

    @abstractmethod
    def existing(self, phones: Collection[str], company_keys: Collection[str]) -> Existing:
        """What the list may meet, whoever may see it."""

    @abstractmethod
    def changeable(self, actor: User, record_ids: Collection[int]) -> set[int]:
        """Those that the actor may add a contact to."""

    @abstractmethod
    def visible(self, actor: User, record_ids: Collection[int]) -> set[int]:
        """Those that the actor may open."""

    @abstractmethod
    def people_of(self, record_ids: Collection[int]) -> Mapping[int, set[str]]:
        """Person keys of the people without a phone at each record."""

    @abstractmethod
    def foresee(self, batch: Batch) -> Shared:
        """Who would get the records that the batch would make. Changes nothing."""

    @abstractmethod
    def store(self, batch: Batch) -> Stored:
        """Make the records and further contacts of the batch, in the caller's transaction."""


targets: Registry[ImportTarget] = Registry("import target")
