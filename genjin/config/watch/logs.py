"""The log: one JSON object a line, with nothing of what people typed.

A fault is logged by its type and place, without its words: those of a database repeat the row that
it refused, those of a parser the text that it could not read. Of lines that others log only what
stands in their code is kept, not what they put in.
"""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any

import orjson

from genjin.config.watch.requests import request_id

_OURS = "genjin"
_PLACES = 12  # of a fault: the innermost ones


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        ours = record.name == _OURS or record.name.startswith(f"{_OURS}.")
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage() if ours else str(record.msg),
        }
        if number := request_id.get():
            line["request_id"] = number
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[1]:
            line["faults"] = list(_faults(record.exc_info[1]))
        return orjson.dumps(line, default=lambda value: type(value).__name__).decode()


def _faults(error: BaseException) -> Iterator[dict[str, Any]]:
    """The fault, and what it came from."""
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        fault: dict[str, Any] = {
            "type": f"{type(found).__module__}.{type(found).__qualname__}",
            "places": _places(found.__traceback__),
        }
        if state := getattr(found, "sqlstate", None):
            fault["sqlstate"] = state
        yield fault
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _places(trace: TracebackType | None) -> list[str]:
    frames = extract_tb(trace)[-_PLACES:]
    return [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _short(path: str) -> str:
    """From the package on: where it is installed says nothing about the fault."""
    parts = Path(path).parts
    for root in ("site-packages", "genjin"):
        if root in parts:
            begin = parts.index(root) + (root == "site-packages")
            return "/".join(parts[begin:])
    return "/".join(parts[-2:])


class DayFiles(logging.Handler):
    """A file a day, which any number of processes write to; old ones are removed."""

    def __init__(self, folder: Path, days: int) -> None:
        super().__init__()
        self._folder, self._days = folder, days
        self._day: date | None = None
        self._handle = -1

    def emit(self, record: logging.LogRecord) -> None:
        """A line is one write, so that lines of several processes do not mix. When that fails,
        as on a full disk, the line is said on stderr; nothing else fails with it."""
        line = self.format(record)
        try:
            self._turn_page(datetime.fromtimestamp(record.created, UTC).date())
            os.write(self._handle, line.encode() + b"\n")
        except OSError:
            print(line, file=sys.stderr)

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
        super().close()

    def _turn_page(self, day: date) -> None:
        if day == self._day:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"genjin-{day}.jsonl"
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        if self._handle >= 0:
            os.close(self._handle)
        self._handle, self._day = handle, day
        self._remove_older(day - timedelta(days=self._days))

    def _remove_older(self, first: date) -> None:
        for path in self._folder.glob("genjin-*.jsonl"):
            if path.name < f"genjin-{first}.jsonl":
                with suppress(OSError):
                    path.unlink()
