"""What a version may not say that its SOP has always said otherwise."""

from genjin.common.language import text
from genjin.sop.definitions.findings import Problem
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.spec import Definition


def strange(sop: Sop, definition: Definition, source: str) -> list[Problem]:
    """What makes it another SOP altogether."""
    found = []
    if definition.key and definition.key != sop.key:
        said = text(
            zh=f"这是「{sop.key}」的版本，键不能改成「{definition.key}」",
            en=f"This is a version of “{sop.key}”; its key cannot become “{definition.key}”",
        )
        found.append(Problem("sop", _line_that_begins("sop:", source), said))
    if definition.object_type and definition.object_type != sop.object_type:
        said = text(
            zh=f"开始的记录一直是 {sop.object_type}，不能改",
            en=f"It has always started on: {sop.object_type}; that cannot change",
        )
        found.append(Problem("starts_on", _line_that_begins("starts_on:", source), said))
    return found


def _line_that_begins(start: str, source: str) -> int:
    lines = source.split("\n")
    return next((at for at, line in enumerate(lines, 1) if line.startswith(start)), 1)
