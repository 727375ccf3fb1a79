"""The wire of collaborators."""

from typing import Literal

from ninja import Schema

from genjin.common.http import BodyIn


class CollaboratorUserOut(Schema):
    id: int
    name: str


class CollaboratorOut(Schema):
    user: CollaboratorUserOut
    access: Literal["read", "edit"]


class CollaboratorsOut(Schema):
    items: list[CollaboratorOut]


class CollaboratorIn(BodyIn):
    access: Literal["read", "edit"]
