"""A SIP server that answers exactly as a test scripts it, over UDP, TCP and TLS; for what no well-behaved one sends."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True)
class Asked:
    """A request as it came. headers: in their order. number: the how-manieth it is, from 0."""

    line: str
    headers: tuple[tuple[str, str], ...]
    number: int

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def answer(self, status: str, *headers: str, body: bytes = b"") -> bytes:
        """A whole, correct response: ``asked.answer("200 OK", "Expires: 60")``."""
        lines = [f"SIP/2.0 {status}"]
        lines += [f"{name}: {self.header(name)}" for name in ("Via", "From", "Call-ID", "CSeq")]
        lines += [f"To: {self.header('To')};tag=server", *headers, f"Content-Length: {len(body)}"]
        return "\r\n".join([*lines, "", ""]).encode() + body


Script = Callable[[Asked], "bytes | list[bytes] | None"]
"""What is answered: one message, several, or silence."""


def read(data: bytes, number: int) -> Asked:
    line, *headers = data.decode().partition("\r\n\r\n")[0].split("\r\n")
    pairs = (header.partition(": ") for header in headers)
    return Asked(line, tuple((name, value) for name, _, value in pairs), number)


class SipServer:
    """``with SipServer(script) as server: …``; every request, repetitions included, is in `asked`.

    context: for TLS. kind: ``udp``, ``tcp`` or ``tls``. answers_from: the address of another socket, from which UDP is
    answered, as a registrar does that has several ports or computers.
    """

    def __init__(
        self,
        script: Script,
        kind: str = "udp",
        context: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
        answers_from: str = "",
    ) -> None:
        self._script = script
        self._kind = kind
        self._context = context
        self._family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._sock = socket.socket(self._family, socket.SOCK_DGRAM if kind == "udp" else socket.SOCK_STREAM)
        self._sock.bind((host, 0))
        if kind != "udp":
            self._sock.listen()
        self._mouth = self._sock
        if answers_from:
            self._mouth = socket.socket(self._family, socket.SOCK_DGRAM)
            self._mouth.bind((answers_from, 0))
        self.port: int = self._sock.getsockname()[1]
        self.domain = f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"
        self.asked: list[Asked] = []
        self._stopped = threading.Event()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> SipServer:
        self._start(self._datagrams if self._kind == "udp" else self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        if self._kind == "udp":
            with socket.socket(self._family, socket.SOCK_DGRAM) as sock:
                sock.sendto(b"stop", self._sock.getsockname())
        else:
            for each in [self._sock, *self._open]:
                with suppress(OSError):
                    socket.socket.shutdown(each, socket.SHUT_RDWR)
            self._sock.close()  # ends a wait for connections on Windows, as the shutdown does elsewhere
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a server's thread did not end"
        self._sock.close()
        self._mouth.close()

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _answers(self, data: bytes) -> list[bytes]:
        asked = read(data, len(self.asked))
        self.asked.append(asked)
        answer = self._script(asked)
        return answer if isinstance(answer, list) else [answer] if answer else []

    def _datagrams(self) -> None:
        while True:
            data, sender = self._sock.recvfrom(65_536)
            if self._stopped.is_set():
                return
            for answer in self._answers(data):
                try:
                    self._mouth.sendto(answer, sender)
                except OSError:
                    if self._stopped.is_set():
                        return  # whoever asked has what it wanted, and the test is over
                    raise

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._sock.accept()
            except OSError:
                return
            self._start(self._serve, sock)

    def _serve(self, plain: socket.socket) -> None:
        plain.settimeout(10)
        sock = plain
        with suppress(OSError):
            if self._context is not None:
                sock = self._context.wrap_socket(plain, server_side=True)
            self._open.append(sock)
            data = b""
            while piece := sock.recv(65_536):
                data += piece
                while b"\r\n\r\n" in data:
                    message, _, data = data.partition(b"\r\n\r\n")
                    for answer in self._answers(message):
                        sock.sendall(answer)
                        if not answer:
                            raise OSError
        sock.close()
