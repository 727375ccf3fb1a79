"""What a linter cannot say about the code, or what could be hidden from it."""

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

from tests.architecture.source import ROOT, Module, modules, repository_files

LINES_AT_MOST = 400
WRITTEN_BY_HAND = {".py", ".ts", ".tsx"}

# Where SQL is written by hand, because the ORM cannot say it or says it too slowly.
RAW_SQL = {
    "genjin/analytics/outcomes/watching.py",
    "genjin/common/bulk.py",
    "genjin/common/counting.py",
    "genjin/common/database.py",
    "genjin/common/distinct.py",
    "genjin/common/inserts.py",
    "genjin/common/locks.py",
    "genjin/common/many.py",
    "genjin/common/postgresql",
    "genjin/common/prepared.py",
    "genjin/common/sqlite",
    "genjin/config/seed",
    "genjin/platform/queue",
    "genjin/records/search",
    "genjin/sop/statistics/watching.py",
}
SQL_CALLS = {"cursor", "raw", "extra", "RawSQL", "execute", "executemany", "copy"}
# What a comment may switch off, and where. Nothing else hides the clock or a circle of imports.
MAY_BE_SILENCED = {
    # A sign-in ends by the machine's time, also while the product's clock is moved in a test.
    "TID251": {"genjin/common/clock.py", "genjin/identity/sessions/store.py"},
    "PLC0415": set[str](),
}


def _raw_sql(module: Module) -> Iterator[str]:
    if any(module.where.startswith(place) for place in RAW_SQL):
        return
    for node in module.nodes():
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name in SQL_CALLS:
            yield f"{module.where}:{node.lineno} {ast.unparse(node.func)}"


def test_sql_is_written_by_hand_in_few_places_only() -> None:
    assert [found for module in modules() for found in _raw_sql(module)] == []


def test_no_comment_hides_the_clock_or_a_circle() -> None:
    hidden = [
        f"{module.where}: {rule}"
        for module in modules()
        for rule in re.findall(r"noqa: ?([\w, ]+)", module.text)
        for code in re.split(r"[, ]+", rule)
        if module.where not in MAY_BE_SILENCED.get(code, {module.where})
    ]
    whole = [
        module.where for module in modules() if re.search(r"# (ruff|flake8): noqa", module.text)
    ]
    assert hidden + whole == []


def test_the_product_imports_declared_packages_only() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = {re.split(r"[\[<>=]", name)[0].lower() for name in project["dependencies"]}
    brought = {"pydantic": "django-ninja"}  # part of its interface
    distributions = packages_distributions()
    foreign = {
        f"{module.where}:{line} {name}"
        for module in modules()
        for line, name in module.imports()
        for package in distributions.get(name.split(".")[0], [])
        if name.split(".")[0] != "genjin"
        and not {package.lower(), brought.get(package.lower())} & declared
    }
    assert foreign == set()


def _is_ours(path: Path) -> bool:
    generated = {"generated", "migrations"} & set(path.parts)
    return path.suffix in WRITTEN_BY_HAND and not generated


def test_no_file_outgrows_its_subject() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {lines} lines"
        for path in repository_files()
        if _is_ours(path) and (lines := len(path.read_text().splitlines())) > LINES_AT_MOST
    ]
    assert long == []
