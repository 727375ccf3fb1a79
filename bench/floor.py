"""The floor: the same 50 rows by hand-written SQL, without any framework. Served by granian."""

import os
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

import orjson
import psycopg

SELECT = (
    "SELECT l.id, l.version, l.company, l.contact_name, l.contact_title, l.phone, l.city, l.source,"
    " l.tier, l.state, u.name, l.created_at, l.changed_at, l.last_follow_up_at"
    " FROM crm_lead l JOIN identity_user u ON u.id = l.owner_id"
    " ORDER BY l.changed_at DESC, l.id DESC LIMIT 50"
)


def _connect() -> Any:
    url = os.environ["GENJIN_DATABASE"]
    if url.startswith("postgresql://"):
        return psycopg.connect(url, autocommit=True)
    return sqlite3.connect(url.removeprefix("sqlite:///"), check_same_thread=False)


_connection = _connect()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    rows = _connection.execute(SELECT).fetchall()
    body = orjson.dumps(rows)
    start_response("200 OK", [("Content-Type", "application/json")])
    return [body]
