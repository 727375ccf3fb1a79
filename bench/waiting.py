"""An import by hand of a client: upload, settings, trial, run, each waited for."""

import threading
import time
from typing import Any

from bench.client import Client

PAUSE = threading.Event()
LONGEST = 600  # seconds


def imported(client: Client, content: bytes, team: int) -> dict[str, float]:
    """Seconds of the trial and of the run."""
    job = client.upload("/api/imports", "leads.xlsx", content)
    options = {"team_id": team, "owner_from_column": True, "sop": "now", "per_day": 20}
    job = client.call("PATCH", f"/api/imports/{job['id']}", {"options": options})
    return {"trial": _wait(client, job, "trial", "tried"), "run": _wait(client, job, "run", "done")}


def _wait(client: Client, job: dict[str, Any], verb: str, state: str) -> float:
    begin = time.perf_counter()
    client.call("POST", f"/api/imports/{job['id']}/{verb}")
    while time.perf_counter() - begin < LONGEST:
        if client.call("GET", f"/api/imports/{job['id']}")["state"] == state:
            return time.perf_counter() - begin
        PAUSE.wait(0.05)
    raise RuntimeError(f"the import was never {state}")
