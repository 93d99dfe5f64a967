"""The two roads to an account, over a real server and a real store: what is noted, kept and sent, and when."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neon_wizard.accounts.session_store import SessionStore
from neon_wizard.accounts.setup import SetupStep, create_account, sign_in
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import Cancelled, KeyringError, NeonError, NetworkError, OperatorError, ReplyError, UsageError
from neon_wizard.model import Account, Consent, Secret, SignupForm, SipSettings
from neon_wizard.operations.services import ProfileKeeper, Services
from neon_wizard.profile.operator import Agreement
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.operations.helpers import profile, service
from tests.servers.scripted import Given, ScriptedServer

WIRE = Path(__file__).parent.parent / "data" / "wire"
FORM = SignupForm("Tester", Secret("portal-123456"), "Test VoIP User", "teste@acme.com", "+557155555555")


def refusal(code: int) -> Given:
    error = f"<Error><Code>{code}</Code><Description>no</Description></Error>"
    return Given(f"<ReturnData><Success>false</Success>{error}<Data/></ReturnData>".encode())


def unconfirmed() -> Given:
    data = "<Data><Unconfirmed>true</Unconfirmed></Data>"
    return Given(
        f"<ReturnData><Success>true</Success><Error><Code>0</Code><Description/></Error>{data}</ReturnData>".encode()
    )


@pytest.fixture
def operator() -> Iterator[ScriptedServer]:
    answers = {
        "/Signup": Given((WIRE / "signup-response.xml").read_bytes()),
        "/Provisioning": Given((WIRE / "provisioning-response.xml").read_bytes()),
    }
    with ScriptedServer(answers) as server:
        yield server


@pytest.fixture
def services(operator: ScriptedServer) -> Iterator[Services]:
    offered = [service(name, origin=operator.origin) for name in ("signup", "provisioning")]
    session = Session(lambda reference: Secret(str(reference)))
    yield Services(profile(*offered), session, builtin())
    session.close()


def pending(store: AccountStore) -> list[str]:
    return [each.login for each in store.pending_signups()]


def test_a1_a_signup_is_noted_sent_and_kept(services, store, operator):
    noted_while_asked: list[list[str]] = []
    answer = operator.paths["/Signup"]

    def ask(_seen):
        noted_while_asked.append(pending(store))
        return answer

    operator.paths["/Signup"] = ask
    steps: list[SetupStep] = []
    made = create_account(services, store, FORM, progress=steps.append)
    assert steps == [SetupStep.CHECKING_KEYRING, SetupStep.ASKING, SetupStep.STORING]
    assert noted_while_asked == [["Tester"]], "F32: noted before it is sent"
    assert pending(store) == []
    assert store.get(made.account.id) == made.account
    origins = services.profile.origins
    assert store.sip_password(made.account.id, origins) == Secret("123456")
    assert store.portal_password(made.account.id, origins) is None, "mode once keeps none (B3)"


def test_while_a_service_is_looked_up_nobody_is_told_of_the_keyring(operator, store):
    told_while_asked: list[list[SetupStep]] = []
    steps: list[SetupStep] = []

    def describe(_seen):
        told_while_asked.append([*steps])
        return Given(b"", status=404)

    operator.paths["/voip"] = describe
    described = replace(service("signup"), protocol="wsdl", url="", options={"wsdl": f"{operator.origin}/voip?wsdl"})
    session = Session(lambda reference: Secret(str(reference)))
    with pytest.raises(NeonError), closing(session):
        create_account(Services(profile(described), session, builtin()), store, FORM, progress=steps.append)
    assert told_while_asked == [[SetupStep.CHECKING_KEYRING, SetupStep.LOOKING_UP]]
    assert pending(store) == [], "nothing was sent"


@pytest.mark.parametrize("code", [100, 101, 103, 104])
def test_a_refused_signup_leaves_no_note(services, store, operator, code):
    operator.paths["/Signup"] = refusal(code)
    with pytest.raises(OperatorError):
        create_account(services, store, FORM)
    assert pending(store) == []
    assert store.accounts() == ()


def test_f32_a_reply_that_is_not_understood_leaves_the_note(services, store, operator):
    operator.paths["/Signup"] = Given(b"<ReturnData><Success>true</Suc")
    with pytest.raises(ReplyError):
        create_account(services, store, FORM)
    assert pending(store) == ["Tester"]


def test_f31_a_login_taken_after_a_lost_reply_keeps_the_note_until_it_is_looked_for(services, store, operator):
    store.begin_signup(services.profile.id, "Tester")
    operator.paths["/Signup"] = refusal(103)
    with pytest.raises(OperatorError):
        create_account(services, store, FORM, again=True)
    assert pending(store) == ["Tester"]
    found = sign_in(services, store, "Tester", FORM.password)
    assert found.account.sip.number == "55555555"
    assert pending(store) == []


def test_f31_an_account_that_the_operator_does_not_know_settles_the_note(services, store, operator):
    store.begin_signup(services.profile.id, "Tester")
    operator.paths["/Provisioning"] = refusal(102)
    with pytest.raises(OperatorError):
        sign_in(services, store, "Tester", FORM.password)
    assert pending(store) == []


@pytest.mark.parametrize("in_memory", [False, True])
def test_the_note_of_a_signup_that_is_on_its_way_stays_although_the_operator_does_not_know_it_yet(
    services, store, operator, tmp_path, in_memory
):
    """A window signs up, and meanwhile a command, a process of its own, asks for the account."""
    command = AccountStore(SessionVault(), tmp_path / "settings")
    command = SessionStore(command) if in_memory else command
    answer, noted = operator.paths["/Signup"], []
    operator.paths["/Provisioning"] = refusal(102)

    def ask(_seen):
        with pytest.raises(OperatorError):
            sign_in(services, command, "Tester", FORM.password)
        noted.append(pending(store))
        return answer

    operator.paths["/Signup"] = ask
    made = create_account(services, store, FORM)
    assert noted == [["Tester"]]
    assert (store.get(made.account.id), pending(store)) == (made.account, [])


def test_a_signup_that_began_after_the_operator_was_asked_keeps_its_note(services, store, operator):
    def ask(_seen):
        store.begin_signup(services.profile.id, "Tester")  # and its answer was lost at once
        return refusal(102)

    operator.paths["/Provisioning"] = ask
    with pytest.raises(OperatorError):
        sign_in(services, store, "Tester", FORM.password)
    assert pending(store) == ["Tester"]


def test_a_signup_whose_answer_was_lost_is_not_under_way_any_more(services, store, operator):
    operator.paths |= {"/Signup": Given(b""), "/Provisioning": refusal(102)}
    with pytest.raises(ReplyError):
        create_account(services, store, FORM)
    with pytest.raises(OperatorError):
        sign_in(services, store, "Tester", FORM.password)
    assert pending(store) == []


def test_f01_a_later_attempt_that_never_left_does_not_settle_an_earlier_one(store):
    with ScriptedServer({}) as gone:
        origin = gone.origin
    session = Session(lambda reference: Secret(str(reference)))
    services = Services(profile(service("signup", origin=origin)), session, builtin())
    store.begin_signup(services.profile.id, "Tester")
    with pytest.raises(NetworkError) as caught:
        create_account(services, store, FORM, again=True)
    session.close()
    assert caught.value.code == "network.refused"
    assert pending(store) == ["Tester"]


@pytest.mark.parametrize("code", [100, 101, 104, 500])
def test_f31_a_later_refusal_says_nothing_of_an_earlier_lost_attempt(services, store, operator, code):
    store.begin_signup(services.profile.id, "Tester")
    operator.paths["/Signup"] = refusal(code)
    with pytest.raises(OperatorError):
        create_account(services, store, FORM, again=True)
    assert pending(store) == ["Tester"]


def test_a_signup_whose_first_attempt_got_no_answer_is_not_sent_unless_the_user_says_so(services, store, operator):
    store.begin_signup(services.profile.id, "Tester")
    with pytest.raises(NeonError) as caught:
        create_account(services, store, FORM)
    assert (caught.value.code, operator.requests, pending(store)) == ("signup.lost", [], ["Tester"])
    create_account(services, store, FORM, again=True)
    assert (len(operator.requests), pending(store)) == (1, [])


def test_a_signup_that_another_window_has_just_sent_is_not_sent_too(services, store, operator):
    class SentElsewhere(ProfileKeeper):
        """What another window does while this one is about to send."""

        def begin(self) -> None:
            store.begin_signup(services.profile.id, "Tester", "elsewhere")

    services.profile_keeper = SentElsewhere()
    with pytest.raises(NeonError) as caught:
        create_account(services, store, FORM)
    assert (caught.value.code, operator.requests) == ("signup.lost", [])
    assert [each.step for each in store.pending_signups()] == ["elsewhere"], "the note is the other's, and stays"


def test_what_was_agreed_to_at_a_lost_signup_is_the_consent_of_the_account_that_is_found(services, store, operator):
    consent = Consent(datetime(2026, 12, 1, tzinfo=UTC), "https://acme.example/terms", version="7")
    operator.paths["/Signup"] = Given(b"<ReturnData><Success>true</Suc")
    with pytest.raises(ReplyError):
        create_account(services, store, replace(FORM, consent=consent))
    assert [each.consent for each in store.pending_signups()] == [consent]
    assert sign_in(services, store, "Tester", FORM.password).account.consent == consent


def test_f57_cancelled_before_anything_was_sent_leaves_no_note(services, store, operator):
    cancel = Cancel()
    with pytest.raises(Cancelled):
        create_account(services, store, FORM, cancel, lambda _step: cancel.cancel())
    assert pending(store) == []
    assert operator.requests == []


def test_an_account_is_confirmed_at_its_own_operator_only(services, store, operator):
    other = Account("other/~Tester", "other", "Other", "Tester", SipSettings(""), confirmed=False)
    with pytest.raises(UsageError):
        sign_in(services, store, "Tester", FORM.password, confirm_of=other)
    assert operator.requests == []


def test_b1_signing_in_again_never_makes_a_second_account(services, store):
    first = sign_in(services, store, "Tester", FORM.password)
    again = sign_in(services, store, "Tester", FORM.password)
    assert [each.id for each in store.accounts()] == [first.account.id] == [again.account.id]


def test_f33_a_password_changed_elsewhere_keeps_the_old_secret_until_the_new_one_is_proven(services, store, operator):
    """Asked again is the window's and the command's part: 104 names the password's field."""
    kept = sign_in(services, store, "Tester", FORM.password)
    origins, answer = services.profile.origins, operator.paths["/Provisioning"]
    operator.paths["/Provisioning"] = refusal(104)
    with pytest.raises(OperatorError) as caught:
        sign_in(services, store, "Tester", Secret("not-it"))
    assert caught.value.field == "password"
    assert store.get(kept.account.id) == kept.account
    assert store.sip_password(kept.account.id, origins) == Secret("123456")
    operator.paths["/Provisioning"] = Given(answer.body.replace(b">123456<", b">sip-654321<"))
    sign_in(services, store, "Tester", Secret("portal-654321"))
    assert store.sip_password(kept.account.id, origins) == Secret("sip-654321")
    assert len(store.accounts()) == 1


def test_a5_an_unconfirmed_account_becomes_the_confirmed_one(services, store, operator):
    operator.paths["/Signup"] = unconfirmed()
    waiting = create_account(services, store, FORM).account
    assert not waiting.confirmed
    sign_in(services, store, "Tester", FORM.password)
    assert [(each.sip.number, each.confirmed) for each in store.accounts()] == [("55555555", True)]


def test_f61_nothing_is_sent_to_hosts_that_nobody_agreed_to(services, store, operator):
    store.trust(services.profile.id, ("https://known.example.com:443",))
    with pytest.raises(KeyringError) as caught:
        create_account(services, store, FORM)
    assert caught.value.code == "keyring.hosts"
    assert operator.requests == []
    assert pending(store) == []


def test_without_a_store_nothing_is_noted_or_kept(services):
    made = create_account(services, None, FORM)
    assert (made.account.sip.number, made.sip_password) == ("55555555", Secret("123456"))


AGREED = Consent(datetime(2026, 12, 1, 9, 30, 5, tzinfo=UTC), "https://acme.example/terms", "", "2026-01")


@pytest.fixture
def with_terms(operator):
    """An operator with terms, which are sent with the signup."""
    fields = {"Login": "{login}", "Terms": "{terms_version}", "When": "{consent_time}"}
    offered = [
        service("signup", origin=operator.origin, fields=fields),
        service("provisioning", origin=operator.origin),
    ]
    session = Session(lambda reference: Secret(str(reference)))
    made = replace(profile(*offered), agreement=Agreement(AGREED.terms, "", "2026-01"))
    yield Services(made, session, builtin())
    session.close()


def test_without_consent_to_the_terms_nothing_is_sent(with_terms, store, operator):
    with pytest.raises(UsageError) as caught:
        create_account(with_terms, store, FORM)
    assert (caught.value.code, caught.value.field) == ("input.consent", "consent")
    assert not operator.requests
    assert pending(store) == []


def test_what_was_agreed_to_and_when_is_sent_and_kept(with_terms, store, operator):
    made = create_account(with_terms, store, replace(FORM, consent=AGREED))
    assert b"<Terms>2026-01</Terms>" in operator.requests[0].body
    assert b"<When>2026-12-01T09:30:05Z</When>" in operator.requests[0].body
    assert store.get(made.account.id).consent == AGREED
    sign_in(with_terms, store, FORM.login, FORM.password)
    assert store.get(made.account.id).consent == AGREED, "fetching the settings anew keeps it"


def test_the_operators_page_is_kept_after_the_account_is_confirmed(services, store, operator):
    page = b"<Info>&lt;p&gt;Welcome&lt;/p&gt;</Info>"
    first = unconfirmed().body.replace(b"<Data>", b"<Data>" + page)
    operator.paths["/Signup"] = Given(first)
    waiting = create_account(services, store, FORM).account
    if not waiting.info_html:  # the specification's name of it is another
        waiting = store.save(
            replace(waiting, info_html="<p>Welcome</p>"), Secret("x"), origins=services.profile.origins
        )
    found = sign_in(services, store, FORM.login, FORM.password, confirm_of=waiting)
    assert found.account.confirmed
    assert found.info_html
