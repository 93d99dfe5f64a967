"""A correct HTTP server whose answers a test scripts by path; it keeps every request and counts connections."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from neon_wizard.demo.server_thread import ServerThread

XML = "text/xml; charset=utf-8"


@dataclass(frozen=True)
class Seen:
    """A request as it arrived. headers: in their order."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(frozen=True)
class Given:
    """An answer."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = XML


Script = Given | bytes | Callable[[Seen], "Given | bytes"]


class ScriptedServer:
    """``with ScriptedServer({"/Signup": Given(b"<a/>")}) as server: …``; the path ``*`` stands for any other."""

    def __init__(self, paths: Mapping[str, Script], context: ssl.SSLContext | None = None) -> None:
        self.paths = dict(paths)
        self.requests: list[Seen] = []
        self.connections = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # head and body are two packets, of which the second would wait

            def setup(self) -> None:
                super().setup()
                outer.connections += 1

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                seen = Seen(self.command, self.path, tuple(self.headers.items()), self.rfile.read(length))
                outer.requests.append(seen)
                outer._reply(self, seen)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815 - the names that it is called by

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """A client that goes away, or refuses the certificate, is part of the tests."""

        server = Server(("127.0.0.1", 0), Handler)
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        self._serving = ServerThread(server, "scripted")
        self.port: int = server.server_address[1]
        self.host = f"127.0.0.1:{self.port}"
        self.origin = f"{'https' if context else 'http'}://{self.host}"

    def url(self, path: str) -> str:
        return self.origin + path

    def __enter__(self) -> Self:
        self._serving.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._serving.stop()

    def _reply(self, handler: BaseHTTPRequestHandler, seen: Seen) -> None:
        script = self.paths.get(seen.path.partition("?")[0], self.paths.get("*", Given(status=404)))
        given = script(seen) if callable(script) else script
        if isinstance(given, bytes):
            given = Given(given)
        if "Date" in given.headers:
            handler.send_response_only(given.status)  # without the server's own
        else:
            handler.send_response(given.status)
        handler.send_header("Content-Type", given.content_type)
        for name, value in given.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(given.body)))
        handler.end_headers()
        handler.wfile.write(given.body)
