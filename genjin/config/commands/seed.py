"""`genjin seed --size s`: a company to measure with, in an empty database."""

import sys
import time
from argparse import ArgumentParser, Namespace

from genjin.config import accounts, database
from genjin.config.seed.company import make_company, refresh_statistics
from genjin.config.seed.sizes import SIZES
from genjin.identity.users.selectors import has_people


def describe(parser: ArgumentParser) -> None:
    parser.add_argument("--size", choices=SIZES, default="s", help="how many rows (default: s)")


def run(options: Namespace) -> int:
    database.migrate()
    if has_people():
        print("There are people in this database already.", file=sys.stderr)
        return 1
    began = time.perf_counter()
    make_company(SIZES[options.size])
    refresh_statistics()
    print(f"{time.perf_counter() - began:.1f} s", *accounts.read_logins(), sep="\n")
    return 0
