"""What a filter offers: the different values of what the asker reaches, and of nothing else."""

from collections.abc import Iterable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genjin.common.distinct import distinct_values
from genjin.crm.customers.models import Customer
from genjin.crm.customers.object_type import CUSTOMER
from genjin.crm.values import MOST
from genjin.identity.users.models import User
from genjin.records.objects.services import create_many
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, company

__all__ = ["company"]


def _make(owner: User, industries: Iterable[str]) -> None:
    start = Customer.objects.count()
    rows = [
        Customer(name=f"公司{start + number}", owner=owner, industry=industry)
        for number, industry in enumerate(industries)
    ]
    create_many(CUSTOMER, rows, by=None)


def _asked(user: User, view: str, field: str = "industry") -> Any:
    return Browser(user).get("/customers/values", view=view, field=field)["items"]


def test_each_sees_the_values_of_their_own_reach(company: Company) -> None:
    _make(company.seller, ["机械", "电子", "机械", ""])
    _make(company.colleague, ["化工"])
    _make(company.administrator, ["内部"])

    assert sorted(_asked(company.seller, "mine")) == ["机械", "电子"]
    assert sorted(_asked(company.seller, "all")) == ["机械", "电子"]
    assert sorted(_asked(company.manager, "department")) == ["化工", "机械", "电子"]
    assert _asked(company.manager, "mine") == []
    assert sorted(_asked(company.administrator, "all")) == ["内部", "化工", "机械", "电子"]
    assert _asked(company.service, "shared") == []


def test_a_shared_record_offers_its_values_in_the_view_of_shared_ones(company: Company) -> None:
    seller = Browser(company.seller)
    made = seller.post("/customers", {"name": "砚合", "source": "展会"})
    address = f"/customers/{made['id']}/collaborators/{company.service.pk}"
    seller.put(address, {"access": "read"})

    assert _asked(company.service, "shared", "source") == ["展会"]
    assert _asked(company.service, "all", "source") == []


def test_leads_offer_their_sources(company: Company) -> None:
    seller, manager = Browser(company.seller), Browser(company.manager)
    for number, source in enumerate(("展会", "官网", "展会", "")):
        seller.post("/leads", {"company": f"线索{number}", "source": source})

    for browser, view in ((seller, "mine"), (manager, "department")):
        answer = browser.get("/leads/values", view=view)
        assert (sorted(answer["items"]), answer["more"]) == (["官网", "展会"], False)


def test_no_more_than_anybody_would_look_through(company: Company) -> None:
    _make(company.seller, [f"行业{number:03}" for number in range(MOST + 20)])

    for user, view in ((company.seller, "mine"), (company.administrator, "all")):
        answer = Browser(user).get("/customers/values", view=view, field="industry")
        assert answer["more"]
        assert answer["items"] == [f"行业{number:03}" for number in range(MOST)]


@pytest.mark.parametrize("role", ["seller", "manager", "administrator"])
def test_one_statement_more_than_nothing_whatever_the_rows(company: Company, role: str) -> None:
    user = getattr(company, role)

    def statements() -> int:
        with CaptureQueriesContext(connection) as seen:
            _asked(user, "all")
        return len(seen)

    before = statements()
    _make(company.seller, [f"行业{number}" for number in range(40)])
    assert statements() == before


@given(
    rows=st.lists(st.tuples(st.booleans(), st.sampled_from(["", "a", "b", "é", "中", "中国"]))),
    limit=st.integers(min_value=1, max_value=7),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_index_walked_says_what_all_rows_say(
    company: Company, rows: list[tuple[bool, str]], limit: int
) -> None:
    Customer.objects.all().delete()
    _make(company.seller, [value for with_department, value in rows if with_department])
    _make(company.administrator, [value for with_department, value in rows if not with_department])
    team = company.seller.department_id or 0
    choices: tuple[list[int] | None, ...] = (None, [team], [])
    for parts in choices:
        rows_of = Customer.objects.exclude(industry="")
        if parts is not None:
            rows_of = rows_of.filter(department_id__in=parts)
        wanted = rows_of.order_by("industry").values_list("industry", flat=True).distinct()
        found = distinct_values(Customer, "industry", part="department", parts=parts, limit=limit)
        assert found == list(wanted[:limit])


@pytest.mark.parametrize("query", [{"field": "phone"}, {"view": "theirs"}, {"owner": "1"}])
def test_what_no_filter_offers_is_refused(company: Company, query: dict[str, str]) -> None:
    Browser(company.seller).get("/customers/values", expect=422, **query)
