"""Doing what was claimed: act and mark as one transaction, or give it back."""

import logging
import os
from collections.abc import Callable

from django.db import transaction

from genjin.platform.queue import leases
from genjin.platform.queue.hand import Hand, acting_with
from genjin.platform.queue.kinds import Kind, Outcome
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.points import reached

log = logging.getLogger(__name__)

OnFailure = Callable[[Kind, Hand, Exception], None]

# The negative control of the kill tests: a build that marks first must be found out by them.
_BROKEN_MARKS_FIRST = os.environ.get("GENJIN_BREAK") == "mark_before_act"


def log_failure(kind: Kind, hand: Hand, error: Exception) -> None:
    count = len(hand.items)
    log.error("%s failed for %d items %s", kind.name, count, hand.ids[:20], exc_info=error)


def do_claimed(kind: Kind, hand: Hand, pace: Pace, on_failure: OnFailure = log_failure) -> None:
    """Work off a hand. Failed items are given back: many at once, to be tried one by one so that
    the culprit is alone; a single one after a rest, or to the dead letters."""
    reached("claimed", hand.items)
    if hand.items[0].attempts > kind.max_attempts:  # then it is alone, and killed its last worker
        _bury(kind, hand, error="")
        return
    try:
        _act_and_mark(kind, hand)
    except Exception as error:  # noqa: BLE001  whatever a handler raises is that item's failure
        _give_up(kind, hand, pace, error)
        on_failure(kind, hand, error)


def _act_and_mark(kind: Kind, hand: Hand) -> None:
    """What was cancelled or planned anew while it was worked on is undone together with its batch
    and left out; the rest is done again at once."""
    while hand.items:
        try:
            _choose(kind)(kind, hand)
        except leases.LeaseLostError:
            rest = leases.still_held(hand)
            if len(rest.items) == len(hand.items):
                raise
            hand = rest
        else:
            reached("committed", hand.items)
            return


def _choose(kind: Kind) -> Callable[[Kind, Hand], None]:
    if _BROKEN_MARKS_FIRST:
        return _broken_mark_then_act
    return _act_outside if kind.outside else _act_within


def _act_within(kind: Kind, hand: Hand) -> None:
    """Effect and mark are one transaction: once."""
    with transaction.atomic():
        with acting_with(hand):
            outcome = _act(kind, hand)
        leases.mark(hand, outcome or {})
        reached("before_commit", hand.items)


def _act_outside(kind: Kind, hand: Hand) -> None:
    """Act, then mark: at least once."""
    outcome = _act(kind, hand)
    with transaction.atomic():
        leases.mark(hand, outcome or {})
        reached("before_commit", hand.items)


def _broken_mark_then_act(kind: Kind, hand: Hand) -> None:
    """What must never be: a worker that dies in between has lost the items."""
    with transaction.atomic():
        leases.mark(hand, {})
        reached("before_commit", hand.items)
    with transaction.atomic():
        _act(kind, hand)


def _act(kind: Kind, hand: Hand) -> Outcome:
    reached("before_act", hand.items)
    outcome = kind.handler(hand.items, hand.at)
    reached("after_act", hand.items)
    return outcome


def _give_up(kind: Kind, hand: Hand, pace: Pace, error: Exception) -> None:
    text = f"{type(error).__name__}: {error}"[:2000]
    attempts = hand.items[0].attempts
    if len(hand.items) > 1:
        leases.give_back(hand, error=text)
    elif attempts >= kind.max_attempts:
        _bury(kind, hand, error=text)
    else:
        leases.give_back(hand, error=text, rest=pace.rest(attempts))


def _bury(kind: Kind, hand: Hand, *, error: str) -> None:
    """To the dead letters, and tell whom it concerns. Who fails at hearing it changes nothing."""
    try:
        with transaction.atomic():
            if leases.bury(hand, error=error, at=hand.at) and kind.on_dead:
                kind.on_dead(hand.items, hand.at)
    except Exception:
        log.exception("%s could not be told of its dead letters", kind.name)
        leases.bury(hand, error=error, at=hand.at)
