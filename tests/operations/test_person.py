"""A person between two requests: a code that is typed, a page that is opened, and what is left when nobody does it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from neon_wizard.errors import Cancelled, NeonError, OperatorError, ReplyError, UsageError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, outcome_unknown, provision, signup
from neon_wizard.operations.person import Answer, Answering, Changed, CodeQuestion, PageVisit, SendAgain, Somebody
from neon_wizard.protocols.deadline import Cancel
from tests.operations.chains import FORM, asked, given, operator, sent
from tests.servers.scripted import Given, Script, Seen

CODE_FIRST = """
[services.signup]
protocol = "rest"
[services.signup.reply]
format = "json"
code = "error"
success = "ok"
account = { number = "number", password = "{password}" }

[[services.signup.steps]]
name = "sms"
url = "ORIGIN/sms"
body = { phone = "{phone}" }
take = { id = "id" }
repeats = true

[[services.signup.steps]]
name = "code"
ask = { label = "Code of the SMS", pattern = '\\\\d{4}', wrong = ["WRONG_CODE"], again = "sms", change = "phone" }

[[services.signup.steps]]
name = "made"
url = "ORIGIN/accounts"
body = { phone = "{phone}", sms = "{sms.id}", code = "{code.value}", user = "{login}", password = "{password}" }
""".replace("\\\\", "\\")
MADE = given({"ok": True, "number": "5"})
WRONG = given({"ok": False, "error": "WRONG_CODE", "message": "no"}, 200)


class Typist:
    """Somebody who answers with `answers`, in order: each an answer, or what gives one; and is asked `questions`."""

    def __init__(self, *answers: Answer | Callable[[CodeQuestion], Answer]) -> None:
        self.answers = list(answers)
        self.questions: list[CodeQuestion] = []
        self.pages: list[PageVisit] = []
        self.left = 0

    def is_there(self, step: str) -> bool:
        return True

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        self.questions.append(question)
        answer = self.answers.pop(0)
        return answer(question) if callable(answer) else answer

    @contextmanager
    def visiting(self, page: PageVisit, cancel: Cancel | None) -> Iterator[None]:
        self.pages.append(page)
        yield
        self.left += 1


def codes(*right: str) -> Callable[[Seen], Given]:
    """An operator that makes an account for one of these codes."""
    return lambda seen: MADE if sent(seen)["code"] in right else WRONG


def sms() -> tuple[list[str], Callable[[Seen], Given]]:
    phones: list[str] = []

    def send(seen: Seen) -> Given:
        phones.append(sent(seen)["phone"])
        return given({"ok": True, "id": len(phones)})

    return phones, send


class TestCode:
    def signed_up(self, person: Somebody, scripts: dict[str, Script], text: str = CODE_FIRST) -> tuple[Any, Any, Any]:
        """Return the number of the account or what went wrong, what was noted, and what the operator was asked."""
        notes: list[str] = []
        with operator(text, scripts) as (services, server):
            try:
                came: Any = signup(services, FORM, None, notes.append, person=person).sip.number
            except NeonError as error:
                came = error
            return came, notes, server.requests

    def test_it_is_typed_and_sent_with_what_the_step_before_gave(self):
        phones, send = sms()
        person = Typist("1234")
        came, notes, requests = self.signed_up(person, {"/sms": send, "/accounts": codes("1234")})
        assert (came, notes, phones) == ("5", ["made"], [FORM.phone])
        assert sent(requests[-1])["sms"] == 1
        asked = person.questions[0]
        assert (asked.step, asked.operator, asked.label.for_language("en")) == (
            "code",
            "ACME Telecom",
            "Code of the SMS",
        )
        assert (asked.again, asked.change, asked.current, asked.problem) == (True, "phone", FORM.phone, None)
        assert 29 < asked.wait <= 30

    def test_a_wrong_one_is_asked_for_again_and_nothing_before_it_is_sent_again(self):
        phones, send = sms()
        person = Typist("1111", "2222", "1234")
        came, _, requests = self.signed_up(person, {"/sms": send, "/accounts": codes("1234")})
        assert (came, len(phones)) == ("5", 1)
        assert [sent(seen)["code"] for seen in requests[1:]] == ["1111", "2222", "1234"]
        problem = person.questions[2].problem
        assert isinstance(problem, OperatorError)
        assert (problem.code, problem.field, problem.step) == ("operator.wrong_code", "code", "made")

    def test_what_cannot_be_one_is_not_sent(self):
        person = Typist("12", "", "1234")
        came, _, requests = self.signed_up(person, {"/sms": sms()[1], "/accounts": codes("1234")})
        assert (came, len(requests)) == ("5", 2)
        problems = [each.problem and each.problem.code for each in person.questions]
        assert problems == [None, "input.pattern", "input.required"]

    def test_it_is_sent_again_when_the_user_wants_it(self):
        phones, send = sms()
        came, _, requests = self.signed_up(Typist(SendAgain(), "1234"), {"/sms": send, "/accounts": codes("1234")})
        assert (came, phones, sent(requests[-1])["sms"]) == ("5", [FORM.phone, FORM.phone], 2)

    def test_it_goes_elsewhere_where_the_user_wants_that_and_so_does_everything_else(self):
        phones, send = sms()
        person = Typist(Changed("+55 71 99999-0003"), "1234")
        came, _, requests = self.signed_up(person, {"/sms": send, "/accounts": codes("1234")})
        assert (came, phones) == ("5", [FORM.phone, "+5571999990003"])
        assert sent(requests[-1])["phone"] == "+5571999990003"
        assert person.questions[1].current == "+5571999990003"

    def test_what_no_form_would_take_is_not_sent(self):
        phones, send = sms()
        person = Typist(Changed("7"), Changed("+5571999990003"), "1234")
        came, _, _ = self.signed_up(person, {"/sms": send, "/accounts": codes("1234")})
        assert (came, phones) == ("5", [FORM.phone, "+5571999990003"])
        problem = person.questions[1].problem
        assert problem is not None
        assert (problem.code, problem.field) == ("input.phone", "phone")

    def test_sending_again_that_fails_loses_nothing(self):
        answers = [given({"ok": True, "id": 1}), given({"ok": False, "message": "wait"}, 500)]
        person = Typist(SendAgain(), "1234")
        came, _, requests = self.signed_up(person, {"/sms": lambda _seen: answers.pop(0), "/accounts": codes("1234")})
        assert (came, sent(requests[-1])["sms"]) == ("5", 1)
        problem = person.questions[1].problem
        assert problem is not None
        assert problem.step == "sms"

    def test_another_refusal_ends_it(self):
        person = Typist("1234")
        came, _, _ = self.signed_up(person, {"/sms": sms()[1], "/accounts": given({"ok": False, "error": 103}, 409)})
        assert isinstance(came, OperatorError)
        assert (came.operator_code, len(person.questions), outcome_unknown(came)) == (103, 1, False)

    def test_a_wrong_one_may_be_said_by_a_status_alone(self):
        text = CODE_FIRST.replace('"WRONG_CODE"', '"http 401"')
        answers = [Given(b"<html>no</html>", 401, content_type="text/html"), MADE]
        came, _, _ = self.signed_up(
            Typist("1111", "1234"), {"/sms": sms()[1], "/accounts": lambda _seen: answers.pop(0)}, text
        )
        assert came == "5"

    def test_it_is_in_no_detail(self):
        scripts: dict[str, Script] = {
            "/sms": sms()[1],
            "/accounts": lambda seen: given({"ok": False, "message": sent(seen)["code"]}, 500),
        }
        came, _, _ = self.signed_up(Typist("8642"), scripts)
        assert "8642" not in came.detail + came.description + str(came)

    def test_the_time_rests_meanwhile(self):
        def slow(_question: CodeQuestion) -> str:
            threading.Event().wait(1.2)
            return "1234"

        text = CODE_FIRST.replace("[services.signup.reply]", "http = { timeout = 1.0 }\n[services.signup.reply]")
        came, _, _ = self.signed_up(Typist(slow), {"/sms": sms()[1], "/accounts": codes("1234")}, text)
        assert came == "5"

    def test_the_code_stays_a_text(self):
        came, _, requests = self.signed_up(Typist("0012"), {"/sms": sms()[1], "/accounts": codes("0012")})
        assert (came, sent(requests[-1])["code"]) == ("5", "0012")


MADE_WITH_A_CODE = (
    CODE_FIRST.replace('name = "made"', 'name = "made"\ncommits = true\ntake = { id = "number" }')
    + """
[[services.signup.steps]]
name = "finished"
url = "ORIGIN/finish"
body = { id = "{made.id}" SENDS }
commits = true
"""
)


class TestCodeThatWasAccepted:
    """Once something was made with a code, nothing that comes after it is a wrong code."""

    @pytest.mark.parametrize("sends", ["", ', code = "{code.value}"'])
    def test_a_refusal_of_a_later_step_asks_nobody(self, sends: str):
        notes: list[str] = []
        person = Typist("1234", "1234", "1234")
        scripts: dict[str, Script] = {"/sms": sms()[1], "/accounts": codes("1234"), "/finish": WRONG}
        with operator(MADE_WITH_A_CODE.replace("SENDS", sends), scripts) as (services, server):
            with pytest.raises(OperatorError) as raised:
                signup(services, FORM, None, notes.append, person=person)
            assert asked(server) == ["POST /sms", "POST /accounts", "POST /finish"]
        assert (len(person.questions), notes) == (1, ["made", "finished"])
        assert (raised.value.committed, outcome_unknown(raised.value)) == ("made", True)

    def test_a_step_that_does_not_send_it_does_not_judge_it(self):
        text = CODE_FIRST.replace(', code = "{code.value}"', "")
        person = Typist("1234", "1234")
        with operator(text, {"/sms": sms()[1], "/accounts": WRONG}) as (services, _), pytest.raises(OperatorError):
            signup(services, FORM, person=person)
        assert len(person.questions) == 1

    def test_it_may_be_sent_through_a_value(self):
        text = '[values]\nproof = "{code.value}|md5"\n' + CODE_FIRST.replace('"{code.value}"', '"{proof}"')
        right = hashlib.md5(b"1234").hexdigest()
        with operator(text, {"/sms": sms()[1], "/accounts": codes(right)}) as (services, _):
            assert signup(services, FORM, person=Typist("1111", "1234")).sip.number == "5"


AFTER_COMMIT = """
[services.signup]
protocol = "rest"
[services.signup.reply]
format = "json"
account = { number = "number", password = "{password}" }

[[services.signup.steps]]
name = "registered"
url = "ORIGIN/accounts"
body = { phone = "{phone}", user = "{login}", password = "{password}" }
take = { id = "id" }
commits = true

[[services.signup.steps]]
name = "resend"
url = "ORIGIN/accounts/{registered.id}/sms"
body = { phone = "{phone}" }
on_request = true

[[services.signup.steps]]
name = "code"
ask = { label = "Code", wrong = ["http 422"], again = "resend", change = "phone", after = 0 }

[[services.signup.steps]]
name = "confirmed"
url = "ORIGIN/accounts/{registered.id}/confirm"
body = { code = "{code.value}" }
reads = true
"""


class TestCodeAfterACommit:
    """Nothing is made twice, whatever the person does between two steps."""

    def scripts(self, *right: str) -> dict[str, Script]:
        wrong = given({"message": "no"}, 422)
        return {
            "/accounts": given({"id": 7}),
            "/accounts/7/sms": given({}),
            "/accounts/7/confirm": lambda seen: given({"number": "5"}) if sent(seen)["code"] in right else wrong,
        }

    def test_what_was_made_is_not_made_again(self):
        person = Typist(SendAgain(), Changed("+5571999990003"), "1", "2")
        notes: list[str] = []
        with operator(AFTER_COMMIT, self.scripts("2")) as (services, server):
            assert signup(services, FORM, None, notes.append, person=person).sip.number == "5"
            assert asked(server) == [
                "POST /accounts",
                "POST /accounts/7/sms",
                "POST /accounts/7/sms",
                "POST /accounts/7/confirm",
                "POST /accounts/7/confirm",
            ]
            assert [sent(seen)["phone"] for seen in server.requests[1:3]] == [FORM.phone, "+5571999990003"]
        assert notes == ["registered"]
        assert person.questions[0].wait == 0

    def test_it_is_not_sent_where_the_user_does_not_ask_for_it(self):
        with operator(AFTER_COMMIT, self.scripts("2")) as (services, server):
            signup(services, FORM, None, None, person=Typist("2"))
            assert asked(server) == ["POST /accounts", "POST /accounts/7/confirm"]

    def test_whoever_stops_there_leaves_it_open(self):
        def stop(_question: CodeQuestion) -> str:
            raise UsageError("person.code", field="code")

        with operator(AFTER_COMMIT, self.scripts("2")) as (services, _), pytest.raises(UsageError) as raised:
            signup(services, FORM, person=Typist(stop))
        assert (raised.value.step, raised.value.committed, outcome_unknown(raised.value)) == (
            "code",
            "registered",
            True,
        )
        assert "POST" in raised.value.detail


class TestNobodyThere:
    def test_nothing_is_sent_where_a_code_is_surely_needed(self):
        with operator(CODE_FIRST, {"/sms": given({"ok": True, "id": 1}), "/accounts": MADE}) as (services, server):
            with pytest.raises(UsageError) as raised:
                signup(services, FORM)
            assert (raised.value.code, raised.value.field, server.requests) == ("person.code", "code", [])
            assert not outcome_unknown(raised.value)

    def test_what_was_given_beforehand_serves(self):
        with operator(CODE_FIRST, {"/sms": given({"ok": True, "id": 1}), "/accounts": codes("1234")}) as (services, _):
            assert signup(services, FORM, person=Answering({"code": "1234"})).sip.number == "5"

    @pytest.mark.parametrize(("code", "said"), [("1111", "operator.wrong_code"), ("x", "input.pattern")])
    def test_it_serves_once(self, code: str, said: str):
        with operator(CODE_FIRST, {"/sms": given({"ok": True, "id": 1}), "/accounts": codes("1234")}) as (services, _):
            with pytest.raises(NeonError) as raised:
                signup(services, FORM, person=Answering({"code": code}))
            assert (raised.value.code, raised.value.field, outcome_unknown(raised.value)) == (said, "code", False)


TWO_FACTORS = """
[services.provisioning]
protocol = "rest"
[services.provisioning.reply]
format = "json"
account = { number = "number", password = "secret", domain = "realm" }

[[services.provisioning.steps]]
name = "login"
url = "ORIGIN/login"
body = { user = "{login}", password = "{password}" }
take = { token = "token", second = "second_factor" }

[[services.provisioning.steps]]
name = "sms"
when = "login.second"
url = "ORIGIN/sms"
body = { token = "{login.token}" }
repeats = true

[[services.provisioning.steps]]
name = "code"
when = "login.second"
ask = { label = "Code", wrong = ["http 403"], again = "sms" }

[[services.provisioning.steps]]
name = "second"
when = "login.second"
url = "ORIGIN/second"
body = { token = "{login.token}", code = "{code.value}" }

[[services.provisioning.steps]]
name = "settings"
url = "ORIGIN/account"
body = { token = "{login.token}" }
"""


class TestSecondFactor:
    def scripts(self, second: bool) -> dict[str, Script]:
        return {
            "/login": given({"token": "t", "second_factor": second}),
            "/sms": given({}),
            "/second": lambda seen: given({}) if sent(seen)["code"] == "1234" else given({"message": "no"}, 403),
            "/account": given({"number": "5", "secret": "s", "realm": "sip.example.com"}),
        }

    def test_only_who_has_one_is_asked(self):
        with operator(TWO_FACTORS, self.scripts(False)) as (services, server):
            assert provision(services, "ana", Secret("p")).sip.number == "5"
            assert asked(server) == ["POST /login", "POST /account"]

    def test_whoever_has_one_is_asked(self):
        person = Typist("1", "1234")
        with operator(TWO_FACTORS, self.scripts(True)) as (services, server):
            assert provision(services, "ana", Secret("p"), person=person).sip.number == "5"
            assert asked(server) == [
                "POST /login",
                "POST /sms",
                "POST /second",
                "POST /second",
                "POST /account",
            ]

    def test_no_code_is_sent_to_nobody(self):
        with operator(TWO_FACTORS, self.scripts(True)) as (services, server):
            with pytest.raises(UsageError) as raised:
                provision(services, "ana", Secret("p"))
            assert (raised.value.code, raised.value.field, raised.value.step) == ("person.code", "code", "sms")
            assert asked(server) == ["POST /login"]


PAGE = """
[services.signup]
protocol = "rest"
[services.signup.reply]
format = "json"
account = { number = "number", password = "{password}" }

[[services.signup.steps]]
name = "begun"
url = "ORIGIN/begin"
body = { user = "{login}" }
take = { id = "id" }
reads = true

[[services.signup.steps]]
name = "human"
url = "ORIGIN/begin/{begun.id}"
method = "GET"
open = { url = "URL", done = "state == 'done'", every = 1, label = "Confirm that you are a person" }
take = { token = "token", TAKE }

[[services.signup.steps]]
name = "made"
url = "ORIGIN/accounts"
body = { token = "{human.token}", user = "{login}", password = "{password}" }
"""


TAKEN_PAGE = PAGE.replace("URL", "{human.page}").replace("TAKE", 'page = "page"')
OWN_PAGE = PAGE.replace(", TAKE", "")
WAITS: dict[str, Any] = {"state": "open"}
DONE: dict[str, Any] = {"state": "done", "token": "t"}


class TestPage:
    def scripts(self, *states: dict[str, Any]) -> dict[str, Script]:
        left = list(states)
        return {
            "/begin": given({"id": "a/b"}),
            "/begin/a/b": lambda _seen: given(left.pop(0)),
            "/begin/a%2Fb": lambda _seen: given(left.pop(0)),
            "/accounts": given({"number": "5"}),
        }

    def test_it_is_opened_and_the_step_is_asked_until_it_is_done(self):
        person, notes = Typist(), list[str]()
        text = OWN_PAGE.replace("URL", "ORIGIN/captcha?id={begun.id}")
        with operator(text, self.scripts(WAITS, WAITS, DONE)) as (services, server):
            assert signup(services, FORM, None, notes.append, person=person).sip.number == "5"
            assert len([each for each in asked(server) if each.startswith("GET")]) == 3
            assert sent(server.requests[-1])["token"] == "t"
            page = person.pages[0]
            assert (page.url, page.host) == (f"{server.origin}/captcha?id=a%2Fb", server.origin.partition("//")[2])
        assert (person.left, len(person.pages), notes) == (1, 1, ["made"])

    def test_what_is_done_already_opens_nothing(self):
        person = Typist()
        text = OWN_PAGE.replace("URL", "ORIGIN/captcha")
        with operator(text, self.scripts(DONE)) as (services, _):
            assert signup(services, FORM, person=person).sip.number == "5"
        assert person.pages == []

    def test_its_address_may_be_taken_within_the_operators_own_hosts(self):
        person = Typist()
        with operator(TAKEN_PAGE, {}) as (services, server):
            server.paths |= self.scripts({**WAITS, "page": f"{server.origin}/captcha/9"}, DONE)
            assert signup(services, FORM, person=person).sip.number == "5"
            assert person.pages[0].url == f"{server.origin}/captcha/9"

    @pytest.mark.parametrize(
        "page", ["https://evil.example/", "http://127.0.0.1:1/", "javascript:alert(1)", "file:///etc/passwd", "", "x"]
    )
    def test_no_other_address_of_an_answer_is_opened(self, page: str):
        person = Typist()
        text = TAKEN_PAGE
        with operator(text, self.scripts({**WAITS, "page": page})) as (services, _):
            with pytest.raises(ReplyError) as raised:
                signup(services, FORM, person=person)
            assert (raised.value.code, raised.value.step, person.pages) == ("reply.elsewhere", "human", [])

    def test_nothing_is_sent_where_nobody_could_open_it(self):
        text = OWN_PAGE.replace("URL", "ORIGIN/captcha")
        with operator(text, self.scripts()) as (services, server):
            with pytest.raises(UsageError) as raised:
                signup(services, FORM)
            assert (raised.value.code, raised.value.field, server.requests) == ("person.page", "human", [])

    def test_cancel_ends_the_waiting_at_once(self):
        cancel = Cancel()
        text = OWN_PAGE.replace("URL", "ORIGIN/captcha").replace("every = 1", "every = 60")

        class Leaves(Typist):
            @contextmanager
            def visiting(self, page: PageVisit, cancel: Cancel | None) -> Iterator[None]:
                assert cancel is not None
                threading.Timer(0.1, cancel.cancel).start()
                yield

        with operator(text, self.scripts(WAITS)) as (services, server):
            with pytest.raises(Cancelled):
                signup(services, FORM, cancel, person=Leaves())
            assert asked(server)[-1].startswith("GET")

    def test_the_time_rests_meanwhile(self):
        text = OWN_PAGE.replace("URL", "ORIGIN/captcha")
        text = text.replace("[services.signup.reply]", "http = { timeout = 1.0 }\n[services.signup.reply]")
        with operator(text, self.scripts(WAITS, WAITS, DONE)) as (services, _):
            assert signup(services, FORM, person=Typist()).sip.number == "5"


def test_a_balance_asks_who_wants_to_know_it_and_no_timer():
    text = """
[services.balance]
protocol = "rest"
[services.balance.reply]
format = "json"
balance = "credit"
currency = "'EUR'"
[[services.balance.steps]]
name = "code"
ask = { label = "Code of your device" }
[[services.balance.steps]]
name = "credit"
url = "ORIGIN/credit"
body = { code = "{code.value}", number = "{number}" }
"""
    with operator(text, {"/credit": given({"credit": "5.00"})}) as (services, server):
        with pytest.raises(UsageError, match=r"person\.code"):
            balance(services, "5")
        assert server.requests == []
        assert str(balance(services, "5", person=Typist("1")).amount) == "5.00"
