"""Known holes in what is installed beside our own code. Only a finding fails: a registry that does
not answer, or does not know of advisories, is said and passes."""

import json
import subprocess
from pathlib import Path
from typing import Any

from scripts import web
from scripts.environment import PYTHON
from scripts.stamps import ROOT

_LONGEST = 120  # seconds to wait for a registry
_HIGH = {"high", "critical"}


def audit_python() -> tuple[str, str]:
    """What is wrong, and what could not be found out."""
    command: list[str | Path] = [
        PYTHON.parent / "pip-audit",
        "--requirement",
        ROOT / "requirements.lock",
    ]
    flags = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
    report = _asked([*command, *flags], ROOT)
    if report is None:
        return "", "not asked: the registry does not answer"
    packages = report.get("dependencies", [])
    unknown = [one["name"] for one in packages if "skip_reason" in one]
    found = [
        f"{one['name']} {one['version']}: {hole['id']}, mended in {hole['fix_versions'] or 'none'}"
        for one in packages
        for hole in one.get("vulns", ())
    ]
    note = f"{len(unknown)} of {len(packages)} not known to the registry" if unknown else ""
    return "\n".join(found), note


def audit_npm() -> tuple[str, str]:
    """What is wrong, high or worse, and what could not be found out."""
    report = _asked(["npm", "audit", "--json", "--audit-level=high"], web.WEB)
    if report is None or "vulnerabilities" not in report:
        return "", "not asked: the registry does not answer"
    found = [
        f"{name}: {one['severity']}"
        for name, one in report["vulnerabilities"].items()
        if one["severity"] in _HIGH
    ]
    return "\n".join(found), ""


def _asked(command: list[str | Path], folder: Path) -> dict[str, Any] | None:
    """Its report; None where it has none."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=_LONGEST,
        )
        report = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return report if isinstance(report, dict) else None
