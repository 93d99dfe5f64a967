"""The example with licences, against a service such as it is for."""

from __future__ import annotations

import pytest

from neon_wizard.model import LicenceState, Secret
from neon_wizard.operations.licence import ACTIVATION, STATUS, ask
from tests.examples.asking import asked
from tests.servers import webservices

S = LicenceState


@pytest.mark.parametrize(
    ("key", "state", "reason"),
    [
        ("GOOD-KEY", S.ACTIVE, ""),
        ("OPEN-KEY", S.NEEDS_CREDIT, "Pagamento em aberto."),
        ("USED-KEY", S.ACTIVE, "Active already."),
        ("POOR-KEY", S.NEEDS_CREDIT, "Sem crédito."),
        ("no key", S.REFUSED, "Unknown key."),
    ],
)
def test_what_the_operator_says(key, state, reason):
    with asked("licence", webservices.licences) as (services, _):
        values = {"number": "55555555", "machine_id": "m" * 32}
        said = ask(services, ACTIVATION, {**values, "licence_key": Secret(key)})
        assert (said.state, said.reason) == (state, reason)
        assert (said.info_html, said.expires is not None) == (
            ("<p>Olá</p>", True) if key == "GOOD-KEY" else ("", False)
        )
        assert ask(services, STATUS, values).state is S.NEEDS_KEY
