"""What the bell looks like on the wire."""

from datetime import datetime

from ninja import Schema

from genjin.workplace.notifications.choices import NotificationKind


class NotificationOut(Schema):
    """`title` and `body` are sentences in the reader's language. `link` leads to the record of an
    entry that counts one; the records of a greater one are asked for by its id."""

    id: int
    kind: NotificationKind
    title: str
    body: str
    count: int
    late: bool
    at: datetime
    read: bool
    link: str


class NotificationsOut(Schema):
    """`unread` counts entries, on all pages."""

    items: list[NotificationOut]
    unread: int
    next_cursor: str | None


class UnreadOut(Schema):
    unread: int


class RecordRefOut(Schema):
    type: str
    id: int
    name: str


class DrillRowOut(Schema):
    """One line behind a number."""

    record: RecordRefOut
    step: str
    person: str
    due_at: datetime | None
    done_at: datetime | None
    status: str
    note: str


class DrillOut(Schema):
    """`total` counts what the reader may see."""

    items: list[DrillRowOut]
    total: int
