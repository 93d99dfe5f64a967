"""Profiles that no example is like: their mocks pass as well, or say which key cannot be turned around."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neon_wizard.checks.findings import Severity
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.errors import ProfileError, UsageError
from tests.checks.mocking import example, found, run_against, written

HEAD = 'format = 1\noperator = { id = "odd", name = "Odd" }\n'
PROFILES = {
    "one address for all, told apart by a field": r"""
[services.signup]
protocol = "form"
url = "https://a.example/api.php"
fields = {action="signup",login="{login}",pw="{password|md5}",mail="{email}",cpf="{cpf}"}
omit = ["name","phone"]
[[services.signup.inputs]]
name = "cpf"
pattern = '\d{3}'
[services.signup.reply]
format = "form"
success = "result == 'ok'"
code = "err || '0'"
[services.provisioning]
protocol = "form"
url = "https://a.example/api.php"
fields = {action="settings",login="{login}",pw="{password|md5}"}
reply = {format="form",success="result == 'ok'",code="err || '0'"}
[services.balance]
protocol = "form"
url = "https://a.example/api.php"
fields = {action="credit",no="{number}"}
reply = {format="form",success="result == 'ok'",code="err || '0'",balance="credit"}
[test]
inputs = {cpf="123"}
""",
    "templates of text, placeholders in the address and in headers, codes in words": r"""
[services.provisioning]
protocol = "rest"
method = "PUT"
url = "https://a.example/u/{login}/x?v=2"
body = '{"secret":"{password|base64}","n":[1,{"a":"{login|upper}"}]}'
headers = {"X-Who"="{login}"}
[services.provisioning.reply]
format = "json"
success = "ok"
code = "error.code"
codes = {bad_password=104, "http 4xx"=102, missing=100}
account = {number="items[0].user",password="items[0].\"pass word\"",domain="items[0].host"}
info = "html"
[services.balance]
protocol = "xml"
url = "https://a.example/bal"
body = '<q><n id="{number}"/></q>'
[services.balance.reply]
format = "xml"
success = "r.ok == '1'"
code = "r.code"
balance = "r.amounts.amount[?\"@kind\"=='total'] | [0]"
currency = "r.cur"
balance_pattern = 'EUR ([0-9.]+)'
""",
    "one node for success and code, lists": r"""
[services.provisioning]
protocol = "xml"
url = "https://a.example/prov"
[services.provisioning.reply]
format = "xml"
success = "response.status=='0'"
code = "response.status"
codes = {"7"=104}
account = {number="response.users.user[].id | [0]",password="response.users.user[0].secret",domain="response.host"}
""",
    "properties, and a line of text that says one thing or the other": r"""
[services.provisioning]
protocol = "form"
url = "https://a.example/prov"
reply = {format="properties",account={number="sip.user",password="sip.pass",domain="sip.domain"}}
[services.balance]
protocol = "form"
url = "https://a.example/b"
[services.balance.reply]
format = "text"
pattern = '(?i)saldo:\s*(?P<amount>-?[0-9.,]+)|(?P<error>no such number)'
balance = "amount"
success = "!error"
""",
    "cents that count debts, in a sum": r"""
[services.provisioning]
protocol = "rest"
url = "https://a.example/prov"
[services.provisioning.reply]
format = "json"
[services.balance]
protocol = "rest"
url = "https://a.example/b"
[services.balance.reply]
format = "json"
balance = "sum([sum(purses[].amount), sum(map(&to_number(amount), cards))])"
balance_unit = "0.01"
balance_sign = "inverted"
""",
    "a decimal comma among words": r"""
[services.provisioning]
protocol = "rest"
url = "https://a.example/prov"
[services.provisioning.reply]
format = "json"
[services.balance]
protocol = "rest"
url = "https://a.example/b"
[services.balance.reply]
format = "xml"
balance = "r.text"
balance_pattern = 'Saldo: ([0-9.,-]+)'
decimal_mark = ","
""",
    "SOAP 1.2, rpc, encoded": r"""
[services.provisioning]
url = "https://a.example/x"
soap = {version="1.2",style="rpc",use="encoded",namespace="urn:x",types={Login="string"}}
[services.provisioning.reply]
account = {number="Data.Line.No",password="Data.Line.Pw"}
[sip]
domain = "sip.example.com"
[services.balance]
url = "https://a.example/x"
fields = { "Num"="{number}" , "Key"="abc"}
""",
    "everybody's rows in base64 within the specification's structure, passwords as digests": r"""
[services.provisioning]
url = "https://a.example/x"
fields = {Key="abc"}
[services.provisioning.reply]
inside = {at="ListResponse.ListResult",encoding="base64"}
row = {of="Data.Accounts",where={Login="{login}"}}
verify = {"Web.Digest"="{password|sha1|upper}"}
[services.balance]
protocol = "rest"
url = "https://a.example/b"
[services.balance.reply]
format = "xml"
inside = {at="answer.text",format="xml"}
row = {of="list.entry",where={'"@number"'="{number}"}}
balance = "credit"
""",
    "XML-RPC with places, results in words, and the portal's password as that of SIP": r"""
[services.provisioning]
protocol = "xmlrpc"
url = "https://a.example/rpc/{login}"
method = "accounts.list"
params = [7, {user="{login}",lines={"<int>"="5"}}]
[services.provisioning.reply]
success = "status == 'OK'"
codes = {"7"=100,"8"=102,"9"=104}
row = {of="accounts",where={name="{login}"}}
verify = {secret="{password}"}
account = {number="number",password="secret",domain="host"}
[services.balance]
protocol = "xmlrpc"
url = "https://a.example/rpc/x"
method = "accounts.credit"
params = [{"<base64>"="{number}"}]
[services.balance.reply]
codes = {"7"=100,"8"=102}
balance = "value"
""",
    "GraphQL with a success of its own, and variables as a text": r"""
[services.provisioning]
protocol = "rest"
url = "https://a.example/graphql"
[services.provisioning.graphql]
query = "mutation($l: ID, $p: String) { session(login: $l, password: $p) {login} }"
variables = '{"l": "{login}", "p": "{password}", "n": {login}}'
[services.provisioning.reply]
success = "data.session.ok"
codes = {NOT_FOUND=102,FORBIDDEN=104,MISSING=100}
account = {number="data.session.no",password="data.session.pw",domain="data.session.host"}
[services.balance]
protocol = "rest"
url = "https://a.example/graphql"
graphql = {query="{ credit }"}
fields = {no="{number}"}
[services.balance.reply]
balance = "data.credit"
""",
}


@pytest.mark.parametrize("text", PROFILES.values(), ids=PROFILES)
def test_its_mock_passes(tmp_path, text):
    with Mock(written(tmp_path / "odd.toml", HEAD + text)) as mock:
        run = run_against(mock)
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    assert len([result for result in run.results if result.check.id.endswith(".good")]) >= 1


REPLIES = {
    "a function": ("balance = \"join('', credit)\"", "balance", "the function join()"),
    "a function that counts": ('success = "length(items) > `0`"', "success", "the function length()"),
    "two nodes compared": ('success = "given == wanted"', "success", "a comparison of two nodes"),
    "a success that is always one": ('success = "`true`"', "success", "always the same"),
    "an amount that the pattern does not find": ('balance_pattern = "([a-z]+)"', "balance_pattern", "no text"),
    "every name": ('balance = "accounts.* | [0]"', "balance", "every name"),
    "several nodes": ('success = "[ok, state] | [0]"', "success", "several nodes"),
}


@pytest.mark.parametrize(("reply", "key", "reason"), REPLIES.values(), ids=REPLIES)
def test_what_cannot_be_turned_around_names_its_key(tmp_path, reply, key, reason):
    text = (
        f'{HEAD}[services.balance]\nprotocol = "rest"\nurl = "https://a.example/credit"\n[balance]\ncurrency = "EUR"\n'
        f'[services.balance.reply]\nformat = "json"\n{reply}\n'
    )
    with pytest.raises(ProfileError) as refused:
        Mock(written(tmp_path / "odd.toml", text))
    assert refused.value.facts["key"] == f"services.balance.reply.{key}"
    assert reason in refused.value.facts["reason"]


def test_a_plugins_protocol_is_refused_with_what_to_do_instead():
    profile = example("rest-json")
    spoken = {name: replace(service, protocol="pigeon") for name, service in profile.services.items()}
    with pytest.raises(UsageError) as refused:
        Mock(replace(profile, services=spoken))
    assert (refused.value.code, refused.value.facts["found"]) == ("mock.protocol", "pigeon")
