"""Each bomb is refused by its own limit, at once and in little memory.

Time and memory are taken in a process of its own, as a small server would feel them.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.records.imports.bombs import BOMBS

_CHILD = """
import resource, sys, time
from pathlib import Path
from genjin.common.errors import GenjinError
from genjin.records.imports.reading.workbook import open_workbook

content = Path(sys.argv[1]).read_bytes()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.process_time()
code = "read"
try:
    open_workbook(content)
except GenjinError as refusal:
    code = refusal.code + " " + refusal.message
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(code.split()[0], time.process_time() - began, used // 1024, code.partition(" ")[2])
"""


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_within_a_second_and_64_mb(name: str, tmp_path: Path) -> None:
    make, code = BOMBS[name]
    bomb = tmp_path / "bomb.xlsx"
    bomb.write_bytes(make())

    told = subprocess.run(
        [sys.executable, "-c", _CHILD, str(bomb)], capture_output=True, text=True, check=True
    ).stdout.split()

    assert told[0] == code
    assert float(told[1]) < 1
    assert int(told[2]) < 64
