"""`make bench`: the main job measured over HTTP on both databases, beside a floor in the same run.

Writes bench/RESULTS.md. A figure that misses its goal is written as it is.
"""

import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.client import Client, median_ms
from bench.lists import dirty_list
from bench.memory import tree_pss_mb
from tests.postgresql import SETTINGS, Cluster
from tests.processes import ended_within, free_port

ROOT = Path(__file__).resolve().parents[1]
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
ROWS = 2000
PAUSE = threading.Event()
TIMES = 100


def main() -> None:
    SETTINGS.update(DURABLE)
    with tempfile.TemporaryDirectory() as folder:
        results = {"SQLite": _measure(f"sqlite:///{folder}/a/genjin.sqlite3", Path(folder, "a"))}
        cluster = Cluster()
        cluster.start()
        try:
            results["PostgreSQL"] = _measure(cluster.url("postgres"), Path(folder, "b"))
        finally:
            cluster.stop()
    _write(results)


def _measure(database: str, folder: Path) -> dict[str, float]:
    folder.mkdir()
    port = free_port()
    environment = {
        **os.environ,
        "GENJIN_DATABASE": database,
        "GENJIN_DATA": str(folder),
        "GENJIN_PORT": str(port),
    }
    figures: dict[str, float] = {}
    first = _run(environment, port)
    figures["start with a new database and its demo company, s"] = first[1]
    _stop(first[0])
    server, figures["start again to the first answer, s"] = _run(environment, port)
    try:
        ended_within(server, 3)  # idle
        figures["memory of all processes, idle, MB PSS"] = tree_pss_mb(server.pid)
        figures |= _work(port, folder)
    finally:
        _stop(server)
    figures["floor: the same 50 rows by hand-written SQL, ms"] = _floor(environment)
    return figures


def _run(environment: dict[str, str], port: int) -> tuple[subprocess.Popen[bytes], float]:
    begin = time.perf_counter()
    server = subprocess.Popen(
        [sys.executable, "-m", "genjin", "run"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while time.perf_counter() - begin < 180:
        try:
            Client(port).call("GET", "/api/session")
        except OSError:
            ended_within(server, 0.02)
        else:
            return server, time.perf_counter() - begin
    raise RuntimeError("the server did not start")


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    server.wait(30)


def _work(port: int, folder: Path) -> dict[str, float]:
    people = {
        role: (login, password)
        for role, login, password in (
            line.split(maxsplit=4)[1:4]
            for line in (folder / "demo_logins.txt").read_text().splitlines()
        )
    }
    boss, seller = Client(port), Client(port)
    boss.sign_in(*people["administrator"])
    seller.sign_in(*people["seller"])
    figures = _import(boss, seller)
    for name, client, path in (
        ("list of 50, everybody's, newest first, ms", boss, "/api/leads?view=all"),
        ("list of 50, a seller's own, ms", seller, "/api/leads?view=mine"),
        ("Today, ms", seller, "/api/today"),
    ):
        figures[name] = median_ms(lambda c=client, p=path: c.call("GET", p), times=TIMES)
    leads = [row["id"] for row in seller.call("GET", "/api/leads?limit=100")["items"]]
    figures["a lead's page, ms"] = median_ms(
        lambda: seller.call("GET", f"/api/leads/{leads[0]}/page"), times=TIMES
    )
    fresh = iter(leads)
    figures["save a follow-up with SOP progress, ms"] = median_ms(
        lambda: seller.call("POST", "/api/follow-ups", _follow_up(next(fresh))), times=60
    )
    numbers = iter(range(10_000))
    figures["create a lead with history, SOP entry, queue, ms"] = median_ms(
        lambda: seller.call("POST", "/api/leads", {"company": f"新线索{next(numbers)}"}), times=60
    )
    sop = boss.call("GET", "/api/sops")["items"][0]["id"]
    figures["monitor page, ms"] = median_ms(
        lambda: boss.call("GET", f"/api/sops/{sop}/monitor"), times=20
    )
    return figures


def _import(boss: Client, seller: Client) -> dict[str, float]:
    team = seller.call("GET", "/api/session")["user"]["department"]["id"]
    content = dirty_list(ROWS)
    begin = time.perf_counter()
    job = boss.upload("/api/imports", "leads.xlsx", content)
    options = {"team_id": team, "owner_from_column": True, "sop": "now", "per_day": 20}
    job = boss.call("PATCH", f"/api/imports/{job['id']}", {"options": options})
    read = time.perf_counter() - begin
    tried = _wait(boss, job, "trial", "tried")
    ran = _wait(boss, job, "run", "done")
    return {
        f"import of {ROWS} rows: read and shown, s": read,
        f"import of {ROWS} rows: trial, s": tried,
        f"import of {ROWS} rows: run, with duplicates found and SOP entered, s": ran,
    }


def _wait(client: Client, job: dict[str, Any], verb: str, state: str) -> float:
    begin = time.perf_counter()
    client.call("POST", f"/api/imports/{job['id']}/{verb}")
    while time.perf_counter() - begin < 120:
        if client.call("GET", f"/api/imports/{job['id']}")["state"] == state:
            return time.perf_counter() - begin
        PAUSE.wait(0.05)
    raise RuntimeError(f"the import was never {state}")


def _follow_up(lead_id: int) -> dict[str, Any]:
    due = datetime.now(UTC) + timedelta(days=2)  # noqa: TID251
    return {
        "object_type": "lead",
        "object_id": lead_id,
        "channel": "phone",
        "happened_at": datetime.now(UTC).isoformat(),  # noqa: TID251
        "content": "问了停机一次损失多少，对方最在意响应时间",
        "attitude": "positive",
        "next_action": {"title": "发方案", "due_at": due.isoformat()},
    }


def _floor(environment: dict[str, str]) -> float:
    port = free_port()
    command = ["granian", "--interface", "wsgi", "--port", str(port), "bench.floor:application"]
    server = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        client = Client(port)
        for _ in range(400):
            try:
                client.call("GET", "/")
                break
            except OSError:
                client = Client(port)
                ended_within(server, 0.05)
        return median_ms(lambda: client.call("GET", "/"), times=TIMES)
    finally:
        _stop(server)


def _conditions() -> str:
    return (
        f"{datetime.now(UTC):%Y-%m-%d} · {os.cpu_count()} cores, shared · "  # noqa: TID251
        f"Python {platform.python_version()} · demo company and {ROWS} imported rows · medians, "
        "one connection · every commit forced to the disk. `make bench`"
    )


def _write(results: dict[str, dict[str, float]]) -> None:
    names = list(next(iter(results.values())))
    lines = [
        "# Results",
        "",
        _conditions(),
        "",
        f"| | {' | '.join(results)} |",
        f"|---|{'---|' * len(results)}",
    ]
    lines += [
        f"| {name} | {' | '.join(f'{found[name]:.1f}' for found in results.values())} |"
        for name in names
    ]
    lists, floor = "list of 50, everybody's, newest first, ms", names[-1]
    ratios = ", ".join(f"{n} {f[lists] / f[floor]:.1f}" for n, f in results.items())
    lines += ["", f"List of 50 against the floor: {ratios} times.", ""]
    (ROOT / "bench" / "RESULTS.md").write_text("\n".join(lines))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
