"""What is done about licences (D1, D2): over a real server and a real store."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from neon_wizard import __version__
from neon_wizard.accounts.connection import connect
from neon_wizard.accounts.licence_seal import FILE
from neon_wizard.accounts.licences import Licences
from neon_wizard.accounts.store import AccountStore
from neon_wizard.demo.envelopes import SOAP_1_1
from neon_wizard.errors import LicenceError, OperatorError
from neon_wizard.model import Secret
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import LicencePolicy
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.accounts.licensed import ID, KEY, REQUIRED, TRIAL, S, paths, restarted, said, told
from tests.accounts.samples import account
from tests.profile.samples import PROTOCOLS
from tests.servers.descriptions import described
from tests.servers.scripted import Given, ScriptedServer

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
