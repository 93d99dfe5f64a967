"""Platforms that operators buy, as small as they can be: XML-RPC, GraphQL, and lists of everybody's accounts.

Each is the script of a `ScriptedServer`, strict about what it is sent, and knows Tester, whose number is 55555555.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import xmlrpc.client
from collections.abc import Callable, Mapping
from html import escape
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.servers.scripted import Given, Seen
from tests.servers.webservices import NUMBER, PASSWORD, SIP_PASSWORD

_CREATED: Mapping[str, type] = {
    **dict.fromkeys(("username", "web_password", "email", "phone", "company_name"), str),
    "max_sessions": int,
    "credit_limit": float,
    "blocked": bool,
    "created": datetime.datetime,
    "tariffs": list,
}


def _create(sent: Mapping[str, Any]) -> dict[str, Any]:
    for name, kind in _CREATED.items():
        if type(sent.get(name)) is not kind:
            raise xmlrpc.client.Fault(400, f"{name} must be a {kind.__name__}")
    if sent["username"] == "taken":
        raise xmlrpc.client.Fault(500, "Username is already in use")
    return {"result": "OK", "i_account": 4, "authname": NUMBER, "voip_password": SIP_PASSWORD}


def _info(sent: Mapping[str, Any]) -> dict[str, Any]:
    if sent != {"username": "Tester", "password": PASSWORD}:
        raise xmlrpc.client.Fault(403, "Authentication failed")
    return {"result": "OK", "authname": NUMBER, "voip_password": SIP_PASSWORD, "i_account": 3, "vm": None}


def _balance(number: str, kind: int) -> dict[str, Any]:
    if (number, kind) != (NUMBER, 1):
        raise xmlrpc.client.Fault(404, "Account not found")
    return {"balance": -20.15}


def softswitch(seen: Seen) -> Given:
    """A softswitch's XML-RPC: types count, faults come with status 200, and it owes what others call a credit."""
    methods: Mapping[str, Callable[..., Any]] = {
        "createAccount": _create,
        "getAccountInfo": _info,
        "getBalance": _balance,
    }
    params, method = xmlrpc.client.loads(seen.body, use_builtin_types=True)
    try:
        said: Any = (methods[str(method)](*params),)
    except xmlrpc.client.Fault as fault:
        said = fault
    return Given(xmlrpc.client.dumps(said, methodresponse=True, allow_none=True).encode())


def graphql(seen: Seen) -> Given:
    """GraphQL over HTTP: a query that does not parse, or a variable that is missing, is an error with status 200."""
    asked = json.loads(seen.body)
    variables, query = asked["variables"], asked["query"]
    if query.count("{") != query.count("}") or any(name not in variables for name in re.findall(r"\$(\w+):", query)):
        return _graphql({}, "GRAPHQL_VALIDATION_FAILED", "Syntax error")
    if "fetchExtension" in query:
        assert "{number}" in query
        assert "user{secret}" in query
        if variables["login"] != "Tester":
            return _graphql({"fetchExtension": None}, "NOT_FOUND", "No such extension")
        if variables["password"] != PASSWORD:
            return _graphql({"fetchExtension": None}, "FORBIDDEN", "Wrong password")
        extension = {"number": NUMBER}
        return _graphql({"fetchExtension": {"status": True, "extension": extension, "user": {"secret": SIP_PASSWORD}}})
    known = variables == {"id": NUMBER}
    return _graphql({"credit": {"amount": 20.15, "currency": "BRL"}}) if known else _graphql({}, "NOT_FOUND", "Nobody")


def _graphql(data: Mapping[str, Any], code: str = "", message: str = "") -> Given:
    errors = {"errors": [{"message": message, "extensions": {"code": code}}]} if code else {}
    return Given(json.dumps({**errors, "data": data}).encode(), content_type="application/json")


def _subscriber(login: str, password: str) -> dict[str, Any]:
    digest = hashlib.md5(password.encode(), usedforsecurity=False).hexdigest().upper()
    number = int(NUMBER) if login == "Tester" else len(login)
    return {"login": login, "web_password_md5": digest, "number": number, "sip": {"password": SIP_PASSWORD}}


def subscribers(seen: Seen) -> Given:
    """Everybody's accounts, two on a page, the last page with one that is no list; and a report in a text of SOAP."""
    if seen.path == "/Report.asmx":
        rows = [{"account": 5, "credit": "1.00"}, {"account": int(NUMBER), "credit": "20.15"}]
        text = escape(json.dumps({"currency": "BRL", "credits": rows}))
        inner = f"<GetCreditsResponse xmlns='urn:acme'><GetCreditsResult>{text}</GetCreditsResult></GetCreditsResponse>"
        body = f"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>{inner}</s:Body></s:Envelope>"
        return Given(body.encode())
    page = int(parse_qs(urlsplit(seen.path).query).get("page", ["1"])[0])
    everybody = [_subscriber(f"user{n}", "x") for n in range(4)] + [_subscriber("Tester", PASSWORD)]
    rows = everybody[page * 2 - 2 : page * 2]
    links = {"next": {"href": f"/api/subscribers?page={page + 1}"}} if page < 3 else {}
    embedded = rows if len(rows) > 1 else rows[0]
    data = {"_embedded": {"acme:subscribers": embedded}, "_links": links}
    return Given(json.dumps(data).encode(), content_type="application/hal+json")
