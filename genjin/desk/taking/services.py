"""What worked becomes part of an SOP, as its draft: a text that somebody wrote, or a step of
another SOP. What is published never changes by it."""

from typing import NamedTuple

from genjin.activities.follow_ups.selectors import reachable_follow_up
from genjin.common import clock
from genjin.common.transactions import command
from genjin.desk.taking import changing, errors
from genjin.desk.taking.changing import As
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.sop.definitions import selectors
from genjin.sop.definitions.findings import LONGEST_NAME
from genjin.sop.designer.document import Document, document_of
from genjin.sop.designer.services import base_of, save_design

LONGEST_SCRIPT = 5_000  # as files allow


class Source(NamedTuple):
    """What it was taken from: a follow-up, a task, what somebody said of the SOP."""

    kind: str
    id: int


@command
def take_text(
    *, actor: User, sop_id: int, step: str, as_: As, said: str, source: Source | None
) -> str:
    """The key of the step in which it stands now. Raises NotFoundError, CannotTakeError,
    NoDrawingError, TooLongError, LongNameError, DraftChangedError."""
    document, revision = _document(actor, sop_id)
    if source is not None and source.kind == "follow_up":
        reachable_follow_up(actor, source.id)
    name = said.strip() if as_ == "item" else said.strip().partition("\n")[0].strip()
    if as_ != "script" and len(name) > LONGEST_NAME:
        raise errors.LongNameError(most=LONGEST_NAME, count=len(name))
    put = {"script": changing.with_script, "item": changing.with_item, "step": changing.with_step}
    made = put[as_](document, step, said.strip())
    if made is None:
        raise errors.CannotTakeError
    if as_ == "script" and _length(made, step) > LONGEST_SCRIPT:
        raise errors.TooLongError(most=LONGEST_SCRIPT)
    key = changing.key_after(made, step) if as_ == "step" else step
    from_ = f"{source.kind}:{source.id}" if source else ""
    _keep(actor, sop_id, made, revision, {"as": as_, "step": key, "from": from_})
    return key


@command
def take_step(*, actor: User, sop_id: int, after: str, other_id: int, key: str) -> str:
    """A copy of another SOP's step behind one of this. Raises as `take_text` does."""
    document, revision = _document(actor, sop_id)
    other = document_of(base_of(selectors.get_sop(other_id).pk)) or {}
    step = next((one for one in changing.steps_of(other) if one.get("key") == key), None)
    made = changing.with_copy(document, after, step) if step is not None else None
    if made is None:
        raise errors.CannotTakeError
    put = changing.key_after(made, after)
    _keep(
        actor, sop_id, made, revision, {"as": "copy", "step": put, "from": f"sop:{other_id}:{key}"}
    )
    return put


def _document(actor: User, sop_id: int) -> tuple[Document, int]:
    """What is changed, and the revision in which it was read: whoever saves in between is not
    written over."""
    require(actor, "sop.change")
    draft = selectors.find_draft(selectors.get_sop(sop_id).pk)
    document = document_of(draft.source if draft else base_of(sop_id))
    if document is None:
        raise errors.NoDrawingError
    return document, draft.revision if draft else 0


def _keep(
    actor: User, sop_id: int, document: Document, revision: int, said: dict[str, str]
) -> None:
    save_design(actor=actor, sop_id=sop_id, document=document, revision=revision)
    write_history(
        [
            HistoryEntry(
                object_type="sop",
                object_id=sop_id,
                action="taken_over",
                changes={name: ["", value] for name, value in said.items()},
                actor_id=actor.pk,
                origin="person",
                at=clock.now(),
            )
        ]
    )


def _length(document: Document, key: str) -> int:
    step = next(one for one in changing.steps_of(document) if one.get("key") == key)
    words = step.get("script")
    return max(map(len, words.values())) if isinstance(words, dict) else len(str(words))
