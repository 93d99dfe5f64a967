"""A change of a profile touches what it changes, and no other byte: comments, blank lines, line ends, the mark."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard.authoring import editing
from neon_wizard.errors import ProfileError
from tests.profile.samples import PROFILES

TEXT = """\
# Written by hand.
format = 1   # the version

[operator]  # who
id   = "acme"
name = 'ACME'

# What is sent where
[services.signup]
url = "https://a.example/"   # theirs

fields = { Login = "{login}", Pass = "{password}" } # in order

# Asked too
[[services.signup.inputs]]
name = "cpf"
pattern = '''
\\d{11}'''

[services.balance]
url = "https://b.example/"
"""


def changed_lines(old: str, new: str) -> tuple[list[str], list[str]]:
    """What differs: the lines of `old` that are gone, those of `new` that came, both in one place."""
    one, other = old.removeprefix("\ufeff").splitlines(), new.removeprefix("\ufeff").splitlines()
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


@pytest.mark.parametrize(
    ("path", "value", "gone", "came"),
    [
        (("operator", "name"), "Other", ["name = 'ACME'"], ['name = "Other"']),
        (("format",), 1, [], []),
        (("operator", "country"), "BR", [], ['country = "BR"']),
        (
            ("services", "signup", "url"),
            "https://c.example/",
            ['url = "https://a.example/"   # theirs'],
            ['url = "https://c.example/"   # theirs'],
        ),
        (("services", "signup", "optional"), ["phone"], [], ['optional = ["phone"]']),
        (
            ("services", "signup", "fields", "Pass"),
            "x",
            ['fields = { Login = "{login}", Pass = "{password}" } # in order'],
            ['fields = { Login = "{login}", Pass = "x" } # in order'],
        ),
        (("services", "signup", "inputs", 0, "optional"), True, [], ["optional = true"]),
        (
            ("services", "balance", "reply", "balance"),
            "Credit",
            [],
            ["", "[services.balance.reply]", 'balance = "Credit"'],
        ),
        (("services", "signup", "reply", "code"), "Code", [], None),
        (("sip", "domain"), "sip.example", [], ["", "[sip]", 'domain = "sip.example"']),
        (("http", "auth"), {"scheme": "basic"}, [], ["", "[http]", 'auth = { scheme = "basic" }']),
        (("comment",), "x", [], ['comment = "x"']),
    ],
)
def test_a_key_is_set(path: tuple[str | int, ...], value: Any, gone: list[str], came: list[str] | None):
    new = editing.set_value(TEXT, path, value)
    removed, added = changed_lines(TEXT, new)
    assert removed == gone
    assert came is None or added == came


def test_a_new_key_stands_behind_the_last_one_of_its_table_and_not_behind_the_next_ones_comment():
    lines = editing.set_value(TEXT, ("operator", "country"), "BR").splitlines()
    assert lines[lines.index('country = "BR"') - 1] == "name = 'ACME'"


@pytest.mark.parametrize(
    ("path", "gone"),
    [
        (("operator", "name"), ["name = 'ACME'"]),
        (("services", "signup", "inputs", 0, "pattern"), ["pattern = '''", "\\d{11}'''"]),
        (("services", "balance"), ["[services.balance]", 'url = "https://b.example/"']),
        (
            ("services", "signup", "inputs"),
            ["[[services.signup.inputs]]", 'name = "cpf"', "pattern = '''", "\\d{11}'''"],
        ),
    ],
)
def test_a_key_or_table_is_removed(path: tuple[str | int, ...], gone: list[str]):
    assert changed_lines(TEXT, editing.remove(TEXT, path)) == (gone, [])


def test_a_key_is_renamed():
    text = TEXT.replace("url = ", "ulr = ", 1)
    assert editing.rename(text, ("services", "signup", "ulr"), "url") == TEXT
    quoted = TEXT.replace("name = 'ACME'", "\"name\" = 'ACME'")
    assert editing.rename(quoted, ("operator", "name"), "title") == quoted.replace('"name"', '"title"')


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (TEXT, ("operator", "nothing")),
        (TEXT, ("operator", "name", "deeper")),
        ("format = ", ("format",)),
    ],
)
def test_what_is_not_there_cannot_be_removed(text: str, path: tuple[str, ...]):
    with pytest.raises(ProfileError) as caught:
        editing.remove(text, path)
    assert caught.value.code == "profile.edit"
    assert caught.value.facts["key"]


def test_nothing_is_renamed_over_another_key():
    with pytest.raises(ProfileError):
        editing.rename(TEXT, ("operator", "name"), "id")


# ---- whatever the file looks like ----

NAMES = st.sampled_from(["a", "b", "url", "long-name", "x y"])
VALUES = st.sampled_from(['"text"', "1", "true", "[1,\n  2, # two\n]", '"""\n[a]\nb = 1\n"""', "{ a = 1, b = 'c' }"])
NOTES = st.sampled_from(["", "  # note", " #[a]"])
FILLERS = st.sampled_from(["", "\n", "# words\n", "\n# a = 1\n\n", "   \n"])


@st.composite
def documents(draw: st.DrawFn) -> str:
    """TOML with comments and blank lines anywhere, any line ends, a mark or none."""
    text = ""
    for table in ("", "t", "t.u", "v"):
        text += draw(FILLERS) + (f"[{table}]{draw(NOTES)}\n" if table else "")
        for name in draw(st.lists(NAMES, unique=True, max_size=3)):
            key = f'"{name}"' if " " in name else name
            text += f"{draw(FILLERS)}{draw(st.sampled_from(['', '  ']))}{key} = {draw(VALUES)}{draw(NOTES)}\n"
    text += draw(FILLERS)
    text = text if draw(st.booleans()) else text.removesuffix("\n")
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return draw(st.sampled_from(["", "\ufeff"])) + text


def data_of(text: str) -> dict[str, Any]:
    return tomllib.loads(text.removeprefix("\ufeff"))


@settings(deadline=None)
@given(documents(), st.sampled_from([(), ("t",), ("t", "u"), ("v",), ("w",)]), NAMES, st.sampled_from(["new", 7, [1]]))
def test_whatever_is_set_every_other_line_stays(text: str, table: tuple[str, ...], name: str, value: Any):
    new = editing.set_value(text, (*table, name), value)
    wanted = data_of(text)
    here = wanted
    for part in table:
        here = here.setdefault(part, {})
    before = here.get(name)
    here[name] = value
    assert data_of(new) == wanted
    gone, _came = changed_lines(text, new)
    if before is None:
        assert gone == []
    assert len(gone) <= 4
    assert (new[:1] == "\ufeff") == (text[:1] == "\ufeff")
    if "\r\n" in text:
        assert "\n" not in new.replace("\r\n", "")


@given(documents(), st.data())
def test_whatever_is_removed_every_other_line_stays(text: str, data: st.DataObject):
    present = [(*path, name) for path, table in tables(data_of(text)) for name, v in table.items() if not is_table(v)]
    if not present:
        return
    path = data.draw(st.sampled_from(present))
    new = editing.remove(text, path)
    gone, came = changed_lines(text, new)
    assert came == []
    assert 1 <= len(gone) <= 4
    assert editing.set_value(new, path, 1)


def tables(data: dict[str, Any], path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], dict[str, Any]]]:
    inner = [pair for name, value in data.items() if name in "tuv" for pair in tables(value, (*path, name))]
    return [(path, data), *inner]


def is_table(value: Any) -> bool:
    return isinstance(value, dict)


@pytest.mark.parametrize("name", ["acme", "norte", "sur"])
def test_the_example_profiles_can_be_changed_anywhere(name: str):
    text = (PROFILES / f"{name}.toml").read_bytes().decode()
    for path, table in every_table(data_of(text)):
        for key in table:
            removed = editing.remove(text, (*path, key))
            assert len(removed) < len(text)
        gone, _ = changed_lines(text, editing.set_value(text, (*path, "zz"), "x"))
        assert len(gone) <= 1


def every_table(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], dict[str, Any]]]:
    if isinstance(data, list):
        return [pair for index, item in enumerate(data) for pair in every_table(item, (*path, index))]
    if not isinstance(data, dict):
        return []
    return [(path, data), *(pair for name, value in data.items() for pair in every_table(value, (*path, name)))]
