"""`make test` and `make soak`: every stage in turn, durations, and one closing line of totals.

DATABASES=sqlite leaves PostgreSQL out. A stage that ends badly without a count (a crash, a file
that does not import) counts as one failure: silence is never a pass.
"""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from scripts import web
from scripts.bootstrap import ensure_test_packages
from scripts.environment import PYTHON
from scripts.stamps import ROOT, one_at_a_time
from scripts.steps import StoppedError, stop

RESULTS = ROOT / "test-results"


@dataclass(frozen=True)
class Stage:
    name: str
    command: list[str]
    database: str = ""
    folder: Path = ROOT

    @property
    def report(self) -> Path:
        return RESULTS / f"{self.name.replace(' ', '-')}.xml"


@dataclass(frozen=True)
class Outcome:
    stage: Stage
    passed: int
    failed: int
    seconds: float


def _pytest(name: str, database: str, *arguments: str) -> Stage:
    report = RESULTS / f"{name.replace(' ', '-')}.xml"
    command = [str(PYTHON), "-m", "pytest", "-q", f"--junit-xml={report}", *arguments]
    return Stage(name, command, database)


def _stages(databases: list[str]) -> list[Stage]:
    """The whole story in the browser on PostgreSQL, the main line of it on SQLite."""
    two = ["-n", "2", "--dist", "worksteal"]
    code = [_pytest(f"python {db}", db, "--ignore=tests/browser", *two) for db in databases]
    browser = [_pytest(f"browser {db}", db, "tests/browser") for db in reversed(databases)]
    report = RESULTS / "web.xml"
    vitest = ["npx", "vitest", "run", "--reporter=dot", "--reporter=junit"]
    units = Stage("web", [*vitest, f"--outputFile.junit={report}"], folder=web.WEB)
    return [units, *code, *browser]


def _soak_stages(databases: list[str]) -> list[Stage]:
    """The tests marked `soak`, then all properties with many more examples, new ones each time."""
    proofs = [_pytest(f"soak {db}", db, "-m", "soak", "--timeout=7200") for db in databases]
    further = _pytest("soak properties", "sqlite", "-m", "hypothesis", "--timeout=7200", "-n", "2")
    return [*proofs, further]


def _counts(report: Path) -> tuple[int, int]:
    """Passed and failed of a JUnit report; an error in set-up or tear-down is a failure."""
    if not report.is_file():
        return 0, 0
    suites = ET.parse(report).getroot().iter("testsuite")
    sums = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for suite in suites:
        for key in sums:
            sums[key] += int(suite.get(key) or 0)
    failed = sums["failures"] + sums["errors"]
    return max(sums["tests"] - failed - sums["skipped"], 0), failed


def run(stage: Stage) -> Outcome:
    """Run one stage and count; nothing passed and nothing failed means that it did not run."""
    print(f"\n── {stage.name} " + "─" * (70 - len(stage.name)), flush=True)
    begun = time.monotonic()
    env = {**os.environ, "CI": "1", "DATABASE": stage.database}
    if stage.name.startswith("soak"):
        env["GENJIN_SOAK"] = "1"
    done = subprocess.run(stage.command, cwd=stage.folder, env=env, check=False)
    passed, failed = _counts(stage.report)
    if not failed and (done.returncode or not passed):
        failed = 1
    return Outcome(stage, passed, failed, time.monotonic() - begun)


def _close(outcomes: list[Outcome]) -> None:
    print()
    for one in outcomes:
        print(f"{one.stage.name:<20} {one.passed:>5} {one.failed:>5}   {one.seconds:6.0f} s")
    failed = sum(one.failed for one in outcomes)
    print(f"\n{sum(one.passed for one in outcomes)} passed, {failed} failed", flush=True)
    sys.exit(1 if failed else 0)


def main() -> None:
    databases = os.environ.get("DATABASES", "sqlite postgresql").replace(",", " ").split()
    try:
        with one_at_a_time():
            ensure_test_packages()
            web.ensure_packages()
            web.ensure_web()
    except StoppedError as error:
        stop(error)
    shutil.rmtree(RESULTS, ignore_errors=True)
    RESULTS.mkdir()
    todo = _soak_stages(databases) if "--soak" in sys.argv else _stages(databases)
    _close([run(stage) for stage in todo])


if __name__ == "__main__":
    main()
