"""A seeded company on PostgreSQL, measured over HTTP beside the floor."""

import itertools
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from bench.client import Client, median_ms
from bench.demo import follow_up
from bench.lists import dirty_list
from bench.load import put_load
from bench.results import Figure
from bench.serving import ROOT, Served, environment_of, floor, log_ins, product
from bench.waiting import imported

KINDS = ("lead", "customer", "contact")
# role -> the part of the list that its page begins with
VIEWS = {"seller": "mine", "newcomer": "mine", "manager": "department", "administrator": "all"}
REACH = {"mine": "owner", "department": "department", "all": "all"}
ROWS = 10_000
GOALS = {
    "s": {"list": 5, "rate": 500, "page": 10, "monitor": 100, "import": 6},
    "l": {"list": 8, "rate": 400, "page": 12, "monitor": 500, "import": 8},
}


def measure(database: str, folder: Path, size: str) -> list[Figure]:
    folder.mkdir()
    environment = environment_of(database, folder)
    begin = time.perf_counter()
    command = [sys.executable, "-m", "genjin", "seed", "--size", size]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    seeded = time.perf_counter() - begin
    goal = 120 if size == "s" else None
    figures = [Figure(f"seed of size {size}", seeded, "s", goal)]
    with product(environment) as served, floor(environment) as below:
        figures += _Measuring(served, below, folder, size).all()
    return figures


class _Measuring:
    def __init__(self, served: Served, below: Served, folder: Path, size: str) -> None:
        self._url = f"http://127.0.0.1:{served.port}"
        self._below = f"http://127.0.0.1:{below.port}"
        self._floor = Client(below.port)
        self._goals = GOALS.get(size, GOALS["s"])
        self._people: dict[str, Client] = {}
        for who, log_in in log_ins(folder).items():
            if who in {*VIEWS, "busy"}:
                self._people[who] = Client(served.port)
                self._people[who].sign_in(*log_in)

    def all(self) -> list[Figure]:
        figures = [
            figure
            for who, view in VIEWS.items()
            for kind in KINDS
            for figure in self._lists(who, kind, view)
        ]
        figures += [self._page("lead"), self._page("customer"), self._today()]
        figures += [self._monitor(), self._create(), self._log(), self._import()]
        return figures

    def _lists(self, who: str, kind: str, view: str) -> list[Figure]:
        client = self._people[who]
        me = client.call("GET", "/api/session")["user"]
        of = {"owner": f"/{me['id']}", "department": f"/{me['department']['id']}", "all": ""}
        reach = REACH[view]
        url = f"{self._url}/api/{kind}s?view={view}&limit=50"
        below = f"{self._below}/{kind}/{reach}{of[reach]}"
        name = f"list of 50 {kind}s, {who}"
        goals, cookie = self._goals, client.cookie
        one, least = put_load(url, cookie=cookie), put_load(below)
        figures = [Figure(name, one.median_ms, "ms", goals["list"], least.median_ms)]
        if kind == "lead" and who in {"seller", "administrator"}:
            many = put_load(url, cookie=cookie, connections=8).per_second
            floor_of = put_load(below, connections=8).per_second
            rate = Figure(f"{name}, 8 at once", many, "/s", goals["rate"], floor_of, True)
            figures.append(rate)
        return figures

    def _page(self, kind: str) -> Figure:
        seller = self._people["seller"]
        pk = seller.call("GET", f"/api/{kind}s?view=mine")["items"][0]["id"]
        one = put_load(f"{self._url}/api/{kind}s/{pk}/page", cookie=seller.cookie)
        least = put_load(f"{self._below}/page/{kind}/{pk}")
        return Figure(f"a {kind}'s page", one.median_ms, "ms", self._goals["page"], least.median_ms)

    def _today(self) -> Figure:
        busy = self._people["busy"]
        me = busy.call("GET", "/api/session")["user"]["id"]
        one = put_load(f"{self._url}/api/today", cookie=busy.cookie)
        least = put_load(f"{self._below}/today/{me}")
        return Figure("Today with 300 open items", one.median_ms, "ms", 15, least.median_ms)

    def _monitor(self) -> Figure:
        boss = self._people["administrator"]
        sop = boss.call("GET", "/api/sops")["items"][0]["id"]
        value = median_ms(lambda: boss.call("GET", f"/api/sops/{sop}/monitor"), times=9)
        return Figure("monitor page of an SOP", value, "ms", self._goals["monitor"])

    def _create(self) -> Figure:
        seller, numbers = self._people["seller"], itertools.count()
        body: Any = lambda: {"company": f"新线索{next(numbers)}"}  # noqa: E731
        value = median_ms(lambda: seller.call("POST", "/api/leads", body()), times=60)
        least = median_ms(lambda: self._floor.call("POST", "/lead"), times=60)
        return Figure("create a lead, with history, SOP entry, queue", value, "ms", 15, least)

    def _log(self) -> Figure:
        seller = self._people["seller"]
        rows = seller.call("GET", "/api/leads?view=mine&state=active&limit=100")["items"]
        leads = itertools.cycle(row["id"] for row in rows)
        value = median_ms(
            lambda: seller.call("POST", "/api/follow-ups", follow_up(next(leads))), times=60
        )
        least = median_ms(lambda: self._floor.call("POST", f"/follow_up/{next(leads)}"), times=60)
        return Figure("log a follow-up, with SOP progress", value, "ms", 15, least)

    def _import(self) -> Figure:
        boss = self._people["administrator"]
        team = self._people["seller"].call("GET", "/api/session")["user"]["department"]["id"]
        seconds = imported(boss, dirty_list(ROWS, seed=3), team)
        name = f"import of {ROWS:,} rows, duplicates found, SOP entered"
        return Figure(name, seconds["run"], "s", self._goals["import"])
