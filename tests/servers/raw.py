"""A server that speaks exactly the bytes that a test tells it to: for what no well-behaved server sends."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress

from tests.marks import WINDOWS

WAITS = 10.0
"""Seconds after which a client that says nothing is left."""


class Conversation:
    """One accepted connection."""

    def __init__(self, sock: socket.socket, stopped: threading.Event) -> None:
        self._sock = sock
        self._stopped = stopped
        self.received = b""

    def read_request(self) -> bytes:
        """One whole request: head, and as much body as its Content-Length says; b"" when the client is gone."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self._piece()
            if not piece:
                return b""
            data += piece
            self.received += piece
            if data.startswith(b"\x16"):  # a handshake, with who does not speak TLS
                return b""
        head, _, body = data.partition(b"\r\n\r\n")
        lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        missing = (int(lengths[0]) if lengths else 0) - len(body)
        while missing > 0 and (piece := self._piece()):
            data += piece
            self.received += piece
            missing -= len(piece)
        return data

    def read_some(self) -> bytes:
        """Something of a request, however little; b"" when the client is gone."""
        piece = self._piece()
        self.received += piece
        return piece

    def _piece(self) -> bytes:
        """What comes next; b"" when the client is gone or the server is stopped."""
        # On Windows nothing that another thread does ends a wait for what comes.
        self._sock.settimeout(0.05 if WINDOWS else WAITS)
        try:
            while not self._stopped.is_set():
                try:
                    return self._sock.recv(65536)
                except TimeoutError:
                    if not WINDOWS:
                        raise
            return b""
        finally:
            self._sock.settimeout(WAITS)

    def send(self, data: bytes) -> None:
        """All of `data`; the client may be gone already."""
        self._sock.sendall(data)

    def drip(self, data: bytes, seconds: float) -> None:
        """A byte each `seconds`, until all is sent, the client is gone or the server is stopped."""
        for byte in data:
            if self._stopped.wait(seconds):
                return
            self._sock.sendall(bytes([byte]))

    def take_slowly(self, seconds: float) -> None:
        """Read some of what comes each `seconds`, until the client is gone or the server is stopped."""
        while not self._stopped.wait(seconds) and self._sock.recv(16_384):
            pass

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Go on with TLS on this connection, as behind a proxy's tunnel."""
        self._sock = context.wrap_socket(self._sock, server_side=True)

    def close(self) -> None:
        self._sock.close()

    def stop(self) -> None:
        """End it from another thread."""
        with suppress(OSError):
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def reset(self) -> None:
        """End with RST instead of FIN."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()

    def hang(self) -> None:
        """Say nothing until the client is gone or the server is stopped."""
        with suppress(OSError):
            self._sock.settimeout(0.05)
            while not self._stopped.is_set():
                try:
                    if not self._sock.recv(65536):
                        return
                except TimeoutError:
                    continue


class RawServer:
    """Runs `play` for every connection, each on its own thread; `conversations` keeps them, `requests` what was read.

    context: for TLS. A handshake that fails is a conversation in which nothing was received.
    """

    def __init__(self, play: Callable[[Conversation], object], context: ssl.SSLContext | None = None) -> None:
        self._play = play
        self._context = context
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self.conversations: list[Conversation] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"
        self.url = f"{'https' if context else 'http'}://{self.host}/Signup"

    @property
    def received(self) -> bytes:
        """Everything that came in, over all connections."""
        return b"".join(each.received for each in self.conversations)

    def __enter__(self) -> RawServer:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        # A last one for whom it waits: not every system ends the wait when the listener is closed.
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), WAITS).close()
        self._threads[0].join(WAITS)
        self._listener.close()
        for conversation in self.conversations:
            conversation.stop()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a server's thread did not end"

    def join_conversations(self) -> None:
        """Wait until every conversation so far is over and its connection closed."""
        for thread in self._threads[1:]:
            thread.join(10)

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if self._stopped.is_set():
                sock.close()
                return
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with sock:
            sock.settimeout(WAITS)
            conversation = Conversation(sock, self._stopped)
            self.conversations.append(conversation)
            with suppress(OSError):
                if self._context is not None:
                    conversation.start_tls(self._context)
                self._play(conversation)
            conversation.close()


def answer(body: bytes, *headers: str, status: str = "200 OK", content_type: str = "text/xml; charset=utf-8") -> bytes:
    """A whole, correct answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*head, "", ""]).encode("latin-1") + body


def answering(*answers: bytes) -> Callable[[Conversation], None]:
    """Plays `answers` in order, one for each request on a connection; the last one for all that follow."""

    def play(conversation: Conversation) -> None:
        number = 0
        while conversation.read_request():
            conversation.send(answers[min(number, len(answers) - 1)])
            number += 1

    return play
