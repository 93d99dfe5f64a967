"""What is kept of licences, and what is done to it (D1)."""

from __future__ import annotations

import re

import pytest

from neon_wizard.accounts.licence_seal import FILE
from neon_wizard.accounts.session_store import SessionStore
from neon_wizard.model import Secret
from tests.accounts.licensed import ID, KEY, TRIAL, S, restarted, said, told
from tests.accounts.samples import account


def test_an_edited_record_activates_nothing_and_is_said(make, store, operator):
    operator.paths["/ActivateLicence"] = said("refused")
    make().activate(account())
    file = store._ledger.folder / FILE
    file.write_text(file.read_text().replace("refused", "active"))
    licence = make(store=restarted(store)).standing(account())
    assert (licence.state, licence.lost) == (S.UNKNOWN, True)
    assert told(licence).startswith("What was kept of the licence from ACME Telecom was changed")


def test_a_removed_record_is_said_and_activates_nothing(make, store):
    make().activate(account())
    (store._ledger.folder / FILE).unlink()
    licence = make(store=restarted(store)).standing(account())
    assert (licence.state, licence.lost, licence.activating) == (S.UNKNOWN, True, True)


def test_a_damaged_file_of_records_counts_as_removed(make, store):
    make().activate(account())
    (store._ledger.folder / FILE).write_text("[licences")
    licences = make(store=restarted(store))
    assert licences.standing(account()).lost
    assert licences.check(account()).state is S.ACTIVE
    assert not licences.standing(account()).lost


def test_removing_the_file_starts_no_second_trial(make, store, clock):
    licences = make(TRIAL)
    assert licences.standing(account()).trial
    licences.check(account())
    (store._ledger.folder / FILE).unlink()
    clock.day(15)
    make(TRIAL, store=restarted(store)).standing(account())
    clock.day(1)
    assert not make(TRIAL, store=restarted(store)).standing(account()).trial


@pytest.mark.parametrize("saved", [False, True])
def test_editing_the_settings_starts_no_second_trial(make, store, clock, saved):
    licences = make(TRIAL)
    assert licences.standing(account()).trial
    file = store._ledger.folder / "settings.toml"
    edited = re.sub(r'\s*"licence",', "", file.read_text())
    assert edited != file.read_text()
    file.write_text(edited)
    again = restarted(store)
    if saved:
        again.save(account(), Secret("s1p-new"), origins=licences._profile.origins)
    clock.day(15)
    assert not make(TRIAL, store=again).standing(account()).trial


def test_an_older_record_put_back_activates_nothing(make, store, operator):
    licences = make()
    licences.activate(account())
    file = store._ledger.folder / FILE
    good = file.read_bytes()
    operator.paths["/GetLicence"] = said("refused")
    licences.check(account())
    file.write_bytes(good)
    licence = make(store=restarted(store)).standing(account())
    assert (licence.state, licence.lost) == (S.UNKNOWN, True)


def test_the_record_of_another_account_is_worth_nothing(make, store, operator):
    licences = make()
    licences.activate(account())
    other = store.save(account("6"), Secret("s1p"), origins=licences._profile.origins)
    operator.paths["/ActivateLicence"] = said("refused")
    licences.activate(other)
    file = store._ledger.folder / FILE
    text = file.read_text().replace("acme/55555555", "X").replace("acme/6", "acme/55555555").replace("X", "acme/6")
    file.write_text(text)
    assert make(store=restarted(store)).standing(other).lost


def test_removing_an_account_removes_what_was_kept_of_its_licence(make, store):
    make(licence={"fields": {"K": "{licence_key}"}}).activate(account(), KEY)
    store.remove(ID)
    assert store._ledger.vault._kept == {}
    assert "acme/55555555" not in (store._ledger.folder / FILE).read_text()


def test_an_account_that_gets_another_number_keeps_its_licence(make, store):
    licences = make(licence={"fields": {"K": "{licence_key}"}})
    licences.activate(account(), KEY)
    origins = licences._profile.origins
    store.save(account(), Secret("s1p-new"), origins=origins)
    assert licences.standing(account()).state is S.ACTIVE
    renamed = store.save(account("6"), Secret("s1p"), origins=origins, replaces=ID)
    assert licences.standing(renamed).state is S.ACTIVE
    assert store.licence_key("acme/6", origins) == KEY
    assert len(store._ledger.vault._kept) == 3


def test_f39_session_only_keeps_licences_in_memory_and_reads_those_of_before(make, store):
    licences = make(licence={"fields": {"K": "{licence_key}"}})
    licences.activate(account(), KEY)
    machine = store.machine_id("acme")
    before = (store._ledger.folder / FILE).read_bytes()
    session = SessionStore(store)
    there = make(store=session)
    assert there.standing(account()).state is S.ACTIVE
    assert there.check(account()).state is S.ACTIVE
    assert session.licence_key(ID, licences._profile.origins) == KEY
    assert session.machine_id("acme") == machine
    assert (store._ledger.folder / FILE).read_bytes() == before
