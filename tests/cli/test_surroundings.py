"""Commands in surroundings that nobody means well with: folders that are gone, odd files, umasks, environments."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, SIGNUP
from tests.cli.in_process import run_here
from tests.marks import linux_only, posix_only

pytestmark = posix_only("POSIX modes, pipes and working folders")
FAST = ["--only", "balance.*", "--interval", "0", "--calls", "1"]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def usual(no_keyring_env) -> dict[str, str]:
    return {**no_keyring_env, "LC_ALL": "C.UTF-8", "NEON_PASSWORD": PASSWORD}


@pytest.fixture
def command(usual):
    """``command("balance", …)``, in this process: exit status and what was said; never 70, never a trace."""

    def run(*words: str):
        done = run_here(words, env=usual)
        said = (done.out + done.err).decode()
        assert done.status != 70, said
        assert "Traceback" not in said
        return done.status, said

    return run


_IN_TURN = """
import json, sys
from tests.cli.in_process import in_turn
statuses = in_turn(json.loads(sys.argv[1]))
with open(sys.argv[2], "w") as file:
    json.dump(statuses, file)
"""


@pytest.fixture
def in_turn(usual, tmp_path):
    """``in_turn(commands, before=function, env={…})``: all in one process, which ends well; their exit statuses."""

    def run(commands: Sequence[Sequence[str]], *, before: Callable[[], object] | None = None, **how) -> list[int]:
        statuses = tmp_path / "statuses.json"
        env = {**how.pop("env", usual), "PYTHONPATH": str(ROOT)}
        words = [sys.executable, "-W", "error", "-c", _IN_TURN, json.dumps(commands), str(statuses)]
        pipes = dict.fromkeys(("stdout", "stderr"), subprocess.PIPE)
        how = {"stdin": subprocess.DEVNULL, **pipes, **how}
        done = subprocess.run(words, preexec_fn=before, env=env, timeout=60, check=False, **how)
        said = ((done.stdout or b"") + (done.stderr or b"")).decode()
        assert done.returncode == 0, said
        assert "Traceback" not in said
        ended = json.loads(statuses.read_text())
        assert 70 not in ended, said
        return list(ended)

    return run


@pytest.fixture
def every(operator) -> list[list[str]]:
    """One line for each command that ends by itself."""
    return [
        ["signup", "--operator", operator, *SIGNUP, "--no-store"],
        ["provision", "--operator", operator, "--login", "Tester", "--no-store"],
        ["balance", "--operator", operator, "--number", "55555555", "--no-store"],
        ["activate", "--account", "a/b"],
        ["action", "--operator", operator],
        ["accounts", "list"],
        ["register", "--account", "a/b"],
        ["export", "--account", "a/b", "--format", "baresip", "--output", "accounts"],
        ["run", "--account", "a/b", "--", "baresip"],
        ["secret", "list", "--operator", operator],
        ["profile", "validate", operator],
        ["profile", "add", operator],
        ["profile", "schema"],
        ["check", operator, *FAST, "--report", "report.html"],
        ["mock", operator, "--scenario", "none"],
        ["notify", "registered"],
        ["build-brand", operator, "--output", "dist"],
        ["--version"],
    ]


class TestALostWorkingFolder:
    @pytest.fixture
    def leave(self, tmp_path) -> Callable[[], None]:
        def lost() -> None:
            folder = tmp_path / "lost"
            folder.mkdir()
            os.chdir(folder)
            folder.rmdir()

        return lost

    @pytest.fixture
    def lost(self, leave) -> Iterator[None]:
        """This very process is in a folder that is gone."""
        before = Path.cwd()
        leave()
        yield
        os.chdir(before)

    def test_what_is_named_from_the_root_is_found(self, in_turn, leave, operator):
        balance = ["balance", "--operator", operator, "--number", "55555555", "--no-store"]
        assert in_turn([["profile", "validate", operator], balance], before=leave) == [0, 0]

    @pytest.mark.parametrize(
        "words",
        [
            ("profile", "validate", "acme.toml"),
            ("profile", "from-wsdl", "acme.wsdl"),
            ("balance", "--operator", "./acme.toml", "--number", "1"),
            ("check", "acme.toml"),
            ("build-brand", "acme.toml", "--output", "dist"),
            ("mock", "./acme.toml"),
        ],
    )
    @pytest.mark.usefixtures("lost")
    def test_what_is_named_from_there_is_said_to_be_lost(self, command, words):
        status, said = command(*words)
        assert status == 2
        assert "does not exist any more" in said

    def test_no_command_fails_inside(self, in_turn, leave, every):
        for words, status in zip(every, in_turn(every, before=leave), strict=True):
            assert status in (0, 1, 2, 3, 5), words


class TestWhatIsNoFile:
    @pytest.fixture
    def pipe(self, tmp_path) -> str:
        path = tmp_path / "pipe.toml"
        os.mkfifo(path)
        return str(path)

    @pytest.mark.parametrize(
        "words",
        [
            ("profile", "validate"),
            ("profile", "add"),
            ("profile", "from-wsdl"),
            ("check",),
            ("check", "demo", "--against"),
            ("build-brand",),
            ("mock",),
            ("mock", "demo", "--accounts"),
            ("balance", "--number", "1", "--operator"),
        ],
    )
    def test_a_named_pipe_holds_no_command(self, command, pipe, words):
        assert command(*words, pipe)[0] == 2

    def test_nor_in_the_place_of_what_is_kept(self, command, no_keyring_env):
        folder = Path(no_keyring_env["XDG_CONFIG_HOME"]) / "neon-wizard"
        folder.mkdir(parents=True)
        for name in ("settings.toml", "journal.toml"):
            os.mkfifo(folder / name)
        status, said = command("accounts", "list")
        assert status == 5
        assert "it is not a file" in said

    @pytest.mark.parametrize("value", ["1" * 5000, "0x" + "f" * 5000, "[" * 5000, "[" * 200 + "]" * 200, '"\\u0000"'])
    @pytest.mark.parametrize(
        "where", ["{}", "[operator]\nid = {}", "[services.balance]\nurl = {}", "format = 1\nx = {}"]
    )
    def test_no_value_in_a_profile_is_too_much(self, command, tmp_path, value, where):
        path = tmp_path / "acme.toml"
        text = where.format(value) if where != "{}" else f"format = {value}"
        path.write_text(text)
        assert command("profile", "validate", str(path))[0] == 2
        assert command("balance", "--operator", str(path), "--number", "1")[0] == 2

    @pytest.mark.parametrize("value", ["1" * 5000, "0x" + "f" * 5000, "[" * 5000, "[" * 200 + "]" * 200])
    def test_f45_nor_in_the_settings(self, command, no_keyring_env, value):
        path = Path(no_keyring_env["XDG_CONFIG_HOME"]) / "neon-wizard" / "settings.toml"
        path.parent.mkdir(parents=True)
        path.write_text(f"format = 1\naccounts = []\n[operators]\n[preferences]\nx = {value}\n[end]\ncomplete = true\n")
        status, said = command("accounts", "list")
        assert status == 0
        assert "were damaged; a copy was kept" in said
        assert command("accounts", "list") == (0, "There are no accounts on this computer.\n")

    @pytest.mark.parametrize(
        "text", ["1" * 5000, '{"format": ' + "1" * 5000 + "}", "[" * 100_000, "\0", "\ufeff", '{"format": 1e999}']
    )
    def test_nor_in_a_saved_run(self, command, tmp_path, operator, text):
        path = tmp_path / "run.json"
        path.write_text(text)
        assert command("check", operator, *FAST, "--against", str(path))[0] == 2


def test_a_folder_that_the_system_says_nothing_of_is_told(usual):
    done = run_here(["accounts", "list", "--json"], env={**usual, "NEON_HOME": f"/{'a' * 300}"})
    assert json.loads(done.out)["error"]["code"] == "settings.failed"


def too_open(*folders: Path) -> Iterator[str]:
    """What is in there and wider than for its user alone."""
    for folder in folders:
        for path in folder.rglob("*"):
            mode = path.lstat().st_mode
            if not stat.S_ISLNK(mode) and stat.S_IMODE(mode) & 0o077:
                yield f"{path.relative_to(folder)} {stat.S_IMODE(mode):o}"


@linux_only("gnome-keyring is Linux's keyring")
class TestUmaskOf000:
    def test_nothing_is_wider_than_for_the_user_alone(self, in_turn, keyring_session, operator, tmp_path):
        """A home of their own, not yet there, so that all on the way to it is made by the commands too."""
        home, work = tmp_path / "new-home", tmp_path / "work"
        for folder in (home, work):
            folder.mkdir(0o700)
        names = ("CONFIG", "DATA", "CACHE", "STATE")
        env = {**keyring_session.env, "HOME": str(home), "LC_ALL": "C.UTF-8", "NEON_PASSWORD": "123456"}
        env |= {f"XDG_{name}_HOME": str(home / "deep" / name.lower()) for name in names}
        env |= {"XDG_RUNTIME_DIR": str(home / "none")}
        account = "demo-served/55555555"
        commands = [
            ["provision", "--operator", operator, "--login", "Tester"],
            ["balance", "--account", account],
            ["activate", "--account", account],
            ["export", "--account", account, "--format", "linphonerc", "--with-password", "--output", "linphonerc"],
            ["export", "--account", account, "--format", "twinkle", "--output", "card.cfg"],
            ["check", operator, *FAST, "--report", "r.html", "--save", "r.json", "--junit", "r.xml", "--mail", "r.eml"],
            ["profile", "add", operator],
            ["notify", "registered"],
            ["build-brand", operator, "--output", "dist/deep"],
            ["load", "demo", "--users", "1", "--time", "1s", "--report", "l.html"],
            ["accounts", "list"],
        ]
        in_turn(commands, env=env, cwd=work, before=lambda: os.umask(0))
        assert (home / "deep/config/neon-wizard/settings.toml").exists()
        for made in ("linphonerc", "card.cfg", "l.html", "r.html", "r.json", "r.xml", "r.eml", "dist/deep"):
            assert (work / made).exists(), made
        assert list(too_open(home, work)) == []


class TestEnvironments:
    @pytest.mark.parametrize(
        "told",
        [
            {"HOME": None},
            {"HOME": "/dev/null"},
            {"HOME": "relative"},
            {"TMPDIR": "/nonexistent"},
            {"XDG_CONFIG_HOME": "relative", "XDG_DATA_HOME": "relative", "XDG_CACHE_HOME": "relative"},
            {"LC_ALL": "xx_YY.UTF-8", "LANG": "xx_YY.UTF-8", "LANGUAGE": "\udcff"},
            {"LC_ALL": "C"},
            {"NEON_PASSWORD": "\udcff\udcfe", "NEON_LICENCE_KEY": "\udcff", "XDG_CONFIG_HOME": "/tmp/\udcff"},
        ],
        ids=lambda told: ",".join(told),
    )
    def test_no_command_fails_inside(self, in_turn, usual, every, tmp_path, told):
        env = {**usual, **told}
        if "HOME" in told:
            env = {name: value for name, value in env.items() if not name.startswith("XDG_")}
        env = {name: value for name, value in env.items() if value is not None}
        in_turn(every, env=env, cwd=tmp_path)
        assert not (tmp_path / "relative").exists()

    @pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
    def test_nor_with_streams_that_are_closed(self, in_turn, every, tmp_path, closed):
        in_turn(every, cwd=tmp_path, before=lambda: list(map(os.close, closed)), stdin=None)

    @pytest.mark.parametrize("word", ["\udcff.toml", "a\x1b[31m\n.toml", "a" * 5000, " ", "\u202e.toml"])
    def test_nor_with_names_that_no_file_has(self, command, word):
        for words in (["profile", "validate"], ["balance", "--number", "1", "--operator"], ["check"], ["mock"]):
            assert command(*words, word)[0] == 2
