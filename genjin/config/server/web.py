"""The web server: granian over WSGI, its workers forked from a process that has all loaded."""

import os
import signal
import socket
from typing import Any

from django.conf import settings
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from genjin.config.server.processes import end_with_parent

WORKERS = 2
THREADS = 4  # of each worker; each keeps a connection to the database
STOPS_WITHIN = 8  # seconds for answers under way


class PortTakenError(Exception):
    """Somebody listens there already."""


def claim_port() -> None:
    """Raises PortTakenError. granian itself would share the port with the other one."""
    family = socket.AF_INET6 if ":" in settings.HOST else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.HOST, settings.PORT))
        except OSError as error:
            raise PortTakenError(str(error)) from error


def is_answering() -> bool:
    """Whether the server takes connections."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.HOST, settings.HOST)  # noqa: S104
    try:
        socket.create_connection((host, settings.PORT), timeout=1).close()
    except OSError:
        return False
    return True


def address() -> str:
    host = f"[{settings.HOST}]" if ":" in settings.HOST else settings.HOST
    return f"http://{host}:{settings.PORT}"


def preload() -> None:
    """Load before the fork what every request needs, so that workers share its memory."""
    from django.urls import get_resolver

    from genjin.config import wsgi  # noqa: F401

    get_resolver().url_patterns  # noqa: B018  reading it is what loads the routes


def serve() -> None:
    """Answer requests until SIGTERM or SIGINT."""
    parent = os.getpid()
    # A worker that is told to stop before it has begun would else hear its parent's ear.
    os.register_at_fork(after_in_child=_hear_signals_yourself)

    def load() -> Any:
        end_with_parent(parent)
        from genjin.config.wsgi import application

        return application

    Server(
        target="genjin.config.wsgi:application",
        address=settings.HOST,
        port=settings.PORT,
        interface=Interfaces.WSGI,
        workers=WORKERS,
        blocking_threads=THREADS,
        blocking_threads_idle_timeout=600,
        respawn_failed_workers=True,
        workers_kill_timeout=STOPS_WITHIN,
        log_level=LogLevels.warning,
    ).serve(target_loader=load, wrap_loader=False)


def _hear_signals_yourself() -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
