"""Which files of this computer a description may import: what stands with it, and nothing else of the disk."""

from __future__ import annotations

from pathlib import Path


def beside(named: Path, folder: Path) -> Path | None:
    """Return the real path of a file that a description in `folder` may import; None for one outside.

    That is one in the folder or below, or a schema or description in the folder next to it: ``../xsd/types.xsd``.
    """
    schema = named.suffix.lower() in (".xsd", ".wsdl")
    for home in (folder, *([folder.parent] if schema and _is_next_to(named, folder) else [])):
        # First by the letters alone: to follow the links of a file on another computer would ask it (F50).
        if named.is_relative_to(home) and (file := named.resolve()).is_relative_to(home.resolve()):
            return file
    return None


def _is_next_to(named: Path, folder: Path) -> bool:
    """Return whether `named` lies in, or below, a folder with the same parent; nothing is looked up."""
    home = folder.parent
    return home != folder and home != home.parent and named.is_relative_to(home) and named.parent != home
