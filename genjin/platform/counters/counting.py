"""Counting what happened, and adding up what all processes on this data folder have counted."""

import fcntl
import os
import secrets
import threading
from collections import defaultdict
from contextlib import suppress
from pathlib import Path

from django.conf import settings

from genjin.platform.counters.board import Board, read_board

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # upper ends of buckets
BEYOND = "+Inf"

_lock = threading.Lock()
_mine: tuple[int, Board] | None = None


def count(name: str, **labels: str) -> None:
    """One more of it. The labels take few values each: never anything that a person typed."""
    _board().add(series(name, **labels))


def time_taken(name: str, seconds: float, **labels: str) -> None:
    """One more, and how long it took."""
    board = _board()
    end = next((str(end) for end in SECONDS if seconds <= end), BEYOND)
    board.add(series(f"{name}_bucket", **labels, le=end))
    board.add(series(f"{name}_sum", **labels), seconds)


def totals() -> dict[str, float]:
    """Sums over all processes, also over those that have ended since the product was started."""
    found: dict[str, float] = defaultdict(float)
    for path in _folder().glob("*.counts"):
        with suppress(FileNotFoundError):
            for name, value in read_board(path):
                found[name] += value
    return dict(found)


def series(name: str, **labels: str) -> str:
    """As it stands in the text for the scraper."""
    inside = ",".join(f'{label}="{_escaped(value)}"' for label, value in labels.items())
    return f"{name}{{{inside}}}" if inside else name


def begin_anew() -> None:
    """For the start of the product: what was counted before is gone, unless somebody on this
    folder counts still. A scraper understands that counters begin at zero again."""
    folder = _folder()
    if any(_is_in_use(path) for path in folder.glob("*.counts")):
        return
    for path in folder.glob("*.counts"):
        path.unlink(missing_ok=True)


def _board() -> Board:
    """This process's own: a child does not write where its parent does."""
    global _mine
    mine = _mine
    if mine is None or mine[0] != os.getpid():
        with _lock:
            if _mine is None or _mine[0] != os.getpid():
                _mine = os.getpid(), _open_board()
            mine = _mine
    return mine[1]


def _open_board() -> Board:
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{os.getpid()}-{secrets.token_hex(4)}.counts"
    board = Board(path)
    # Held until the process ends, so that others see that it lives.
    fcntl.flock(os.open(path, os.O_RDONLY), fcntl.LOCK_SH)
    return board


def _is_in_use(path: Path) -> bool:
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _folder() -> Path:
    return Path(settings.DATA) / "counters"


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
