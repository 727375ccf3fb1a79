"""How a field of a record is set by what works by itself: its own feature says what it takes."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any, Protocol

from genjin.common.registry import Registry
from genjin.records.objects.services import Change, update_many
from genjin.records.objects.types import object_types


class Setter(Protocol):
    def __call__(self, ids: Collection[int], values: Mapping[str, Any]) -> None: ...


setters: Registry[Setter] = Registry("way to set fields")


def setter_of(object_type: str) -> Setter:
    """By the write pipeline, where the feature has no rules of its own."""
    return setters.find(object_type) or partial(_plainly, object_type)


def _plainly(object_type: str, ids: Collection[int], values: Mapping[str, Any]) -> None:
    changes = [Change(pk, dict(values)) for pk in ids]
    update_many(object_types.get(object_type), changes, by=None, origin="sop")
