"""The exports in the real programs, registering at a real registrar."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.exports import export

PASSWORD = "p;w=d ü<>,'#%x"  # what each of their formats could stumble over
LINPHONE = "[sip]\nregister_only_when_network_is_up=0\nroot_ca={ca}\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / ".local" / "share" / "linphone").mkdir(parents=True)
    return tmp_path


@contextmanager
def started(home: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    """A softphone that ends with the test."""
    with (home / "output").open("wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=output, stderr=output, env={**os.environ, "HOME": str(home)}
        )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def registered(registrar, number: str, process: subprocess.Popen[bytes], home: Path) -> str:
    """The name of the program that registers `number`."""
    end = time.monotonic() + 15
    while not (bindings := registrar.bindings(number)):
        assert time.monotonic() < end, (home / "output").read_text(errors="replace")[-2000:]
        threading.Event().wait(0.05)
    return str(bindings[0]["User-Agent"])


def account(registrar, number: str, transport: str, password: str = PASSWORD) -> SipSettings:
    registrar.add(f"auth {number}", password, number)
    # Linphone knows no certificate for a number; the others do not look the name up that only this computer knows.
    domain = f"localhost:{registrar.tls_port}" if transport == "tls" else registrar.domain
    return SipSettings(number, domain, "Ana; <Silva>", f"auth {number}", transport=transport)


@pytest.mark.parametrize(("transport", "number"), [("udp", "5551101"), ("tcp", "5551102")])
def test_baresip_registers(registrar, home, transport, number):
    written = export(account(registrar, number, transport), "baresip", Secret(PASSWORD))
    (home / "accounts").write_bytes(written)
    with started(home, "baresip", "-f", str(home), "-n", "127.0.0.1") as process:
        assert registered(registrar, number, process, home).startswith("baresip")


@pytest.mark.parametrize(("transport", "number"), [("udp", "5551201"), ("tcp", "5551202")])
def test_twinkle_registers(registrar, home, transport, number):
    password = PASSWORD + '"\\'
    file = home / "neon.cfg"
    file.write_bytes(export(account(registrar, number, transport, password), "twinkle", Secret(password)))
    with started(home, "twinkle-console", str(file)) as process:
        assert registered(registrar, number, process, home).startswith("Twinkle")


@pytest.mark.parametrize("name", ["linphonerc", "linphone-xml"])
@pytest.mark.parametrize("transport", ["udp", "tcp", "tls"])
def test_linphone_registers(registrar, home, name, transport):
    number = f"55513{['udp', 'tcp', 'tls'].index(transport)}{['linphonerc', 'linphone-xml'].index(name)}"
    password = PASSWORD + '"\\'
    file, factory = home / "exported", home / "factory"
    file.write_bytes(export(account(registrar, number, transport, password), name, Secret(password)))
    factory.write_text(LINPHONE.format(ca=registrar.ca))
    if name == "linphone-xml":
        fetched = home / "linphonerc"
        fetched.write_text(f"[misc]\nconfig-uri=file://{file}\n")
        file = fetched
    command = ["linphone-daemon", "--factory-config", str(factory), "--config", str(file)]
    with started(home, *command) as process:
        assert registered(registrar, number, process, home)
