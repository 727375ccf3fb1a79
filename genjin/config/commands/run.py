"""`genjin run`: everything on one machine."""

import gc
import sys
from argparse import ArgumentParser, Namespace

from django.db import connections

from genjin.config import accounts, database, install
from genjin.config.folder import alone
from genjin.config.server import starting, web, worker
from genjin.config.server.processes import Supervisor
from genjin.identity.users.selectors import has_people
from genjin.platform.settings.clock import refresh_clock


def describe(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--no-demo", action="store_true", help="start a new database with an administrator only"
    )


def run(options: Namespace) -> int:
    with starting.refusals() as refused, alone():
        web.claim_port()
        prepare(demo=not options.no_demo)
        _supervise()
    return refused.status


def prepare(*, demo: bool) -> None:
    """Tables, starting data and, in a new database, people."""
    if database.migrate():
        say("数据库已更新 The database is up to date.")
    refresh_clock()
    if not has_people():
        if demo:
            from genjin.config.demo.company import make_demo

            say("正在生成演示公司 Making the demo company …")
            make_demo()
        else:
            accounts.make_first_administrator()
    install.install_if_due()


def say(line: str) -> None:
    print(line, flush=True)


def _supervise() -> None:
    web.preload()
    # Children share what is loaded; a connection or a garbage collection would part them.
    connections.close_all()
    gc.collect()
    gc.freeze()
    supervisor = Supervisor(
        {"web server": web.serve, "worker": worker.work},
        say=lambda line: print(line, file=sys.stderr, flush=True),
    )
    supervisor.run(is_ready=web.is_answering, when_ready=_announce)
    say("已停止 Stopped.")


def _announce() -> None:
    say(f"\nGenjin 跟进  {web.address()}\n")
    for line in accounts.read_logins():
        say(f"  {line}")
    say("\nCtrl+C 停止 stops.\n")
