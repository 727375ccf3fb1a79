"""Memory as it really is: what processes share is counted once."""

from pathlib import Path


def tree_pss_mb(pid: int) -> float:
    """Proportional set size of a process and all beneath it, in megabytes."""
    kilobytes = sum(_pss(each) for each in _tree(pid))
    return kilobytes / 1024


def _tree(pid: int) -> list[int]:
    found, left = [], [pid]
    while left:
        found.append(left.pop())
        tasks = Path(f"/proc/{found[-1]}/task").glob("*/children")
        left += [int(child) for task in tasks for child in task.read_text().split()]
    return found


def _pss(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0
