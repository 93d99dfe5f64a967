"""An operator that asks a person on the way cannot be tested by itself, unless its profile says what to answer."""

from __future__ import annotations

import pytest

from neon_wizard.checks.findings import Verdict
from neon_wizard.checks.texts import Wording
from tests.checks.operators import asked, profile_of
from tests.servers.scripted import Given, ScriptedServer

CODE = """
[[services.provisioning.steps]]
name = "code"
ask = { label = "Code of your device" }
[[services.provisioning.steps]]
name = "settings"
fields = { Login = "{login}", Password = "{password}", Code = "{code.value}" }
"""


@pytest.mark.parametrize("answers", [False, True])
def test_a_code_is_taken_from_the_profile_or_the_check_is_skipped(answers: bool):
    def edit(text: str) -> str:
        given = '\n[test.inputs]\ncode = "1234"\n' if answers else ""
        return text + CODE + given

    with ScriptedServer({"*": Given(b"<r/>")}) as server:
        run, _ = asked(profile_of(server.origin, edit), "provisioning.good")
        result = run.results[0]
        if answers:
            assert result.verdict is not Verdict.SKIPPED
        else:
            assert (result.verdict, server.requests) == (Verdict.SKIPPED, [])
            assert Wording(str).unasked(result) == "The profile has no “test.inputs.code”."
