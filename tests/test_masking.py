"""F60: values whose *name* says that they are secret, and all of them where nobody could read what came."""

from __future__ import annotations

import html
import time

import pytest

from neon_wizard.masking import is_code, is_speakable, letters, redact_named, withhold, words_withheld
from neon_wizard.redaction import MASK

PASSWORD = "C4nary-x9"


@pytest.mark.parametrize(
    "text",
    [
        "<Password>{}</Password>",
        '<ns1:SipPassword xsi:type="xsd:string">{}</ns1:SipPassword>',
        "<Senha><![CDATA[{}]]></Senha>",
        "&lt;Password&gt;{}&lt;/Password&gt;",
        '{{"sip_password": "{}"}}',
        '<account password="{}"/>',
        "<key xsi:type='xsd:string'>Password</key><value xsi:type='xsd:string'>{}</value>",
        "<PIN>{}</PIN>",
        "user=55&pass={}&domain=x",
        "[sip]\nchave = {}\nnumber = 55",
        "Senha: {}\nOK",
        '{{"pin": [{}, {}], "n": 1}}',
        "{{'k': 1, 'senha': {}}}",
        '{{"reply": "<Password>{}</Password>"}}',
        '{{"name": "password", "value": "{}"}}',
        '<param name="password" value="{}"/>',
        '<entry key="uipass">{}</entry>',
        "<password><value><string>{}</string></value></password>",
        "<member><name>jwt</name><value><string>{}</string></value></member>",
        "<Data><![CDATA[<chave>{}</chave>]]></Data>",
    ],
)
def test_masked_by_name(text):
    assert redact_named(text.format(*2 * ["c4nary!"])) == text.format(*2 * [MASK])


@pytest.mark.parametrize("text", ["<Password/><Login>x</Login>", "<Shipping>1</Shipping>", "<Number>555</Number>"])
def test_everything_else_stays(text):
    assert redact_named(text) == text


@pytest.mark.parametrize(
    "piece", ["<Password><![CDATA[", "a.", "<pass ", "&lt;pass ", '"pass', "<key>", "pass=", "<pass><", "&lt;pass&gt;"]
)
def test_no_text_keeps_it_busy(piece):
    started = time.monotonic()
    redact_named((piece * 70_000)[:70_000])
    assert time.monotonic() - started < 2


def test_a_name_that_is_said_to_be_secret_is():
    assert redact_named("<a><k>x</k><n>5</n></a>", frozenset({"k"})) == f"<a><k>{MASK}</k><n>5</n></a>"


SUCCESS, WORDS = ("success", "code"), ("description",)


def unread(text: str) -> str:
    known = {"acmething"}
    return withhold(
        text, lambda name: letters(name) in SUCCESS, lambda name: letters(name) in WORDS, lambda name: name in known
    )


UNREAD = {
    "OK|5555|PW|": "OK|•|•|",
    "pass=PW": "pass=•",
    "sip:5555:PW@host.example": "sip:•:•@•",
    "Ana <sip:ana:PW@host>": "• <•:•:•@•>",
    "5555:PW": "•:•",
    "PW": "•",
    "QzRuYXJ5LXg5": "•",
    "5555\tPW\n": "•\t•\n",
    "[sip]\nuser = 5555\nk = PW": "[sip]\nuser = •\nk = •",
    "<chave>PW</chave>": "<chave>•</chave>",
    '{"key": "PW"}': '{"key": "•"}',
    '{"key": "password"}': '{"key": "password"}',
    '{"success": true, "code": 0, "k": "PW", "n": 5555, "l": ["PW", null]}': (
        '{"success": true, "code": 0, "k": "•", "n": •, "l": ["•", null]}'
    ),
    '{"a": {"k": "PW': '{"a": {"k": "•"',
    '{"a": "PW"PW", "b": 1}': '{"a": "•"•"• "•"•"',
    "callback({k: PW})": "•({k: •",
    "<R><Success>true</Success><Code>0</Code><Description>Fine.</Description><D><N>5</N><P>PW": (
        "<R><Success>true</Success><Code>0</Code><Description>Fine.</Description><D><N>•</N><P>•"
    ),
    "<R><Description>it broke, senha=PW</Description></R>": "<R><Description>it broke, senha=•</Description></R>",
    "<R><D>&lt;k&gt;PW&lt;/k&gt;</D></R>": "<R><D>&lt;k&gt;•&lt;/k&gt;</D></R>",
    "<R><![CDATA[<k>PW</k>]]></R>": "<R><![CDATA[<k>•</k>]]></R>",
    '<a xmlns="urn:x" k="PW" b=\'PW': '<a xmlns="urn:x" k="•" b=\'•\'',
    "<m><name>k</name><value><string>PW</string></value></m>": "<m><name>k</name><value><string>•</string></value></m>",
    "<html><title>PW</title><p>Your PW<br>is</html>": "<html><title>•</title><p>•<br>•</html>",
    "<!-- PW --><?php PW ?><!DOCTYPE x PW><a/>": "<!--•--><?•><!•><a/>",
    "<P>ab<PW>x</P>": "<P>•<•>•</P>",  # a “<” in a password begins no element
    "<P>ab<PW</P>": "<P>•<•></P>",
    '{"5555": {"PW": "x"}}': '{•: {•: "•"}}',
    "<r><PW/></r>": "<r><•/></r>",
    "<r><u5555><PW>x</PW></u5555></r>": "<r><•><•>•</•></•></r>",
    '<r PW="1" user="5"/>': '<r •="•" user="•"/>',
    "<PW:a xmlns:PW='urn:x'/>": "<• •='•'/>",
    "PW=1&user=5": "•=•&user=•",
    "[PW]\nuser = 5": "[•]\nuser = •",
    '{"success": true, "code": "PW"}': '{"success": true, "code": "•"}',
    "<R><Code>PW</Code></R>": "<R><Code>•</Code></R>",
    '{"code": "NOT_FOUND", "success": "false"}': '{"code": "NOT_FOUND", "success": "false"}',
    '{"code": "soap:Client"}': '{"code": "soap:Client"}',
    '{"PhoneNumber": "PW", "sip_id": {"AcmeThing": "x"}}': '{"PhoneNumber": "•", "sip_id": {"AcmeThing": "•"}}',
    "--b\nContent-Type: text/plain\n\nPW\n--b--": "•\nContent-Type: •\n\n•\n•",
}


@pytest.mark.parametrize("text", UNREAD)
def test_of_what_nobody_could_read_the_names_stay_and_what_says_how_it_went(text):
    shown = unread(text.replace("PW", PASSWORD))
    assert shown.replace(MASK, "•") == UNREAD[text]


@pytest.mark.parametrize("text", [*UNREAD, "<a><b>", '{"a":', "a=", "\x1f\x8b\x00PW", "[", "]}", "\\", "'", '"'])
def test_wherever_it_is_cut_nothing_is_given_away(text):
    whole = text.replace("PW", PASSWORD)
    for end in range(len(whole) + 1):
        assert PASSWORD[:4] not in unread(whole[:end])


def test_all_words_may_be_masked():
    assert words_withheld("HTTP says so") == f"{MASK} {MASK} {MASK}"


@pytest.mark.parametrize(
    "piece", ['{"a":', "[", "<a ", "<!--", "a<", "a=b&", '{"a":"{\\"b\\":', "<name>p</name><value>"]
)
def test_no_unread_text_keeps_it_busy(piece):
    started = time.monotonic()
    unread((piece * 70_000)[:70_000])
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    "text",
    [
        "sip:5555:{}@acme.example",
        '{{"voip":"sip:5555:{}@h"}}',
        "&lt;sips:5555:{}@h&gt;",
        "sip%3A5555%3A{}%40h",
        "https:\\/\\/ana:{}@h\\/x",
    ],
)
def test_a_password_within_an_address_is_masked_everywhere(text):
    assert redact_named(text.format("c4nary!")) == text.format(MASK)


def test_an_address_without_a_password_stays():
    text = "sip:5555@acme.example:5060 https://acme.example:443/a@b mailto:a@b 12:30:00 ana@h"
    assert redact_named(text) == text


@pytest.mark.parametrize("name", ["Account", "NumeroRamal", "sip_account", "Line1", "x", "SipNr", "Zusatzdaten", "Имя"])
def test_names_that_somebody_gave(name):
    assert is_speakable(name)


@pytest.mark.parametrize("name", ["Zx9qKw7LmP", "xkqwzrtplm", "u5555", "C4naryx9", "5555", "TRFGHJKLP"])
def test_what_may_be_a_password_is_no_name(name):
    assert not is_speakable(name)
    assert not is_code(f"{name}{name}")


@pytest.mark.parametrize("times", [1, 2, 3])
def test_json_within_an_element_is_opened_however_often_it_is_escaped(times):
    text = '{"user": {"secret": "Xq7-hidden", "number": 5}}'
    for _ in range(times):
        text = html.escape(text)
    for shown in (redact_named(f"<R>{text}</R>"), withhold(f"<R>{text}</R>", lambda _: False, lambda _: False)):
        assert "Xq7-hidden" not in shown
        assert "secret" in shown
