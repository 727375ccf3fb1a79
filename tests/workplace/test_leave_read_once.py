"""Who is away is read once in a command, and again after leave was written in it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.common.transactions import command
from genjin.workplace.leave.selectors import load_cover
from genjin.workplace.leave.services import Span, cancel_leave, plan_leave
from tests.sop.conftest import Company, at, company

__all__ = ["company"]
pytestmark = pytest.mark.django_db
NOW = at("2026-11-23 10:00")
HOUR = timedelta(hours=1)


def _reads(queries: CaptureQueriesContext) -> int:
    return sum('FROM "workplace_leave"' in one["sql"] for one in queries.captured_queries)


def test_it_is_read_once_for_moments_that_lie_closely_together() -> None:
    @command
    def look() -> None:
        for moment in (NOW, NOW - HOUR, NOW + HOUR, NOW):
            load_cover(moment)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        look()
        assert _reads(queries) == 1
        look()
        assert _reads(queries) == 2


def test_each_moment_has_those_who_are_away_then(company: Company) -> None:
    span = Span(NOW - HOUR / 2, NOW + HOUR / 2, whole_days=False)
    with clock.frozen_at(NOW):
        _plan(company, span)

    @command
    def away(*moments: int) -> list[bool]:
        return [load_cover(NOW + one * HOUR / 4).is_away(company.seller.pk) for one in moments]

    assert away(0, -4, -2, -1, 1, 2, 4) == [True, False, True, True, True, False, False]
    assert away(4, 3, 1, 0) == [False, False, True, True]
    assert away(-100, 0, 100) == [False, True, False]


def test_what_a_command_writes_it_sees(company: Company) -> None:
    @command
    def write() -> list[bool]:
        found = [load_cover(NOW).is_away(company.seller.pk)]
        leave = _plan(company, Span(NOW - HOUR, NOW + HOUR, whole_days=False))
        found.append(load_cover(NOW).is_away(company.seller.pk))
        cancel_leave(actor=company.seller, leave_id=leave)
        found.append(load_cover(NOW).is_away(company.seller.pk))
        return found

    with clock.frozen_at(NOW):
        assert write() == [False, True, False]


def _plan(company: Company, span: Span) -> int:
    leave = plan_leave(
        actor=company.seller,
        user_id=company.seller.pk,
        deputy_id=company.colleague.pk,
        span=span,
    )
    return leave.pk
