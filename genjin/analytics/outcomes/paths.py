"""How a run went past its steps, as one line of text: runs that went alike have the same, and are
counted together by the database. Pure."""

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, NamedTuple

Way = Literal["on_time", "late", "without"]
_SIGNS: Mapping[tuple[bool, bool], str] = {
    (False, False): "o",
    (False, True): "l",
    (True, False): "w",
    (True, True): "x",
}
_WAYS: Mapping[str, Way] = {"o": "on_time", "l": "late", "w": "without", "x": "without"}


class Passing(NamedTuple):
    """One step that was done, or passed by (`skipped`). `department` is that of the step."""

    step: int
    closed_as: int | None
    department: int | None
    skipped: bool
    late: bool


def written(passings: Iterable[Passing], department: int | None) -> str:
    """`department`: of the run; what is the same is left out."""
    return ";".join(sorted({_word(one, department) for one in passings}))


def _word(one: Passing, department: int | None) -> str:
    parts = [f"{one.step}{_SIGNS[one.skipped, one.late]}"]
    closed_as = "" if one.closed_as in {None, one.step} else str(one.closed_as)
    place = "" if one.department == department else str(one.department or 0)
    return ",".join([*parts, closed_as, place]).rstrip(",")


def read(
    path: str, *, as_closed: bool, departments: Collection[int] | None
) -> Iterable[tuple[int, Way]]:
    """Each step once by each way that it was gone past. `departments`: within reach, of steps that
    are not their run's; None: all."""
    found = set()
    for word in filter(None, path.split(";")):
        head, closed_as, place = (*word.split(","), "", "")[:3]
        if place and departments is not None and int(place) not in departments:
            continue
        step = closed_as if as_closed and closed_as else head[:-1]
        found.add((step, head[-1]))
    for step, sign in found:
        yield int(step), _WAYS[sign]
