"""What the list of SOPs looks like on the wire."""

from ninja import Schema

from genjin.sop.definitions.schemas import SopOut


class SopLineOut(SopOut):
    """`running`: runs under way that the reader may see. `voices`: what people said and nobody has
    answered, for those who may."""

    running: int
    voices: int


class SopsOut(Schema):
    items: list[SopLineOut]
