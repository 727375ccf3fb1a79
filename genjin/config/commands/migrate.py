"""`genjin migrate`."""

from argparse import ArgumentParser, Namespace

from genjin.config import database


def describe(parser: ArgumentParser) -> None:
    pass


def run(options: Namespace) -> int:
    print("The database was brought up to date." if database.migrate() else "Nothing to do.")
    return 0
