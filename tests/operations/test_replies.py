"""What an answer means: F3, F4, settled 2 to 9, and the faults of a reply's content."""

from __future__ import annotations

from decimal import Decimal
from html import escape
from itertools import product

import pytest

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from tests.operations.helpers import HOST, OPERATOR, asked, facts, plain, reply, result, service

DATA = "<Number>55555555</Number><Password>123456</Password><Domain>sip.example.com</Domain>"
NAMINGS = ("Code", "ErrorCode")
AROUND = {
    "nothing": "{}",
    "a result": "<SignupResult>{}</SignupResult>",
    "response and result": "<SignupResponse><SignupResult>{}</SignupResult></SignupResponse>",
    "ReturnData": "<SignupResponse><Anything><ReturnData>{}</ReturnData></Anything></SignupResponse>",
    "a result that is called Success": "<Success><Success>{}</Success></Success>",
    "namespaces": '<a:R xmlns:a="urn:a"><ReturnData xmlns="http://acme.example/neon">{}</ReturnData></a:R>',
}
FORMS = {
    "elements": lambda xml: xml,
    "escaped": escape,
    "CDATA": lambda xml: f"<![CDATA[{xml}]]>",
    "CDATA of escaped text": lambda xml: f"<![CDATA[{escape(xml)}]]>",
    "with a declaration": lambda xml: escape(f'<?xml version="1.0" encoding="utf-16"?>\n<Account>{xml}</Account>'),
    "with its own Data": lambda xml: escape(f"\n <Data>{xml}</Data> "),
    "one element around": lambda xml: f"<Account>{xml}</Account>",
}


def account(body: str, status: int = 200, **rules):
    return replies.account(reply(body, status), service(rules=rules), OPERATOR)


def refused(body: str, status: int = 200, service_=None, **rules):
    with pytest.raises(OperatorError) as caught:
        replies.read(reply(body, status), service_ or service(rules=rules), OPERATOR)
    return caught.value


def not_understood(body: str, status: int = 200, **rules) -> ReplyError:
    with pytest.raises(ReplyError) as caught:
        account(body, status, **rules)
    assert caught.value.facts["host"] == HOST
    return caught.value


def structure(naming: str, data: str, success: str = "true", code: str = "0") -> str:
    other = {"Code": "Description", "ErrorCode": "ErrorDescription"}[naming]
    error = f"<Error><{naming}>{code}</{naming}><{other}/></Error>"
    return f"<Success>{success}</Success>{error}<Data>{data}</Data>"


@pytest.mark.parametrize(("naming", "around", "form"), [*product(NAMINGS, AROUND, FORMS)])
def test_the_structure_is_found_in_every_notation(naming, around, form):
    got = account(AROUND[around].format(structure(naming, FORMS[form](DATA))))
    assert (got.sip.number, got.sip.domain, got.sip.auth_name) == ("55555555", "sip.example.com", "55555555")
    assert got.sip_password == Secret("123456")
    assert got.confirmed
    assert dict(got.sip.extra) == {}


@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize("around", ["{}", "<SignupResponse><SignupResult>{}</SignupResult></SignupResponse>"])
@pytest.mark.parametrize("inner", ["{}", '<?xml version="1.0" encoding="utf-16"?><ReturnData>{}</ReturnData>'])
@pytest.mark.parametrize("form", ["escaped", "CDATA"])
def test_the_whole_result_may_be_one_string_of_xml(naming, around, inner, form):
    body = around.format(FORMS[form](inner.format(structure(naming, DATA))))
    assert replies.account(reply(f"<string>{body}</string>"), service(), OPERATOR).sip.number == "55555555"


def test_data_may_be_escaped_inside_a_result_that_is_escaped_itself():
    inner = f"<ReturnData>{structure('Code', escape(DATA))}</ReturnData>"
    assert account(f"<SignupResult>{escape(inner)}</SignupResult>").sip.number == "55555555"


def test_a_bare_text_as_the_whole_reply_is_read_too():
    text = f"<ReturnData>{structure('Code', DATA)}</ReturnData>"
    assert replies.account(plain(text), service(), OPERATOR).sip.number == "55555555"


def test_attributes_beside_leaves_are_no_settings():
    data = '<Number kind="user">55</Number><Password>p</Password><Codec rate="8000">PCMU</Codec>'
    got = account(result(data))
    assert (got.sip.number, dict(got.sip.extra)) == ("55", {"Codec": "PCMU"})


@pytest.mark.parametrize("text", ["true", "TRUE", " True\n", "1", " 1 "])
def test_truth_is_read_in_any_case_and_with_blanks(text):
    assert account(result(DATA, success=text)).sip.number


@pytest.mark.parametrize("text", ["false", "False ", "0"])
def test_falsehood_is_read_in_any_case_and_with_blanks(text):
    assert refused(result(success=text, code="103")).code == "operator.103"


@pytest.mark.parametrize("text", ["yes", "ok", "-1", "2", "truee", "verdadeiro", "１"])
def test_anything_else_is_no_truth(text):
    error = not_understood(result(DATA, success=text))
    assert (error.code, *facts(error, "found", "node")) == ("reply.truth", text, "Success")


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


def test_expressions_may_be_jmespath():
    data = "<Lines><Line><No>7</No><Key>k</Key></Line><Line><No>8</No></Line></Lines><State>new</State>"
    got = account(
        result(data, success="true"),
        success="contains(['true', 'yes'], Success)",
        account={"number": "Data.Lines.Line[0].No", "password": "Data.Lines.Line[0].Key"},
        unconfirmed="Data.State == 'new'",
    )
    assert (got.sip.number, got.sip_password, got.confirmed) == ("7", Secret("k"), False)


def test_another_format_takes_the_whole_reply():
    data = {"ok": True, "status": {"code": 0}, "account": {"id": 55, "key": "p"}}
    rules = {
        "format": "json",
        "success": "ok",
        "code": "status.code",
        "account": {"number": "account.id", "password": "account.key"},
    }
    got = replies.account(plain(data), service(rules=rules), OPERATOR)
    assert (got.sip.number, got.sip_password) == ("55", Secret("p"))


def test_an_unconfirmed_account_may_lack_number_and_password():
    got = account(result("<Unconfirmed>true</Unconfirmed><Info>&lt;p>Read your mail&lt;/p></Info>"))
    assert (got.confirmed, got.sip.number, bool(got.sip_password)) == (False, "", False)
    assert got.info_html == "<p>Read your mail</p>"


def test_an_unconfirmed_account_may_have_them():
    got = account(result(DATA + "<Unconfirmed>1</Unconfirmed>"))
    assert (got.confirmed, got.sip.number, got.sip_password) == (False, "55555555", Secret("123456"))
    assert dict(got.sip.extra) == {}


@pytest.mark.parametrize("text", ["", "false", "0"])
def test_an_account_is_confirmed_unless_told_otherwise(text):
    assert account(result(f"{DATA}<Unconfirmed>{text}</Unconfirmed>")).confirmed


def test_unconfirmed_must_be_a_truth():
    assert not_understood(result(DATA + "<Unconfirmed>maybe</Unconfirmed>")).code == "reply.truth"


@pytest.mark.parametrize("form", ["elements", "escaped", "CDATA"])
def test_html_in_info_stays_text_and_is_made_harmless(form):
    html = "<h1>Hi</h1><script>steal()</script><p onclick='x'>Welcome</p><img src='https://t.example/p.png'>"
    got = account(result(FORMS[form](f"{DATA}<Info>{escape(html)}</Info>")))
    assert got.info_html == "<h1>Hi</h1><p>Welcome</p>"
    assert dict(got.sip.extra) == {}


BALANCE = {
    "20.15": "20.15",
    "20,15": "20.15",
    "1.234,56": "1234.56",
    "1,234.56": "1234.56",
    "-3.50": "-3.50",
    "0": "0",
}


def balance(data: str, currency: str = "BRL", **rules):
    return replies.balance(reply(result(data)), service("balance", rules=rules), OPERATOR, currency=currency)


@pytest.mark.parametrize("text", BALANCE)
def test_f26_f28_a_balance_is_an_exact_decimal(text):
    got = balance(f"<Balance>{text}</Balance>")
    assert (str(got.amount), got.currency) == (str(Decimal(BALANCE[text])), "BRL")
    assert got.as_of.utcoffset() is not None


@pytest.mark.parametrize(
    "text", ["NaN", "Infinity", "1_000", "١٢", "0x10", "1E+999999", "20.15 EUR", "$60.20", "9" * 31]
)
def test_f25_f27_f29_what_is_no_amount_is_refused(text):
    with pytest.raises(ReplyError) as caught:
        balance(f"<Balance>{text}</Balance>")
    assert (caught.value.code, *facts(caught.value, "found", "node")) == ("reply.number", text, "Data.Balance")


def test_f24_a_missing_balance_is_named():
    with pytest.raises(ReplyError) as caught:
        balance("<Balance/>")
    assert (caught.value.code, caught.value.facts["node"]) == ("reply.missing", "Data.Balance")


def test_f30_two_balances_are_refused():
    with pytest.raises(ReplyError) as caught:
        balance("<Balance>20.15</Balance><Balance>20.16</Balance>")
    assert caught.value.code == "reply.ambiguous"


@pytest.mark.parametrize(("named", "shown"), [("eur", "EUR"), ("", "BRL"), ("R$", "BRL"), ("€", "BRL")])
def test_the_replys_currency_wins_where_it_is_a_code(named, shown):
    assert balance(f"<Balance>1</Balance><Currency>{named}</Currency>").currency == shown


def test_an_element_around_all_of_data_does_not_hide_the_balance():
    assert balance("<Account><Balance>7,5</Balance></Account>").amount == Decimal("7.5")


def test_words_around_an_amount_are_read_with_the_profiles_pattern():
    got = balance("<Balance>You have $60.20 left</Balance>", balance_pattern=r"\$([0-9.,]+)")
    assert got.amount == Decimal("60.20")
