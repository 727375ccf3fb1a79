"""What happens when a step is done."""

import pytest

from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import complete_task
from genjin.common import clock
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.reading import check_definition
from genjin.sop.definitions.selectors import known_now
from genjin.sop.definitions.services import publish_sop
from genjin.sop.definitions.writing import write_definition
from genjin.sop.runs.models import SopRun
from genjin.workplace.notifications.models import Notification
from tests.sop.conftest import Company, at
from tests.sop.small import (
    attempts,
    call,
    latest,
    new_lead,
    publish,
    source_of,
    states,
    step,
    work,
    write,
)

pytestmark = pytest.mark.django_db

NEEDS = {"field": "needs"}


def test_a_field_is_set_and_moves_what_waits_for_it(company: Company) -> None:
    publish(
        step("ask", proof=NEEDS, then=[{"set": {"state": "qualified"}}]),
        step("offer", after="ask", when={"field": "state", "is": "qualified"}),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    lead.refresh_from_db()
    assert lead.state == "qualified"
    assert states(lead)["ask"] == "done"


def test_a_task_is_made_for_whom_it_says(company: Company) -> None:
    task = {"title": {"zh": "寄样品"}, "in": "1d", "who": "manager"}
    publish(step("ask", proof=NEEDS, then=[{"task": task}]), step("offer", after="ask"))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    (made,) = Task.objects.filter(subject_id=lead.pk)
    assert (made.title, made.owner) == ("寄样品", company.manager)
    assert made.due_at == at("2026-11-24 11:00")


def test_only_where_its_condition_holds(company: Company) -> None:
    refused = {"field": "step.talk", "is": "refused"}
    publish(
        step(
            "talk",
            proof={"follow_up": {"attitude": True}},
            then=[{"when": refused, "end": "refused"}],
        ),
        step("offer", after="talk"),
    )
    kept, lost = new_lead(company), new_lead(company)
    call(company.seller, kept, "2026-11-23 11:00", attitude="positive")
    call(company.seller, lost, "2026-11-23 11:00", attitude="refused")
    assert states(kept) == {"talk": "done", "offer": "open"}
    assert states(lost) == {"talk": "done"}
    run = SopRun.objects.get(root_id=lost.pk, sop__key="small")
    assert (run.state, run.ended_reason) == ("ended", "refused")


def test_the_record_is_given_back(company: Company) -> None:
    publish(step("ask", proof=NEEDS, then=[{"give_back": True}]), step("offer", after="ask"))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:00", needs="不要了")
    lead.refresh_from_db()
    assert (lead.state, lead.return_reason) == ("returned", "SOP 在「做ask」退回")


def test_another_sop_starts_and_its_end_proves_a_step(company: Company) -> None:
    publish(
        step("look", proof={"field": "city"}), sop="review", enters={"field": "city", "is": "无"}
    )
    publish(
        step("ask", proof=NEEDS, then=[{"start": "review"}]),
        step("wait", after="ask", proof={"sop": {"key": "review"}}),
    )
    lead = new_lead(company)
    assert not attempts(lead, "look", "review")
    publish(step("look", proof={"field": "city"}), sop="review")
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    work("2026-11-23 11:01")
    assert latest(lead, "look", "review").state == "open"
    assert states(lead)["wait"] == "open"

    write(company, lead, "2026-11-23 13:30", city="苏州")
    work("2026-11-23 13:31")
    assert latest(lead, "wait").state == "done"
    assert latest(lead, "wait").evidence["kind"] == "sop"


def test_sops_that_start_each_other_stop_and_it_is_said(company: Company) -> None:
    publish(step("a", proof={"field": "company"}), sop="pong")
    publish(step("b", proof={"field": "company"}, then=[{"start": "pong"}]), sop="ping")
    publish(step("a", proof={"field": "company"}, then=[{"start": "ping"}]), sop="pong")
    lead = new_lead(company)
    work("2026-11-23 10:05")
    runs = SopRun.objects.filter(root_id=lead.pk, sop__key__in=["ping", "pong"])
    assert 2 < runs.count() <= 14
    assert max(runs.values_list("chain", flat=True)) == 5
    told = Notification.objects.filter(kind="sop_held", receiver=company.administrator)
    assert told.exists()
    assert "互相启动" in told[0].params["reason"]
    before = runs.count()
    work("2026-11-24 10:05")
    assert runs.count() == before


def test_what_cannot_be_set_is_told_and_the_step_stays_done(company: Company) -> None:
    publish(
        step("ask", proof=NEEDS, then=[{"set": {"state": "new"}}]),
        step("offer", after="ask"),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", state="working")
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    assert states(lead) == {"ask": "done", "offer": "open"}
    lead.refresh_from_db()
    assert lead.state == "qualified"
    assert Sop.objects.get(key="small").enabled
    told = Notification.objects.get(kind="sop_held")
    assert told.receiver == company.seller


def test_it_happens_once_though_the_proof_came_twice(company: Company) -> None:
    task = {"title": "寄样品", "in": "1d"}
    publish(step("ask", proof=NEEDS, then=[{"task": task}]), step("offer", after="ask"))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    write(company, lead, "2026-11-23 11:10", needs="")
    write(company, lead, "2026-11-23 11:20", needs="停机告警")
    assert latest(lead, "ask").attempt == 2
    assert Task.objects.filter(subject_id=lead.pk, title="寄样品").count() == 1


def test_a_task_done_while_the_step_is_open_proves_it(company: Company) -> None:
    task = {"title": "寄样品", "in": "1d"}
    publish(
        step("ask", proof=NEEDS, then=[{"task": task}]),
        step("sample", after="ask", proof={"task": {}}),
        step("offer", after="sample"),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    assert states(lead)["sample"] == "open"
    made = Task.objects.get(subject_id=lead.pk)
    with clock.frozen_at(at("2026-11-23 11:30")):
        complete_task(actor=company.seller, task_id=made.pk)
    assert states(lead) == {"ask": "done", "sample": "done", "offer": "open"}
    found = latest(lead, "sample")
    assert (found.done_by_id, found.done_at) == (company.seller.pk, at("2026-11-23 11:30"))


@pytest.mark.parametrize(
    ("then", "said"),
    [
        ([{"start": "small"}], "SOP 不能启动它自己"),
        ([{"start": "nowhere"}], "没有 SOP「nowhere」"),
        ([{"set": {"state": "king"}}], "这个字段没有「king」"),
        ([{"set": {"needs": "x"}}], "不是选项字段"),
        ([{"set": {"state": "lost", "tier": ""}}], "写成 {字段: 值}"),
        ([{"end": "x", "give_back": True}], "每一条写一件事"),
        ([{"when": {"field": "tier", "is": "potential"}}], "每一条写一件事"),
        ([{"task": {"title": "x"}}], "缺少「in」"),
        ([{"task": {"title": "x", "in": "1h", "who": {"claim": "seller"}}}], "任务要写给一个人"),
        ([{"end": "x"}] * 11, "最多 10 条"),
    ],
)
def test_what_can_never_happen_is_refused(company: Company, then: object, said: str) -> None:
    with pytest.raises(BrokenSopFileError) as refused:
        publish_sop(source_of([step("ask", then=then)]), by=company.administrator)
    assert any(said in one["message"] for one in refused.value.details["problems"])


def test_it_is_written_as_it_was_read(company: Company) -> None:
    publish(step("look"), sop="review")
    source = source_of(
        [
            step(
                "ask",
                who={"claim": "seller", "department": "own", "otherwise": "manager"},
                ladder=[
                    {"at": "-30m", "tell": "assignee"},
                    {"at": "0m", "tell": ["manager", {"role": "service"}], "do": ["urgent", "ask"]},
                    {"at": "4h", "tell": "head", "do": ["helper"], "reassign": {"role": "service"}},
                    {"at": "8h", "do": ["give_back"]},
                ],
                then=[
                    {"when": {"field": "tier", "is": "potential"}, "set": {"tier": "growing"}},
                    {"task": {"title": {"zh": "寄样品"}, "in": "2h", "who": "head"}},
                    {"start": "review"},
                    {"give_back": True},
                    {"end": "done"},
                ],
            ),
            step("wait", proof={"sop": {"key": "review"}}),
        ]
    )
    definition, problems = check_definition(source, known_now())
    assert (definition is not None, problems) == (True, [])
    assert definition is not None
    written = write_definition(definition)
    again, problems = check_definition(written, known_now())
    assert (again, problems) == (definition, [])
    assert again is not None
    assert write_definition(again) == written


def test_of_two_that_cannot_be_done_both_are_told(company: Company) -> None:
    publish(step("ask", proof=NEEDS, then=[{"set": {"state": "new"}}, {"start": "nowhere"}]))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", state="working")
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    told = Notification.objects.get(kind="sop_held")
    assert "不能变成「新线索」" in told.params["reason"]
    assert "「nowhere」已经没有了" in told.params["reason"]
