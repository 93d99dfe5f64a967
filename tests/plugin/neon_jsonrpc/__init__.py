"""JSON-RPC 2.0 as a dialect of NEON Wizard, and an operator who speaks it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols import Call, Reply
    from neon_wizard.protocols.http import Session


_HEADERS = (("Content-Type", "application/json"), ("Accept", "application/json"))


class JsonRpc:
    """The dialect ``jsonrpc``. Options: ``rpc_method``, by default the service's name."""

    name = "jsonrpc"
    options: frozenset[str] = frozenset({"rpc_method"})

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """One POST; the reply's data is the whole answer: ``result``, or ``error`` with ``code`` and ``message``."""
        import json

        from neon_wizard.protocols.exchange import Request
        from neon_wizard.protocols.reply_reader import accepted_statuses, read
        from neon_wizard.protocols.templates import Filler

        filler = Filler(service, call)
        method = str(service.options.get("rpc_method", service.name))
        question = {"jsonrpc": "2.0", "id": 1, "method": method, "params": filler.fields()}
        request = Request("POST", filler.url(service.url), _HEADERS, json.dumps(question).encode())
        accept = accepted_statuses(service)
        answer, exchange = session.send(
            request, service.http, cancel=call.cancel, secrets=filler.secrets, accept=accept
        )
        return read(answer, exchange, request.url, service)


def profiles() -> Iterator[Path]:
    """The profiles that this package brings."""
    yield Path(__file__).parent / "operators"
