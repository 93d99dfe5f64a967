"""An operator whose credit is a customer's, and is told to the user alone: login, password and the customer's id."""

from __future__ import annotations

import json

from tests.servers.scripted import Given, ScriptedServer, Seen

LOGIN, PASSWORD, NUMBER, CUSTOMER, SIP_PASSWORD = "ana", "CANARY-portal", "5550101", "C-13", "CANARY-sip"


class CustomersOperator(ScriptedServer):
    """``/session`` gives the one account's settings, ``/customers/ID/credit`` its credit; ``/vouchers`` takes one."""

    def __init__(self) -> None:
        super().__init__({"/session": self._session, f"/customers/{CUSTOMER}/credit": self._credit})
        self.paths["/vouchers"] = self._voucher
        self.password = PASSWORD

    def profile(self, more: str = "", *, keep: str = 'keep = ["CustomerId"]') -> str:
        """Return the operator's profile. keep: what stands in ``[account]``."""
        return f"""format = 1
[operator]
id = "customers"
name = "Customers & Co."
{more}
[account]
{keep}

[services.provisioning]
url = "{self.origin}/session"
protocol = "rest"
method = "POST"
body = {{ user = "{{login}}", password = "{{password}}" }}

[services.provisioning.reply]
format = "json"
codes = {{ "http 403" = 104 }}
account = {{ number = "sip.user", password = "sip.secret", domain = "'sip.example.com'", CustomerId = "customer" }}

[services.balance]
url = "{self.origin}/customers/{{account.CustomerId}}/credit"
protocol = "rest"
method = "GET"
headers = {{ X-Login = "{{login}}", X-Password = "{{password}}" }}
fields = {{}}

[services.balance.reply]
format = "json"
balance = "credit"
codes = {{ "http 403" = 104 }}

[[actions]]
id = "voucher"
title = "Voucher"
[[actions.inputs]]
name = "code"
[actions.service]
url = "{self.origin}/vouchers"
protocol = "rest"
method = "POST"
body = {{ customer = "{{account.CustomerId}}", code = "{{code}}" }}
[actions.service.reply]
format = "json"
[actions.result]
message = "message"
"""

    def asked(self, path: str) -> int:
        return sum(seen.path.startswith(path) for seen in self.requests)

    def _session(self, seen: Seen) -> Given:
        said = json.loads(seen.body)
        if (said["user"], said["password"]) != (LOGIN, self.password):
            return _json({"error": "no"}, 403)
        return _json({"sip": {"user": NUMBER, "secret": SIP_PASSWORD}, "customer": CUSTOMER, "Plan": "gold"})

    def _credit(self, seen: Seen) -> Given:
        if (seen.header("X-Login"), seen.header("X-Password")) != (LOGIN, self.password):
            return _json({"error": "no"}, 403)
        return _json({"credit": 20.15})

    def _voucher(self, seen: Seen) -> Given:
        return _json({"message": f"For {json.loads(seen.body)['customer']}."})


def _json(data: object, status: int = 200) -> Given:
    return Given(json.dumps(data).encode(), status, content_type="application/json")
