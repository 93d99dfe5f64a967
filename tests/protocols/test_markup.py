"""The one reader of replies: hostile and odd documents, and what they become."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import ReplyError
from neon_wizard.protocols.markup import BLANKS, MAX_ELEMENTS, from_xml, xml_text
from tests.protocols.helpers import HOST, WIRE, refused
from tests.servers.raw import RawServer, answer, answering


def test_the_specifications_reply():
    result = from_xml((WIRE / "signup-response.xml").read_bytes(), host=HOST)
    assert result["Envelope"]["Body"]["SignupResponse"]["SignupResult"] == {
        "Success": "true",
        "Error": {"Code": "0", "Description": ""},
        "Data": {"Number": "55555555", "Password": "123456", "Domain": "sip.example.com"},
    }


def test_f18_an_entity_bomb():
    lines = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "ha">{lines}]><a>&e11;</a>'
    assert refused(from_xml, bomb).code == "reply.document_type"


@pytest.mark.parametrize("quadratic", ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "<!DOCTYPE a><a/>"])
def test_f18_any_document_type(quadratic):
    assert refused(from_xml, quadratic).code == "reply.document_type"


def test_f19_an_external_entity_and_dtd_are_not_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("c4nary")
    with RawServer(answering(answer(b"<!ENTITY y 'z'>"))) as server:
        for system in (server.url, secret.as_uri()):
            for document in (
                f'<!DOCTYPE a [<!ENTITY x SYSTEM "{system}">]><a>&x;</a>',
                f'<!DOCTYPE a SYSTEM "{system}"><a/>',
                f'<!DOCTYPE a [<!ENTITY % x SYSTEM "{system}"> %x;]><a/>',
            ):
                assert refused(from_xml, document).code == "reply.document_type"
        assert not server.conversations


def test_an_attribute_says_what_it_says_as_a_text_does():
    written = "r&amp;d &#38; &lt;b&gt; &quot;&apos; &amp;#38; &#x26;lt;"
    said = "r&d & <b> \"' &#38; &lt;"
    assert from_xml(f'<a name="{written}"><b>{written}</b></a>', host=HOST) == {"a": {"@name": said, "b": said}}


@pytest.mark.parametrize("blanks", ["\n", "\r\n\r\n", " \t\n ", "\n" * 300])
def test_white_space_before_the_declaration_is_passed_over(blanks):
    """What a PHP file with an empty line before its first mark sends."""
    document = f'{blanks}<?xml version="1.0" encoding="iso-8859-1"?>\n<a>caf\xe9</a>'
    assert from_xml(document.encode("iso-8859-1"), host=HOST) == {"a": "caf\xe9"}
    assert from_xml(b"\xef\xbb\xbf" + document.replace("iso-8859-1", "utf-8").encode(), host=HOST) == {"a": "caf\xe9"}


def test_f23_white_space_before_the_declaration_moves_no_line_and_no_column():
    error = refused(from_xml, '\n <?xml version="1.0"?><a>\n<b></c></a>')
    assert (error.code, error.facts["line"]) == ("reply.malformed", "3")
    assert (
        refused(from_xml, '\n <?xml version="1.0"?><a></b>').facts["column"]
        == refused(from_xml, " " * 22 + "<a></b>").facts["column"]
    )


@pytest.mark.parametrize("before", ["x", "\u00a0", "<!-- -->", "\n\u00a0"])
def test_anything_else_before_the_declaration_is_malformed(before):
    assert refused(from_xml, f'{before}<?xml version="1.0"?><a/>').code == "reply.malformed"


@pytest.mark.parametrize("depth", [257, 5000])
def test_f20_nested_too_deep(depth):
    assert refused(from_xml, "<a>" * depth + "</a>" * depth).code == "reply.too_deep"


def test_f20_as_deep_as_allowed():
    assert from_xml("<a>" * 256 + "</a>" * 256, host=HOST)


def test_f06_too_many_elements():
    assert refused(from_xml, "<a>" + "<b/>" * MAX_ELEMENTS + "</a>").code == "reply.too_large"
    assert from_xml("<a>" + "<b/>" * (MAX_ELEMENTS - 1) + "</a>", host=HOST)


@pytest.mark.parametrize(
    ("body", "charset", "encoding"),
    [
        ('<?xml version="1.0" encoding="utf-8"?><a>é</a>'.encode("latin-1"), None, "utf-8"),
        ("<a>é</a>".encode("latin-1"), None, "utf-8"),
        ("<a>é</a>".encode(), "us-ascii", "us-ascii"),
        (b'<?xml version="1.0" encoding="no-such"?><a/>', None, "no-such"),
        (b"<a/>", "unicode_escape", "unicode_escape"),
        (b"<a/>", "zlib", "zlib"),
    ],
)
def test_f21_bytes_that_are_not_in_the_declared_encoding(body, charset, encoding):
    error = refused(from_xml, body, charset=charset)
    assert (error.code, error.facts["encoding"]) == ("reply.encoding", encoding)


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (b"\xef\xbb\xbf<a>\xc3\xa9</a>", None),
        (b"\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?><a>\xc3\xa9</a>", "utf-8"),
        ("<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode("utf-16"), None),
        ("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>".encode("latin-1"), None),
        ("<?xml version='1.0' encoding='utf-8'?><a>é</a>".encode("cp1252"), "windows-1252"),
    ],
)
def test_f22_a_byte_order_mark_and_other_encodings(body, charset):
    assert from_xml(body, charset=charset, host=HOST) == {"a": "é"}


def test_f23_a_closing_tag_that_does_not_match():
    error = refused(from_xml, (WIRE / "getbalance-response-misprint.xml").read_bytes())
    assert (error.code, error.facts["line"]) == ("reply.malformed", "16")
    assert int(error.facts["column"]) > 1


@pytest.mark.parametrize("body", ["", " ", "<a", "<a/><b/>", "text", "<a>&nbsp;</a>", "<a>\x01</a>", "<a b=c/>"])
def test_f23_what_is_no_xml(body):
    assert refused(from_xml, body).code == "reply.malformed"


@pytest.mark.parametrize(
    ("xml", "plain"),
    [
        ("<a/>", ""),
        ("<a> x \n</a>", "x"),
        ("<a>\u00a0x\u2003</a>", "\u00a0x\u2003"),
        ("<a><![CDATA[<b>x</b>]]></a>", "<b>x</b>"),
        ("<a>x<!-- no -->y<?pi no?></a>", "xy"),
        ("<a><b>1</b><b>2</b><c>3</c><b>4</b></a>", {"b": ["1", "2", "4"], "c": "3"}),
        ('<a xmlns="urn:x" xmlns:y="urn:y"><y:b>1</y:b></a>', {"b": "1"}),
        ('<a id="7"><b>1</b></a>', {"@id": "7", "b": "1"}),
        ('<a><b currency="EUR">1</b></a>', {"b": {"@currency": "EUR", "#text": "1"}}),
        ("<a>x<b>1</b>y</a>", {"b": "1", "#text": "xy"}),
    ],
)
def test_plain_data(xml, plain):
    assert from_xml(xml, host=HOST) == {"a": plain}


XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def test_notation_is_not_content():
    """xsi:type and xsi:nil say how something is written; PHP and SOAP::Lite send them everywhere."""
    document = f"""<a {XSI} xmlns:ns2="http://xml.apache.org/xml-soap" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
      <n xsi:type="xsd:int">5</n><nil xsi:nil="true"/><name xsi:type="xsd:base64Binary">SsO8cmdlbg==</name>
      <bytes xsi:type="xsd:base64Binary">/w==</bytes>
      <map xsi:type="ns2:Map"><item><key>Success</key><value>true</value></item>
        <item><key>Data</key><value xsi:type="ns2:Map"><item><key>N</key><value>1</value></item></value></item></map>
    </a>"""
    assert from_xml(document, host=HOST)["a"] == {
        "n": "5",
        "nil": "",
        "name": "Jürgen",
        "bytes": "/w==",
        "map": {"Success": "true", "Data": {"N": "1"}},
    }


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<r><b>1</b></r>", {"r": {"b": "1"}}),
        ('<?xml version="1.0" encoding="utf-16"?>\r\n<r><b>1</b></r>', {"r": {"b": "1"}}),
        ("\ufeff <Number>1</Number><Password>2</Password>", {"Number": "1", "Password": "2"}),
        ("20.15", None),
        ("", None),
        ("Hello <b>you</b>", None),
        ("<p>Hello<br>you", None),
        ("<b>bold</b> and plain", None),
        ("<", None),
    ],
)
def test_a_text_that_holds_xml(text, plain):
    assert xml_text(text) == plain


def test_f18_f20_a_text_that_holds_hostile_xml():
    for text, code in (("<!DOCTYPE a []><a/>", "reply.document_type"), ("<a>" * 300 + "</a>" * 300, "reply.too_deep")):
        with pytest.raises(ReplyError) as caught:
            xml_text(text, host=HOST)
        assert caught.value.code == code


XML_TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff").filter(
        lambda c: c >= " " or c in "\t\n\r"
    )
)


@given(XML_TEXT)
def test_any_text_survives_being_written_and_read(text):
    from xml.sax.saxutils import escape

    written = f"<a>{escape(text, {chr(13): '&#13;'})}</a>"
    assert from_xml(written.encode(), host=HOST) == {"a": text.strip(BLANKS)}


@given(st.one_of(st.binary(), st.text(), st.text("<>/a&;![]?\"' ").map(lambda text: f"<a>{text}</a>")))
def test_any_bytes_become_data_or_a_coded_error(body):
    with suppress(ReplyError):
        assert isinstance(from_xml(body, host=HOST), dict)


@given(st.text(st.sampled_from("<>/ab&;![]?\"' x1")))
def test_any_text_may_hold_xml_or_not(text):
    with suppress(ReplyError):
        assert xml_text(text) is None or isinstance(xml_text(text), dict)


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        # RFC 7303, section 3: a byte-order mark before the header, the header before the declaration.
        (b'\xef\xbb\xbf<?xml version="1.0" encoding="iso-8859-1"?>' + "<a>é</a>".encode(), "iso-8859-1"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + "<a>é</a>".encode(), "utf-8"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + "<a>é</a>".encode("latin-1"), None),
        (b'<?xml version="1.0" encoding="utf-8"?>' + "<a>é</a>".encode("latin-1"), "ISO-8859-1"),
        (b'<?xml version="1.0" encoding="windows-1252"?>' + "<a>é</a>".encode("cp1252"), None),
        ('<?xml version="1.0" encoding="utf-16"?><a>é</a>'.encode("utf-16"), None),
        ('<?xml version="1.0" encoding="utf-16"?><a>é</a>'.encode("utf-16"), "utf-16"),
        ("<a>é</a>".encode("utf-16-le"), None),
        ("<a>é</a>".encode("utf-16-be"), "UTF-16"),
        ("<a>é</a>".encode("utf-16-le"), "utf-16"),
        ("<a>é</a>".encode("utf-16-be"), "utf-16be"),
        (b"\xff\xfe\x00\x00" + "<a>é</a>".encode("utf-32-le"), None),
    ],
)
def test_f22_every_way_in_which_a_reply_may_say_its_encoding(body, charset):
    assert from_xml(body, charset=charset, host=HOST) == {"a": "é"}


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        ('<?xml version="1.0" encoding="utf-16"?><a>é</a>'.encode(), None),
        (b'<?xml version="1.0" encoding="utf-8"?>' + "<a>é</a>".encode("latin-1"), None),
        ("<a>é</a>".encode(), "us-ascii"),
        ("<a>é</a>".encode("utf-16-le") + b"\x00", None),
        (b"<a/>", "no-such-encoding"),
    ],
)
def test_f21_what_is_not_in_its_own_encoding_is_refused(body, charset):
    assert refused(from_xml, body, charset=charset).code == "reply.encoding"


def test_blanks_before_the_declaration():
    """What no parser allows and many a script sends; lines are still those of the reply."""
    for blanks in (b"\n", b" \r\n\n", b"\xef\xbb\xbf\n"):
        assert from_xml(blanks + b'<?xml version="1.0" encoding="utf-8"?>\n<a>1</a>', host=HOST) == {"a": "1"}
    error = refused(from_xml, b'\n<?xml version="1.0"?>\n<a>\n</b>')
    assert (error.code, error.facts["line"]) == ("reply.malformed", "4")
    assert refused(from_xml, b'x<?xml version="1.0"?><a/>').code == "reply.malformed"


TEXTS = st.sampled_from(
    ["", " ", "\n  ", "a", " a b ", "&amp;", "&#65;&#13;", "&lt;b&gt;", "\u00a0", "a=b", "\U0001f600"]
)
TAGS = st.sampled_from(["a", "b", "m:a", "Envelope", "x.y", "long" * 300])
NAMESPACES = st.sampled_from(["", ' xmlns:m="urn:m"', " xmlns='urn:d'", ' version="1"', ' m:n="1"'])


def elements(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(TAGS, NAMESPACES, st.lists(st.tuples(inside, TEXTS), max_size=3), TEXTS).map(
        lambda made: f"<{made[0]}{made[1]}>{made[3]}{''.join(map(''.join, made[2]))}</{made[0]}>"
    )


@given(
    st.sampled_from(["", '<?xml version="1.0"?>', "<?xml version='1.0' encoding='latin-1'?>\n"]),
    st.recursive(elements(st.just("<a/>")), elements, max_leaves=6),
    st.sampled_from(["", "\n", "<", "x", "<?a b?>"]),
)
def test_a_small_document_is_read_as_every_other(declaration, document, after):
    """A comment alone makes that it is not taken for a simple one."""

    def read(text: str) -> object:
        try:
            return from_xml(text, host=HOST)
        except ReplyError as error:
            return error.code

    whole = f'{declaration}<root xmlns:m="urn:root">{document}</root>'
    assert read(whole + after) == read(f"{whole}<!-- -->{after}")


def test_f20_a_small_document_that_nests_deep():
    for depth in (99, 100, 101, 200):
        found: object = from_xml("<a>" * depth + "</a>" * depth, host=HOST)
        for _ in range(depth):
            assert isinstance(found, dict)
            found = found["a"]
        assert found == ""


@pytest.mark.parametrize("namespace", ["u", "urn:a"])
def test_a_prefix_that_nothing_declares_is_no_part_of_the_name_of_a_small_document_either(namespace):
    assert from_xml(f'<x:y>a<b xmlns="{namespace}"/></x:y>', host=HOST) == {"y": {"b": "", "#text": "a"}}
