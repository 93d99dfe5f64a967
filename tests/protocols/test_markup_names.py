"""F06: names of a reply are bounded, in length and number, in whatever it is written."""

from __future__ import annotations

import tracemalloc

import pytest

from neon_wizard.errors import ReplyError
from neon_wizard.protocols.formats import from_form, from_ini, from_json, from_properties
from neon_wizard.protocols.markup import MAX_ATTRIBUTES, MAX_NAME, MAX_NAMES, from_xml

LONG = "a" * (MAX_NAME + 1)
MANY = [f"n{number}" for number in range(MAX_NAMES + 1)]

TOO_MUCH = {
    "a long key": (from_json, f'{{"a": [{{"{LONG}": 1}}]}}'),
    "many keys": (from_json, "{" + ",".join(f'"{name}": 1' for name in MANY) + "}"),
    "many keys, each in a table of its own": (from_json, "[" + ",".join(f'{{"{name}": 1}}' for name in MANY) + "]"),
    "a long element": (from_xml, f"<x><{LONG}/></x>"),
    "many elements": (from_xml, "<x>" + "".join(f"<{name}/>" for name in MANY) + "</x>"),
    "a long attribute": (from_xml, f'<x {LONG}="1"/>'),
    "many attributes": (from_xml, "<x>" + "".join(f'<y {name}="1"/>' for name in MANY) + "</x>"),
    "many attributes of one": (from_xml, "<x " + " ".join(f'{n}="1"' for n in MANY[: MAX_ATTRIBUTES + 1]) + "/>"),
    "a long namespace": (from_xml, f'<x xmlns="{LONG}"><y/></x>'),
    "a long field": (from_form, f"{LONG}=1"),
    "many fields": (from_form, "&".join(f"{name}=1" for name in MANY)),
    "a long property": (from_properties, f"{LONG}=1"),
    "many properties": (from_properties, "\n".join(f"{name}=1" for name in MANY)),
    "a long name of INI": (from_ini, f"{LONG}=1"),
    "many sections of INI": (from_ini, "\n".join(f"[{name}]\na=1" for name in MANY)),
}


@pytest.mark.parametrize(("reader", "text"), TOO_MUCH.values(), ids=TOO_MUCH)
def test_f06_names_without_end_are_refused(reader, text):
    with pytest.raises(ReplyError) as raised:
        reader(text.encode(), host="acme.example")
    assert raised.value.code == "reply.too_large"
    assert any(word in raised.value.facts["limit"] for word in ("name", "attributes"))


def test_f06_the_same_names_may_repeat():
    found = from_json(("[" + ",".join(['{"a": 1, "b": 2}'] * 10_000) + "]").encode(), host="acme.example")
    assert len(found) == 10_000


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        (from_json, '{"a": "' + "a" * 1_500_000 + '"}'),
        (from_json, '{"a": "' + "\\\\" * 750_000 + '"}'),
        (from_json, '{"' + "a" * 1_500_000 + '": 1}'),
        (from_xml, '<x xmlns="' + "u" * 1_000_000 + '">' + "<y/>" * 1000 + "</x>"),
        (from_properties, "a" * 1_500_000 + "=1"),
    ],
)
def test_f06_reading_takes_a_few_times_the_memory_of_what_is_read(reader, text):
    body = text.encode()
    tracemalloc.start()
    try:
        reader(body, host="acme.example")
    except ReplyError:
        pass
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 12 * len(body)
