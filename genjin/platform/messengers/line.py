"""One question to a platform and its answer, both JSON."""

import json
import re
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlencode

from genjin.platform.messengers.errors import PlatformAwayError

ANSWERS_WITHIN = 10.0  # seconds
_LONGEST = 256 * 1024  # bytes of an answer
_LONG_NUMBER = re.compile(r"\d{5,}")


class _StaysHere(urllib.request.HTTPRedirectHandler):
    """The address may hold a token: it goes nowhere else."""

    def redirect_request(self, *_: object, **__: object) -> None:
        return None


_opener = urllib.request.build_opener(_StaysHere)


def ask(
    url: str,
    query: dict[str, str] | None = None,
    body: dict[str, Any] | None = None,
    token: str = "",
) -> dict[str, Any]:
    """With a body it is a POST. `token`: as a bearer. Refusals of the platform are answers too.

    Raises PlatformAwayError.
    """
    request = urllib.request.Request(  # noqa: S310  accounts have http and https alone
        f"{url}?{urlencode(query)}" if query else url,
        data=None if body is None else json.dumps(body, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json; charset=utf-8"},
    )
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    try:
        with _opener.open(request, timeout=ANSWERS_WITHIN) as response:
            found = json.loads(response.read(_LONGEST))
    except urllib.error.HTTPError as error:
        found = _refusal(error)
    except (OSError, ValueError) as error:
        raise PlatformAwayError(_words(error)) from None
    if not isinstance(found, dict):
        raise PlatformAwayError("the answer is not an object")
    return found


def _refusal(error: urllib.error.HTTPError) -> Any:
    """Some platforms say in the body why they refuse."""
    with error:
        try:
            if error.code != 429 and error.code < 500:
                return json.loads(error.read(_LONGEST))
        except (OSError, ValueError):
            pass
    raise PlatformAwayError(f"HTTP {error.code}")


def _words(error: Exception) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    return without_numbers(f"{type(error).__name__}: {reason}")


def without_numbers(words: str) -> str:
    return " ".join(_LONG_NUMBER.sub("…", words).split())[:200]
