"""A package that adds a dialect and an operator, really installed; and packages that are broken in every way."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.profile import plugins
from neon_wizard.profile.plugins import PluginEntry
from neon_wizard.protocols import dialects
from tests.marks import skip_under_wine
from tests.servers.scripted import Given, ScriptedServer, Seen

PACKAGE = Path(__file__).resolve().parents[1] / "plugin"
PASSWORD = "CANARY-portal-1"

Command = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which pip installed the package, offline."""
    skip_under_wine("pip waits for its builder for ever")
    target = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index"]
    options = ["--no-build-isolation", "--no-deps", "--root-user-action=ignore", "--target", str(target)]
    subprocess.run([*pip, *options, str(PACKAGE)], check=True, cwd=target)
    return target


@pytest.fixture
def command(no_keyring_env: dict[str, str], installed: Path) -> Command:
    """A command of this program with the package installed: its status, its JSON and its standard error."""

    def run(*argv: str, path: Path = installed, pin: str = "") -> tuple[int, dict[str, Any], str]:
        environment = {**no_keyring_env, "PYTHONPATH": str(path), "NEON_PASSWORD": PASSWORD, "LC_ALL": "C.UTF-8"}
        environment |= {"NEON_INPUT_PIN": pin} if pin else {}
        words = [sys.executable, "-W", "error", "-m", "neon_wizard", *argv, "--no-store", "--json"]
        done = subprocess.run(words, env=environment, capture_output=True, timeout=60, check=False)
        return done.returncode, json.loads(done.stdout), done.stderr.decode()

    return run


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A JSON-RPC server that knows the login ``ana``."""

    def answer(seen: Seen) -> Given:
        question = json.loads(seen.body)
        reply: dict[str, Any] = {"jsonrpc": "2.0", "id": question["id"]}
        if question["params"]["Login"] == "ana":
            reply["result"] = {"number": "5550100", "password": "CANARY-sip-1", "domain": "sip.norte.example"}
        else:
            reply["error"] = {"code": -32001, "message": "No such password"}
        return Given(json.dumps(reply).encode(), content_type="application/json")

    with ScriptedServer({"/": answer}) as running:
        yield running


def profile_for(server: ScriptedServer, folder: Path, more: str = "") -> str:
    """The package's own profile, moved to `server`."""
    text = (PACKAGE / "neon_jsonrpc" / "operators" / "norte-rpc.toml").read_text(encoding="utf-8")
    path = folder / "rpc.toml"
    text = text.replace("https://rpc.norte.example/", f"{server.origin}/")
    path.write_text(text.replace("rpc_method", f"{more}\nrpc_method"), encoding="utf-8")
    return str(path)


def test_an_account_through_a_plug_ins_dialect(command: Command, server: ScriptedServer, tmp_path: Path):
    status, out, err = command("provision", "--operator", profile_for(server, tmp_path), "--login", "ana")
    assert (status, err) == (0, "")
    assert (out["account"]["number"], out["account"]["domain"]) == ("5550100", "sip.norte.example")
    (seen,) = server.requests
    question = json.loads(seen.body)
    assert question["method"] == "account.settings"
    assert question["params"] == {"Login": "ana", "Password": PASSWORD}


def test_f60_a_refusal_through_it_keeps_the_secrets(command: Command, server: ScriptedServer, tmp_path: Path):
    arguments = ["provision", "--operator", profile_for(server, tmp_path), "--login", "bob", "--verbose"]
    status, out, err = command(*arguments)
    assert (status, out["error"]["code"]) == (1, "operator.104")
    assert PASSWORD not in json.dumps(out) + err


def test_its_keys_are_known_and_a_misspelt_one_is_not(command: Command, server: ScriptedServer, tmp_path: Path):
    path = profile_for(server, tmp_path, more='rpc_methd = "x"')
    status, out, _err = command("provision", "--operator", path, "--login", "ana")
    assert (status, out["error"]["code"]) == (2, "profile.unknown_key")
    assert "rpc_methd" in out["error"]["message"]
    assert "rpc_method" in out["error"]["next_step"]
    assert server.requests == []


def test_without_the_package_its_protocol_is_not_known(
    command: Command, server: ScriptedServer, tmp_path: Path, installed: Path
):
    path = profile_for(server, tmp_path)
    status, out, _err = command("provision", "--operator", path, "--login", "ana", path=tmp_path)
    assert (status, out["error"]["code"]) == (2, "profile.protocol")


def test_the_operators_that_it_brings_are_found_by_their_id(command: Command):
    status, out, err = command("balance", "--operator", "norte-rpc", "--number", "1")
    assert (status, err) == (2, "")
    assert out["error"]["code"] == "profile.service"
    assert "Norte RPC" in out["error"]["message"]


# ---- broken in every way ----

BROKEN = {
    "absent": "no_such_module:Thing",
    "raises": "neon_broken_raises:Thing",
    "leaves": "neon_broken_leaves:Thing",
    "nothing": "neon_broken_shapes:Missing",
    "value": "neon_broken_shapes:number",
    "bare": "neon_broken_shapes:Bare",
    "renamed": "neon_broken_shapes:Renamed",
    "wordy": "neon_broken_shapes:Wordy",
    "greedy": "neon_broken_shapes:Greedy",
    "silent": "neon_broken_shapes:Silent",
    "soap": "neon_broken_shapes:Soap",
    "no module": "!",
}
SHAPES = """
number = 5
class Bare: ...
class Base:
    options = frozenset()
    def call(self, service, call, session): ...
class Renamed(Base): name = "another"
class Wordy(Base):
    name, options = "wordy", "method"
class Greedy(Base):
    name, options = "greedy", {"url", "mine"}
class Silent(Base):
    name, call = "silent", None
class Soap(Base): name = "soap"
class Good(Base):
    name, options = "good", frozenset({"mine", "method"})
"""


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "neon_broken_raises.py").write_text("raise OSError('no network')")
    (tmp_path / "neon_broken_leaves.py").write_text("raise SystemExit(3)")
    (tmp_path / "neon_broken_shapes.py").write_text(SHAPES)
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.usefixtures("modules")
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_plug_in_is_logged_and_left_out(name: str, caplog: pytest.LogCaptureFixture):
    good = PluginEntry("good", "neon_broken_shapes:Good", "good-one")
    with caplog.at_level(logging.WARNING):
        found = dialects.accepted([PluginEntry(name, BROKEN[name], "acme-broken"), good])
    assert list(found) == ["good"]
    assert found["good"]().options == {"mine", "method"}
    (record,) = caplog.records
    assert "acme-broken" in record.getMessage()
    assert f"“{name}”" in record.getMessage()


@pytest.mark.usefixtures("modules")
def test_of_two_plug_ins_with_one_name_the_first_stays(caplog: pytest.LogCaptureFixture):
    entries = [PluginEntry("good", "neon_broken_shapes:Good", who) for who in ("first", "second")]
    assert list(dialects.accepted(entries)) == ["good"]
    assert "second" in caplog.text


def test_the_built_in_dialects_pass_as_plug_ins():
    for name, entry in dialects.BUILTIN.items():
        assert dialects.maker(entry)().name == name


def test_a_broken_package_among_the_installed_ones(command: Command, server: ScriptedServer, tmp_path: Path):
    site = tmp_path / "site"
    for name, group in (("broken", plugins.PROTOCOLS), ("lost", plugins.OPERATORS)):
        info = site / f"acme_{name}-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: acme-{name}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[{group}]\n{name} = no_such_module:Thing\n")
    path = profile_for(server, tmp_path)
    status, out, err = command("provision", "--operator", path, "--login", "ana", path=site)
    assert (status, out["error"]["code"]) == (2, "profile.protocol")
    assert "acme-broken" in err
    assert "Traceback" not in err
    status, _, err = command("balance", "--number", "5550100", path=site)
    assert (status, err) == (2, "")  # where plug-ins do not matter, nothing is said of them
    _, _, err = command("profile", "validate", path, path=site)
    assert err.count("acme-broken") == 1


# ---- its action and its engine ----


@pytest.fixture
def forwarding() -> Iterator[ScriptedServer]:
    """What the operator's own service knows: where calls may go, and where they go now."""

    def answer(seen: Seen) -> Given:
        numbers: Any = {"100": "Voice mail", "200": "Office"}
        if seen.method == "POST":
            numbers = [{"number": json.loads(seen.body)["to"], "when": "unanswered"}]
        return Given(json.dumps(numbers).encode(), content_type="application/json")

    with ScriptedServer({"/forwarding": answer}) as running:
        yield running


def test_its_action_asks_the_operator_what_there_is_and_does_it(
    command: Command, forwarding: ScriptedServer, tmp_path: Path
):
    whose = ["action", "--operator", profile_for(forwarding, tmp_path), "--number", "5550100"]
    status, out, err = command(*whose)
    assert (status, err) == (0, "")
    assert [(each["id"], each["title"]) for each in out["actions"]] == [("forwarding", "Forward calls")]
    status, out, err = command(*whose, "forwarding", "--input", "to=200", "--yes", pin="4711")
    assert (status, err) == (0, "")
    assert out["action"]["message"] == "Your calls are forwarded."
    sent = [(seen.method, seen.body) for seen in forwarding.requests]
    assert [method for method, _ in sent] == ["GET", "POST"]
    assert json.loads(sent[1][1]) == {"number": "5550100", "to": "200", "pin": "4711"}
    status, out, err = command(*whose, "forwarding", "--input", "to=999", "--yes", pin="4711")
    assert (status, out["error"]["code"]) == (2, "input.choice")


def test_its_action_is_not_offered_by_another_operator(command: Command, forwarding: ScriptedServer, tmp_path: Path):
    path = Path(profile_for(forwarding, tmp_path))
    path.write_text(path.read_text(encoding="utf-8").replace('"norte-rpc"', '"another"'), encoding="utf-8")
    status, out, _err = command("action", "--operator", str(path), "--number", "1")
    assert (status, out["actions"]) == (0, [])


def test_its_engine_can_be_chosen(installed: Path):
    code = "from neon_wizard.sip.engines import choose, names; print(*names(), type(choose('rehearsal')).__name__)"
    words = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(words, env={"PYTHONPATH": str(installed)}, capture_output=True, text=True, check=True)
    assert done.stdout.split()[-2:] == ["rehearsal", "PluginEngine"]
