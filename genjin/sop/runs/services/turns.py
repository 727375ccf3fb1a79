"""Whose turn it was last, in circles of people who take turns at steps."""

from collections.abc import Mapping

from genjin.sop.runs.models import Turn


def hold_turn(key: str) -> int | None:
    """Until the end of the transaction: two runs that ask at once wait for each other, so that
    nobody is passed over."""
    Turn.objects.get_or_create(key=key)
    return Turn.objects.select_for_update(no_key=True).get(key=key).last_user_id


def remember_turns(turns: Mapping[str, int]) -> None:
    """By circle; they are held."""
    for key, person in turns.items():
        Turn.objects.filter(key=key).update(last_user_id=person)
