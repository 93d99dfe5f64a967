"""Where calls go while nobody answers: an action whose choices the operator is asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from neon_wizard.operations.plugin_calls import Request


class Forwarding:
    """The action ``forwarding``, for the operator ``norte-rpc`` alone."""

    api = 1
    id = "forwarding"
    operators = frozenset({"norte-rpc"})
    definition: ClassVar[dict[str, Any]] = {
        "title": {"en": "Forward calls", "pt_BR": "Encaminhar chamadas"},
        "icon": "phone",
        "confirm": {"en": "Forward your calls?", "pt_BR": "Encaminhar suas chamadas?"},
        "where": ["account"],
        "result": {"columns": [{"title": {"en": "Number"}, "value": "number"}, {"title": "Calls", "value": "when"}]},
    }

    def page(self, request: Request) -> dict[str, Any]:
        """Which numbers there are, the operator knows."""
        answer = request.send("GET", f"{request.origins[0]}/forwarding")
        numbers = json.loads(answer.content)
        choices = {number: {"en": name} for number, name in numbers.items()}
        return {
            "info": "<p>Calls are forwarded after <b>20 seconds</b>.</p>",
            "inputs": [
                {"name": "to", "label": {"en": "Forward to"}, "kind": "choice", "choices": choices},
                {"name": "pin", "label": "PIN", "kind": "password"},
            ],
        }

    def perform(self, request: Request) -> dict[str, Any]:
        """One request; gives what the user gets to see."""
        from neon_wizard.model import Secret

        pin, account = request.values["pin"], request.account
        assert isinstance(pin, Secret)
        body = {"number": account.number if account else "", "to": request.values["to"], "pin": pin.reveal()}
        headers = (("Content-Type", "application/json"),)
        answer = request.send("POST", f"{request.origins[0]}/forwarding", headers, json.dumps(body).encode())
        rules = json.loads(answer.content)
        return {"message": "Your calls are forwarded.", "rows": rules}
