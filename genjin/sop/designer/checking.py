"""What is wrong with a file, and what had better be otherwise."""

from dataclasses import dataclass
from typing import Literal

from genjin.identity.users.selectors import list_people
from genjin.sop.definitions.findings import Problem
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.reading import check_definition
from genjin.sop.definitions.selectors import known_now
from genjin.sop.definitions.strangeness import strange
from genjin.sop.designer.document import Document, plain, tree_of
from genjin.sop.designer.hints import hints_of
from genjin.sop.designer.places import place_in, step_at

Level = Literal["error", "hint"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`step`: the key of the step that it belongs to; blank: to the SOP as a whole."""

    level: Level
    path: str
    line: int
    message: str
    step: str


def check(source: str, sop: Sop | None = None) -> list[Finding]:
    """Errors first. As a version of `sop`, if it is to become one; as of who works here now."""
    definition, problems = check_definition(source, known_now())
    if definition is not None and sop is not None:
        problems += strange(sop, definition, source)
    root = tree_of(source)
    document: Document = {} if root is None else plain(root)
    found = [_finding("error", problem, document) for problem in problems]
    if definition is not None and root is not None:
        for hint in hints_of(definition, {one.role for one in list_people() if one.active}):
            place = place_in(root, *hint.way)
            found.append(_finding("hint", Problem(place.path, place.line, hint.message), document))
    found.sort(key=lambda one: (one.level != "error", one.line))
    return found


def _finding(level: Level, problem: Problem, document: Document) -> Finding:
    step = step_at(problem.path, document)
    return Finding(level, problem.path, problem.line, problem.message, step)
