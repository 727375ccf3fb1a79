"""Keep what was drawn: as the draft of an SOP, or as a new one that nothing enters yet."""

import re
from typing import Any

from genjin.common.errors import InvalidInputError
from genjin.common.language import text
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.sop.definitions import selectors, services
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.reading import MAXIMAL_SIZE, check_definition
from genjin.sop.definitions.spec import Definition
from genjin.sop.designer.document import Document, is_shallow
from genjin.sop.designer.dumping import written
from genjin.sop.designer.merging import merged

_LONGEST_BASE = 40


@command
def save_design(*, actor: User, sop_id: int, document: Document, revision: int) -> SopVersion:
    """As the draft, whatever is wrong with it; lines that did not change stay as they were.
    `revision`: of the draft that was changed, 0 for a new one. Raises NotFoundError,
    DraftChangedError, InvalidInputError."""
    require(actor, "sop.change")
    selectors.get_sop(sop_id)
    source = source_of(document, base_of(sop_id))
    return services.save_draft(actor=actor, sop_id=sop_id, source=source, revision=revision)


@command
def begin_design(*, actor: User, document: Document) -> SopVersion:
    """A new SOP, as a draft. Without a key it gets a free one. Raises SopKeyTakenError,
    InvalidInputError where it has no name yet, or starts on nothing that there is."""
    require(actor, "sop.change")
    source = source_of(
        document if document.get("sop") else {"sop": _free_key(document), **document}
    )
    definition, _ = check_definition(source, selectors.known())
    return services.begin_sop(actor=actor, source=source, definition=_begun(definition))


def source_of(document: Document, base: str = "") -> str:
    """Its file, on the ground of another. Raises InvalidInputError for what no file could be."""
    if not is_shallow(document):
        raise _unfit(zh="嵌套太深", en="It is nested too deeply")
    source = merged(base, document) if base else written(document)
    if len(source) > MAXIMAL_SIZE:
        raise _unfit(zh="内容太多，拆成两条 SOP", en="It is too large: make two SOPs of it")
    return source


def base_of(sop_id: int) -> str:
    """What is changed: the draft, else what is in use, else the newest."""
    version = selectors.find_draft(sop_id) or selectors.find_entered_version(sop_id)
    return version.source if version else ""


def _begun(definition: Definition | None) -> Definition:
    if definition is None or not (definition.key and definition.object_type and definition.name.zh):
        raise _unfit(
            zh="先写名称，并选从哪种记录开始", en="Give it a name, and say what it starts on"
        )
    return definition


def _unfit(*, zh: str, en: str) -> InvalidInputError:
    return InvalidInputError(fields={"document": text(zh=zh, en=en)})


def _free_key(document: Document) -> str:
    """From its English name, where it has one: people who write files meet it."""
    base = _slug(_english(document.get("name"))) or "sop"
    key, number = base, 1
    while selectors.has_sop(key):
        number += 1
        key = f"{base}_{number}"
    return key


def _english(name: Any) -> str:
    return str(name.get("en") or "") if isinstance(name, dict) else str(name or "")


def _slug(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "_".join(words)[:_LONGEST_BASE].strip("_") if words and words[0][0].isalpha() else ""
