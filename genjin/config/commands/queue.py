"""`genjin queue`: what was tried too often."""

import sys
from argparse import ArgumentParser, Namespace

from genjin.common.errors import NotFoundError
from genjin.platform.queue.selectors import list_dead
from genjin.platform.queue.services import replay_dead


def describe(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("dead", help="list what the queue gave up on")
    actions.add_parser("replay", help="put one back to work").add_argument("id", type=int)


def run(options: Namespace) -> int:
    if options.action == "dead":
        for item in list_dead():
            print(f"{item.pk}\t{item.kind}\t{item.key or ''}\t{item.last_error}")
        return 0
    try:
        replay_dead(options.id)
    except NotFoundError:
        print(f"No dead item has the number {options.id}.", file=sys.stderr)
        return 1
    return 0
