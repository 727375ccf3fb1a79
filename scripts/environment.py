"""The Python environment `.venv`, made from requirements.lock with every hash checked."""

import importlib.util
import platform
import shutil
import sys

from scripts import debian
from scripts.stamps import ROOT, drop, fingerprint, is_fresh, put
from scripts.steps import StoppedError, run, say, works

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCK = ROOT / "requirements.lock"
INSTALL = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"]
NO_VENV = (
    "This Python can make no virtual environment (on Debian that is a package of its own).\n"
    "  Install it with: sudo apt-get install python3-venv"
)


def ensure_python() -> None:
    """Make or renew `.venv`; nothing to do when the lock file is the one it was made from."""
    value = fingerprint([LOCK], sys.version_info[:2], platform.machine(), ROOT)
    if is_fresh("python", value) and PYTHON.exists():
        return
    drop("python")
    if VENV.exists() and not works([PYTHON, "-c", _same_version()]):
        shutil.rmtree(VENV)  # of another Python, moved, or half made
    say("installing the Python packages into .venv")
    run([*_pip(), *INSTALL, "-r", LOCK], quiet=True)
    put("python", value)


def _same_version() -> str:
    return f"import sys; assert sys.version_info[:2] == {sys.version_info[:2]!r}"


def _pip() -> list[str]:
    """The pip that installs into `.venv`; makes `.venv` where it is missing."""
    own = [str(PYTHON), "-m", "pip"]
    if VENV.exists() and works([*own, "--version"]):
        return own
    if importlib.util.find_spec("ensurepip") is None and debian.may_install():
        debian.install([debian.Need("Python's virtual environments", "python3-venv")])
    if works([sys.executable, "-c", "import ensurepip"]):
        run([sys.executable, "-m", "venv", VENV])
        return own
    # Without ensurepip a pip of the system still can install into an environment without pip.
    if not works([sys.executable, "-m", "pip", "--python", sys.executable, "--version"]):
        raise StoppedError(NO_VENV)
    run([sys.executable, "-m", "venv", "--without-pip", VENV])
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
