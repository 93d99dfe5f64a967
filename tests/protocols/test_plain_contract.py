"""The dialects ``form``, ``rest``, ``xml`` and ``xmlrpc`` keep the contract of all, in every format of a reply."""

from __future__ import annotations

import json
import xmlrpc.client
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from lxml import etree

from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS
from neon_wizard.profile.service import Http, ReplyMap, Service, Soap
from tests.protocols.dialect_contract import DialectContract, Outcome
from tests.protocols.notations import written
from tests.servers.scripted import Given, Seen


def table(outcome: Outcome) -> dict[str, Any]:
    """The structure of F3, without what the outcome leaves out."""
    error = {"Code": outcome.code, "Description": outcome.description}
    parts = {"Success": outcome.success, "Error": {k: v for k, v in error.items() if v is not None}}
    return {**{k: v for k, v in parts.items() if v is not None}, "Data": dict(outcome.data)}


class PlainContract(DialectContract):
    """What these dialects share. notation: what replies are written in. format: what the profile says of it."""

    notation = "xml"
    format = "returndata"
    protocol = "form"
    options: Mapping[str, Any] = {}
    rules: Mapping[str, Any] = {}

    def service(self, name: str, origin: str) -> Service:
        return Service(
            name,
            self.protocol,
            f"{origin}/{name}",
            Http(timeout=5),
            Soap(element=ELEMENTS[name]),
            fields=FIELDS[name],
            reply=ReplyMap(format=self.format, **self.rules),
            options=self.options,
        )

    def reply(self, service: str, outcome: Outcome) -> Given:
        return written(self.notation, table(outcome))

    def sent(self, seen: Seen) -> Mapping[str, str]:
        assert seen.header("content-type") == "application/x-www-form-urlencoded; charset=utf-8"
        return dict(parse_qsl(seen.body.decode("ascii"), keep_blank_values=True, strict_parsing=True))


class TestForm(PlainContract):
    pass


class TestFormOverGet(PlainContract):
    options = {"method": "GET"}  # noqa: RUF012

    def service(self, name: str, origin: str) -> Service:
        made = super().service(name, origin)
        return Service(**{**vars(made), "url": f"{made.url}?own=1"})

    def sent(self, seen: Seen) -> Mapping[str, str]:
        assert (seen.method, seen.body) == ("GET", b"")
        own, *fields = parse_qsl(urlsplit(seen.path).query, keep_blank_values=True, strict_parsing=True)
        assert own == ("own", "1")
        return dict(fields)


class TestRest(PlainContract):
    protocol = "rest"
    notation = "json"

    def sent(self, seen: Seen) -> Mapping[str, str]:
        assert seen.header("content-type") == "application/json"
        return dict(json.loads(seen.body))


class TestXml(PlainContract):
    protocol = "xml"

    def sent(self, seen: Seen) -> Mapping[str, str]:
        root = etree.fromstring(seen.body)
        assert root.tag in ELEMENTS.values()
        return {str(child.tag): child.text or "" for child in root}


class Own(PlainContract):
    """A reply of the operator's own shape, whose success and code the profile names."""

    rules = {"success": "Response.Success", "code": "Response.Error.Code"}  # noqa: RUF012

    def reply(self, service: str, outcome: Outcome) -> Given:
        return written(self.notation, {"Response": table(outcome)})


class TestJson(Own):
    format = notation = "json"


class TestFormReply(Own):
    format = notation = "form"


class TestProperties(Own):
    format = notation = "properties"


class TestIni(Own):
    format = notation = "ini"


class TestPlainXml(Own):
    format = "xml"
    rules = {"success": "Operator.Response.Success", "code": "Operator.Response.Error.Code"}  # noqa: RUF012

    def reply(self, service: str, outcome: Outcome) -> Given:
        return written("xml", {"Response": table(outcome)}, "Operator")


class TestRestTemplate(PlainContract):
    """A body that is a text of JSON, the login in the path and a header of its own."""

    protocol = "rest"
    notation = "json"

    def service(self, name: str, origin: str) -> Service:
        made = super().service(name, origin)
        pairs = ", ".join(f'"{wire}": "{template}"' for wire, template in made.fields.items() if wire != "Login")
        url = f"{origin}/{name}/{{login}}" if "Login" in made.fields else f"{origin}/{name}"
        options = {"method": "PUT", "body": f'{{"user": {{{pairs}}}}}', "headers": {"X-Client": "neon/{version}"}}
        return Service(**{**vars(made), "url": url, "fields": {}, "options": options})

    def answer(self, operator, outcome: Outcome) -> None:
        super().answer(operator, outcome)

        def by_start(seen: Seen) -> Given | bytes:
            script = operator.paths["/" + seen.path.split("/")[1]]
            return script(seen) if callable(script) else script

        operator.paths["*"] = by_start

    def sent(self, seen: Seen) -> Mapping[str, str]:
        assert seen.method == "PUT"
        assert (seen.header("x-client") or "").startswith("neon/")
        path = urlsplit(seen.path).path.split("/")
        login = {"Login": unquote(path[2])} if len(path) > 2 else {}
        return {**login, **json.loads(seen.body)["user"]}


class TestGraphql(Own):
    """A query as it stands, whose variables are the fields."""

    protocol = "rest"
    format = notation = "json"
    options = {"graphql": {"query": "query($Login: ID) { account(id: $Login) {login} }"}}  # noqa: RUF012

    def sent(self, seen: Seen) -> Mapping[str, str]:
        asked = json.loads(seen.body)
        assert asked["query"] == self.options["graphql"]["query"]
        return dict(asked["variables"])


class TestXmlRpc(Own):
    """One structure either way."""

    protocol = format = "xmlrpc"
    options = {"method": "account.get"}  # noqa: RUF012

    def reply(self, service: str, outcome: Outcome) -> Given:
        said = ({"Response": table(outcome)},)
        return Given(xmlrpc.client.dumps(said, methodresponse=True, allow_none=True).encode())

    def sent(self, seen: Seen) -> Mapping[str, str]:
        (members,), method = xmlrpc.client.loads(seen.body)
        assert method == "account.get"
        assert isinstance(members, dict)
        return members
