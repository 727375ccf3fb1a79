"""A draft of the SOP, for those who may see one."""

from genjin.identity.users.models import User
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.services import save_draft


def keep_draft(administrator: User) -> None:
    live = SopVersion.objects.get(number=1)
    save_draft(actor=administrator, sop_id=live.sop_id, source=f"{live.source}#\n", revision=0)
