"""What a stranger sends brings no mock down: it is answered, whatever it is."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.demo.mock.incoming import Arrived
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import EXAMPLES, example, written
from tests.checks.test_broken_operators import GUARDED
from tests.demo.test_demo_operator import FOREIGN, status_for

METHODS = st.sampled_from(["GET", "POST", "PUT"])
XML = st.sampled_from(
    [
        b"<x/>",
        b"<Envelope/>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>',
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><Else/></s:Body></s:Envelope>',
        b'{"login": ["a", {}], "contact": 5}',
        b"[" * 100_000,
        b"a=%ff&b&&=",
    ]
)
MOCKS = [Mock(example(name)).operator for name in EXAMPLES]


@given(st.sampled_from(MOCKS), st.integers(0), METHODS, st.text(max_size=20), XML | st.binary(max_size=200))
def test_whatever_is_sent_is_answered(operator, which, method, query, body):
    paths = [*operator.paths, "/"]
    path = paths[which % len(paths)].replace("{", "%").replace("}", "%ff")
    answer = operator.answer(Arrived(method, path, query, {"authorization": query}, body))
    assert 200 <= answer.status < 600


@pytest.mark.parametrize("odd", ["nc=zz", 'nc=1, response="é"', "nc=1, algorithm=FOO", "nc=1, qop=none"])
def test_an_odd_digest_is_refused(tmp_path, odd):
    profile = written(tmp_path / "guarded.toml", GUARDED.replace('"bearer"', '"digest"\nusername = "neon"'))
    operator = Mock(profile).operator
    nonce = operator.answer(Arrived("POST", "/GetBalance", "", {}, b"")).headers[0][1].split('nonce="')[1].split('"')[0]
    brought = f'Digest realm="mock", nonce="{nonce}", uri="/GetBalance", qop=auth, cnonce="a", {odd}'
    assert operator.answer(Arrived("POST", "/GetBalance", "", {"authorization": brought}, b"")).status == 401


@pytest.mark.parametrize(
    ("head", "status"),
    [("Content-Length: -1", b"411"), ("Content-Length: 99999999", b"413"), ("Transfer-Encoding: chunked", b"411")],
)
def test_a_body_of_no_known_length_is_not_waited_for(head, status):
    with Mock(example("plain-text")) as mock:
        address = urlsplit(mock.origin)
        with socket.create_connection((str(address.hostname), address.port), 5) as connection:
            connection.sendall(f"POST / HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n".encode())
            assert status in connection.recv(100)


@pytest.mark.parametrize("headers", FOREIGN)
def test_another_sites_page_is_answered_neither_by_the_mock_nor_by_its_page(headers):
    with Mock(example("plain-text")) as mock:
        assert status_for(mock.origin, headers, path="/cgi-bin/credit.pl?n=55555555") == 403
        assert status_for(mock.page.rstrip("/"), headers, path="/") == 403
