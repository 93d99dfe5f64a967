"""Lists that go on: every page is asked for once, at the same server, five at most, in the time of one request."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance
from neon_wizard.operations.extra_service import perform
from neon_wizard.operations.services import Services
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.profile.samples import load_text
from tests.servers.scripted import Given, ScriptedServer, Seen

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
[services.balance]
url = "ORIGIN/accounts/all?page=1"
protocol = "rest"
method = "GET"
headers = { X-Key = "{secret:api}" }
fields = { size = "2" }
[services.balance.reply]
format = "json"
row = { of = "rows", where = { no = "{number}" } }
balance = "credit"
PAGES
[[actions]]
id = "numbers"
title = "Numbers"
reads_only = true
[actions.service]
url = "ORIGIN/numbers"
protocol = "rest"
method = "GET"
reply = { format = "json", pages = "next" }
[actions.result]
rows = "rows"
columns = [{ title = "No", value = "no" }]
"""


def row(number: int) -> dict[str, Any]:
    return {"no": number, "credit": number}


def as_json(**data: Any) -> Given:
    return Given(json.dumps(data).encode(), content_type="application/json")


def query(seen: Seen) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(seen.path).query))


@contextmanager
def running(script: Any, pages: str = 'pages = "links.next"') -> Iterator[tuple[Services, ScriptedServer]]:
    with ScriptedServer({"*": script}) as server:
        profile = load_text(PROFILE.replace("ORIGIN", server.origin).replace("PAGES", pages))
        session = Session(lambda _reference: Secret("key"))
        try:
            yield Services(profile, session, builtin()), server
        finally:
            session.close()


def numbered(link: Any) -> Any:
    """Pages of one row each, seven in all; link: the number of the next page → what says so."""

    def answer(seen: Seen) -> Given:
        page = int(query(seen)["page"])
        return as_json(rows=[row(page)], links={"next": link(page + 1) if page < 7 else None})

    return answer


@pytest.mark.parametrize(
    "link",
    [lambda n: f"?page={n}", lambda n: f"/accounts/all?page={n}", lambda n: f"all?page={n}#top"],
    ids=["a query", "a path", "a name"],
)
def test_an_address_is_followed_within_the_same_server(link):
    with running(numbered(link)) as (services, server):
        assert str(balance(services, "3").amount) == "3"
    assert [query(seen)["page"] for seen in server.requests] == ["1", "2", "3", "4", "5"]
    assert all(seen.header("x-key") == "key" for seen in server.requests)
    assert query(server.requests[0]) == {"page": "1", "size": "2"}
    assert server.connections == 1


def test_a_full_address_is_followed_and_nothing_in_it_is_filled_in():
    def answer(seen: Seen) -> Given:
        if "second" in seen.path:
            return as_json(rows=[row(5)])
        return as_json(rows=[row(1)], links={"next": f"http://{seen.header('host')}/second?a={{number}}&b=%20"})

    with running(answer) as (services, server):
        assert str(balance(services, "5").amount) == "5"
    assert server.requests[1].path == "/second?a=%7Bnumber%7D&b=%20"


@pytest.mark.parametrize("token", ["abc=/+&{number}{secret:api}", 7])
def test_a_token_goes_into_the_query_as_it_is(token):
    def answer(seen: Seen) -> Given:
        last = query(seen).get("page") == str(token)
        return as_json(rows=[row(9 if last else 1)], links={"next": "" if last else token})

    with running(answer, 'pages = { next = "links.next", parameter = "page" }') as (services, server):
        assert str(balance(services, "9").amount) == "9"
    assert [query(seen) for seen in server.requests][1] == {"size": "2", "page": str(token)}


def test_after_five_pages_nobody_is_said_to_be_unknown():
    with running(numbered(lambda n: f"?page={n}")) as (services, server), pytest.raises(ReplyError) as caught:
        balance(services, "6")
    assert (caught.value.code, caught.value.facts["limit"]) == ("reply.too_large", "5 pages")
    assert len(server.requests) == 5


def test_who_is_on_no_page_is_unknown():
    with (
        running(as_json(rows=[row(1)], links={"next": None})) as (services, server),
        pytest.raises(OperatorError) as caught,
    ):
        balance(services, "6")
    assert (caught.value.operator_code, len(server.requests)) == (102, 1)


@pytest.mark.parametrize("following", [None, "", False, "?page=1"])
def test_the_list_ends(following):
    """With nothing, or with a page that was asked for before."""
    with running(as_json(rows=[row(1)], links={"next": following})) as (services, server):
        assert str(balance(services, "1").amount) == "1"
    assert len(server.requests) <= 2


def test_pages_that_lead_in_a_circle_end():
    with running(numbered(lambda n: f"?page={n % 3}")) as (services, server):
        assert str(balance(services, "2").amount) == "2"
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "address", ["http://elsewhere.example/a", "//elsewhere.example/a", "https://127.0.0.1/a", "http://127.0.0.1:1/x"]
)
def test_another_server_is_refused_and_sent_nothing(address):
    with (
        running(as_json(rows=[row(1)], links={"next": address})) as (services, server),
        pytest.raises(ReplyError) as caught,
    ):
        balance(services, "1")
    assert caught.value.code == "reply.next_page"
    assert caught.value.facts["target"].partition(":")[0] in ("elsewhere.example", "127.0.0.1")
    assert len(server.requests) == 1


@pytest.mark.parametrize("address", ["http://[", {"a": 1}, "http://me:pw@HOST/a"])
def test_what_is_no_address_is_said(address):
    def answer(seen: Seen) -> Given:
        text = address.replace("HOST", str(seen.header("host"))) if isinstance(address, str) else address
        return as_json(rows=[row(1)], links={"next": text})

    with running(answer) as (services, _), pytest.raises(ReplyError) as caught:
        balance(services, "1")
    assert caught.value.code in ("reply.value", "reply.next_page")


def test_a_page_that_failed_fails_the_whole():
    def answer(seen: Seen) -> Given:
        if "second" in seen.path:
            return Given(b'{"message": "Too many."}', 500, content_type="application/json")
        return as_json(rows=[row(1)], links={"next": "/second"})

    with running(answer) as (services, _), pytest.raises(NeonError) as caught:
        balance(services, "1")
    assert caught.value.code == "operator.500"


def test_all_pages_share_one_deadline():
    def slow(seen: Seen) -> Given:
        time.sleep(0.4)
        return as_json(rows=[row(1)], links={"next": f"?page={int(query(seen)['page']) + 1}"})

    with running(slow) as (services, server):
        made = services.profile.services["balance"]
        short = replace(made, http=replace(made.http, timeout=1.0))
        services.profile = replace(services.profile, services={"balance": short})
        with pytest.raises(NetworkError) as caught:
            balance(services, "9")
    assert (caught.value.code, caught.value.facts["seconds"]) == ("network.timeout", "1")
    assert len(server.requests) < 5


def test_a_table_of_an_extra_service_has_the_rows_of_all_pages():
    def answer(seen: Seen) -> Given:
        page = int(query(seen).get("page", "1"))
        return as_json(rows=[{"no": page * 10}, {"no": page * 10 + 1}], next=f"?page={page + 1}" if page < 3 else None)

    with running(answer) as (services, _):
        table = perform(services, services.profile.actions[0], {}).table
    assert table is not None
    assert [cells[0].text for cells in table.rows] == ["10", "11", "20", "21", "30", "31"]
