"""What a phase is called, what it is for and whose it is, in the reader's language."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ruamel.yaml import YAML

from genjin.analytics.life.models import LifePhase
from genjin.common import language
from genjin.common.language import text
from genjin.sop.definitions.phases import Phase

_NAMES: Mapping[Phase, tuple[str, str]] = {
    "lead": ("线索", "Lead"),
    "deal": ("商机", "Deal"),
    "closing": ("成交与交付", "Closing and delivery"),
    "service": ("服务与续约", "Service and renewal"),
    "advocate": ("转介绍", "Advocate"),
}


class PhaseWords(NamedTuple):
    """`version`: 0 while the shipped words stand."""

    goal: str
    departments: str
    version: int


def name_of(phase: Phase) -> str:
    zh, en = _NAMES[phase]
    return text(zh=zh, en=en)


def words_of(phase: Phase, changed: LifePhase | None) -> PhaseWords:
    shipped, speech = _shipped()[phase], "en" if language.current() == "en" else "zh"
    own = {part: getattr(changed, f"{part}_{speech}", "") for part in ("goal", "departments")}
    return PhaseWords(
        own["goal"] or shipped["goal"][speech],
        own["departments"] or shipped["departments"][speech],
        changed.version if changed else 0,
    )


@cache
def _shipped() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    source = files("genjin.analytics.life").joinpath("texts.yaml").read_text("utf-8")
    found: Mapping[str, Mapping[str, Mapping[str, str]]] = YAML(typ="safe").load(source)
    return found
