"""Who does a step, read from its file."""

from typing import Any

from ruamel.yaml.comments import CommentedMap

from genjin.sop.definitions.findings import Place, Reader
from genjin.sop.definitions.spec import Who, WhoKind

MOST_IN_ORDER = 5
ALONE: tuple[WhoKind, ...] = ("owner", "manager", "head")
NAMED: tuple[WhoKind, ...] = ("role", "person", "round_robin", "claim")
OF_MANY: tuple[WhoKind, ...] = ("round_robin", "claim")
_DEPARTMENTS = ("own", "all")


def read_who(reader: Reader, node: Any, place: Place) -> Who:
    """With whoever does it otherwise; that nobody could ever do it is a finding."""
    who = _read(reader, node, place, left=MOST_IN_ORDER)
    if who is None:
        return Who("owner")
    if not any(_can_be_filled(reader, one) for one in who.in_order()):
        reader.say(
            place,
            zh="永远不会有人来做：这里写的人或角色，公司里一个也没有。换一个，或加 otherwise",
            en="No owner possible: nobody in the company is, or could be, who stands here. Name"
            " somebody else, or add “otherwise”",
        )
    return who


def _read(reader: Reader, node: Any, place: Place, *, left: int) -> Who | None:
    if node in ALONE:
        return Who(node)
    kinds = [key for key in (*ALONE, *NAMED) if key in node] if _is_mapping(node) else []
    if len(kinds) != 1:
        _say_what_is_known(reader, place)
        return None
    (kind,) = kinds
    more = ("otherwise", "department") if kind in OF_MANY else ("otherwise",)
    found = reader.mapping(node, place, required=(kind,), optional=more)
    name = _name(reader, kind, found[kind], place.of(node, kind))
    own = "department" in found and _own(reader, found["department"], place.of(node, "department"))
    otherwise = None
    if "otherwise" in found:
        at = place.of(node, "otherwise")
        if left > 1:
            otherwise = _read(reader, found["otherwise"], at, left=left - 1)
        else:
            reader.say(
                at, zh=f"最多写 {MOST_IN_ORDER} 层", en=f"At most {MOST_IN_ORDER} of them in order"
            )
    return Who(kind, name, own, otherwise)


def _is_mapping(node: Any) -> bool:
    return isinstance(node, CommentedMap)


def _name(reader: Reader, kind: WhoKind, node: Any, place: Place) -> str:
    if kind == "person":
        return reader.text(node, place, at_most=60)
    if kind in NAMED:
        return reader.role(node, place)
    if node not in (None, True):
        reader.say(place, zh="冒号后面留空", en="Leave this empty behind the colon")
    return ""


def _own(reader: Reader, node: Any, place: Place) -> bool:
    if node not in _DEPARTMENTS:
        reader.unknown(place, node, _DEPARTMENTS, zh="不认识", en="Unknown")
    return bool(node == "own")


def _can_be_filled(reader: Reader, who: Who) -> bool:
    """Roles can be given to people later; somebody who does not work here never comes."""
    people = reader.known.people
    return who.kind != "person" or people is None or who.name in people


def _say_what_is_known(reader: Reader, place: Place) -> None:
    reader.say(
        place,
        zh="要指定由谁做：owner、manager、head、{role: …}、{person: …}、{round_robin: …}"
        " 或 {claim: …}",
        en="Say who does it: owner, manager, head, {role: …}, {person: …}, {round_robin: …} or"
        " {claim: …}",
    )
