"""An operator whose accounts exist in a real registrar, and a computer that keeps one of them."""

from __future__ import annotations

from collections.abc import Callable

from tests.servers.registrar import Registrar
from tests.servers.scripted import Given, ScriptedServer

REPLY = """\
<ReturnData><Success>true</Success><Error><Code>0</Code></Error><Data>
<Number>{number}</Number><Password>{password}</Password><Domain>{domain}</Domain><Transport>{transport}</Transport>
</Data></ReturnData>"""


class Operator(ScriptedServer):
    """Provisions `number` with `password` at `domain`; they may be changed while it runs."""

    def __enter__(self) -> Operator:
        super().__enter__()
        return self

    def __init__(self, registrar: Registrar, number: str, password: str, transport: str = "udp") -> None:
        self.number = number
        self.password = password
        self.domain = registrar.domain
        self._transport = transport
        registrar.add(number, password)
        super().__init__({"/Provisioning": lambda _: self._answer()})

    def _answer(self) -> Given:
        values = {"number": self.number, "password": self.password, "domain": self.domain}
        return Given(REPLY.format(**values, transport=self._transport).encode())


def keep(run: Callable, path: str) -> str:
    """Provision the account onto this computer; gives its id."""
    done = run("provision", "--operator", path, "--login", "ana", "--json")
    assert done.status == 0, done.out + done.err
    return str(done.json["account"]["id"])
