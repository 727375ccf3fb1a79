"""Runs other programs, and says in plain words what stopped us."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.stamps import ROOT


class StoppedError(Exception):
    """Something is missing or failed; the text says what to do about it."""


def say(text: str) -> None:
    print(f"• {text}", flush=True)


def run(
    command: Sequence[str | Path],
    *,
    folder: Path = ROOT,
    env: Mapping[str, str] | None = None,
    quiet: bool = False,
    hint: str = "",
) -> None:
    """Run a program; raise when it fails. What it prints is shown, if quiet only on failure."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        text=True,
        check=False,
    )
    if done.returncode:
        print(done.stdout or "", file=sys.stderr)
        line = " ".join(str(part) for part in command)
        raise StoppedError(f"`{line}` failed (exit {done.returncode}).{hint and ' ' + hint}")


def works(command: Sequence[str | Path]) -> bool:
    """Whether a program is there and ends well; shows nothing."""
    try:
        done = subprocess.run(
            [str(part) for part in command], capture_output=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def stop(error: StoppedError) -> None:
    print(f"\n✗ {error}", file=sys.stderr)
    raise SystemExit(1)
