"""How far a package of somebody who leaves has come."""

from collections.abc import Mapping

from django.db import models


class HandoverState(models.TextChoices):
    OFFERED = "offered", "待接收"  # nothing has moved, everything is its owner's
    ACCEPTED = "accepted", "已接收"  # the job is planned
    MOVING = "moving", "移交中"
    DONE = "done", "已完成"
    DECLINED = "declined", "已谢绝"
    WITHDRAWN = "withdrawn", "已撤回"
    LAPSED = "lapsed", "已失效"  # the receiver was switched off, or nothing is left to hand over


OPEN = (HandoverState.OFFERED, HandoverState.ACCEPTED, HandoverState.MOVING)
UNDER_WAY = (HandoverState.ACCEPTED, HandoverState.MOVING)

# From a state to those that a package may go to.
TRANSITIONS: Mapping[str, frozenset[str]] = {
    HandoverState.OFFERED: frozenset({"accepted", "declined", "withdrawn", "lapsed"}),
    HandoverState.ACCEPTED: frozenset({"moving", "lapsed"}),
    HandoverState.MOVING: frozenset({"done", "lapsed"}),
    HandoverState.DONE: frozenset(),
    HandoverState.DECLINED: frozenset(),
    HandoverState.WITHDRAWN: frozenset(),
    HandoverState.LAPSED: frozenset(),
}
