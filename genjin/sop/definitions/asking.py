"""Conditions in SOP files: the filter language of lists, which may also ask how a step came out."""

from typing import Any

import orjson

from genjin.common.filters.errors import FilterError
from genjin.common.filters.fields import Fields, FilterField, Kind
from genjin.common.filters.reading import parse_text
from genjin.common.filters.tree import Filter
from genjin.sop.definitions.findings import Place, Problem, Reader
from genjin.sop.definitions.spec import OUTCOME_OF


def read_condition(
    reader: Reader, node: Any, place: Place, *, of: str = "", outcomes: bool = False
) -> Filter | None:
    """Of the record that the SOP starts on, or of another kind. `outcomes`: it may also ask how
    the steps of this SOP came out, as `step.<key>`. Findings and None where it does not fit."""
    fields = reader.known.filters.get(of or reader.object_type, {})
    if outcomes:
        fields = {**fields, **outcome_fields(reader)}
    try:
        return parse_text(_as_json(node), fields, at=place.path)
    except FilterError as fault:
        for path, message in fault.fields.items():
            reader.problems.append(Problem(path, place.line, message))
    except TypeError:
        reader.say(place, zh="这里要写一个条件", en="Expected a condition here")
    return None


def outcome_fields(reader: Reader) -> Fields:
    return {
        f"{OUTCOME_OF}{key}": FilterField(
            f"{OUTCOME_OF}{key}", Kind.TEXT, f"「{zh}」的结果", f"outcome of “{en}”"
        )
        for key, (zh, en) in reader.step_names.items()
    }


def _as_json(node: Any) -> str:
    """What the parser of YAML makes has types of its own; a date is written as JSON writes it.
    Raises TypeError for what JSON cannot say."""
    return orjson.dumps(node, default=_plain, option=orjson.OPT_NON_STR_KEYS).decode()


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, float) else str(value)
