"""A table of breakages: each is named exactly, with the facts that a technician needs, and nothing else is accused.

Every row is an operator over loopback that does everything right but for what the row says.
"""

from __future__ import annotations

import base64
import gzip
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from random import Random

import pytest

from neon_wizard.checks.findings import Verdict
from neon_wizard.redaction import MASK
from tests.checks.breaking import (
    Broken,
    always,
    asked,
    everywhere,
    found,
    good,
    on,
    read_profile,
    said,
    swapped,
    text_of,
)
from tests.servers.breakable import (
    DOMAIN,
    NUMBER,
    PASSWORD,
    PATH,
    SECOND,
    SIP_PASSWORD,
    Breakable,
    account,
    changed,
    done,
    enveloped,
    fault,
    page,
    refused,
    unauthorized,
)
from tests.servers.scripted import Given, ScriptedServer

BALANCE, PROVISIONING = "balance.good", "provisioning.good"
P = "Provisioning"


def plain(text: str, status: int, **headers: str) -> Given:
    return Given(text.encode(), status, {k.replace("_", "-"): v for k, v in headers.items()}, "text/plain")


def unguarded(text: str) -> str:
    return text.replace('[http.auth]\nscheme = "basic"\nusername = "neon"\npassword = "secret:http"\n', "")


def wrong_password(how):
    """What is answered where the password is wrong."""
    return on(P, lambda given: how(given) if b"<Code>104" in given.body else given)


def unknown_number(how):
    return on("GetBalance", lambda given: how(given) if b"<Code>102" in given.body else given)


def in_base64(text):
    return base64.b64encode(text.encode()).decode()


def heading(operation, headers):
    """A good answer with these headers besides."""
    return good(lambda given: replace(given, headers=headers), operation)


def comparing(compare):
    return lambda own, asked: own.answer(asked, compare)


def holding(text, given, operation="GetBalance"):
    """What is answered to a request that holds this text."""
    return lambda _seen, asked, right: (
        given if asked.operation == operation and any(text in value for value in asked.fields.values()) else right
    )


HTTP = {
    "404": Broken((BALANCE, "reply.status.404"), always(Given(b"", 404)), words=("/voip", "HTTP 404", "url")),
    "404 with a page": Broken(
        (BALANCE, "reply.status.404"), always(page("404 Not Found", "nginx", 404)), words=("404 Not Found",)
    ),
    "410": Broken((BALANCE, "reply.status.404"), always(Given(b"", 410)), words=("HTTP 410",)),
    "405": Broken(
        (BALANCE, "reply.status.405"),
        always(Given(b"", 405, {"Allow": "GET, HEAD"})),
        words=("POST", "GET, HEAD", "HTTP 405"),
    ),
    "403": Broken(
        (BALANCE, "reply.status.403"),
        always(Given(b"Forbidden", 403, content_type="text/plain")),
        edit=unguarded,
        guarded=False,
        words=("HTTP 403", "list of permitted addresses"),
        also=(("provisioning.auth", "access.none"),),
    ),
    "406": Broken((BALANCE, "reply.status.406"), always(Given(b"", 406)), words=("HTTP 406", "Accept")),
    "415": Broken((BALANCE, "reply.status.415"), always(Given(b"", 415)), words=("HTTP 415", "content type")),
    "400 with words": Broken(
        (BALANCE, "reply.status.400"), always(plain("Missing header", 400)), words=("HTTP 400", "Missing header")
    ),
    "500 with a trace": Broken(
        (BALANCE, "reply.status.500"),
        always(page("Fatal error", "Call to undefined function", 500)),
        words=("HTTP 500", "Fatal error", "log"),
    ),
    "402": Broken((BALANCE, "reply.status.402"), always(Given(b"", 402)), words=("paid", "Unblock")),
    "408": Broken((BALANCE, "reply.status.408"), always(Given(b"", 408)), words=("wait longer",)),
    "413": Broken((BALANCE, "reply.status.large"), always(Given(b"", 413)), words=("413", "limit")),
    "421": Broken((BALANCE, "reply.status.421"), always(Given(b"", 421)), words=("SNI",)),
    "422": Broken((BALANCE, "reply.status.422"), always(Given(b"", 422)), words=("contents",)),
    "423": Broken((BALANCE, "reply.status.423"), always(Given(b"", 423)), words=("Unlock",)),
    "451": Broken((BALANCE, "reply.status.451"), always(Given(b"", 451)), words=("legal",)),
    "500, nothing": Broken((BALANCE, "reply.status.500"), always(Given(b"", 500)), words=("HTTP 500", "/voip")),
    "501": Broken((BALANCE, "reply.status"), always(Given(b"", 501)), words=("501",)),
    "502": Broken(
        (BALANCE, "reply.status.gateway"), always(page("502 Bad Gateway", "nginx", 502)), words=("502", "behind it")
    ),
    "504": Broken((BALANCE, "reply.status.gateway"), always(Given(b"", 504)), words=("504", "answers in time")),
    "503": Broken((BALANCE, "operator.busy.503"), always(Given(b"", 503)), words=("HTTP 503", "maintenance")),
    "503 for two minutes": Broken(
        (BALANCE, "operator.busy.503"),
        always(page("Down for maintenance", "Back soon", 503, Retry_After="120")),
        words=("Down for maintenance", "120", "Retry-After"),
    ),
    "a good reply with 500": Broken(
        (BALANCE, "reply.status.good"),
        good(lambda given: replace(given, status=500)),
        words=("The reply is right", "500"),
    ),
    "a good reply with 404": Broken(
        (BALANCE, "reply.status.good"), good(lambda given: replace(given, status=404)), words=("404", "HTTP 200")
    ),
    "a web page": Broken(
        (BALANCE, "reply.format.page"),
        always(page("Painel do Cliente", "Bem-vindo de volta")),
        words=("Painel do Cliente", "Bem-vindo", "/voip"),
    ),
    "a page to log in to the portal": Broken(
        (BALANCE, "reply.format.page"),
        always(page("Customer login", "<form><input name='user'></form>Please log in")),
        words=("Customer login",),
    ),
    "a network's page": Broken(
        (BALANCE, "network.captive_portal"),
        always(page("Hotel Wi-Fi", "<form>Sign in to the network</form>")),
        words=("this network",),
    ),
    "moved": Broken(
        (BALANCE, "network.redirect"),
        lambda seen, asked, given: (
            Given(b"", 301, {"Location": f"{seen.path}/"}) if not seen.path.endswith("/") else given
        ),
        words=("301", "/voip/"),
        change={"services.provisioning.url": "@URL@/", "services.balance.url": "@URL@/"},
        also=((PROVISIONING, "network.redirect"),),
    ),
    **{
        f"{status} and no more": Broken(
            (BALANCE, "reply.empty.status"),
            always(Given(b"", status)),
            words=(f"HTTP {status}", "Answer with HTTP 200"),
        )
        for status in (202, 302)
    },
    "moved to https, which nobody asked yet": Broken(
        (BALANCE, "network.redirect"),
        always(Given(b"", 301, {"Location": "https://127.0.0.1:1/voip"})),
        words=("Write the new address into the profile: services.",),
        change={f"services.{name}.url": "https://127.0.0.1:1/voip" for name in ("provisioning", "balance")},
    ),
    "sent to sign in": Broken(
        (BALANCE, "network.redirect.page"),
        always(Given(b"", 302, {"Location": "/login?next=/voip"})),
        words=("/login", "HTTP 302", "Exempt /voip"),
    ),
    "moved to another host": Broken(
        (BALANCE, "network.redirect_host"),
        always(Given(b"", 302, {"Location": "https://api.acme.example/voip"})),
        words=("api.acme.example", "302"),
    ),
    "moved to what is no web address": Broken(
        (BALANCE, "network.redirect_scheme"),
        always(Given(b"", 302, {"Location": "ftp://files.acme.example/"})),
        words=("not a web address",),
    ),
    "a circle": Broken(
        (BALANCE, "network.redirect_loop"), always(Given(b"", 302, {"Location": "/voip"})), words=("circle",)
    ),
    "a cookie is wanted": Broken(
        (BALANCE, "network.redirect_loop.cookie"),
        always(Given(b"", 302, {"Location": "/voip", "Set-Cookie": "check=1"})),
        words=("cookie",),
    ),
    "a cookie is set": Broken(
        ("balance.connection", "cookie.set"),
        good(lambda given: replace(given, headers={"Set-Cookie": "PHPSESSID=1; Path=/"})),
        words=("cookie", "session"),
    ),
    "401 with the right credentials": Broken(
        (PROVISIONING, "operator.unauthorized"),
        everywhere(unauthorized()),
        words=("HTTP 401", "Basic"),
        also=((BALANCE, "operator.unauthorized"),),
    ),
    "401 where the profile has none": Broken(
        (BALANCE, "operator.unauthorized.none"),
        edit=unguarded,
        words=("Basic", "VoIP API", "http.auth.scheme = basic"),
        change={"http.auth.scheme": "basic", "http.auth.username": "USER", "http.auth.password": "secret:http"},
        also=((PROVISIONING, "operator.unauthorized.none"),),
    ),
    "401 that names Digest": Broken(
        (BALANCE, "operator.unauthorized.none"),
        everywhere(unauthorized('Digest realm="api", nonce="1", qop="auth"')),
        edit=unguarded,
        words=("Digest", "api"),
        change={"http.auth.scheme": "digest", "http.auth.username": "USER", "http.auth.password": "secret:http"},
        also=((PROVISIONING, "operator.unauthorized.none"),),
    ),
    "401 that names Bearer": Broken(
        (BALANCE, "operator.unauthorized.none"),
        everywhere(unauthorized("Bearer")),
        edit=unguarded,
        words=("Bearer",),
        change={"http.auth.scheme": "bearer", "http.auth.password": "secret:http"},
        also=((PROVISIONING, "operator.unauthorized.none"),),
    ),
    "104 under 401": Broken(
        ("provisioning.code-104", "operator.unauthorized.104"),
        wrong_password(lambda given: replace(given, status=401, headers={"WWW-Authenticate": "Basic"})),
        words=("104", "401"),
        change={'services.provisioning.reply.codes."http 401"': "104"},
    ),
    "a bare 401 for a wrong password": Broken(
        ("provisioning.code-104", "operator.unauthorized"), wrong_password(lambda _: unauthorized()), words=("401",)
    ),
}
FIREWALLS = {
    "Cloudflare": page("Attention Required! | Cloudflare", "Ray ID: 8a1b2c3d4e5f", 403, Server="cloudflare"),
    "ModSecurity": page("Not Acceptable!", "This error was generated by Mod_Security.", 406),
    "F5 BIG-IP": page(
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator. Your support ID is: 123456789",
        200,
    ),
    "Imperva": page("", "Request unsuccessful. Incapsula incident ID: 443000-1234", 403),
    "Sucuri": page("Sucuri WebSite Firewall - Access Denied", "Block ID: BNP005", 403),
    "Wordfence": page("403 Forbidden", "Generated by Wordfence", 403),
    "AWS WAF": Given(b"", 403, {"x-amzn-waf-action": "challenge"}, "text/html"),
    "FortiWeb": page("Web Page Blocked!", "FortiWeb", 403),
}
HTTP |= {
    f"a firewall: {product}": Broken((BALANCE, "reply.status.firewall"), always(given), words=(product, "firewall"))
    for product, given in FIREWALLS.items()
}
REPLIES = {
    "empty": Broken((BALANCE, "reply.empty"), always(Given(b"")), words=("empty",)),
    "blanks": Broken((BALANCE, "reply.empty"), always(Given(b" \r\n ")), words=("empty",)),
    "a tag that is not closed": Broken(
        (BALANCE, "reply.malformed"),
        swapped("</Balance>", "<Balance>20.15</Balanc>"),
        words=("line 1", "mismatch", "<Balance>20.15</Balanc>"),
    ),
    "a bare ampersand": Broken(
        (BALANCE, "reply.malformed"), swapped("<Balance>", "<Note>A & B</Note><Balance>"), words=("A & B", "column")
    ),
    "a PHP warning before it": Broken(
        (BALANCE, "reply.malformed"),
        good(lambda given: replace(given, body=b"<br />\n<b>Warning</b>: x in y on line 3<br />\n" + given.body)),
        words=("Warning", "before"),
    ),
    "half of it": Broken(
        (BALANCE, "reply.malformed"), good(lambda given: replace(given, body=given.body[:200])), words=("line 1",)
    ),
    "a damaged account": Broken(
        (PROVISIONING, "reply.malformed"), swapped("</Domain>", "</Domai>", P), words=("line 1", "mismatch", "</Data>")
    ),
    "gzip that nothing declares": Broken(
        (BALANCE, "reply.compression.undeclared"),
        good(lambda given: replace(given, body=gzip.compress(given.body))),
        words=("gzip", "Content-Encoding"),
    ),
    "gzip that is none": Broken(
        (BALANCE, "reply.compression"),
        good(lambda given: replace(given, headers={"Content-Encoding": "gzip"})),
        words=("unpacked",),
    ),
    "JSON": Broken(
        (BALANCE, "reply.format"), always(Given(b'{"Balance": 20}', content_type="application/json")), words=("JSON",)
    ),
    "plain text": Broken((BALANCE, "reply.format"), always(plain("OK 20.15", 200)), words=("text", "XML")),
    "Latin-1 declared as UTF-8": Broken(
        (BALANCE, "reply.encoding"),
        good(lambda given: replace(given, body=given.body.replace(b"<Balance>", b"<Note>S\xe3o</Note><Balance>"))),
        words=("utf-8",),
    ),
    "a document type": Broken(
        (BALANCE, "reply.document_type"),
        swapped('"utf-8"?>', '"utf-8"?><!DOCTYPE x SYSTEM "x.dtd">'),
        words=("document type",),
    ),
    "no success": Broken((BALANCE, "reply.missing"), swapped("<Success>true</Success>", ""), words=("Success",)),
    "no code": Broken((BALANCE, "reply.missing"), swapped("<Code>0</Code>", ""), words=("Error.Code",)),
    "no balance": Broken((BALANCE, "reply.missing"), swapped("<Balance>20.15</Balance>", ""), words=("Balance",)),
    "a balance that is empty": Broken(
        (BALANCE, "reply.missing.empty"),
        swapped("<Balance>20.15</Balance>", "<Balance></Balance>"),
        words=("“Balance” is in the reply", "nothing stands in it"),
    ),
    "a name in another case": Broken(
        (BALANCE, "reply.missing.spelt"),
        swapped("Balance>", "balance>"),
        words=("“Balance” is written “balance”", "reply.balance = ReturnData.Data.balance"),
        change={
            "services.balance.reply.format": "xml",
            "services.balance.reply.success": "ReturnData.Success",
            "services.balance.reply.code": "ReturnData.Error.Code",
            "services.balance.reply.balance": "ReturnData.Data.balance",
        },
    ),
    "a balance that is nil": Broken(
        (BALANCE, "reply.missing.empty"), swapped("<Balance>20.15</Balance>", "<Balance/>"), words=("Balance",)
    ),
    "a number that is empty": Broken(
        (PROVISIONING, "reply.missing.empty"), swapped(f">{NUMBER}<", "><", P), words=("“Number” is in the reply",)
    ),
    "no number": Broken(
        (PROVISIONING, "reply.missing"), swapped(f"<Number>{NUMBER}</Number>", "", P), words=("Number",)
    ),
    "no SIP password": Broken(
        (PROVISIONING, "reply.missing"), swapped(f"<Password>{SIP_PASSWORD}</Password>", "", P), words=("Password",)
    ),
    "no domain": Broken(
        (PROVISIONING, "provisioning.no-domain"),
        swapped(f"<Domain>{DOMAIN}</Domain>", "", P),
        words=("telephone server", "Domain"),
    ),
    "success is perhaps": Broken((BALANCE, "reply.truth"), swapped(">true<", ">perhaps<"), words=("perhaps",)),
    "success is sim": Broken(
        (BALANCE, "reply.truth"),
        swapped(">true<", ">sim<"),
        words=("“sim”", "services.balance.reply.success = Success == 'sim'"),
        change={"services.balance.reply.success": "Success == 'sim'"},
    ),
    "a status in words": Broken(
        (BALANCE, "reply.missing"),
        good(lambda _: enveloped("<r><status>OK</status><saldo>20.15</saldo></r>")),
        words=("r.saldo",),
        change={
            "services.balance.reply.format": "xml",
            "services.balance.reply.code": "r.status",
            "services.balance.reply.balance": "r.saldo",
            'services.balance.reply.codes."OK"': "0",
        },
    ),
    "a code in words": Broken(
        (BALANCE, "reply.code"),
        swapped("<Code>0<", "<Code>OK<"),
        words=("OK",),
        change={'services.balance.reply.codes."OK"': "0"},
    ),
    "true beside 500": Broken((BALANCE, "reply.contradictory"), swapped("<Code>0<", "<Code>500<"), words=("500",)),
    "false beside 0": Broken((BALANCE, "reply.contradictory"), swapped(">true<", ">false<"), words=("false",)),
    "a balance in words": Broken((BALANCE, "reply.number"), swapped("20.15", "twenty"), words=("twenty",)),
    "two balances": Broken(
        (BALANCE, "reply.ambiguous"), swapped("<Balance>", "<Balance>9</Balance><Balance>"), words=("twice",)
    ),
    "an amount that may be two": Broken((BALANCE, "reply.decimal_mark"), swapped("20.15", "1.500"), words=("1.500",)),
    "an empty envelope": Broken((BALANCE, "reply.empty"), always(enveloped("")), words=("empty",)),
    "names in Portuguese": Broken(
        (BALANCE, "reply.missing"),
        good(
            lambda _: enveloped(
                "<Retorno><Sucesso>true</Sucesso><Codigo>0</Codigo><Dados><Saldo>20.15</Saldo></Dados></Retorno>"
            )
        ),
        words=("Success", "services.balance.reply.balance = Retorno.Dados.Saldo"),
        change={
            "services.balance.reply.format": "xml",
            "services.balance.reply.success": "Retorno.Sucesso",
            "services.balance.reply.code": "Retorno.Codigo",
            "services.balance.reply.balance": "Retorno.Dados.Saldo",
        },
    ),
    "names in Spanish": Broken(
        (PROVISIONING, "reply.missing"),
        good(
            lambda _: enveloped(
                "<r><exito>true</exito><numero>55555555</numero><clave>s1p-p4ss-1</clave><dominio>sip.example.com"
                "</dominio></r>"
            ),
            P,
        ),
        words=("services.provisioning.reply.account.password = r.clave",),
        change={
            "services.provisioning.reply.format": "xml",
            "services.provisioning.reply.success": "r.exito",
            "services.provisioning.reply.account.number": "r.numero",
            "services.provisioning.reply.account.password": "r.clave",
            "services.provisioning.reply.account.domain": "r.dominio",
        },
    ),
    "a fault": Broken((BALANCE, "operator.fault"), always(fault("NullReferenceException")), words=("NullReference",)),
    "an unknown code": Broken(
        (BALANCE, "operator.501"), good(lambda _: refused(777, "Conta em atraso")), words=("777", "Conta em atraso")
    ),
    "the test number is not known": Broken(
        (BALANCE, "operator.102"), good(lambda _: refused(102, "?")), words=("number",)
    ),
    "the test login is not known": Broken(
        (PROVISIONING, "operator.102"), good(lambda _: refused(102, "?"), P), words=("account",)
    ),
    "the test password is wrong": Broken(
        (PROVISIONING, "operator.104"), good(lambda _: refused(104, "?"), P), words=("password",)
    ),
    "another content type": Broken(
        ("balance.content-type", "content-type.other"),
        on("GetBalance", lambda given: replace(given, content_type="text/plain")),
        words=("text/plain", "xml"),
    ),
    "two encodings": Broken(
        ("balance.encoding", "encoding.differs"),
        on("GetBalance", lambda given: replace(given, content_type="text/xml; charset=iso-8859-1")),
        words=("iso-8859-1", "utf-8"),
    ),
    "letters that were lost": Broken(
        ("balance.encoding", "encoding.wrong"),
        swapped("<Balance>", "<Note>S\ufffdo Paulo</Note><Balance>"),
        words=("encoding",),
    ),
    "names in small letters": Broken(
        ("balance.naming", "naming.case"),
        on("GetBalance", lambda given: changed(given, "Success>", "success>")),
        words=("success",),
    ),
    "an error with two names": Broken(
        ("balance.naming", "naming.mixed"),
        swapped("<Code>0</Code>", "<Code>0</Code><ErrorDescription>-</ErrorDescription>"),
        words=("ErrorDescription",),
    ),
    "a clock that is years behind": Broken(
        ("balance.connection", "clock.off"),
        good(lambda given: replace(given, headers={"Date": "Sat, 01 Jan 2011 00:00:00 GMT"})),
        words=("2011-01-01", "NTP"),
    ),
    "a large reply": Broken(
        ("balance.connection", "connection.not-compressed"),
        swapped("<Balance>", f"<Note>{'x' * 5000}</Note><Balance>"),
        words=("uncompressed", "gzip"),
    ),
    "closed after each answer": Broken(
        ("balance.connection", "connection.closed-at-once"),
        good(lambda given: replace(given, headers={"Connection": "close"})),
        words=("keep-alive",),
    ),
    "a transport that is none": Broken(
        ("provisioning.settings", "provisioning.ignored"),
        swapped("<Domain>", "<Transport>auto</Transport><Domain>", P),
        words=("auto", "transport"),
    ),
    "a page with a script": Broken(
        ("provisioning.info", "info.removed"),
        swapped("<Domain>", "<Info>&lt;p&gt;Hi&lt;/p&gt;&lt;script&gt;1&lt;/script&gt;</Info><Domain>", P),
        words=("script",),
    ),
}
MISSED = {
    "the portal's password comes back": Broken(
        ("provisioning.secrets", "secret.echoed"),
        swapped("<Domain>", f"<Portal>{PASSWORD}</Portal><Domain>", P),
        words=("comes back", "Portal"),
    ),
    "the portal's password in the page for the user": Broken(
        ("provisioning.secrets", "secret.echoed"),
        swapped("<Domain>", f"<Info>Your password: {PASSWORD}</Info><Domain>", P),
        words=("Info",),
    ),
    **{
        f"the portal's password comes back {how}": Broken(
            ("provisioning.secrets", "secret.echoed.encoded"),
            swapped("<Domain>", f"<Session>{text}</Session><Domain>", P),
            words=("Session", "turn it back"),
        )
        for how, text in {
            "in Base64": in_base64(PASSWORD),
            "beside the login in Base64": in_base64(f"tester:{PASSWORD}"),
            "percent-encoded": "".join(f"%{each:02X}" for each in PASSWORD.encode()),
            "in capitals": PASSWORD.upper(),
        }.items()
    },
    **{
        f"the portal's password in {name}": Broken(
            ("provisioning.secrets", "secret.echoed.header"),
            heading(P, {name: text}),
            words=("header", name),
            also=also,
        )
        for name, text, also in (
            ("X-Portal", f"tester={PASSWORD}", ()),
            ("Set-Cookie", f"a={in_base64(PASSWORD)}; HttpOnly", (("provisioning.connection", "cookie.set"),)),
        )
    },
    "the SIP password in a header": Broken(
        ("provisioning.secrets", "secret.sip.header"),
        heading(P, {"X-Password": SIP_PASSWORD}),
        words=("SIP password", "header", "X-Password"),
    ),
    "the SIP password in a header of the balance": Broken(
        ("balance.secrets", "secret.sip.header"),
        heading("GetBalance", {"X-Password": SIP_PASSWORD}),
        words=("SIP password", "header", "X-Password"),
    ),
    "the SIP password with the balance": Broken(
        ("balance.secrets", "secret.sip"),
        swapped("<Balance>", f"<Sip>{SIP_PASSWORD}</Sip><Balance>"),
        words=("SIP password", "Sip", "only"),
    ),
    "the SIP password in an attribute of the balance": Broken(
        ("balance.secrets", "secret.sip"),
        swapped("<Balance>", f'<Balance secret="{SIP_PASSWORD}">'),
        words=("SIP password", "secret"),
    ),
    "the SIP password of the profile's [test] with the balance": Broken(
        ("balance.secrets", "secret.sip"),
        swapped("<Balance>", f"<Sip>{SIP_PASSWORD}</Sip><Balance>"),
        edit=lambda text: text.replace('[services.provisioning]\nurl = "@URL@"\n', "").replace(
            'password = "secret:test"', 'sip_password = "secret:test-sip"'
        ),
        also=(("handover.account", "handover.no-account"),),
    ),
    "a wrong password is told the right one in a header": Broken(
        ("provisioning.code-104", "secret.told"),
        wrong_password(lambda given: replace(given, headers={"X-Expected": PASSWORD})),
        words=("tells the right one",),
    ),
    "a wrong password is told the right one beside the words": Broken(
        ("provisioning.code-104", "secret.told"),
        wrong_password(lambda given: changed(given, "</Error>", f"</Error><Kept>{PASSWORD}</Kept>")),
        words=("tells the right one",),
    ),
    "a wrong password brings the SIP password": Broken(
        ("provisioning.code-104", "secret.sip.refused"),
        wrong_password(lambda given: changed(given, "</Error>", f"</Error><Data><Sip>{SIP_PASSWORD}</Sip></Data>")),
        words=("SIP password", "Sip", "refus"),
    ),
    "a wrong password is told the right one in Base64": Broken(
        ("provisioning.code-104", "secret.told"),
        wrong_password(lambda _: refused(104, f"Expected {in_base64(PASSWORD)}.")),
        words=("tells the right one",),
    ),
    "a number with a dash": Broken(
        ("provisioning.expected", "expected.number.written"),
        swapped(f">{NUMBER}<", ">5555-5555<", P),
        words=("5555-5555", NUMBER, "signs"),
    ),
    "a number that is null": Broken(
        ("provisioning.expected", "expected.number.none"), swapped(f">{NUMBER}<", ">null<", P), words=("null", NUMBER)
    ),
    **{
        f"a SIP password that is {what}": Broken(
            ("provisioning.expected", finding), swapped(f">{SIP_PASSWORD}<", f">{value}<", P), words=words
        )
        for what, finding, value, words in (
            ("masked", "secret.masked", "********", ("Asterisks",)),
            ("hashed", "secret.hashed", "$2y$10$N9qo8uLOickgx2ZMRZoMye", ("hash", "no telephone")),
            ("null", "secret.null", "null", ("empty value",)),
            ("the number", "secret.guessable", NUMBER, ("anybody can register",)),
        )
    },
    "a currency beside the balance": Broken(
        (BALANCE, "reply.number"), swapped("20.15", "R$ 20.15"), words=("R$ 20.15", "without words or a currency")
    ),
    "gzip that is called br": Broken(
        (BALANCE, "reply.compression"),
        good(lambda given: replace(given, body=gzip.compress(given.body), headers={"Content-Encoding": "br"})),
        words=("Content-Encoding",),
    ),
    "one password for both": Broken(
        ("provisioning.secrets", "secret.same"), swapped(SIP_PASSWORD, PASSWORD, P), words=("sign in",)
    ),
    "a wrong password is quoted": Broken(
        ("provisioning.code-104", "secret.quoted"),
        lambda _seen, asked, given: (
            refused(104, f"“{asked.fields['Password']}” is wrong.") if b"<Code>104" in given.body else given
        ),
        words=("quotes the password",),
    ),
    "a wrong password is told the right one": Broken(
        ("provisioning.code-104", "secret.told"),
        wrong_password(lambda _: refused(104, f"Expected {PASSWORD}.")),
        words=("tells the right one",),
    ),
    "any password": Broken(
        ("provisioning.code-104", "refusal.accepted.104.provisioning"),
        judge=comparing(lambda _sent, _kept: True),
        words=("hands SIP passwords to anybody",),
    ),
    "nothing is compared": Broken(
        ("provisioning.code-104", "refusal.accepted.104.provisioning"),
        judge=lambda own, asked: account() if asked.operation == P else own.answer(asked),
        words=("hands SIP passwords to anybody",),
    ),
    "every number has a balance": Broken(
        ("balance.code-102", "refusal.accepted"),
        judge=lambda own, asked: done("<Balance>0</Balance>") if asked.operation == "GetBalance" else own.answer(asked),
        words=("102", "accepted"),
    ),
    "no password": Broken(
        ("provisioning.code-100", "refusal.accepted.100.provisioning"),
        judge=lambda own, asked: (
            account()
            if asked.fields.get("Login") == "tester" and not asked.fields.get("Password")
            else own.answer(asked)
        ),
        words=("hands SIP passwords to anybody",),
    ),
    "passwords without case": Broken(
        ("provisioning.password", "password.case"),
        judge=comparing(lambda sent, kept: sent.lower() == kept.lower()),
        words=("capital and small",),
    ),
    "passwords are trimmed": Broken(
        ("provisioning.password", "password.trimmed"),
        judge=comparing(lambda sent, kept: sent.strip() == kept),
        words=("trimmed",),
    ),
    "only the beginning of a password counts": Broken(
        ("provisioning.password", "password.longer"),
        judge=comparing(lambda sent, kept: sent[:8] == kept[:8]),
        words=("beginning",),
    ),
    "another customer's number": Broken(
        ("provisioning.expected", "expected.number"),
        swapped(NUMBER, "44444444", P),
        words=("44444444", NUMBER, "another customer"),
    ),
    "another domain": Broken(
        ("provisioning.expected", "expected.domain"),
        swapped(DOMAIN, "sip2.example.com", P),
        test='domain = "sip.example.com"\n',
        words=("sip2.example.com", DOMAIN),
    ),
    "another SIP password": Broken(
        ("provisioning.expected", "expected.sip-password"),
        swapped(SIP_PASSWORD, "an0ther-one", P),
        test='sip_password = "secret:test-sip"\n',
        words=("SIP password",),
    ),
    "another balance": Broken(
        ("balance.expected", "expected.balance"),
        swapped("20.15", "7.00"),
        test='balance = "20.15"\n',
        words=("7.00", "20.15"),
    ),
    "cents": Broken(
        ("balance.expected", "expected.unit"),
        swapped("20.15", "2015"),
        test='balance = "20.15"\n',
        words=("2015", "20.15", "balance_unit"),
        change={"services.balance.reply.balance_unit": '"0.01"'},
    ),
    "tenths of cents": Broken(
        ("balance.expected", "expected.unit"),
        swapped("20.15", "20150"),
        test='balance = "20.15"\n',
        words=("20150",),
        change={"services.balance.reply.balance_unit": '"0.001"'},
    ),
    "the balance of another number": Broken(
        ("balance.expected", "expected.other-number"),
        swapped("<Balance>", "<Number>44444444</Number><Balance>"),
        words=("44444444", NUMBER),
    ),
    "two accounts mixed up": Broken(
        ("provisioning.second", "second.same"),
        on(P, lambda given: account() if b"<Success>true" in given.body else given),
        test=f'second_login = "{SECOND[0]}"\nsecond_password = "secret:test-2"\n',
        words=(NUMBER, "cache"),
    ),
    "the second account is a third one": Broken(
        ("provisioning.second", "expected.number"),
        on(P, lambda given: changed(given, SECOND[2], "66666666")),
        test=f'second_login = "{SECOND[0]}"\nsecond_password = "secret:test-2"\nsecond_number = "{SECOND[2]}"\n',
        words=("66666666", SECOND[2]),
    ),
    "two readings differ": Broken(
        ("balance.steady", "balance.unsteady"),
        judge=lambda own, asked: changed(own.answer(asked), "20.15", f"20.{10 + own.count % 90}"),
        words=("Two readings",),
    ),
    "anybody's credit": Broken(
        ("balance.auth", "access.anybodys-credit"),
        lambda _seen, asked, given: Breakable().answer(asked) if asked.operation == "GetBalance" else given,
        edit=lambda text: text.replace("[http.auth]", "[services.provisioning.http.auth]"),
        words=("anybody's credit", "nothing secret"),
    ),
    "everybody is let in": Broken(
        ("provisioning.auth", "access.open"),
        lambda seen, asked, given: given if given.status == 200 else Breakable().answer(asked),
        words=("without the credentials",),
        also=(("balance.auth", "access.open"),),
    ),
    "any credentials will do": Broken(
        ("provisioning.auth-wrong", "access.any-password"),
        lambda seen, asked, given: Breakable().answer(asked) if seen.header("authorization") else given,
        words=("wrong credentials",),
        also=(("balance.auth-wrong", "access.any-password"),),
    ),
    "a refusal that names no scheme": Broken(
        ("provisioning.auth", "access.unnamed"),
        lambda _seen, _asked, given: unauthorized("") if given.status == 401 else given,
        words=("WWW-Authenticate",),
        also=(("balance.auth", "access.unnamed"),),
    ),
}
REFUSALS = {
    "102 is 104": Broken(
        ("balance.code-102", "refusal.other"), unknown_number(lambda _: refused(104, "?")), words=("104", "102")
    ),
    "102 is 500": Broken(
        ("balance.code-102", "refusal.internal"),
        unknown_number(lambda _: refused(500, "?")),
        words=("102", "internal"),
    ),
    "102 is a fault": Broken(
        ("balance.code-102", "refusal.internal"),
        holding("neon-nobody", fault("no rows")),
        words=("102", "internal"),
    ),
    "102 is a 404": Broken(
        ("balance.code-102", "refusal.status"), holding("neon-nobody", Given(b"", 404)), words=("404", "102")
    ),
    "102 without words": Broken(
        ("balance.code-102", "refusal.wordless"), holding("neon-nobody", refused(102, "")), words=("102", "description")
    ),
    "100 is 101": Broken(
        ("balance.code-100", "refusal.other"),
        on("GetBalance", lambda given: changed(given, "<Code>100", "<Code>101")),
        words=("101", "100"),
    ),
    "what is missing is taken": Broken(
        ("balance.code-100", "refusal.accepted"),
        lambda _seen, asked, given: (
            done("<Balance>0</Balance>") if b"<Code>100" in given.body and asked.operation == "GetBalance" else given
        ),
        words=("100", "accepted"),
    ),
    "104 is 102": Broken(
        ("provisioning.code-104", "refusal.other"), wrong_password(lambda _: refused(102, "?")), words=("102", "104")
    ),
    "104 is 500": Broken(
        ("provisioning.code-104", "refusal.internal"), wrong_password(lambda _: refused(500, "?")), words=("104",)
    ),
    "104 is a 403": Broken(
        ("provisioning.code-104", "operator.unauthorized.403"),
        wrong_password(lambda _: Given(b"", 403)),
        words=("403",),
    ),
    "quotes": Broken(
        ("balance.hostile", "hostile.failed"), holding("O'Neil", fault("SQL syntax")), words=("O'Neil", "SQL")
    ),
    "markup": Broken(("balance.hostile", "hostile.failed"), holding("<b>", Given(b"", 500)), words=("<b>", "500")),
    "accents": Broken(("balance.hostile", "hostile.failed"), holding("Zoë", Given(b"", 500)), words=("Zoë",)),
    "emoji": Broken(("balance.hostile", "hostile.failed"), holding("😀", fault("1366")), words=("☎😀",)),
    "long text": Broken(("balance.hostile", "hostile.failed"), holding("x" * 255, Given(b"", 500)), words=("255",)),
    "all of them, by one cause": Broken(
        ("balance.hostile", "hostile.failed"),
        lambda _seen, asked, given: (
            fault("x")
            if b"<Code>102" in given.body and "neon-nobody" not in asked.fields.get("Number", "neon-nobody")
            else given
        ),
        words=("O'Neil", "Zoë", "☎😀"),
    ),
    "text that is a condition": Broken(
        ("balance.hostile", "hostile.accepted"), holding("O'Neil", done("<Balance>1</Balance>")), words=("O'Neil",)
    ),
    "a connection that breaks over text": Broken(
        ("provisioning.hostile", "hostile.failed"), holding("Zoë", Given(b"", 502), P), words=("502",)
    ),
}


def every(number, given, operation=""):
    """Spoils each such request of all, or of one operation."""

    def judge(own, asked):
        if operation and asked.operation != operation:
            return own.answer(asked)
        own.turn += 1
        return own.answer(asked) if own.turn % number else given

    return judge


UNSTEADY = {
    "every second request is 500": Broken(
        (PROVISIONING, "intermittent"),
        judge=every(2, Given(b"", 500)),
        words=("identical requests failed", "HTTP 500"),
        also=((BALANCE, "intermittent"),),
    ),
    "every second balance is 500": Broken(
        (BALANCE, "intermittent"), judge=every(2, Given(b"", 500), "GetBalance"), words=("identical requests failed",)
    ),
    "every second balance is 503": Broken(
        (BALANCE, "intermittent"), judge=every(2, Given(b"", 503), "GetBalance"), words=("HTTP 503",)
    ),
    "every second balance is a fault": Broken(
        (BALANCE, "intermittent"), judge=every(2, fault("deadlock"), "GetBalance"), words=("deadlock",)
    ),
    "every second balance is empty": Broken(
        (BALANCE, "intermittent"), judge=every(2, Given(b""), "GetBalance"), words=("empty",)
    ),
    "every second balance is 502": Broken(
        (BALANCE, "intermittent"), judge=every(2, page("502 Bad Gateway", "", 502), "GetBalance"), words=("502",)
    ),
    "every second balance breaks off": Broken(
        (BALANCE, "intermittent"), judge=every(2, Given(b"<a><b>"), "GetBalance"), words=("cannot be read",)
    ),
    "the same 502 everywhere": Broken(
        (BALANCE, "reply.status.gateway"),
        everywhere(page("502 Bad Gateway", "", 502)),
        words=("The good case (provisioning)", "The good case (balance)"),
        also=((PROVISIONING, "reply.status.gateway"),),
    ),
}
TABLE = {
    f"{area}: {name}": row
    for area, rows in {
        "HTTP": HTTP,
        "reply": REPLIES,
        "missed": MISSED,
        "refusal": REFUSALS,
        "unsteady": UNSTEADY,
    }.items()
    for name, row in rows.items()
}


@pytest.fixture(scope="module")
def operator() -> Iterator[tuple[Breakable, str]]:
    script = Breakable()
    with ScriptedServer({"*": script}) as server:
        yield script, server.origin


def run_of(operator, row):
    script, origin = operator
    fresh = Breakable(row.spoil, row.judge, row.guarded)
    script.__dict__.clear()
    script.__dict__.update(fresh.__dict__)
    return asked(read_profile(text_of(origin, row)))


def test_a_healthy_operator_is_not_accused(operator):
    assert found(run_of(operator, Broken(("", "")))) == set()


@pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)
def test_a_breakage_is_named_exactly(operator, row):
    run = run_of(operator, row)
    assert {(each.check, each.id) for each in run.findings} == {row.found, *row.also}
    told = said(run)
    assert [word for word in row.words if word not in told] == []
    change = {key: value for each in run.causes for key, value in each.change.items()}
    url = operator[1] + PATH
    assert change == {key: value.replace("@URL@", url) for key, value in row.change.items()}


def test_a_cause_is_told_once(operator):
    run = run_of(operator, UNSTEADY["the same 502 everywhere"])
    (cause,) = run.causes
    assert cause.places == (PROVISIONING, BALANCE)


def test_the_title_that_a_finding_quotes_is_shown_in_the_page_too(operator):
    """Of a reply that should have brought an account everything else is withheld, and of the title what is no word."""
    run = run_of(operator, Broken(("", ""), always(page("404 Not Found &amp; zx81Qv", "My s3cr3t", 404), P)))
    (result,) = (each for each in run.results if each.check.id == PROVISIONING)
    (quoted,) = {each.facts["said"] for each in result.findings}
    shown = result.exchanges[0].reply_body
    assert quoted == f"404 Not Found & {MASK}"
    assert f"<title>{escape(quoted)}</title>" in shown
    assert "s3cr3t" not in shown


def test_what_fails_at_times_stands_at_the_good_case_wherever_it_was_met(operator):
    run = run_of(operator, UNSTEADY["every second balance is 500"])
    results = {each.check.id: each for each in run.results}
    good = results[BALANCE]
    assert good.verdict is Verdict.FAILED
    assert [each.code for each in good.findings] == ["intermittent"]
    assert good.exchanges[0].status == 500
    left = [each for name, each in results.items() if name.startswith("balance.") and each is not good]
    assert {each.verdict for each in left} <= {Verdict.PASSED, Verdict.SKIPPED}
    assert [each for each in left if each.because == BALANCE]


def test_what_fails_at_times_is_said_by_a_check_that_is_asked_alone(operator):
    script, origin = operator
    row = UNSTEADY["every second balance is 500"]
    script.__dict__.update(Breakable(row.spoil, row.judge).__dict__)
    run = asked(read_profile(text_of(origin, row)), "balance.steady")
    assert found(run) == {("balance.steady", "intermittent")}


def test_what_follows_from_another_finding_is_left_open_by_it(operator):
    results = {each.check.id: each for each in run_of(operator, MISSED["nothing is compared"]).results}
    left = {name: each.because for name, each in results.items() if each.because.startswith("provisioning.code")}
    assert left == dict.fromkeys(
        ("provisioning.code-100", "provisioning.code-102", "provisioning.hostile", "provisioning.password"),
        "provisioning.code-104",
    )


def test_each_of_them_is_found_where_it_is_asked_alone(operator):
    script, origin = operator
    row = MISSED["nothing is compared"]
    script.__dict__.update(Breakable(row.spoil, row.judge).__dict__)
    run = asked(read_profile(text_of(origin, row)), "provisioning.code-100")
    assert found(run) == {("provisioning.code-100", "refusal.accepted.100.provisioning")}


def test_nothing_more_is_asked_of_who_wants_fewer_requests(operator):
    script, _ = operator
    busy = Given(b"", 429, {"Retry-After": "60"})
    run = run_of(operator, Broken(("", ""), everywhere(busy)))
    assert [each.id for each in run.causes] == ["operator.busy.429"]
    assert script.count == 1
    assert "60" in said(run)


def test_what_is_accepted_is_a_note(operator):
    row = replace(REFUSALS["102 is 104"], test='[test.accepted]\ncode-102 = "on purpose, against enumeration"\n')
    run = run_of(operator, row)
    assert {each.severity.value for each in run.findings} == {"notice"}
    assert "on purpose, against enumeration" in said(run)


@pytest.mark.parametrize("seed", range(8))
def test_what_fails_at_random_is_blamed_on_nothing_else(operator, seed):
    chance = Random(seed)

    def judge(own, asked_for):
        return Given(b"", 500) if chance.random() < 0.2 else own.answer(asked_for)

    run = run_of(operator, Broken(("", ""), judge=judge))
    assert {each.id for each in run.causes} == {"intermittent"}
    assert not [each for each in run.causes if each.change]


def test_a_limit_in_the_middle_of_a_run_ends_it(operator):
    script, _ = operator

    def judge(own, asked_for):
        return Given(b"", 429, {"Retry-After": "60"}) if own.count > 30 else own.answer(asked_for)

    run = run_of(operator, Broken(("", ""), judge=judge))
    assert [each.id for each in run.causes] == ["operator.busy.429"]
    assert script.count == 31
