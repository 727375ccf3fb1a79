"""Reading who works on which record."""

from django.db.models import QuerySet

from genjin.common.prepared import Prepared
from genjin.identity.users.models import User
from genjin.records.collaborators.choices import Access
from genjin.records.collaborators.models import Collaborator


def shared_with(actor: User, object_type: str) -> QuerySet[Collaborator]:
    """Ids of records on which the actor collaborates: for use inside another query."""
    rows = Collaborator.objects.filter(user_id=actor.pk, object_type=object_type)
    return rows.values("object_id")  # type: ignore[return-value]


def shared_to_edit(actor: User, object_type: str) -> QuerySet[Collaborator]:
    """Ids of those that the actor may change too: for use inside another query."""
    rows = Collaborator.objects.filter(
        user_id=actor.pk, object_type=object_type, access=Access.EDIT
    )
    return rows.values("object_id")  # type: ignore[return-value]


def collaborators_of(object_type: str, object_id: int) -> list[Collaborator]:
    """In the order in which they came; whoever asks has passed the record's own door."""
    return _ON_RECORD.instances(kind=object_type, pk=object_id)


_ON_RECORD = Prepared(
    lambda kind, pk: (
        Collaborator.objects.filter(object_type=kind, object_id=pk)
        .select_related("user")
        .order_by("id")
    ),
    kind=str,
    pk=int,
)
