"""`genjin reset-demo`: throws away what was tried out. Touches nothing but a demo company."""

import shutil
import sys
from argparse import ArgumentParser, Namespace

from django.conf import settings

from genjin.config import accounts, database
from genjin.config.commands.run import prepare
from genjin.config.demo.marker import is_demo
from genjin.config.folder import alone
from genjin.config.server import starting
from genjin.identity.users.selectors import has_people


def describe(parser: ArgumentParser) -> None:
    pass


def run(options: Namespace) -> int:
    with starting.refusals() as refused, alone():
        database.migrate()
        if has_people() and not is_demo():
            print(
                "这里不是演示公司的数据，没有动它。\n"
                "This is not the demo company's data; it was left alone.",
                file=sys.stderr,
            )
            return 1
        database.empty()
        shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)
        prepare(demo=True)
        print("\n".join(accounts.read_logins()))
    return refused.status
