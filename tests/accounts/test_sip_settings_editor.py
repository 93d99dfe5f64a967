"""What the settings window edits, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neon_wizard.accounts.sip_settings import Editor, refreshed
from neon_wizard.model import Account, SipSettings

ACCOUNT = Account("acme/1", "acme", "ACME", "ana", SipSettings("1", "d.example", transport="udp"))


@pytest.fixture
def editor() -> Editor:
    return Editor(ACCOUNT)


def value(editor: Editor, name: str) -> str:
    return next(each.value for each in editor.settings if each.name == name)


def test_what_is_typed_is_not_saved_yet(editor):
    assert not editor.unsaved
    assert editor.set("port", "5061") is None
    assert editor.unsaved
    assert editor.changed
    assert value(editor, "port") == "5061"
    editor.set("port", "")
    assert not editor.unsaved


def test_what_cannot_be_used_leaves_the_last_good_value(editor):
    assert editor.set("transport", "carrier pigeon") is not None
    assert value(editor, "transport") == "udp"
    assert set(editor.wrong) == {"transport"}
    assert editor.unsaved
    editor.set("transport", "tls")
    assert not editor.wrong


def test_undo_of_one_and_of_all(editor):
    editor.set("port", "5061")
    editor.set("transport", "tls")
    editor.set("expires", "never")
    editor.undo("port")
    assert (value(editor, "port"), value(editor, "transport")) == ("", "tls")
    editor.undo()
    assert editor.account == ACCOUNT
    assert not editor.wrong
    assert not editor.changed


def test_what_is_not_saved_outlives_a_fetch(editor):
    editor.set("transport", "tls")
    fetched = refreshed(ACCOUNT, SipSettings("1", "new.example", transport="tcp"), frozenset())
    editor.rebase(fetched)
    assert value(editor, "domain") == "new.example"
    assert value(editor, "transport") == "tls"
    assert editor.unsaved
    editor.undo("transport")
    assert value(editor, "transport") == "tcp"


def test_what_is_saved_is_saved(editor):
    editor.set("transport", "tls")
    editor.rebase(replace(editor.account, mode="always"))
    assert not editor.unsaved
    assert editor.changed


def test_of_an_address_nothing_stays_but_what_it_came_to_letter_by_letter():
    editor = Editor(Account("acme/~ana", "acme", "ACME", "ana", SipSettings("1", "")))
    text = "sip:5@sip.acme.example;transport=tcp"
    for end in range(1, len(text) + 1):
        editor.set("number", text[:end])
    assert not editor.wrong
    assert [value(editor, name) for name in ("number", "domain", "transport")] == ["5", "sip.acme.example", "tcp"]
