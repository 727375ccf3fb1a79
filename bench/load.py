"""Load by wrk: how long one answer takes, and how many there are with eight at once."""

import re
import subprocess
from typing import NamedTuple

SECONDS = 4
_UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


class Load(NamedTuple):
    """Milliseconds of the middle answer; answers per second."""

    median_ms: float
    per_second: float


def put_load(url: str, *, cookie: str = "", connections: int = 1) -> Load:
    """A second to warm up, then SECONDS that count. An answer that is no success is an error."""
    _wrk(url, cookie, connections, 1)
    said = _wrk(url, cookie, connections, SECONDS)
    if "Non-2xx" in said:
        raise RuntimeError(f"{url}\n{said}")
    median = re.search(r"50%\s+([\d.]+)(us|ms|s)", said)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    if not median or not rate:
        raise RuntimeError(said)
    return Load(float(median[1]) * _UNITS[median[2]], float(rate[1]))


def _wrk(url: str, cookie: str, connections: int, seconds: int) -> str:
    command = ["wrk", "--latency", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s"]
    done = subprocess.run(
        [*command, "-H", f"Cookie: {cookie}", url], capture_output=True, text=True, check=True
    )
    return done.stdout
