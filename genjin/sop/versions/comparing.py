"""What differs between two versions of an SOP: line by line, and a sentence for each difference."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from genjin.common.language import text
from genjin.sop.definitions import wording
from genjin.sop.definitions.spec import Definition, Rung, Step

AROUND = 3  # lines shown before and after a change

LineKind = Literal["same", "removed", "added"]
Kind = Literal[
    "added",
    "removed",
    "renamed",
    "deadline",
    "who",
    "ladder",
    "proof",
    "then",
    "order",
    "condition",
    "words",
    "sop",
]


@dataclass(frozen=True, slots=True)
class Line:
    """`a` and `b`: its number in either text, from 1; None where it is not in that one."""

    kind: LineKind
    a: int | None
    b: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """`step` is the key of the step that it is about, in the newer version if it is in there;
    blank: of the SOP as a whole."""

    kind: Kind
    step: str
    text: str


def hunks(a: str, b: str) -> list[list[Line]]:
    """The changed stretches, each with the lines around it."""
    before, after = a.splitlines(), b.splitlines()
    groups = SequenceMatcher(None, before, after).get_grouped_opcodes(AROUND)
    return [_hunk(group, before, after) for group in groups]


def _hunk(
    group: Sequence[tuple[str, int, int, int, int]], before: Sequence[str], after: Sequence[str]
) -> list[Line]:
    lines: list[Line] = []
    for tag, a_from, a_to, b_from, b_to in group:
        if tag == "equal":
            shift = b_from - a_from
            lines += [
                Line("same", at + 1, at + shift + 1, before[at]) for at in range(a_from, a_to)
            ]
        else:
            lines += [Line("removed", at + 1, None, before[at]) for at in range(a_from, a_to)]
            lines += [Line("added", None, at + 1, after[at]) for at in range(b_from, b_to)]
    return lines


def differences(a: Definition, b: Definition) -> list[Difference]:
    """In the order of the newer version's steps; what is of the whole SOP comes first."""
    return [*_of_sop(a, b), *_of_steps(a, b)]


def _of_sop(a: Definition, b: Definition) -> Iterator[Difference]:
    if a.name != b.name:
        yield _about_sop(zh=f"改名：{a.name} → {b.name}", en=f"Renamed: {a.name} → {b.name}")
    if a.description != b.description:
        yield _about_sop(zh="说明改了", en="The description has changed")
    if a.phase != b.phase:
        yield _about_sop(
            zh="在客户全程里的阶段改了", en="Its phase of a customer's life has changed"
        )
    if a.enters != b.enters or a.again != b.again:
        yield _about_sop(zh="进入的条件改了", en="Which records enter, or how often, has changed")
    if a.ends != b.ends:
        yield _about_sop(zh="提前结束的条件改了", en="What ends it early has changed")
    if a.gates != b.gates:
        yield _about_sop(zh="关卡改了", en="The gates have changed")
    if a.at_end != b.at_end:
        yield _about_sop(zh="走完后留下的待办改了", en="The task at the end has changed")


def _about_sop(*, zh: str, en: str) -> Difference:
    return Difference("sop", "", text(zh=zh, en=en))


def _of_steps(a: Definition, b: Definition) -> Iterator[Difference]:
    before = {step.key: step for step in a.steps}
    after = {step.key: step for step in b.steps}
    keys = other_keys(a, b)  # of a step that goes by another key now
    for step in b.steps:
        old = before.get(step.key) or before.get(keys.get(step.key, ""))
        if old is None:
            yield Difference("added", step.key, _added(step, b))
        else:
            yield from _of_step(old, step, a, b)
    for step in a.steps:
        if step.key not in after and step.key not in keys.values():
            name = f"{step.name}"
            yield Difference(
                "removed", step.key, text(zh=f"去掉了「{name}」", en=f"“{name}” is gone")
            )


def other_keys(a: Definition, b: Definition) -> dict[str, str]:
    """Of steps that kept their name under another key: the key now -> the key before."""
    before = {step.key for step in a.steps}
    after = {step.key for step in b.steps}
    gone = {step.name.zh: step.key for step in a.steps if step.key not in after}
    return {
        step.key: gone[step.name.zh]
        for step in b.steps
        if step.key not in before and step.name.zh in gone
    }


def _added(step: Step, definition: Definition) -> str:
    who, due = wording.who(step.who), wording.due(step)
    return text(zh=f"新增「{step.name}」：{who}，{due}", en=f"New: “{step.name}” ({who}, {due})")


def _of_step(old: Step, new: Step, a: Definition, b: Definition) -> Iterator[Difference]:
    yield from _named(old, new)
    yield from _timed(old, new)
    yield from _asked(old, new, a, b)
    yield from _placed(old, new, b)


def _said(kind: Kind, step: Step, *, zh: str, en: str) -> Difference:
    return Difference(kind, step.key, text(zh=f"「{step.name}」{zh}", en=f"“{step.name}”: {en}"))


def _named(old: Step, new: Step) -> Iterator[Difference]:
    if old.name != new.name:
        yield _said("renamed", new, zh=f"原名「{old.name}」", en=f"was called “{old.name}”")
    elif old.key != new.key:
        yield _said(
            "renamed",
            new,
            zh=f"的键由 {old.key} 改为 {new.key}",
            en=f"key {old.key} → {new.key}",
        )


def _timed(old: Step, new: Step) -> Iterator[Difference]:
    if (old.due, old.wait) != (new.due, new.wait):
        was, now = wording.due(old), wording.due(new)
        if was == now:
            yield _said("deadline", new, zh="的期限从别处算起", en="due, counted from elsewhere")
        else:
            yield _said("deadline", new, zh=f"的期限：{was} → {now}", en=f"due {was} → {now}")
    if old.cases != new.cases:
        yield _said("deadline", new, zh="按条件的期限改了", en="deadlines by case have changed")
    if old.ladder != new.ladder:
        was, now = ladder_words(old.ladder), ladder_words(new.ladder)
        yield _said("ladder", new, zh=f"的提醒：{was} → {now}", en=f"reminders {was} → {now}")


def _asked(old: Step, new: Step, a: Definition, b: Definition) -> Iterator[Difference]:
    if old.who != new.who:
        was, now = wording.who(old.who), wording.who(new.who)
        if was == now:
            yield _said("who", new, zh="由谁代做改了", en="who does it otherwise has changed")
        else:
            yield _said("who", new, zh=f"由谁做：{was} → {now}", en=f"done by {was} → {now}")
    if _asked_of(old) != _asked_of(new):
        was, now = wording.proof(old, a), wording.proof(new, b)
        if was == now:
            yield _said("proof", new, zh="的完成要求改了", en="what completes it has changed")
        else:
            yield _said("proof", new, zh=f"的完成依据：{was} → {now}", en=f"proof {was} → {now}")
    if old.then != new.then:
        yield _said(
            "then", new, zh="完成后的动作改了", en="what happens when it is done has changed"
        )
    if (old.goal, old.script, old.role, old.phase) != (new.goal, new.script, new.role, new.phase):
        yield _said("words", new, zh="的目标或话术改了", en="its goal or script has changed")


def _asked_of(step: Step) -> tuple[object, ...]:
    return step.proof, step.needs, step.checklist, step.check


def _placed(old: Step, new: Step, b: Definition) -> Iterator[Difference]:
    if set(old.after) != set(new.after):
        yield _said("order", new, zh=_after_zh(new, b), en=_after_en(new, b))
    if (old.when, old.optional) != (new.when, new.optional):
        yield _said(
            "condition", new, zh="什么时候要做改了", en="when it has to be done has changed"
        )


def _after_zh(step: Step, definition: Definition) -> str:
    names = "、".join(_names(step, definition))
    return f"排在{names}之后" if names else "一开始就可以做"


def _after_en(step: Step, definition: Definition) -> str:
    names = ", ".join(_names(step, definition))
    return f"comes after {names}" if names else "may begin at once"


def _names(step: Step, definition: Definition) -> list[str]:
    return [f"{one.name}" for one in definition.steps if one.key in step.after]


def ladder_words(ladder: Sequence[Rung]) -> str:
    """'−30 分钟 本人、到期 主管'."""
    if not ladder:
        return text(zh="不提醒", en="none")
    return text(zh="、", en=", ").join(wording.rung(rung) for rung in ladder)
