"""A record opens under its own seal, for its own account, as it was written; nothing else opens."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.accounts.licence_seal import KeptLicence, Seal, opened, sealed
from neon_wizard.model import LicenceAnswer, LicenceRecord, LicenceState, Secret

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TIMES = st.integers(0, 7 * 10**15).map(lambda microseconds: EPOCH + timedelta(microseconds=microseconds))
ANSWERS = st.builds(
    LicenceAnswer, st.sampled_from(LicenceState), reason=TEXT, expires=st.none() | TIMES, info_html=TEXT
)
RECORDS = st.builds(
    LicenceRecord, answer=ANSWERS, answered=TIMES, began=TIMES, seen=TIMES, activating=st.booleans()
) | st.builds(LicenceRecord, began=TIMES, seen=TIMES, activating=st.booleans())


def written(record: LicenceRecord, count: int = 1) -> tuple[dict, Seal]:
    """As the two halves are read back from file and keyring."""
    seal = replace(Seal.new().with_times(record), count=count)
    table = tomllib.loads(tomli_w.dumps(sealed("acme/5", "acme", record, seal)))
    read = Seal.read(seal.written())
    assert read == seal
    return table, seal


@given(RECORDS)
def test_what_was_written_opens(record):
    table, seal = written(record)
    assert opened("acme/5", "acme", table, seal) == KeptLicence(record)


@given(RECORDS, st.data())
def test_a_record_that_was_changed_anywhere_does_not_open(record, data):
    table, seal = written(record)
    name = data.draw(st.sampled_from(sorted(table)))
    other = {bool: not table[name], int: table[name], str: f"{table[name]}x"}.get(type(table[name]), "2026")
    changed = {**table, name: other + 1 if name == "count" else other}
    less = {key: value for key, value in table.items() if key != name}
    for each in (changed, less, {**table, "more": "x"}, {}, None):
        assert opened("acme/5", "acme", each, seal).lost
        assert opened("acme/5", "acme", each, seal).record.answer is None


@given(RECORDS)
def test_a_record_opens_for_no_other_account_operator_key_or_later_count(record):
    table, seal = written(record)
    assert opened("acme/6", "acme", table, seal).lost
    assert opened("acme/5", "other", table, seal).lost
    assert opened("acme/5", "acme", table, replace(seal, key=Secret("0" * 64))).lost
    assert opened("acme/5", "acme", table, replace(seal, count=2)).lost


@given(RECORDS)
def test_what_was_lost_keeps_the_times_and_counts_as_an_activation_that_may_have_been_sent(record):
    _, seal = written(record)
    lost = opened("acme/5", "acme", None, seal)
    assert lost.record == LicenceRecord(began=record.began, seen=record.seen, activating=True)
    assert opened("acme/5", "acme", None, replace(seal, count=0)) == KeptLicence(replace(lost.record, activating=False))


@given(TIMES, TIMES, TIMES)
def test_no_time_is_ever_taken_back(began, first, second):
    seal = Seal.new().with_times(LicenceRecord(began=began, seen=first)).with_times(LicenceRecord(second, seen=second))
    assert (seal.began, seal.seen) == (began, max(first, second))


@given(TEXT | st.just("{}") | st.just('{"key": 1, "count": "x", "began": "", "seen": ""}'))
def test_what_is_no_seal_is_none(text):
    assert Seal.read(Secret(text)) is None


def test_a_seal_fits_the_smallest_keyring():
    seal = replace(Seal.new(), count=10**9, began=datetime.now(UTC), seen=datetime.now(UTC))
    assert len(seal.written().reveal()) < 600  # Windows takes 2560 bytes, in two bytes a character
    assert "key" not in repr(seal).replace("key=", "")
