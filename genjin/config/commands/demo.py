"""`genjin demo`: the demo company in an empty database."""

import sys
from argparse import ArgumentParser, Namespace

from genjin.config import accounts, database
from genjin.config.commands.run import prepare
from genjin.identity.users.selectors import has_people


def describe(parser: ArgumentParser) -> None:
    pass


def run(options: Namespace) -> int:
    database.migrate()
    if has_people():
        print("There are people in this database already.", file=sys.stderr)
        return 1
    prepare(demo=True)
    print("\n".join(accounts.read_logins()))
    return 0
