"""The mock's HTTP server: one thread for each connection, which stays open, and endings that no proper server makes."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

from neon_wizard.demo.mock.arriving import Arrived
from neon_wizard.demo.mock.spoiling import Response

LARGEST_REQUEST: Final = 1_048_576
_PATIENCE: Final = 30.0
"""Seconds without a byte after which a connection is given up."""
Answering = Callable[[Arrived], Response]


class Listener:
    """``with Listener("127.0.0.1", 0, answer) as listener``. context: what TLS a new connection gets, or None for none.

    Raises OSError, or OverflowError for a port that is none, where it cannot listen there.
    """

    def __init__(
        self, host: str, port: int, answer: Answering, context: Callable[[], ssl.SSLContext] | None = None
    ) -> None:
        self.stopped = threading.Event()
        outer = self

        class Handler(_Handler):
            listener = outer
            answering = staticmethod(answer)

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
            request_queue_size = 128

            def finish_request(self, request: Any, client_address: Any) -> None:
                # Here, and not where connections are taken: who dawdles in a handshake holds up nobody else.
                if context is None:
                    super().finish_request(request, client_address)
                    return
                request.settimeout(_PATIENCE)
                with context().wrap_socket(request, server_side=True) as secured:
                    super().finish_request(secured, client_address)

            def handle_error(self, request: Any, client_address: Any) -> None:
                """Who goes away, or does not like the certificate, is no error of the server's."""

        self._server = Server((host, port), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True, name="mock")
        self.port: int = self._server.server_address[1]

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Stop serving, and let what hangs go on."""
        self.stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "MockOperator"
    sys_version = ""
    disable_nagle_algorithm = True
    timeout = _PATIENCE
    listener: Listener
    answering: Answering

    def answer(self) -> None:
        length = self.headers.get("Content-Length", "0")
        known = length.isascii() and length.isdigit() and "Transfer-Encoding" not in self.headers
        if not known or int(length) > LARGEST_REQUEST:
            self.close_connection = True
            self.send_error(413 if known else 411)
            return
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._give(self.answering(Arrived(self.command, path, query, headers, self.rfile.read(int(length)))))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # noqa: N815 - the names that it is called by

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _give(self, response: Response) -> None:
        if response.delay and self.listener.stopped.wait(response.delay):
            return
        if response.ending == "hang":
            self.listener.stopped.wait()
        if response.ending in ("hang", "reset"):
            self._reset()
            return
        self.close_connection = self.close_connection or response.close or response.ending == "short"
        self.send_response(response.status)
        if response.content_type:
            self.send_header("Content-Type", response.content_type)
        for name, value in response.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(response.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        sent = response.body[: len(response.body) // 2] if response.ending == "short" else response.body
        if response.drip:
            self.end_headers()
            for byte in sent:
                if self.listener.stopped.wait(response.drip):
                    return
                self.wfile.write(bytes([byte]))
        else:
            self._headers_buffer: list[bytes]
            self._headers_buffer += [b"\r\n", sent]  # one packet for all of it
            self.flush_headers()

    def _reset(self) -> None:
        """End with RST instead of FIN."""
        self.close_connection = True
        with suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
