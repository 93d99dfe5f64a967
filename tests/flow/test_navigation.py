"""The wizard's paths, walked with no widget."""

import gc
from copy import copy
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from neon_wizard.accounts.setup import SetupStep
from neon_wizard.errors import KeyringError, NeonError, NetworkError, OperatorError, ReplyError, StorageError, TlsError
from neon_wizard.flow import FIVE, Flow, Page, Road
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import Account, PendingSignup, Secret, SipSettings
from neon_wizard.profile.load import load
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import names_and_options

PROFILE = """
format = 1
[operator]
id = "{id}"
name = "{id}"
country = "BR"
[services.signup]
url = "https://voip.example.com/Signup"
{signup}
[services.provisioning]
url = "https://voip.example.com/Provisioning"
"""
ANSWERS = {
    "login": "maria",
    "password": "canary-password",
    "name": "Maria",
    "email": "maria@example.com",
    "phone": "+55 71 3333-4444",
}


def operator(id_="acme", signup="", text=PROFILE):
    text = text.replace("{id}", id_).replace("{signup}", signup)
    return load(text, file="acme.toml", source=Source.FILE, base=None, protocols=names_and_options())


def filled(profile=None, road=Road.NEW, **changes):
    flow = Flow([profile or operator()])
    flow.take(road)
    for name, value in {**ANSWERS, **changes}.items():
        flow.answers.set(name, value)
    return flow


def result(*, confirmed=True, number="55"):
    account = Account("acme/55", "acme", "acme", "maria", SipSettings(number), confirmed=confirmed)
    return SimpleNamespace(account=account, sip_password=Secret("sip"), info_html="")


def reached(submission, name):
    """What the worker notes when the request comes so far."""
    submission.reached(SetupStep[name])


def pending(login, operator_id="acme", day=1):
    return PendingSignup(operator_id, login, datetime(2024, 5, day, tzinfo=UTC))


class TestPages:
    def test_one_operator_is_not_asked_for(self):
        assert Flow([operator()]).first is Page.START

    def test_several_operators_are_asked_for(self):
        flow = Flow([operator("acme"), operator("bell")])
        assert flow.first is Page.OPERATOR
        flow.choose(flow.operators[1])
        assert flow.next(Page.OPERATOR) is Page.START

    def test_no_operator_is_asked_for(self):
        assert Flow([]).first is Page.OPERATOR

    @pytest.mark.parametrize(
        ("road", "form"), [(Road.NEW, Page.SIGNUP), (Road.EXISTING, Page.LOGIN), (Road.CHECK, Page.LOGIN)]
    )
    def test_each_road_has_its_form(self, road, form):
        flow = Flow([operator()])
        flow.take(road)
        after_start, after_form = flow.next(Page.START), flow.next(form)
        assert (after_start, after_form) == (form, Page.WORKING)
        assert flow.next(Page.WORKING) is Page.RESULT
        assert flow.next(Page.RESULT) is None

    def test_an_operator_without_signup_goes_straight_to_the_login(self):
        text = PROFILE.replace('[services.signup]\nurl = "https://voip.example.com/Signup"\n{signup}\n', "")
        flow = Flow([operator(text=text)])
        assert flow.first is Page.LOGIN
        assert flow.road is Road.EXISTING

    def test_an_unconfirmed_account_opens_its_login(self):
        flow = Flow([operator()], confirm=result(confirmed=False).account)
        assert flow.first is Page.LOGIN
        assert flow.answers.login == "maria"
        assert not flow.something_to_lose

    def test_only_the_signup_commits(self):
        assert [page for page in Page if Flow([operator()]).commits(page)] == [Page.SIGNUP]


class TestFields:
    def test_the_five_in_the_specifications_order(self):
        assert tuple(each.name for each in Flow([operator()]).fields(Page.SIGNUP)) == FIVE

    def test_omitted_optional_and_extra_as_the_profile_says(self):
        signup = (
            'omit = ["phone"]\noptional = ["name"]\n[[services.signup.inputs]]\nname = "cpf"\nlabel = { en = "Tax" }'
        )
        fields = Flow([operator(signup=signup)]).fields(Page.SIGNUP)
        assert [(each.name, each.optional) for each in fields] == [
            ("login", False), ("password", False), ("name", True), ("email", False), ("cpf", False),
        ]  # fmt: skip

    def test_a_login_asks_two(self):
        assert [each.name for each in Flow([operator()]).fields(Page.LOGIN)] == ["login", "password"]

    def test_an_empty_field_is_told_of_on_next_not_when_it_is_left(self):
        flow = filled(email="")
        assert flow.check_field(Page.SIGNUP, "email") is None
        assert [(e.code, e.field) for e in flow.check(Page.SIGNUP)] == [("input.required", "email")]

    def test_a_wrong_field_is_told_of_when_it_is_left(self):
        error = filled(email="maria@").check_field(Page.SIGNUP, "email")
        assert error is not None
        assert error.code == "input.email"

    def test_an_empty_login_form_is_not_sent(self):
        flow = filled(road=Road.EXISTING, password="")
        assert flow.begin(Page.LOGIN) is None
        assert [e.field for e in flow.check(Page.LOGIN)] == ["password"]

    def test_another_operators_inputs_are_dropped_the_five_are_kept(self):
        flow = filled(cpf="1")
        flow.choose(operator("bell"))
        assert flow.answers.inputs == {}
        assert flow.answers.login == "maria"


class TestSending:
    def test_what_is_sent_is_normalised_what_was_typed_stays(self):
        flow = filled()
        submission = flow.begin(Page.SIGNUP)
        assert submission.form.phone == "+557133334444"
        assert flow.answers.phone == "+55 71 3333-4444"
        assert submission.service.name == "signup"

    def test_f55_f59_a_second_submit_sends_nothing(self):
        flow = filled()
        assert flow.begin(Page.SIGNUP) is not None
        assert flow.begin(Page.SIGNUP) is None
        assert flow.check_account(Page.SIGNUP) is None

    def test_f58_there_is_no_way_back_from_the_account_and_nothing_more_to_send(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        assert flow.succeeded(result()) is Page.RESULT
        assert [page for page in Page if flow.back_possible(page)] == [Page.LICENCE]  # to the account, no further
        assert flow.begin(Page.SIGNUP) is None
        assert flow.begin(Page.RESULT) is None

    def test_a_password_that_has_served_is_forgotten(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        flow.succeeded(result())
        assert not flow.answers.password
        assert not flow.something_to_lose

    def test_an_unconfirmed_account_is_fetched_with_the_same_password_until_it_is_confirmed(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        flow.succeeded(result(confirmed=False))
        again = flow.begin(Page.RESULT)
        assert again.road is Road.EXISTING
        assert again.form.password == Secret("canary-password")
        assert again.confirm_of == flow.result.account
        flow.succeeded(result())
        assert not flow.answers.password

    def test_closing_forgets_every_answer(self):
        flow = filled()
        flow.forget()
        gc.collect()
        assert flow.answers.empty

    def test_f60_no_answer_shows_its_password(self):
        flow = filled()
        submission = flow.begin(Page.SIGNUP)
        assert "canary-password" not in repr(flow.answers) + repr(submission)


class TestProblems:
    @pytest.mark.parametrize(
        ("error", "field", "offers"),
        [
            (OperatorError("operator.103", field="login"), "login", (Remedy.EDIT, Remedy.SIGN_IN)),
            (OperatorError("operator.104", field="password"), "password", (Remedy.EDIT,)),
            (OperatorError("operator.101", field="phone"), "phone", (Remedy.EDIT,)),
            (OperatorError("operator.101", field="unasked"), None, (Remedy.EDIT,)),
            (OperatorError("operator.500"), None, (Remedy.RETRY,)),
            (NetworkError("network.refused"), None, (Remedy.RETRY,)),
            (TlsError("tls.host"), None, (Remedy.SUPPORT,)),
            (OperatorError("operator.unauthorized"), None, (Remedy.SUPPORT,)),
            (KeyringError("keyring.locked"), None, (Remedy.UNLOCK, Remedy.SESSION_ONLY)),
            (KeyringError("keyring.missing"), None, (Remedy.SESSION_ONLY, Remedy.RETRY)),
            (KeyringError("keyring.timeout"), None, (Remedy.RETRY, Remedy.SESSION_ONLY)),
            (KeyringError("keyring.hosts"), None, (Remedy.TRUST_HOSTS,)),
            (StorageError("settings.read_only"), None, (Remedy.RETRY, Remedy.SESSION_ONLY)),
        ],
    )
    def test_an_error_goes_to_the_field_that_mends_it_with_everything_kept(self, error, field, offers):
        flow = filled()
        before = copy(flow.answers)
        flow.begin(Page.SIGNUP)
        problem = flow.failed(error)
        assert (problem.page, problem.field, problem.offers) == (Page.SIGNUP, field, offers)
        assert flow.answers == before
        assert flow.begin(Page.SIGNUP) is not None

    def test_f14_an_access_password_is_asked_for_where_the_profile_leaves_it_to_the_user(self):
        auth = 'http = {{ auth = {{ scheme = "digest", username = "neon", password = "{}" }} }}'
        for password, offers in (("secret:http", Remedy.HTTP_CREDENTIALS), ("everybody-s", Remedy.SUPPORT)):
            flow = filled(operator(signup=auth.format(password)))
            flow.begin(Page.SIGNUP)
            assert flow.failed(OperatorError("operator.unauthorized")).offers == (offers,)

    def test_f17_a_waiting_time_is_counted_down(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        assert flow.failed(OperatorError("operator.busy", retry_after=42.0)).countdown == 42


class TestUnknownOutcome:
    """F31, F32, F03: a signup whose answer was lost."""

    @pytest.mark.parametrize(
        "error",
        [
            NetworkError("network.timeout", sent=True),
            NetworkError("network.reset", sent=True),
            ReplyError("reply.malformed"),
        ],
    )
    def test_f31_a_lost_answer_leads_to_the_look_for_the_account(self, error):
        flow = filled()
        flow.begin(Page.SIGNUP)
        problem = flow.failed(error)
        assert problem.error.code == "signup.unknown"
        assert problem.error.facts["host"] == "voip.example.com"
        assert error.code in problem.error.detail
        assert problem.offers == (Remedy.CHECK_ACCOUNT,)
        check = flow.check_account(Page.SIGNUP)
        assert check.road is Road.CHECK
        assert check.service.name == "provisioning"
        assert (check.form.login, check.form.password) == ("maria", Secret("canary-password"))

    def test_a_request_that_was_not_sent_is_simply_tried_again(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        assert flow.failed(NetworkError("network.timeout", sent=False)).error.code == "network.timeout"

    def test_f31_after_a_lost_answer_the_button_looks_for_the_account(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        flow.failed(NetworkError("network.timeout", sent=True))
        for error in (NetworkError("network.timeout", sent=True), OperatorError("operator.100")):
            assert flow.begin(Page.SIGNUP).road is Road.CHECK
            flow.failed(error)
        assert flow.begin(Page.SIGNUP).road is Road.CHECK

    def test_f31_only_an_account_that_does_not_exist_is_created_again(self):
        flow = filled()
        flow.pending = (pending("maria"), pending("other"))
        assert flow.begin(Page.SIGNUP).road is Road.CHECK
        flow.failed(OperatorError("operator.102", field="login"))
        assert flow.begin(Page.SIGNUP).road is Road.NEW
        assert [each.login for each in flow.pending] == ["other"]

    def test_f31_another_login_is_created_at_once(self):
        flow = filled()
        flow.pending = (pending("other"), pending("maria", "bell"))
        assert flow.begin(Page.SIGNUP).road is Road.NEW

    def test_f31_103_after_a_lost_answer_is_perhaps_our_own(self):
        text = PROFILE.replace('[services.provisioning]\nurl = "https://voip.example.com/Provisioning"\n', "")
        flow = filled(operator(text=text))
        flow.begin(Page.SIGNUP)
        flow.failed(NetworkError("network.timeout", sent=True))
        flow.begin(Page.SIGNUP, again=True)
        problem = flow.failed(OperatorError("operator.103", field="login"))
        assert problem.error.code == "signup.may_exist"
        assert problem.offers == (Remedy.SUPPORT, Remedy.FORGET)
        assert explain(problem.error).next_step == "Ask acme whether it is yours, or choose another login."

    @pytest.mark.parametrize("support", ["", '[operator.support]\nemail = "help@acme.example"\n'])
    def test_where_nobody_can_look_a_lost_signup_is_sent_again_at_the_users_own_word_alone(self, support):
        text = PROFILE.replace('[services.provisioning]\nurl = "https://voip.example.com/Provisioning"\n', support)
        flow = filled(operator(text=text))
        assert flow.unsettled(Page.SIGNUP) is None
        flow.begin(Page.SIGNUP)
        lost = flow.failed(NetworkError("network.timeout", sent=True))
        assert explain(lost.error).next_step == "Ask acme whether it does; nothing is sent again unless you say so."
        assert flow.begin(Page.SIGNUP) is None
        problem = flow.unsettled(Page.SIGNUP)
        assert problem.error.code == "signup.lost"
        assert problem.offers == (*((Remedy.SUPPORT,) if support else ()), Remedy.SEND_AGAIN)
        again = flow.begin(Page.SIGNUP, again=True)
        assert (again.road, again.again) == (Road.NEW, True)

    def test_another_login_has_nothing_to_do_with_a_lost_one(self):
        text = PROFILE.replace('[services.provisioning]\nurl = "https://voip.example.com/Provisioning"\n', "")
        flow = filled(operator(text=text))
        flow.pending = (pending("ana"), pending("maria", "bell"))
        assert flow.unsettled(Page.SIGNUP) is None
        assert flow.begin(Page.SIGNUP) is not None

    def test_a_signup_that_another_window_has_begun_is_looked_for(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        assert flow.failed(NeonError("signup.lost")).offers == (Remedy.CHECK_ACCOUNT,)
        assert flow.looks_first

    def test_f32_a_forgotten_signups_login_is_as_any_other(self):
        flow = filled()
        flow.pending = (PendingSignup("acme", "maria", datetime.now(UTC)),)
        flow.take(Road.CHECK)
        flow.forgotten("acme", "maria")
        assert (flow.pending, flow.offered_check, flow.road, flow.made_already) == ((), None, Road.NEW, False)

    def test_a_refused_password_of_a_signup_says_nothing_of_somebody_else(self):
        flow = filled()
        flow.begin(Page.SIGNUP)
        assert Remedy.FORGET not in flow.failed(OperatorError("operator.104", field="password")).offers

    def test_f32_opened_for_a_lost_signup_only_its_operator_and_password_are_asked(self):
        check = PendingSignup("acme", "maria", datetime.now(UTC))
        flow = Flow([operator(), operator("other")], check=check)
        assert (flow.first, flow.road) == (Page.LOGIN, Road.CHECK)
        assert flow.profile is not None
        assert flow.profile.id == "acme"
        assert flow.answers.login == "maria"
        assert not flow.something_to_lose

    def test_f32_103_for_a_login_that_an_earlier_run_left_pending(self):
        text = PROFILE.replace('[services.provisioning]\nurl = "https://voip.example.com/Provisioning"\n', "")
        flow = filled(operator(text=text))
        flow.pending = (pending("maria"),)
        flow.begin(Page.SIGNUP, again=True)
        assert flow.failed(OperatorError("operator.103", field="login")).error.code == "signup.may_exist"

    def test_103_for_another_login_is_simply_taken(self):
        flow = filled()
        flow.pending = (pending("maria", "bell"), pending("other"))
        flow.begin(Page.SIGNUP)
        assert flow.failed(OperatorError("operator.103", field="login")).error.code == "operator.103"

    def test_f32_the_latest_pending_signup_of_this_operator_is_offered(self):
        flow = Flow([operator()])
        flow.pending = (pending("old", day=1), pending("new", day=2), pending("else", "bell", day=3))
        assert flow.offered_check is not None
        assert flow.offered_check.login == "new"
        flow.take(Road.CHECK)
        assert flow.next(Page.START) is Page.LOGIN
        assert flow.answers.login == "new"
        assert not flow.answers.password
        assert not flow.something_to_lose

    def test_what_cannot_be_looked_for_is_not_offered(self):
        text = PROFILE.replace('[services.provisioning]\nurl = "https://voip.example.com/Provisioning"\n', "")
        flow = filled(operator(text=text))
        flow.pending = (pending("maria"),)
        assert flow.offered_check is None
        flow.begin(Page.SIGNUP, again=True)
        assert flow.failed(NetworkError("network.reset", sent=True)).offers == (Remedy.SUPPORT,)

    def test_f57_a_cancelled_signup_that_may_have_arrived_is_unknown(self):
        flow = filled()
        reached(flow.begin(Page.SIGNUP), "ASKING")
        problem = flow.stopped()
        assert problem.error.code == "signup.unknown"
        assert problem.offers == (Remedy.CHECK_ACCOUNT,)

    @pytest.mark.parametrize("steps", [(), ("CHECKING_KEYRING",), ("CHECKING_KEYRING", "LOOKING_UP")])
    def test_a_signup_cancelled_before_it_was_sent_is_no_problem(self, steps):
        flow = filled()
        submission = flow.begin(Page.SIGNUP)
        for step in steps:
            reached(submission, step)
        assert flow.stopped() is None
        assert flow.begin(Page.SIGNUP) is not None

    def test_a_cancelled_sign_in_is_no_problem(self):
        flow = filled(road=Road.EXISTING)
        reached(flow.begin(Page.LOGIN), "ASKING")
        assert flow.stopped() is None


class TestLeaving:
    def test_nothing_is_asked_before_anything_was_typed(self):
        assert not Flow([operator()]).something_to_lose

    @pytest.mark.parametrize("name", [*FIVE, "cpf"])
    def test_whatever_was_typed_can_be_lost(self, name):
        flow = Flow([operator()])
        flow.answers.set(name, "x")
        assert flow.something_to_lose


class TestConsent:
    """The operator's terms, which gate a signup."""

    TEXT = PROFILE.replace(
        'country = "BR"', 'country = "BR"\nterms = "https://acme.example/terms"\nterms_version = "7"'
    )

    def test_nothing_is_sent_before_the_user_agreed(self):
        flow = filled(operator(text=self.TEXT))
        assert [error.code for error in flow.check(Page.SIGNUP)] == ["input.consent"]
        assert flow.begin(Page.SIGNUP) is None

    def test_what_was_agreed_to_and_when_goes_with_the_form(self):
        flow = filled(operator(text=self.TEXT))
        flow.answers.agreed = when = datetime(2026, 12, 1, tzinfo=UTC)
        consent = flow.begin(Page.SIGNUP).form.consent
        assert (consent.time, consent.terms, consent.version) == (when, "https://acme.example/terms", "7")

    def test_the_look_for_the_account_of_a_lost_signup_has_it_too(self):
        flow = filled(operator(text=self.TEXT))
        flow.answers.agreed = datetime(2026, 12, 1, tzinfo=UTC)
        flow.begin(Page.SIGNUP)
        flow.failed(NetworkError("network.timeout", sent=True))
        assert flow.check_account(Page.SIGNUP).form.consent is not None

    def test_another_operators_terms_are_agreed_to_anew(self):
        flow = filled(operator(text=self.TEXT))
        flow.answers.agreed = datetime(2026, 12, 1, tzinfo=UTC)
        flow.choose(operator("bell", text=self.TEXT))
        assert flow.answers.agreed is None

    def test_who_signs_in_is_asked_nothing(self):
        assert filled(operator(text=self.TEXT), road=Road.EXISTING).begin(Page.LOGIN) is not None


@pytest.mark.parametrize("page", ["https://acme.example/forgot", ""])
def test_a_page_for_a_forgotten_password_is_offered_where_it_is_not_right(page):
    key = f'forgot_password = "{page}"' if page else ""
    flow = filled(operator(text=PROFILE.replace('country = "BR"', key)), road=Road.EXISTING)
    flow.begin(Page.LOGIN)
    offers = flow.failed(OperatorError("operator.104", field="password")).offers
    assert (Remedy.FORGOT_PASSWORD in offers) is bool(page)
