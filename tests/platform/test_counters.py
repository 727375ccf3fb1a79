"""Counters of several processes, added up."""

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from genjin.platform.counters import board, counting


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    settings.DATA = tmp_path
    monkeypatch.setattr(counting, "_mine", None)
    return tmp_path / "counters"


def in_a_child(times: int, *, end: int) -> None:
    child = os.fork()
    if not child:
        for _ in range(times):
            counting.count("seen", where="child")
        os.kill(os.getpid(), end)
        os._exit(0)
    os.waitpid(child, 0)


def test_counts_of_all_processes_are_summed_also_of_killed_ones() -> None:
    counting.count("seen", where="parent")
    in_a_child(1000, end=signal.SIGKILL)
    in_a_child(10, end=signal.SIGTERM)
    counting.count("seen", where="parent")

    assert counting.totals() == {'seen{where="parent"}': 2, 'seen{where="child"}': 1010}


def test_a_start_begins_anew_unless_somebody_counts_still(folder: Path) -> None:
    in_a_child(5, end=signal.SIGKILL)
    counting.begin_anew()
    assert counting.totals() == {}

    counting.count("seen", where="parent")
    counting.begin_anew()
    assert counting.totals() == {'seen{where="parent"}': 1}


def test_a_full_board_loses_new_names_and_keeps_counting_the_old(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(board, "SIZE", 4096)
    for number in range(500):
        counting.count("seen", where=f"{number:040}")
    counting.count("seen", where=f"{0:040}")

    found = counting.totals()
    assert 10 < len(found) < 100
    assert found[f'seen{{where="{0:040}"}}'] == 2


def test_labels_cannot_break_out_of_their_quotes() -> None:
    assert counting.series("x", a='b"c\\d\ne') == 'x{a="b\\"c\\\\d e"}'
