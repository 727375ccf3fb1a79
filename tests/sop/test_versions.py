"""Drafts, pilots, what is live and what was: which may change, and who enters which."""

import pytest
from django.db import IntegrityError, transaction

from genjin.common import clock
from genjin.common.errors import InvalidInputError, NotAllowedError
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.services import create_lead
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.worker import run_until_idle
from genjin.records.objects.services import create_many
from genjin.sop.definitions import errors
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.services import (
    Publication,
    disable_sop,
    discard_draft,
    enable_sop,
    publish_sop,
    save_draft,
)
from genjin.sop.runs.handlers import start_runs
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import SopRun
from genjin.sop.versions.services import Running, end_pilot, publish
from genjin.workplace.notifications.models import Notification
from tests.sop.conftest import MONDAY, Company, at
from tests.sop.versions import SOURCE, WIDER, draft_of, go_live, try_out


def _statuses(company: Company) -> dict[int, str]:
    rows = SopVersion.objects.filter(sop=company.version.sop_id).order_by("number")
    return dict(rows.values_list("number", "status"))


def _sales(company: Company) -> int:
    assert company.seller.department_id is not None
    return company.seller.department_id


def _care_lead(company: Company) -> Lead:
    """Of somebody in another department."""
    with clock.frozen_at(MONDAY):
        (lead,) = create_many(
            LEAD, [Lead(company="客服的线索", owner=company.service)], by=company.administrator
        )
    return lead


def _lead(company: Company) -> Lead:
    with clock.frozen_at(MONDAY):
        return create_lead(actor=company.seller, values={"company": "砚合自动化"})


def _version_of(lead: Lead) -> int:
    return SopRun.objects.get(root_id=lead.pk).sop_version.number


def test_a_draft_is_kept_whatever_is_wrong_with_it(company: Company) -> None:
    draft = draft_of(company, "sop: new_lead\nsteps: 7\n")
    again = draft_of(company, WIDER, revision=draft.revision)

    assert (draft.number, draft.status, draft.revision) == (2, "draft", 1)
    assert (again.pk, again.revision, again.source) == (draft.pk, 2, WIDER)
    assert _statuses(company) == {1: "live", 2: "draft"}
    entries = HistoryEntry.objects.filter(object_type="sop", object_id=draft.sop_id)
    assert list(entries.values_list("action", flat=True).order_by("id"))[-2:] == ["draft_saved"] * 2


def test_a_draft_that_names_who_has_left_is_not_published(company: Company) -> None:
    """A version that was tried out before goes live all the same: each step has a fallback."""
    names = SOURCE.replace("who: owner", "who: {person: colleague}", 1)
    assert names != SOURCE
    User.objects.filter(pk=company.colleague.pk).update(is_active=False)
    with pytest.raises(errors.BrokenSopFileError) as refused:
        try_out(company, names, [_sales(company)])
    (problem,) = refused.value.details["problems"]
    assert problem["path"].endswith(".who")

    User.objects.filter(pk=company.colleague.pk).update(is_active=True)
    discard_draft(actor=company.administrator, sop_id=company.version.sop_id, revision=1)
    pilot = try_out(company, names, [_sales(company)])
    User.objects.filter(pk=company.colleague.pk).update(is_active=False)
    live = publish(
        actor=company.administrator,
        sop_id=pilot.sop_id,
        number=pilot.number,
        publication=Publication("live", pilot.revision, "试过了"),
        running=Running(),
    )
    assert live.status == VersionStatus.LIVE


def test_a_stale_save_is_refused_and_shows_what_stands(company: Company) -> None:
    draft = draft_of(company, WIDER)
    draft_of(company, SOURCE + "# 甲\n", revision=draft.revision)

    for revision in (0, 1, 7):
        with pytest.raises(errors.DraftChangedError) as refused:
            draft_of(company, SOURCE + "# 乙\n", revision=revision)
        current = refused.value.details["current"]
        assert (current["revision"], current["source"]) == (2, SOURCE + "# 甲\n")
        assert current["changed_by"] == "administrator"


def test_a_draft_is_discarded_as_it_was_looked_at(company: Company) -> None:
    draft = draft_of(company, WIDER)

    with pytest.raises(errors.DraftChangedError):
        discard_draft(actor=company.administrator, sop_id=draft.sop_id, revision=9)
    discard_draft(actor=company.administrator, sop_id=draft.sop_id, revision=1)

    assert _statuses(company) == {1: "live"}
    with pytest.raises(errors.DraftChangedError) as gone:
        draft_of(company, WIDER, revision=1)
    assert gone.value.details["current"] is None


def test_what_is_published_never_changes(company: Company) -> None:
    live = go_live(company, WIDER)

    with pytest.raises(errors.DraftChangedError):
        save_draft(
            actor=company.administrator,
            sop_id=live.sop_id,
            source=SOURCE,
            revision=live.revision,
        )
    for status in ("live", "pilot"):
        with pytest.raises(errors.NotPublishableError):
            publish(
                actor=company.administrator,
                sop_id=live.sop_id,
                number=live.number,
                publication=Publication(status, live.revision, "再来"),
                running=Running(),
            )
    live.refresh_from_db()
    assert (live.source, live.status) == (WIDER, VersionStatus.LIVE)
    assert _statuses(company) == {1: "retired", 2: "live"}


@pytest.mark.parametrize("status", ["draft", "pilot", "live"])
def test_the_database_keeps_one_of_each(company: Company, status: str) -> None:
    try_out(company, WIDER, [_sales(company)])
    draft_of(company, SOURCE + "# 乙\n")

    with pytest.raises(IntegrityError), transaction.atomic():
        SopVersion.objects.create(
            sop=company.version.sop, number=9, status=status, source="", digest=""
        )


def test_new_records_of_the_pilots_departments_enter_it(company: Company) -> None:
    try_out(company, WIDER, [_sales(company)])

    assert _version_of(_lead(company)) == 2
    assert _version_of(_care_lead(company)) == 1


def test_a_pilot_of_the_company_takes_in_all_that_lies_beneath(company: Company) -> None:
    root = Department.objects.get(parent=None)
    try_out(company, WIDER, [root.pk])

    assert _version_of(_lead(company)) == 2
    assert _version_of(_care_lead(company)) == 2


def test_imports_and_what_was_queued_decide_the_same_way(company: Company) -> None:
    try_out(company, WIDER, [_sales(company)])
    with clock.frozen_at(MONDAY):
        mine, theirs = create_many(
            LEAD,
            [
                Lead(company="名单一", owner=company.seller),
                Lead(company="名单二", owner=company.service),
            ],
            by=company.administrator,
            origin="import",
        )
        disable_sop(company.version.sop, reason="修一修")
        cause = Cause(clock.now(), company.administrator.pk, "import")
        start_runs("lead", [mine.pk, theirs.pk], cause=cause)
        assert not SopRun.objects.exists()
        enable_sop(actor=company.administrator, sop_id=company.version.sop_id)
    with clock.frozen_at(at("2026-11-23 10:20")):
        run_until_idle()

    assert (_version_of(mine), _version_of(theirs)) == (2, 1)


def test_a_planned_start_begins_by_the_version_of_that_day(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        mine, theirs = create_many(
            LEAD,
            [
                Lead(company="名单一", owner=company.seller),
                Lead(company="名单二", owner=company.service),
            ],
            by=company.administrator,
            origin="import",
        )
        tomorrow = at("2026-11-24 09:00")
        cause = Cause(clock.now(), company.administrator.pk, "import")
        ids = [mine.pk, theirs.pk]
        start_runs("lead", ids, cause=cause, starts=dict.fromkeys(ids, tomorrow))
        try_out(company, WIDER, [_sales(company)])
    with clock.frozen_at(at("2026-11-24 09:01")):
        run_until_idle()

    assert (_version_of(mine), _version_of(theirs)) == (2, 1)
    first = SopRun.objects.get(root_id=mine.pk).steps.get(step__key="first_contact")
    assert first.due_at == at("2026-11-24 14:31")


def test_after_the_pilot_all_enter_the_live_one(company: Company) -> None:
    pilot = try_out(company, WIDER, [_sales(company)])
    end_pilot(
        actor=company.administrator, sop_id=pilot.sop_id, number=pilot.number, running=Running()
    )

    assert _version_of(_lead(company)) == 1
    assert _statuses(company) == {1: "live", 2: "retired"}
    with pytest.raises(errors.NotAPilotError):
        end_pilot(actor=company.administrator, sop_id=pilot.sop_id, number=2, running=Running())


def test_a_pilot_goes_live_for_all(company: Company) -> None:
    pilot = try_out(company, WIDER, [_sales(company)])
    publish(
        actor=company.administrator,
        sop_id=pilot.sop_id,
        number=pilot.number,
        publication=Publication("live", pilot.revision, "试下来更好"),
        running=Running(),
    )

    assert _statuses(company) == {1: "retired", 2: "live"}
    assert _version_of(_care_lead(company)) == 2


def test_one_pilot_at_a_time(company: Company) -> None:
    try_out(company, WIDER, [_sales(company)])

    with pytest.raises(errors.PilotUnderWayError):
        try_out(company, WIDER.replace("4h}", "5h}"), [_sales(company)])


def test_a_file_at_once_passes_a_draft_that_waits(company: Company) -> None:
    draft_of(company, WIDER)
    publish_sop(SOURCE + "# 急\n", by=company.administrator)
    assert _statuses(company) == {1: "retired", 2: "draft", 3: "live"}

    draft = SopVersion.objects.get(status="draft")
    made = publish(
        actor=company.administrator,
        sop_id=draft.sop_id,
        number=draft.number,
        publication=Publication("live", draft.revision, "首触宽到 4 小时"),
        running=Running(),
    )

    assert made.number == 4
    assert _statuses(company) == {1: "retired", 3: "retired", 4: "live"}


@pytest.mark.parametrize(("to", "departments"), [("pilot", []), ("pilot", [10**9]), ("live", [1])])
def test_who_tries_it_out_must_be_clear(company: Company, to: str, departments: list[int]) -> None:
    draft = draft_of(company, WIDER)
    with pytest.raises(InvalidInputError) as refused:
        publish(
            actor=company.administrator,
            sop_id=draft.sop_id,
            number=draft.number,
            publication=Publication(to, 1, "试试", departments),
            running=Running(),
        )
    assert set(refused.value.fields) == {"department_ids"}
    assert _statuses(company) == {1: "live", 2: "draft"}


@pytest.mark.parametrize(
    ("source", "path", "line"),
    [
        (SOURCE.replace("sop: new_lead", "sop: another"), "sop", 1),
        (SOURCE.replace("starts_on: lead", "starts_on: customer"), "starts_on", 6),
        (SOURCE.replace("who: owner", "who: nobody", 1), "steps[0].who", 12),
    ],
)
def test_a_draft_with_findings_is_not_published(
    company: Company, source: str, path: str, line: int
) -> None:
    with pytest.raises(errors.BrokenSopFileError) as refused:
        go_live(company, source)
    found = {(one["path"], one["line"]) for one in refused.value.details["problems"]}
    assert (path, line) in found
    assert _statuses(company)[1] == "live"


def test_a_draft_without_a_change_is_not_published(company: Company) -> None:
    with pytest.raises(errors.NoChangeError):
        go_live(company, SOURCE)


def test_those_concerned_are_told_once(company: Company) -> None:
    _lead(company)
    with clock.frozen_at(MONDAY):
        go_live(company, WIDER)

    told = Notification.objects.filter(kind="sop_changed")
    assert list(told.values_list("receiver__login", "params__version", "params__pilot")) == [
        ("seller", 2, False)
    ]
    assert told.get().params["reason"] == "首触宽到 4 小时"


def test_a_pilot_is_told_to_its_departments(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        try_out(company, WIDER, [_sales(company)])

    told = Notification.objects.filter(kind="sop_changed", params__pilot=True)
    assert sorted(told.values_list("receiver__login", flat=True)) == [
        "colleague",
        "manager",
        "seller",
    ]


def test_others_change_nothing(company: Company) -> None:
    draft = draft_of(company, WIDER)
    for person in (company.seller, company.manager, company.director, company.service):
        with pytest.raises(NotAllowedError):
            save_draft(actor=person, sop_id=draft.sop_id, source=SOURCE, revision=1)
        with pytest.raises(NotAllowedError):
            discard_draft(actor=person, sop_id=draft.sop_id, revision=1)
        with pytest.raises(NotAllowedError):
            end_pilot(actor=person, sop_id=draft.sop_id, number=2, running=Running())
