"""A thousand malformed files over HTTP, from the upload to the run: each is refused with its
reason, or taken with a reason for every row that was not; none breaks anything or takes long."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.factories import make_user
from tests.processes import ended_with_us
from tests.records.imports.malformed.files import ALL_KINDS, COUNT, SAMPLE, kinds_of
from tests.records.imports.malformed.inspecting import COMMAND, Verdict

ROOT = Path(__file__).resolve().parents[3]


@contextmanager
def inspector(database_url: str, broken: str) -> Iterator[subprocess.Popen[str]]:
    make_user("seller")
    make_user("administrator", login="sender")
    environment = {**os.environ, "GENJIN_DATABASE": database_url, "GENJIN_BREAK": broken}
    with subprocess.Popen(
        [*ended_with_us("KILL"), sys.executable, "-c", COMMAND, "sender"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        yield process


def verdicts(numbers: Iterable[int], database_url: str, *, broken: str = "") -> list[Verdict]:
    """One process looks at all of them: what one file leaves behind meets the next."""
    told = []
    with inspector(database_url, broken) as process:
        assert process.stdin
        assert process.stdout
        for number in numbers:
            process.stdin.write(f"{number}\n")
            process.stdin.flush()
            line = process.stdout.readline()
            if not line:
                told.append(Verdict(number, "", ["killed the process"]))
                break
            told.append(Verdict(**json.loads(line)))
        process.stdin.close()
    return told


def faults(told: list[Verdict]) -> dict[str, list[str]]:
    return {f"{one.number} {one.kind}": [*one.faults, one.came_to] for one in told if one.faults}


def test_the_sample_has_every_kind_of_file() -> None:
    assert kinds_of(SAMPLE) == ALL_KINDS


def test_malformed_files_break_nothing(database_url: str) -> None:
    told = verdicts(SAMPLE, database_url)

    assert faults(told) == {}
    assert len({one.came_to for one in told}) > 15


@pytest.mark.soak
def test_a_thousand_malformed_files_break_nothing(database_url: str) -> None:
    told = verdicts(range(COUNT), database_url)

    assert faults(told) == {}
    assert len(told) == COUNT


def test_the_proof_finds_a_build_that_trusts_files(database_url: str) -> None:
    """It passes faults of the parser on, and reads what it cannot decode."""
    told = verdicts([2, 49, 120, 238], database_url, broken="trust_files")

    found = [fault for one in told for fault in one.faults]
    assert found.count("was taken") == 3
    assert "answered 500" in found
