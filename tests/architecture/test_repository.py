"""The repository speaks of the product alone, and can be built anywhere."""

import json
import re
from pathlib import Path

from tests.architecture.source import ROOT, repository_files

# Written with classes of one sign, so that these lines are not their own finding.
OF_A_MACHINE = re.compile(r"(?<![\w.])/(?:wor[k]|far[m]|roo[t]|hom[e]/\w+|User[s]/\w+)/")
OF_A_REGISTRY = re.compile(r"(?:pyp[i]|npmj[s]|pythonhoste[d]|debia[n])\.(?:or[g]|co[m])")
UNFINISHED = re.compile(
    r"\b(?:TOD[O]|FIXM[E]|XX[X])\b|\b(?:it|test|describe)\.(?:ski[p]|onl[y])\(|mark\.(?:ski[p]|xfai[l])"
    r"|wait_for_timeou[t]|time\.slee[p]\("
)
CODE = {".py", ".ts", ".tsx", ".mjs", ".sh", ".css"}


def _lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    found = []
    for path in paths:
        try:
            lines = path.read_text().splitlines()
        except UnicodeDecodeError:
            continue
        found += [
            f"{path.relative_to(ROOT)}:{number} {line.strip()[:100]}"
            for number, line in enumerate(lines, 1)
            if pattern.search(line)
        ]
    return found


def _texts() -> list[Path]:
    return [path for path in repository_files() if path.name != "LICENSE"]


def test_no_path_of_a_machine() -> None:
    assert _lines_with(OF_A_MACHINE, _texts()) == []


def test_no_address_of_a_registry() -> None:
    assert _lines_with(OF_A_REGISTRY, _texts()) == []


def test_nothing_unfinished_switched_off_or_waiting_for_time() -> None:
    assert _lines_with(UNFINISHED, [path for path in _texts() if path.suffix in CODE]) == []


def test_lock_files_say_what_but_not_where_from() -> None:
    locks = [path for path in repository_files() if path.name == "package-lock.json"]
    packages = [
        (name, package)
        for path in locks
        for name, package in json.loads(path.read_text())["packages"].items()
    ]
    assert [name for name, package in packages if "resolved" in package] == []
    assert [name for name, package in packages if name and "integrity" not in package] == []


def test_lock_files_are_whole() -> None:
    """`npm ci` refuses a lock without the parts that other machines' processors need."""
    missing = []
    for path in repository_files():
        if path.name == "package-lock.json":
            packages = json.loads(path.read_text())["packages"]
            locked = {name.rpartition("node_modules/")[2] for name in packages}
            wanted = {
                name for one in packages.values() for name in one.get("optionalDependencies", {})
            }
            missing += sorted(wanted - locked)
    assert missing == []


def test_every_python_package_is_locked_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    entries = re.split(r"\n(?=[a-z0-9])", lock)
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in lock
