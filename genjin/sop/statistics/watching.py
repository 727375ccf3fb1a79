"""The database notes by itself on which days a written step has part: by a trigger, so that no way
of writing can go round it, and that saving a step costs no statement more.

A day is noted with what the step was before and with what it is now: when it came, when it was due,
when it was closed. Only what the figures look at counts as a change."""

from collections.abc import Sequence

from django.db import connection

_LOOKED_AT = (
    "step_id",
    "closed_as_id",
    "owner_id",
    "department_id",
    "state",
    "counted",
    "ended_run",
    "late",
    "reason",
    "worked_minutes",
    "created_at",
    "opened_at",
    "due_at",
    "done_at",
)
_MOMENTS = ("created_at", "due_at", "done_at")
# When it came is a number that closing a step does not change.
_CAME = ("step_id", "closed_as_id", "department_id", "created_at")
# Of COMPANY_ZONE, which has kept its hours since 1991.
_ZONE, _HOURS = "Asia/Shanghai", "+8 hours"


def watch_days(*_migration: object) -> None:
    """Said again after all migrations (see `config.database`): SQLite loses the triggers of a table
    that it makes anew."""
    with connection.cursor() as cursor:
        # A migration of the past knows fewer columns.
        known = connection.introspection.get_table_description(cursor, "sop_steprun")
        looked_at = [name for name in _LOOKED_AT if name in {column.name for column in known}]
        is_postgresql = connection.vendor == "postgresql"
        statements = _of_postgresql(looked_at) if is_postgresql else _of_sqlite(looked_at)
        for statement in statements:
            cursor.execute(statement)


def _of_postgresql(looked_at: Sequence[str]) -> list[str]:
    """Once a statement, however many rows it writes."""
    rows = {"insert": "after", "delete": "before"}
    came = f"CASE WHEN {_differs(_CAME)} THEN ARRAY[o.created_at, n.created_at] ELSE '{{}}' END"
    moments = {
        **{event: (f"{name} AS r", _array("r", _MOMENTS)) for event, name in rows.items()},
        "update": (
            f"before AS o JOIN after AS n ON n.id = o.id AND {_differs(looked_at)}",
            f"{_array('o', _MOMENTS[1:])} || {_array('n', _MOMENTS[1:])} || {came}",
        ),
    }
    seen = {
        "insert": "NEW TABLE AS after",
        "delete": "OLD TABLE AS before",
        "update": "OLD TABLE AS before NEW TABLE AS after",
    }
    statements = []
    for event, (source, array) in moments.items():
        body = f"""
            INSERT INTO sop_touchedday ("on")
            SELECT DISTINCT (m AT TIME ZONE '{_ZONE}')::date
            FROM (SELECT unnest({array}) AS m FROM {source}) AS moments WHERE m IS NOT NULL;
            RETURN NULL;"""  # noqa: S608  names of our own columns
        name = f"sop_touch_by_{event}()"
        function = f"CREATE OR REPLACE FUNCTION {name} RETURNS trigger LANGUAGE plpgsql"
        trigger = f"CREATE OR REPLACE TRIGGER step_run_touches_by_{event} AFTER {event.upper()}"
        rows_seen = f"ON sop_steprun REFERENCING {seen[event]}"
        statements.append(f"{function} AS $$ BEGIN {body} END $$")
        statements.append(f"{trigger} {rows_seen} FOR EACH STATEMENT EXECUTE FUNCTION {name}")
    return statements


def _differs(columns: Sequence[str]) -> str:
    before, after = (", ".join(f"{row}.{column}" for column in columns) for row in ("o", "n"))
    return f"({before}) IS DISTINCT FROM ({after})"


def _array(row: str, columns: Sequence[str]) -> str:
    return f"ARRAY[{', '.join(f'{row}.{column}' for column in columns)}]"


def _of_sqlite(looked_at: Sequence[str]) -> list[str]:
    """A row at a time; there is one writer, so that a day need not stand twice, and one that has no
    sums yet need not be noted: what is written of today costs one look."""
    changed, came = (
        " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns)
        for columns in (looked_at, _CAME)
    )
    days = {
        "insert": [_day(f"NEW.{moment}") for moment in _MOMENTS],
        "delete": [_day(f"OLD.{moment}") for moment in _MOMENTS],
        "update": [
            *(_day(f"{row}.{moment}") for row in ("OLD", "NEW") for moment in _MOMENTS[1:]),
            *(f"CASE WHEN {came} THEN {_day(f'{row}.created_at')} END" for row in ("OLD", "NEW")),
        ],
    }
    when = {"update": f"UPDATE OF {', '.join(looked_at)}"}
    statements = []
    for event, touched in days.items():
        noted = " UNION ".join(f"SELECT {day} AS day" for day in touched)
        body = f"""INSERT INTO sop_touchedday ("on") SELECT day FROM ({noted})
            WHERE day IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM sop_touchedday t WHERE t."on" = day);"""  # noqa: S608
        name = f"step_run_touches_by_{event}"
        earliest = ", ".join(f"coalesce({day}, '9999')" for day in touched)
        may_stand = f'(SELECT max("on") FROM sop_talliedday) >= min({earliest})'  # noqa: S608
        only = f"({changed}) AND {may_stand}" if event == "update" else may_stand
        what = f"AFTER {when.get(event, event.upper())} ON sop_steprun FOR EACH ROW WHEN {only}"
        statements.append(f"DROP TRIGGER IF EXISTS {name}")
        statements.append(f"CREATE TRIGGER {name} {what} BEGIN {body} END")
    return statements


def _day(moment: str) -> str:
    return f"date({moment}, '{_HOURS}')"
