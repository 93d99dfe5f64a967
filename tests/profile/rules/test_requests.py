"""What a service sends must fit its protocol: each misfit is told with its key, its line and what to write instead."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
import tomli_w

from neon_wizard.errors import ProfileError
from neon_wizard.messages import explain
from neon_wizard.profile.placeholders import Spot, Written, problem, spots, written
from neon_wizard.profile.service import AccessSecret
from tests.profile.samples import load_text, minimal, problems, with_actions

REST = {"protocol": "rest"}
KEY = "services.signup"


def told(signup: dict[str, Any]) -> list[tuple[str, str]]:
    """Key and what is expected of every problem, each with its line."""
    found = problems(minimal(signup=signup))
    assert all("line" in each.facts or each.code == "profile.missing" for each in found)
    return [(each.facts["key"].removeprefix(f"{KEY}."), each.facts["expected"]) for each in found]


@pytest.mark.parametrize(
    ("template", "found", "expected"),
    [
        ("{pasword}", "a text with {pasword}", "{password}"),
        ("{password|sha}", "a text with {…|sha}", "{…|sha1}"),
        ("{password|md5|uper}", "a text with {…|uper}", "{…|upper}"),
        ("{hostnam}", "a text with {hostnam}", "{hostname}"),
        ("{cpff|lower}", "a text with {cpff}", "{cpf}"),
    ],
)
@pytest.mark.parametrize("key", ["fields", "headers", "body", "url"])
def test_an_unknown_name_or_filter_is_told_with_the_nearest(template, found, expected, key):
    values = {"body": {"a": [template]}, "url": f"https://voip.acme.example/{template}"}
    signup = {**REST, key: values.get(key, {"X": template}), "inputs": [{"name": "cpf"}]}
    told = [each for each in problems(minimal(signup=signup)) if each.facts["found"] == found]
    assert [each.facts["expected"] for each in told] == [expected]
    assert "line" in told[0].facts
    assert expected in explain(told[0]).message


def test_a_name_that_is_near_to_nothing_is_told_with_all():
    (((key, expected),)) = told({"fields": {"X": "{zzzz}"}})
    assert key == "fields.X"
    assert "{login}" in expected
    assert "{timestamp}" in expected


@pytest.mark.parametrize(
    ("signup", "expected"),
    [
        ({"protocol": "form", "body": {"a": "b"}}, ("body", "protocol = “rest” or “xml”")),
        ({"protocol": "form", "method": "PUT"}, ("method", "GET or POST with protocol = “form”, or protocol = “rest”")),
        ({"protocol": "xml", "method": "GET"}, ("method", "POST or PUT or PATCH with protocol = “xml”, or ")),
        ({"protocol": "soap", "headers": {"X": "y"}}, ("headers", "protocol = “form” or “rest” or “xml”")),
        ({"protocol": "rest", "element": "a"}, ("element", "protocol = “xml”")),
        ({"protocol": "xml", "body": {"a": "b"}}, ("body", "a text of XML, or protocol = “rest”")),
        ({**REST, "headers": {"Content-Type": "text/xml"}}, ("headers.Content-Type", "the key “content_type”")),
        ({**REST, "headers": {"host": "x"}}, ("headers.host", "the address in “url”")),
        ({**REST, "headers": {"a b": "x"}}, ('headers."a b"', "one that HTTP allows for a header")),
        ({**REST, "body": "{login};{password}"}, ("content_type", "what the body is written in")),
        ({**REST, "body": "<a>{login}</b>"}, ("body", "a body that stays whole when it is filled in")),
        ({**REST, "body": '{"a": {login}'}, ("body", "a body that stays whole when it is filled in")),
        ({**REST, "body": "<{login}/>"}, ("body", "a body that stays whole when it is filled in")),
        ({**REST, "body": {"a": 1}, "content_type": "text/xml"}, ("content_type", "a JSON type, or a body ")),
        ({**REST, "content_type": "text/xml"}, ("content_type", "a type of JSON or FORM, or a “body” of this type")),
        ({**REST, "body": "a={login}", "content_type": "application/x-www-form-urlencoded; charset=latin-1"},
         ("content_type", "the charset utf-8")),
        ({**REST, "body": {"a": float("inf")}}, ("body", "what JSON can hold")),
        ({"reply": {"pattern": "(?P<a>.)"}}, ("reply.format", "“text”, which “pattern” is for")),
        ({"reply": {"account": {"Secret word": "{password}"}}}, ('reply.account."Secret word"', "something else")),
        ({"reply": {"account": {"password": "{passwd}"}}}, ("reply.account.password", "an expression, or what")),
    ],
)  # fmt: skip
def test_what_does_not_fit_the_protocol(signup, expected):
    (((key, said),)) = told(signup)
    assert key == expected[0]
    assert said.startswith(expected[1])


def test_fields_beside_a_text_body_would_not_be_sent():
    body = '{"user": "{login}"}'
    assert [key for key, _ in told({**REST, "body": body, "fields": {"x": "{email}"}})] == ["fields"]
    ((key, expected),) = told({**REST, "body": body, "inputs": [{"name": "cpf"}]})
    assert (key, expected) == ("inputs", "{cpf} somewhere in “body”, which is sent instead of fields")


@pytest.mark.parametrize("url", ["https://{login}.example/", "https://a.example:{login}/", "https://a{login}?b=c"])
def test_no_placeholder_chooses_who_is_asked(url):
    (found,) = problems(minimal(signup={**REST, "url": url}))
    assert found.facts["found"] == "an address with a placeholder before its path"


def sends(**signup: Any) -> dict[str, str]:
    return dict(load_text(minimal(signup=signup)).services["signup"].fields)


def test_what_stands_in_the_address_or_the_body_is_not_sent_twice():
    five = {"Login": "{login}", "Password": "{password}", "Name": "{name}", "EMail": "{email}", "Phone": "{phone}"}
    assert sends(protocol="rest") == sends(protocol="form") == sends(protocol="xml") == five
    without_login = {name: text for name, text in five.items() if name != "Login"}
    assert sends(protocol="rest", url="https://voip.acme.example/{login}") == without_login
    assert sends(protocol="rest", headers={"X-Login": "{login}", "X-Id": "{uuid}"}) == without_login
    assert sends(protocol="rest", body={"user": "{login}"}) == {}
    assert sends(protocol="form", headers={"X-Login": "{login}"}) == five
    assert sends(protocol="rest", body={"a": 1}, inputs=[{"name": "cpf"}]) == {"cpf": "{cpf}"}


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        ('{"a": "{login}"}', "", Written.JSON),
        (' [{login}, "x"]', "", Written.JSON),
        ("<a>{login}</a>", "", Written.XML),
        ("a={login}&b=", "", Written.FORM),
        ("{login}", "", None),
        ("hello {login}", "", None),
        ("{login}", "text/plain", Written.TEXT),
        ("a={login}", "application/vnd.acme+json; charset=utf-8", Written.JSON),
        ("a", "application/soap+xml", Written.XML),
        ("a", "application/x-www-form-urlencoded", Written.FORM),
    ],
)
def test_what_a_body_is_written_in(body, content_type, kind):
    assert written(body, content_type) is kind


def test_where_values_stand():
    json = '{"a": "x{login}\\"{login}", "b": {login}}'
    assert [spot for _, spot in spots(json, Written.JSON)] == [Spot.JSON_STRING, Spot.JSON_STRING, Spot.JSON_VALUE]
    xml = "<?p {login}?><a b='>{login}' {login}='c'>{login}<![CDATA[{login}]]><!-- {login} --></a>"
    nowhere, inside = Spot.NOWHERE, Spot.XML
    expected = [nowhere, inside, nowhere, inside, Spot.XML_CDATA, nowhere]
    assert [spot for _, spot in spots(xml, Written.XML)] == expected


@pytest.mark.parametrize(
    "body",
    [
        '<?xml version="1.0" encoding="iso-8859-1"?><a/>',
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "<a>",
        "",
    ],
)
def test_xml_that_cannot_be_sent(body):
    assert problem(body, Written.XML)


def test_a_body_made_to_keep_its_reader_busy():
    assert problem('{"a": "' + '\\"' * 30_000, Written.JSON)
    assert problem("<a " + "x='" * 20_000, Written.XML)
    assert problem("[" * 60_000, Written.JSON)


# ---- what fills a placeholder, and where none is filled in ----

BALANCE: dict[str, Any] = {"url": "https://voip.acme.example/x"}


def about(name: str, service: dict[str, Any], **more: Any) -> list[tuple[str, str, str]]:
    """Key, what was found and what is expected, of every problem of a profile with only this service."""
    data = tomllib.loads(minimal(**more))
    data["services"] = {name: {**BALANCE, **service}}
    found = problems(tomli_w.dumps(data))
    return [(each.facts["key"], each.facts["found"], each.facts["expected"]) for each in found]


@pytest.mark.parametrize(
    ("name", "word", "instead"),
    [
        ("balance", "email", "{number}"),
        ("balance", "name", "{number}"),
        ("provisioning", "number", "{login}"),
        ("provisioning", "email", "{login}"),
        ("signup", "number", "{login}"),
        ("signup", "licence_key", "{login}"),
        ("licence", "email", "{licence_key}"),
        ("licence_status", "phone", "{licence_key}"),
    ],
)
@pytest.mark.parametrize("key", ["fields", "headers", "url", "body", "test_url"])
def test_what_a_service_has_no_value_for_is_told_with_what_it_has(name, word, instead, key):
    template = f"{{{word}}}"
    addresses = {"url": f"https://voip.acme.example/{template}", "test_url": f"https://voip.acme.example/?a={template}"}
    value = addresses.get(key, {"X": template})
    ((where, found, expected),) = about(name, {**REST, key: value})
    assert where.startswith(f"services.{name}.{key}")
    assert found == f"a text with {template}"
    assert instead in expected
    assert f"no value for {template}" in expected


def test_what_the_operations_fill_is_filled():
    """The licence's services are told of an account; what a signup omits, it does not send."""
    licensed = "{number}{login}{password}{name}{licence_key}{machine_id}"
    assert about("licence", {"fields": {"X": licensed}}) == []
    assert about("provisioning", {"fields": {"X": "{login}{password}{uuid}"}}) == []
    assert about("signup", {**REST, "omit": ["phone"], "fields": {"X": "{phone}"}}) == []
    for key in ("headers", "body"):
        ((where, _, _),) = about("signup", {**REST, "omit": ["phone"], key: {"X": "{phone}"}})
        assert where == f"services.signup.{key}" + ("" if key == "body" else ".X")


def test_inputs_are_asked_where_somebody_is_there_to_answer():
    ((key, _, expected),) = about("provisioning", {"inputs": [{"name": "cpf"}]})
    assert key == "services.provisioning.inputs"
    assert "services.signup" in expected


@pytest.mark.parametrize(("name", "word"), [("provisioning", "email"), ("signup", "number"), ("balance", "email")])
def test_a_setting_is_what_was_sent_only_where_it_was_sent(name, word):
    ((key, _, expected),) = about(name, {"reply": {"account": {"display_name": f"{{{word}}}"}}})
    assert key == f"services.{name}.reply.account.display_name"
    assert "what this service is sent" in expected


@pytest.mark.parametrize(
    ("template", "found", "expected"),
    [
        ("{secrets:api}", "{secrets:api}", "{secret:NAME}"),
        ("{Secret:a b}", "{Secret:a b}", "{secret:NAME}"),
        ("{secret:}", "{secret:}", "{secret:NAME}"),
        ("{ secret:api }", "{ secret:api }", "{secret:NAME}"),
        ("Bearer secret:api", "secret:api", "{secret:NAME}"),
        ("{ machine_id }", "{ machine_id }", "a placeholder such as {login}, without blanks"),
        ("{machine_id | md5}", "{machine_id | md5}", "a placeholder such as {login}, without blanks"),
    ],
)
@pytest.mark.parametrize("key", ["fields", "headers", "body"])
def test_what_only_looks_like_a_placeholder(template, found, expected, key):
    ((_, said, instead),) = about("balance", {**REST, key: {"X": template}})
    assert (said, instead) == (f"a text with {found}", expected)


@pytest.mark.parametrize(
    "text", ['{"a": {"b": 1}}', "function() { return x; }", "{a.b.c}", "{ a.b }", "{x:y}", "{}", "top secret: no"]
)
def test_any_other_brace_is_itself(text):
    assert about("balance", {"fields": {"X": text}}) == []


def test_a_name_of_two_words_is_a_placeholder_that_something_has_to_fill():
    ((_, found, _),) = about("balance", {"fields": {"X": "{device.id}"}})
    assert found == "a text with {device.id}"


@pytest.mark.parametrize("key", ["fields", "headers", "body"])
def test_a_reference_with_a_bad_name(key):
    value: Any = {"X": "secret:a b"}
    ((_, found, _),) = about("balance", {**REST, key: value})
    assert "a reference whose name" in found


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({"soap": {"action": "urn:{login}"}}, "soap.action"),
        ({"soap": {"namespace": "urn:{number}"}}, "soap.namespace"),
        ({"soap": {"fields_namespace": "urn:{numbr}"}}, "soap.fields_namespace"),
        ({"soap": {"content_type": "text/{number}"}}, "soap.content_type"),
        ({"soap": {"element": "{number}"}}, "soap.element"),
        ({**REST, "content_type": "application/{number}+json"}, "content_type"),
        ({"fields": {"{number}": "x"}}, 'fields."{number}"'),
        ({"url": "https://voip.acme.example/{number}"}, "url"),
        ({"url": "https://voip.acme.example/{secret:api}"}, "url"),
        ({"test_url": "https://voip.acme.example/{number}"}, "test_url"),
        ({"protocol": "wsdl", "wsdl": "https://voip.acme.example/{number}?wsdl"}, "wsdl"),
        ({"protocol": "wsdl", "wsdl": "https://voip.acme.example/?wsdl", "operation": "{number}"}, "operation"),
        ({"http": {"auth": {"scheme": "basic", "username": "{email}", "password": "secret:a"}}}, "http.auth.username"),
        ({"http": {"auth": {"scheme": "bearer", "password": "{email}"}}}, "http.auth.password"),
        ({"http": {"auth": {"scheme": "bearer", "password": "{pasword}"}}}, "http.auth.password"),
        ({"http": {"auth": {"scheme": "bearer", "password": "{device.token}"}}}, "http.auth.password"),
    ],
)
def test_where_nothing_is_filled_in_a_placeholder_is_refused(table, key):
    found = {where for where, _, _ in about("balance", table)}
    assert f"services.balance.{key}" in found


@pytest.mark.parametrize("key", ["service", "business"])
def test_a_registry_is_asked_for_what_is_written(key):
    uddi = {"inquiry": "https://uddi.acme.example/", "service": "x", key: "{number}"}
    data = tomllib.loads(minimal())
    data["services"] = {"balance": {"uddi": uddi}}
    assert [each.facts["key"] for each in problems(tomli_w.dumps(data))] == [f"services.balance.uddi.{key}"]


@pytest.mark.parametrize("password", ["p{a}ss", "{", "x{y}z{0}"])
def test_braces_of_a_password_are_its_own(password):
    assert about("balance", {"http": {"auth": {"scheme": "bearer", "password": password}}}) == []


def test_what_every_account_is_given_is_no_template():
    assert [key for key, _, _ in about("balance", {}, sip={"auth_name": "{login}", "x": "{number}"})] == [
        "sip.auth_name",
        "sip.x",
    ]


# ---- secrets ----


def test_a_secret_is_a_placeholder_and_alone_needs_no_braces():
    table = {"a": "secret:api", "b": ["secret:api", {"c": "x{secret:tok|upper}"}]}
    profile = load_text(
        minimal(signup={**REST, "url": "https://voip.acme.example/{secret:path|md5}?k={secret:query}", "body": table,
                        "headers": {"X-Key": "secret:head", "Y": "Bearer {secret:tok}"}})
    )  # fmt: skip
    service = profile.services["signup"]
    assert service.options["body"] == {"a": "{secret:api}", "b": ["{secret:api}", {"c": "x{secret:tok|upper}"}]}
    assert service.options["headers"] == {"X-Key": "{secret:head}", "Y": "Bearer {secret:tok}"}
    assert profile.secrets == dict.fromkeys(("path", "query", "head", "tok", "api"), ("signup",))


def test_those_of_auth_come_first_and_with_their_user():
    auth = {"scheme": "basic", "username": "neon", "password": "secret:http"}
    profile = load_text(minimal(http={"auth": auth}, signup={"fields": {"A": "secret:api", "B": "{secret:http}"}}))
    assert profile.accesses("signup") == (AccessSecret("http", "neon"), AccessSecret("api", kind="key"))


# ---- addresses ----

GET = {**REST, "method": "GET"}
FORM = {"protocol": "form", "method": "GET"}


def said(name: str, service: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Code, key and what was found, of every warning."""
    data = tomllib.loads(minimal())
    data["services"] = {name: {**BALANCE, **service}}
    warnings = load_text(tomli_w.dumps(data)).warnings
    return [(e.code, e.facts["key"], e.facts.get("found", "")) for e in warnings if isinstance(e, ProfileError)]


def sent(name: str, service: dict[str, Any]) -> dict[str, str]:
    data = tomllib.loads(minimal())
    data["services"] = {name: {**BALANCE, **service}}
    return dict(load_text(tomli_w.dumps(data)).services[name].fields)


@pytest.mark.parametrize("how", [GET, FORM, {**REST, "method": "DELETE"}])
def test_no_password_goes_into_an_address_unasked(how):
    assert "Password" not in sent("provisioning", how)
    assert "Login" in sent("provisioning", how)
    assert ("profile.secret_unsent", "services.provisioning.fields", "{password}") in said("provisioning", how)


PIN = {"name": "pin", "label": "PIN"}


def refused_signup(**how: Any) -> list[tuple[str, str]]:
    """Key and what was expected of every problem of a signup."""
    data = tomllib.loads(minimal())
    data["services"] = {"signup": {**BALANCE, **how}}
    return [(each.facts["key"], each.facts["expected"]) for each in problems(tomli_w.dumps(data))]


@pytest.mark.parametrize("how", [GET, FORM, {**REST, "method": "DELETE"}])
def test_a_signup_whose_password_nobody_would_get_is_an_error(how):
    ((key, expected),) = refused_signup(**how)
    assert (key, "{password}" in expected, "POST" in expected) == ("services.signup.fields", True, True)
    ((key, expected),) = refused_signup(**how, omit=["password"], inputs=[PIN])
    assert (key, "{pin}" in expected) == ("services.signup.fields", True)


@pytest.mark.parametrize(
    "how",
    [
        {**GET, "fields": {"l": "{login}"}},
        {**GET, "headers": {"X-Pass": "{password}"}},
        {**GET, "omit": ["password"]},
        {**GET, "omit": ["password"], "inputs": [PIN], "headers": {"X-Pin": "{pin}"}},
        {**GET, "url": "https://voip.acme.example/new/{password|md5}"},
        {"protocol": "form"},
        REST,
    ],
)
def test_a_signup_that_says_itself_what_it_sends_is_none(how):
    assert refused_signup(**how) == []


def test_an_address_of_ones_own_is_no_reason_to_send_one():
    url = "https://voip.acme.example/me/{login}"
    assert sent("provisioning", {**GET, "url": url}) == {}


@pytest.mark.parametrize(
    ("service", "key"),
    [
        ({**GET, "fields": {"p": "{password}"}}, "fields.p"),
        ({**FORM, "fields": {"p": "{password|md5}"}}, "fields.p"),
        ({**FORM, "fields": {"p": "{secret:api}"}}, "fields.p"),
        ({**GET, "url": "https://voip.acme.example/{password}", "fields": {}}, "url"),
        ({**REST, "url": "https://voip.acme.example/?p={password}", "fields": {}}, "url"),
    ],
)
def test_a_profile_that_puts_one_there_itself_is_warned(service, key):
    assert [(code, where) for code, where, _ in said("provisioning", service)] == [
        ("profile.secret_in_address", f"services.provisioning.{key}")
    ]


@pytest.mark.parametrize("how", [{}, {"protocol": "form"}, FORM, REST, GET, {"protocol": "xml"}])
def test_no_fields_are_no_fields(how):
    assert sent("provisioning", {**how, "fields": {}}) == {}
    assert said("provisioning", {**how, "fields": {}}) == []


def test_an_input_that_is_a_password_does_not_go_there_either():
    action = {"id": "pin", "service": {**GET, "url": "https://voip.acme.example/x"},
              "inputs": [{"name": "pin", "kind": "password"}, {"name": "code"}]}  # fmt: skip
    profile = load_text(with_actions(action))
    assert dict(profile.actions[0].service.fields) == {"code": "{code}"}
    assert [each.code for each in profile.warnings if isinstance(each, ProfileError)] == ["profile.secret_unsent"]


def test_what_is_written_out_is_warned_of_with_its_key():
    assert said("balance", {"fields": {"api_key": "abc123"}}) == [
        ("profile.literal_secret", "services.balance.fields.api_key", "")
    ]
    assert [code for code, _, _ in said("balance", {"url": "https://voip.acme.example/?token=abc123"})] == [
        "profile.literal_secret_fixed"
    ]


# --- what an operation may know ---


KNOWING: dict[str, Any] = {
    "provisioning": {
        "url": "https://voip.acme.example/p",
        "reply": {"account": {"number": "n", "TariffPlan": "plan", "keep": ["Region"]}},
    }
}


def asked_with(template, **tables):
    data = tomllib.loads(minimal())
    balance = {"url": "https://voip.acme.example/b", "fields": {"X": template}}
    data |= {"services": {**KNOWING, "balance": balance}, "sip": {"Realm": "r"}, **tables}
    return tomli_w.dumps(data)


@pytest.mark.parametrize("name", ["number", "domain", "auth_name", "TariffPlan", "Region", "Realm", "CustomerId", "id"])
def test_a_setting_that_is_mapped_or_kept_may_be_sent(name):
    text = asked_with(f"{{account.{name}}}", account={"keep": ["CustomerId", "customer.id"]})
    assert load_text(text).services["balance"].fields["X"] == f"{{account.{name}}}"


@pytest.mark.parametrize(
    ("name", "instead"),
    [("TarifPlan", "{account.TariffPlan}"), ("CustomerID", "{account.CustomerId}")],
)
def test_a_setting_that_nothing_gives_is_told_with_the_nearest(name, instead):
    (found,) = problems(asked_with(f"{{account.{name}}}", account={"keep": ["CustomerId"]}))
    assert (found.facts["key"], found.facts["expected"]) == ("services.balance.fields.X", instead)
    assert "line" in found.facts


@pytest.mark.parametrize("service", ["signup", "provisioning"])
def test_who_makes_the_account_cannot_be_sent_what_it_holds(service):
    data = tomllib.loads(minimal())
    data["services"][service] = {"url": "https://voip.acme.example/x", "fields": {"X": "{account.domain}"}}
    assert [each.facts["key"] for each in problems(tomli_w.dumps(data))] == [f"services.{service}.fields.X"]


def test_an_action_and_a_licence_may_be_sent_the_account_s_settings():
    data = tomllib.loads(asked_with("{number}", account={"keep": ["CustomerId"]}))
    fields = {"url": "https://voip.acme.example/x", "fields": {"X": "{account.CustomerId}"}}
    data["services"] |= {"licence": fields, "licence_status": fields}
    data["actions"] = [{"id": "voucher", "title": "Voucher", "service": fields}]
    (action,) = load_text(tomli_w.dumps(data)).actions
    assert action.needs_account


@pytest.mark.parametrize("name", ["SipPassword", "api_key", ""])
def test_a_secret_is_not_kept_in_a_plain_file(name):
    (found,) = problems(asked_with("{number}", account={"keep": [name]}))
    assert found.facts["key"] == "account.keep"


def test_the_sip_password_is_never_sent():
    (found,) = problems(asked_with("{account.password}"))
    assert found.facts["key"] == "services.balance.fields.X"
