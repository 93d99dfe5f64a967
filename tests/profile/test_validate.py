"""What is wrong with a profile is told with file, key, line, what was found and what was expected."""

from __future__ import annotations

from typing import Any

import pytest
import tomli_w

from neon_wizard.errors import ProfileError
from neon_wizard.messages import codes, explain
from tests.profile.samples import MINIMAL, facts, load_text, minimal, problems


def one(text: str | bytes, **options: Any) -> ProfileError:
    """The only problem of `text`."""
    (problem,) = problems(text, **options)
    return problem


def test_every_problem_is_collected_and_told_with_its_line():
    text = """\
format = 1
[operator]
id = "acme"
nmae = "ACME"
[http]
timeout = true
[services.signup]
url = "ftp://acme.example/"
[[services.signup.inputs]]
name = "cpf"
pattern = "("
"""
    with pytest.raises(ProfileError) as caught:
        load_text(text)
    found = [(p.code, p.facts["key"], p.facts["line"]) for p in caught.value.problems]
    assert found == [
        ("profile.unknown_key", "operator.nmae", "4"),
        ("profile.type", "http.timeout", "6"),
        ("profile.value", "services.signup.url", "8"),
        ("profile.value", "services.signup.inputs[0].pattern", "11"),
        ("profile.missing", "operator.name", "2"),
    ]
    assert {p.facts["file"] for p in caught.value.problems} == {"acme.toml"}
    assert caught.value.code == "profile.unknown_key"
    assert explain(caught.value).message == "acme.toml, line 4: there is no key “operator.nmae”."
    assert explain(caught.value).next_step == "Write “operator.name”, the nearest known key, or remove it."


def test_every_problem_has_a_sentence():
    text = minimal(operator={"zzzz": 1, "id": 5}, http={"timeout": "x"}, signup={"protocol": "telex"})
    found = problems(text)
    assert {p.code for p in found} == {
        "profile.unknown_key_alone",
        "profile.type",
        "profile.protocol",
    }
    for problem in found:
        assert problem.code in codes()
        assert problem.facts["key"] in explain(problem).message


def test_what_was_found_and_expected_are_said():
    problem = one(minimal(http={"auth": {"scheme": "basci"}}))
    assert explain(problem).message == (
        "acme.toml, line 11: “http.auth.scheme” is “basci”; "
        'one of "none", "basic", "digest", "bearer", "header", "certificate", "ntlm", "negotiate" was expected.'
    )


@pytest.mark.parametrize(
    ("tables", "example"),
    [
        ({"http": {"timeout": "20"}}, "timeout = 20"),
        ({"signup": {"fields": {"Login": "{logn}"}}}, 'Login = "{login}"'),
        ({"signup": {"inputs": [{"label": "x"}]}}, 'name = "cpf"'),
        ({"signup": {"inputs": 5}}, "[[services.signup.inputs]]"),
        ({"balance": {"low": 0.5}}, 'low = "5.00"'),
        ({"signup": {"operation": "x"}}, 'protocol = "wsdl"'),
    ],
)
def test_what_to_write_instead_is_said(tables: dict[str, Any], example: str):
    assert explain(one(minimal(**tables))).next_step == f"Write, for example: {example}"


def test_where_a_rule_forbids_it_no_example_of_it_is_shown():
    """What the key usually holds would be refused just so."""
    problem = one(minimal(signup={"protocol": "rest", "headers": {"Host": "x"}}))
    assert explain(problem).next_step == "Write what was expected, or remove “services.signup.headers.Host”."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("format = 1\n[operator", "profile.syntax"),
        ("= 1", "profile.syntax"),
        ("format = 1\nformat = 1", "profile.syntax"),
        (b"format = 1 # \xff", "profile.unreadable"),
        ("\ud800", "profile.unreadable"),
        ("x = " + "9" * 5000, "profile.unreadable"),
        ("x = " + "[" * 5000, "profile.unreadable"),
        ("#" * 300_000, "profile.unreadable"),
        ("", "profile.format"),
        ("format = 2", "profile.format"),
        ("format = true", "profile.format"),
        ('format = "1"', "profile.format"),
        ("format = 1.0", "profile.format"),
    ],
)
def test_what_is_no_profile_at_all(text: str | bytes, code: str):
    problem = one(text)
    assert problem.code == code
    assert problem.facts["file"] == "acme.toml"
    assert problem.facts.get("reason") or problem.facts["found"]


def test_a_syntax_error_names_its_line():
    assert one("format = 1\n\n[operator\n").facts["line"] == "3"
    assert one('format = 1\nx = "').facts["line"] == "2"


def test_another_format_is_not_looked_into():
    assert facts("format = 7\n[anything]\ngoes = 1") == [("profile.format", "format")]


def test_what_must_stand_is_named():
    assert facts("format = 1") == [("profile.missing", "operator"), ("profile.missing", "services")]
    assert facts("format = 1\n[operator]\n[services]") == [
        ("profile.missing", "operator.id"),
        ("profile.missing", "operator.name"),
        ("profile.missing", "services"),
    ]
    assert facts('format = 1\n[operator]\nid="a"\nname="b"\n[services.balance]') == [
        ("profile.missing", "services.balance.url")
    ]


@pytest.mark.parametrize(
    ("tables", "key"),
    [
        ({"operator": {"id": "ACME"}}, "operator.id"),
        ({"operator": {"id": "-acme"}}, "operator.id"),
        ({"operator": {"id": "aux"}}, "operator.id"),
        ({"operator": {"id": "com1"}}, "operator.id"),
        ({"operator": {"id": "lpt9"}}, "operator.id"),
        ({"operator": {"id": "a" * 41}}, "operator.id"),
        ({"operator": {"name": "  "}}, "operator.name"),
        ({"operator": {"name": "two\nlines"}}, "operator.name"),
        ({"operator": {"name": "x" * 2000}}, "operator.name"),
        ({"operator": {"country": "br"}}, "operator.country"),
        ({"operator": {"country": "UK"}}, "operator.country"),
        ({"operator": {"accent": "#fff"}}, "operator.accent"),
        ({"operator": {"accent": "green"}}, "operator.accent"),
        ({"operator": {"support": {"email": "nobody"}}}, "operator.support.email"),
        ({"operator": {"support": {"url": "javascript:alert(1)"}}}, "operator.support.url"),
        ({"operator": {"documents": ["https://a.example/", "file:///etc/passwd"]}}, "operator.documents"),
        ({"operator": {"logo": "missing.svg"}}, "operator.logo"),
        ({"http": {"timeout": 0}}, "http.timeout"),
        ({"http": {"timeout": float("nan")}}, "http.timeout"),
        ({"http": {"timeout": float("inf")}}, "http.timeout"),
        ({"http": {"max_bytes": 10}}, "http.max_bytes"),
        ({"http": {"ca": "missing.pem"}}, "http.ca"),
        ({"signup": {"url": "voip.acme.example/Signup"}}, "services.signup.url"),
        ({"signup": {"url": "https:///Signup"}}, "services.signup.url"),
        ({"signup": {"url": "https://[bad/Signup"}}, "services.signup.url"),
        ({"signup": {"url": "https://acme.example:port/"}}, "services.signup.url"),
        ({"signup": {"url": "https://acme.example/a b"}}, "services.signup.url"),
        ({"signup": {"url": "https://acme.example/{login}"}}, "services.signup.url"),
        ({"signup": {"url": "https://{login}.example/", "protocol": "rest"}}, "services.signup.url"),
        ({"signup": {"url": "https://acme.example/{logn}", "protocol": "rest"}}, "services.signup.url"),
        ({"signup": {"fields": {"Login": "{logn}"}}}, "services.signup.fields.Login"),
        ({"signup": {"fields": {"not a name": "{login}"}}}, 'services.signup.fields."not a name"'),
        ({"signup": {"omit": ["fax"]}}, "services.signup.omit"),
        ({"signup": {"omit": ["phone", "phone"]}}, "services.signup.omit"),
        ({"signup": {"soap": {"element": "<x>"}}}, "services.signup.soap.element"),
        ({"signup": {"soap": {"action": "a\r\nHost: b"}}}, "services.signup.soap.action"),
        ({"signup": {"wsdl": "https://acme.example/?wsdl"}}, "services.signup.wsdl"),
        ({"signup": {"method": "GET"}}, "services.signup.method"),
        ({"signup": {"inputs": [{"name": "login"}]}}, "services.signup.inputs[0].name"),
        ({"signup": {"inputs": [{"name": "a"}, {"name": "a"}]}}, "services.signup.inputs[1].name"),
        ({"signup": {"inputs": [{"name": "a", "pattern": "[a"}]}}, "services.signup.inputs[0].pattern"),
        ({"signup": {"inputs": [{"name": f"a{i}"} for i in range(201)]}}, "services.signup.inputs"),
        ({"signup": {"inputs": [{"name": "a", "label": {"english": "A"}}]}}, "services.signup.inputs[0].label"),
        ({"signup": {"reply": {"code": "a["}}}, "services.signup.reply.code"),
        ({"signup": {"reply": {"code": "nosuch(a)"}}}, "services.signup.reply.code"),
        ({"signup": {"reply": {"code": "[" * 100 + "]" * 100}}}, "services.signup.reply.code"),
        ({"signup": {"reply": {"code": "a" * 301}}}, "services.signup.reply.code"),
        ({"signup": {"reply": {"code": ""}}}, "services.signup.reply.code"),
        ({"signup": {"reply": {"balance_pattern": "[0-9]+"}}}, "services.signup.reply.balance_pattern"),
        ({"signup": {"reply": {"codes": {"x": 42}}}}, "services.signup.reply.codes.x"),
        ({"signup": {"reply": {"codes": {"http 3xx": 103}}}}, 'services.signup.reply.codes."http 3xx"'),
        ({"signup": {"protocol": "rest", "body": {"a": ["{logn}"]}}}, "services.signup.body"),
        ({"balance": {"low": "5,00"}}, "balance.low"),
        ({"balance": {"low": "NaN"}}, "balance.low"),
        ({"balance": {"low": "1e9"}}, "balance.low"),
        ({"balance": {"low": 10**20}}, "balance.low"),
        ({"balance": {"currency": "R$"}}, "balance.currency"),
        ({"balance": {"top_up": "http://acme.example/"}}, "balance.top_up"),
        ({"licence": {"buy": "http://acme.example/"}}, "licence.buy"),
        ({"licence": {"grace_days": -1}}, "licence.grace_days"),
        ({"licence": {"check_days": 3651}}, "licence.check_days"),
        ({"licence": {"minimum_credit": "a lot"}}, "licence.minimum_credit"),
        ({"signup": {"reply": {"licence": {"dates": "iso"}}}}, "services.signup.reply.licence.dates"),
        ({"signup": {"reply": {"licence": {"states": {"OK": "in-grace"}}}}}, "services.signup.reply.licence.states.OK"),
        ({"signup": {"fields": {"K": "{licence_key}"}}}, "services.signup.fields.K"),
        ({"provisioning": {"mode": "twice"}}, "provisioning.mode"),
        ({"signup": {"reply": {"account": {"keep": ["CustomerId", "Pin"]}}}}, "services.signup.reply.account.keep"),
        ({"signup": {"reply": {"account": {"keep": ["A", "A"]}}}}, "services.signup.reply.account.keep"),
        ({"signup": {"reply": {"account": {"keep": ["r.Transport"]}}}}, "services.signup.reply.account.keep"),
        ({"signup": {"reply": {"account": {"keep": ["outbound_proxy"]}}}}, "services.signup.reply.account.keep"),
        ({"signup": {"reply": {"account": {"keep": ["Number"]}}}}, "services.signup.reply.account.keep"),
        ({"signup": {"reply": {"account": {"keep": ["SipAddress"]}}}}, "services.signup.reply.account.keep"),
        ({"signup": {"reply": {"account": {"keep": ["VMCode"]}}}}, "services.signup.reply.account.keep"),
        ({"signup": {"reply": {"account": {"keep": ["r.Key"]}}}}, "services.signup.reply.account.keep"),
        ({"test": {"sip_password": "secret:a b"}}, "test.sip_password"),
        ({"test": {"password": "secret:"}}, "test.password"),
        ({"test": {"password": "secret:a b"}}, "test.password"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(tables: dict[str, Any], key: str):
    problem = one(minimal(**tables))
    assert (problem.code, problem.facts["key"]) == ("profile.value", key)
    assert problem.facts["found"]
    assert problem.facts["expected"]


@pytest.mark.parametrize(
    ("tables", "key"),
    [
        ({"http": {"timeout": True}}, "http.timeout"),
        ({"http": {"timeout": "15"}}, "http.timeout"),
        ({"http": {"max_bytes": 2.5}}, "http.max_bytes"),
        ({"http": {"allow_http": 1}}, "http.allow_http"),
        ({"http": {"allow_http": "yes"}}, "http.allow_http"),
        ({"http": {"auth": "basic"}}, "http.auth"),
        ({"operator": {"documents": "https://acme.example/"}}, "operator.documents"),
        ({"operator": {"name": 5}}, "operator.name"),
        ({"signup": {"inputs": {"name": "cpf"}}}, "services.signup.inputs"),
        ({"signup": {"inputs": ["cpf"]}}, "services.signup.inputs[0]"),
        ({"signup": {"soap": {"version": 1.1}}}, "services.signup.soap.version"),
        ({"signup": {"reply": {"codes": {"x": True}}}}, "services.signup.reply.codes.x"),
        ({"balance": {"low": 5.0}}, "balance.low"),
        ({"balance": {"low": True}}, "balance.low"),
        ({"sip": {"Expires": 1.5}}, "sip.Expires"),
        ({"licence": {"grace_days": True}}, "licence.grace_days"),
        ({"test": {"password": 123456}}, "test.password"),
    ],
)
def test_a_value_of_another_type_is_named(tables: dict[str, Any], key: str):
    problem = one(minimal(**tables))
    assert (problem.code, problem.facts["key"]) == ("profile.type", key)


@pytest.mark.parametrize("path", ["operator", "http", "services", "services.signup", "balance", "sip", "licence"])
def test_what_should_be_a_table(path: str):
    data = 'format = 1\noperator = { id = "a", name = "b" }\n'
    lines = [line for line in data.splitlines() if not line.startswith(path)]
    assert ("profile.type", path) in facts("\n".join([*lines, f"{path} = 5"]))


def test_own_names_stand_where_they_may_unless_they_are_slips():
    account = {"numbr": "a", "Number": "b", "Codecs": "c", "outbound_proxy": "d"}
    found = problems(minimal(signup={"reply": {"account": account}}, sip={"Expires": 60, "domian": "x"}))
    assert [(p.facts["key"], p.facts["nearest"]) for p in found] == [
        ("services.signup.reply.account.numbr", "services.signup.reply.account.number"),
        ("services.signup.reply.account.Number", "services.signup.reply.account.number"),
        ("sip.domian", "sip.domain"),
    ]


def test_a_sip_password_is_no_default():
    assert facts(minimal(sip={"password": "x"})) == [("profile.unknown_key_alone", "sip.password")]


def test_a_service_needs_an_address():
    uddi = {"inquiry": "https://uddi.example/", "service": "Signup"}
    assert facts(minimal(signup={"uddi": uddi})) == [("profile.value", "services.signup.uddi")]
    text = MINIMAL.replace("url =", 'uddi = { inquiry = "https://uddi.example/", service = "x" } #')
    assert facts(text) == []
    assert facts(minimal(signup={"protocol": "wsdl"})) == [("profile.missing", "services.signup.wsdl")]
    assert facts(minimal(signup={"parameters": "xml-string"})) == [
        ("profile.missing", "services.signup.string_parameter")
    ]


@pytest.mark.parametrize(
    ("auth", "missing"),
    [
        ({"scheme": "basic"}, ["username", "password"]),
        ({"scheme": "bearer"}, ["password"]),
        ({"scheme": "header", "password": "secret:a"}, ["header"]),
        ({"scheme": "certificate"}, ["certificate"]),
        ({"username": "neon", "password": "secret:a"}, ["scheme"]),
        ({"scheme": "none"}, []),
    ],
)
def test_authentication_is_complete(auth: dict[str, str], missing: list[str]):
    assert facts(minimal(http={"auth": auth})) == [("profile.missing", f"http.auth.{key}") for key in missing]


BASIC = {"scheme": "basic", "username": "neon", "password": "secret:a"}


@pytest.mark.parametrize(
    ("auth", "wrong"),
    [
        ({**BASIC, "header": "X-Api-Key"}, ["header"]),
        ({**BASIC, "username": "neon:x"}, ["username"]),
        ({**BASIC, "scheme": "digest", "username": "neon:x"}, []),
        ({**BASIC, "scheme": "bearer"}, ["username"]),
        ({**BASIC, "scheme": "none"}, ["username", "password"]),
        ({"scheme": "header", "header": "X Api Key", "password": "secret:a"}, ["header"]),
        ({"scheme": "header", "header": "Host", "password": "secret:a"}, ["header"]),
        ({"scheme": "header", "header": "X-Api-Key", "password": "secret:a"}, []),
    ],
)
def test_what_does_not_belong_to_the_scheme(auth: dict[str, str], wrong: list[str]):
    assert facts(minimal(http={"auth": auth})) == [("profile.value", f"http.auth.{key}") for key in wrong]


@pytest.mark.parametrize(
    ("uddi", "wrong"),
    [
        ({"version": 1, "service": "Signup"}, [("profile.missing", "services.signup.uddi.business")]),
        ({"version": 1, "service": "Signup", "business": "ACME"}, []),
        ({"version": 1, "service": "0b3f9a52-9e5b-4a1c-8d62-2b1d3f4e5a6b"}, []),
        ({"version": 2, "service": "Signup"}, []),
        ({"version": 3, "service": "Signup"}, []),
        ({"version": 4, "service": "Signup"}, [("profile.value", "services.signup.uddi.version")]),
    ],
)
def test_the_oldest_registries_look_within_a_business_only(uddi: dict[str, object], wrong: list[tuple[str, str]]):
    text = MINIMAL.replace('url = "https://voip.acme.example/Signup"', "")
    found = tomli_w.dumps({"services": {"signup": {"uddi": {"inquiry": "https://uddi.example/", **uddi}}}})
    assert facts(text.replace("[services.signup]", "") + found) == wrong


def test_problems_are_bounded():
    many = "\n".join(f"key{n} = 1" for n in range(5000))
    assert len(problems(f"{MINIMAL}\n{many}")) == 100
