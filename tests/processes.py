"""Processes beside the tests: started, watched and ended by their id."""

import shutil
import socket
import subprocess
from typing import Any


def ended_with_us(signal: str) -> list[str]:
    """Put before a command: the kernel sends it `signal` when the tests die, however that is."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", signal, "--"] if setpriv else []


def ended_within(process: subprocess.Popen[Any], seconds: float) -> bool:
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
