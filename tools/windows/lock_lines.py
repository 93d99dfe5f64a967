"""Print the lines of a lock file that hold on Windows with CPython 3.13, with their hashes and without markers.

``python tools/windows/lock_lines.py requirements.lock``: pip evaluates markers for the system it runs on, whatever
``--platform`` says.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement

WINDOWS = {
    "implementation_name": "cpython",
    "implementation_version": "3.13.1",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.19045",
    "python_full_version": "3.13.1",
    "python_version": "3.13",
    "sys_platform": "win32",
}


def lines_for_windows(lock: str) -> Iterator[str]:
    """Yield one logical line, ``name==version --hash=… --hash=…``, for each requirement that Windows has."""
    for line in lock.replace("\\\n", " ").splitlines():
        if not line[:1].isalnum():
            continue
        written, *hashes = line.split(" --hash=")
        wanted = Requirement(written.strip())
        if wanted.marker is None or wanted.marker.evaluate(WINDOWS):
            yield " --hash=".join([f"{wanted.name}{wanted.specifier}", *(each.strip() for each in hashes)])


if __name__ == "__main__":
    sys.stdout.write("".join(f"{line}\n" for line in lines_for_windows(Path(sys.argv[1]).read_text(encoding="utf-8"))))
