"""The floor: the same rows by hand-written SQL and good indexes, without any framework and without
asking who may see them. Served by granian.

/lead/all, /customer/all, /contact/all      50 newest, and how many there are
/lead/owner/7, /customer/department/3 …     the same of one owner or one department
/page/lead/12                               a record with what hangs on it
/today/7                                    what one person has to do
POST /follow_up/12                          what saving a follow-up writes
POST /lead                                  what creating a lead writes
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterable
from typing import Any

import orjson
import psycopg

ROWS = {
    "lead": "l.id, l.version, l.company, l.contact_name, l.contact_title, l.phone, l.city,"
    " l.source, l.tier, l.state, l.created_at, l.changed_at, l.last_follow_up_at",
    "customer": "l.id, l.version, l.name, l.tier, l.industry, l.city, l.source, l.created_at,"
    " l.changed_at, l.last_follow_up_at",
    "contact": "l.id, l.version, l.name, l.title, l.phone, l.wechat, l.email, l.is_main,"
    " l.customer_id, l.created_at, l.changed_at",
}
LIST = (
    "SELECT {rows}, u.name FROM crm_{kind} l JOIN identity_user u ON u.id = l.owner_id"
    " WHERE {where} ORDER BY l.changed_at DESC, l.id DESC LIMIT 50"
)
WHERE = {"all": "1 = 1", "owner": "l.owner_id = %s", "department": "l.department_id = %s"}
STEPS = (
    "SELECT run_id, step_id, state, opened_at, due_at, done_at FROM sop_steprun"
    " WHERE subject_type = %s AND subject_id = ANY(%s)"
)
PAGE = (
    (
        "SELECT id, content, happened_at, channel, attitude FROM activities_followup"
        " WHERE subject_type = %s AND subject_id = %s ORDER BY created_at DESC LIMIT 30"
    ),
    (
        "SELECT action, changes, actor_id, at FROM platform_history"
        " WHERE object_type = %s AND object_id = %s ORDER BY id DESC LIMIT 30"
    ),
    (
        "SELECT step_id, state, opened_at, due_at, done_at FROM sop_steprun"
        " WHERE subject_type = %s AND subject_id = %s"
    ),
    (
        "SELECT id, title, due_at, state FROM activities_task"
        " WHERE subject_type = %s AND subject_id = %s"
    ),
)
TODAY = (
    "SELECT s.id, s.step_id, s.due_at, s.opened_at, s.subject_type, s.subject_id,"
    " coalesce(l.company, c.name) FROM sop_steprun s"
    " LEFT JOIN crm_lead l ON s.subject_type = 'lead' AND l.id = s.subject_id"
    " LEFT JOIN crm_customer c ON s.subject_type = 'customer' AND c.id = s.subject_id"
    " WHERE s.owner_id = %s AND s.state = 'open' ORDER BY s.due_at, s.id LIMIT 300"
)
FOLLOW_UP = (
    """INSERT INTO activities_followup (owner_id, department_id, created_by_id, version,
        created_at, changed_at, subject_type, subject_id, template, channel, contact_name,
        happened_at, reached, topic, content, feedback, attitude, keywords, next_action,
        author_role, imported)
    SELECT owner_id, department_id, owner_id, 1, now(), now(), 'lead', id, 'sales', 'phone', '',
        now(), true, '', '聊了停机的事', '', 'positive', '[]', '', 'seller', false
    FROM crm_lead WHERE id = %s""",
    """UPDATE crm_lead SET last_follow_up_at = now(), changed_at = now(), version = version + 1
    WHERE id = %s""",
    """INSERT INTO platform_history (object_type, object_id, action, changes, origin, at)
    VALUES ('lead', %s, 'changed', '{}', 'person', now())""",
    """UPDATE sop_steprun SET changed_at = now(), done_at = now()
    WHERE subject_type = 'lead' AND subject_id = %s AND state = 'open'""",
)
LEAD = (
    """INSERT INTO crm_lead (owner_id, department_id, created_by_id, version, created_at,
        changed_at, company, contact_name, contact_title, phone, phone_raw, wechat, email, city,
        source, tier, state, needs, remark, decision, lost_reason, return_reason, leftovers,
        company_key, search_text)
    SELECT owner_id, department_id, owner_id, 1, now(), now(), '新线索', '', '', '', '', '', '',
        '', '', '', 'new', '', '', '', '', '', '[]', '', ''
    FROM crm_lead WHERE id = 1""",
    """INSERT INTO platform_history (object_type, object_id, action, changes, origin, at)
    VALUES ('lead', 1, 'created', '{}', 'person', now())""",
)

_own = threading.local()


def _connection() -> Any:
    known = getattr(_own, "connection", None)
    if known is None:
        url = os.environ["GENJIN_DATABASE"]
        if url.startswith("postgresql://"):
            known = psycopg.connect(url, autocommit=True)
        else:
            known = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        _own.connection = known
    return known


def _ask(statement: str, *values: Any) -> list[Any]:
    connection = _connection()
    if isinstance(connection, sqlite3.Connection):
        statement = statement.replace("%s", "?")
    found: list[Any] = connection.execute(statement, values).fetchall()
    return found


def _write(statements: Iterable[str], *values: Any) -> None:
    with _connection().transaction():
        for statement in statements:
            _connection().execute(statement, values[: statement.count("%s")])


def _list(kind: str, reach: str, *of: str) -> Any:
    values = tuple(int(one) for one in of)
    where = WHERE[reach]
    rows = _ask(LIST.format(rows=ROWS[kind], kind=kind, where=where), *values)
    count = f"SELECT count(*) FROM crm_{kind} l WHERE {where}"
    total = _ask(count, *values)
    if isinstance(_connection(), sqlite3.Connection):
        return rows, total
    return rows, total, _ask(STEPS, kind, [row[0] for row in rows])


def _page(kind: str, pk: str) -> Any:
    record = _ask(f"SELECT * FROM crm_{kind} WHERE id = %s", int(pk))
    return record, [_ask(part, kind, int(pk)) for part in PAGE]


def _answer(method: str, parts: list[str]) -> Any:
    if method == "POST":
        _write(*((FOLLOW_UP, int(parts[1])) if parts[0] == "follow_up" else (LEAD,)))
        return {}
    if parts[0] == "page":
        return _page(*parts[1:])
    if parts[0] == "today":
        return _ask(TODAY, int(parts[1]))
    return _list(*parts)


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    parts = environ["PATH_INFO"].strip("/").split("/")
    body = orjson.dumps(_answer(environ["REQUEST_METHOD"], parts))
    start_response("200 OK", [("Content-Type", "application/json")])
    return [body]
