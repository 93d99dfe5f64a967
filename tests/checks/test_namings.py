"""F3: replies whose parts are called otherwise are understood, and worth a notice."""

from __future__ import annotations

import pytest

from neon_wizard.checks.findings import Severity
from tests.checks.mocking import found
from tests.checks.operators import asked, profile_of
from tests.servers.scripted import Given, ScriptedServer

GOOD = "<r><Success>true</Success><Error>{}</Error><Data><Balance>1</Balance></Data></r>"
NAMINGS = {
    "as in the examples": (GOOD.format("<Code>0</Code><Description/>"), None),
    "as in the structure": (GOOD.format("<ErrorCode>0</ErrorCode><ErrorDescription/>"), None),
    "both at once": (GOOD.format("<Code>0</Code><ErrorCode>0</ErrorCode>"), "naming.both"),
    "one of each": (GOOD.format("<Code>0</Code><ErrorDescription/>"), "naming.mixed"),
    "lower case": (GOOD.format("<Code>0</Code>").lower(), "naming.case"),
    "capitals": (GOOD.format("<CODE>0</CODE>").replace("Success", "SUCCESS"), "naming.case"),
}


@pytest.mark.parametrize(("reply", "code"), NAMINGS.values(), ids=NAMINGS)
def test_how_the_parts_are_called(reply, code):
    with ScriptedServer({"*": Given(reply.encode())}) as server:
        run, _ = asked(profile_of(server.origin), "balance.good", "balance.naming")
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    assert found(run, Severity.NOTICE) == ({("balance.naming", code)} if code else set())
