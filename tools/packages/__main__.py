"""Make what people install: ``python -m tools.packages [windows] [linux]``; both, where none is named.

Everything goes to ``dist``; what was downloaded stays under ``build/packages/cache``. Each kind of package is made of a
folder under ``build/packages``, which runs by itself.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from neon_wizard import __version__, places
from neon_wizard.authoring.installers import build_tools, linux_package, product, windows_setup
from neon_wizard.errors import NeonError
from tools.packages import bytecode, licences, linux_folder, manual, newer_versions, windows_folder
from tools.packages.failures import BuildError

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "packages"
PLAIN = product.Product(
    name=places.APP,
    title="NEON Wizard",
    version=__version__,
    publisher="NEON",
    summary="wizard that sets up softphone accounts of any VoIP operator",
    module="neon_wizard.__main__",
    icon=places.resources() / "icons" / "neon-wizard.svg",
    desktop_id=places.DESKTOP_ID,
)


@dataclass(frozen=True)
class Work:
    """What each kind of package is made with.

    folder: where its folder is made. own: the program's wheel. updates: the text of ``updates.toml``, or empty. output:
    where the packages go.
    """

    folder: Path
    own: Path
    updates: str
    output: Path

    def fresh(self, kind: str, name: str) -> Path:
        shutil.rmtree(self.folder / kind, ignore_errors=True)
        tree = self.folder / kind / name
        tree.mkdir(parents=True)
        return tree


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.packages", description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=["windows", "linux", []], metavar="windows|linux")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--work", type=Path, default=BUILD, metavar="DIR", help="where the folders are made")
    parser.add_argument("--updates", type=Path, metavar="FILE", help="TOML with url and key of newer versions")
    args = parser.parse_args(words)
    kinds = args.kinds or ["windows", "linux"]
    os.environ.setdefault("SOURCE_DATE_EPOCH", _commit_time())
    try:
        product.check(PLAIN)
        _require(kinds)
        updates = newer_versions.read(args.updates) if args.updates else ""
        args.output.mkdir(parents=True, exist_ok=True)
        work = Work(args.work.absolute(), _own_wheel(args.work.absolute()), updates, args.output.absolute())
        makers = {"windows": windows, "linux": linux}
        for made in (path for kind in kinds for path in makers[kind](work)):
            print(f"{made.stat().st_size / 1e6:6.1f} MB  {os.path.relpath(made)}", flush=True)
    except (BuildError, NeonError) as error:
        print(_said(error), file=sys.stderr)
        return 1
    return 0


def _require(kinds: list[str]) -> None:
    tools: tuple[str, ...] = ()
    more: dict[str, str] = {}
    if "windows" in kinds:
        tools += windows_setup.TOOLS
        more |= windows_folder.TOOLS
    if "linux" in kinds:
        tools += linux_package.TOOLS
        more |= linux_folder.TOOLS
    build_tools.require(*tools, more=more)


def windows(work: Work) -> list[Path]:
    """Make the setup and the portable zip."""
    tree = work.fresh("windows", PLAIN.title)
    python = tree / "python"
    windows_folder.make(tree, BUILD / "cache", work.own)
    newer_versions.put(work.updates, python / "Lib" / "site-packages")
    licences.collect(tree, python / "Lib" / "site-packages")
    subprocess.run([ROOT / "tools" / "windows" / "prefix.sh"], check=True)
    bytecode.compile_all(python, python / "Lib", (str(ROOT / "tools" / "windows" / "wrun"),), "./python.exe")
    windows_setup.dress(tree, PLAIN)
    return [windows_setup.write_zip(tree, PLAIN, work.output), windows_setup.write_setup(tree, PLAIN, work.output)]


def linux(work: Work) -> list[Path]:
    """Make the tar and the .deb."""
    tree = work.fresh("linux", PLAIN.name)
    python = tree / "python"
    linux_folder.make(tree, BUILD / "cache", work.own)
    newer_versions.put(work.updates, python / "lib" / "python3" / "dist-packages")
    licences.collect(tree, python / "lib" / "python3" / "dist-packages")
    bytecode.compile_all(python, python / "lib", (), "bin/python3")
    share = tree.parent / "share"
    linux_package.plain_share(share)
    manual.write(share)
    linux_package.dress(tree, PLAIN, share)
    return [linux_package.write_tar(tree, PLAIN, work.output), linux_package.write_deb(tree, PLAIN, work.output)]


def _own_wheel(work: Path) -> Path:
    folder = work / "own"
    shutil.rmtree(folder, ignore_errors=True)
    words = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"The program's own wheel cannot be made:\n{done.stderr[-2000:]}")
    (wheel,) = folder.glob("*.whl")
    return wheel


def _commit_time() -> str:
    """Return when the commit was made, which two builds of it have in common; `EPOCH` outside of git."""
    words = ["git", "log", "-1", "--format=%ct"]
    with suppress(OSError):
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        return done.stdout.strip() or str(build_tools.EPOCH)
    return str(build_tools.EPOCH)


def _said(error: BuildError | NeonError) -> str:
    if isinstance(error, BuildError):
        return str(error)
    from neon_wizard.messages import explain

    told = explain(error)
    return "\n".join(filter(None, [told.message, told.next_step, error.detail]))


if __name__ == "__main__":
    sys.exit(main())
