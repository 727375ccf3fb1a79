"""The web page: npm packages and the build that the product serves from genjin/web."""

import gzip
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from scripts.stamps import ROOT, drop, fingerprint, is_fresh, put
from scripts.steps import StoppedError, run, say

WEB = ROOT / "web"
BUILT = ROOT / "genjin" / "web"
NOT_SOURCES = {"node_modules", "dist", "coverage", ".vite"}
PACKED = {".js", ".css", ".svg"}
SMALL = 1024  # bytes; below that, packing saves nothing
NODE_AT_LEAST = (20, 19)
NO_NODE = "Genjin's web page is built with Node 20.19 or newer and npm; "


def ensure_packages(folder: Path = WEB) -> None:
    """`npm ci`, when the lock file is not the one that was installed."""
    name = f"npm-{folder.name}"
    value = fingerprint([folder / "package-lock.json"], _node(), ROOT)
    if is_fresh(name, value) and (folder / "node_modules").is_dir():
        return
    drop(name)
    _require_new_enough_node()
    say(f"installing the npm packages of {folder.relative_to(ROOT)}/")
    run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], folder=folder, quiet=True)
    put(name, value)


def ensure_web() -> None:
    """Build the page, when its sources are not those of the last build."""
    value = fingerprint(_sources(), _node())
    if is_fresh("web", value) and (BUILT / "index.html").is_file():
        return
    ensure_packages()
    drop("web")
    say("building the web page")
    run(["npm", "run", "--silent", "build"], folder=WEB, env={"CI": "1"}, quiet=True)
    _pack()
    put("web", value)


def _pack() -> None:
    """Lay a packed copy beside each text file; the server sends it to whoever takes gzip."""
    for path in BUILT.rglob("*"):
        if path.suffix in PACKED and path.stat().st_size > SMALL:
            packed = gzip.compress(path.read_bytes(), mtime=0)
            path.with_name(f"{path.name}.gz").write_bytes(packed)


def _sources() -> Iterator[Path]:
    for folder, folders, files in os.walk(WEB):
        folders[:] = sorted(set(folders) - NOT_SOURCES)
        yield from (Path(folder, name) for name in files)


def _node() -> tuple[str, int, int]:
    """Which Node is there, told without starting it: that alone would take longer than the rest."""
    path = shutil.which("node")
    if not path or not shutil.which("npm"):
        raise StoppedError(f"{NO_NODE}install them (Debian: sudo apt-get install nodejs npm).")
    there = Path(path).resolve()
    return str(there), there.stat().st_size, there.stat().st_mtime_ns


def _require_new_enough_node() -> None:
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    numbers = tuple(int(part) for part in re.findall(r"\d+", version.stdout)[:2])
    if numbers < NODE_AT_LEAST:
        raise StoppedError(f"{NO_NODE}this one is {version.stdout.strip()}.")
