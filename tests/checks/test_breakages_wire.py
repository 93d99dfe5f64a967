"""What is wrong below HTTP, with JSON, with a registry, or at a signup, is named exactly as well."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

import pytest

from neon_wizard.checks.findings import Severity
from tests.checks.breaking import PROFILE, QUICK, asked, found, read_profile, said
from tests.checks.test_healthy_stacks import HEAD, REST, TEST, rest
from tests.servers.breakable import NUMBER, PATH, Breakable, enveloped
from tests.servers.raw import Conversation, RawServer, answer
from tests.servers.registrar import free_port
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Registry, Service

BALANCE = f'{HEAD}\n[http]\ntimeout = 0.4\n\n[services.balance]\nurl = "@URL@"\n{TEST}'


def serious(run):
    return {(each.check, each.id) for each in run.causes if each.severity is not Severity.NOTICE}


# ---- below HTTP ----


def saying(*data: bytes) -> Callable[[Conversation], None]:
    def play(conversation):
        while conversation.read_request():
            for each in data:
                conversation.send(each)
            if not data:
                conversation.hang()
            conversation.close()

    return play


def resetting(conversation):
    if conversation.read_request():
        conversation.reset()


def dripping(conversation):
    if conversation.read_request():
        conversation.drip(answer(enveloped("").body), 0.1)


WIRE = {
    "silence": (saying(), "network.timeout", "did not answer within"),
    "a byte at a time": (dripping, "network.timeout", "did not answer within"),
    "a reset": (resetting, "network.reset", "ended the connection"),
    "closed without a word": (saying(b""), "network.reset", "ended the connection"),
    "no HTTP": (saying(b"220 mail.acme.example ESMTP\r\n"), "network.protocol", "does not speak HTTP"),
    "SSH": (saying(b"SSH-2.0-OpenSSH_9.6\r\n"), "network.protocol", "does not speak HTTP"),
    "a body that is cut": (
        saying(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 500\r\n\r\n<a>"),
        "network.truncated",
        "cut off",
    ),
    "brotli": (
        saying(answer(b"\x8b\x03\x80abc", "Content-Encoding: br")),
        "reply.compression",
        "packed in a way that cannot be unpacked",
    ),
    "a port of https asked without": (
        saying(answer(b"The plain HTTP request was sent to HTTPS port", status="400 Bad Request")),
        "network.needs_tls",
        "https",
    ),
}


@pytest.mark.parametrize(("play", "finding", "words"), WIRE.values(), ids=WIRE)
def test_a_broken_wire(play, finding, words):
    with RawServer(play) as server:
        run = asked(read_profile(BALANCE.replace("@URL@", f"http://{server.host}/voip")), "balance.*")
    assert serious(run) == {("balance.good", finding)}
    assert words in said(run)


def test_nobody_listens():
    run = asked(read_profile(BALANCE.replace("@URL@", f"http://127.0.0.1:{free_port()}/voip")))
    assert serious(run) == {("tcp.connects", "network.refused")}


def test_a_name_that_nobody_has():
    run = asked(read_profile(BALANCE.replace("@URL@", "https://voip.acme.invalid/voip")))
    assert serious(run) == {("name.resolves", "network.unresolved")}


def test_answers_that_are_slow():
    operator = Breakable(guarded=False)
    with ScriptedServer({"*": operator}) as server:
        text = BALANCE.replace("@URL@", server.url(PATH))
        run = asked(read_profile(text), "balance.*", options=replace(QUICK, slow=0.0))
    assert serious(run) == {("balance.times", "times.slow")}


# ---- JSON ----


def spoiling(how):
    def script(seen):
        given = rest(seen)
        return how(given) if seen.method == "GET" and given.status == 200 else given

    return script


def with_body(body, **more):
    return lambda given: replace(given, body=body, **more)


JSON = {
    "a comma too many": (with_body(b'{"credit": 20.15,}'), "reply.malformed", '"credit": 20.15,}'),
    "single quotes": (with_body(b"{'credit': 20.15}"), "reply.malformed", "'credit'"),
    "half of it": (with_body(b'{"credit": 20'), "reply.malformed", '{"credit": 20'),
    "NaN": (with_body(b'{"credit": NaN}'), "reply.malformed", "NaN"),
    "XML": (with_body(b"<credit>20.15</credit>"), "reply.format", "XML"),
    "text": (with_body(b"20.15 EUR"), "reply.format", "text"),
    "a web page": (
        with_body(b"<!DOCTYPE html><title>API docs</title>", content_type="text/html"),
        "reply.format.page",
        "API docs",
    ),
    "nothing": (with_body(b""), "reply.empty", "empty"),
    "no credit": (with_body(b'{"amount": 20.15}'), "reply.missing", "credit"),
    "a credit that is null": (with_body(b'{"credit": null}'), "reply.missing.empty", "“credit” is in the reply"),
    "a credit in words": (with_body(b'{"credit": "plenty"}'), "reply.number", "plenty"),
    "a table where the credit should be": (with_body(b'{"credit": {"EUR": 1}}'), "reply.value", "credit"),
    "Latin-1": (with_body('{"credit": 1, "nome": "São"}'.encode("latin-1")), "reply.encoding", "utf-8"),
    "a status of 500": (lambda _: Given(b'{"message": "no database"}', 500), "operator.500", "no database"),
    "a status of 503": (lambda _: Given(b"", 503, {"Retry-After": "30"}), "operator.busy.503", "30"),
    "a status of 405": (lambda _: Given(b"", 405, {"Allow": "POST"}), "reply.status.405", "POST"),
    "a status of 406": (lambda _: Given(b"", 406), "reply.status.406", "406"),
    "a limit": (lambda _: Given(b"", 429), "operator.busy.429", "--interval"),
}


@pytest.mark.parametrize(("how", "finding", "words"), JSON.values(), ids=JSON)
def test_broken_json(how, finding, words):
    with ScriptedServer({"*": spoiling(how)}) as server:
        run = asked(read_profile(HEAD + REST.replace("@URL@", server.origin) + TEST), "balance.*")
    assert serious(run) == {("balance.good", finding)}
    assert words in said(run)


def test_json_that_is_declared_as_something_else():
    def declared(given):
        return replace(given, content_type="text/plain")

    with ScriptedServer({"*": spoiling(declared)}) as server:
        run = asked(read_profile(HEAD + REST.replace("@URL@", server.origin) + TEST), "balance.*")
    assert serious(run) == {("balance.content-type", "content-type.other")}


# ---- registries ----


def located(spoil):
    """The run over an operator whose balance a registry knows, once `spoil` has changed the registry."""
    registry, operator = Registry(2), Breakable(guarded=False)
    with ExitStack() as stack:
        address = stack.enter_context(ScriptedServer({"/inquiry": registry}))
        server = stack.enter_context(ScriptedServer({"*": operator}))
        binding = Binding("uddi:b", server.url(PATH), "http")
        registry.businesses = [Business("uddi:acme", ("ACME",), (Service("uddi:s", ("GetBalance",), (binding,)),))]
        spoil(registry, address)
        uddi = f'uddi = {{ inquiry = "{address.url("/inquiry")}", version = 2, service = "GetBalance" }}'
        return asked(read_profile(f"{HEAD}[services.balance]\n{uddi}\n{TEST}"), "balance.*")


def forgets(registry, _address):
    registry.businesses = []


def fails(registry, _address):
    registry.failing = 10500


def is_busy(registry, _address):
    registry.failing = 10400


def is_gone(_registry, address):
    address.paths["/inquiry"] = Given(b"", 404)


def is_a_page(_registry, address):
    address.paths["/inquiry"] = Given(b"<html><title>jUDDI</title></html>", content_type="text/html")


REGISTRIES = {
    "it does not know the service": (forgets, "profile.uddi_none", "GetBalance"),
    "it fails": (fails, "operator.registry", "registry"),
    "it is busy": (is_busy, "operator.busy", "too busy"),
    "it is not there": (is_gone, "operator.registry_reply", "no UDDI registry"),
    "it is a web page": (is_a_page, "operator.registry_reply", "HTTP 200"),
}


@pytest.mark.parametrize(("spoil", "finding", "words"), REGISTRIES.values(), ids=REGISTRIES)
def test_a_broken_registry(spoil, finding, words):
    run = located(spoil)
    assert serious(run) == {("balance.good", finding)}, said(run)
    assert words in said(run)


def test_a_registry_that_knows_is_not_accused():
    run = located(lambda _registry, _address: None)
    assert serious(run) == set()


# ---- what a run says of itself ----


def test_no_secret_stands_in_what_is_said():
    operator = Breakable()
    operator.spoil = lambda _seen, _asked, given: replace(given, body=given.body[:-40])
    with ScriptedServer({"*": operator}) as server:
        run = asked(read_profile(PROFILE.replace("@URL@", server.url(PATH))))
    told = json.dumps([said(run), [dict(each.facts) for each in run.findings]])
    assert found(run)
    assert not [secret for secret in ("s1p-p4ss-1", "Portal-4711", "CANARY-http") if secret in told]
    assert NUMBER not in "".join(each.facts.get("around", "") for each in run.findings)
