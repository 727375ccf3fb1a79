"""What happens when a step is done, read from its file."""

from typing import Any

from ruamel.yaml.comments import CommentedMap

from genjin.sop.definitions.asking import read_condition
from genjin.sop.definitions.assignment import read_who
from genjin.sop.definitions.findings import LONGEST_NAME, Place, Reader
from genjin.sop.definitions.spec import (
    Deeds,
    EndRun,
    Following,
    GiveBack,
    MakeTask,
    SetField,
    StartSop,
    Who,
    Words,
)

KINDS = ("set", "task", "start", "give_back", "end")
LONGEST_REASON = 40
_MOST = 10


def read_then(reader: Reader, node: Any, place: Place, *, of: str = "") -> tuple[Following, ...]:
    """`of`: the kind of record that the step concerns, where it is not that which the SOP starts
    on."""
    found: list[Following] = []
    for item, at in reader.items(node, place):
        kinds = [key for key in KINDS if isinstance(item, CommentedMap) and key in item]
        if len(kinds) != 1:
            reader.say(
                at,
                zh=f"每一条写一件事：{'、'.join(KINDS)}，可以加 when（什么情况下）",
                en=f"Each says one thing: {', '.join(KINDS)}, with “when” if it does not always"
                " happen",
            )
            continue
        said = reader.mapping(item, at, optional=(*kinds, "when"))
        when = None
        if "when" in said:
            when = read_condition(reader, said["when"], at.of(item, "when"), outcomes=True)
        deed = _deed(reader, kinds[0], said[kinds[0]], at.of(item, kinds[0]), of)
        if deed is not None:
            found.append(Following(deed, when))
    if len(found) > _MOST:
        reader.say(place, zh=f"最多 {_MOST} 条", en=f"At most {_MOST} of them")
    return tuple(found)


def _deed(reader: Reader, kind: str, node: Any, place: Place, of: str) -> Deeds | None:
    match kind:
        case "set":
            return _set(reader, node, place, of)
        case "task":
            return _task(reader, node, place)
        case "start":
            return StartSop(reader.other_sop(node, place))
        case "give_back":
            reader.flag(node, place)
            reader.gives_back(place)
            return GiveBack()
        case _:
            return EndRun(reader.text(node, place, at_most=LONGEST_REASON))


def _set(reader: Reader, node: Any, place: Place, of: str) -> SetField | None:
    if not isinstance(node, CommentedMap) or len(node) != 1:
        reader.say(place, zh="写成 {字段: 值}", en="Write it as {field: value}")
        return None
    name, value = next(iter(node.items()))
    at = place.of(node, name)
    field = reader.field(name, at, of=of)
    allowed = reader.known.fields.get(of or reader.object_type, {}).get(field, frozenset())
    if not allowed:
        reader.say(
            at,
            zh=f"「{name}」不是选项字段，不能由 SOP 改",
            en=f"“{name}” has no list of choices: an SOP cannot set it",
        )
    elif str(value) not in allowed:
        reader.unknown(at, value, sorted(allowed), zh="这个字段没有", en="The field has no")
    return SetField(field, str(value))


def _task(reader: Reader, node: Any, place: Place) -> MakeTask:
    found = reader.mapping(node, place, required=("title", "in"), optional=("who",))
    title, minutes, who = Words(), 1, Who("owner")
    if "title" in found:
        title = reader.words(found["title"], place.of(node, "title"), at_most=LONGEST_NAME)
    if "in" in found:
        minutes = reader.span(found["in"], place.of(node, "in"), least=1)
    if "who" in found:
        who = read_who(reader, found["who"], place.of(node, "who"))
        if who.kind == "claim":
            reader.say(place, zh="任务要写给一个人", en="A task is one person's")
    return MakeTask(title, minutes, who)
