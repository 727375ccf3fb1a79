"""Was this already done with exactly these contents? Answered by a hash of what went in."""

import fcntl
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAMPS = ROOT / ".stamps"


def fingerprint(paths: Iterable[Path], *also: object) -> str:
    """One hash over names and contents of the files, and over what else decides."""
    digest = hashlib.blake2b(digest_size=16)
    for thing in also:
        digest.update(f"{thing}\0".encode())
    for path in sorted(paths):
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(hashlib.blake2b(path.read_bytes()).digest())
    return digest.hexdigest()


def is_fresh(name: str, value: str) -> bool:
    stamp = STAMPS / name
    return stamp.is_file() and stamp.read_text() == value


def drop(name: str) -> None:
    """Before the work: what is broken off half-way must not look done."""
    (STAMPS / name).unlink(missing_ok=True)


def put(name: str, value: str) -> None:
    STAMPS.mkdir(exist_ok=True)
    (STAMPS / name).write_text(value)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Two calls of `make` at once must not install over each other."""
    STAMPS.mkdir(exist_ok=True)
    with (STAMPS / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
