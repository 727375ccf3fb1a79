"""Everything that can be said about the code without running it: `make check`, `make fix`.

Two lanes side by side, Python and TypeScript; each step is one line with its duration, and a step
that fails shows all that it printed.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from scripts import audits, web
from scripts.environment import PYTHON
from scripts.stamps import ROOT, one_at_a_time
from scripts.steps import StoppedError, stop

BIN = PYTHON.parent
CLIENT_TOOL = web.WEB / "tools" / "openapi"
OPENAPI = ROOT / "docs" / "openapi.json"
NEW_OPENAPI = ROOT / ".stamps" / "openapi.json"
CODE = [name for name in ("genjin", "scripts", "tests", "bench") if (ROOT / name).is_dir()]

_screen = threading.Lock()


@dataclass(frozen=True)
class Step:
    name: str
    command: list[str | Path] = field(default_factory=list)
    folder: Path = ROOT
    act: Callable[[], str] | None = None
    """Instead of a command: returns what is wrong, or nothing."""
    ask: Callable[[], tuple[str, str]] | None = None
    """Instead of a command: returns what is wrong, and what could not be found out."""


def _write_openapi(target: Path) -> str:
    """The document as the code says it now; what the command had to complain about."""
    target.parent.mkdir(exist_ok=True)
    done = subprocess.run(
        [PYTHON, "-m", "genjin", "openapi"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        return done.stderr or done.stdout
    target.write_text(done.stdout)
    return ""


def _openapi_is_fresh() -> str:
    wrong = _write_openapi(NEW_OPENAPI)
    if not wrong and OPENAPI.is_file() and OPENAPI.read_text() == NEW_OPENAPI.read_text():
        return ""
    return wrong or f"{OPENAPI.relative_to(ROOT)} is not what the code says: run `make fix`."


def _client(*flags: str) -> list[str | Path]:
    return ["node", CLIENT_TOOL / "generate.mjs", OPENAPI, *flags]


def python_lane() -> list[Step]:
    return [
        Step("ruff check", [BIN / "ruff", "check", "--quiet", *CODE]),
        Step("ruff format", [BIN / "ruff", "format", "--check", "--quiet", *CODE]),
        Step("import-linter", [BIN / "lint-imports", "--no-logo"]),
        Step("migrations", [PYTHON, "-m", "genjin", "makemigrations", "--check", "--dry-run"]),
        Step("OpenAPI document", act=_openapi_is_fresh),
        Step("mypy", [BIN / "mypy", "--no-error-summary"]),
        Step("known holes in packages", ask=audits.audit_python),
    ]


def web_lane() -> list[Step]:
    return [
        Step("TypeScript client", _client("--check"), web.WEB),
        Step("tsc, biome, layers", ["npm", "run", "--silent", "check"], web.WEB),
        Step("known holes in npm packages", ask=audits.audit_npm),
        Step("vitest", ["npm", "run", "--silent", "test"], web.WEB),
    ]


def fixes() -> list[Step]:
    return [
        Step("ruff check", [BIN / "ruff", "check", "--fix", "--quiet", *CODE]),
        Step("ruff format", [BIN / "ruff", "format", "--quiet", *CODE]),
        Step("OpenAPI document", act=lambda: _write_openapi(OPENAPI)),
        Step("TypeScript client", _client(), web.WEB),
        Step("biome", ["npm", "run", "--silent", "fix"], web.WEB),
    ]


def _passes(step: Step) -> bool:
    begun = time.monotonic()
    note = ""
    if step.act:
        output = step.act()
        failed = bool(output)
    elif step.ask:
        output, note = step.ask()
        failed = bool(output)
    else:
        done = subprocess.run(
            [str(part) for part in step.command],
            cwd=step.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        output, failed = done.stdout, done.returncode != 0
    with _screen:
        mark = "✗" if failed else "✓"
        said = f", {note}" if note else ""
        print(f"{mark} {step.name} ({time.monotonic() - begun:.1f} s{said})", flush=True)
        if failed:
            print(output.rstrip(), flush=True)
    return not failed


def _lane(steps: list[Step]) -> int:
    """How many steps of the lane failed; one that fails does not hold up the next."""
    return sum(not _passes(step) for step in steps)


def main() -> None:
    try:
        with one_at_a_time():
            web.ensure_packages()
            web.ensure_packages(CLIENT_TOOL)
    except StoppedError as error:
        stop(error)
    if "--fix" in sys.argv:
        failed = _lane(fixes())
    else:
        with ThreadPoolExecutor() as lanes:
            failed = sum(lanes.map(_lane, [python_lane(), web_lane()]))
    if failed:
        sys.exit(f"\n✗ {failed} of the checks failed")


if __name__ == "__main__":
    main()
