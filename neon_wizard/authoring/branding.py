"""An operator's profile → an installable package with its own start command, and nothing secret inside.

What the package holds is decided here; the wheel itself is written by hatchling, through the hooks of PEP 517.
docs/decisions tells why.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from neon_wizard import __version__, disk
from neon_wizard.accounts.files import replace, storage_errors
from neon_wizard.authoring import wheel
from neon_wizard.authoring.brand_secrets import Hidden, hide_secrets, search
from neon_wizard.authoring.checking import check_file
from neon_wizard.authoring.named_files import Files
from neon_wizard.errors import UsageError
from neon_wizard.profile.brand import Brand
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.tables import decode, parse, read_bytes

__all__ = ["Built", "build"]

_NAME: Final = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
_MODULE: Final = '''\
"""{title}: starts NEON Wizard for this operator alone. Written by neon-wizard build-brand."""

from pathlib import Path

PROFILE = Path(__file__).parent / "operators" / "{operator}.toml"


def profile() -> Path:
    """For the entry point neon_wizard.operators."""
    return PROFILE


def main() -> int:
    from neon_wizard.__main__ import main as start
    from neon_wizard.profile.brand import Command

    return start(brand=Command(PROFILE, "{name}"))
'''


@dataclass(frozen=True)
class Built:
    """The wheel. name: of the package and of its command. hidden: what took the place of passwords in the profile.

    files: what stands beside the profile in it, by their names there.
    """

    path: Path
    operator: str
    name: str
    version: str
    hidden: tuple[Hidden, ...]
    files: tuple[str, ...]


def build(profile_file: Path, folder: Path, *, name: str = "", version: str = "") -> Built:
    """Write the wheel of the operator in `profile_file` into `folder`.

    name: by default ``ID-softphone``. version: by default this program's own. Raises `ProfileError` for a profile of no
    use, and for one with a secret that cannot be left out; `UsageError`; `StorageError`.
    """
    checked = check_file(profile_file)
    profile = checked.usable()
    # The desktop would draw it, too.
    if refused := next((each.error for each in checked.problems if each.error.code == "profile.picture"), None):
        raise refused
    name = name or f"{profile.id.strip('-')}-softphone"
    if not re.fullmatch(_NAME, name):
        raise UsageError("brand.name", facts={"name": name})
    version = wheel.checked_version(version or __version__)
    data = parse(decode(read_bytes(profile_file), str(profile_file)), str(profile_file))
    data.pop("test", None)  # an account for those who test the web services, and no user's
    secrets, hidden = hide_secrets(data, str(profile_file))
    with storage_errors(folder), tempfile.TemporaryDirectory() as made:
        root = Path(made)
        files = _write(root, profile, data, profile_file.parent, name)
        wheel.describe(root, _project(profile, name, version, files))
        search(root, secrets, str(profile_file))
        built = wheel.build(root)
        disk.make_private(folder)
        target = folder / built.name
        replace(target, built.read_bytes())
    return Built(target, profile.id, name, version, hidden, tuple(sorted(files.names)))


def module_of(name: str) -> str:
    """What Python calls the package `name`."""
    return name.replace("-", "_")


def _write(root: Path, profile: Profile, data: dict[str, Any], base: Path, name: str) -> Files:
    """The package, and what the desktop shows of it."""
    import tomli_w

    package = root / module_of(name)
    operators = package / "operators"
    operators.mkdir(parents=True)
    files = Files(disk.absolute(base))
    files.take_all(data)
    files.write(operators, _put)
    # Written anew, so that no comment of the author's is in it: it may say anything.
    (operators / f"{profile.id}.toml").write_text(tomli_w.dumps(data), encoding="utf-8")
    title = re.sub(r'["\\]', "", profile.name)
    module = _MODULE.format(title=title, operator=profile.id, name=name)
    (package / "__init__.py").write_text(module, encoding="utf-8")
    (root / f"{name}.desktop").write_text(desktop_entry(profile.name, profile.brand, name), encoding="utf-8")
    return files


def _put(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0o644)  # it is for everybody, as all of the package


def desktop_entry(operator: str, brand: Brand, name: str) -> str:
    """As the freedesktop Desktop Entry Specification 1.5 has it; the key without a language is English."""
    titles: Mapping[str, str] = brand.window_title
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.4", f"Name={_escaped(titles.get('en') or operator)}"]
    lines += [f"Name[{each}]={_escaped(text)}" for each, text in sorted(titles.items()) if each != "en"]
    lines += [f"Exec={name}", f"Icon={name}", "Terminal=false", "StartupNotify=true", f"StartupWMClass={name}"]
    return "\n".join([*lines, "Categories=Network;Telephony;Qt;", ""])


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\")


def _project(profile: Profile, name: str, version: str, files: Files) -> dict[str, Any]:
    """The package's pyproject.toml."""
    module = module_of(name)
    shared = {f"{name}.desktop": f"share/applications/{name}.desktop"}
    if profile.logo is not None and (logo := files.there(profile.logo)):
        kind = "icons/hicolor/scalable/apps" if profile.logo.suffix.lower() == ".svg" else "pixmaps"
        shared[f"{module}/operators/{logo}"] = f"share/{kind}/{name}{profile.logo.suffix.lower()}"
    return {
        "build-system": {"requires": ["hatchling"], "build-backend": "hatchling.build"},
        "project": {
            "name": name,
            "version": version,
            "description": f"{profile.name}: sign up, connect, call and see your credit",
            "requires-python": ">=3.11",
            "dependencies": [f"neon-wizard>={__version__}"],
            "scripts": {name: f"{module}:main"},
            "entry-points": {"neon_wizard.operators": {profile.id: f"{module}:profile"}},
        },
        "tool": {"hatch": {"build": {"ignore-vcs": True, "targets": {"wheel": {
            "packages": [module], "shared-data": shared}}}}},
    }  # fmt: skip
