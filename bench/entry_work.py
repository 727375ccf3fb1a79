"""The part of `engine` that has Django ready and looks at records that enter by an import."""

import itertools
from statistics import median

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bench.company import Company, found_company
from bench.doing import say, seconds, sent, signed_in
from bench.lists import dirty_list
from genjin.config.server import memory
from genjin.platform.queue.worker import run_until_idle

IMPORTS = 4  # of each sort
WARM_UP = 500  # rows


def measure(count: int) -> None:
    """Prints a line of JSON for each figure. In turns, each list of other companies."""
    company = found_company()
    memory.keep_batches()  # as the worker does
    boss = signed_in(company.boss)
    numbers = itertools.count(0, count)
    taken: dict[str, list[float]] = {"none": [], "now": []}
    for turn, rows in enumerate((WARM_UP, *[count] * IMPORTS)):
        # Each import finds more records than the one before: neither sort is always the later.
        for sop in sorted(taken, reverse=turn % 2 == 0):
            taken[sop].append(_import(boss, company, rows, sop, next(numbers)))
    plain, entered = (median(times[1:]) for times in taken.values())
    say(f"import of {count:,} records that enter", entered, "s", plain)
    say(f"entry of {count:,} imported records, more than the import", entered - plain, "s")


def _import(boss: Client, company: Company, count: int, sop: str, first: int) -> float:
    run_until_idle()
    content = dirty_list(count, seed=first, first=first)
    answer = boss.post("/api/imports", {"file": SimpleUploadedFile("a.xlsx", content)})
    assert answer.status_code == 201, answer.content
    job = f"/api/imports/{answer.json()['id']}"
    team = company.sellers[0].department_id
    options = {"team_id": team, "owner_from_column": True, "sop": sop, "per_day": 20}
    changed = boss.patch(job, {"options": options}, content_type="application/json")
    assert changed.status_code == 200, changed.content
    sent(boss, f"{job}/trial", {})
    run_until_idle()
    sent(boss, f"{job}/run", {})
    return seconds(run_until_idle)
