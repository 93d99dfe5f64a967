"""A server on a thread of its own, which neither wakes up while nobody asks nor takes a moment to end."""

from __future__ import annotations

import selectors
import socket
import threading
from socketserver import TCPServer


class ServerThread:
    """Answers who asks `server` from `start` until `stop`; a connection's own thread may still be at work then."""

    def __init__(self, server: TCPServer, name: str) -> None:
        self._server = server
        self._server.timeout = 0  # who goes away before being accepted holds up nobody else
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)

    def start(self) -> None:
        """Serve from now on."""
        self._told, self._teller = socket.socketpair()
        self._thread.start()

    def stop(self) -> None:
        """Stop serving and close the server, once what it is just accepting is handed on."""
        self._teller.close()
        self._thread.join()
        self._told.close()
        self._server.server_close()

    def _serve(self) -> None:
        # `serve_forever` looks every so often whether it is to end, and whoever ends it waits so long.
        with selectors.DefaultSelector() as both:
            both.register(self._server, selectors.EVENT_READ)
            both.register(self._told, selectors.EVENT_READ)
            while self._told not in {key.fileobj for key, _ in both.select()}:
                self._server.handle_request()
