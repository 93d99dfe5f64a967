"""A server on a thread of its own: it answers, and it ends at once."""

from __future__ import annotations

import socket
import time
from socketserver import StreamRequestHandler, ThreadingTCPServer

import pytest

from neon_wizard.demo.server_thread import ServerThread


class Echo(StreamRequestHandler):
    def handle(self):
        self.wfile.write(self.rfile.readline())


@pytest.fixture
def server():
    return ThreadingTCPServer(("127.0.0.1", 0), Echo)


def asked(address):
    with socket.create_connection(address, 5) as client:
        client.sendall(b"hello\n")
        return client.makefile("rb").read()


def test_it_answers_one_after_the_other_until_it_is_stopped(server):
    serving = ServerThread(server, "echo")
    serving.start()
    assert [asked(server.server_address) for _ in range(3)] == [b"hello\n"] * 3
    serving.stop()
    with pytest.raises(ConnectionRefusedError):
        asked(server.server_address)


def test_it_ends_at_once_while_nobody_asks():
    taken = []
    for _ in range(5):
        serving = ServerThread(ThreadingTCPServer(("127.0.0.1", 0), Echo), "echo")
        serving.start()
        began = time.monotonic()
        serving.stop()
        taken.append(time.monotonic() - began)
    assert min(taken) < 0.02, "the quickest of some, as the machine may be busy"
