"""The single instance: real processes, real locks, real sockets."""

import json
import os
import queue
import signal
import socket
import stat
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from neon_wizard.errors import StorageError
from neon_wizard.instance import ACTIVATE, Instance, Silent
from neon_wizard.mailbox import LONGEST_UNIX_PATH
from tests import disks
from tests.marks import posix_only

WAIT = 20  # seconds before a test gives up on another process

STARTED = """
import sys
from pathlib import Path
from neon_wizard.instance import Instance

instance = Instance(Path(sys.argv[1]), "test")
def say(word):
    sys.stdout.write(word + "\\n")  # in one piece: two threads say something
    sys.stdout.flush()

if instance.become_first() or instance.hand_over() is None:
    instance.listen(lambda message: say("message " + message["command"]) or {"ok": True})
    say("first")
    sys.stdin.read()
    instance.close()
else:
    say("second")
"""


class Process:
    """Another Python, to be told and listened to line by line."""

    def __init__(self, command: list[str], environment: dict[str, str] | None = None) -> None:
        pipe = subprocess.PIPE
        self.popen = subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True)

    def read_line(self) -> str:
        assert self.popen.stdout is not None
        return self.popen.stdout.readline().strip()

    def end(self) -> str:
        """Close its input, wait for its end, return the rest of its output."""
        assert self.popen.stdin is not None
        assert self.popen.stdout is not None
        self.popen.stdin.close()
        # Not communicate: it would lose what readline has read ahead.
        rest = self.popen.stdout.read()
        self.popen.wait(timeout=WAIT)
        self.popen.stdout.close()
        return rest

    def kill(self) -> None:
        self.popen.kill()
        self.popen.wait(timeout=WAIT)
        for stream in (self.popen.stdin, self.popen.stdout):
            if stream is not None:
                stream.close()


def start(folder: Path) -> Process:
    return Process([sys.executable, "-c", STARTED, str(folder)])


@pytest.fixture(params=["unix", "loopback"])
def folder(request, tmp_path):
    """A folder for the socket; one whose path is too long for a Unix socket brings the way of Windows."""
    if request.param == "unix":
        return tmp_path / "i"
    return tmp_path / ("x" * LONGEST_UNIX_PATH)


@dataclass
class First:
    instance: Instance
    messages: queue.Queue[object]


@pytest.fixture
def first(folder):
    instance = Instance(folder, "test")
    assert instance.become_first()
    messages: queue.Queue[object] = queue.Queue()

    def answer(message):
        messages.put(message)
        return {"ok": True, "echo": message.get("more", "")}

    instance.listen(answer)
    yield First(instance, messages)
    instance.close()


def test_f46_the_second_reaches_the_first(first, folder):
    second = Instance(folder, "test")
    assert not second.become_first()
    assert second.hand_over({**ACTIVATE, "more": "ação"}) == {"ok": True, "echo": "ação"}
    assert first.messages.get(timeout=WAIT) == {"command": "activate", "more": "ação"}, "the token is not passed on"


def test_f46_twenty_at_once_leave_one(tmp_path):
    processes = [start(tmp_path / "i") for _ in range(20)]
    try:
        said = [process.read_line() for process in processes]
        # The first may hear of others before it says that it is the first.
        firsts = [number for number, word in enumerate(said) if word != "second"]
        assert len(firsts) == 1
        first = processes.pop(firsts[0])
        assert [process.popen.wait(timeout=WAIT) for process in processes] == [0] * 19
        assert [said[firsts[0]], *first.end().split("\n")].count("message activate") == 19
    finally:
        for process in processes:
            process.kill()


def test_f46_a_killed_first_leaves_the_place_free(tmp_path):
    process = start(tmp_path / "i")
    assert process.read_line() == "first"
    process.kill()
    heir = Instance(tmp_path / "i", "test")
    assert heir.become_first()
    heir.listen(lambda message: {"ok": True})
    assert Instance(tmp_path / "i", "test").hand_over() == {"ok": True}
    heir.close()


def test_f43_a_place_that_cannot_be_written_is_named(tmp_path):
    with disks.read_only(tmp_path), pytest.raises(StorageError) as caught:
        Instance(tmp_path / "run", "test")
    assert (caught.value.code, caught.value.facts) == ("settings.read_only", {"path": str(tmp_path)})


def test_a_first_that_ends_leaves_nothing_but_its_lock(first, folder):
    first.instance.close()
    assert [path.suffix for path in folder.iterdir()] == [".lock"]
    heir = Instance(folder, "test")
    assert heir.hand_over() is None, "nobody is there, so this one is the first"
    heir.close()


def test_a_first_that_does_not_listen_is_silent(tmp_path):
    holder = Instance(tmp_path, "test")
    assert holder.become_first()
    with pytest.raises(Silent):
        Instance(tmp_path, "test").hand_over(patience=0)
    holder.close()


@posix_only("Windows cannot stop a process by a signal")
def test_a_first_that_is_stopped_is_silent(tmp_path):
    process = start(tmp_path / "i")
    try:
        assert process.read_line() == "first"
        process.popen.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.popen.pid, os.WSTOPPED | os.WNOWAIT)  # it may still answer until it has stopped
        with pytest.raises(Silent):
            Instance(tmp_path / "i", "test").hand_over(patience=0)
    finally:
        process.kill()


def connect(folder: Path) -> socket.socket:
    address = json.loads((folder / "test.address").read_text())["address"]
    if isinstance(address, int):
        return socket.create_connection(("127.0.0.1", address), timeout=WAIT)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(WAIT)
    connection.connect(address)
    return connection


@pytest.mark.parametrize(
    "line",
    [
        b'{"command": "activate"}\n',
        b'{"command": "activate", "token": "0"}\n',
        b'{"command": "activate", "token": 7}\n',
        '{"token": "é"}\n'.encode(),
        b"[]\n",
        b"not json\n",
        b"\xff\n",
        b"x" * 200_000,
        b"[" * 60_000 + b"\n",
    ],
)
def test_nobody_without_the_token_is_heard(first, folder, line):
    with connect(folder) as stranger:
        try:
            stranger.sendall(line)
            assert stranger.recv(100) == b""
        except ConnectionError:
            pass  # the first hung up in the middle of it
    assert first.messages.empty()
    assert Instance(folder, "test").hand_over() == {"ok": True, "echo": ""}, "the first still listens"


def test_who_says_nothing_or_never_ends_keeps_nobody_waiting(first, folder):
    """More than are heard at once: each of them would have the listener for as long as it may speak."""
    strangers = [connect(folder) for _ in range(60)]
    try:
        for number, stranger in enumerate(strangers):
            if number % 2:
                stranger.sendall(b'{"command"')
        assert Instance(folder, "test").hand_over(patience=0) == {"ok": True, "echo": ""}
    finally:
        for stranger in strangers:
            stranger.close()


def test_a_byte_now_and_then_does_not_lengthen_the_time_that_a_message_has(first, folder):
    with connect(folder) as stranger:
        stranger.settimeout(0.1)
        for _ in range(int(WAIT / 0.1)):
            try:
                stranger.sendall(b"x")
                if stranger.recv(1) == b"":
                    break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        else:
            pytest.fail("it was listened to all the time")


def test_a_hundred_megabytes_are_not_taken(first, folder):
    sent = 0
    with connect(folder) as stranger, suppress(ConnectionError):
        while sent < 100_000_000:
            sent += stranger.send(b"x" * 65_536)
    assert sent < 10_000_000
    assert Instance(folder, "test").hand_over() == {"ok": True, "echo": ""}


@posix_only("named pipes")
def test_named_pipes_in_the_place_of_its_files_hold_nobody(tmp_path):
    for name in ("test.lock", "test.address"):
        os.mkfifo(tmp_path / name)
    holder, other = Instance(tmp_path, "test"), Instance(tmp_path, "test")
    assert holder.become_first()
    with pytest.raises(Silent):
        other.hand_over(patience=0)
    holder.close()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "7",
        '{"address": 5}',
        '{"address": 5, "token": "x"}',
        '{"address": -1, "token": "x"}',
        '{"address": 65536, "token": "x"}',
        '{"address": 99999999999999999999, "token": "x"}',
        '{"address": true, "token": "x"}',
        '{"address": 1.5, "token": "x"}',
        '{"address": null, "token": "x"}',
        '{"address": "\\u0000", "token": "x"}',
        '{"address": "\\ud800", "token": "x"}',
        '{"address": "\\ud800", "token": "\\ud800"}',
        "[" * 60_000,
        '{"address": ' + "9" * 5000 + "}",
    ],
)
def test_a_first_whose_address_is_damaged_is_silent(tmp_path, text):
    (tmp_path / "test.address").write_text(text)
    holder = Instance(tmp_path, "test")
    assert holder.become_first()
    with pytest.raises(Silent):
        Instance(tmp_path, "test").hand_over(patience=0)
    holder.close()


def test_a_folder_that_cannot_be_is_told_of(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        Instance(tmp_path / "file" / "folder", "test")


@posix_only("modes")
def test_only_the_same_user_can_read_address_and_socket(first, folder):
    for path in folder.iterdir():
        if path.suffix != ".lock":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


@posix_only("what moves the settings there moves the locks too")
def test_other_settings_are_another_program(tmp_path):
    code = (
        "from neon_wizard.instance import Instance; import sys\n"
        "instance = Instance(); print(instance.become_first(), flush=True); sys.stdin.read()"
    )
    processes = []
    for home, is_first in (("a", "True"), ("b", "True"), ("a", "False")):
        environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / home)}
        process = Process([sys.executable, "-c", code], environment)
        processes.append(process)
        assert process.read_line() == is_first
    for process in processes:
        process.end()
