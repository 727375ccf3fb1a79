"""What is wrong with an SOP file, and where: the ground on which its parts are read.

The reader goes on after a finding, so that a person sees all of them at once.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from genjin.common.filters.fields import Fields
from genjin.common.language import text
from genjin.sop.definitions.spec import Words

LONGEST_NAME = 100
LONGEST_SPAN = 100_000  # working minutes: some 220 working days
_KEY = re.compile(r"[a-z][a-z0-9_]{0,59}")
_SPAN = re.compile(r"([+-]?)([0-9]{1,6})(m|h|d)")
WORKING_DAY, CALENDAR_DAY = 450, 1440  # minutes

# What a missing key would have said.
_MEANINGS = {
    "sop": ("这条 SOP 的键", "the key of this SOP"),
    "name": ("名称", "what it is called"),
    "starts_on": ("从哪种记录开始", "the kind of record it starts on"),
    "steps": ("步骤", "its steps"),
    "key": ("步骤的键", "the key of the step"),
    "who": ("由谁做", "who does it"),
    "due": ("期限", "by when"),
    "proof": ("完成依据", "what proves it"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    path: str
    line: int
    message: str

    def as_answer(self) -> dict[str, Any]:
        return {"path": self.path, "line": self.line, "message": self.message}


@dataclass(frozen=True, slots=True)
class Known:
    """What a definition may refer to.

    fields: object type -> field -> the values it may take, none for any. dates: object type ->
    those of its fields that hold a date. joins: object type -> those that come in beside it in its
    runs. evidence: kind -> option -> what it takes ('flag' or
    'role'). people: names of those who work here; None where that is not asked, as of a version
    that is published already.
    """

    fields: Mapping[str, Mapping[str, frozenset[str]]]
    dates: Mapping[str, frozenset[str]]
    evidence: Mapping[str, Mapping[str, str]]
    roles: frozenset[str]
    joins: Mapping[str, frozenset[str]] = field(default_factory=dict)
    filters: Mapping[str, Fields] = field(default_factory=dict)
    """Object type -> what conditions on such records may ask for."""
    people: frozenset[str] | None = None
    sops: Mapping[str, str] | None = None
    """The kind of record that each SOP starts on; None where that is not asked either."""
    given_back: frozenset[str] = frozenset()
    """Kinds of records that an SOP can give back."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the file: its path, and the line in which it begins."""

    path: str = ""
    line: int = 1

    def of(self, node: Any, key: Any) -> "Place":
        """Where a part of the mapping or list stands that stands here."""
        in_list = isinstance(node, CommentedSeq)
        path = f"{self.path}[{key}]" if in_list else f"{self.path}.{key}".lstrip(".")
        return Place(path, _line_of(node, key) or self.line)


class Reader:
    """Reads single values; `problems` fills as it goes."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.problems: list[Problem] = []
        self.object_type = ""
        self.sop_key = ""
        self.step_names: dict[str, tuple[str, str]] = {}  # key -> Chinese and English

    def say(self, place: Place, *, zh: str, en: str) -> None:
        self.problems.append(Problem(place.path, place.line, text(zh=zh, en=en)))

    def unknown(self, place: Place, name: Any, known: Sequence[str], *, zh: str, en: str) -> None:
        """A name that stands for nothing; the sentence goes on with what could stand here."""
        if not _is_plain(name):
            self.say(
                place,
                zh=f"{zh}：这里只写一个名字，可以写：{'、'.join(known)}",
                en=f"{en}: expected one name here; known are: {', '.join(known)}",
            )
            return
        self.say(
            place,
            zh=f"{zh}「{name}」，可以写：{'、'.join(known)}",
            en=f"{en} “{name}”; known are: {', '.join(known)}",
        )

    def mapping(
        self, node: Any, place: Place, *, required: Sequence[str] = (), optional: Sequence[str] = ()
    ) -> Mapping[str, Any]:
        """The node with its known keys; unknown and missing ones are findings."""
        if not isinstance(node, CommentedMap):
            self.say(place, zh="这里要写成「键: 值」的形式", en="Expected “key: value” here")
            return {}
        known = [*required, *optional]
        for key in node:
            if key not in known:
                self.unknown(place.of(node, key), key, known, zh="不认识", en="Unknown key")
        for key in required:
            if key not in node:
                zh, en = _MEANINGS.get(key, ("", ""))
                self.say(
                    place.of(node, key),
                    zh=f"缺少「{key}」" + (f"（{zh}）" if zh else ""),
                    en=f"“{key}” is missing" + (f" ({en})" if en else ""),
                )
        return {key: node[key] for key in known if key in node}

    def items(self, node: Any, place: Place) -> Iterator[tuple[Any, Place]]:
        """The items of a list, each with its place; nothing at all is an empty list."""
        if isinstance(node, CommentedSeq):
            for index, item in enumerate(node):
                yield item, place.of(node, index)
        elif node is not None:
            self.say(place, zh="这里要写成列表", en="Expected a list here")

    def words(self, node: Any, place: Place, *, at_most: int = 5_000) -> Words:
        """One text for both languages, or `{zh: …, en: …}` with English left out at will."""
        if isinstance(node, str):
            return Words(*[self.text(node, place, at_most=at_most)] * 2)
        found = self.mapping(node, place, required=("zh",), optional=("en",))
        return Words(
            *(
                self.text(found[name], place.of(node, name), at_most=at_most)
                if name in found
                else ""
                for name in ("zh", "en")
            )
        )

    def text(self, node: Any, place: Place, *, at_most: int) -> str:
        if not isinstance(node, str) or not node.strip():
            self.say(place, zh="这里要写文字", en="Expected a text here")
            return ""
        if len(node) > at_most:
            self.say(place, zh=f"最多 {at_most} 个字", en=f"At most {at_most} characters")
        return node

    def key(self, node: Any, place: Place) -> str:
        if isinstance(node, str) and _KEY.fullmatch(node):
            return node
        self.say(
            place,
            zh="键要用小写字母、数字和下划线，以字母开头，最多 60 个字",
            en="A key is of small letters, digits and underscores, begins with a letter and has"
            " at most 60 of them",
        )
        return ""

    def flag(self, node: Any, place: Place) -> bool:
        if not isinstance(node, bool):
            self.say(place, zh="写 true 或 false", en="Write true or false")
        return node is True

    def number(self, node: Any, place: Place, *, least: int, most: int) -> int:
        if isinstance(node, int) and not isinstance(node, bool) and least <= node <= most:
            return node
        self.say(
            place, zh=f"要写 {least} 到 {most} 的整数", en=f"A whole number from {least} to {most}"
        )
        return least

    def span(
        self, node: Any, place: Place, *, least: int = -LONGEST_SPAN, day: int = WORKING_DAY
    ) -> int:
        """`30m`, `2h`, `-30m`, `1d` in minutes; a working day has 7.5 hours."""
        match = _SPAN.fullmatch(str(node).strip())
        if match is None:
            self.say(place, zh="时间写成 30m、2h 或 1d", en="Write the time as 30m, 2h or 1d")
            return max(least, 0)
        sign, amount, unit = match.groups()
        minutes = (-1 if sign == "-" else 1) * int(amount) * {"m": 1, "h": 60, "d": day}[unit]
        if not least <= minutes <= LONGEST_SPAN:
            self.say(
                place,
                zh="这段时间太长" if minutes >= least else "这里的时间要大于零",
                en="This time is too long" if minutes >= least else "Expected a time above zero",
            )
        return minutes

    def field(self, node: Any, place: Place, *, of: str = "") -> str:
        """The name of a field of the record that the SOP starts on, or of another kind."""
        fields = self.known.fields.get(of or self.object_type)
        if isinstance(node, str) and (fields is None or node in fields):
            return node
        if _is_plain(node):
            self.say(place, zh=f"记录上没有字段「{node}」", en=f"The record has no field “{node}”")
        else:
            self.say(place, zh="这里要写一个字段名", en="Expected the name of a field here")
        return ""

    def other_sop(self, node: Any, place: Place) -> str:
        """The key of an SOP that starts on a record of this one's runs."""
        key = self.key(node, place)
        sops = self.known.sops
        if key and key == self.sop_key:
            self.say(
                place,
                zh="SOP 不能启动它自己，会没有尽头",
                en="An SOP cannot start itself: it would have no end",
            )
        elif key and sops is not None and key not in sops:
            self.unknown(
                place, key, sorted(sops.keys() - {self.sop_key}), zh="没有 SOP", en="No SOP"
            )
        elif key and sops is not None:
            joining = self.known.joins.get(self.object_type, frozenset())
            if sops[key] not in {self.object_type, *joining}:
                self.say(
                    place,
                    zh=f"「{key}」从另一种记录（{sops[key]}）开始，这条 SOP 里没有",
                    en=f"“{key}” starts on another kind of record ({sops[key]}), which this SOP"
                    " never has",
                )
        return key

    def gives_back(self, place: Place) -> None:
        if self.object_type and self.object_type not in self.known.given_back:
            self.say(
                place,
                zh="这种记录不能退回",
                en="Records of this kind cannot be given back",
            )

    def role(self, node: Any, place: Place) -> str:
        if isinstance(node, str) and node in self.known.roles:
            return node
        self.unknown(place, node, sorted(self.known.roles), zh="没有角色", en="No role")
        return ""


def _is_plain(node: Any) -> bool:
    """A word or a number, which a sentence can repeat."""
    return node is not None and not isinstance(node, CommentedMap | CommentedSeq)


def _line_of(node: Any, key: Any) -> int | None:
    """The line of a key or an item; of the whole node where it has none of its own."""
    marks = getattr(node, "lc", None)
    if marks is None:
        return None
    if marks.data and key in marks.data:
        return int(marks.data[key][0]) + 1
    return int(marks.line) + 1
