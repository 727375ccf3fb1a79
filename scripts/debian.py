"""Debian's packages: installed where they are missing and we may, else asked for in one message."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.steps import StoppedError, run, say, works

NO_QUESTIONS = {"DEBIAN_FRONTEND": "noninteractive"}


@dataclass(frozen=True)
class Need:
    """Something from outside of Python and Node, with the package that brings it."""

    what: str
    package: str


def postgresql_folder() -> Path | None:
    """Where initdb and postgres are: Debian keeps them off the PATH."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(folders, key=lambda path: float(path.parts[-3]), default=None)
    return newest and newest.parent


def has_chinese_font() -> bool:
    if list(Path("/usr/share/fonts").glob("**/NotoSansCJK*")):
        return True
    if not shutil.which("fc-list"):
        return False
    listed = subprocess.run(["fc-list", ":lang=zh"], capture_output=True, check=False)
    return bool(listed.stdout.strip())


def missing_for_tests(*, postgresql: bool) -> list[Need]:
    needs = []
    if not shutil.which("chromium"):
        needs.append(Need("a browser for the tests", "chromium"))
    if not has_chinese_font():
        needs.append(Need("a font with Chinese signs", "fonts-noto-cjk"))
    if postgresql and postgresql_folder() is None:
        needs.append(Need("PostgreSQL for the tests", "postgresql"))
    return needs


def missing_for_bench() -> list[Need]:
    needs = missing_for_tests(postgresql=True)
    needs = [need for need in needs if need.package == "postgresql"]
    if not shutil.which("wrk"):
        needs.append(Need("what puts load on the server", "wrk"))
    return needs


@cache
def _as_root() -> list[str] | None:
    """What to put before a command so that it runs as root; None where we may not."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if works(["sudo", "-n", "true"]) else None


def may_install() -> bool:
    return shutil.which("apt-get") is not None and _as_root() is not None


def install(needs: list[Need]) -> None:
    """Install the packages; where that is not possible, name all of them at once."""
    packages = [need.package for need in needs]
    by_hand = (
        f"Missing: {'; '.join(need.what for need in needs)}.\n"
        f"  Install it, on Debian with: sudo apt-get install {' '.join(packages)}"
    )
    prefix = _as_root()
    if not shutil.which("apt-get") or prefix is None:
        raise StoppedError(by_hand)
    say(f"installing {', '.join(packages)} from Debian's packages")
    apt = [*prefix, "env", *(f"{k}={v}" for k, v in NO_QUESTIONS.items()), "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=300"]
    works([*apt, "update"])
    command = [*apt, "install", "-y", "--no-install-recommends", *packages]
    run(command, quiet=True, hint=by_hand)
