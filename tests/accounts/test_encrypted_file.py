"""The file with accounts opens with its pass phrase alone, and whatever else it is, is told apart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from neon_wizard.accounts.encrypted_file import decrypted, encrypted
from neon_wizard.errors import UsageError
from neon_wizard.model import Secret

PATH = Path("my.neon-accounts")
PHRASE = Secret("quatro palavras bem longas")
DATA = "segredo s1p-c4n4ry ✓".encode()


@pytest.fixture(scope="module")
def content() -> bytes:
    return encrypted(DATA, PHRASE)


def refused(content: bytes, phrase: Secret = PHRASE) -> str:
    with pytest.raises(UsageError) as caught:
        decrypted(content, phrase, PATH)
    return caught.value.code


def changed(content: bytes, **values: object) -> bytes:
    return json.dumps({**json.loads(content), **values}).encode()


def test_the_pass_phrase_opens_it(content):
    assert b"s1p-c4n4ry" not in content
    assert decrypted(content, PHRASE, PATH) == DATA


def test_two_files_of_the_same_have_nothing_in_common(content):
    one, other = json.loads(content), json.loads(encrypted(DATA, PHRASE))
    assert all(one[name] != other[name] for name in ("salt", "nonce", "data"))


def test_another_pass_phrase_does_not(content):
    assert refused(content, Secret("quatro palavras bem longaz")) == "transfer.passphrase"


def test_letters_with_accents_are_the_same_however_a_system_composes_them():
    content = encrypted(DATA, Secret("cora\u00e7\u00e3o de melanc\u00eda"))
    assert decrypted(content, Secret("corac\u0327a\u0303o de melanci\u0301a"), PATH) == DATA


def test_a_short_pass_phrase_is_refused_before_anything_is_written():
    with pytest.raises(UsageError) as caught:
        encrypted(DATA, Secret("short"))
    assert (caught.value.code, caught.value.facts["least"]) == ("transfer.short", "12")


@pytest.mark.parametrize("part", [0.3, 0.9, 0.98])
def test_a_file_that_was_cut_short_is_incomplete(content, part):
    assert refused(content[: int(len(content) * part)]) == "transfer.incomplete"


@pytest.mark.parametrize("other", [b"PK\x03\x04", b"format = 1\n", b"{}", b'["neon-wizard accounts"]', b"\xff" * 99])
def test_another_program_s_file_is_foreign(other):
    assert refused(other) == "transfer.foreign"


@pytest.mark.parametrize("nothing", [b"", b"\0" * 4096])
def test_a_file_with_nothing_in_it_was_not_written_to_its_end(nothing):
    assert refused(nothing) == "transfer.incomplete"


def test_what_was_changed_on_the_way_is_no_wrong_pass_phrase(content):
    text = json.loads(content)["data"]
    assert refused(changed(content, data="A" + text[1:] if text[0] != "A" else "B" + text[1:])) == "transfer.incomplete"


def test_a_newer_version_says_so(content):
    assert refused(changed(content, version=2)) == "transfer.newer"


@pytest.mark.parametrize("number", [2**30, 2**19, 3, 0, "131072", True])
def test_no_stranger_s_file_takes_all_memory(content, number):
    assert refused(changed(content, n=number)) == "transfer.incomplete"


def test_what_it_says_of_itself_is_authenticated(content):
    assert refused(changed(content, n=2**16)) == "transfer.passphrase"
