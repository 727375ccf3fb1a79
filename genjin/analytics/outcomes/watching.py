"""The database notes by itself which records were touched: by triggers, so that no way of writing
can go round it (compare `sop.statistics.watching`).

A run's root is touched by what is written of the run and of its steps, a lead by its own state and
decision and by its tasks. Where it is said anew why a lead was lost, the days on which its runs
ended are counted anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.db import connection

_ZONE, _HOURS = "Asia/Shanghai", "+8 hours"  # of COMPANY_ZONE


@dataclass(frozen=True, slots=True)
class _Watched:
    """`root`: kind and id of the record, of a row `r`; `columns`: what matters of a change."""

    root: str
    columns: tuple[str, ...]
    joined: str = ""
    only: str = ""


_STAMP = ("owner_id", "department_id")
_TABLES: Mapping[str, _Watched] = {
    "sop_soprun": _Watched(
        root="r.root_type AS root_type, r.root_id AS root_id",
        columns=(
            *("sop_id", "sop_version_id", "root_type", "root_id", "state"),
            *("starts_at", "ended_at", *_STAMP),
        ),
    ),
    "sop_steprun": _Watched(
        root="run.root_type AS root_type, run.root_id AS root_id",
        columns=(
            *("run_id", "step_id", "closed_as_id", "state", "late", "counted", "attempt"),
            "department_id",
        ),
        joined="JOIN sop_soprun run ON run.id = r.run_id",
    ),
    "crm_lead": _Watched(
        root="'lead' AS root_type, r.id AS root_id",
        columns=("state", "decision", "won_on", *_STAMP),
    ),
    "activities_task": _Watched(
        root="r.subject_type AS root_type, r.subject_id AS root_id",
        columns=("subject_type", "subject_id", "state"),
        only="WHERE r.subject_type = 'lead'",
    ),
}
_EVENTS = ("insert", "delete", "update")


def watch_records() -> None:
    """Said after all migrations (see `config.database`): SQLite makes tables anew, and refuses to
    where a trigger speaks of them."""
    _execute(_of_postgresql() if connection.vendor == "postgresql" else _of_sqlite())


def are_records_watched() -> bool:
    """Not where a start was killed between migrating and the triggers."""
    table, column = ("sqlite_master", "name")
    if connection.vendor == "postgresql":
        table, column = ("pg_trigger", "tgname")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM {table}")  # noqa: S608
        found = {name for (name,) in cursor.fetchall()}
    wanted = {_name(table, event) for table in _TABLES for event in _EVENTS}
    return wanted <= found


def unwatch_records() -> None:
    """On SQLite, before its tables are made anew."""
    if connection.vendor == "sqlite":
        _execute(f"DROP TRIGGER IF EXISTS {_name(table, event)}" for table, event in _pairs())


def _execute(statements: Iterator[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _pairs() -> Iterator[tuple[str, str]]:
    for table in (*_TABLES, "reason"):
        for event in _EVENTS:
            yield table, event


def _name(table: str, event: str) -> str:
    return f"record_touched_by_{table}_{event}"


def _of_postgresql() -> Iterator[str]:
    """Once a statement, however many rows it writes."""
    for table, watched in _TABLES.items():
        for event in _EVENTS:
            insert = "INSERT INTO analytics_touchedrecord (root_type, root_id)"
            rows = f"SELECT DISTINCT {watched.root} FROM {_rows(event, watched.columns)}"  # noqa: S608
            yield from _trigger(
                _name(table, event),
                table,
                event,
                f"{insert} {rows} {watched.joined} {watched.only}",
            )
    for event in ("update", "delete"):
        days = f"""INSERT INTO sop_touchedday ("on")
            SELECT DISTINCT (step.done_at AT TIME ZONE '{_ZONE}')::date
            FROM {_rows(event, ("decision", "lost_reason"))}
            {_LOST_STEPS}"""  # noqa: S608  names of our own columns
        yield from _trigger(_name("reason", event), "crm_lead", event, days)


_LOST_STEPS = """
    JOIN sop_soprun run ON run.root_type = 'lead' AND run.root_id = r.id
    JOIN sop_steprun step ON step.run_id = run.id AND step.done_at IS NOT NULL
    AND (step.state = 'cancelled' OR step.ended_run)"""


def _rows(event: str, columns: tuple[str, ...]) -> str:
    if event != "update":
        return "after r" if event == "insert" else "before r"
    before, after = (", ".join(f"{row}.{column}" for column in columns) for row in ("o", "n"))
    changed = f"n.id = o.id AND ({before}) IS DISTINCT FROM ({after})"
    pairs = f"before o JOIN after n ON {changed}"
    both = f"SELECT o.* FROM {pairs} UNION ALL SELECT n.* FROM {pairs}"  # noqa: S608
    return f"({both}) r"


def _trigger(name: str, table: str, event: str, body: str) -> Iterator[str]:
    seen = {
        "insert": "NEW TABLE AS after",
        "delete": "OLD TABLE AS before",
        "update": "OLD TABLE AS before NEW TABLE AS after",
    }
    function = f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql"
    yield f"{function} AS $$ BEGIN {body}; RETURN NULL; END $$"
    trigger = f"CREATE OR REPLACE TRIGGER {name} AFTER {event.upper()} ON {table}"
    each = f"REFERENCING {seen[event]} FOR EACH STATEMENT"
    yield f"{trigger} {each} EXECUTE FUNCTION {name}()"


def _of_sqlite() -> Iterator[str]:
    """A row at a time; there is one writer, so that a record need not stand twice."""
    for table, watched in _TABLES.items():
        for event in _EVENTS:
            known = "SELECT 1 FROM analytics_touchedrecord t WHERE t.root_type = found.root_type"
            body = f"""INSERT INTO analytics_touchedrecord (root_type, root_id)
                SELECT root_type, root_id FROM ({_roots(watched, event)}) AS found
                WHERE NOT EXISTS ({known} AND t.root_id = found.root_id)"""  # noqa: S608
            yield from _trigger_of_row(_name(table, event), table, event, watched.columns, body)
    for event in ("update", "delete"):
        body = f"""INSERT INTO sop_touchedday ("on") SELECT DISTINCT
            date(step.done_at, '{_HOURS}') FROM (SELECT OLD.id AS id) r {_LOST_STEPS}"""  # noqa: S608
        name = _name("reason", event)
        yield from _trigger_of_row(name, "crm_lead", event, ("decision", "lost_reason"), body)


def _roots(watched: _Watched, event: str) -> str:
    sides = {"insert": ["NEW"], "delete": ["OLD"], "update": ["OLD", "NEW"]}[event]
    names = dict.fromkeys((*watched.columns, "id"))
    return " UNION ".join(
        f"SELECT {watched.root} FROM (SELECT {', '.join(f'{side}.{name} AS {name}' for name in names)})"  # noqa: E501, S608
        f" r {watched.joined} {watched.only}"
        for side in sides
    )


def _trigger_of_row(
    name: str, table: str, event: str, columns: tuple[str, ...], body: str
) -> Iterator[str]:
    changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns)
    what = f"UPDATE OF {', '.join(columns)}" if event == "update" else event.upper()
    only = f"WHEN {changed}" if event == "update" else ""
    yield f"DROP TRIGGER IF EXISTS {name}"
    yield f"CREATE TRIGGER {name} AFTER {what} ON {table} FOR EACH ROW {only} BEGIN {body}; END"
