"""Do modules import each other in a circle? What is imported for types alone counts: who reads one has to read all.

``make check`` runs it; it says the first circle that it meets, each import of it with its line, and exits with 1 then.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

import grimp

PACKAGE = "neon_wizard"


def first_circle(imports: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The modules of one circle, each importing the next, and the first once more at its end; empty where none is.

    imports: module → those that it imports itself.
    """
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        # graphlib's list leads from what is imported to what imports it.
        return tuple(reversed(error.args[1]))
    return ()


def imports_of(graph: grimp.ImportGraph) -> dict[str, list[str]]:
    """What each module imports itself; in order, so that of several circles the same one is said every time."""
    return {module: sorted(graph.find_modules_directly_imported_by(module)) for module in sorted(graph.modules)}


def described(graph: grimp.ImportGraph, circle: tuple[str, ...]) -> str:
    """`circle` in words, one import a line."""
    lines = [f"{len(circle) - 1} modules import each other in a circle:"]
    for importer, imported in pairwise(circle):
        details = graph.get_import_details(importer=importer, imported=imported)
        where = f", line {details[0]['line_number']}" if details else ""
        lines.append(f"  {importer} imports {imported}{where}")
    return "\n".join(lines)


def main() -> int:
    graph = grimp.build_graph(PACKAGE, cache_dir=None)
    circle = first_circle(imports_of(graph))
    if circle:
        print(described(graph, circle))
    return 1 if circle else 0


if __name__ == "__main__":
    sys.exit(main())
