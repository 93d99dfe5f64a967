"""When a fault is meant, how its file is written, and what it does to a reply that nobody's tester looks at."""

from __future__ import annotations

import http.client
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from neon_wizard.demo.mock.faults import CHOICES, MEANINGS, OPTIONAL, Fault, FaultEffect, Faults, read
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.errors import UsageError
from tests.checks.mocking import example

ALWAYS = Fault(FaultEffect.CLOSE)


def meant(faults, service="balance", code=0, who=(), text=""):
    return faults.after(service, who, text, code)


def test_the_nth_request_and_each_nth():
    third, second = Fault(FaultEffect.CLOSE, nth=3), Fault(FaultEffect.EMPTY, every=2)
    faults = Faults([third, second])
    assert [meant(faults) for _ in range(6)] == [(), (second,), (third,), (second,), (), (second,)]


def test_a_service_a_login_a_code_a_text():
    rules = {
        "service": Fault(FaultEffect.CLOSE, service="signup"),
        "login": Fault(FaultEffect.CLOSE, login="Tester"),
        "code": Fault(FaultEffect.CLOSE, instead_of=102),
        "text": Fault(FaultEffect.CLOSE, holds="O'Neil"),
    }
    assert meant(Faults(list(rules.values()))) == ()
    assert meant(Faults([rules["service"]]), service="signup")
    assert meant(Faults([rules["login"]]), who=["tester", "555"])
    assert meant(Faults([rules["code"]]), code=102)
    assert meant(Faults([rules["text"]]), text="<Login>O'Neil</Login>")


def test_what_is_beside_the_services_is_meant_by_name_only():
    assert meant(Faults([ALWAYS]), service="description") == ()
    assert meant(Faults([Fault(FaultEffect.CLOSE, service="description")]), service="description")


def test_what_is_let_in_is_settled_before_what_is_answered():
    faults = Faults([Fault(FaultEffect.OPEN), ALWAYS])
    assert faults.before("balance", (), "") == (Fault(FaultEffect.OPEN),)
    assert meant(faults) == (ALWAYS,)


def test_a_file_of_faults(tmp_path):
    path = tmp_path / "faults.toml"
    path.write_text(
        '[[fault]]\neffect = "code"\nvalue = 104\nservice = "balance"\ninstead_of = 102\nevery = 2\n'
        '[[fault]]\neffect = "delay"\nvalue = 0.5\nlogin = "ana"\n',
        encoding="utf-8",
    )
    assert read(path) == (
        Fault(FaultEffect.CODE, "104", "balance", instead_of=102, every=2),
        Fault(FaultEffect.DELAY, "0.5", login="ana"),
    )


WRONG = {
    "no TOML": ("[[fault", "line 1"),
    "another table": ("[fault]\n", "[[fault]]"),
    "no such effect": ('[[fault]]\neffect = "fire"\n', "contradictory"),
    "no such key": ('[[fault]]\neffect = "close"\nwhen = 3\n', "there is no key when"),
    "a value of another kind": ('[[fault]]\neffect = "close"\nnth = "3"\n', "nth is no whole number"),
    "no value": ('[[fault]]\neffect = "balance"\n', "balance needs a value, such as none"),
    "no number": ('[[fault]]\neffect = "delay"\nvalue = "long"\n', "delay takes a number"),
    "no setting": ('[[fault]]\neffect = "setting"\nvalue = "number"\n', "setting takes NAME=VALUE"),
    "nothing that can be wanted": ('[[fault]]\neffect = "wants"\nvalue = "more"\n', "wants takes type=…"),
    "no replacement": ('[[fault]]\neffect = "replace"\nvalue = "a"\n', "replace takes FROM=>TO"),
    "a choice that is none": ('[[fault]]\neffect = "mangled"\nvalue = "upside-down"\n', "mangled takes one of"),
    "no status that servers send": ('[[fault]]\neffect = "status"\nvalue = 1000000\n', "status takes an HTTP status"),
    "no part of a number": ('[[fault]]\neffect = "code"\nvalue = 12.5\n', "code takes a whole number"),
    "a header of its own": ('[[fault]]\neffect = "redirect"\nvalue = "/\\r\\nX: 1"\n', "redirect takes plain ASCII"),
    "a type that no header can hold": ('[[fault]]\neffect = "content-type"\nvalue = "☎"\n', "content-type takes plain"),
    "a request before the first": ('[[fault]]\neffect = "close"\nnth = -1\n', "not negative"),
    "no such service": ('[[fault]]\neffect = "close"\nservice = "provisoning"\n', "there is no service provisoning"),
    "a certificate without TLS": ('[[fault]]\neffect = "certificate"\nvalue = "soon"\n', "goes with --tls"),
    "a certificate that is none": ('[[fault]]\neffect = "certificate"\nvalue = "late"\n', "certificate takes one of"),
}


@pytest.mark.parametrize(("text", "says"), WRONG.values(), ids=WRONG)
def test_a_file_that_is_wrong_says_what(tmp_path, text, says):
    path = tmp_path / "faults.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        read(path, ("provisioning", "balance"), tls=False)
    assert refused.value.code == "mock.file"
    assert says in refused.value.facts["reason"]


def test_every_effect_is_explained_and_its_example_works():
    assert set(MEANINGS) == set(FaultEffect)
    for effect, (_, value) in MEANINGS.items():
        assert Fault(effect, value).problem() == ""
        assert bool(Fault(effect).problem()) == (bool(value) and effect not in OPTIONAL)
    assert {Fault(effect, each).problem() for effect, choices in CHOICES.items() for each in choices} == {""}


@pytest.fixture(scope="module")
def mock():
    with Mock(example("rest-json")) as running:
        yield running


@pytest.mark.parametrize("effect", FaultEffect, ids=str)
def test_no_effect_brings_the_mock_down(mock, effect):
    """Whatever is set, a request is answered, or its connection ended; the next one finds the mock as before."""
    value = {FaultEffect.DELAY: "0", FaultEffect.DRIP: "0.001"}.get(effect, MEANINGS[effect][1])
    address = urlsplit(mock.origin)
    mock.operator.faults.set(Fault(FaultEffect.OPEN), Fault(effect, value, nth=1))
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=0.3)
    try:
        connection.request("GET", "/v1/accounts/55555555/credit")
        connection.getresponse().read()
    except (http.client.HTTPException, ConnectionError, TimeoutError):
        assert effect in (FaultEffect.RESET, FaultEffect.SHORT, FaultEffect.HANG)
    finally:
        connection.close()
    again = http.client.HTTPConnection(str(address.hostname), address.port, timeout=5)
    again.request("GET", "/v1/accounts/55555555/credit")
    assert b"20.15" in again.getresponse().read()
    again.close()


def test_what_hangs_ends_with_the_mock():
    with Mock(example("plain-text"), faults=[Fault(FaultEffect.HANG)]) as running:
        address = urlsplit(running.origin)
        waiting = socket.create_connection((str(address.hostname), address.port), 5)
        waiting.sendall(b"GET /cgi-bin/credit.pl?n=55555555 HTTP/1.1\r\nHost: localhost\r\n\r\n")
    with waiting, pytest.raises(ConnectionResetError):
        waiting.recv(1)


def test_every_effect_is_in_the_documentation():
    text = (Path(__file__).parents[3] / "docs" / "mock-operator.md").read_text(encoding="utf-8")
    for effect, (meaning, value) in MEANINGS.items():
        assert f"| `{effect}` | {meaning} | {f'`{value}`' if value else '–'} |" in text
