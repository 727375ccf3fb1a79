"""`genjin serve`: the web server alone, for machines beside others."""

from argparse import ArgumentParser, Namespace

from django.db import connections

from genjin.config.server import memory, starting, web
from genjin.platform.counters import counting


def describe(parser: ArgumentParser) -> None:
    pass


def run(options: Namespace) -> int:
    with starting.refusals() as refused, starting.beside_others():
        web.claim_port()
        counting.begin_anew()
        memory.give_back()
        web.preload()
        connections.close_all()
        print(f"Genjin 跟进  {web.address()}", flush=True)
        web.serve()
    return refused.status
