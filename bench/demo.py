"""The size of the demo company: start, memory, and one list imported, on one database."""

import itertools
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from bench.client import Client, median_ms
from bench.lists import dirty_list
from bench.memory import tree_pss_mb
from bench.results import Figure
from bench.serving import environment_of, log_ins, product
from bench.waiting import imported
from tests.processes import ended_within

ROWS = 2000
TIMES = 100
IDLE = 3  # seconds


def measure(database: str, folder: Path) -> list[Figure]:
    folder.mkdir()
    environment = environment_of(database, folder)
    with product(environment) as first:
        figures = [Figure("first start, with the demo company made", first.started_in, "s")]
    with product(environment) as served:
        figures.append(Figure("start again to the first answer", served.started_in, "s", 3))
        ended_within(served.process, IDLE)
        memory = tree_pss_mb(served.process.pid)
        figures.append(Figure("memory of all processes, idle, PSS", memory, "MB", 200))
        figures += _work(served.port, folder)
        used = tree_pss_mb(served.process.pid)
        figures.append(Figure("memory of all processes after that, PSS", used, "MB"))
    return figures


def _work(port: int, folder: Path) -> list[Figure]:
    people = log_ins(folder)
    boss, seller = Client(port), Client(port)
    boss.sign_in(*people["administrator"])
    seller.sign_in(*people["seller"])
    team = seller.call("GET", "/api/session")["user"]["department"]["id"]
    begin = time.perf_counter()
    seconds = imported(boss, dirty_list(ROWS), team)
    figures = [
        Figure(f"import of {ROWS} rows: trial", seconds["trial"], "s"),
        Figure(f"import of {ROWS} rows: run, SOP entered", seconds["run"], "s"),
        Figure(f"import of {ROWS} rows: all in all", time.perf_counter() - begin, "s"),
    ]
    sop = boss.call("GET", "/api/sops")["items"][0]["id"]
    leads = [row["id"] for row in seller.call("GET", "/api/leads?limit=200")["items"]]
    for name, client, path in (
        ("list of 50, everybody's, newest first", boss, "/api/leads?view=all"),
        ("list of 50, a seller's own", seller, "/api/leads?view=mine"),
        ("Today", seller, "/api/today"),
        ("a lead's page", seller, f"/api/leads/{leads[0]}/page"),
        (
            "monitor page",
            boss,
            f"/api/sops/{sop}/monitor",
        ),
    ):
        value = median_ms(partial(client.call, "GET", path), times=TIMES)
        figures.append(Figure(name, value))
    figures += writing(seller, leads)
    return figures


def writing(seller: Client, leads: list[int]) -> list[Figure]:
    """`leads` of the seller's own, at least sixty-five."""
    fresh = itertools.cycle(leads)
    numbers = itertools.count()
    saved = median_ms(
        lambda: seller.call("POST", "/api/follow-ups", follow_up(next(fresh))), times=60
    )
    made = median_ms(
        lambda: seller.call("POST", "/api/leads", {"company": f"新线索{next(numbers)}"}), times=60
    )
    return [
        Figure("log a follow-up, with SOP progress", saved),
        Figure("create a lead, with history, SOP entry, queue", made),
    ]


def follow_up(lead_id: int) -> dict[str, Any]:
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
