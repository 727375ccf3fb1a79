"""/api/preferences: how I want to be told."""

from datetime import time
from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from ninja import Router, Status

from genjin.common.errors import InvalidInputError
from genjin.common.http import json_answer, refusals
from genjin.common.language import text
from genjin.identity.sessions.requests import SignedInRequest
from genjin.workplace.deliveries.channels import channels
from genjin.workplace.deliveries.schemas import PreferencesOut, PreferencesPutIn
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.preferences.selectors import get_wishes
from genjin.workplace.preferences.services import set_preferences
from genjin.workplace.preferences.wishes import MAIL, Wishes

router = Router(tags=["preferences"])


@router.get("", response={200: PreferencesOut} | refusals())
def get_preferences(request: SignedInRequest) -> HttpResponse:
    mine = get_wishes(request.user.pk)
    return json_answer(
        {
            "kinds": NotificationKind.values,
            "channels": [_channel(request.user.pk, name, mine) for name in _shown()],
            "quiet_from": _clock(mine.quiet_from),
            "quiet_to": _clock(mine.quiet_to),
            "digest_at": _clock(mine.digest_at),
        }
    )


@router.put("", response={204: None} | refusals())
def set_my_preferences(request: SignedInRequest, body: PreferencesPutIn) -> Status[None]:
    """All of them at once; a channel that is not named is told nothing."""
    names = [wish.name for wish in body.channels]
    if len(set(names)) < len(names) or not set(names) <= set(channels.names()):
        known = "、".join(channels.names())
        raise InvalidInputError(
            fields={"channels": text(zh=f"可用的渠道：{known}", en=f"Channels are: {known}")}
        )
    unnamed: dict[str, list[NotificationKind]] = {name: [] for name in _shown()}
    set_preferences(
        actor=request.user,
        channels=unnamed | {wish.name: wish.kinds for wish in body.channels},
        quiet_from=_time(body.quiet_from),
        quiet_to=_time(body.quiet_to),
        digest_at=_time(body.digest_at),
    )
    return Status(HTTPStatus.NO_CONTENT, None)


def _shown() -> list[str]:
    """Mail always: somebody should know that it is off."""
    return [name for name in channels.names() if name == MAIL or channels.get(name).is_on()]


def _channel(me: int, name: str, mine: Wishes) -> dict[str, Any]:
    channel, wanted = channels.get(name), mine.channels.get(name, frozenset())
    address = channel.addresses_of([me]).get(me, "")
    return {
        "name": name,
        "on": channel.is_on(),
        "address": address,
        "lost": bool(address) and channel.is_lost(address),
        "kinds": [kind for kind in NotificationKind.values if kind in wanted],
    }


def _clock(value: time | None) -> str | None:
    return f"{value:%H:%M}" if value else None


def _time(value: str | None) -> time | None:
    return time.fromisoformat(value) if value else None
