"""The operator's HTML is harmless before any widget sees it (F49 to F53)."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard.operations.info import DEEPEST, LONGEST, TAGS, sanitise

VOID = {"br", "hr"}


class Seen(HTMLParser):
    """What a reader of the result finds: tags, attributes, depth, text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.open: list[str] = []
        self.depth = 0
        self.other: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)
            self.depth = max(self.depth, len(self.open))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.other.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def check(html: str) -> Seen:
    """Assert that `html` holds nothing outside the allow-list, and give what it holds."""
    seen = Seen(html)
    assert seen.tags <= TAGS
    assert seen.other == []
    assert seen.open == []
    assert seen.depth <= DEEPEST
    for tag, name, value in seen.attributes:
        assert (tag, name) == ("a", "href")
        assert re.match(r"https://[^/@\s\\]+|mailto:[^?]+\Z", value, re.IGNORECASE)
    return seen


PIECES = st.sampled_from(
    [
        *[
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<ul>",
            "<li>",
            "</ul>",
        ],
        *["<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<math>", "<mi>", "<mglyph>", "<iframe>"],
        *["<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<?php", "<title>", "</title>", "<noscript>", "<xmp>"],
        *['<a href="', "<a href='", "<a href=", "https://x.example", "javascript:alert(1)", "data:text/html,", "//h"],
        *['<img src="', '" onerror="', "onclick=x", ' style="', '">', "'>", ">", "<", "&lt;", "&#60;", "&", '"', "'"],
        *[
            "<template>",
            "<plaintext>",
            "<textarea>",
            "</textarea>",
            "<select>",
            "<option>",
            "<font face=",
            "\x00",
            "text ",
        ],
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=400)
def test_nothing_outside_the_allow_list_survives(html):
    once = sanitise(html)
    check(once)
    check(sanitise(once))


@given(st.text(max_size=200))
def test_any_text_is_harmless(html):
    check(sanitise(html))


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("a<script>steal()</script>b", "ab"),
        ("a<SCRIPT SRC=//x></SCRIPT >b", "ab"),
        ("a<iframe src=https://x>inner</iframe>b", "ab"),
        ("a<svg onload=x><script>y</script><a href='https://x'>t</a></svg>b", "ab"),
        ("<p onclick=x onmouseover='y' id=z class=c>hi</p>", "<p>hi</p>"),
        ("<object data=x>o</object><embed src=x>hi", "hi"),
        ("<form action=x><input name=y><button>go</button>hi</form>", "<div>   go hi</div>"),
        ("<meta http-equiv=refresh content='0;url=//x'><base href=//x><link rel=stylesheet href=x>hi", "hi"),
        ("<title>t</title><body onload=x>hi", "hi"),
        ("hi<!-- <b>secret</b> -->", "hi"),
    ],
)
def test_f49_scripts_frames_and_handlers_are_gone(html, left):
    assert sanitise(html) == left


@pytest.mark.parametrize(
    "html",
    [
        "<img src=https://t.example/p.png>",
        r"<img src=\\server\share\p.png>",
        "<img src=file:///etc/passwd>",
        "<img src=data:image/png;base64,AAAA>",
        "<picture><source srcset=https://t.example/p><img src=x></picture>",
        "<video src=https://t.example poster=x></video><audio src=x></audio>",
        "<body background=https://t.example/p><table background=https://t.example/p></table>",
        "<p style='background:url(https://t.example/p)'></p>",
        "<input type=image src=https://t.example/p>",
    ],
)
def test_f50_nothing_is_left_that_could_be_fetched(html):
    left = sanitise(html)
    assert "t.example" not in left
    assert not check(left).attributes


@pytest.mark.parametrize(
    "address",
    [
        *["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:x", "&#106;avascript:x"],
        *[
            "file:///etc/passwd",
            "data:text/html,x",
            "vbscript:x",
            "ftp://h/x",
            "http://h.example/",
            "javascript:tel:55",
            "tel:",
        ],
        *["//host.example/x", "/path", "page.html", "#top", "?q", "", r"\\server\share", r"https:\\evil.example"],
        *["https:", "https://", "https:///x", "https:evil.example", "https://bank.example@evil.example/"],
        *["https://[::1", "https://a b.example/", "mailto:", "mailto:nobody", "mailto:?attach=/etc/passwd"],
    ],
)
def test_f51_other_links_are_gone(address):
    assert sanitise(f'<a href="{address}">text</a>') == "<a>text</a>"


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("https://acme.example/help?a=1&amp;b=2#c", "https://acme.example/help?a=1&amp;b=2#c"),
        ("HTTPS://acme.example", "HTTPS://acme.example"),
        ("https://acme.example:8443/~me@home", "https://acme.example:8443/~me@home"),
        ("mailto:help@acme.example", "mailto:help@acme.example"),
        ("mailto:help@acme.example?subject=x&amp;attach=/etc/passwd", "mailto:help@acme.example"),
    ],
)
def test_f51_https_and_mail_links_stay(address, left):
    assert sanitise(f'<a href="{address}" target=_blank rel=x>text</a>') == f'<a href="{left}">text</a>'


@pytest.mark.parametrize(
    "html",
    [
        "<p style='display:none'>hi</p>",
        "<style>p { position: fixed; top: 0 }</style><p class=cover>hi</p>",
        "<p hidden width=9999 align=right dir=rtl bgcolor=white>hi</p>",
        "<p><font color=white size=1>hi</font></p>",
    ],
)
def test_f53_styles_that_hide_or_cover_are_gone(html):
    assert sanitise(html) == "<p>hi</p>"


ENDLESS = {
    "60,000 nested div": "<div>" * 60_000 + "deep",
    "1 MB of paragraphs": "<p>word</p>" * 100_000,
    "1 MB of one word": "x" * 1_000_000,
    "1 MB of ampersands": "&" * 1_000_000,
    "1 MB of <": "<" * 1_000_000,
    "1 MB of open tags": "<b " * 333_333,
    "lists in lists": "<ul><li>" * 60_000,
    "tables in tables": "<table><tr><td>" * 60_000,
    "tables in paragraphs": "<p><table>" * 60_000,
    "links in links": "<a href=https://x.example><div>" * 30_000,
    "formatting that is opened again": "<p>" + "".join(f"<b id={i}>" for i in range(2000)) + "</p><p>x" * 20_000,
    "formatting in quotes": "<p>" + "".join(f"<i title='>' id={i}>" for i in range(2000)) + "</p><p>x" * 20_000,
    "formatting of every kind": "".join(f"<{t}>" * 9 for t in ["b", "i", "u", "s", "em", "font", "code", "tt"])
    + "</p><p>" * 30_000,
    "ends without beginning": "<div>" * 20_000 + "</p></b>" * 20_000,
    "a comment without end": "<!--" * 200_000,
    "definitions": "<dl><dt><dd>" * 60_000,
}


@pytest.mark.parametrize("name", ENDLESS)
def test_f52_size_and_depth_are_capped_quickly(name):
    started = time.monotonic()
    left = sanitise(ENDLESS[name])
    assert time.monotonic() - started < 2  # an uncapped one takes ten times as long, or does not end
    assert len(check(left).text) <= LONGEST
    assert len(left) < 16 * LONGEST


def test_f52_words_deeper_than_the_cap_are_still_there():
    assert "deep" in sanitise("<div>" * 200 + "deep" + "</div>" * 200)


def test_tables_stay_but_not_in_one_another():
    html = "<table><tbody><tr><th>Rate</th><td>1</td></tr></tbody></table>"
    assert sanitise(html) == html
    nested = f"<table><tbody><tr><td>{html}</td></tr></tbody></table>"
    words = sanitise(nested).removeprefix("<table><tbody><tr><td>").removesuffix("</td></tr></tbody></table>")
    assert " ".join(words.split()) == "Rate 1 <br>"


BLOCKS = (
    *("section", "center", "header", "main", "label", "output", "fieldset", "caption", "details", "td", "th", "li"),
    *("tr", "dt", "dd", "option", "summary", "figcaption", "article", "aside", "nav", "footer", "address", "hgroup"),
    *("legend", "form", "search", "dialog", "menu", "figure", "my-card", "x:row", "unknown"),
)


@pytest.mark.parametrize("block", BLOCKS)
def test_words_of_neighbouring_blocks_stay_apart(block):
    left = sanitise(f"<{block}>Ramal: 5555</{block}><{block} class=x>1234 PIN</{block}>")
    check(left)
    assert re.sub(r"<[^>]*>", " ", left).split() == ["Ramal:", "5555", "1234", "PIN"]


@pytest.mark.parametrize("inline", ["mark", "font", "kbd", "abbr", "span", "b", "nobr"])
def test_a_word_is_not_torn_apart(inline):
    assert re.sub("<[^>]*>", "", sanitise(f"55<{inline}>55</{inline}>55")) == "555555"


def test_a_tables_caption_stands_before_it():
    left = sanitise("<table><caption>Rates</caption><tr><td>1</td><td>2</td></tr></table>")
    assert left == "<div>Rates</div><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"


@pytest.mark.parametrize(
    ("link", "left"),
    [
        ("<a href='tel:+55-71-3555-0100'>Call us</a>", "<a>Call us</a> (+55-71-3555-0100)"),
        ("<a href='TEL:%2B55 71'>Call us</a>", "<a>Call us</a> (+55 71)"),
        ("<a href='tel:+557135550100'>+55 (71) 3555-0100</a>", "<a>+55 (71) 3555-0100</a>"),
        ("<a href='sip:help@acme.example;transport=tls'>Help</a>", "<a>Help</a> (help@acme.example)"),
        ("<a href='sms:+5571?body=hi'>SMS</a>", "<a>SMS</a> (+5571)"),
        ("<a href='whatsapp://send?phone=5571'>WhatsApp</a>", "<a>WhatsApp</a> (5571)"),
        ("<a href='tel:&#x202e;55'>x</a>", "<a>x</a>"),
        ("<a href='sip:&lt;b&gt;@x'>x</a>", "<a>x</a>"),
    ],
)
def test_f51_of_a_link_that_calls_the_number_stays_as_words(link, left):
    assert sanitise(link) == left
    check(left)


def test_formatting_stays():
    html = (
        "<h1>Welcome</h1><p>Your <b>number</b> is <code>55</code>.<br>Bye</p><ul><li>one</li></ul><hr>"
        '<p>Ask <a href="https://acme.example">us</a>: 1 &lt; 2 &amp; ä</p>'
    )
    assert sanitise(html) == html


@pytest.mark.parametrize("html", ["", "   ", "<script>x</script>", "<!-- -->", "<img src=x>"])
def test_nothing_stays_nothing(html):
    assert sanitise(html) == ""


def words_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", re.sub(r"</?(?:b|i|span)>", "", sanitise(html))).split())


@pytest.mark.parametrize("name", ["kbd", "data", "time", "tt", "font", "nobr", "rt", "samp", "var", "b", "i", "span"])
def test_numbers_of_neighbouring_elements_stay_apart(name):
    assert words_of(f"<{name}>5555</{name}><{name}>1234</{name}>") == "5555 1234"


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<b>5555</b><i>1234</i>", "5555 1234"),
        ("<b>A</b><i>na</i>", "Ana"),
        ("<font color='red'>A</font>na", "Ana"),
        ("<kbd>Ext</kbd><kbd>PIN</kbd>", "Ext PIN"),
        ('<span style="display:block">5555</span><span style="display: block">PIN</span>', "5555 PIN"),
        ('Ramal<span style="color:red;display:block">5555</span>1234', "Ramal 5555 1234"),
        ('<a href="tel://5571">x</a>', "x (5571)"),
        ('<a href="callto://5571">x</a>', "x (5571)"),
        ('<map><area href="tel:5571" alt="Call us"></map>', "Call us (5571)"),
        ('PIN<img src="x" alt="1234">', "PIN 1234"),
        ('PIN<input value="1234" readonly>', "PIN 1234"),
        ('PIN<input type="hidden" value="1234">', "PIN"),
        ('PIN<input type=password value="1234">', "PIN"),
        ("PIN<button>1234</button>", "PIN 1234"),
        ("<select><option>5555</option><option>1234</option></select>", "5555 1234"),
        ("55\u200b55 12\u00ad34 1&#8203;2 3&shy;4", "5555 1234 12 34"),
        ('<img alt="&lt;script&gt;x">', "&lt;script&gt;x"),
    ],
)
def test_words_and_numbers_of_a_page_are_kept_and_apart(html, words):
    clean = sanitise(html)
    check(clean)
    assert words_of(html) == words
    assert sanitise(clean) == clean
