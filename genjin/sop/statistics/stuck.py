"""Where an SOP is stuck: a few sentences that follow from its numbers, each with the query that
opens its records. They judge the work by counts alone, so that each can be checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypedDict

from genjin.common.language import text
from genjin.sop.definitions import wording
from genjin.sop.statistics.selectors.standing import Standing, StepLine

MOST = 4
CASES = 5  # fewer tell nothing about a person or a step
KEPT_BADLY, KEPT_WEAKLY = 70, 90  # per cent, as the heat map is coloured
OFTEN_LATE = 20  # per cent
SLOWER = 1.2  # times the average of the period before

Tone = Literal["red", "amber", "grey"]
_ORDER: tuple[Tone, ...] = ("red", "amber", "grey")


class Query(TypedDict, total=False):
    step: str
    status: str
    person_id: int


@dataclass(frozen=True, slots=True)
class Finding:
    """`count` records lie behind it, and `query` lists them."""

    tone: Tone
    text: str
    detail: str
    count: int
    query: Query


def findings_of(standing: Standing) -> list[Finding]:
    """The gravest first, at most one of each kind."""
    steps = standing.steps
    found = (
        _most_late(steps),
        _least_kept(standing),
        _often_late(steps),
        _slower(steps),
        _most_left(steps),
    )
    findings = [finding for finding in found if finding]
    return sorted(findings, key=lambda finding: _ORDER.index(finding.tone))[:MOST]


def _most_late(steps: Sequence[StepLine]) -> Finding | None:
    """The step in which most are late now."""
    line = max(steps, key=lambda line: line.tally.counts["late"], default=None)
    if line is None or not (late := line.tally.counts["late"]):
        return None
    here = line.tally.counts["in_step"]
    everywhere = sum(other.tally.counts["late"] for other in steps)
    return Finding(
        "red",
        text(zh=f"{line.name}现在有 {late} 条逾期", en=f"{line.name}: {late} late now"),
        text(
            zh=f"停在这一步的有 {here} 条；各步一共逾期 {everywhere} 条",
            en=f"{here} are in this step; {everywhere} are late over all steps",
        ),
        late,
        {"step": line.key, "status": "late"},
    )


def _least_kept(standing: Standing) -> Finding | None:
    """The person and the step with the lowest share on time, of those with enough cases."""
    cells = [
        (cell.kept_rate, person, line, cell)
        for person in standing.people
        for line, cell in zip(standing.steps, person.cells, strict=True)
        if cell.kept_rate is not None and cell.due >= CASES
    ]
    rate, person, line, cell = min(
        cells, key=lambda found: found[0], default=(100, None, None, None)
    )
    if person is None or line is None or cell is None or rate >= KEPT_WEAKLY:
        return None
    due, kept = cell.due, cell.kept
    others_due = line.tally.counts["due"] - due
    detail = text(zh=f"到期 {due} 条，按时 {kept} 条", en=f"{due} were due, {kept} done on time")
    if others_due:
        others = 100 * (line.tally.counts["kept"] - kept) / others_due
        detail += text(zh=f"；其他人 {others:.0f}% 按时", en=f"; the others {others:.0f}%")
    return Finding(
        "red" if rate < KEPT_BADLY else "amber",
        text(
            zh=f"{person.name}的{line.name}只有 {rate:.0f}% 按时",
            en=f"{person.name}: only {rate:.0f}% of {line.name} on time",
        ),
        detail,
        cell.missed,
        {"step": line.key, "status": "missed", "person_id": person.id},
    )


def _often_late(steps: Sequence[StepLine]) -> Finding | None:
    """The step that is most often done after its deadline."""
    lines = [line for line in steps if line.tally.counts["done"] >= CASES]
    line = max(lines, key=_late_share, default=None)
    if line is None or (share := _late_share(line)) < OFTEN_LATE:
        return None
    spent = wording.span(line.tally.average or 0)
    return Finding(
        "amber",
        text(zh=f"{line.name}有 {share:.0f}% 做晚了", en=f"{line.name}: {share:.0f}% done late"),
        _deadline(line) + text(zh=f"平均用了 {spent}", en=f"took {spent} on average"),
        line.tally.counts["done_late"],
        {"step": line.key, "status": "done_late"},
    )


def _late_share(line: StepLine) -> float:
    return 100 * line.tally.counts["done_late"] / line.tally.counts["done"]


def _slower(steps: Sequence[StepLine]) -> Finding | None:
    """The step that has slowed down most against the period before."""
    slowed = [
        (now / before, now, before, line)
        for line in steps
        if line.tally.counts["done"] >= CASES
        and line.tally.done_before >= CASES
        and (now := line.tally.average)
        and (before := line.tally.average_before)
        and now >= SLOWER * before
    ]
    if not slowed:
        return None
    _, now, before, line = max(slowed, key=lambda found: found[0])
    return Finding(
        "amber",
        text(
            zh=f"{line.name}平均用了 {wording.span(now or 0)}，比上一期慢",
            en=f"{line.name} took {wording.span(now or 0)} on average, longer than before",
        ),
        _deadline(line)
        + text(
            zh=f"上一期平均 {wording.span(before or 0)}",
            en=f"{wording.span(before or 0)} in the period before",
        ),
        line.tally.counts["done"],
        {"step": line.key, "status": "done"},
    )


def _most_left(steps: Sequence[StepLine]) -> Finding | None:
    """The step in which most runs ended."""
    line = max(steps, key=lambda line: line.tally.counts["left"], default=None)
    if line is None or not (left := line.tally.counts["left"]):
        return None
    everywhere = sum(other.tally.counts["left"] for other in steps)
    return Finding(
        "grey",
        text(zh=f"{left} 条走到{line.name}就结束了", en=f"{left} ended in {line.name}"),
        text(zh=f"各步一共离开 {everywhere} 条", en=f"{everywhere} left over all steps"),
        left,
        {"step": line.key, "status": "left"},
    )


def _deadline(line: StepLine) -> str:
    if line.step is None:
        return ""
    due = wording.due(line.step)
    return text(zh=f"期限：{due}；", en=f"Due {due}; ")
