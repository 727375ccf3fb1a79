"""The closing line of `make test` must not call a run good that said nothing."""

from pathlib import Path

import pytest

from scripts import tests as runner
from scripts.stamps import ROOT, fingerprint

REPORT = """<?xml version="1.0"?><testsuites><testsuite tests="{tests}" failures="{failures}"
errors="{errors}" skipped="{skipped}"/></testsuites>"""


def _stage(folder: Path, name: str, *, exits: int, **counts: int) -> runner.Stage:
    """A stage that writes a report, or none at all, and ends with an exit code."""
    report = folder / f"{name}.xml"
    if counts:
        report.write_text(REPORT.format(**{"failures": 0, "errors": 0, "skipped": 0, **counts}))
    return runner.Stage(name, ["sh", "-c", f"exit {exits}"], folder=folder)


@pytest.fixture(autouse=True)
def _results_as_they_were(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(runner, "RESULTS", tmp_path)


def test_what_passed_is_what_neither_failed_nor_was_left_out(tmp_path: Path) -> None:
    stage = _stage(tmp_path, "some", exits=1, tests=10, failures=2, errors=1, skipped=3)

    outcome = runner.run(stage)

    assert (outcome.passed, outcome.failed) == (4, 3)


@pytest.mark.parametrize("exits", [1, 2, 3, 4, 139])
def test_a_stage_that_breaks_off_without_a_count_has_failed(tmp_path: Path, exits: int) -> None:
    outcome = runner.run(_stage(tmp_path, "silent", exits=exits))

    assert (outcome.passed, outcome.failed) == (0, 1)


def test_a_stage_that_ends_well_but_counted_nothing_has_failed(tmp_path: Path) -> None:
    outcome = runner.run(_stage(tmp_path, "empty", exits=0))

    assert outcome.failed == 1


def test_a_fingerprint_follows_contents_and_names(tmp_path: Path) -> None:
    first = fingerprint([ROOT / "LICENSE"])

    assert first == fingerprint([ROOT / "LICENSE"])
    assert first != fingerprint([ROOT / "LICENSE"], "another Python")
    assert first != fingerprint([ROOT / "LICENSE", ROOT / "Makefile"])
