"""What an SOP may say and yet should not: nothing here keeps it from being published.

Each hint is a way to the part that it is about, and a sentence."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from genjin.common.filters.tree import All, AnyOf, Filter, Leaf, Not
from genjin.common.language import text
from genjin.sop.definitions import wording
from genjin.sop.definitions.findings import CALENDAR_DAY, WORKING_DAY
from genjin.sop.definitions.spec import OUTCOME_OF, Definition, Due, Step, Who, is_outcome

MOST_STEPS = 7
MOST_ACTIONS = 9

Way = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Hint:
    way: Way
    message: str


def hints_of(definition: Definition, roles: Collection[str]) -> list[Hint]:
    """`roles`: those that somebody has today."""
    found = [*_of_length(definition)]
    for at, step in enumerate(definition.steps):
        way = ("steps", at)
        found += [
            *_of_condition(way, step, definition),
            *_of_deadline(way, step, definition),
            *_of_actions(way, step),
            *_of_roles((*way, "who"), step.who, roles),
            *_of_checker((*way, "check"), step.check, roles),
        ]
    if definition.at_end:
        found += _of_roles(("at_end", "who"), definition.at_end.who, roles)
    return found


def _of_length(definition: Definition) -> Iterator[Hint]:
    if len(definition.steps) > MOST_STEPS:
        said = text(
            zh=f"超过 {MOST_STEPS} 步，大家会照做吗？",
            en=f"More than {MOST_STEPS} steps: will people keep to it?",
        )
        yield Hint(("steps",), said)


def _of_actions(way: Way, step: Step) -> Iterator[Hint]:
    if len(step.checklist) > MOST_ACTIONS:
        said = text(
            zh=f"清单超过 {MOST_ACTIONS} 项，多半不会逐项去做",
            en=f"More than {MOST_ACTIONS} actions: few people tick them one by one",
        )
        yield Hint((*way, "checklist"), said)


def _of_condition(way: Way, step: Step, definition: Definition) -> Iterator[Hint]:
    if step.when is None:
        return
    before = {f"{OUTCOME_OF}{key}" for key in definition.before(step.key)}
    if True not in _answers(step.when, before):
        said = text(
            zh="这一步永远不会打开：条件问的是排在它后面、或和它同时的步骤的结果",
            en="This step can never open: its condition asks how a step came out that is not"
            " before it",
        )
        yield Hint((*way, "when"), said)


def _answers(condition: Filter, before: Collection[str]) -> set[bool]:
    """What it may come to as the step opens: the outcome of a step that is not before it is empty
    then."""
    match condition:
        case All(parts):
            each = [_answers(part, before) for part in parts]
            return _joined(each, least=all(True in one for one in each), word=False)
        case AnyOf(parts):
            each = [_answers(part, before) for part in parts]
            return _joined(each, least=all(False in one for one in each), word=True)
        case Not(part):
            return {not one for one in _answers(part, before)}
        case Leaf(field):
            if is_outcome(field.key) and field.key not in before:
                return {condition.known.negates}
            return {True, False}


def _joined(each: list[set[bool]], *, least: bool, word: bool) -> set[bool]:
    """`word` decides as soon as one part says it; without it, all have to say the other."""
    return ({word} if any(word in one for one in each) else set()) | (
        {not word} if least else set()
    )


def _of_deadline(way: Way, step: Step, definition: Definition) -> Iterator[Hint]:
    dues = [*(case.due for case in step.cases), step.due]
    for at, due in enumerate(dues):
        place = (*way, "due", at) if step.cases else (*way, "due")
        if said := _too_early(step, due, definition):
            yield Hint(place, said)


def _too_early(step: Step, due: Due, definition: Definition) -> str:
    since = due.since
    if since is None:
        return ""
    if since.kind == "step" and since.name not in definition.before(step.key):
        return text(
            zh=f"期限从「{_name(definition, since.name)}」算起，可那一步不在它前面",
            en=f"The deadline is counted from “{_name(definition, since.name)}”, which does not"
            " come before this step",
        )
    if since.kind == "field":
        waited = step.wait is not None and step.wait.field == since.name
        if waited and step.wait and _longest(due) < _waiting(step.wait.months, step.wait.days):
            return _over(due)
        return ""
    begin = since.name if since.kind == "step" else ""
    return _over(due) if _longest(due) < _until(step.key, begin, definition) else ""


def _over(due: Due) -> str:
    said = wording.deadline(due)
    return text(
        zh=f"期限早于开始：前面的步骤都按期限做，这一步打开时「{said}」已经过了",
        en=f"Due before it opens: where the steps before it take their time, “{said}” has passed by"
        " then",
    )


def _name(definition: Definition, key: str) -> str:
    return str(definition.step(key).name)


def _until(key: str, begin: str, definition: Definition) -> int:
    """Working minutes until the step opens when each before it is done as it falls due; counted
    from the end of `begin`, or from the beginning of the run."""
    ends: dict[str, int] = {}

    def ended(name: str) -> int:
        if name == begin:
            return 0
        if name not in ends:
            ends[name] = 0  # a circle is a finding elsewhere
            step = definition.step(name)
            ends[name] = max((ended(one) for one in step.after), default=0) + _shortest(step.due)
        return ends[name]

    known = {step.key for step in definition.steps}
    return max((ended(one) for one in definition.step(key).after if one in known), default=0)


def _longest(due: Due) -> int:
    match due.kind:
        case "working_days":
            return (due.amount + 1) * WORKING_DAY
        case "end_of_working_day":
            return 2 * WORKING_DAY if due.amount else WORKING_DAY
        case "calendar_minutes":
            return due.amount
        case "working_minutes":
            return due.amount


def _shortest(due: Due) -> int:
    """What it takes at least, in working minutes; nothing where it counts from elsewhere."""
    if due.since is not None:
        return 0
    match due.kind:
        case "working_days":
            return due.amount * WORKING_DAY
        case "end_of_working_day":
            return 0
        case "calendar_minutes":
            return due.amount // CALENDAR_DAY * WORKING_DAY * 5 // 7
        case "working_minutes":
            return due.amount


def _waiting(months: int, days: int) -> int:
    """At least, in working minutes: five days of seven are worked, and some are holidays."""
    return (months * 28 + days) * 4 // 7 * WORKING_DAY


def _of_checker(way: Way, role: str | None, roles: Collection[str]) -> Iterator[Hint]:
    if role and role not in roles:
        said = text(
            zh=f"现在没有人是「{wording.role(role)}」，会等管理员核对",
            en=f"Nobody is in the role “{wording.role(role)}” today: an administrator would be"
            " waited for",
        )
        yield Hint(way, said)


def _of_roles(way: Way, who: Who, roles: Collection[str]) -> Iterator[Hint]:
    for one in who.in_order():
        if one.kind in ("role", "round_robin", "claim") and one.name not in roles:
            said = text(
                zh=f"现在没有人是「{wording.role(one.name)}」，会落到负责人的上级",
                en=f"Nobody is in the role “{wording.role(one.name)}” today: it would fall to"
                " whoever is above the owner",
            )
            yield Hint(way, said)
