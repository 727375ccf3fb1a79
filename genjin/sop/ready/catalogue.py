"""The SOPs that come with the product, each a file; their names on the shelf and their order."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from genjin.common.errors import NotFoundError
from genjin.sop.definitions import selectors
from genjin.sop.definitions.reading import read_definition
from genjin.sop.definitions.spec import Definition, Words

EVERY_INDUSTRY = Words()

# Name of the file -> for which industry. What serves everybody comes first.
SHELF: Mapping[str, Words] = {
    "new_lead": EVERY_INDUSTRY,
    "small_team": EVERY_INDUSTRY,
    "lead_cadence": EVERY_INDUSTRY,
    "lost_review": EVERY_INDUSTRY,
    "delivery": EVERY_INDUSTRY,
    "renewal": EVERY_INDUSTRY,
    "customer_visit": EVERY_INDUSTRY,
    "complaint": EVERY_INDUSTRY,
    "dormant": EVERY_INDUSTRY,
    "manufacturing": Words("制造业", "Manufacturing"),
    "software": Words("软件与服务", "Software"),
    "education": Words("教育培训", "Education and training"),
    "medical_devices": Words("医疗器械", "Medical devices"),
    "property": Words("房产", "Property"),
    "foreign_trade": Words("外贸", "Foreign trade"),
    "home_furnishing": Words("家居装修", "Home furnishing"),
    "finance_insurance": Words("金融保险", "Finance and insurance"),
    "consumer_goods": Words("快消经销", "Consumer goods"),
}


@dataclass(frozen=True, slots=True)
class ReadySop:
    """`key`: its name on the shelf. That of the SOP is the definition's: variants share it, and
    stand in for each other."""

    key: str
    industry: Words
    source: str
    digest: str
    definition: Definition


@cache
def ready_sops() -> tuple[ReadySop, ...]:
    return tuple(_read(key, industry) for key, industry in SHELF.items())


def get_ready_sop(key: str) -> ReadySop:
    """Raises NotFoundError."""
    found = next((one for one in ready_sops() if one.key == key), None)
    if found is None:
        raise NotFoundError
    return found


def _read(key: str, industry: Words) -> ReadySop:
    source = files("genjin.sop").joinpath("library", f"{key}.yaml").read_text(encoding="utf-8")
    digest = hashlib.sha256(source.encode()).hexdigest()
    definition = read_definition(source, selectors.known())
    return ReadySop(key, industry, source, digest, definition)
