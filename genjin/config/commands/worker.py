"""`genjin worker`: a worker of the queue alone. Any number of them share the work."""

from argparse import ArgumentParser, Namespace

from genjin.config.server import starting
from genjin.config.server.worker import work


def describe(parser: ArgumentParser) -> None:
    pass


def run(options: Namespace) -> int:
    with starting.refusals() as refused, starting.beside_others():
        work()
    return refused.status
