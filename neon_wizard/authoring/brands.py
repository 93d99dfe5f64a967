"""An operator's profile → an installable package with its own start command, and nothing secret inside.

What the package holds is decided here. Secrets in the profile are left out where that is possible, because the package
is given to everybody; otherwise the profile is refused. The wheel itself is written by hatchling (extra ``brand``)
through the hooks of PEP 517, in a process of its own, because a backend works in the current folder, which all threads
of a process share. The same input makes the same bytes, whenever and wherever. docs/decisions tells why.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import tomli_w

from neon_wizard import __version__, disk
from neon_wizard.accounts.files import replace, storage_errors
from neon_wizard.authoring.checking import check_file
from neon_wizard.authoring.named_files import Files
from neon_wizard.errors import NeonError, ProfileError, UsageError
from neon_wizard.file_names import is_device
from neon_wizard.link_scheme import desktop_entry
from neon_wizard.masking import redact_named
from neon_wizard.own_python import own_python
from neon_wizard.profile.literals import Literal, in_table, proposed, replaced
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.placeholders import PLACEHOLDER, SECRET_PREFIX, is_secret
from neon_wizard.profile.toml_text import KeyPath, decode, parse, read_bytes
from neon_wizard.profile.validate import dotted
from neon_wizard.redaction import forms, looks_secret
from neon_wizard.secret import Secret

__all__ = ["Built", "Hidden", "build", "hide_secrets", "search"]


_SECONDS: Final = 120
_HOOK: Final = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"


def checked_version(version: str) -> str:
    """Return `version` as PEP 440 writes it; raises `UsageError` ``brand.version``, ``brand.tool``."""
    try:
        import hatchling  # noqa: F401 - brings the next one
        from packaging.version import InvalidVersion, Version
    except ImportError as error:
        raise UsageError("brand.tool", detail=str(error)) from error
    try:
        return str(Version(version))
    except InvalidVersion as error:
        raise UsageError("brand.version", facts={"version": version}) from error


def describe(root: Path, project: dict[str, Any]) -> None:
    """Write the pyproject.toml of the package in `root`."""
    (root / "pyproject.toml").write_text(tomli_w.dumps(project), encoding="utf-8")


def build_wheel(root: Path) -> Path:
    """Return the wheel of the package in `root`; raises `NeonError` ``brand.failed``."""
    folder = root / "dist"
    folder.mkdir()
    try:
        made = subprocess.run(own_python("-P", "-c", _HOOK, folder), cwd=root, capture_output=True,
                              text=True, timeout=_SECONDS, check=True)  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise NeonError("brand.failed", detail=str(getattr(error, "stderr", "") or error)) from error
    return folder / made.stdout.strip().splitlines()[-1]


_SENT: Final = frozenset({"fields", "headers", "body", "sip"})
"""Tables whose values are sent, or used, as they are written."""
_CREDENTIALS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})
_PRIVATE_KEY: Final = re.compile(rb"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----")


@dataclass(frozen=True)
class Hidden:
    """A password that was left out. key: where it stood. name: of the ``secret:NAME`` in its place."""

    key: str
    name: str


def hide_secrets(data: dict[str, Any], file: str) -> tuple[tuple[Secret, ...], tuple[Hidden, ...]]:
    """Take every secret out of a profile's `data`, in place; return them, and what stands there now.

    Raises `ProfileError` ``brand.secret`` for what is as good as a password and no reference can replace,
    ``brand.private_key`` for a certificate of the program's own.
    """
    taken = {*_references(data)}
    names: dict[str, str] = {}
    hidden: list[Hidden] = []

    def named(literal: str, wish: str) -> str:
        if literal not in names:  # one password is one secret, wherever it stands
            names[literal] = _free(wish, taken)
        return names[literal]

    for path, auth in _auths(data):
        if auth.get("scheme") == "certificate":
            raise _refused("brand.private_key", file, (*path, "certificate"))
        literal = _password(auth)
        if not literal or literal.startswith(SECRET_PREFIX):
            continue
        name = named(literal, _proposed(path))
        auth["password"] = f"{SECRET_PREFIX}{name}"
        hidden.append(Hidden(dotted((*path, "password")), name))
    for path, found in _written_out(data):
        if not all(each.replaceable for each in found):
            raise _refused("brand.secret", file, path)
        chosen = [(each, named(each.value, proposed(each.name))) for each in found]
        _put(data, path, replaced(found[0].whole, chosen))
        hidden += [Hidden(dotted(path), name) for _, name in chosen]
    for path, name, text in _texts(data, ()):
        if _gives_away(path, name, text):
            raise _refused("brand.secret", file, path)
    return tuple(map(Secret, names)), tuple(hidden)


def search(root: Path, secrets: tuple[Secret, ...], file: str) -> None:
    """Search what is packed once more; raises ``brand.secret`` or ``brand.private_key`` for a file with a secret."""
    known = [form.encode() for secret in secrets for form in forms(secret.reveal())]
    for path in sorted(each for each in root.rglob("*") if each.is_file()):
        content = path.read_bytes()
        if _PRIVATE_KEY.search(content):
            raise _refused("brand.private_key", file, (path.name,))
        # A very short password is in everything.
        if any(form in content for form in known if len(form) > 3):
            raise _refused("brand.secret", file, (path.name,))


def _auths(table: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    """Yield every ``http.auth``."""
    items = table.items() if isinstance(table, dict) else enumerate(table) if isinstance(table, list) else ()
    for name, value in items:
        if isinstance(value, dict) and name == "auth" and path[-1:] == ("http",):
            yield (*path, name), value
        else:
            yield from _auths(value, (*path, name))


def _written_out(data: dict[str, Any]) -> Iterator[tuple[KeyPath, list[Literal]]]:
    """Yield the secrets in what the services send, by the key in whose text they stand."""
    found: dict[KeyPath, list[Literal]] = {}
    for path, request in _requests(data):
        for literal in in_table(request):
            found.setdefault((*path, *literal.path), []).append(literal)
    yield from found.items()


def _requests(data: dict[str, Any]) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    """Yield every table that describes a request: of services, their steps, sessions; and the profile's own values."""
    yield (), {"values": data.get("values", {})}
    tables: list[tuple[KeyPath, Any]] = [(("services", name), each) for name, each in data["services"].items()]
    own = enumerate(data.get("actions", ()))
    tables += [(("actions", index, "service"), each.get("service", {})) for index, each in own]
    for path, table in tables:
        yield path, table
        yield from (((*path, "steps", index), each) for index, each in enumerate(table.get("steps", ())))
    for name, login in data.get("sessions", {}).items():
        yield ("sessions", name), login
        yield from ((("sessions", name, key), login[key]) for key in _FURTHER if key in login)


_FURTHER: Final = ("challenge", "refresh", "logout")
"""The requests of a session besides its login."""


def _references(data: Any) -> Iterator[str]:
    """Yield the names of every secret that is referred to, with and without braces."""
    for text in (text for _, _, text in _texts(data, ())):
        found = (match["name"] for match in PLACEHOLDER.finditer(text))
        yield from (name.removeprefix(SECRET_PREFIX) for name in (*found, text) if is_secret(name))


def _put(data: Any, path: KeyPath, text: str) -> None:
    for part in path[:-1]:
        data = data[part]
    data[path[-1]] = text


def _password(auth: dict[str, Any]) -> str:
    found = auth.get("password")
    return found if isinstance(found, str) else ""


def _proposed(path: KeyPath) -> str:
    """Return ``http`` for all services, else the service's name."""
    words = [str(part) for part in path if part not in ("http", "auth", "services", "sessions", "service")]
    return re.sub(r"[^A-Za-z0-9_-]+", "-", "-".join(words)).strip("-_")[:36] or "http"


def _free(name: str, taken: set[str]) -> str:
    found = next(each for each in (name, *(f"{name}-{n}" for n in range(2, 1000))) if each not in taken)
    taken.add(found)
    return found


def _texts(value: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield every text with its path and the name that it has."""
    if isinstance(value, str):
        yield path, str(path[-1]), value
    elif isinstance(value, dict | list):
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(inner, (*path, name))


def _gives_away(path: KeyPath, name: str, text: str) -> bool:
    """Return whether a secret seems to be written out in what is sent."""
    said = PLACEHOLDER.sub("", text)
    if re.match(r"https?://", text):
        pairs = parse_qsl(urlsplit(said).query)
        return any(looks_secret(name) and value for name, value in pairs)
    if not _SENT & set(path) or not said.strip() or text.startswith(SECRET_PREFIX):
        return False
    if "reply" in path or "result" in path:
        return False
    if name == "body":
        pairs = parse_qsl(said) if "=" in said and "<" not in said else []
        return redact_named(said) != said or any(looks_secret(name) and value for name, value in pairs)
    return said == text and (looks_secret(name) or name.lower() in _CREDENTIALS)


def _refused(code: str, file: str, path: KeyPath) -> ProfileError:
    return ProfileError(code, facts={"file": file, "key": dotted(path)})


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


def window() -> int:
    """As `main`, where there is no console."""
    from neon_wizard.__main__ import window as start
    from neon_wizard.profile.brand import Command

    return start(brand=Command(PROFILE, "{name}"))
'''


@dataclass(frozen=True)
class Built:
    """The wheel. name: of the package and of its command. hidden: what replaced passwords in the profile.

    files: what stands in it beside the profile, by their names there.
    """

    path: Path
    operator: str
    name: str
    version: str
    hidden: tuple[Hidden, ...]
    files: tuple[str, ...]


def build(profile_file: Path, folder: Path, *, name: str = "", version: str = "") -> Built:
    """Write the wheel of the operator in `profile_file` into `folder`.

    name: by default ``ID-softphone``. version: by default this program's own. Raises `ProfileError` for a profile that
    cannot be used, and for one with a secret that cannot be left out; `UsageError`; `StorageError`.
    """
    checked = check_file(profile_file)
    profile = checked.usable()
    # The desktop would draw it too.
    if refused := next((each.error for each in checked.problems if each.error.code == "profile.picture"), None):
        raise refused
    name = name or default_name(profile)
    if not re.fullmatch(_NAME, name) or is_device(name):
        raise UsageError("brand.name", facts={"name": name})
    version = checked_version(version or __version__)
    data = parse(decode(read_bytes(profile_file), str(profile_file)), str(profile_file))
    data.pop("test", None)  # an account for those who test the web services, not for users
    secrets, hidden = hide_secrets(data, str(profile_file))
    with storage_errors(folder), tempfile.TemporaryDirectory() as made:
        root = Path(made)
        files = _write(root, profile, data, profile_file.parent, name)
        describe(root, _project(profile, name, version, files))
        search(root, secrets, str(profile_file))
        built = build_wheel(root)
        disk.make_private(folder)
        target = folder / built.name
        replace(target, built.read_bytes())
    return Built(target, profile.id, name, version, hidden, tuple(sorted(files.names)))


def default_name(profile: Profile) -> str:
    """Return the name of an operator's command and package where none is given."""
    return f"{profile.id.strip('-')}-softphone"


def module_of(name: str) -> str:
    """Return what Python calls the package `name`."""
    return name.replace("-", "_")


def _write(root: Path, profile: Profile, data: dict[str, Any], base: Path, name: str) -> Files:
    """Write the package, and what the desktop shows of it."""
    package = root / module_of(name)
    operators = package / "operators"
    operators.mkdir(parents=True)
    files = Files(disk.absolute(base))
    files.take_all(data)
    files.write(operators, _put_file)
    # Written anew, so that it has no comment of the author's, which may say anything.
    (operators / f"{profile.id}.toml").write_text(tomli_w.dumps(data), encoding="utf-8")
    title = re.sub(r'["\\]', "", profile.name)
    module = _MODULE.format(title=title, operator=profile.id, name=name)
    (package / "__init__.py").write_text(module, encoding="utf-8")
    (root / f"{name}.desktop").write_text(
        desktop_entry(profile.name, profile.brand, name, links=True), encoding="utf-8"
    )
    return files


def _put_file(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0o644)  # for everybody, as the whole package is


def _project(profile: Profile, name: str, version: str, files: Files) -> dict[str, Any]:
    """Return the package's pyproject.toml."""
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
            "gui-scripts": {f"{name}-window": f"{module}:window"},
            "entry-points": {"neon_wizard.operators": {profile.id: f"{module}:profile"}},
        },
        "tool": {"hatch": {"build": {"ignore-vcs": True, "targets": {"wheel": {
            "packages": [module], "shared-data": shared}}}}},
    }  # fmt: skip
