"""What versions, their moves and their comparison look like on the wire."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.sop.definitions.choices import MoveMode, VersionStatus
from genjin.sop.definitions.findings import Problem
from genjin.sop.definitions.models import SopVersion, VersionMove
from genjin.sop.definitions.reading import MAXIMAL_SIZE
from genjin.sop.definitions.schemas import ProblemOut, SopStepOut
from genjin.sop.definitions.spec import Definition
from genjin.sop.versions.comparing import Difference, Line
from genjin.sop.versions.figures import StepFigures
from genjin.sop.versions.preview import NewStep, OldStep, Preview

LONGEST_NOTE = 1_000
MOST_DEPARTMENTS = 500
MOST_STEPS = 500

Key = Annotated[str, Field(min_length=1, max_length=60)]
Departments = Annotated[list[int], Field(max_length=MOST_DEPARTMENTS)]
Mapped = Annotated[dict[Key, Key | None], Field(max_length=MOST_STEPS)]
"""Key of a step before -> its key now, null where it falls away; the others keep theirs."""


class SopDraftIn(BodyIn):
    """`revision`: of the draft that was changed, 0 for a new one."""

    model_config = {"str_strip_whitespace": False}

    source: str = Field(max_length=MAXIMAL_SIZE)
    revision: int = Field(ge=0)


class SopDraftDiscardIn(BodyIn):
    """`revision`: of the draft that was looked at."""

    revision: int = Field(ge=0)


class SopMoveIn(BodyIn):
    """`ended`: what a pilot's runs would do when it ends."""

    to: Literal["pilot", "live", "ended"]
    department_ids: Departments = []
    mapping: Mapped = {}


class SopPublicationIn(BodyIn):
    """`note`: what has changed, for those concerned. `running`: what the runs under way do."""

    to: Literal["pilot", "live"]
    revision: int = Field(ge=0)
    note: str = Field(min_length=1, max_length=LONGEST_NOTE)
    department_ids: Departments = []
    running: MoveMode = MoveMode.STAY
    mapping: Mapped = {}


class SopPilotEndIn(BodyIn):
    running: MoveMode = MoveMode.STAY
    mapping: Mapped = {}


class SopMoveOut(Schema):
    """Runs that go over to this version. `ended`: nothing more happens by itself; with
    `next_step`, each goes when a step of it is done."""

    mode: MoveMode
    total: int
    moved: int
    ended: bool


class SopNoteReadersOut(Schema):
    """Of the people within the reader's reach: how many were told of the version at the bell, how
    many of them have read it, and who has not."""

    told: int
    read: int
    unread: list[str]


class SopVersionLineOut(Schema):
    """`running`: runs under way that the reader may see; `errors`: of a draft, what has to be
    mended before it can be published; `readers`: none where nobody else was told."""

    number: int
    status: VersionStatus
    revision: int
    note: str
    departments: list[str]
    by: str
    at: datetime | None
    retired_at: datetime | None
    running: int
    errors: int
    move: SopMoveOut | None
    readers: SopNoteReadersOut | None


class SopVersionsOut(Schema):
    items: list[SopVersionLineOut]


class SopVersionOut(SopVersionLineOut):
    """`problems`: what has to be mended before it can be published."""

    source: str
    problems: list[ProblemOut]
    steps: list[SopStepOut]


class OldStepOut(Schema):
    """`in_step`: in how many of the runs it is to do now; `to`: as what it goes on, null where it
    falls away."""

    key: str
    name: str
    in_step: int
    to: str | None

    @classmethod
    def of(cls, step: OldStep) -> "OldStepOut":
        return cls(key=step.key, name=step.name, in_step=step.in_step, to=step.to)


class NewStepOut(Schema):
    """In how many runs it would be to do: going on, or opened by the move; `conditional`: unless
    its condition says otherwise. `is_new`: nothing goes on as this step."""

    key: str
    name: str
    going_on: int
    opened: int
    conditional: bool
    is_new: bool

    @classmethod
    def of(cls, step: NewStep, *, is_new: bool) -> "NewStepOut":
        return cls(
            key=step.step.key,
            name=str(step.step.name),
            going_on=step.going_on,
            opened=step.opened,
            conditional=step.conditional,
            is_new=is_new,
        )


class SopMovePreviewOut(Schema):
    """`runs` would move; `planned` begin later, on the version of that day; `finished` would have
    nothing left to do. What is proved already closes as soon as it opens."""

    runs: int
    planned: int
    finished: int
    before: list[OldStepOut]
    after: list[NewStepOut]

    @classmethod
    def of(cls, preview: Preview) -> "SopMovePreviewOut":
        continued = {step.to for step in preview.before}
        return cls(
            runs=preview.runs,
            planned=preview.planned,
            finished=preview.finished,
            before=[OldStepOut.of(step) for step in preview.before],
            after=[
                NewStepOut.of(step, is_new=step.step.key not in continued) for step in preview.after
            ],
        )


class CompareFilter(Schema):
    """Left out: what is live against the newest."""

    model_config = {"extra": "forbid"}

    a: int | None = Field(None, ge=1)
    b: int | None = Field(None, ge=1)


class DifferenceOut(Schema):
    kind: str
    step: str
    text: str

    @classmethod
    def of(cls, difference: Difference) -> "DifferenceOut":
        return cls(kind=difference.kind, step=difference.step, text=difference.text)


class DiffLineOut(Schema):
    """`a`, `b`: the number of the line in either version."""

    kind: Literal["same", "removed", "added"]
    a: int | None
    b: int | None
    text: str

    @classmethod
    def of(cls, line: Line) -> "DiffLineOut":
        return cls(kind=line.kind, a=line.a, b=line.b, text=line.text)


class StepFiguresOut(Schema):
    """Over the whole life of the version, of what the reader may see."""

    in_step: int
    late_now: int
    done_on_time: int
    done_late: int
    skipped: int
    median_minutes: float | None

    @classmethod
    def of(cls, figures: StepFigures) -> "StepFiguresOut":
        return cls(
            in_step=figures.in_step,
            late_now=figures.late_now,
            done_on_time=figures.done_on_time,
            done_late=figures.done_late,
            skipped=figures.skipped,
            median_minutes=figures.median_minutes,
        )


class ComparedStepOut(Schema):
    """A step in both versions, or in one: null where it is not in that one."""

    key: str
    name: str
    a: StepFiguresOut | None
    b: StepFiguresOut | None


class SopComparisonOut(Schema):
    a: SopVersionLineOut
    b: SopVersionLineOut
    differences: list[DifferenceOut]
    hunks: list[list[DiffLineOut]]
    steps: list[ComparedStepOut]


def line_of(
    version: SopVersion,
    *,
    running: Mapping[int, int],
    errors: int,
    departments: Mapping[int, Sequence[str]],
    names: Mapping[int, str],
    move: VersionMove | None,
    readers: SopNoteReadersOut | None,
) -> SopVersionLineOut:
    by = version.published_by_id or version.changed_by_id or version.created_by_id
    return SopVersionLineOut(
        number=version.number,
        status=VersionStatus(version.status),
        revision=version.revision,
        note=version.note,
        departments=list(departments.get(version.pk, ())),
        by=names.get(by, "") if by else "",
        at=version.published_at or version.changed_at,
        retired_at=version.retired_at,
        running=running.get(version.pk, 0),
        errors=errors,
        move=move_of(move) if move else None,
        readers=readers,
    )


def move_of(move: VersionMove) -> SopMoveOut:
    return SopMoveOut(
        mode=MoveMode(move.mode),
        total=move.total,
        moved=move.moved,
        ended=move.ended_at is not None,
    )


def version_of(
    line: SopVersionLineOut, source: str, definition: Definition | None, problems: list[Problem]
) -> SopVersionOut:
    return SopVersionOut(
        **line.dict(),
        source=source,
        problems=[ProblemOut(**problem.as_answer()) for problem in problems],
        steps=[SopStepOut.of(step) for step in definition.steps] if definition else [],
    )
