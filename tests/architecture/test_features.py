"""HOUSE's order of files inside a feature, and one door to every table."""

import ast
from collections.abc import Iterator

from tests.architecture.source import Module, modules

# A file may import those of its own feature that have its own height or a lower one.
HEIGHTS = {
    **dict.fromkeys(["api", "jobs", "handlers", "extensions"], 5),
    "schemas": 4,
    "services": 3,
    "selectors": 2,
    "models": 1,
    **dict.fromkeys(["errors", "events", "choices"], 0),
}
DOORS = {"selectors", "services"}
MANAGERS = {"objects", "_default_manager", "_base_manager"}
DRAWERS = {"util", "utils", "helper", "helpers", "misc", "lib", "common", "shared"}


def _wrong_way(module: Module) -> Iterator[str]:
    height = HEIGHTS.get(module.role)
    if height is None:
        return
    prefix = ".".join(["genjin", *module.feature]) + "."
    for line, name in module.imports():
        other = name.removeprefix(prefix).split(".")[0] if name.startswith(prefix) else ""
        if HEIGHTS.get(other, -1) > height:
            yield f"{module.where}:{line} imports {name}"


def test_a_feature_imports_its_own_files_downwards_only() -> None:
    assert [wrong for module in modules() for wrong in _wrong_way(module)] == []


def _origins(module: Module) -> dict[str, str]:
    """The models that a module imports, by their local names."""
    return {
        (name.asname or name.name): node.module
        for node in module.nodes()
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    }


def _side_doors(module: Module) -> Iterator[str]:
    origins = _origins(module)
    own = ".".join(["genjin", *module.feature]) + "."
    for node in module.nodes():
        if not (isinstance(node, ast.Attribute) and node.attr in MANAGERS):
            continue
        place = f"{module.where}:{node.lineno} {ast.unparse(node)}"
        if module.role not in DOORS:
            yield f"{place}: only selectors and services ask the database"
        elif isinstance(node.value, ast.Name):
            origin = origins.get(node.value.id, own)
            if not f"{origin}.".startswith(own):
                yield f"{place}: the table belongs to {origin}"


def test_every_table_has_one_door() -> None:
    assert [wrong for module in modules() for wrong in _side_doors(module)] == []


def test_no_drawer_for_odds_and_ends() -> None:
    named = [module.where for module in modules() if DRAWERS & set(module.parts[1:])]
    assert named == []
