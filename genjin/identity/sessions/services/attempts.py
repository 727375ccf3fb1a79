"""Attempts at proving who one is: each counts as wrong until it proved right.

It is written before the others are counted, so that many at once over several processes cannot
all be the fifth.
"""

from contextlib import suppress
from datetime import timedelta
from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from genjin.common import clock
from genjin.identity.sessions import errors, selectors
from genjin.identity.sessions.models import SignInAttempt
from genjin.identity.sessions.throttle import WINDOW, seconds_to_wait

ATTEMPTS_KEPT_FOR = timedelta(days=30)


def address_of(request: HttpRequest) -> str:
    """Where the request comes from. A header says so only where we know how many proxies of ours
    stand before us: each adds the one it was asked by at the right end, what stands left of that
    anybody can write."""
    forwarded = request.headers.get("X-Forwarded-For", "").split(",")
    if 0 < settings.PROXIES <= len(forwarded):
        said = forwarded[-settings.PROXIES].strip()
        with suppress(ValueError):
            return str(ip_address(said))[:45]
    return str(request.META.get("REMOTE_ADDR", ""))[:45]


def record_attempt(what: str, address: str) -> SignInAttempt:
    """`what` is tried: a log-in, or another secret. Raises ThrottledError."""
    digest = salted_hmac("genjin.sign_in", what, algorithm="sha256").hexdigest()
    now = clock.now()
    attempt = SignInAttempt.objects.create(login_digest=digest, address=address, at=now)
    seconds = seconds_to_wait(
        selectors.list_wrong_attempts(
            login_digest=digest, address=address, since=now - WINDOW, but=attempt.pk
        ),
        login_digest=digest,
        address=address,
        known_address=selectors.has_signed_in_from(login_digest=digest, address=address),
        now=now,
    )
    if seconds:
        attempt.delete()
        raise errors.ThrottledError(seconds=seconds)
    return attempt


def settle_attempt(attempt: SignInAttempt) -> None:
    """It was right: forget the wrong ones before it, and all that is old. Of two at once the later
    one may have forgotten this one already."""
    SignInAttempt.objects.filter(
        login_digest=attempt.login_digest, address=attempt.address, pk__lt=attempt.pk
    ).delete()
    SignInAttempt.objects.filter(at__lt=clock.now() - ATTEMPTS_KEPT_FOR).delete()
    SignInAttempt.objects.filter(pk=attempt.pk).update(succeeded=True)
