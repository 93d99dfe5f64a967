"""The wheels that a package carries: what the program needs, at the lock's versions, by the lock's hashes.

pip evaluates markers for the system it runs on, so what is needed is found here, from the metadata of what the
environment of this checkout has installed.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from tools.packages.failures import BuildError

ROOT = Path(__file__).parents[2]
EXTRAS = ("load", "brand", "ntlm", "qr")
"""What “neon-wizard load”, “build-brand” and operators behind IIS need is there; of “phone” nothing is (record 21)."""

_LEFT_OUT = frozenset({"pytest"})
"""What Locust names for its plug-in of pytest alone."""


@dataclass(frozen=True)
class Target:
    """Where the wheels will run. markers: of PEP 508. platforms: pip's names, best first. python: such as ``3.13``."""

    markers: Mapping[str, str]
    platforms: tuple[str, ...]
    python: str


def wanted(target: Target) -> dict[str, str]:
    """Return the lock's lines (``name==version --hash=…``) for all that the program needs there, by name."""
    lock = _locked(target)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = [*project["dependencies"], *(each for name in EXTRAS for each in project["optional-dependencies"][name])]
    found: dict[str, str] = {}
    todo: list[tuple[str, tuple[str, ...]]] = []

    def add(needed: Iterable[str], extras: tuple[str, ...] = ()) -> None:
        for text in needed:
            each = Requirement(text)
            environments = ({**target.markers, "extra": extra} for extra in (*extras, ""))
            if each.marker is None or any(map(each.marker.evaluate, environments)):
                todo.append((canonicalize_name(each.name), tuple(sorted(each.extras))))

    add(own)
    seen: set[tuple[str, tuple[str, ...]]] = set()
    while todo:
        name, extras = todo.pop()
        if (name, extras) in seen or name in _LEFT_OUT:
            continue
        seen.add((name, extras))
        if name not in lock:
            raise BuildError(f"{name} is needed, but requirements.lock has no line of it for {target.platforms[0]}")
        found[name] = lock[name]
        with suppress(PackageNotFoundError):  # of another system alone: the lock has what it needs as lines of its own
            add(requires(name) or [], extras)
    return dict(sorted(found.items()))


def _locked(target: Target) -> dict[str, str]:
    lines: dict[str, str] = {}
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if not line[:1].isalnum():
            continue
        written, *hashes = line.split(" --hash=")
        each = Requirement(written.strip())
        if each.marker is None or each.marker.evaluate(dict(target.markers)):
            pins = " ".join(f"--hash={hash.strip()}" for hash in hashes)
            lines[canonicalize_name(each.name)] = f"{canonicalize_name(each.name)}{each.specifier} {pins}"
    return lines


def fetch(lines: Iterable[str], target: Target, cache: Path) -> list[Path]:
    """Return the wheels, out of `cache` or downloaded into it; raises `BuildError` that names what cannot be had."""
    cache.mkdir(parents=True, exist_ok=True)
    lines = list(lines)
    have = [_kept(line, cache) for line in lines]
    missing = [line for line, wheel in zip(lines, have, strict=True) if wheel is None]
    if missing and not _download(missing, target, cache):
        # All at once is quick, but does not say what failed; one by one does.
        for line in missing:
            if _kept(line, cache) is None and not _download([line], target, cache):
                raise BuildError(f"The wheel of {line.split()[0]} for {target.platforms[0]} cannot be downloaded, "
                                 f"and {cache} has none: is there a network?")  # fmt: skip
    found = [_kept(line, cache) for line in lines]
    return [wheel for wheel in found if wheel is not None]


def _kept(line: str, cache: Path) -> Path | None:
    """Return the wheel that the line means, if the cache has it with one of the line's hashes."""
    pin = Requirement(line.split(" --hash")[0])
    for wheel in sorted(cache.glob("*.whl")):
        name, version, _, _ = parse_wheel_filename(wheel.name)
        if name == canonicalize_name(pin.name) and pin.specifier.contains(version, prereleases=True):
            return wheel if f"sha256:{sha256(wheel.read_bytes()).hexdigest()}" in line else None
    return None


def _download(lines: Iterable[str], target: Target, cache: Path) -> bool:
    file = cache / "wanted.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    words = [sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check", "--no-input", "--no-deps"]
    words += ["--require-hashes", "--only-binary=:all:", "--implementation=cp", f"--python-version={target.python}"]
    words += [f"--platform={each}" for each in target.platforms]
    done = subprocess.run([*words, "--dest", cache, "--requirement", file], capture_output=True, check=False)
    return done.returncode == 0
