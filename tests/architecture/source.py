"""The product's own code, read as text and as syntax trees."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "genjin"


@dataclass(frozen=True)
class Module:
    path: Path

    @property
    def where(self) -> str:
        return str(self.path.relative_to(ROOT))

    @property
    def parts(self) -> tuple[str, ...]:
        """`genjin/crm/leads/services.py` is ('crm', 'leads', 'services')."""
        return self.path.relative_to(PACKAGE).with_suffix("").parts

    @property
    def feature(self) -> tuple[str, ...]:
        """Context and feature; a module that lies in no feature has its context alone."""
        return self.parts[:2] if len(self.parts) > 2 else self.parts[:1]

    @property
    def role(self) -> str:
        """Which of the files of a feature this is; a folder of that name counts like the file."""
        return self.parts[2] if len(self.parts) > 2 else self.parts[-1]

    @cached_property
    def text(self) -> str:
        return self.path.read_text()

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.where)

    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(self.tree)

    def imports(self) -> Iterator[tuple[int, str]]:
        """Line and dotted name of everything imported, `from a import b` as `a.b`."""
        for node in self.nodes():
            if isinstance(node, ast.Import):
                yield from ((node.lineno, name.name) for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from ((node.lineno, f"{node.module}.{name.name}") for name in node.names)


@cache
def modules() -> list[Module]:
    """Every module of the product but its migrations, which describe the past."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return [Module(path) for path in paths if "migrations" not in path.parts]


@cache
def repository_files() -> list[Path]:
    """Tracked files, and those that are not tracked yet but would be."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]
