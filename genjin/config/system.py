"""/api/system: how the installation is doing, for administrators. It stands here because it looks
at parts that lie below people and their rights."""

import secrets
import shutil
from datetime import datetime
from email.utils import parseaddr
from http import HTTPStatus
from typing import Any, Literal
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse
from ninja import Router, Schema, Status
from pydantic import Field

from genjin.common import clock
from genjin.common.database import Engine, engine, size_of_database
from genjin.common.errors import GenjinError, NotFoundError
from genjin.common.http import BodyIn, codes, json_answer, refusals
from genjin.common.language import text
from genjin.config.version import VERSION
from genjin.config.watch.health import ALIVE, look
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.platform.mail.errors import NotMailableError
from genjin.platform.mail.selectors import count_waiting, find_last_failure, find_state
from genjin.platform.mail.servers import read_mail_url
from genjin.platform.mail.services import is_mail_on, queue_mail
from genjin.platform.messengers import selectors as cards
from genjin.platform.messengers.accounts import NAMES, MessengerName, find_account
from genjin.platform.messengers.cards import Card
from genjin.platform.messengers.services import is_messenger_on, queue_card
from genjin.platform.queue.selectors import count_items
from genjin.platform.workers.selectors import list_workers
from genjin.workplace.calendars.selectors import list_missing_years

router = Router(tags=["system"])

_TEST = "test"


class MailOffError(GenjinError):
    status = 409
    code = "mail.off"
    zh = "邮件还没有启用：请在服务器上设置 GENJIN_MAIL_URL 和 GENJIN_MAIL_FROM 后重启。"
    en = "Mail is off: set GENJIN_MAIL_URL and GENJIN_MAIL_FROM on the server and restart."


class MessengerOffError(GenjinError):
    status = 409
    code = "messenger.off"
    zh = "这个聊天软件还没有启用：请在服务器上设置它的地址和 GENJIN_ADDRESS 后重启。"
    en = "That messenger is off: set its address and GENJIN_ADDRESS on the server and restart."


class DatabaseOut(Schema):
    engine: Engine
    size: int  # bytes


class DiskOut(Schema):
    """Where the data folder lies; bytes."""

    free: int
    total: int


class WorkerOut(Schema):
    name: str
    version: str
    started_at: datetime
    beat_at: datetime
    alive: bool


class QueueOut(Schema):
    due: int
    later: int
    dead: int
    oldest_due_seconds: float


class MailOut(Schema):
    """`server` is host and port; `address` whether links in mails have somewhere to lead to."""

    on: bool
    server: str
    sender: str
    address: str
    waiting: int
    last_failure_at: datetime | None
    last_error: str


class MessengerOut(Schema):
    """`server` is the platform's host."""

    name: MessengerName
    on: bool
    server: str
    waiting: int
    last_failure_at: datetime | None
    last_error: str


class SystemOut(Schema):
    now: datetime
    version: str
    problems: list[Literal["database", "worker", "queue"]]
    database: DatabaseOut
    disk: DiskOut
    workers: list[WorkerOut]
    queue: QueueOut
    mail: MailOut
    messengers: list[MessengerOut]
    missing_years: list[int]


class TestMailIn(BodyIn):
    to: str = Field(min_length=3, max_length=254)


class TestCardIn(BodyIn):
    messenger: MessengerName
    phone: str = Field(pattern=r"^\+?[0-9]{5,20}$")


class TestMailOut(Schema):
    """`id` asks what became of it."""

    id: str


class TestMailStateOut(Schema):
    """`failed`: once at least, with what the server said; it is tried again."""

    state: Literal["waiting", "failed", "sent"]
    error: str


@router.get("", response={200: SystemOut} | refusals())
def get_system(request: SignedInRequest) -> HttpResponse:
    require(request.user, "queue.manage")
    at = clock.now()
    disk, queue = shutil.disk_usage(settings.DATA), count_items(at)
    return json_answer(
        {
            "now": at,
            "version": VERSION,
            "problems": look().problems,
            "database": {"engine": engine(), "size": size_of_database()},
            "disk": {"free": disk.free, "total": disk.total},
            "workers": [
                {
                    "name": worker.name,
                    "version": worker.version,
                    "started_at": worker.started_at,
                    "beat_at": worker.beat_at,
                    "alive": worker.age <= ALIVE,
                }
                for worker in list_workers()
            ],
            "queue": {
                "due": queue.due,
                "later": queue.later,
                "dead": queue.dead,
                "oldest_due_seconds": queue.oldest.total_seconds(),
            },
            "mail": _mail(),
            "messengers": [_messenger(name) for name in NAMES],
            "missing_years": list_missing_years(),
        }
    )


@router.post("/test-mails", response={201: TestMailOut} | codes([MailOffError, NotMailableError]))
def send_test_mail(request: SignedInRequest, body: TestMailIn) -> Status[dict[str, str]]:
    """By the same way as every other mail: through the queue and a worker."""
    require(request.user, "queue.manage")
    if not is_mail_on():
        raise MailOffError
    number = secrets.token_hex(8)
    queue_mail(
        to=body.to,
        subject=text(zh="Genjin 跟进：测试邮件", en="Genjin: a test mail"),
        text=text(
            zh="能看到这封邮件，说明提醒、升级和早报可以发到邮箱了。",
            en="If you can read this, reminders, escalations and digests can come by mail.",
        ),
        key=f"{_TEST}:{number}",
    )
    return Status(HTTPStatus.CREATED, {"id": number})


@router.get("/test-mails/{mail_id}", response={200: TestMailStateOut} | refusals())
def get_test_mail(request: SignedInRequest, mail_id: str) -> HttpResponse:
    require(request.user, "queue.manage")
    found = find_state(f"{_TEST}:{mail_id[:40]}")
    if found is None:
        raise NotFoundError
    return json_answer({"state": found.state, "error": found.error})


@router.post("/test-cards", response={201: TestMailOut} | codes([MessengerOffError]))
def send_test_card(request: SignedInRequest, body: TestCardIn) -> Status[dict[str, str]]:
    """By the same way as every other card."""
    require(request.user, "queue.manage")
    if not is_messenger_on(body.messenger):
        raise MessengerOffError
    number = secrets.token_hex(8)
    card = Card(
        title=text(zh="Genjin 跟进：测试卡片", en="Genjin: a test card"),
        text=text(
            zh="能看到这张卡片，说明提醒和升级可以发到这里了。",
            en="If you can read this, reminders and escalations can come here.",
        ),
        link=f"{settings.ADDRESS}/today",
    )
    queue_card(messenger=body.messenger, phone=body.phone, card=card, key=f"{_TEST}:{number}")
    return Status(HTTPStatus.CREATED, {"id": number})


@router.get("/test-cards/{card_id}", response={200: TestMailStateOut} | refusals())
def get_test_card(request: SignedInRequest, card_id: str) -> HttpResponse:
    require(request.user, "queue.manage")
    found = cards.find_state(f"{_TEST}:{card_id[:40]}")
    if found is None:
        raise NotFoundError
    return json_answer({"state": found.state, "error": found.error})


def _messenger(name: MessengerName) -> dict[str, Any]:
    account, failure = find_account(name), cards.find_last_failure(name)
    return {
        "name": name,
        "on": account is not None,
        "server": urlsplit(account.origin).netloc if account else "",
        "waiting": cards.count_waiting(name),
        "last_failure_at": failure.at if failure else None,
        "last_error": failure.error if failure else "",
    }


def _mail() -> dict[str, Any]:
    server = read_mail_url(settings.MAIL_URL) if settings.MAIL_URL else None
    failure = find_last_failure()
    return {
        "on": is_mail_on(),
        "server": f"{server.host}:{server.port}" if server else "",
        "sender": parseaddr(settings.MAIL_FROM)[1],
        "address": settings.ADDRESS,
        "waiting": count_waiting(),
        "last_failure_at": failure.at if failure else None,
        "last_error": failure.error if failure else "",
    }
