"""Every key under ``[[actions]]``, the extra services (E1); `neon_wizard.profile.schema` has the other keys."""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.form.form_schema import INPUTS
from neon_wizard.profile.kinds import Key, Kind, Table

PLACES: Final = ("home", "account", "after-wizard")
CELLS: Final = ("text", "number", "money", "date")
_NOT_OF_ACTIONS: Final = ("inputs", "omit", "optional", "test_url")

COLUMNS: Final = Table(
    "The table's columns, in this order.",
    {
        "title": Key(Kind.LABEL, "What stands above it.", None, '{ en = "Date", pt_BR = "Data" }', required=True),
        "value": Key(Kind.EXPRESSION, "JMESPath within one row.", None, '"When"', required=True),
        "kind": Key(Kind.CHOICE, "What it holds; it is shown by the user's habit.", "text", '"money"', choices=CELLS),
        "format": Key(Kind.DATE_FORMAT, "With date: how it is written, where not by ISO 8601.", "", '"%d/%m/%Y %H:%M"'),
    },
    many=True,
)

RESULT: Final = Table(
    "What the user gets to see, and what follows; each expression is JMESPath over the answer.",
    {
        "message": Key(Kind.EXPRESSION, "The operator's words.", "Data.Message", '"message"'),
        "info": Key(
            Kind.EXPRESSION, "HTML for the user; where left out, what the reply's info says.", None, '"page.html"'
        ),
        "link": Key(Kind.EXPRESSION, "An https address to open.", "Data.Link", '"receipt.url"'),
        "rows": Key(Kind.EXPRESSION, "The rows of a table.", None, '"Data.Calls.Call[]"'),
        "columns": COLUMNS,
        "refresh_balance": Key(Kind.BOOLEAN, "The credit is read anew.", False, "true"),
        "provision_again": Key(Kind.BOOLEAN, "The account's settings are fetched anew.", False, "true"),
        "new_password": Key(
            Kind.NAME, "The input that is the portal password from now on; the keyring follows.", None, '"new"'
        ),
    },
)


def action_service(service: Table) -> Table:
    """Return the keys of `service` without those that an action says itself."""
    keys = {name: node for name, node in service.keys.items() if name not in _NOT_OF_ACTIONS}
    return Table("The web service behind it, with every key of [services.NAME].", keys, required=True)


def plugin_action(service: Table) -> Table:
    """Return what a plug-in says of its action: as a profile, without the service and what its code answers."""
    keys = {name: node for name, node in actions(service).keys.items() if name not in ("id", "service")}
    result = {name: RESULT.keys[name] for name in ("columns", "refresh_balance", "provision_again")}
    return Table("An action of a plug-in.", {**keys, "result": Table(RESULT.doc, result)})


def actions(service: Table) -> Table:
    """Return ``[[actions]]``. service: the table of a web service."""
    return Table(
        "A service that only this operator has, one table each.",
        {
            "id": Key(Kind.ID, "Its name for commands.", None, '"voucher"', required=True),
            "title": Key(
                Kind.LABEL,
                "What the button says.",
                None,
                '{ en = "Redeem a voucher", pt_BR = "Resgatar um vale" }',
                required=True,
            ),
            "description": Key(Kind.LABEL, "What it does, above its form.", None, '"A voucher raises your credit."'),
            "icon": Key(Kind.ICON, "Beside the title.", None, '"ticket"'),
            "confirm": Key(Kind.LABEL, "Asked before it is sent.", None, '"Redeem it now?"'),
            "where": Key(
                Kind.CHOICES,
                "Where it is offered: in the home window's menu, in an account's menu, after the wizard.",
                ("home", "account"),
                '["home"]',
                choices=PLACES,
            ),
            "reads_only": Key(
                Kind.BOOLEAN, "It changes nothing, so it may be asked again when its answer was lost.", False, "true"
            ),
            "inputs": INPUTS,
            "service": service,
            "result": RESULT,
        },
        many=True,
    )
