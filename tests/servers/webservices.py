"""Web services of other makers' kinds, as small as they can be: each is the script of a `ScriptedServer`.

All know one subscriber, Tester with the password of the tests, whose number is 55555555.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from html import escape
from urllib.parse import parse_qsl, unquote, urlsplit

from lxml import etree

from tests.servers.scripted import Given, Seen

PASSWORD = 'p4ss"w<o>r&d{login}%Ä😀'
SIP_PASSWORD = "s1p'\\<p4ss>"
NUMBER, DOMAIN = "55555555", "sip.example.com"


def form_of(seen: Seen) -> dict[str, str]:
    """The fields of a form, sent either way."""
    text = urlsplit(seen.path).query if seen.method == "GET" else seen.body.decode("ascii")
    return dict(parse_qsl(text, keep_blank_values=True))


def _known(login: str, password: str) -> bool:
    return (login, password) == ("Tester", PASSWORD)


def asmx(seen: Seen) -> Given:
    """ASP.NET's HttpPost and HttpGet bindings: each method has its parameters, and 500 for a form that lacks one."""
    parameters = {
        "Signup": ("Login", "Password", "Name", "EMail", "Phone"),
        "Provisioning": ("Login", "Password"),
        "GetBalance": ("number",),
    }
    form = form_of(seen)
    for name in parameters[urlsplit(seen.path).path.rpartition("/")[2]]:
        if name not in form:
            return Given(f"Missing parameter: {name}.\r\n".encode(), 500, content_type="text/plain; charset=utf-8")
    account = f"<Number>{NUMBER}</Number><Password>{escape(SIP_PASSWORD)}</Password><Balance>20,15</Balance>"
    failed = "Login" in form and not _known(form["Login"], form["Password"])
    success, code, data = ("false", "104", "") if failed else ("true", "0", account)
    text = (
        '<?xml version="1.0" encoding="utf-16"?><ReturnData>'
        f"<Success>{success}</Success><Error><ErrorCode>{code}</ErrorCode></Error><Data>{data}</Data></ReturnData>"
    )
    answer = f'<?xml version="1.0" encoding="utf-8"?>\r\n<string xmlns="http://acme.example/">{escape(text)}</string>'
    return Given(answer.encode(), content_type="text/xml; charset=utf-8")


def _json(table: Mapping[str, object], status: int = 200) -> Given:
    return Given(json.dumps(table).encode(), status, content_type="application/json")


def rest(seen: Seen) -> Given:
    """REST: an account is made, a session opened, a credit read."""
    path = [unquote(part) for part in urlsplit(seen.path).path.split("/")[2:]]
    sip = {"user": NUMBER, "password": SIP_PASSWORD, "domain": DOMAIN, "codecs": ["opus", "PCMA"]}
    if (seen.method, path) == ("GET", ["accounts", NUMBER, "credit"]):
        return Given(b'{"credit": {"amount": 20.150, "currency": "eur"}}', content_type="application/json")
    asked = json.loads(seen.body or b"{}")
    if (seen.method, path) == ("POST", ["accounts"]):
        assert asked["device"] == {"kind": "softphone", "os": asked["device"]["os"], "lines": 1, "video": False}
        if asked["login"] == "taken":
            return _json({"message": "This login is taken."}, 409)
        if len(asked["password"]) < 8:
            return _json({"error": {"code": "weak_password", "message": "Too short."}})
        return _json({"sip": sip, "status": "active", "welcome_html": "<p>Olá</p>", "phones": asked["contact"]}, 201)
    if (seen.method, path) == ("POST", ["session"]):
        known = _known(asked["login"], asked["password"])
        return _json({"sip": sip}) if known else _json({"error": "Wrong password."}, 403)
    return _json({"message": "No such place."}, 404)


def xml(seen: Seen) -> Given:
    """XML in, XML out, each service at its own address."""
    root = etree.fromstring(seen.body)
    if seen.path == "/provisioning":
        auth = root.find("auth")
        assert auth is not None
        known = auth.get("secret") == hashlib.sha1(PASSWORD.encode()).hexdigest()
        line = f'<line number="{NUMBER}" secret="{escape(SIP_PASSWORD)}">{DOMAIN}</line>'
        answer = f"<state>ok</state>{line}" if known else "<state>denied</state><text>Wrong password.</text>"
        return Given(f"<answer>{answer}</answer>".encode(), content_type="application/xml")
    assert root.tag == {"/signup": "Signup", "/balance": "credit"}[seen.path]
    data = f"<Number>{NUMBER}</Number><Password>{escape(SIP_PASSWORD)}</Password><Balance>20.15</Balance>"
    return Given(
        f"<Success>true</Success><Error><Code>0</Code></Error><Data>{data}</Data>".join(("<R>", "</R>")).encode()
    )


def text(seen: Seen) -> Given:
    """One line: OK and an amount, or ERR and the reason."""
    known = form_of(seen) == {"n": NUMBER}
    return Given(b"OK 1.234,50 BRL\n" if known else b"ERR no such number\n", content_type="text/plain")


def acrobits(seen: Seen) -> Given:
    """Acrobits' web services: an account, a balance in words, and a message with a status."""
    form = {**dict(parse_qsl(urlsplit(seen.path).query)), **form_of(seen)}
    if seen.path.startswith("/balance"):
        known = form.get("username") == NUMBER
        words = "<error>0</error><balanceString>$60.20</balanceString>" if known else "<error>102</error>"
        return Given(f"<response>{words}</response>".encode())
    if not _known(form["username"], form["password"]):
        return Given(b"<error><message>Wrong password.</message></error>", 403)
    parts = {
        "title": "ACME",
        "username": NUMBER,
        "password": SIP_PASSWORD,
        "authUsername": "a-1",
        "userDisplayName": "Ana",
        "host": DOMAIN,
        "proxy": "proxy.example.com",
        "transport": "tls",
        "expires": "600",
    }
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in parts.items())
    return Given(f'<?xml version="1.0" encoding="utf-8"?><account>{inner}</account>'.encode())


def linphone(seen: Seen) -> Given:
    """Linphone's remote provisioning; one entry in a section of its own, one section with several."""
    path, query = urlsplit(seen.path).path, dict(parse_qsl(urlsplit(seen.path).query))
    if (path, query["key"]) != ("/provisioning/Tester", hashlib.sha256(PASSWORD.encode()).hexdigest()):
        return Given(b"", 404)
    sections = {
        "misc": {"log": "0"},
        "proxy_0": {
            "reg_identity": f'"Ana" <sip:{NUMBER}@{DOMAIN};transport=tls>',
            "reg_proxy": "<sip:proxy.example.com;transport=tls>",
            "reg_expires": "3600",
        },
        "auth_info_0": {"username": "a-1", "passwd": SIP_PASSWORD, "ha1": "0123456789abcdef", "domain": DOMAIN},
    }
    inner = "".join(
        f'<section name="{section}">'
        + "".join(f'<entry name="{name}" overwrite="true">{escape(value)}</entry>' for name, value in entries.items())
        + "</section>"
        for section, entries in sections.items()
    )
    namespace = "http://www.linphone.org/xsds/lpconfig.xsd"
    return Given(f'<?xml version="1.0" encoding="UTF-8"?><config xmlns="{namespace}">{inner}</config>'.encode())


def jitsi(seen: Seen) -> Given:
    """Jitsi's provisioning server: the account's properties, as Java writes them."""
    form = form_of(seen)
    if not _known(form["username"], form["password"]):
        return Given(b"", 403)
    assert all(form[name] for name in ("uuid", "hostname", "osname", "locale", "build"))
    account = "net.java.sip.communicator.impl.protocol.sip.acc1"
    lines = (
        "#Provisioning",
        f"{account}=acc1",
        f"{account}.USER_ID={NUMBER}@{DOMAIN}",
        f"{account}.DISPLAY_NAME=Ana \\u00c9 \\ud83d\\ude00",
        f"{account}.PROXY_ADDRESS=proxy.\\",
        "    example.com",
        f"{account}.ENCRYPTED_PASSWORD=czNjcmV0",
        "net.java.sip.communicator.UPDATE : never",
    )
    return Given("\r\n".join(lines).encode("latin-1"), content_type="text/plain")


def bria(seen: Seen) -> Given:
    """Bria's login server: INI."""
    form = form_of(seen)
    if not _known(form["Username"], form["Password"]):
        return Given(b'[DATA]\r\nSuccess=0\r\nFailure="Invalid user name or password"\r\n', content_type="text/plain")
    account = {"username": NUMBER, "password": SIP_PASSWORD, "display_name": "Ana; É", "domain": DOMAIN}
    settings = "".join(f'proxies:proxy0:{name}="{value}"\r\n' for name, value in account.items())
    return Given(
        f"[DATA]\r\nSuccess=1\r\n\r\n[SETTINGS]\r\n{settings}".encode(), content_type="text/plain; charset=utf-8"
    )


def blink(seen: Seen) -> Given:
    """Blink's account creation: JSON, always with status 200."""
    form = form_of(seen)
    assert list(form) == ["username", "password", "email", "display_name", "tzinfo"]
    if form["username"] == "taken":
        return _json({"success": False, "error": "user_exists", "error_message": "The username is taken."})
    address = f"{form['username']}@{DOMAIN}"
    return _json({"success": True, "error": None, "sip_address": address, "outbound_proxy": "proxy.example.com:5061"})


def licences(seen: Seen) -> Given:
    """REST: a line's licence, activated with a key, asked about by GET."""
    paid = {
        "licence": {"status": "PAID", "valid_until": "2026-12-31T23:59:59-03:00", "note": None},
        "page": "<p>Olá</p>",
    }
    if seen.method == "GET":
        return _json({"licence": {"status": "NONE", "note": "No key yet."}})
    asked = json.loads(seen.body)
    assert len(asked["device"]["id"]) == 32
    answers = {
        "GOOD-KEY": _json(paid),
        "OPEN-KEY": _json({"licence": {"status": "UNPAID", "note": "Pagamento em aberto."}}),
        "USED-KEY": _json({"error": {"code": "already_active", "message": "Active already."}}, 409),
        "POOR-KEY": _json({"error": {"code": "402", "message": "Sem crédito."}}, 402),
    }
    return answers.get(asked["key"], _json({"error": {"message": "Unknown key."}}, 422))
