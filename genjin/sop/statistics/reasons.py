"""Why a record left an SOP, where the record knows more of it than the end of its run: why a lead
was lost. Its own feature says, by kind of record."""

from collections.abc import Callable
from typing import Any

from django.db.models import Case, CharField, Expression, QuerySet, Subquery, Value, When

from genjin.common.registry import Registry

# From the column that holds its id to the reason, for use as a subquery; empty or none: unknown.
reasons_of_loss: Registry[Callable[[str], QuerySet[Any]]] = Registry("reason of a loss")


def reason_of_loss() -> Expression:
    """Of a query of steps: why the record of its run was lost; empty where it was not."""
    whens = [
        When(
            run__root_type=kind,
            then=Subquery(reasons_of_loss.get(kind)("run__root_id"), output_field=CharField()),
        )
        for kind in reasons_of_loss.names()
    ]
    return Case(*whens, default=Value(""), output_field=CharField())


def reason_key(ended_reason: str, lost: str | None) -> str:
    """Of the end of a run, or of a lost record with why it was lost: `lost:price`."""
    return f"lost:{lost}" if lost else ended_reason
