"""What a profile says of calls with types, of GraphQL, and of which part of a reply is meant: every misfit is told."""

from __future__ import annotations

from typing import Any

import pytest

from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import InsideRule, PagesRule, RowRule, Service
from tests.profile.samples import facts, load_text, minimal, problems, with_actions

URL = "https://voip.acme.example/api"
ROW = {"of": "rows", "where": {"no": "{number}"}}
CALL = {"url": URL, "protocol": "xmlrpc", "method": "getAccountInfo"}
GET = {"url": URL, "protocol": "rest", "method": "GET"}
QUERY = "query($id: ID) { fetchExtension(extensionId: $id) { status extension {login} } }"


def told(service: dict[str, Any], name: str = "balance") -> list[tuple[str, str]]:
    """Key and what is expected of every problem."""
    found = problems(minimal(services={"signup": {"url": URL}, name: service}))
    assert all("line" in each.facts or each.code == "profile.missing" for each in found)
    return [
        (each.facts["key"].removeprefix(f"services.{name}."), str(each.facts.get("expected", ""))) for each in found
    ]


def loaded(service: dict[str, Any], name: str = "balance") -> Service:
    profile: Profile = load_text(minimal(services={"signup": {"url": URL}, name: service}))
    return profile.services[name]


# ---- a part of a reply ----


def test_the_short_notations_mean_what_the_long_ones_do():
    made = loaded({**GET, "reply": {"format": "json", "inside": "d", "row": ROW, "pages": "next"}})
    assert (made.reply.inside, made.reply.pages) == (InsideRule("d"), PagesRule("next"))
    assert made.reply.row == RowRule("rows", {"no": "{number}"})
    long = {"inside": {"at": "d"}, "row": ROW, "pages": {"next": "next"}}
    assert loaded({**GET, "reply": {"format": "json", **long}}).reply == made.reply


@pytest.mark.parametrize(
    ("reply", "key", "expected"),
    [
        ({"row": {"of": "rows[", "where": {"no": "{number}"}}}, "reply.row.of", "a JMESPath expression"),
        ({"row": {"of": "rows", "where": {"no[": "{number}"}}}, 'reply.row.where."no["', "a JMESPath expression on"),
        ({"row": {"of": "rows"}}, "reply.row.where", "the table [services.balance.reply.row.where]"),
        ({"row": {"where": {"no": "{number}"}}}, "reply.row.of", "a JMESPath expression"),
        ({"row": {"of": "rows", "where": {"no": "{numbr}"}}}, "reply.row.where.no", "what is the user's own: {number}"),
        ({"row": {"of": "rows", "where": {"no": "{email}"}}}, "reply.row.where.no", "what is the user's own: {number}"),
        ({"row": {"of": "rows", "where": {"no": "{uuid}"}}}, "reply.row.where.no", "what is the user's own: {number}"),
        ({"row": {"of": "rows", "where": {"no": "{secret:a}"}}}, "reply.row.where.no", "what is the user's own: "),
        ({"row": {"of": "rows", "where": {"no": "{number|md6}"}}}, "reply.row.where.no", "{…|md5}"),
        ({"row": {"of": "rows", "where": {"no": "{number|e164}"}}}, "reply.row.where.no", "a filter that needs no"),
        ({"row": {"of": "rows", "where": {"no": "5"}}}, "reply.row.where", "a placeholder that tells one user from"),
        ({"row": "rows"}, "reply.row", "a table"),
        ({"verify": {"no": "5"}}, "reply.verify.no", "a placeholder of what the user typed"),
        ({"verify": {"a b": "{number}"}}, 'reply.verify."a b"', "a JMESPath expression on the left side"),
        ({"inside": 5}, "reply.inside", "a text or a table"),
        ({"inside": {"at": "d", "format": "yaml"}}, "reply.inside.format", 'one of "xml", "json"'),
        ({"inside": {"format": "json"}}, "reply.inside.at", "a JMESPath expression"),
        ({"pages": "next"}, "reply.row", "“row”, which says which of the rows is the user's"),
        ({"pages": {"next": "next", "parameter": "{a}"}, "row": ROW}, "reply.pages.parameter", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_about_a_part_is_told(reply, key, expected):
    found = dict(told({**GET, "reply": {"format": "json", **reply}}))
    assert key in found
    assert found[key].startswith(expected)


@pytest.mark.parametrize(
    ("service", "name", "expected"),
    [
        ({"url": URL, "reply": {"format": "xml"}}, "balance", "protocol = “rest” or “form”"),
        ({**CALL, "reply": {}}, "balance", "protocol = “rest” or “form”"),
        ({"url": URL, "protocol": "rest", "reply": {"format": "json"}}, "signup", "method = “GET”, which reads"),
    ],
)
def test_pages_are_for_what_only_reads_over_http(service, name, expected):
    service = {**service, "reply": {**service["reply"], "pages": "next"}}
    assert ("reply.pages", expected) in told(service, name)


def test_pages_of_a_service_that_only_reads_may_be_asked_with_post():
    reply = {"format": "json", "pages": {"next": "next", "parameter": "page"}, "row": ROW}
    assert told({"url": URL, "protocol": "rest", "reply": reply}) == []
    body = {"body": '{"n": {number}}', "reply": reply, "url": URL, "protocol": "rest"}
    assert [key for key, _ in told(body)] == ["reply.pages.parameter"]


def test_an_extra_service_asks_for_what_its_row_is_known_by():
    service = {"url": URL, "protocol": "rest", "fields": {"a": "1"},
               "reply": {"format": "json", "row": {"of": "rows", "where": {"login": "{login}"}}}}  # fmt: skip
    assert "login" in load_text(with_actions({"service": service})).actions[0].uses


def test_a_text_within_xml_that_is_json_may_hold_numbers():
    reply = {"format": "xml", "success": "code == `0`"}
    assert [key for key, _ in told({"url": URL, "reply": reply})] == ["reply.success"]
    assert told({"url": URL, "reply": {**reply, "inside": {"at": "d", "format": "json"}}}) == []


# ---- XML-RPC ----


def test_a_call_is_read_as_the_formats_of_xml_rpc():
    made = loaded({**CALL, "params": [1, {"<int>": "{number}"}]})
    assert (made.reply.format, made.options["params"]) == ("xmlrpc", [1, {"<int>": "{number}"}])


@pytest.mark.parametrize(
    ("service", "key", "expected"),
    [
        ({"url": URL, "protocol": "xmlrpc"}, "method", "the name of the method"),
        ({**CALL, "method": "get account"}, "method", ""),
        ({**CALL, "params": "{number}"}, "params", "a list of parameters, or a table"),
        ({**CALL, "params": ["{email}"]}, "params", "one of {number}"),
        ({**CALL, "params": ["{number|md6}"]}, "params", "{…|md5}"),
        ({**CALL, "params": [float("nan")]}, "params", "a number that XML-RPC can hold"),
        ({**CALL, "params": [{"<money>": "1"}]}, "params", "one type alone, of <int>, "),
        ({**CALL, "params": [{"<int>": "1", "a": 1}]}, "params", "one type alone, of <int>, "),
        ({**CALL, "params": [{"<int>": 1}]}, "params", "a text with placeholders, or the value without a type"),
        ({**CALL, "params": [1], "fields": {"a": "{number}"}}, "fields", "{number} somewhere in “params”"),
        ({**CALL, "reply": {"format": "json"}}, "reply.format", "“xmlrpc” with protocol = “xmlrpc”, and only there"),
        ({**GET, "reply": {"format": "xmlrpc"}}, "reply.format", "“xmlrpc” with protocol = “xmlrpc”, and only there"),
        ({**GET, "params": [1]}, "params", "protocol = “xmlrpc”"),
        ({**GET, "method": "getAccountInfo"}, "method", "one of “GET”, “POST”"),
    ],
)
def test_what_is_wrong_about_a_call_is_told(service, key, expected):
    found = dict(told(service))
    assert key in found
    assert found[key].startswith(expected)


def test_a_number_of_more_than_64_bits_and_a_time_alone_are_no_parameters():
    for value in ("9223372036854775808", "10:30:00", "2026-12-01T10:30:00Z"):
        text = minimal(services={"signup": {"url": URL}, "balance": CALL})
        text = text.replace('method = "getAccountInfo"', f'method = "getAccountInfo"\nparams = [{value}]')
        assert facts(text) == [("profile.value", "services.balance.params")]


def test_a_secret_that_is_written_out_in_a_parameter_is_warned_about():
    profile = load_text(
        minimal(services={"signup": {"url": URL}, "balance": {**CALL, "params": {"api_password": "s3cret99"}}})
    )
    assert [getattr(each, "facts", {})["key"] for each in profile.warnings] == ["services.balance.params.api_password"]


# ---- GraphQL ----


def test_no_brace_of_a_query_is_a_placeholder():
    made = loaded({"url": URL, "protocol": "rest", "graphql": {"query": QUERY, "variables": {"id": "{number}"}}})
    assert made.options["graphql"]["query"] == QUERY
    assert (made.reply.format, made.reply.success, dict(made.fields)) == ("json", "!errors", {})


@pytest.mark.parametrize(
    ("success", "made"),
    [("data.ok", "!errors && (data.ok)"), ("length(errors || `[]`) == `0`", "length(errors || `[]`) == `0`")],
)
def test_errors_are_a_failure_unless_the_profile_speaks_of_them(success, made):
    service = {"url": URL, "protocol": "rest", "graphql": {"query": QUERY}, "reply": {"success": success}}
    assert loaded(service).reply.success == made


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"graphql": {"variables": {}}}, "graphql.query"),
        ({"graphql": {"query": " "}}, "graphql.query"),
        ({"graphql": {"query": QUERY, "variables": {"id": "{email}"}}}, "graphql.variables"),
        ({"graphql": {"query": QUERY, "variables": '{"id": {number}'}}, "graphql.variables"),
        ({"graphql": {"query": QUERY, "variables": '{"id": 1}'}, "fields": {"a": "b"}}, "fields"),
        ({"graphql": {"query": QUERY}, "body": {"a": "b"}}, "body"),
        ({"graphql": {"query": QUERY}, "method": "GET"}, "method"),
        ({"graphql": {"query": QUERY}, "protocol": "form"}, "graphql"),
        ({"graphql": "query"}, "graphql"),
    ],
)
def test_what_is_wrong_about_a_query_is_told(more, key):
    assert key in dict(told({"url": URL, "protocol": "rest", **more}))


def test_a_query_in_a_body_is_told_where_it_belongs():
    (((key, expected),)) = told(
        {"url": URL, "protocol": "rest", "body": {"query": QUERY.replace("{login}", "{email}")}}
    )
    assert key == "body"
    assert "“graphql” in place of “body”" in expected
