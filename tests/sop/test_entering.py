"""Which records enter an SOP, and how often."""

import pytest

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.selectors import get_live_version
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import SopRun
from genjin.sop.runs.services.entering import enter
from tests.sop.conftest import Company, at
from tests.sop.small import new_lead, publish, step, write

FROM_SUZHOU = {"field": "city", "is": "苏州"}
NEEDS = {"proof": {"field": "needs"}}


def _live() -> SopVersion:
    return get_live_version(Sop.objects.get(key="small").pk)


def _enter(lead: Lead, moment: str) -> int:
    with clock.frozen_at(at(moment)):
        return len(enter(_live(), [lead.pk], cause=Cause(clock.now(), None)))


def _runs(lead: Lead) -> list[str]:
    rows = SopRun.objects.filter(root_id=lead.pk, sop__key="small")
    return list(rows.order_by("id").values_list("state", flat=True))


def test_only_those_enter_that_are_meant(company: Company) -> None:
    publish(step("one"), enters=FROM_SUZHOU)

    assert _runs(new_lead(company, city="苏州")) == ["running"]
    assert _runs(new_lead(company, city="上海")) == []
    assert _runs(new_lead(company)) == []


def test_whoever_was_not_meant_enters_with_the_change_that_makes_them_so(company: Company) -> None:
    publish(step("one"), enters=FROM_SUZHOU)
    lead = new_lead(company)
    assert _enter(lead, "2026-11-23 11:00") == 0

    write(company, lead, "2026-11-23 11:10", city="上海")
    assert _runs(lead) == []
    write(company, lead, "2026-11-23 11:30", city="苏州")

    assert _runs(lead) == ["running"]
    assert _enter(lead, "2026-11-23 12:00") == 0  # it is in it


@pytest.mark.parametrize(
    ("again", "times"),
    [
        ("once", [0, 0, 0]),
        ("once_at_a_time", [1, 0, 0]),
        ({"after_days": 7}, [0, 0, 1]),
    ],
)
def test_how_often_a_record_enters(company: Company, again: object, times: list[int]) -> None:
    publish(step("one", **NEEDS), step("two", after=["one"]), again=again)
    lead = new_lead(company)
    assert _enter(lead, "2026-11-23 11:00") == 0  # it is in it
    SopRun.objects.filter(root_id=lead.pk, sop__key="small").update(
        state="ended", ended_at=at("2026-11-23 12:00")
    )

    moments = ("2026-11-23 14:00", "2026-11-30 11:59", "2026-11-30 12:00")

    assert [_enter(lead, moment) for moment in moments] == times


def test_the_same_record_twice_in_one_go_enters_once(company: Company) -> None:
    publish(step("one"), again="once")
    lead = new_lead(company)
    SopRun.objects.filter(root_id=lead.pk, sop__key="small").delete()

    with clock.frozen_at(at("2026-11-23 11:00")):
        assert len(enter(_live(), [lead.pk, lead.pk], cause=Cause(clock.now(), None))) == 1
