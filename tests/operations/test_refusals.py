"""What a refusal, a fault, a contradiction and a missing part mean: F4, settled 2 to 4, F24, F30, F34 to F36."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from tests.operations.helpers import (
    DATA,
    FORMS,
    HOST,
    NAMINGS,
    OPERATOR,
    account,
    asked,
    facts,
    not_understood,
    plain,
    refused,
    reply,
    result,
    service,
    structure,
)


@pytest.mark.parametrize(
    ("code", "field"),
    [(100, None), (101, None), (102, None), (103, "login"), (104, "password"), (500, None), (501, None)],
)
@pytest.mark.parametrize("naming", NAMINGS)
def test_each_code_is_an_error_of_its_own(code, field, naming):
    error = refused(f"<R>{structure(naming, '', 'false', str(code))}</R>")
    assert (error.code, error.operator_code, error.field) == (f"operator.{code}", code, field)
    assert facts(error, "operator", "host") == (OPERATOR, HOST)


@pytest.mark.parametrize("code", [999, 1, 105, 404, -1])
def test_f36_an_unknown_code_is_treated_as_501_and_kept(code):
    error = refused(result(success="false", code=str(code), more="<Description>&lt;b&gt;Odd&lt;/b&gt;</Description>"))
    assert (error.code, error.operator_code, error.description) == ("operator.501", code, "<b>Odd</b>")


@pytest.mark.parametrize("code", ["100", "103", "500", "999"])
def test_f34_success_with_an_error_code_is_contradictory(code):
    error = not_understood(result(DATA, success="true", code=code))
    assert (error.code, *facts(error, "success", "operator_code")) == ("reply.contradictory", "true", code)


def test_f35_failure_with_code_0_is_contradictory():
    error = not_understood(result(DATA, success="false", code="0"))
    assert (error.code, *facts(error, "success", "operator_code")) == ("reply.contradictory", "false", "0")


@pytest.mark.parametrize(
    ("body", "node"),
    [
        ("<R/>", "Success"),
        ("<R>Hello</R>", "Success"),
        ("<R>&lt;ReturnData>&lt;Success>true&lt;/Sucess>&lt;/ReturnData></R>", "Success"),
        (f"<R><Error><Code>0</Code></Error><Data>{DATA}</Data></R>", "Success"),
        ("<R><Success/><Error><Code>0</Code></Error></R>", "Success"),
        (f"<R><Success>true</Success><Data>{DATA}</Data></R>", "Error.Code"),
        (f"<R><Success>true</Success><Error/><Data>{DATA}</Data></R>", "Error.Code"),
        ("<R><Success>false</Success><Error><Code/></Error></R>", "Error.Code"),
        ("<R><Success>true</Success><Error><Code>0</Code></Error></R>", "Data.Number"),
        (f"<R>{result()}</R>", "Data.Number"),
        (f"<R>{result('no XML, just words')}</R>", "Data.Number"),
        (f"<R>{result('<Password>p</Password>')}</R>", "Data.Number"),
        (f"<R>{result('<Number>5</Number><Password> </Password>')}</R>", "Data.Password"),
    ],
)
def test_f24_a_missing_node_is_named(body, node):
    error = not_understood(body)
    assert (error.code, error.facts["node"]) == ("reply.missing", node)


def test_f24_the_profiles_own_expression_is_named():
    error = not_understood(result(DATA), account={"number": "Data.Line.Number"})
    assert (error.code, error.facts["node"]) == ("reply.missing", "Data.Line.Number")


@pytest.mark.parametrize("code", ["E_DUPLICATE", "0x67", "1e2", "103.0", "1" * 12, "١٠٣"])
def test_a_code_that_is_no_number_is_not_understood(code):
    error = not_understood(result(success="false", code=code))
    assert (error.code, error.facts["node"]) == ("reply.code", "Error.Code")


def test_the_profile_translates_the_operators_codes():
    error = refused(result(success="false", code="E_DUPLICATE"), codes={"E_DUPLICATE": 103})
    assert (error.code, error.field) == ("operator.103", "login")


def test_the_profile_translates_http_statuses():
    with pytest.raises(OperatorError) as caught:
        replies.read(plain({}, 409), service(rules={"codes": {"HTTP  409": 103}}), OPERATOR)
    assert (caught.value.code, caught.value.field) == ("operator.103", "login")


def test_a_failed_status_without_a_structure_is_named():
    error = not_understood("<Problem><Title>Teapot</Title></Problem>", 418)
    assert (error.code, error.facts["status"]) == ("reply.status", "418")


def test_a_failed_status_is_never_a_success():
    assert not_understood(result(DATA), 500).code == "reply.status"


def test_a_failed_status_with_a_refusal_is_that_refusal():
    assert refused(result(success="false", code="104"), 500).code == "operator.104"


def test_f30_the_same_node_with_different_values_is_refused():
    error = not_understood(result(DATA + "<Number>66666666</Number>"))
    assert (error.code, error.facts["node"]) == ("reply.ambiguous", "Data.Number")


@pytest.mark.parametrize(
    ("body", "node"),
    [
        (f"<R><Success>true</Success>{result(DATA, success='false')}</R>", "Success"),
        (f"<R>{result(DATA)}<Data><Number>6</Number></Data></R>", "Data"),
        (f"<R>{result(DATA)}<Error><Code>103</Code></Error></R>", "Error"),
        (
            f"<R><Success>true</Success><Error><Code>0</Code><Code>103</Code></Error><Data>{DATA}</Data></R>",
            "Error.Code",
        ),
        (f"<A><R>{result(DATA)}</R><R>{result(DATA, success='false', code='103')}</R></A>", "Success"),
        (f"<A>{escape(f'<R>{result(DATA)}</R>')}</A><B>{escape('<R><Success>false</Success></R>')}</B>", "Success"),
    ],
)
def test_f30_also_for_the_parts_of_the_structure(body, node):
    error = not_understood(body)
    assert (error.code, error.facts["node"]) == ("reply.ambiguous", node)


def test_f30_the_same_value_twice_is_one_value():
    assert (
        account(f"<R>{result(DATA + '<Number> 55555555 </Number>')}<Success> true</Success></R>").sip.number
        == "55555555"
    )


def test_fault_is_the_services_failure():
    error = refused(
        "<Fault><faultcode>soap:Server</faultcode><faultstring>Out of\n memory\x85</faultstring></Fault>", 500
    )
    assert (error.code, error.operator_code, error.description) == ("operator.fault", None, "Out of memory")
    assert facts(error, "operator", "host") == (OPERATOR, HOST)


@pytest.mark.parametrize("form", ["elements", "escaped", "CDATA"])
def test_fault_with_the_structure_in_its_detail_is_that_refusal(form):
    inner = FORMS[form](f"<ReturnData>{structure('ErrorCode', '', 'false', '103')}</ReturnData>")
    error = refused(f"<Fault><faultcode>C</faultcode><faultstring>s</faultstring><detail>{inner}</detail></Fault>", 500)
    assert (error.code, error.field) == ("operator.103", "login")


def test_fault_is_never_a_success():
    body = f"<Fault><faultstring>no</faultstring><detail><R>{result(DATA)}</R></detail></Fault>"
    assert refused(body).code == "operator.fault"


def test_fault_codes_can_be_translated():
    body = "<Fault><faultcode>soap:Duplicate</faultcode><faultstring>Login taken</faultstring></Fault>"
    error = refused(body, 500, codes={"Duplicate": 103})
    assert (error.code, error.operator_code, error.description) == ("operator.103", 103, "Login taken")


@pytest.mark.parametrize(
    ("code", "more", "field"),
    [
        ("101", "<Field>EMail</Field>", "email"),
        ("101", "<Field>e-mail</Field>", "email"),
        ("101", "<Field>Signup.Phone</Field>", "phone"),
        ("101", "<Field>PHONE</Field><Description>EMail is fine</Description>", "phone"),
        ("101", "<Field>Shoe</Field>", None),
        ("101", "<Description>Phone: only digits</Description>", "phone"),
        ("101", "<Description>“E-Mail” is not valid</Description>", "email"),
        ("101", "<Description>The phone is not valid</Description>", None),
        ("101", "<Description>tax_id: eleven digits</Description>", "cpf"),
        ("100", "<Field>Name</Field>", "name"),
        ("100", "<Description>Names are needed</Description>", None),
        ("102", "<Field>Name</Field>", None),
        ("103", "<Field>EMail</Field>", "login"),
        ("104", "<Field>EMail</Field>", "password"),
        ("500", "<Field>EMail</Field>", None),
    ],
)
def test_the_field_that_can_mend_it(code, more, field):
    asking = service(inputs=(asked("cpf"),), fields={**service().fields, "TaxID": "BR{cpf}"})
    assert refused(result(success="false", code=code, more=more), service_=asking).field == field


def test_a_field_that_is_not_asked_is_no_field():
    error = refused(result(success="false", code="101", more="<Field>Phone</Field>"), service_=service(omit=("phone",)))
    assert error.field is None


def test_the_operators_words_are_plain_bounded_and_without_secrets():
    text = "Wrong:\u202e\thunter2 &amp; " + "x" * 900
    body = reply(result(success="false", code="104", more=f"<Description>{text}</Description>"))
    with pytest.raises(OperatorError) as caught:
        replies.read(body, service(), OPERATOR, secrets=(Secret("hunter2"),))
    assert caught.value.description.startswith("Wrong: ••• & xxx")
    assert len(caught.value.description) == 500


def test_f60_no_error_carries_a_value_of_the_reply():
    body = result("<Number>5</Number><Number>6</Number><Password>sip-secret</Password><Pin>4711</Pin>")
    error = not_understood(f"<R>{body}</R>")
    assert "R.Data.Password = (10 characters)" in error.detail
    assert "R.Success = true" in error.detail
    for secret in ("sip-secret", "4711"):
        assert secret not in error.detail + str(error)


def test_f60_a_failing_expression_does_not_quote_what_it_met():
    error = not_understood(result(DATA), account={"number": "abs(Data.Password)"})
    assert (error.code, error.facts["expression"]) == ("reply.mapping", "abs(Data.Password)")
    assert "123456" not in error.detail + str(error)
    assert "abs()" in error.facts["reason"]


def test_f60_what_was_sent_is_not_repeated_in_the_form_in_which_it_was_sent():
    """An operator that says “no user with hash 5ebe22…”, or repeats the program's own credentials."""
    words = "<Description>no hash 5ebe2294ecd0 for Basic bmVvbg</Description>"
    answer = reply(result(success="false", code="100", more=words))
    with pytest.raises(OperatorError) as caught:
        replies.read(replace(answer, secrets=(Secret("5ebe2294ecd0"), Secret("bmVvbg"))), service(), OPERATOR)
    assert caught.value.description == "no hash ••• for Basic •••"
