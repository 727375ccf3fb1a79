"""From a YAML 1.2 file to a definition, with a finding for everything that is not right."""

import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError

from genjin.sop.definitions.asking import read_condition
from genjin.sop.definitions.assignment import read_who
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.findings import LONGEST_NAME, Known, Place, Problem, Reader
from genjin.sop.definitions.gating import read_again, read_gates
from genjin.sop.definitions.ordering import check_order
from genjin.sop.definitions.parts import read_step
from genjin.sop.definitions.phases import read_phase
from genjin.sop.definitions.spec import AtEnd, Definition, End, Step, Who, Words

MAXIMAL_SIZE = 60_000
MAXIMAL_DEPTH = 50
MAXIMAL_STEPS = 50
LONGEST_REASON = 40
_MERGE = re.compile(r"(^|[\s{,?])<<\s*:")
# Over these the parser falls without saying where.
_ODD = re.compile(r"(?<![\w.+-])[-+]?(0[xob])?\.?_+(?![\w.])|!!")
_FAULTS_OF_THE_PARSER = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def read_definition(source: str, known: Known) -> Definition:
    """Raises BrokenSopFileError with all findings."""
    return accepted(*check_definition(source, known))


def accepted(definition: Definition | None, problems: list[Problem]) -> Definition:
    """The definition, if nothing is wrong with it. Raises BrokenSopFileError."""
    if definition is None or problems:
        first = problems[0]
        raise BrokenSopFileError(
            count=len(problems),
            line=first.line,
            first=f"{first.path}: {first.message}" if first.path else first.message,
            problems=[problem.as_answer() for problem in problems],
        )
    return definition


def check_definition(source: str, known: Known) -> tuple[Definition | None, list[Problem]]:
    """The definition, and what is wrong with it in the order of lines; None when it cannot be
    read at all."""
    reader = Reader(known)
    root = parse_file(source, reader)
    if root is None:
        return None, reader.problems
    definition = _definition(reader, root)
    check_order(reader, root, definition)
    return definition, sorted(reader.problems, key=lambda problem: problem.line)


def parse_file(source: str, reader: Reader) -> CommentedMap | None:
    """As the parser of YAML leaves it; None, and findings, where it cannot be read at all."""
    if not _is_harmless(reader, source):
        return None
    yaml = YAML(typ="rt")
    yaml.version = (1, 2)
    try:
        root = yaml.load(source)
    except (YAMLError, *_FAULTS_OF_THE_PARSER) as fault:
        _say_unreadable(reader, source, fault)
        return None
    if not isinstance(root, CommentedMap):
        reader.say(Place(), zh="文件开头要写 sop:", en="The file begins with “sop:”")
        return None
    return root


def _is_harmless(reader: Reader, source: str) -> bool:
    """A parser of YAML takes half a minute for some small files: deep nesting and merge keys, of
    which no SOP has need."""
    if len(source) > MAXIMAL_SIZE:
        reader.say(Place(), zh="文件太大", en="The file is too large")
        return False
    depth = 0
    for number, line in enumerate(source.split("\n"), 1):
        depth += sum(line.count(sign) for sign in "[{") - sum(line.count(sign) for sign in "]}")
        if depth > MAXIMAL_DEPTH:
            reader.say(Place("", number), zh="括号嵌套太深", en="Brackets are nested too deeply")
            return False
        if _MERGE.search(line):
            reader.say(Place("", number), zh="不能用合并键「<<」", en="No merge keys “<<”, please")
            return False
    return True


def _say_unreadable(reader: Reader, source: str, fault: Exception) -> None:
    """The parser's own words are English and for programmers: they stand behind ours."""
    mark = fault.problem_mark if isinstance(fault, MarkedYAMLError) else None
    odd = _ODD.search(source)
    line = mark.line if mark else source.count("\n", 0, odd.start()) if odd else 0
    place = Place("", line + 1)
    if isinstance(fault, DuplicateKeyError):
        reader.say(place, zh="同一个键写了两遍", en="The same key stands twice")
    elif isinstance(fault, ReaderError):
        place = Place("", source.count("\n", 0, fault.position) + 1)
        reader.say(place, zh="有不能显示的字符", en="There is a sign that cannot be shown")
    else:
        detail = f" ({fault.problem})" if isinstance(fault, MarkedYAMLError) else ""
        reader.say(
            place,
            zh=f"不是有效的 YAML：看看这一行的缩进、引号，和冒号后面的空格{detail}",
            en="Not valid YAML: look at this line's indentation, quotes, and the blank behind"
            f" colons{detail}",
        )


def _definition(reader: Reader, root: CommentedMap) -> Definition:
    top = Place()
    found = reader.mapping(
        root,
        top,
        required=("sop", "name", "starts_on", "steps"),
        optional=(
            "description",
            "phase",
            "enters",
            "again",
            "daily_limit",
            "ends",
            "at_end",
            "gates",
        ),
    )
    if "starts_on" in found:
        reader.object_type = _object_type(reader, found["starts_on"], top.of(root, "starts_on"))
    reader.step_names = _step_names(found.get("steps"))
    reader.sop_key = str(found.get("sop", ""))

    def words(key: str, at_most: int) -> Words:
        if key not in found:
            return Words()
        return reader.words(found[key], top.of(root, key), at_most=at_most)

    return Definition(
        key=reader.key(found["sop"], top.of(root, "sop")) if "sop" in found else "",
        object_type=reader.object_type,
        name=words("name", LONGEST_NAME),
        description=words("description", 1_000),
        steps=tuple(_steps(reader, found["steps"], top.of(root, "steps")))
        if "steps" in found
        else (),
        ends=tuple(_ends(reader, found.get("ends"), top.of(root, "ends"))),
        at_end=_at_end(reader, found.get("at_end"), top.of(root, "at_end")),
        enters=read_condition(reader, found["enters"], top.of(root, "enters"))
        if "enters" in found
        else None,
        again=read_again(reader, found.get("again"), top.of(root, "again")),
        gates=read_gates(reader, found.get("gates"), top.of(root, "gates")),
        phase=read_phase(reader, found["phase"], top.of(root, "phase")) if "phase" in found else "",
        daily_limit=_daily_limit(reader, found.get("daily_limit"), top.of(root, "daily_limit")),
    )


def _daily_limit(reader: Reader, node: Any, place: Place) -> int:
    return 0 if node is None else reader.number(node, place, least=1, most=1_000)


def _step_names(node: Any) -> dict[str, tuple[str, str]]:
    """What steps are called, for parts of the file that name others; each is read as a whole
    later, and what is wrong with it said there."""
    found = {}
    for step in node if isinstance(node, CommentedSeq) else ():
        if isinstance(step, CommentedMap) and isinstance(step.get("key"), str):
            name = step.get("name")
            zh, en = (
                (name.get("zh"), name.get("en")) if isinstance(name, CommentedMap) else (name, name)
            )
            found[step["key"]] = (str(zh or step["key"]), str(en or zh or step["key"]))
    return found


def _object_type(reader: Reader, node: Any, place: Place) -> str:
    if isinstance(node, str) and node in reader.known.fields:
        return node
    reader.unknown(
        place, node, tuple(reader.known.fields), zh="没有这种记录", en="No kind of record"
    )
    return ""


def _steps(reader: Reader, node: Any, place: Place) -> list[Step]:
    items = list(reader.items(node, place))
    if not items:
        reader.say(place, zh="至少要有一步", en="At least one step is needed")
    if len(items) > MAXIMAL_STEPS:
        reader.say(place, zh=f"最多 {MAXIMAL_STEPS} 步", en=f"At most {MAXIMAL_STEPS} steps")
    return [read_step(reader, item, at, index + 1) for index, (item, at) in enumerate(items)]


def _ends(reader: Reader, node: Any, place: Place) -> list[End]:
    ends = []
    for item, at in reader.items(node, place):
        found = reader.mapping(item, at, required=("field", "is", "reason"))
        if len(found) == 3:
            field = reader.field(found["field"], at.of(item, "field"))
            value = _value(reader, field, found["is"], at.of(item, "is"))
            reason = reader.text(found["reason"], at.of(item, "reason"), at_most=LONGEST_REASON)
            ends.append(End(field, value, reason))
    return ends


def _value(reader: Reader, field: str, node: Any, place: Place) -> str:
    allowed = reader.known.fields.get(reader.object_type, {}).get(field, frozenset())
    if allowed and str(node) not in allowed:
        reader.unknown(place, node, sorted(allowed), zh="这个字段没有", en="The field has no")
    return str(node)


def _at_end(reader: Reader, node: Any, place: Place) -> AtEnd | None:
    if node is None:
        return None
    found = reader.mapping(node, place, required=("task", "months"), optional=("who",))
    if not {"task", "months"} <= found.keys():
        return None
    return AtEnd(
        reader.words(found["task"], place.of(node, "task"), at_most=LONGEST_NAME),
        reader.number(found["months"], place.of(node, "months"), least=1, most=120),
        read_who(reader, found["who"], place.of(node, "who")) if "who" in found else Who("owner"),
    )
