"""Rows of follow-ups, runs, steps and history of a seeded company."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from genjin.config.seed import names
from genjin.config.seed.records import STAMP, Frame, Row, lead_state, pick
from genjin.sop.definitions.selectors import Published

FOLLOW_UP = (
    *STAMP,
    "subject_type",
    "subject_id",
    "template",
    "channel",
    "happened_at",
    "content",
    "attitude",
    "author_role",
)
HISTORY = ("object_type", "object_id", "action", "changes", "actor_id", "at")
RUN = (*STAMP, "sop_id", "sop_version_id", "root_type", "root_id", "state", "starts_at")
RUN_END = ("ended_at", "ended_reason")
BINDING = ("run_id", "role", "object_type", "object_id")
STEP = (
    *STAMP,
    "run_id",
    "step_id",
    "subject_type",
    "subject_id",
    "state",
    "opened_at",
    "due_at",
    "done_at",
    "done_by_id",
    "late",
    "worked_minutes",
    "evidence",
    "ended_run",
)
CHANNELS = ("phone", "wechat", "visit", "meeting", "email")
ATTITUDES = ("positive", "waiting", "waiting", "hesitant", "")
# The steps that a lead in this state has behind it, and those that are open.
_STANDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "new": (("tier",), ("first_contact",)),
    "working": (("tier", "first_contact"), ("needs",)),
    "qualified": (("tier", "first_contact", "needs"), ("proposal",)),
    "lost": (("tier", "first_contact", "needs", "proposal", "feedback", "decision"), ()),
}


@dataclass(frozen=True, slots=True)
class Sops:
    """The SOPs that runs are made of: (SOP's id, version's id, version)."""

    lead: tuple[int, int, Published]
    customer: tuple[int, int, Published]


def follow_ups(frame: Frame) -> Iterator[Row]:
    """Nine of ten on customers, the others on leads that are in work."""
    size = frame.size
    for number in range(1, size.follow_ups + 1):
        on_lead = number % 10 == 0
        kind, count = ("lead", size.leads) if on_lead else ("customer", size.customers)
        subject = number * 17 % count + 1
        owner, department = frame.seller(subject)
        at = frame.day(number, size.follow_ups)
        yield (
            number,
            owner,
            department,
            owner,
            at,
            at,
            kind,
            subject,
            "sales",
            pick(CHANNELS, number),
            at - timedelta(minutes=20),
            pick(names.SAID, number),
            pick(ATTITUDES, number),
            "seller",
        )


def history(frame: Frame, kind: str, count: int) -> Iterator[Row]:
    for number in range(1, count + 1):
        stamp = frame.stamp(number, count)
        yield kind, number, "created", {"source": [None, "导入"]}, stamp[1], stamp[4]


class Runs:
    """One run per lead, and of customers as many as are needed for the wanted open steps. Rows of
    runs, bindings and steps belong together, so they are kept and counted here."""

    def __init__(self, frame: Frame, sops: Sops) -> None:
        self.runs: list[Row] = []
        self.bindings: list[Row] = []
        self.steps: list[Row] = []
        self._frame = frame
        self._open = 0
        for number in range(1, frame.size.leads + 1):
            self._lead(number, *sops.lead)
        for number in range(1, frame.size.customers + 1):
            if self._open >= frame.size.open_steps:
                break
            self._customer(number, *sops.customer)

    def _lead(self, number: int, sop_id: int, version_id: int, version: Published) -> None:
        size = self._frame.size
        state = lead_state(number)
        done, open_ = _STANDS[state]
        began = self._frame.day(number, size.leads)
        run = self._run("lead", number, (sop_id, version_id), began, ended=state == "lost")
        at = began
        for position, key in enumerate(done):
            late = (number + position) % 5 == 0
            worked = 60 + (number * 37 + position * 11) % 400
            due = at + timedelta(hours=2 if late else 30)
            at += timedelta(hours=3 + number % 7)
            about = (run, version.step_ids[key], "lead", number)
            ended = state == "lost" and key == done[-1]
            self._step(about, at, due, (at, late, worked), ended_run=ended)
        for key in open_:
            about = (run, version.step_ids[key], "lead", number)
            self._step(about, began, self._due(number), None)

    def _customer(self, number: int, sop_id: int, version_id: int, version: Published) -> None:
        began = self._frame.at - timedelta(days=3)
        run = self._run("customer", number, (sop_id, version_id), began, ended=False)
        about = (run, version.step_ids["visit"], "customer", number)
        self._step(about, began, self._due(number), None)

    def _due(self, number: int) -> datetime:
        """From three days late to ten days ahead."""
        return self._frame.at + timedelta(minutes=number * 7919 % 18_720 - 4_320)

    def _run(
        self, kind: str, number: int, sop: tuple[int, int], began: datetime, *, ended: bool
    ) -> int:
        owner, department = self._frame.seller(number)
        pk = len(self.runs) + 1
        end: tuple[Any, str] = (began + timedelta(days=5), "lost") if ended else (None, "")
        state = "ended" if ended else "running"
        stamp = (pk, owner, department, owner, began, began)
        self.runs.append((*stamp, *sop, kind, number, state, began, *end))
        self.bindings.append((pk, kind, kind, number))
        return pk

    def _step(
        self,
        about: tuple[int, int, str, int],
        opened: datetime,
        due: datetime,
        done: tuple[datetime, bool, int] | None,
        *,
        ended_run: bool = False,
    ) -> None:
        """`about`: run, step, kind and id of the record. `done`: when, whether late, minutes."""
        owner, department = self._frame.seller(about[3])
        pk = len(self.steps) + 1
        stamp = (pk, owner, department, owner, opened, opened)
        if done is None:
            self._open += 1
            state: Row = ("open", opened, due, None, None, False, None, {})
        else:
            at, late, worked = done
            proof = {"kind": "seed", "origin": "person"}
            state = ("done", opened, due, at, owner, late, worked, proof)
        self.steps.append((*stamp, *about, *state, ended_run))
