"""What the pictures show: three operators, their accounts, what they answer, and a computer that keeps them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

from neon_wizard import places
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.context import Context
from neon_wizard.errors import NetworkError, OperatorError
from neon_wizard.model import Account, SipSettings
from neon_wizard.operations.person import CodeQuestion, PageVisit
from neon_wizard.profile.form.form_inputs import Text

__all__ = [
    "ANA",
    "BUSY",
    "CODE",
    "INFO",
    "LOST",
    "OPERATOR",
    "OTHERS",
    "PAGE",
    "SLOW",
    "Clock",
    "install_operators",
    "open_context",
]

_HOST = "voip.aurora.example"
OPERATOR = """format = 1
[operator]
id = "{id}"
name = "{name}"
country = "BR"
accent = "{accent}"
{logo}
[services.signup]
url = "https://voip.{id}.example/Signup"
[services.provisioning]
url = "https://voip.{id}.example/Provisioning"
[services.balance]
url = "https://voip.{id}.example/GetBalance"
[balance]
currency = "BRL"
low = "5.00"
top_up = "https://voip.{id}.example/top-up"
"""
CODE = CodeQuestion(
    "code",
    "Aurora",
    Text({"en": "Code of the SMS", "pt_BR": "Código do SMS", "es": "Código del SMS"}),
    Text({"en": "It comes within a minute.", "pt_BR": "Chega em um minuto.", "es": "Llega en un minuto."}),
    again=True,
    wait=27.0,
    change="phone",
    current="+5571999990002",
)
_HUMAN = {"en": "Confirm that you are a person", "pt_BR": "Confirme que você é uma pessoa"}
PAGE = PageVisit("human", "Aurora", "www.aurora.example", "https://www.aurora.example/captcha", Text(_HUMAN))
ACTIONS = """
[[actions]]
id = "voucher"
title = { en = "Redeem a voucher", pt_BR = "Resgatar um vale" }
description = { en = "A voucher raises your credit at once.", pt_BR = "Um vale aumenta o seu saldo na hora." }
icon = "ticket"
confirm = { en = "Redeem this voucher now?", pt_BR = "Resgatar este vale agora?" }
where = ["home", "account", "after-wizard"]
[[actions.inputs]]
name = "code"
label = { en = "Voucher", pt_BR = "Vale" }
hint = { en = "Eight digits, on its back.", pt_BR = "Oito dígitos, no verso." }
pattern = '\\d{4}-\\d{4}'
[actions.service]
url = "https://voip.aurora.example/RedeemVoucher"
fields = { Number = "{number}", Code = "{code}" }
[actions.result]
refresh_balance = true

[[actions]]
id = "calls"
title = { en = "Recent calls", pt_BR = "Chamadas recentes" }
icon = "list"
reads_only = true
[[actions.inputs]]
name = "since"
label = { en = "Since", pt_BR = "Desde" }
kind = "date"
default = "2026-01-31"
[actions.service]
url = "https://voip.aurora.example/Calls"
fields = { Number = "{number}", Since = "{since}" }
[actions.result]
rows = "Data.Call"
[[actions.result.columns]]
title = { en = "When", pt_BR = "Quando" }
value = "When"
kind = "date"
[[actions.result.columns]]
title = { en = "Number", pt_BR = "Número" }
value = "To"
[[actions.result.columns]]
title = { en = "Minutes", pt_BR = "Minutos" }
value = "Minutes"
kind = "number"
[[actions.result.columns]]
title = { en = "Price", pt_BR = "Preço" }
value = "Price"
kind = "money"

[[actions]]
id = "portability"
title = { en = "Bring your number along", pt_BR = "Trazer o seu número" }
description = { en = "From another operator, within three days.", pt_BR = "De outra operadora, em até três dias." }
icon = "phone"
[[actions.inputs]]
name = "old"
label = { en = "Number so far", pt_BR = "Número atual" }
[[actions.inputs]]
name = "plan"
label = { en = "Plan", pt_BR = "Plano" }
kind = "choice"
[actions.inputs.choices]
basic = { en = "Basic, without minutes", pt_BR = "Básico, sem minutos" }
family = { en = "Family, 500 minutes", pt_BR = "Família, 500 minutos" }
[[actions.inputs]]
name = "limit"
label = { en = "Monthly limit", pt_BR = "Limite mensal" }
kind = "number"
minimum = 10
maximum = 2500
optional = true
[[actions.inputs]]
name = "day"
label = { en = "On the day", pt_BR = "No dia" }
kind = "date"
[[actions.inputs]]
name = "pin"
label = { en = "PIN of the portal", pt_BR = "PIN do portal" }
kind = "password"
[[actions.inputs]]
name = "invoice"
label = { en = "Last invoice", pt_BR = "Última fatura" }
kind = "file"
endings = [".pdf", ".png"]
[actions.service]
url = "https://voip.aurora.example/Portability"
parameters = "direct"
fields = { Login = "{login}", Password = "{password}", Old = "{old}", Plan = "{plan}", File = "{invoice|base64}" }
"""
"""What only the first of them has (E1)."""
_OPERATORS = (
    ("aurora", "Aurora Telecom", "#0a6e8a"),
    ("norte", "Norte Fibra", "#8a3b0a"),
    ("sur", "Sur Comunicaciones", "#3d5a1f"),
)
INFO = {
    "en": "<h2>Welcome, Ana!</h2><p>Your number is <b>5555 5555</b>. Calls between our customers are free.</p>"
    "<ul><li>Voice mail: dial <b>*86</b></li><li>Emergency: <b>190</b>, <b>192</b>, <b>193</b></li></ul>"
    '<p>Prices and help: <a href="https://aurora.example/help">aurora.example/help</a></p>',
    "pt_BR": "<h2>Bem-vinda, Ana!</h2><p>Seu número é <b>5555 5555</b>. Ligações entre nossos clientes são grátis.</p>"
    "<ul><li>Caixa postal: disque <b>*86</b></li><li>Emergência: <b>190</b>, <b>192</b>, <b>193</b></li></ul>"
    '<p>Preços e ajuda: <a href="https://aurora.example/ajuda">aurora.example/ajuda</a></p>',
    "es": "<h2>¡Te damos la bienvenida, Ana!</h2><p>Tu número es el <b>5555 5555</b>. Llamar a nuestros clientes es"
    " gratis.</p><ul><li>Buzón de voz: marca <b>*86</b></li><li>Emergencias: <b>190</b>, <b>192</b>, <b>193</b></li>"
    '</ul><p>Precios y ayuda: <a href="https://aurora.example/ayuda">aurora.example/ayuda</a></p>',
}
ANA = Account(
    "aurora/55555555", "aurora", "Aurora Telecom", "ana.souza",
    SipSettings("55555555", "sip.aurora.example", "Ana Souza", "55555555"),
)  # fmt: skip
OTHERS = (
    Account("norte/40028922", "norte", "Norte Fibra", "bruno", SipSettings("40028922", "sip.norte.example", "Bruno")),
    Account("aurora/~dora", "aurora", "Aurora Telecom", "dora", SipSettings("", "sip.aurora.example"), confirmed=False),
)
LOST = "ana.costa"
SLOW = NetworkError("network.timeout", facts={"host": _HOST, "seconds": 15})
BUSY = OperatorError("operator.busy", facts={"host": _HOST, "operator": "Aurora Telecom"}, retry_after=42)


def install_operators() -> None:
    """Three to choose from, in the (temporary) folder of the user's operators."""
    folder = places.profile_dirs()[0]
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(places.resources() / "operators" / "demo.svg", folder / "aurora.svg")
    for key, name, accent in _OPERATORS:
        logo = 'logo = "aurora.svg"' if key == "aurora" else ""
        text = OPERATOR.format(id=key, name=name, accent=accent, logo=logo) + (ACTIONS if key == "aurora" else "")
        (folder / f"{key}.toml").write_text(text, encoding="utf-8")


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


class Memory(SessionVault):
    """Looks like a keyring to the windows: the pictures show accounts that are kept."""

    persistent = True


def open_context(lost: str = "") -> Context:
    """A context with no account. lost: the login of a signup whose answer was lost."""
    context = Context.open(session_only=True)
    folder = places.settings_dir() / "store"
    shutil.rmtree(folder, ignore_errors=True)
    context.store = AccountStore(Memory(), folder)
    if lost:
        context.store.begin_signup("aurora", lost)
    return context
