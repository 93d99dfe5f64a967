"""A private D-Bus session with a real, unlocked, throw-away gnome-keyring; works as root, without a display, in CI.

`KeyringSession` is what the fixtures of `tests.conftest` hand out:

- ``keyring_session``: for commands run as a subprocess: ``subprocess.run([...], env=keyring_session.env)``; HOME and
  every ``XDG_*`` folder in it are the session's own, so settings and data are empty and private as well.
- ``keyring_here``: the same, and this process itself uses it (its environment is changed for the test).
- ``no_keyring_env``: an environment as ``keyring_session.env``, in which there is no keyring and no D-Bus session.

A session is ``lock()``ed and ``unlock()``ed, ``stop()``ped (SIGSTOP: the daemon hangs) and ``go()``es on, is
``kill()``ed and ``restart()``ed with what it had kept. Nothing is started by itself on this bus: a daemon that is
killed is gone, and a question that it wants to ask nobody asks, unless the test is the prompter (`ask_nobody`).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.marks import WINDOWS

_READY_SECONDS = 20.0
_APPLICATION = "Python keyring library"  # what keyring writes beside each secret
_SECRETS = "org.freedesktop.secrets"
_BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


def private_environment(home: Path) -> dict[str, str]:
    """An environment whose every personal folder is below `home`, without display, D-Bus session or overrides."""
    foreign = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL"}
    overrides = ("NEON_", "KEYRING_", "PYTHON_KEYRING_")
    env = {k: v for k, v in os.environ.items() if k not in foreign and not k.startswith(overrides)}
    folders = {
        "HOME": "",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_RUNTIME_DIR": "run",
    }
    for name, folder in folders.items():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        env[name] = str(home / folder)
    if WINDOWS:  # where no other variable moves what is kept
        env["NEON_HOME"] = str(home)
    return env


def settings_in(env: dict[str, str]) -> Path:
    """Where the program keeps its settings in such an environment."""
    return Path(env["NEON_HOME"], "config") if WINDOWS else Path(env["XDG_CONFIG_HOME"], "neon-wizard")


class KeyringSession:
    """The bus and its keyring daemon; a context manager that leaves no process and no file behind.

    password: of the login keyring; empty leaves a daemon without any usable keyring (F39).
    """

    def __init__(self, password: str = "test") -> None:
        self._password = password
        # Not pytest's folder: a socket's path may have about 100 characters only.
        self.home = Path(tempfile.mkdtemp(prefix="nwk"))
        self.env = private_environment(self.home)
        self._bus: subprocess.Popen[bytes] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> KeyringSession:
        try:
            self._start_bus()
            self.restart()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End both processes, whatever state they are in, and remove their files."""
        self.kill()
        if self._bus:
            self._bus.kill()
            self._bus.wait()
            self._bus = None
        shutil.rmtree(self.home, ignore_errors=True)

    # --- what can happen to a keyring ---------------------------------------------------------------------------------

    def stop(self) -> None:
        """F41: the daemon hangs."""
        assert self._daemon
        self._daemon.send_signal(signal.SIGSTOP)

    def go(self) -> None:
        """The daemon goes on after `stop`."""
        assert self._daemon
        self._daemon.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """F40: the daemon is gone, the bus stays."""
        if self._daemon:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def restart(self) -> None:
        """A daemon again, unlocked, with what the one before had kept."""
        self.kill()
        self._daemon = subprocess.Popen(
            [*dies_with_us(), "gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin
        with closing(self._daemon.stdin) as pipe:
            pipe.write(self._password.encode())
        self._wait_for(_SECRETS)

    def lock(self) -> None:
        """F38: the login keyring is locked for real, over D-Bus."""
        with _collection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as collection:
            collection.lock()

    def unlock(self) -> None:
        """The opposite of `lock`: a daemon that starts again is given the password."""
        self.restart()

    def delete(self) -> None:
        """The default collection is deleted, as the user can in the keyring's own program; the daemon goes on."""
        with _collection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as collection:
            collection.delete()

    def contents(self) -> dict[tuple[str, str], str]:
        """Every secret of the program: (keyring service, user name) → text."""
        with _collection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as collection:
            items = collection.search_items({"application": _APPLICATION})
            found = ((item.get_attributes(), item.get_secret().decode()) for item in items)
            return {(attributes["service"], attributes["username"]): text for attributes, text in found}

    @contextmanager
    def ask_nobody(self) -> Iterator[threading.Event]:
        """A prompter that takes the daemon's question and never answers, as while the user is away.

        Gives an event that is set when the question has come.
        """
        prompter = _Prompter(self.env["DBUS_SESSION_BUS_ADDRESS"])
        try:
            yield prompter.asked
        finally:
            prompter.close()

    # --- how it is done -----------------------------------------------------------------------------------------------

    def _start_bus(self) -> None:
        socket = self.home / "run" / "bus"
        config = self.home / "run" / "bus.conf"
        config.write_text(_BUS_CONFIG.format(socket=socket))
        self._bus = subprocess.Popen(
            [
                *dies_with_us(),
                "dbus-daemon",
                f"--config-file={config}",
                "--nofork",
                "--nopidfile",
                "--print-address=1",
            ],
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._bus.stdout
        with closing(self._bus.stdout) as pipe:  # the address comes when the bus listens
            address = pipe.readline().decode().strip()
        assert address, "dbus-daemon did not start"
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address

    def _wait_for(self, name: str) -> None:
        """Until `name` has an owner: asked once, then told by the bus."""
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        with closing(open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])) as connection:
            bus = Proxy(message_bus, connection, timeout=_READY_SECONDS)
            rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
            rule.add_arg_condition(0, name)
            with connection.filter(rule, bufsize=5) as changes:
                bus.AddMatch(rule)
                if not bus.NameHasOwner(name)[0]:
                    connection.recv_until_filtered(changes, timeout=_READY_SECONDS)


def names_in_keyring() -> list[str]:
    """The user name of every secret that the program wrote into this process's keyring."""
    with _collection(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as collection:
        return [item.get_attributes()["username"] for item in collection.search_items({"application": _APPLICATION})]


@contextmanager
def _collection(address: str) -> Iterator[Any]:
    from jeepney.io.blocking import open_dbus_connection
    from secretstorage.collection import Collection

    with closing(open_dbus_connection(address)) as connection:
        yield Collection(connection)


class _Prompter:
    """Owns the prompter's name on the bus and says nothing more than "taken"."""

    def __init__(self, address: str) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        self.asked = threading.Event()
        self._connection = open_dbus_connection(address)
        Proxy(message_bus, self._connection).RequestName("org.gnome.keyring.SystemPrompter")
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        from jeepney import MessageType, new_method_return

        while not self._ended.is_set():
            with suppress(TimeoutError):
                message = self._connection.receive(timeout=0.05)
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(new_method_return(message))
                    self.asked.set()

    def close(self) -> None:
        self._ended.set()
        self._thread.join()
        self._connection.close()


def dies_with_us() -> list[str]:
    """A prefix for a command that must not outlive this process, not even when this one is killed."""
    return ["setpriv", "--pdeathsig=KILL", "--"] if shutil.which("setpriv") else []


@contextmanager
def environment(wanted: dict[str, str]) -> Iterator[None]:
    """This process with `wanted` as its whole environment, and its own again afterwards."""
    before = dict(os.environ)
    _become(wanted)
    try:
        yield
    finally:
        _become(before)


def _become(wanted: dict[str, str]) -> None:
    for name in set(os.environ) - set(wanted):
        del os.environ[name]
    os.environ.update(wanted)
