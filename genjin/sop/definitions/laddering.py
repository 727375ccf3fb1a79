"""The rungs of a step, read from its file: when, who is told, and what is done besides."""

from typing import Any

from ruamel.yaml.comments import CommentedMap

from genjin.sop.definitions.assignment import read_who
from genjin.sop.definitions.findings import Place, Reader
from genjin.sop.definitions.spec import DEEDS, TELLS, TO_ROLE, Deed, Rung, Tell


def read_ladder(reader: Reader, node: Any, place: Place, *, of: str = "") -> tuple[Rung, ...]:
    """`of`: the kind of record that the step concerns, where it is not that which the SOP starts
    on."""
    rungs: dict[int, Rung] = {}
    for item, at in reader.items(node, place):
        found = reader.mapping(item, at, required=("at",), optional=("tell", "do", "reassign"))
        if "at" not in found:
            continue
        minutes = reader.span(found["at"], at.of(item, "at"))
        if minutes in rungs:
            reader.say(
                at,
                zh="这个时间已经有一条提醒，收件人写在同一条里",
                en="There is a rung at this time already; name all receivers in one",
            )
        rungs[minutes] = _rung(reader, item, at, minutes, of)
    return tuple(rungs[minutes] for minutes in sorted(rungs))


def _rung(reader: Reader, node: CommentedMap, place: Place, minutes: int, of: str) -> Rung:
    told = _tell(reader, node["tell"], place.of(node, "tell")) if "tell" in node else ()
    deeds = _deeds(reader, node.get("do"), place.of(node, "do"), of)
    reassign = None
    if "reassign" in node:
        reassign = read_who(reader, node["reassign"], place.of(node, "reassign"))
    if not {"tell", "do", "reassign"} & node.keys():
        reader.say(
            place,
            zh="要写提醒谁（tell），或者做什么（do、reassign）",
            en="Say who is told (tell), or what is done (do, reassign)",
        )
    if "helper" in deeds and not set(told) - {"assignee"}:
        reader.say(
            place,
            zh="helper 让被提醒的人来帮忙，tell 里要写本人以外的人",
            en="A helper is who is told: name somebody beside the assignee in “tell”",
        )
    return Rung(_key(minutes), minutes, told, deeds, reassign)


def _tell(reader: Reader, node: Any, place: Place) -> tuple[Tell, ...]:
    one = isinstance(node, str | CommentedMap)
    if node is None:
        reader.say(place, zh="要写提醒谁", en="Say who is told")
    told: list[Tell] = []
    for item, at in [(node, place)] if one else reader.items(node, place):
        if isinstance(item, CommentedMap) and list(item) == ["role"]:
            told.append(TO_ROLE + reader.role(item["role"], at.of(item, "role")))
        elif item in TELLS:
            told.append(item)
        else:
            reader.unknown(at, item, (*TELLS, "{role: …}"), zh="不认识", en="Unknown")
    return tuple(told)


def _deeds(reader: Reader, node: Any, place: Place, of: str) -> tuple[Deed, ...]:
    done: list[Deed] = []
    for item, at in [(node, place)] if isinstance(node, str) else reader.items(node, place):
        if item not in DEEDS:
            reader.unknown(at, item, DEEDS, zh="不认识", en="Unknown")
        elif item == "give_back":
            reader.gives_back(at)
            done.append(item)
        else:
            done.append(item)
    return tuple(done)


def _key(minutes: int) -> str:
    if minutes == 0:
        return "due"
    return f"before_{-minutes}" if minutes < 0 else f"after_{minutes}"
