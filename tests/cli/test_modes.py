"""``--fetch``: when settings are fetched, where the operator leaves that to the user (B3, B4)."""

from __future__ import annotations

import pytest

from neon_wizard.demo import DemoOperator, served_profile
from tests.cli.conftest import PASSWORD


@pytest.fixture
def profile(tmp_path):
    """A profile of the demo operator's in a mode of its own."""
    with DemoOperator() as operator:

        def write(mode):
            path = tmp_path / "operator.toml"
            text = "\n".join(
                line for line in served_profile(operator.origin).splitlines() if not line.startswith("mode")
            ).replace("[provisioning]", "")
            path.write_text(f'{text}\n[provisioning]\nmode = "{mode}"\n', encoding="utf-8")
            return str(path)

        yield write


def test_what_the_user_says_is_kept_with_the_account(run, profile, keyring_session):
    operator = profile("ask")
    base = {"base": keyring_session.env, "password": "123456"}
    done = run("provision", "--operator", operator, "--login", "Tester", "--fetch", "always", "--json", **base)
    assert done.status == 0, done.err
    settings = next(_settings(keyring_session.env).rglob("settings.toml")).read_text(encoding="utf-8")
    assert 'mode = "always"' in settings
    assert "portal-password" in settings
    assert PASSWORD not in settings


def test_where_the_operator_decides_nothing_is_sent(run, profile):
    done = run("provision", "--operator", profile("once"), "--login", "Tester", "--fetch", "always", "--no-store")
    assert done.status == 2
    assert "--fetch" in done.err


def _settings(env):
    from pathlib import Path

    return Path(env["XDG_CONFIG_HOME"])
