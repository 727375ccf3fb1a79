"""Sends malformed files the way that a person does, over HTTP, and says what was wrong with the
answers. `COMMAND` runs it in a process of its own, where time and memory can be told."""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import orjson
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from genjin.platform.queue.worker import run_until_idle
from genjin.records.imports.reading.workbook import open_workbook
from genjin.records.imports.services.progress import PREPARE, STEP
from tests.factories import PASSWORD
from tests.records.imports.malformed.files import Malformed, malformed

COMMAND = """
import sys
import django
django.setup()
from tests.records.imports.malformed import inspecting
inspecting.serve(sys.argv[1])
"""
SECONDS, MEGABYTES = 5, 200

_PLACES = {"import.undecodable", "import.unclosed_quote", "import.cell_too_long"}
_TOO_MANY = {"import.too_many_rows", "import.too_many_columns", "import.unpacks_too_large"}
_MEANT = {"where": _PLACES, "too many": _TOO_MANY}


@dataclass
class Verdict:
    """`came_to`: the code of a refusal, or the outcomes of the rows."""

    number: int
    kind: str
    faults: list[str] = field(default_factory=list)
    came_to: str = ""
    seconds: float = 0
    megabytes: float = 0

    def expect(self, holds: object, otherwise: str) -> None:
        if not holds:
            self.faults.append(otherwise)


def serve(login: str) -> None:
    """Numbers come in by lines, verdicts go out."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    sender = _Sender(login)
    for line in sys.stdin:
        print(json.dumps(asdict(inspect(malformed(int(line)), sender))), flush=True)  # noqa: T201


def inspect(file: Malformed, sender: "_Sender") -> Verdict:
    verdict = Verdict(file.number, file.kind)
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # forgets the peak so far
    before, began = _status("VmRSS"), time.process_time()
    try:
        _send(file, sender, verdict)
    except Exception as fault:  # noqa: BLE001  whatever gets through is what is looked for
        verdict.faults.append(f"crashed: {type(fault).__name__}: {fault}"[:500])
    verdict.seconds = time.process_time() - began
    verdict.megabytes = (_status("VmHWM") - before) / 1024
    verdict.expect(verdict.seconds <= SECONDS, "took too long")
    verdict.expect(verdict.megabytes <= MEGABYTES, "took too much memory")
    return verdict


class _Sender:
    """Somebody who may import; notes every answer of a server that has failed."""

    def __init__(self, login: str) -> None:
        self._client = Client(raise_request_exception=False)
        body = {"login": login, "password": PASSWORD}
        answer = self._client.post("/api/session", body, content_type="application/json")
        assert answer.status_code == 200

    def upload(self, file: Malformed) -> Any:
        sent = SimpleUploadedFile(file.made.name, file.made.content)
        return self._client.post("/api/imports", {"file": sent})

    def send(self, method: str, path: str, body: Any = None) -> Any:
        content = b"" if body is None else orjson.dumps(body)
        path = f"/api/imports/{path}"
        return self._client.generic(method, path, content, content_type="application/json")


def _status(name: str) -> int:
    """In kB."""
    line = next(
        line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name)
    )
    return int(line.split()[1])


def _send(file: Malformed, sender: _Sender, verdict: Verdict) -> None:
    answer = sender.upload(file)
    if answer.status_code != 201:
        _check_refusal(answer, verdict)
        _check_meaning(file.made.refused, verdict)
        return
    verdict.expect(file.made.refused in ("", "any"), "was taken")
    job = answer.json()
    if not {"company", "phone"} & {column["field"] for column in job["columns"]}:
        named = dict(zip(map(_index, job["columns"]), ("company", "phone"), strict=False))
        answer = sender.send("PATCH", str(job["id"]), {"mapping": named})
        verdict.expect(answer.status_code == 200, f"{answer.status_code} for its own columns")
    for verb in ("trial", "run"):
        answer = sender.send("POST", f"{job['id']}/{verb}")
        if answer.status_code != 200:
            _check_refusal(answer, verdict)
            return
        run_until_idle(kinds=[PREPARE, STEP])
    _check_outcome(sender, job["id"], verdict)


def _index(column: dict[str, Any]) -> str:
    return str(column["index"])


def _check_refusal(answer: Any, verdict: Verdict) -> None:
    body = answer.json()
    verdict.came_to = body["code"]
    verdict.expect(answer.status_code in (413, 422), f"answered {answer.status_code}")
    verdict.expect(body["code"].startswith("import."), f"refused as {body['code']}")
    verdict.expect(len(body["message"]) > 10, "refused without a sentence")
    if body["code"] in _PLACES:
        where = body["details"]
        verdict.expect(where["row"] > 0 and where["column"].isalpha(), "refused without a place")


def _check_meaning(meant: str, verdict: Verdict) -> None:
    """Some files can be refused for one reason only."""
    if meant not in ("", "any"):
        verdict.expect(verdict.came_to in _MEANT.get(meant, {meant}), f"was to be {meant}")


def _check_outcome(sender: _Sender, job_id: int, verdict: Verdict) -> None:
    job = sender.send("GET", str(job_id)).json()
    verdict.came_to = f"{job['state']} {job['error']}".strip()
    if job["state"] == "failed":
        verdict.expect(len(job["error"]) > 10, "failed without a sentence")
        verdict.expect("出错" not in job["error"], "failed on our side")
        return
    counts = job["counts"]
    outcomes = {name: counts[name] for name in ("created", "joined", "skipped", "failed")}
    verdict.came_to = f"{job['state']} {outcomes}"
    verdict.expect(job["state"] == "done", f"ended as {job['state']}")
    verdict.expect(counts == job["trial"] or outcomes, "the trial told something else")
    verdict.expect(
        sum(outcomes.values()) == counts["rows"] == job["progress"]["total"], "lost rows"
    )
    for row in _rows(lambda path: sender.send("GET", path).json(), job_id):
        explained = row["outcome"] == "created" or all(map(len, row["reasons"] or [""]))
        verdict.expect(row["row"] > 0 and explained, f"row {row['row']} says no reason")
    mend = sender.send("GET", f"{job_id}/rows-to-mend.xlsx")
    verdict.expect(mend.status_code == 200, f"rows to mend: {mend.status_code}")
    verdict.expect(len(open_workbook(mend.content).sheets) == 1, "rows to mend cannot be read")


def _rows(get: Callable[[str], Any], job_id: int) -> Iterator[dict[str, Any]]:
    """The first pages are enough: what is wrong is wrong in many rows."""
    cursor = ""
    for _ in range(4):
        page = get(f"{job_id}/rows?cursor={cursor}")
        yield from page["items"]
        cursor = page["next_cursor"]
        if not cursor:
            return
