"""`genjin run`: everything on one machine."""

import gc
import sys
from argparse import ArgumentParser, Namespace

from django.db import connections

from genjin.config import accounts, database, install
from genjin.config.demo.marker import is_demo
from genjin.config.folder import alone
from genjin.config.server import memory, starting, web, worker
from genjin.config.server.processes import Supervisor
from genjin.config.set_up import services as set_up
from genjin.identity.users.selectors import has_people
from genjin.platform.counters import counting
from genjin.platform.settings.clock import refresh_clock


def describe(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--empty",
        action="store_true",
        help="no demo company: a page asks for yours, and for the code that is printed here;"
        " in data/empty, or in GENJIN_DATA, which must be new or have begun like this",
    )


def run(options: Namespace) -> int:
    with starting.refusals() as refused, alone():
        web.claim_port()
        counting.begin_anew()
        prepare(demo=not options.empty)
        _supervise(_code() if options.empty else None)
    return refused.status


def prepare(*, demo: bool) -> None:
    """Tables, starting data and, in a new database, people."""
    if database.migrate():
        say("数据库已更新 The database is up to date.")
    refresh_clock()
    if not has_people():
        if not demo:
            return  # what every company starts with comes with its set-up
        from genjin.config.demo.company import make_demo

        say("正在生成演示公司 Making the demo company …")
        make_demo()
    install.install_if_due()


def say(line: str) -> None:
    print(line, flush=True)


def _code() -> str | None:
    """What makes the first administrator. Raises NotEmptyError where others have people here."""
    code = set_up.new_code()
    if code is None and (is_demo() or not set_up.began_empty()):
        raise starting.NotEmptyError
    return code


def _supervise(code: str | None) -> None:
    memory.give_back()
    web.preload()
    # Children share what is loaded; a connection or a garbage collection would part them.
    connections.close_all()
    gc.collect()
    gc.freeze()
    supervisor = Supervisor(
        {"web server": web.serve, "worker": worker.work},
        say=lambda line: print(line, file=sys.stderr, flush=True),
    )
    supervisor.run(is_ready=web.is_answering, when_ready=lambda: _announce(code))
    say("已停止 Stopped.")


def _announce(code: str | None) -> None:
    say(f"\nGenjin 跟进  {web.address()}\n")
    if code:
        say(f"  首次设置 First set-up: {web.address()}/setup")
        say(f"  设置码 Set-up code:    {code}")
    for line in accounts.read_logins():
        say(f"  {line}")
    say("\nCtrl+C 停止 stops.\n")
