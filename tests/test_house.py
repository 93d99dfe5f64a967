"""How the house is kept: no circles, nothing too large, one name for one thing, imports where one looks for them."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import grimp
import pytest

from tools.circles import PACKAGE, described, first_circle, imports_of

ROOT = Path(__file__).parents[1]
LONGEST = 500
"""Lines of one module."""
MOST = 26
"""Modules of one folder."""
LOCAL = 0.05
"""Of all imports those that stand inside a function: only what a start would otherwise have to wait for."""
SAME_NAME = {
    # A plug-in's action is given and gives these, under the names that docs/plugins.md promises.
    "Answer": {"protocols/exchange.py", "operations/plugin_calls.py"},
    "Request": {"protocols/exchange.py", "operations/plugin_calls.py"},
    # Packages that build-brand has written import theirs under this name.
    "Command": {"cli/commands/__init__.py", "profile/brand.py"},
}
"""Public classes of one name that nobody confuses, each with the reason."""


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the program, by its path in the package."""
    folder = ROOT / PACKAGE
    files = (path for path in sorted(folder.rglob("*.py")))
    return {path.relative_to(folder).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in files}


def imports(node: ast.AST, *, local: bool = False) -> Iterator[bool]:
    """For each import below `node`, whether it stands inside a function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield local
        yield from imports(child, local=local or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef))


def test_no_modules_import_each_other_in_a_circle():
    graph = grimp.build_graph(PACKAGE, cache_dir=None)
    circle = first_circle(imports_of(graph))

    assert not circle, described(graph, circle)


@pytest.mark.parametrize(
    ("imported", "circle"),
    [
        ({}, ()),
        ({"a": {"b", "c"}, "b": {"c"}}, ()),
        ({"a": {"b"}, "b": {"a"}}, ("a", "b", "a")),
        ({"a": {"b"}, "b": {"c"}, "c": {"b", "d"}}, ("b", "c", "b")),
        ({"a": {"b"}, "b": {"c"}, "c": {"a"}}, ("a", "b", "c", "a")),
    ],
)
def test_a_circle_is_said_in_the_order_of_its_imports(imported, circle):
    found = first_circle(imported)

    assert set(found) == set(circle)
    assert all(second in imported[first] for first, second in pairwise(found))
    assert found[:1] == found[-1:]


def test_no_module_is_too_long_to_be_read_at_once():
    lines = {name: len((ROOT / PACKAGE / name).read_text(encoding="utf-8").splitlines()) for name in modules()}

    assert {name: count for name, count in lines.items() if count > LONGEST} == {}


def test_no_folder_holds_more_than_one_looks_through():
    held = Counter(str(Path(name).parent) for name in modules() if not name.endswith("__init__.py"))

    assert {folder: count for folder, count in held.items() if count > MOST} == {}


def test_no_module_is_called_as_another():
    paths = [Path(name) for name in modules()]
    names = Counter(p.stem for p in paths if p.parent != Path("cli/commands") and p.stem != "__init__")

    assert [name for name, count in names.items() if count > 1] == []


def test_no_public_class_is_called_as_another():
    where = defaultdict(set)
    for name, tree in modules().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                where[node.name].add(name)

    assert {name: places for name, places in where.items() if len(places) > 1} == SAME_NAME


def test_imports_stand_at_the_top():
    found = [local for tree in modules().values() for local in imports(tree)]

    assert sum(found) / len(found) <= LOCAL


def test_a_module_that_is_imported_late_is_imported_for_type_checkers_under_the_same_name():
    """There the rules about layers and circles see it."""
    found, wrong = 0, []
    for name, tree in modules().items():
        known = dict(imported_names(tree))
        for node in ast.walk(tree):
            match node:
                case ast.Assign(
                    [ast.Name(short)], ast.Call(ast.Attribute(ast.Name("late"), "module"), [ast.Constant(whole)])
                ):
                    found += 1
                    if known.get(short) != whole:
                        wrong.append(f"{name}:{node.lineno}")

    assert found
    assert not wrong


def imported_names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each name that an import gives, and the whole name of the module that it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((each.asname or each.name, each.name) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((each.asname or each.name, f"{node.module}.{each.name}") for each in node.names)


def test_no_layout_is_asked_for_its_items():
    """PySide keeps what `itemAt` gives longer than Qt keeps the item, and takes the next thing made there for it."""
    asked = [
        f"{path}:{node.lineno}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"itemAt", "itemAtPosition"}
    ]

    assert not asked
