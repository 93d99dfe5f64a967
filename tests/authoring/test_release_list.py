"""The signed list of newer versions, over a real HTTP server: what is taken, what is not, and how seldom is asked."""

from __future__ import annotations

import base64
import json
import logging
import stat
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.authoring import release_list
from neon_wizard.authoring.release_list import DAY, Release, UntrustedError, ask, is_newer, read, sign
from neon_wizard.demo.server_thread import ServerThread
from neon_wizard.profile.brand import UPDATES_OFF, Updates
from tests.marks import WINDOWS

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = base64.b64encode(KEY.public_key().public_bytes_raw()).decode()
RELEASE = Release("acme-softphone", "1.3.0", 7, "https://acme.example/softphone")


class Kept(dict):
    """Preferences as the store keeps them."""

    def preference(self, name, default):
        return self.get(name, default)

    def set_preference(self, name, value):
        self[name] = value


class Server(HTTPServer):
    """Answers with `content`; keeps what it was asked."""

    content = b""
    status = 200

    def __init__(self):
        made = self
        asked = self.asked = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append((self.path, dict(self.headers)))
                self.send_response(made.status)
                self.send_header("Content-Length", str(len(made.content)))
                self.end_headers()
                self.wfile.write(made.content)

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Handler)


@pytest.fixture
def server():
    made = Server()
    serving = ServerThread(made, "releases")
    serving.start()
    made.content = sign(RELEASE, KEY)
    yield made
    serving.stop()


@pytest.fixture
def source(server):
    return Updates(f"http://127.0.0.1:{server.server_port}/list.json", PUBLIC)


def asked(kept, source, *, own="1.2.0", now=1_000_000.0):
    return ask(kept, source, "acme-softphone", own, now=lambda: now)


def test_a_newer_version_is_told(source):
    assert asked(Kept(), source) == RELEASE


@pytest.mark.parametrize("own", ["1.3.0", "1.3", "1.3.1", "2"])
def test_the_same_or_an_older_version_is_not(source, own):
    assert asked(Kept(), source, own=own) is None


def test_it_is_asked_once_a_day_and_remembered_meanwhile(server, source):
    kept = Kept()
    for later in (0, 60, DAY - 1):
        assert asked(kept, source, now=1_000_000 + later) == RELEASE
    assert len(server.asked) == 1
    asked(kept, source, now=1_000_000 + DAY)
    assert len(server.asked) == 2


def test_a_clock_that_was_put_back_asks_again(server, source):
    kept = Kept()
    asked(kept, source)
    asked(kept, source, now=5)
    assert len(server.asked) == 2


def test_who_does_not_want_to_hear_is_not_told_and_nobody_is_asked(server, source):
    assert asked(Kept({UPDATES_OFF: 1}), source) is None
    assert server.asked == []


def test_nothing_about_the_user_is_sent(server, source):
    asked(Kept(), source)
    ((path, headers),) = server.asked
    assert path == "/list.json"
    assert {name.lower() for name in headers} <= {"host", "user-agent", "accept", "accept-encoding", "connection"}


def changed(**how):
    return sign(replace(RELEASE, **how), KEY)


def tampered():
    written = json.loads(sign(RELEASE, KEY))
    payload = base64.b64decode(written["payload"]).replace(b"1.3.0", b"9.9.9")
    return json.dumps({**written, "payload": base64.b64encode(payload).decode()}).encode()


BAD = {
    "another key": sign(RELEASE, Ed25519PrivateKey.from_private_bytes(bytes(32))),
    "tampered": tampered(),
    "of another program": changed(product="other-softphone"),
    "no version": changed(version="newest"),
    "a page of another kind": changed(page="javascript:alert(1)"),
    "a page in the clear": changed(page="http://acme.example/"),
    "a page with a blank": changed(page="https://acme.example/ x"),
    "no serial": changed(serial=0),
    "a serial that is a text": changed(serial="7"),
    "nothing": b"",
    "a web page": b"<html>hello</html>",
    "no object": b"[]",
    "numbers": b'{"payload": 1, "signature": 2}',
    "too large": b" " * (release_list.MAX_BYTES + 1),
    "deep": b"[" * 10_000,
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_what_is_not_to_be_trusted_is_silent_and_in_the_log(server, source, content, caplog):
    server.content = content
    with caplog.at_level(logging.WARNING):
        assert asked(Kept(), source) is None
    assert "is not used" in caplog.text


def test_an_old_list_does_not_come_back(server, source, caplog):
    kept = Kept()
    newest = replace(RELEASE, version="1.4.0", serial=9)
    server.content = sign(newest, KEY)
    assert asked(kept, source) == newest
    server.content = sign(RELEASE, KEY)
    with caplog.at_level(logging.WARNING):
        assert asked(kept, source, now=1_000_000 + DAY) == newest
    assert "older than the last one" in caplog.text


def test_a_withdrawn_version_is_told_no_more(server, source):
    kept = Kept()
    asked(kept, source)
    server.content = changed(version="1.2.0", serial=8)
    assert asked(kept, source, now=1_000_000 + DAY) is None


def test_a_server_that_is_away_is_no_matter_of_the_users(server, source, caplog):
    server.status = 503
    kept = Kept()
    with caplog.at_level(logging.WARNING):
        assert asked(kept, source) is None
        assert asked(kept, source, now=1_000_100) is None
    assert len(server.asked) == 1
    assert "is not used" in caplog.text


def test_what_stands_in_the_settings_is_verified_too(server, source):
    server.status = 503
    assert asked(Kept({release_list.KNOWN: BAD["another key"].decode()}), source) is None


@given(st.binary(max_size=300))
def test_whatever_comes_is_a_list_or_is_not_trusted(content):
    with pytest.raises(UntrustedError):
        read(content, PUBLIC, "acme-softphone")


@given(st.lists(st.integers(0, 99), min_size=1, max_size=4), st.lists(st.integers(0, 99), min_size=1, max_size=4))
def test_versions_are_compared_as_numbers(one, two):
    first, second = (".".join(map(str, each)) for each in (one, two))
    length = max(len(one), len(two))
    padded = [each + [0] * (length - len(each)) for each in (one, two)]
    assert is_newer(first, second) == (padded[0] > padded[1])


@pytest.mark.parametrize("own", ["1.3.0rc1", "1.3.0.dev5", "1.3.0b2", "1.3.0a1"])
def test_a_release_comes_after_its_previews(own):
    assert is_newer("1.3.0", own)


@pytest.mark.parametrize("own", ["1.3.0.post1", "1.3.0+build", "unknown", ""])
def test_what_is_no_preview_of_it_is_not_older(own):
    assert not is_newer("1.3.0", own)


def test_the_tool_makes_a_key_and_a_list_that_the_program_takes(tmp_path, capsys):
    file = tmp_path / "key.pem"
    release_list.main(["key", str(file)])
    public = capsys.readouterr().out.strip()
    assert WINDOWS or stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
    words = [
        "sign",
        str(file),
        "--product",
        "acme-softphone",
        "--version",
        "1.3.0",
        "--page",
        RELEASE.page,
        "--serial",
        "7",
    ]
    release_list.main(words)
    assert read(capsys.readouterr().out.encode(), public, "acme-softphone") == RELEASE
    with pytest.raises(FileExistsError):
        release_list.main(["key", str(file)])  # a key is never written over
    with pytest.raises(SystemExit):
        release_list.main([*words[:6], "--page", "http://acme.example"])
