"""Wheels, written by hatchling (extra ``brand``): the same input makes the same bytes, whenever and wherever.

In a process of its own: a backend of PEP 517 works in the current folder, which all threads of a process share.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from neon_wizard.errors import NeonError, UsageError

_SECONDS: Final = 120
_HOOK: Final = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"


def checked_version(version: str) -> str:
    """`version` as PEP 440 writes it; raises `UsageError` ``brand.version``, ``brand.tool``."""
    try:
        import hatchling  # noqa: F401 - which brings the next one
        from packaging.version import InvalidVersion, Version
    except ImportError as error:
        raise UsageError("brand.tool", detail=str(error)) from error
    try:
        return str(Version(version))
    except InvalidVersion as error:
        raise UsageError("brand.version", facts={"version": version}) from error


def describe(root: Path, project: dict[str, Any]) -> None:
    """Write the pyproject.toml of the package in `root`."""
    import tomli_w

    (root / "pyproject.toml").write_text(tomli_w.dumps(project), encoding="utf-8")


def build(root: Path) -> Path:
    """The wheel of the package in `root`; raises `NeonError` ``brand.failed``."""
    folder = root / "dist"
    folder.mkdir()
    try:
        made = subprocess.run([sys.executable, "-P", "-c", _HOOK, str(folder)], cwd=root, capture_output=True,
                              text=True, timeout=_SECONDS, check=True)  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise NeonError("brand.failed", detail=str(getattr(error, "stderr", "") or error)) from error
    return folder / made.stdout.strip().splitlines()[-1]
