"""`genjin clock`: all processes of test mode move together."""

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import datetime, timedelta

from django.conf import settings

from genjin.common import clock
from genjin.platform.settings.clock import CLOCK_OFFSET, move_clock, refresh_clock
from genjin.platform.settings.services import set_setting

_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


def describe(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("show")
    actions.add_parser("reset")
    # A negative amount begins with a sign that would else mean an option.
    actions.add_parser("move").add_argument("amount", type=read_amount, help="3d, 2h30m, =-15m")
    actions.add_parser("set").add_argument("moment", type=read_moment, help="2026-11-23T09:00")


def run(options: Namespace) -> int:
    if not settings.TEST_CLOCK:
        print("The clock moves in test mode only: GENJIN_TEST_CLOCK=1.", file=sys.stderr)
        return 1
    refresh_clock()
    match options.action:
        case "move":
            move_clock(options.amount)
        case "set":
            move_clock(options.moment - clock.now())
        case "reset":
            set_setting(CLOCK_OFFSET, 0)
            refresh_clock()
    print(clock.now().astimezone(clock.COMPANY_ZONE).isoformat(timespec="seconds"))
    return 0


def read_amount(text: str) -> timedelta:
    """`1d2h30m`, `-15m`, or `=-15m` where a leading sign would be taken for an option."""
    found = re.fullmatch(r"=?([+-]?)((?:\d{1,6}[dhms])+)", text)
    if found is None:
        raise ArgumentTypeError("say it like 3d, 2h30m or =-15m")
    sign, rest = found.groups()
    amount = timedelta(
        **{_UNITS[unit]: int(number) for number, unit in re.findall(r"(\d+)([dhms])", rest)}
    )
    return -amount if sign == "-" else amount


def read_moment(text: str) -> datetime:
    """ISO; without a zone it is the company's."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError("say it like 2026-11-23T09:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=clock.COMPANY_ZONE)
