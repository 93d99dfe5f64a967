"""A web server that signs connections in as IIS does: NTLM and Negotiate, by pyspnego's own server side."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

import spnego
from spnego.channel_bindings import GssChannelBindings

from neon_wizard.demo.server_thread import ServerThread


class IisServer:
    """Answers a signed-in request by `body`. users: login → password. folder: for pyspnego's file of them.

    scheme: ``NTLM`` or ``Negotiate``. binding: what every handshake has to be bound to, or empty.
    """

    def __init__(
        self,
        folder: Path,
        users: Mapping[str, str],
        body: bytes,
        *,
        scheme: str = "NTLM",
        context: ssl.SSLContext | None = None,
        binding: bytes = b"",
    ) -> None:
        self.file = folder / "ntlm-users"
        self.file.write_text("".join(f":{name}:{password}\n" for name, password in users.items()), encoding="utf-8")
        self.seen: list[tuple[int, str, bytes]] = []
        """Of each signed-in request: the number of its connection, who, and its body."""
        self.refused = 0
        self.connections = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def setup(self) -> None:
                super().setup()
                outer.connections += 1
                self.number = outer.connections
                self.who = ""
                self.handshake: Any = None

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                given, _, token = self.headers.get("Authorization", "").partition(" ")
                challenge = scheme
                if given.lower() == scheme.lower():
                    self.who = ""
                    challenge = self.step(base64.b64decode(token))
                if not self.who:
                    outer.refused += 1
                    self.reply(401, b"", {"WWW-Authenticate": challenge})
                    return
                outer.seen.append((self.number, self.who, body))
                self.reply(200, outer.body, {})

            do_GET = do_POST  # noqa: N815 - the names that it is called by

            def step(self, token: bytes) -> str:
                if self.handshake is None:
                    bindings = GssChannelBindings(application_data=binding) if binding else None
                    self.handshake = spnego.server(
                        hostname="127.0.0.1", service="HTTP", protocol=scheme.lower(), channel_bindings=bindings
                    )
                handshake = self.handshake
                try:
                    out = handshake.step(token)
                except spnego.exceptions.SpnegoError:
                    self.handshake = None
                    return scheme
                if handshake.complete:
                    self.who, self.handshake = handshake.client_principal.rpartition("\\")[2], None
                    return scheme
                return f"{scheme} {base64.b64encode(out or b'').decode()}"

            def reply(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """A client that goes away is part of the tests."""

        self.body = body
        server = Server(("127.0.0.1", 0), Handler)
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        self._serving = ServerThread(server, "iis")
        self.origin = f"{'https' if context else 'http'}://127.0.0.1:{server.server_address[1]}"

    def __enter__(self) -> Self:
        self._serving.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._serving.stop()
