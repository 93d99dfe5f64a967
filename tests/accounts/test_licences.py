"""What is done about licences (D1, D2): over a real server and a real store."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from neon_wizard import __version__
from neon_wizard.accounts.connection import connect
from neon_wizard.accounts.licence_records import FILE
from neon_wizard.accounts.licences import Licences, why_not
from neon_wizard.accounts.session import SessionStore
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.demo.envelopes import SOAP_1_1
from neon_wizard.errors import KeyringError, LicenceError, NetworkError, OperatorError, ReplyError, StorageError
from neon_wizard.messages import explain
from neon_wizard.model import Licence, LicenceRecord, LicenceState, Secret
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Http, LicencePolicy, Source
from neon_wizard.protocols.http import Session
from neon_wizard.protocols.registry import builtin
from tests import disks
from tests.accounts.samples import ELSEWHERE, account
from tests.operations.helpers import profile, service
from tests.profile.samples import PROTOCOLS
from tests.servers.descriptions import described
from tests.servers.raw import Conversation, RawServer
from tests.servers.scripted import Given, ScriptedServer

S = LicenceState
ID = "acme/55555555"
KEY = Secret("KEY-1234-5678")
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
REQUIRED = LicencePolicy(required=True, check_days=1, grace_days=7)


def said(state: str = "", code: int = 0, words: str = "", **data: str) -> Given:
    parts = "".join(f"<{name}>{text}</{name}>" for name, text in {"State": state, **data}.items() if text)
    error = f"<Error><Code>{code}</Code><Description>{words}</Description></Error>"
    return Given(f"<R><Success>{str(not code).lower()}</Success>{error}<Data>{parts}</Data></R>".encode())


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = FIRST

    def __call__(self) -> datetime:
        return self.now

    def day(self, number: float) -> None:
        self.now = FIRST + timedelta(days=number)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def operator() -> Iterator[ScriptedServer]:
    answers = {
        "/ActivateLicence": said("active"),
        "/GetLicence": said("active"),
        "/GetBalance": said(Balance="20.00"),
    }
    with ScriptedServer(answers) as server:
        yield server


@pytest.fixture
def store(tmp_path: Path) -> AccountStore:
    return AccountStore(SessionVault(), tmp_path / "settings")


@pytest.fixture
def make(operator: ScriptedServer, store: AccountStore, clock: Clock):
    """The licences of an operator with these services and conditions, and an account that is kept."""
    sessions = []

    def services(policy: LicencePolicy = REQUIRED, *names: str, **more) -> Services:
        sessions.append(Session(lambda reference: Secret(str(reference))))
        offered = [service(name, origin=more.get("origin", operator.origin)) for name in names]
        offered = [replace(each, **more.get(each.name, {})) for each in offered]
        made = profile(*offered, licence=policy)
        return Services(made, sessions[-1], builtin(), machine_id=lambda: more["store"].machine_id("acme"))

    def make_licences(policy: LicencePolicy = REQUIRED, *names: str, **more) -> Licences:
        there = more.setdefault("store", store)
        made = services(policy, *(names or ("licence", "licence_status")), **more)
        if there.get(ID) is None:
            there.save(account(), Secret("s1p"), origins=made.profile.origins)
        return Licences(made, there, clock)

    yield make_licences
    for session in sessions:
        session.close()


def told(licence: Licence) -> str:
    """What a person is told who wants to connect."""
    refusal = why_not(profile(), licence)
    assert refusal is not None
    return explain(refusal).message


def paths(server: ScriptedServer) -> list[str]:
    return [seen.path for seen in server.requests]


# --- the way to a licence ---------------------------------------------------------------------------------------------


def test_an_operator_without_conditions_is_asked_nothing(make, store, operator):
    licences = make(LicencePolicy(), "balance")
    assert licences.standing(account()).state is S.NOT_REQUIRED
    licences.require(account())
    assert (licences.offered, paths(operator)) == (False, [])


def test_activated_once_it_holds_without_the_operator(make, store, operator, clock):
    licences = make()
    assert licences.standing(account()).state is S.UNKNOWN
    assert licences.activate(account()).state is S.ACTIVE
    clock.day(0.9)
    assert licences.standing(account()).state is S.ACTIVE
    licences.require(account())
    assert paths(operator) == ["/ActivateLicence"]


def test_after_its_days_the_state_is_asked_for_and_never_activated_again(make, operator, clock):
    licences = make()
    licences.activate(account())
    clock.day(2)
    licences.require(account())
    assert paths(operator) == ["/ActivateLicence", "/GetLicence"]
    assert licences.standing(account()).state is S.ACTIVE


def test_machine_and_key_go_out_by_the_profiles_words(make, store, operator):
    sends = {"fields": {"K": "{licence_key}", "M": "{machine_id}", "V": "{version}", "L": "{login}", "N": "{number}"}}
    make(licence=sends).activate(account(), Secret(f" {KEY.reveal()}\n"))
    sent = re.findall(r"<([KMVLN])>(.*?)</", operator.requests[0].body.decode())
    machine = store.machine_id("acme")
    assert dict(sent) == {"K": KEY.reveal(), "M": machine, "V": __version__, "L": "Tester", "N": "55555555"}


def test_operators_cannot_tell_that_two_machine_ids_are_one_machine(store):
    assert store.machine_id("acme") == store.machine_id("acme")
    assert store.machine_id("acme") != store.machine_id("other")


def test_the_key_is_asked_for_once_and_kept_in_the_keyring(make, store, operator):
    sends = {"fields": {"K": "{licence_key}"}}
    policy = replace(REQUIRED, ask_key=True)
    licences = make(policy, licence=sends, licence_status=sends)
    assert licences.standing(account()).state is S.NEEDS_KEY
    assert licences.wants(account()) == ("licence_key",)
    with pytest.raises(LicenceError, match=r"licence\.needs_key") as caught:
        licences.activate(account())
    assert caught.value.field == "licence_key"
    licences.activate(account(), KEY)
    assert licences.wants(account()) == ()
    licences.check(account())
    assert KEY.reveal() in operator.requests[-1].body.decode()
    assert KEY.reveal() not in (store._ledger.folder / FILE).read_text()


def test_a_password_that_is_not_kept_is_asked_for(make, operator):
    licences = make(licence={"fields": {"P": "{password}"}})
    assert licences.wants(account()) == ("password",)
    with pytest.raises(LicenceError, match=r"licence\.password"):
        licences.activate(account())
    assert paths(operator) == []
    assert licences.activate(account(), password=Secret("portal")).state is S.ACTIVE


@pytest.mark.parametrize("name", ["licence", "licence_status"])
def test_f33_a_password_that_was_changed_elsewhere_takes_no_licence_away(make, operator, name):
    licences = make(**{name: {"fields": {"P": "{password}"}}})
    portal = Secret("portal")
    licences.activate(account(), password=portal)
    operator.paths |= {"/ActivateLicence": said(code=104), "/GetLicence": said(code=104)}
    with pytest.raises(OperatorError, match=r"operator\.104") as error:
        (licences.activate if name == "licence" else licences.check)(account(), password=portal)
    assert error.value.field == "password"
    assert licences.standing(account()).state is S.ACTIVE


def test_a_refusal_is_told_in_the_operators_words_and_kept(make, operator):
    operator.paths["/ActivateLicence"] = said(code=102, words="No contract.")
    licences = make()
    licence = licences.activate(account())
    assert (licence.state, licence.reason) == (S.REFUSED, "No contract.")
    words = told(licences.standing(account()))
    assert words == "ACME Telecom does not let this account be used: “No contract.”"


def test_a_new_key_that_is_refused_takes_nothing_from_the_one_that_is_good(make, store, operator):
    licences = make(licence={"fields": {"K": "{licence_key}"}})
    licences.activate(account(), KEY)
    operator.paths["/ActivateLicence"] = said("refused", Reason="Unknown key.")
    assert licences.activate(account(), Secret("wrong")).state is S.REFUSED
    assert licences.standing(account()).state is S.ACTIVE
    assert store.licence_key(ID, licences._profile.origins) == KEY


@pytest.mark.parametrize("code", [500, 501])
def test_the_operators_own_trouble_says_nothing_of_the_licence(make, operator, code):
    operator.paths["/ActivateLicence"] = said(code=code, words="Down.")
    licences = make()
    with pytest.raises(OperatorError):
        licences.activate(account())
    licence = licences.standing(account())
    assert (licence.state, licence.activating) == (S.UNKNOWN, False)


def test_a_licence_that_is_not_required_stops_no_connection(make, operator):
    operator.paths["/GetLicence"] = said("refused")
    licences = make(LicencePolicy())
    assert licences.check(account()).state is S.REFUSED
    licences.require(account())


# --- credit -----------------------------------------------------------------------------------------------------------

CREDIT = LicencePolicy(required=True, minimum_credit=Decimal("25.00"), grace_days=7)


def test_d1_credit_alone_decides_where_no_service_does(make, operator, clock):
    licences = make(CREDIT, "balance")
    with pytest.raises(LicenceError, match=r"licence\.credit") as caught:
        licences.require(account())
    assert caught.value.facts["missing"] == "5.00"
    operator.paths["/GetBalance"] = said(Balance="30.00")
    licences.require(account())
    assert licences.standing(account()).state is S.ACTIVE
    assert licences.standing(account(), credit=Decimal(1)).state is S.NEEDS_CREDIT


def test_d1_after_credit_is_bought_the_activation_succeeds(make, operator):
    licences = make(CREDIT, "licence", "balance")
    short = licences.activate(account())
    assert (short.state, short.missing_credit) == (S.NEEDS_CREDIT, Decimal("5.00"))
    assert paths(operator) == ["/GetBalance"]
    assert licences.standing(account()).state is S.NEEDS_CREDIT
    operator.paths["/GetBalance"] = said(Balance="25.00")
    assert licences.activate(account()).state is S.ACTIVE
    assert licences.activate(account(), credit=Decimal(26)).state is S.ACTIVE


def test_credit_that_has_fallen_short_stops_the_next_connection_too(make, operator, clock):
    licences = make(CREDIT, "licence", "licence_status", "balance")
    licences.activate(account(), credit=Decimal(30))
    clock.day(2)
    for _ in range(2):
        with pytest.raises(LicenceError, match=r"licence\.credit"):
            licences.require(account())


# --- the operator out of reach ----------------------------------------------------------------------------------------


def silenced(operator: ScriptedServer) -> None:
    for path in operator.paths:
        operator.paths[path] = Given(b"oops", 503)


def test_out_of_reach_the_days_of_grace_count(make, operator, clock):
    licences = make()
    licences.activate(account())
    silenced(operator)
    clock.day(7.9)
    licences.require(account())
    assert licences.standing(account()).state is S.GRACE
    clock.day(8.1)
    with pytest.raises(LicenceError, match=r"licence\.unreachable"):
        licences.require(account())
    assert "/ActivateLicence" not in paths(operator)[1:]


def test_f48_a_clock_set_back_lengthens_no_grace_also_after_a_restart(make, store, operator, clock):
    licences = make()
    licences.activate(account())
    silenced(operator)
    clock.day(9)
    assert licences.standing(account()).state is S.UNKNOWN
    clock.day(2)
    again = AccountStore(store._ledger.vault, store._ledger.folder)
    assert make(store=again).standing(account()).state is S.UNKNOWN


def test_a_clock_that_was_ahead_once_locks_nobody_out(make, operator, clock):
    operator.paths["/GetLicence"] = said("active", Expires="2030-01-01")
    licences = make()
    licences.activate(account())
    clock.day(5000)
    licences.standing(account())
    clock.day(0.1)
    for _ in range(2):
        licences.require(account())
    assert paths(operator) == ["/ActivateLicence", "/GetLicence"]


def test_a_trial_that_began_in_the_future_does_not_last_until_then(make, store, operator, clock):
    operator.paths["/GetLicence"] = said("refused")
    licences = make(TRIAL)
    clock.day(5000)
    assert licences.standing(account()).trial
    clock.day(0)
    assert not licences.standing(account()).trial
    assert licences.check(account()).trial
    clock.day(14)
    assert make(TRIAL, store=restarted(store)).standing(account()).state is S.REFUSED


def test_without_a_way_to_ask_an_answer_holds_until_it_expires(make, operator, clock):
    operator.paths["/ActivateLicence"] = said("active", Expires="2026-06-30")
    licences = make(REQUIRED, "licence")
    licences.activate(account())
    clock.day(100)
    licences.require(account())
    clock.day(200)
    with pytest.raises(LicenceError, match=r"licence\.expired"):
        licences.require(account())
    with pytest.raises(LicenceError, match=r"licence\.no_status"):
        licences.check(account())
    assert paths(operator) == ["/ActivateLicence"]


def test_a_service_that_may_be_asked_again_tells_the_state(make, operator, clock):
    licences = make(replace(REQUIRED, repeatable=True), "licence")
    licences.activate(account())
    clock.day(2)
    licences.require(account())
    assert paths(operator) == ["/ActivateLicence"] * 2


def test_a_service_that_may_be_asked_again_is_not_asked_before_the_user_activates(make, operator):
    licences = make(replace(CREDIT, repeatable=True), "licence", "balance")
    assert licences.activate(account()).state is S.NEEDS_CREDIT
    operator.paths["/GetBalance"] = said(Balance="30.00")
    with pytest.raises(LicenceError, match=r"licence\.unknown"):
        licences.require(account())
    assert "/ActivateLicence" not in paths(operator)


# --- F37: an activation whose answer was lost -------------------------------------------------------------------------


def lose(make, operator, *names: str, **more) -> Licences:
    """Licences whose activation was sent, and whose reply was cut."""
    operator.paths["/ActivateLicence"] = Given(b"<R><Success>true</Succ")
    licences = make(more.pop("policy", REQUIRED), *names, **more)
    with pytest.raises(ReplyError):
        licences.activate(account())
    operator.paths["/ActivateLicence"] = said("active")
    return licences


def test_f37_f03_the_state_is_asked_before_a_second_activation(make, operator):
    licences = lose(make, operator)
    assert licences.standing(account()).activating
    assert licences.activate(account()).state is S.ACTIVE
    assert paths(operator) == ["/ActivateLicence", "/GetLicence"]
    assert not licences.standing(account()).activating


@pytest.mark.parametrize("end", [Conversation.hang, Conversation.reset], ids=["timed out", "reset"])
def test_f37_f03_a_server_that_takes_the_activation_and_never_answers(make, operator, end):
    def swallow(conversation: Conversation) -> None:
        conversation.read_request()
        end(conversation)

    with RawServer(swallow) as lost:
        licences = make(licence={"url": f"http://{lost.host}/ActivateLicence", "http": Http(timeout=0.5)})
        with pytest.raises(NetworkError) as caught:
            licences.activate(account())
        assert caught.value.sent
        assert licences.activate(account()).state is S.ACTIVE
        assert lost.received.count(b"POST ") == 1
    assert paths(operator) == ["/GetLicence"]


def test_f37_where_it_did_not_take_effect_it_is_sent_again_because_the_user_asked(make, operator):
    operator.paths["/GetLicence"] = said("refused")
    assert lose(make, operator).activate(account()).state is S.ACTIVE
    assert paths(operator) == ["/ActivateLicence", "/GetLicence", "/ActivateLicence"]


def test_f37_a_state_that_cannot_be_read_stops_the_second_activation(make, operator):
    operator.paths["/GetLicence"] = Given(b"", 503)
    licences = lose(make, operator)
    with pytest.raises(OperatorError):
        licences.activate(account(), again=True)
    assert paths(operator).count("/ActivateLicence") == 1


def test_f37_without_a_state_the_user_is_asked(make, operator):
    licences = lose(make, operator, "licence")
    for ask in (licences.activate, licences.require):
        with pytest.raises(LicenceError, match=r"licence\.activating"):
            ask(account())
    assert paths(operator) == ["/ActivateLicence"]
    assert licences.activate(account(), again=True).state is S.ACTIVE


def test_f37_a_refusal_of_the_second_says_nothing_of_the_first(make, operator):
    licences = lose(make, operator, "licence")
    operator.paths["/ActivateLicence"] = said(code=500)
    with pytest.raises(OperatorError):
        licences.activate(account(), again=True)
    assert licences.standing(account()).activating


def test_f37_it_is_noted_before_it_is_sent(make, store, operator):
    seen: list[bool] = []

    def answer(_request) -> Given:
        seen.append(store.licence(ID).record.activating)
        return said("active")

    operator.paths["/ActivateLicence"] = answer
    make().activate(account())
    assert seen == [True]
    assert not store.licence(ID).record.activating


def test_f37_who_asks_for_the_state_meanwhile_does_not_make_the_outcome_known(make, store, operator):
    """The state is asked for, and answered, while the activation is under way and then cut."""
    operator.paths["/GetLicence"] = said("refused")
    licences = make()

    def answer(_request) -> Given:
        assert licences.check(account()).state is S.REFUSED
        return Given(b"<R><Success>true</Succ")

    operator.paths["/ActivateLicence"] = answer
    with pytest.raises(ReplyError):
        licences.activate(account())
    assert store.licence(ID).record.activating


@pytest.mark.parametrize("again", [False, True])
def test_f37_while_one_process_activates_another_sends_no_second_activation(make, store, operator, again):
    """Also where the operator says meanwhile that nothing is active yet, and the user of the other insists."""
    operator.paths["/GetLicence"] = said("refused")

    def answer(_request) -> Given:
        with pytest.raises(LicenceError, match=r"licence\.activating"):
            make(store=restarted(store)).activate(account(), again=again)
        return said("active")

    operator.paths["/ActivateLicence"] = answer
    assert make().activate(account()).state is S.ACTIVE
    assert paths(operator).count("/ActivateLicence") == 1


def test_f37_f47_one_that_is_killed_leaves_its_note_although_another_process_asked_meanwhile(make, store, operator):
    operator.paths["/GetLicence"] = said("refused")

    def answer(_request) -> Given:
        other = make(store=restarted(store))
        assert other.check(account()).state is S.REFUSED
        noted.append(restarted(store).licence(ID).record.activating)
        return said("active")

    noted: list[bool] = []
    operator.paths["/ActivateLicence"] = answer
    make().activate(account())
    assert noted == [True]
    assert not store.licence(ID).record.activating


def test_an_activation_that_began_meanwhile_is_not_overwritten_by_a_state(make, store, operator):
    licences = make()

    def answer(_request) -> Given:
        store.keep_licence(ID, LicenceRecord(activating=True))
        return said("refused")

    operator.paths["/GetLicence"] = answer
    assert licences.check(account()).activating
    assert store.licence(ID).record.activating


def test_f43_what_cannot_be_noted_is_not_sent(make, store, operator):
    licences = make()
    with disks.read_only(store._ledger.folder), pytest.raises(StorageError):
        licences.activate(account())
    assert paths(operator) == []


def test_an_activation_that_never_left_is_not_one_whose_outcome_is_unknown(make):
    licences = make(origin="http://127.0.0.1:1")
    with pytest.raises(NetworkError):
        licences.activate(account())
    assert not licences.standing(account()).activating


def test_f61_nothing_goes_to_hosts_that_were_not_agreed_on(make, store, operator):
    store.save(account(), Secret("s1p"), origins=ELSEWHERE)
    with pytest.raises(KeyringError, match=r"keyring\.hosts"):
        make().activate(account())
    assert paths(operator) == []


# --- what is kept, and what is done to it -----------------------------------------------------------------------------

TRIAL = LicencePolicy(required=True, trial_days=14)


def restarted(store: AccountStore) -> AccountStore:
    return AccountStore(store._ledger.vault, store._ledger.folder)


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


# --- before a connection ----------------------------------------------------------------------------------------------


def test_a_connection_needs_a_licence_that_permits_it(make, store, operator):
    licences = make(REQUIRED, "licence", "licence_status", "provisioning")
    operator.paths["/GetLicence"] = said("refused", Reason="Unpaid.")
    with pytest.raises(LicenceError, match=r"licence\.refused") as caught:
        connect(licences._services, store, store.get(ID))
    assert caught.value.facts["reason"] == "“Unpaid.”"
    operator.paths["/GetLicence"] = said("active")
    assert connect(licences._services, store, store.get(ID)).account.id == ID


HEAD = 'format = 1\n[operator]\nid = "acme"\nname = "ACME Telecom"\n'


def enveloped(given: Given) -> Given:
    inner = f"<t:ActivateLicenceResponse xmlns:t='urn:voip'>{given.body.decode()}</t:ActivateLicenceResponse>"
    return Given(f"<s:Envelope xmlns:s='{SOAP_1_1}'><s:Body>{inner}</s:Body></s:Envelope>".encode())


# --- every dialect ----------------------------------------------------------------------------------------------------

MAPPED = 'licence = { state = "licence.status", expires = "licence.until", states = { PAID = "active" } }'
WORDS = f'reply = {{ format = "%s", {MAPPED} }}'
DIALECTS = {
    "soap": (
        'url = "ORIGIN/ActivateLicence"',
        said("active", Expires="2026-12-31T23:59:59Z"),
    ),
    "wsdl": (
        'protocol = "wsdl"\nwsdl = "ORIGIN/voip?wsdl"\noperation = "ActivateLicence"',
        said("active", Expires="2026-12-31T23:59:59Z"),
    ),
    "form": (
        'protocol = "form"\nurl = "ORIGIN/ActivateLicence"\n' + WORDS % "ini",
        Given(b"[licence]\nstatus = PAID\nuntil = 1798761599\n", content_type="text/plain"),
    ),
    "rest": (
        'protocol = "rest"\nurl = "ORIGIN/ActivateLicence"\nbody = { line = "{number}", machine = "{machine_id}" }\n'
        + WORDS % "json",
        Given(b'{"licence": {"status": "PAID", "until": 1798761599}}', content_type="application/json"),
    ),
    "xml": (
        'protocol = "xml"\nurl = "ORIGIN/ActivateLicence"\n' + WORDS % "xml",
        Given(b"<licence><status>PAID</status><until>Thu, 31 Dec 2026 23:59:59 GMT</until></licence>"),
    ),
}


@pytest.mark.parametrize("name", DIALECTS)
def test_an_activation_over_every_dialect(name, operator, store, clock):
    text, answer = DIALECTS[name]
    described_as = {"ActivateLicence": ("Number",)}
    operator.paths |= {
        "/ActivateLicence": enveloped(answer) if name in ("soap", "wsdl") else answer,
        "/voip": described(f"{operator.origin}/ActivateLicence", parameters=described_as),
    }
    wanted = f"{HEAD}[services.licence]\n{text}\n[licence]\nrequired = true\n".replace("ORIGIN", operator.origin)
    made = load(wanted, file="acme.toml", source=Source.FILE, base=None, protocols=PROTOCOLS)
    session = Session(lambda reference: Secret(str(reference)))
    store.save(account(), Secret("s1p"), origins=made.origins)
    licences = Licences(Services(made, session, builtin(), machine_id=lambda: "m" * 32), store, clock)
    licence = licences.activate(account())
    assert (licence.state, licence.until) == (S.ACTIVE, datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC))
    assert b"55555555" in operator.requests[-1].body
    session.close()
