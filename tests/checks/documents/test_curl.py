"""An exchange as a command: every word arrives as it was, whatever stands in it, and a real curl sends the same."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.checks.documents.curl import CurlCommand, CurlLogin, login_of, to_curl
from neon_wizard.checks.documents.report_page import to_html
from neon_wizard.profile.load import load
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import names_and_options
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.protocols.http import on_the_wire
from neon_wizard.redaction import MASK
from tests.checks.operators import asked
from tests.servers.digest import DigestGate
from tests.servers.scripted import Given, ScriptedServer

HOSTILE = "a'b\"c`id`$(id)$HOME\\\n; rm -rf ~ & | * [1-2] {a,b} #!\t<é>😀 --url x"
SOAP = f"<Login>ana</Login><Password>{MASK}</Password>"
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
SECRET = "a&b<c>\"d'e\\f%g+h $HOME ü;|=/?#😀"


def exchange(body="", *headers, url="https://voip.acme.example/Signup", method="POST"):
    return Exchange(method, url, headers, body)


def words(command):
    return shlex.split(command.text.replace(" \\\n", " "))


@given(TEXTS, TEXTS)
def test_each_value_is_one_word_of_the_shell_whatever_it_is(body, query):
    sent = exchange(f"-{body}", ("X-Name", f"x{query}"), url=f"https://voip.acme.example/?{query}")
    found = words(to_curl(sent))
    assert f"-{body}" in found
    assert found[-2] == "--url"
    assert on_the_wire(found[-1]) == on_the_wire(sent.url)
    assert f"X-Name: x{query}" in found


@pytest.mark.parametrize(
    ("body", "headers", "variables"),
    [
        (SOAP, (), ("NEON_PASSWORD",)),
        (f'{{"senha": "{MASK}", "pin":"{MASK}"}}', (), ("NEON_SENHA", "NEON_PIN")),
        (f"&lt;Password&gt;{MASK}&lt;/Password&gt;", (), ("NEON_PASSWORD",)),
        (f'{{"inner": "{{\\"pin\\": \\"{MASK}\\"}}"}}', (), ("NEON_PIN",)),
        (MASK, (), ("NEON_SECRET",)),
        ("", (("Authorization", MASK),), ("NEON_AUTHORIZATION",)),
    ],
)
def test_f60_a_secret_is_a_variable_named_after_what_holds_it(body, headers, variables):
    command = to_curl(exchange(body, *headers))
    assert command.variables == variables
    assert MASK not in command.text
    assert all(f': "${{{name}:?}}"' in command.text for name in variables)


def test_what_curl_writes_itself_is_left_to_it():
    command = to_curl(exchange("x", ("Content-Length", "1"), ("Host", "a"), ("Accept-Encoding", "gzip"), ("X", "")))
    assert "Content-Length" not in command.text
    assert "X;" in words(command)
    assert "--compressed" in words(command)


needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="no curl here")


def shell(command, **environment):
    return subprocess.run(
        ["/bin/sh", "-c", command.text],
        env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True,
        timeout=20,
    )


def run(command, **environment):
    done = shell(command, **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


@needs_curl
def test_a_real_curl_sends_the_same_bytes():
    with ScriptedServer({"*": Given(b"<ok/>")}) as server:
        url = server.url("/a/../b?x=%5B1%5D&y=%27")
        headers = (("Content-Type", "text/xml"), ("SOAPAction", '""'), ("X-Odd", "'$HOME'"))
        out = run(to_curl(exchange(HOSTILE + SOAP, *headers, url=url)), NEON_PASSWORD="se'cr\"et")
        (seen,) = server.requests
    assert b"<ok/>" in out
    assert (seen.method, seen.path) == ("POST", "/a/../b?x=%5B1%5D&y=%27")
    assert seen.body.decode() == HOSTILE + SOAP.replace(MASK, "se'cr\"et")
    assert [(n, v) for n, v in seen.headers if n in dict(headers)] == list(headers)


@needs_curl
def test_nothing_is_sent_before_every_secret_is_set():
    with ScriptedServer({"*": Given()}) as server:
        done = shell(to_curl(exchange(SOAP, url=server.url("/"))))
        assert not server.requests
    assert done.returncode != 0
    assert b"NEON_PASSWORD" in done.stderr


SERVICES = {
    "soap": "",
    "xml-string": 'parameters = "xml-string"\nstring_parameter = "request"',
    "soap-header": "soap.wsse = { username = 'neon', password = '{password}', type = 'text' }",
    "form": 'protocol = "form"\nfields = { user = "{login}", senha = "{password}" }',
    "get": 'protocol = "form"\nmethod = "GET"\nfields = { user = "{login}", senha = "{password}" }',
    "json": 'protocol = "rest"\nbody = """{"user": "{login}", "auth": {"password": "{password}"}}"""',
    "path": 'protocol = "rest"\nmethod = "GET"\nurl = "@ORIGIN@/users/{login}/{password}?pw={password}"',
    "xml": 'protocol = "xml"\nbody = """<q user="{login}" password="{password}"><pw>{password}</pw></q>"""',
    "cdata": 'protocol = "xml"\nbody = """<q><pw><![CDATA[{password}]]></pw></q>"""',
    "xmlrpc": 'protocol = "xmlrpc"\nmethod = "who"\nparams = ["{login}", { password = "{password}" }]',
}
AUTH = {
    "none": ("", SECRET),
    "basic": (
        '[http]\nauth = { scheme = "basic", username = "neon", password = "zwölf & dreißig" }',
        "zwölf & dreißig",
    ),
    "bearer": ('[http]\nauth = { scheme = "bearer", password = "to-ken-of-ours" }', "to-ken-of-ours"),
    "users": ('[http]\nauth = { scheme = "basic", username = "{login}", password = "{password}" }', SECRET),
}


def profile_at(origin, service, access=""):
    text = (
        'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'
        f"{access}\n[services.provisioning]\nurl = '{origin}/Provisioning?kind=a%20b'\n"
        f"{service.replace('@ORIGIN@', origin)}\n"
        f"[test]\nlogin = 'tester'\npassword = '''{SECRET}'''\nnumber = '5555'\n"
    )
    if "\nurl" in service:
        text = text.replace(f"url = '{origin}/Provisioning?kind=a%20b'\n", "")
    return load(text, file="acme.toml", source=Source.FILE, base=None, protocols=names_and_options())


@needs_curl
@pytest.mark.parametrize(
    ("service", "access"),
    [*((each, "none") for each in SERVICES), *(("soap", each) for each in AUTH if each != "none")],
)
def test_what_arrives_of_a_pasted_command_is_what_this_program_sent(service, access):
    written, key = AUTH[access]
    with ScriptedServer({"*": Given(b"", 503)}) as server:
        profile = profile_at(server.origin, SERVICES[service], written)
        done, _ = asked(profile, "provisioning.good")
        (result,) = done.results
        sent = server.requests[-1]
        command = to_curl(result.exchanges[-1], login_of(profile, "provisioning", result.exchanges[-1]))
        assert SECRET not in command.text
        values = {name: key if name == "NEON_ACCESS" else SECRET for name in command.variables}
        run(command, **values)
        came = server.requests[-1]
    assert (came.method, came.body) == (sent.method, sent.body)
    assert came.path == sent.path.replace("+", "%20"), "in a query, one is as good as the other"
    assert sorted(came.headers) == sorted(each for each in sent.headers if each[0] != "Connection")


@needs_curl
def test_a_digest_is_answered_by_curl_itself():
    gate = DigestGate("neon", "schlüssel & co", Given(b"", 503))
    access = '[http]\nauth = { scheme = "digest", username = "neon", password = "schlüssel & co" }'
    with ScriptedServer({"*": gate}) as server:
        profile = profile_at(server.origin, "", access)
        done, _ = asked(profile, "provisioning.good")
        exchange = done.results[0].exchanges[-1]
        sent, passed = server.requests[-1], len(gate.passed)
        command = to_curl(exchange, login_of(profile, "provisioning", exchange))
        run(command, NEON_ACCESS="schlüssel & co", NEON_PASSWORD=SECRET)
        came = server.requests[-1]
    assert len(gate.passed) == passed + 1
    assert (came.method, came.path, came.body) == (sent.method, sent.path, sent.body)


class Commands(HTMLParser):
    """The commands of a report, as they are copied from it."""

    def __init__(self, page):
        super().__init__()
        self.found: list[str] = []
        self._inside = False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "pre":
            self._inside = ("class", "command") in attrs
            self.found += [""] if self._inside else []

    def handle_endtag(self, tag):
        self._inside = self._inside and tag != "pre"

    def handle_data(self, data):
        if self._inside:
            self.found[-1] += data


@needs_curl
def test_the_command_works_as_it_stands_in_the_report():
    with ScriptedServer({"*": Given(b"", 503)}) as server:
        profile = profile_at(server.origin, SERVICES["xml"])
        done, _ = asked(profile, "provisioning.good")
        sent = server.requests[-1]
        (text,) = Commands(to_html(done, profile=profile)).found
        run(CurlCommand(text, ()), NEON_PASSWORD=SECRET, NEON_PW=SECRET)
        assert server.requests[-1].body == sent.body


def test_files_of_the_profile_are_named():
    login = CurlLogin("certificate", ca=None, certificate="/etc/neon/own cert.pem", key="/etc/neon/own.key")
    assert "--cert '/etc/neon/own cert.pem'" in to_curl(exchange(), login).text
