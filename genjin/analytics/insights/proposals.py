"""What to change about an SOP, from the figures of a quarter: a few rules, each of which says what
it looks at, so that whoever reads a proposal can check it and disagree."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from genjin.analytics.insights.winning import StepChances
from genjin.common.language import text
from genjin.sop.definitions import wording
from genjin.sop.definitions.findings import WORKING_DAY
from genjin.sop.statistics.intervals import FEWEST
from genjin.sop.statistics.selectors.standing import StepLine
from genjin.sop.statistics.stuck import Query
from genjin.sop.voices.choices import VoiceKind

OFTEN_LATE, SELDOM_LATE = 30, 2  # per cent of what was done
OFTEN_PASSED, NEARLY_ALWAYS = 20, 90
LARGE_PART_LEFT = 40  # per cent of all that left
OFTEN_OVERRIDDEN = 5  # times
QUICK = 0.4  # of the time that is given
MANY_SAY = 3  # people

Rule = Literal[
    "late_without_effect",
    "late_costs",
    "deadline_too_wide",
    "often_skipped",
    "seldom_applies",
    "often_overridden",
    "many_leave",
    "people_say",
]


@dataclass(frozen=True, slots=True)
class Proposal:
    """`text`: what was found and what to do; `why`: the numbers; `count` records lie behind it, or
    people, where there is no query."""

    rule: Rule
    step: str
    text: str
    why: str
    count: int
    query: Query


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the rules look at: the steps of a quarter, their chances, overrides by step, and how
    many people said what of a step."""

    steps: Sequence[StepLine]
    chances: Mapping[str, StepChances]
    overridden: Counter[str] = field(default_factory=Counter)
    said: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def left(self) -> int:
        return sum(line.tally.counts["left"] for line in self.steps)


def proposals_of(grounds: Grounds) -> list[Proposal]:
    """In order of the rules, then of the steps."""
    found: list[Proposal] = []
    for rule in _RULES:
        for line in grounds.steps:
            found += rule(line, grounds)
    return found


def rules() -> dict[Rule, str]:
    """Each rule in words, with its thresholds."""
    return {
        "late_without_effect": text(
            zh=f"完成 {FEWEST} 条以上，做晚的占 {OFTEN_LATE}% 以上，而且按时与做晚、"
            "做与没做的成交率分不出差别（95% 置信区间）",
            en=f"{FEWEST} or more done, {OFTEN_LATE}% or more of them late, and neither on time"
            " against late nor with against without can be told apart in what is won (95%"
            " confidence)",
        ),
        "late_costs": text(
            zh=f"完成 {FEWEST} 条以上，做晚的占 {OFTEN_LATE}% 以上，而且做晚的成交率明显更低",
            en=f"{FEWEST} or more done, {OFTEN_LATE}% or more of them late, and the late ones are"
            " won clearly less often",
        ),
        "deadline_too_wide": text(
            zh=f"完成 {FEWEST} 条以上，做晚的不到 {SELDOM_LATE}%，九成用时不到期限的 {QUICK:.0%}",
            en=f"{FEWEST} or more done, less than {SELDOM_LATE}% late, nine of ten within"
            f" {QUICK:.0%} of the time given",
        ),
        "often_skipped": text(
            zh=f"轮到的有 {FEWEST} 条以上，由人跳过的占 {OFTEN_PASSED}% 以上",
            en=f"{FEWEST} or more had their turn, {OFTEN_PASSED}% or more were skipped by somebody",
        ),
        "seldom_applies": text(
            zh=f"轮到的有 {FEWEST} 条以上，{NEARLY_ALWAYS}% 以上因条件不满足而越过",
            en=f"{FEWEST} or more had their turn, {NEARLY_ALWAYS}% or more were passed because"
            " the condition did not hold",
        ),
        "often_overridden": text(
            zh=f"等这一步的关口被放行 {OFTEN_OVERRIDDEN} 次以上",
            en=f"A gate that waits for the step was overridden {OFTEN_OVERRIDDEN} times or more",
        ),
        "people_say": text(
            zh=f"{MANY_SAY} 个以上的人说它太难、不需要或说不清",
            en=f"{MANY_SAY} people or more said that it is too hard, not needed or unclear",
        ),
        "many_leave": text(
            zh=f"离开的有 {FEWEST} 条以上，占全部离开的 {LARGE_PART_LEFT}% 以上",
            en=f"{FEWEST} or more left here, {LARGE_PART_LEFT}% or more of all that left",
        ),
    }


def _late_share(line: StepLine) -> float:
    done = line.tally.counts["done"]
    return 100 * line.tally.counts["done_late"] / done if done >= FEWEST else 0


def _often_late(line: StepLine, grounds: Grounds) -> Iterator[Proposal]:
    share, chances = _late_share(line), grounds.chances.get(line.key)
    if share < OFTEN_LATE or chances is None:
        return
    late: Query = {"step": line.key, "status": "done_late"}
    count = line.tally.counts["done_late"]
    said = _times(line)
    if chances.on_time_or_late == "higher":
        zh = f"{line.name}有 {share:.0f}% 做晚，做晚的成交更少：早一点提醒，或分给更多人"
        en = f"{line.name} is late in {share:.0f}%, and the late ones win less: remind earlier, or"
        en += " give it to more people"
        yield Proposal(
            "late_costs", line.key, text(zh=zh, en=en), _rates(chances) + said, count, late
        )
    elif chances.on_time_or_late != "too_few" and chances.with_or_without != "higher":
        more = _more(line)
        zh = f"{line.name}有 {share:.0f}% 做晚，成交率却看不出差别：去掉它，或多给{more}"
        en = f"{line.name} is late in {share:.0f}%, and no effect on winning can be seen: drop it,"
        en += f" or give it {more} more"
        yield Proposal(
            "late_without_effect", line.key, text(zh=zh, en=en), _rates(chances) + said, count, late
        )


def _rates(chances: StepChances) -> str:
    """'按时的成交 24%（87 条），做晚的 21%（60 条）；'."""
    on_time, late = chances.on_time, chances.late
    return text(
        zh=f"按时的成交 {on_time.rate or 0:.0f}%（{on_time.cases} 条），"
        f"做晚的 {late.rate or 0:.0f}%（{late.cases} 条）；",
        en=f"{on_time.rate or 0:.0f}% won of {on_time.cases} on time,"
        f" {late.rate or 0:.0f}% of {late.cases} late; ",
    )


def _times(line: StepLine) -> str:
    nine, middle = line.tally.ninetieth or 0, line.tally.median or 0
    said = text(
        zh=f"一半在 {wording.span(middle)}内做完，九成在 {wording.span(nine)}内",
        en=f"half took up to {wording.span(middle)}, nine of ten up to {wording.span(nine)}",
    )
    if line.step is None:
        return said
    due = wording.due(line.step)
    return said + text(zh=f"，期限是{due}", en=f"; due {due}")


def _more(line: StepLine) -> str:
    """By how much the deadline would have to grow for nine of ten to keep it; a day at least."""
    due = line.step.due if line.step else None
    given = due.amount if due and due.kind == "working_minutes" else 0
    given = due.amount * WORKING_DAY if due and due.kind == "working_days" else given
    lacking = max((line.tally.ninetieth or 0) - given, 0) if given else WORKING_DAY
    days = max(1, -(-lacking // WORKING_DAY))
    return text(zh=f" {days} 个工作日", en=f"{days} working day{'' if days == 1 else 's'}")


def _too_wide(line: StepLine, _grounds: Grounds) -> Iterator[Proposal]:
    counts, nine = line.tally.counts, line.tally.ninetieth
    due = line.step.due if line.step else None
    if due is None or nine is None or counts["done"] < FEWEST:
        return
    per = {"working_minutes": 1, "working_days": WORKING_DAY}.get(due.kind)
    if not per or _late_share(line) >= SELDOM_LATE or nine > QUICK * due.amount * per:
        return
    zh = f"{line.name}几乎都提前做完：期限可以缩短到 {wording.span(nine)}"
    en = f"{line.name} is nearly always done early: the deadline could shrink to"
    en += f" {wording.span(nine)}"
    yield Proposal(
        "deadline_too_wide",
        line.key,
        text(zh=zh, en=en),
        _times(line),
        counts["done"],
        {"step": line.key, "status": "done"},
    )


def _passed(line: StepLine, _grounds: Grounds) -> Iterator[Proposal]:
    counts = line.tally.counts
    turns = counts["done"] + counts["skipped"] + counts["passed"]
    if turns < FEWEST:
        return
    skipped, passed = 100 * counts["skipped"] / turns, 100 * counts["passed"] / turns
    why = text(
        zh=f"轮到 {turns} 条：做了 {counts['done']} 条，由人跳过 {counts['skipped']} 条，"
        f"按条件越过 {counts['passed']} 条",
        en=f"{turns} had their turn: {counts['done']} done, {counts['skipped']} skipped by"
        f" somebody, {counts['passed']} passed by the condition",
    )
    if skipped >= OFTEN_PASSED:
        zh = f"{line.name}有 {skipped:.0f}% 被人跳过：改成可选，或写明什么时候才需要"
        en = f"{line.name} is skipped in {skipped:.0f}%: make it optional, or say when it is needed"
        yield Proposal(
            "often_skipped",
            line.key,
            text(zh=zh, en=en),
            why,
            counts["skipped"],
            {"step": line.key, "status": "skipped"},
        )
    if passed >= NEARLY_ALWAYS:
        zh = f"{line.name}的条件几乎从不满足：放宽条件，或去掉这一步"
        en = f"The condition of {line.name} hardly ever holds: widen it, or drop the step"
        yield Proposal(
            "seldom_applies",
            line.key,
            text(zh=zh, en=en),
            why,
            counts["passed"],
            {"step": line.key, "status": "passed"},
        )


def _overridden(line: StepLine, grounds: Grounds) -> Iterator[Proposal]:
    times = grounds.overridden[line.key]
    if times < OFTEN_OVERRIDDEN:
        return
    zh = f"等「{line.name}」的关口被放行 {times} 次：看看写下的理由，改关口或改这一步"
    en = f"The gate that waits for {line.name} was overridden {times} times: read the reasons, and"
    en += " change the gate or the step"
    why = text(zh="每次放行都写了理由", en="Each time somebody said why")
    query: Query = {"step": line.key, "status": "overridden"}
    yield Proposal("often_overridden", line.key, text(zh=zh, en=en), why, times, query)


def _many_leave(line: StepLine, grounds: Grounds) -> Iterator[Proposal]:
    left, everywhere = line.tally.counts["left"], grounds.left
    if left < FEWEST or 100 * left < LARGE_PART_LEFT * everywhere:
        return
    share = f"{100 * left / everywhere:.0f}%"
    zh = f"{left} 条在{line.name}离开，占全部离开的 {share}：看看话术和这一步的目标"
    en = f"{left} left in {line.name}, {share} of all: look at its script"
    en += " and its goal"
    why = text(zh=f"各步一共离开 {everywhere} 条", en=f"{everywhere} left over all steps")
    query: Query = {"step": line.key, "status": "left"}
    yield Proposal("many_leave", line.key, text(zh=zh, en=en), why, left, query)


def _people_say(line: StepLine, grounds: Grounds) -> Iterator[Proposal]:
    """By what most say."""
    kinds = (VoiceKind.TOO_HARD, VoiceKind.NOT_NEEDED, VoiceKind.UNCLEAR)
    people, kind = max(((grounds.said[line.key, kind], kind) for kind in kinds), key=_first)
    if people < MANY_SAY:
        return
    said, todo = {
        VoiceKind.TOO_HARD: (
            text(zh="太难", en="too hard"),
            text(
                zh="拆开、放宽期限，或补上话术", en="split it, widen the deadline, or add a script"
            ),
        ),
        VoiceKind.NOT_NEEDED: (
            text(zh="不需要", en="not needed"),
            text(zh="改成可选、加条件，或去掉", en="make it optional, add a condition, or drop it"),
        ),
        VoiceKind.UNCLEAR: (
            text(zh="说不清", en="unclear"),
            text(zh="把目标和要点写清楚", en="write its goal and its points clearly"),
        ),
    }[kind]
    zh = f"{people} 个人说{line.name}{said}：{todo}"
    en = f"{people} people say that {line.name} is {said}: {todo}"
    why = text(
        zh="各人说了什么，在设计器的这一步里",
        en="What they said stands at the step in the designer",
    )
    yield Proposal("people_say", line.key, text(zh=zh, en=en), why, people, {})


def _first(pair: tuple[int, VoiceKind]) -> int:
    return pair[0]


_RULES: Sequence[Callable[[StepLine, Grounds], Iterator[Proposal]]] = (
    _often_late,
    _overridden,
    _passed,
    _many_leave,
    _people_say,
    _too_wide,
)
