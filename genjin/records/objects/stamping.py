"""Rewriting the stamp of reach on everything that a person owns."""

from django.db.models import Q

from genjin.records.stamps import STAMPED


def restamp(user_id: int, department_id: int | None, *, limit: int) -> int:
    """Rewrite up to `limit` rows that carry another department; returns how many there were."""
    left = limit
    for model in STAMPED:
        if left == 0:
            break
        rows = model._default_manager.filter(owner_id=user_id)
        if department_id is None:
            wrong = rows.filter(department__isnull=False)
        else:
            wrong = rows.filter(Q(department__isnull=True) | ~Q(department_id=department_id))
        ids = list(wrong.order_by("id").values_list("id", flat=True)[:left])
        left -= model._default_manager.filter(pk__in=ids).update(department_id=department_id)
    return limit - left
