"""`genjin <command>`: what starts the product and looks after it.

What is not named here goes to Django: `genjin makemigrations`, `genjin shell`, …
"""

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module

from genjin.config.beginning import choose_folder

OLDEST_SQLITE = (3, 51, 3)

COMMANDS = {
    "run": "start everything: database, web server and worker; first a demo company if new",
    "serve": "the web server alone",
    "worker": "a worker of the queue alone",
    "migrate": "bring the database's tables up to date",
    "install": "put in the data that every company starts with; may be called again",
    "demo": "make the demo company in an empty database",
    "seed": "make a large company to measure with, in an empty database",
    "reset-demo": "throw the demo company away and make it anew",
    "openapi": "write the API's description, to a file if one is named",
    "clock": "look at or move the clock of test mode",
    "queue": "look at and replay what the queue gave up on",
}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "genjin.config.settings")
    name = sys.argv[1] if len(sys.argv) > 1 else "help"
    if name in COMMANDS:
        sys.exit(_run_own(name, sys.argv[2:]))
    if name in {"help", "-h", "--help"}:
        print(_overview())
        return
    from django.core.management import execute_from_command_line

    execute_from_command_line(["genjin", *sys.argv[1:]])


def _run_own(name: str, arguments: list[str]) -> int:
    if name == "run" and "--empty" in arguments:
        choose_folder()
    _refuse_bad_settings()
    refuse_old_sqlite()
    import django

    django.setup()
    module = import_module(f"genjin.config.commands.{name.replace('-', '_')}")
    parser = argparse.ArgumentParser(prog=f"genjin {name}", description=COMMANDS[name])
    module.describe(parser)
    command: Callable[[argparse.Namespace], int] = module.run
    return command(parser.parse_args(arguments))


def _refuse_bad_settings() -> None:
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured

    try:
        settings.SECRET_KEY  # noqa: B018  the first look reads them all
    except ImproperlyConfigured as error:
        sys.exit(str(error))


def refuse_old_sqlite() -> None:
    """Older ones can corrupt a database between two connections."""
    import sqlite3

    from django.conf import settings

    engine: str = settings.DATABASES["default"]["ENGINE"]
    if "sqlite" in engine and sqlite3.sqlite_version_info < OLDEST_SQLITE:
        wanted = ".".join(str(part) for part in OLDEST_SQLITE)
        sys.exit(f"Genjin needs SQLite {wanted} or newer; this one is {sqlite3.sqlite_version}.")


def _overview() -> str:
    width = max(len(name) for name in COMMANDS)
    return "\n".join(
        ["genjin <command>", "", *(f"  {name:{width}}  {says}" for name, says in COMMANDS.items())]
    )
