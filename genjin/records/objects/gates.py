"""Gates: changes that wait for something. They stand in the write pipeline, so that no path goes
round them: a button, many at once, an import, the API."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from genjin.common.registry import Registry
from genjin.identity.users.models import User
from genjin.records.base import RecordModel
from genjin.records.objects.types import ObjectType

_reason: ContextVar[str] = ContextVar("override_reason", default="")


@contextmanager
def overriding(reason: str) -> Iterator[None]:
    """What is written inside is let through by gates that its writer may override; blank: not."""
    token = _reason.set(reason.strip())
    try:
        yield
    finally:
        _reason.reset(token)


@dataclass(frozen=True, slots=True)
class Wish:
    """A record as it would be written, and what of it differs from before."""

    record: RecordModel
    changes: Mapping[str, tuple[Any, Any]]


class Gatekeeper(Protocol):
    def __call__(
        self,
        kind: ObjectType,
        wishes: Sequence[Wish],
        *,
        by: User | None,
        at: datetime,
        reason: str,
    ) -> None:
        """Raises a refusal; then nothing is written. `reason`: why whoever writes overrides."""
        ...


gatekeepers: Registry[Gatekeeper] = Registry("gatekeeper")


def ask_gates(kind: ObjectType, wishes: Sequence[Wish], *, by: User | None, at: datetime) -> None:
    for keeper in gatekeepers:
        keeper(kind, wishes, by=by, at=at, reason=_reason.get())
