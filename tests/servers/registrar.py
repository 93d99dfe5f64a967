"""A real registrar: Kamailio on loopback with the configuration of ``tests/data/kamailio``."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import threading
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any

import trustme

CONFIGURATION = Path(__file__).parent.parent / "data" / "kamailio" / "kamailio.cfg"
_TLS = """\
[server:default]
method = TLSv1.2+
verify_certificate = no
require_certificate = no
private_key = {key}
certificate = {certificate}
[client:default]
method = TLSv1.2+
verify_certificate = no
require_certificate = no
"""


def free_ports(count: int) -> list[int]:
    """Different ports at which nobody listens, over UDP and TCP."""
    with ExitStack() as held:
        found: list[int] = []
        while len(found) < count:
            tcp = held.enter_context(socket.socket())
            udp = held.enter_context(socket.socket(type=socket.SOCK_DGRAM))
            tcp.bind(("127.0.0.1", 0))
            with suppress(OSError):
                udp.bind(tcp.getsockname())
                found.append(int(tcp.getsockname()[1]))
        return found


def free_port() -> int:
    """One of them."""
    return free_ports(1)[0]


class Registrar:
    """``with Registrar(folder) as registrar: …``. Knows alice, bob and carol, each with the password ``NAME-secret``.

    ca: what vouches for its certificate, for localhost, 127.0.0.1 and sip.example.com. algorithm: of its challenges.
    """

    def __init__(self, folder: Path, algorithm: str = "", realm: str = "127.0.0.1") -> None:
        # The socket's path has a length limit that a test's folder may exceed.
        self._folder = folder
        self._algorithm = algorithm
        self.realm = realm
        self.port, self.tls_port = free_ports(2)
        self.domain = f"127.0.0.1:{self.port}"
        self.ca = folder / "ca.pem"
        self._database = folder / "subscribers.sqlite"
        self._log = folder / "log"

    def add(self, user: str, password: str, number: str = "") -> None:
        """A subscriber, at once. number: where it is not the authentication user `user`."""
        with closing(sqlite3.connect(self._database, timeout=5)) as database, database:
            database.execute(
                "INSERT OR REPLACE INTO subscriber(username, password, sip_user) VALUES (?, ?, ?)",
                (user, password, number or user),
            )

    def bindings(self, number: str) -> list[dict[str, Any]]:
        """The phones that are registered under `number`; ``Address`` and ``Expires`` are in each."""
        result = self.rpc("ul.lookup", "location", number)
        return [each["Contact"] for each in result.get("result", {}).get("Contacts", [])]

    def rpc(self, method: str, *params: str) -> dict[str, Any]:
        """Kamailio's own remote control."""
        own = self._folder / f"rpc-{threading.get_ident()}"
        own.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
            sock.bind(str(own))
            own.chmod(0o777)
            sock.settimeout(5)
            wanted = {"jsonrpc": "2.0", "method": method, "params": params, "id": 1}
            sock.sendto(json.dumps(wanted).encode(), str(self._folder / "rpc"))
            found: dict[str, Any] = json.loads(sock.recv(1 << 20))
        own.unlink(missing_ok=True)
        return found

    def __enter__(self) -> Registrar:
        self._certificates()
        with closing(sqlite3.connect(self._database)) as database, database:
            database.execute("PRAGMA journal_mode=WAL")
            database.execute(
                "CREATE TABLE subscriber(id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE, domain TEXT DEFAULT '',"
                " password TEXT NOT NULL, sip_user TEXT NOT NULL)"
            )
        for user in ("alice", "bob", "carol"):
            self.add(user, f"{user}-secret")
        values = {
            "REALM": f'"{self.realm}"',
            "DBURL": f'"sqlite:///{self._database}"',
            "TLSCFG": f'"{self._folder}/tls.cfg"',
            "SOCKET": f'"{self._folder}/rpc"',
            "PORT": self.port,
            "TLSPORT": self.tls_port,
            **({"ALG": f'"{self._algorithm}"'} if self._algorithm else {}),
        }
        defined = [part for name, value in values.items() for part in ("-A", f"{name}={value}")]
        command = [shutil.which("kamailio") or "/usr/sbin/kamailio", "-DD", "-E", "-m", "32", "-M", "4"]
        command += ["-w", str(self._folder), "-Y", str(self._folder), "-P", str(self._folder / "pid")]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [*command, "-f", str(CONFIGURATION), *defined], stderr=log, stdout=log, start_new_session=True
            )
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        # Asked to end, its processes now and then wait for each other for ever. They keep nothing: they are a group of
        # their own, and end with it.
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(20)

    def _wait(self) -> None:
        for port in (self.port, self.tls_port):
            while True:
                assert self._process.poll() is None, self._log.read_text(errors="replace")
                try:
                    socket.create_connection(("127.0.0.1", port), 5).close()
                    break
                except ConnectionRefusedError:
                    threading.Event().wait(0.02)

    def _certificates(self) -> None:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.ca)
        certificate = authority.issue_cert("localhost", "127.0.0.1", "sip.example.com")
        key, chain = self._folder / "key.pem", self._folder / "certificate.pem"
        certificate.private_key_pem.write_to_path(key)
        chain.write_bytes(b"".join(pem.bytes() for pem in certificate.cert_chain_pems))
        os.chmod(key, 0o600)
        (self._folder / "tls.cfg").write_text(_TLS.format(key=key, certificate=chain), encoding="ascii")
