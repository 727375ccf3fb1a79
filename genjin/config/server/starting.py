"""What can stand in the way of a start, said in a sentence."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.conf import settings
from django.db import DatabaseError

from genjin.config import database, folder
from genjin.config.server.web import PortTakenError


class NotMigratedError(Exception):
    """The tables are older than the code."""


class NotEmptyError(Exception):
    """A company that was not set up by hand is here already."""


@dataclass(slots=True)
class Outcome:
    status: int = 0


_HINDRANCES = (
    folder.AlreadyRunningError,
    PortTakenError,
    NotMigratedError,
    NotEmptyError,
    DatabaseError,
)


@contextmanager
def refusals() -> Iterator[Outcome]:
    """Turns what hinders the start into a message and status 1."""
    outcome = Outcome()
    try:
        yield outcome
    except _HINDRANCES as error:
        outcome.status = 1
        for line in _sentences(error):
            print(line, file=sys.stderr)


@contextmanager
def beside_others() -> Iterator[None]:
    """Hold the data folder together with others, over tables that fit the code."""
    with folder.beside_others():
        if not database.is_current():
            raise NotMigratedError
        yield


def _sentences(error: Exception) -> tuple[str, str]:
    match error:
        case folder.AlreadyRunningError():
            return (
                f"Genjin 已在用这个数据目录运行：{settings.DATA}",
                f"Genjin is already running on this data folder: {settings.DATA}",
            )
        case PortTakenError():
            return (
                f"端口 {settings.PORT} 已被占用，请换一个，例如 GENJIN_PORT={settings.PORT + 1}",
                f"Port {settings.PORT} is taken: choose another, GENJIN_PORT={settings.PORT + 1}",
            )
        case NotEmptyError():
            return (
                "这里已有公司的数据，不能再做首次设置；请换一个数据目录或数据库",
                "There is a company's data here already: choose another folder or database.",
            )
        case NotMigratedError():
            return (
                "数据库需要更新，请先运行 genjin migrate",
                "The database is not up to date: run `genjin migrate` first.",
            )
        case _:
            return (f"无法使用数据库：{error}", f"The database cannot be used: {error}")
