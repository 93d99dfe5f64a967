"""A plug-in's dialect keeps the contract of all dialects: the package of ``tests/plugin`` as its author tests it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from neon_wizard.profile.plugins import PluginEntry
from neon_wizard.profile.rules.service_keys import FIELDS
from neon_wizard.profile.service import Http, ReplyMap, Service, Soap
from neon_wizard.protocols.dialect import Protocol
from neon_wizard.protocols.dialects import maker
from tests.protocols.dialect_contract import SERVICES, DialectContract, Outcome
from tests.protocols.test_plugins import PACKAGE
from tests.servers.scripted import Given, Seen

REPLY = ReplyMap(
    format="json",
    success="result.Success",
    code="result.Error.Code",
    description="result.Error.Description",
    account={name: f"result.Data.{name.capitalize()}" for name in ("number", "password", "domain")},
    balance="result.Data.Balance",
    currency="",
    info="result.Data.Info",
)


class TestJsonRpc(DialectContract):
    @pytest.fixture(autouse=True)
    def _package(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        monkeypatch.syspath_prepend(PACKAGE)
        yield
        sys.modules.pop("neon_jsonrpc", None)

    def protocols(self) -> dict[str, Protocol]:
        return {"jsonrpc": maker(PluginEntry("jsonrpc", "neon_jsonrpc:JsonRpc", "neon-jsonrpc"))()}

    def service(self, name: str, origin: str) -> Service:
        return Service(name, "jsonrpc", f"{origin}/{name}", Http(timeout=5), Soap(), fields=FIELDS[name], reply=REPLY)

    def reply(self, service: str, outcome: Outcome) -> Given:
        error = {"Code": outcome.code, "Description": outcome.description}
        result: dict[str, Any] = {"Success": outcome.success, "Error": error, "Data": dict(outcome.data)}
        parts = {name: part for name, part in result.items() if part is not None}
        parts["Error"] = {name: part for name, part in error.items() if part is not None}
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "result": parts}).encode()
        return Given(body, content_type="application/json")

    def sent(self, seen: Seen) -> Mapping[str, str]:
        question = json.loads(seen.body)
        assert question["method"] == seen.path[1:]
        return dict(question["params"])

    @pytest.mark.parametrize("name", SERVICES)
    @pytest.mark.parametrize(("outcome", "node"), [(Outcome(success=None), "Success")])
    def test_f24_a_part_is_missing(self, services, operator, name, outcome, node):
        """A reply that is not the specification's structure may do without a code."""
        super().test_f24_a_part_is_missing(services, operator, name, outcome, node)
