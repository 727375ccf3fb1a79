"""Take a ready SOP from the shelf."""

from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.sop.definitions import selectors, services
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.ready.catalogue import get_ready_sop


@command
def install(*, actor: User, key: str) -> SopVersion:
    """As the live version where the company has none under its key; where another text is live, as
    a draft for somebody to look at and publish: each lead is worked by one of them, never by both.
    What stands already stays as it is. Raises NotFoundError, DraftChangedError where somebody's
    own draft is in the place."""
    require(actor, "sop.change")
    ready = get_ready_sop(key)
    name = ready.definition.key
    standing = selectors.current_versions({name})
    for version in standing.values():
        if version.digest == ready.digest:
            return version
    live = standing.get((name, VersionStatus.LIVE))
    if live is None:
        return services.publish_sop(ready.source, by=actor)
    return services.save_draft(actor=actor, sop_id=live.sop_id, source=ready.source, revision=0)


@command
def take(*, actor: User, key: str) -> SopVersion:
    """As a draft to be changed: beside what is live under its key, or of a new SOP that nothing
    enters yet. Raises NotFoundError, DraftChangedError where another draft is in the place."""
    require(actor, "sop.change")
    ready = get_ready_sop(key)
    standing = selectors.current_versions({ready.definition.key})
    draft = standing.get((ready.definition.key, VersionStatus.DRAFT))
    if draft is not None and draft.digest == ready.digest:
        return draft
    if other := draft or standing.get((ready.definition.key, VersionStatus.LIVE)):
        return services.save_draft(
            actor=actor, sop_id=other.sop_id, source=ready.source, revision=0
        )
    return services.begin_sop(actor=actor, source=ready.source, definition=ready.definition)
