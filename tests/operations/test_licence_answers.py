"""What an operator says of a licence: states, refusals, reasons and ends, read from its replies."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import LicenceAnswer, LicenceState, Secret
from neon_wizard.operations.licence import answer
from neon_wizard.profile.service import LicenceMap
from tests.operations.helpers import OPERATOR, plain, reply, result, service

S = LicenceState


def read(data: str = "", name: str = "licence", *, success: str = "true", code: str = "0", more: str = "", **rules):
    made = service(name, rules={"licence": LicenceMap(**rules)})
    body = result(data, success=success, code=code, more=more)
    return answer(reply(body), made, OPERATOR, secrets=(Secret("CANARY-1"),))


def refused(code: str, words: str = "No.", data: str = "", **rules) -> LicenceAnswer:
    return read(data, success="false", code=code, more=f"<Description>{words}</Description>", **rules)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        *(
            (state, S(state))
            for state in ("active", "needs-credit", "needs-key", "not-activated", "refused", "expired")
        ),
        ("NEEDS_CREDIT", S.NEEDS_CREDIT),
        ("Needs Key", S.NEEDS_KEY),
        ("true", S.ACTIVE),
        ("1", S.ACTIVE),
        ("False", S.REFUSED),
        ("0", S.REFUSED),
        ("PAID", S.ACTIVE),
        ("em atraso", S.NEEDS_CREDIT),
    ],
)
@pytest.mark.parametrize("name", ["licence", "licence_status"])
def test_a_state_by_our_words_by_truth_and_by_the_operators(name, text, state):
    words = {"PAID": "active", "Em atraso": "needs-credit"}
    assert read(f"<State>{text}</State>", name, states=words).state is state


@pytest.mark.parametrize("text", ["perhaps", "not-required", "in-grace", "unknown", "2"])
def test_a_state_that_is_not_known_is_an_error_that_names_it(text):
    with pytest.raises(ReplyError, match=r"reply\.licence_state") as caught:
        read(f"<State>{text}</State>")
    assert (caught.value.facts["found"], caught.value.facts["node"]) == (text, "Data.State")


def test_a_date_that_is_none_is_an_error_that_names_it():
    with pytest.raises(ReplyError, match=r"reply\.date") as caught:
        read("<State>active</State><Expires>05/06/2026</Expires>")
    assert (caught.value.facts["found"], caught.value.facts["node"]) == ("05/06/2026", "Data.Expires")
    found = read("<State>active</State><Expires>05/06/2026</Expires>", dates="day-first")
    assert found.expires == datetime(2026, 6, 6, tzinfo=UTC)


def test_an_activation_that_succeeds_without_a_state_has_activated():
    assert read().state is S.ACTIVE


@pytest.mark.parametrize(("name", "rules"), [("licence_status", {}), ("licence", {"state": "Data.Lic"})])
def test_a_state_that_was_to_be_there_is_missing(name, rules):
    with pytest.raises(ReplyError, match=r"reply\.missing"):
        read("<Other>1</Other>", name, **rules)


@pytest.mark.parametrize("code", ["100", "101", "102", "103", "104"])
def test_a_refusal_is_an_answer_with_the_operators_words(code):
    assert refused(code, "Not with us.") == LicenceAnswer(S.REFUSED, "Not with us.")


@pytest.mark.parametrize("code", ["500", "501", "999"])
def test_the_operators_own_trouble_is_no_answer(code):
    with pytest.raises(OperatorError):
        refused(code)


def test_a_code_means_what_the_profile_says():
    states = {"402": "needs-credit", "103": "active"}
    assert refused("402", "Pay.", states=states) == LicenceAnswer(S.NEEDS_CREDIT, "Pay.")
    assert refused("103", states=states).state is S.ACTIVE
    assert refused("104", data="<State>expired</State>").state is S.EXPIRED
    with pytest.raises(ReplyError, match=r"reply\.contradictory"):
        refused("104", data="<State>active</State>")


def test_words_and_page_of_the_operator_are_harmless_and_hold_no_secret():
    found = read(
        "<State>refused</State><Reason>Key CANARY-1\nis\u202ebad</Reason><Info>&lt;b&gt;a&lt;script&gt;</Info>"
    )
    assert "CANARY-1" not in found.reason
    assert found.reason.endswith("is bad")
    assert found.info_html == "<b>a</b>"
    assert len(read(f"<State>refused</State><Reason>{'x' * 999}</Reason>").reason) == 300


def test_json_of_the_operators_own_shape():
    rules = LicenceMap(state="licence.ok", expires="licence.until", reason="licence.why")
    made = service("licence_status", rules={"format": "json", "licence": rules})
    found = answer(plain({"licence": {"ok": False, "until": None, "why": "Unpaid."}}), made, OPERATOR)
    assert found == LicenceAnswer(S.REFUSED, "Unpaid.")
    usual = service("licence_status", rules={"format": "json"})
    assert answer(plain({"state": "active", "expires": 1798761599}), usual, OPERATOR).expires is not None
