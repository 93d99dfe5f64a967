"""``accounts export`` and ``accounts import``: the pass phrase is no argument, and nothing is overwritten."""

from __future__ import annotations

import pytest

from tests.marks import linux_only

pytestmark = linux_only("gnome-keyring is Linux's keyring")
PHRASE = "quatro palavras bem longas"


def test_accounts_go_from_one_computer_to_another(run, keyring_session, operator, tmp_path):
    def at(home, *argv, **how):
        env = {"NEON_HOME": str(tmp_path / home), "NEON_PASSPHRASE": PHRASE}
        return run(*argv, base=keyring_session.env, env=env, **how)

    signed = at("old", "provision", "--operator", operator, "--login", "Tester", password="123456")
    assert signed.status == 0, signed.err
    file = str(tmp_path / "my.neon-accounts")
    done = at("old", "accounts", "export", file, "--json")
    assert done.status == 0, done.err
    (name,) = done.json["exported"]["accounts"]
    came = at("new", "accounts", "import", file, "--json")
    assert came.status == 0, came.err
    assert came.json["imported"] == {"added": [name], "replaced": [], "kept": []}
    assert f"left as they were: {name}" in at("new", "accounts", "import", file).out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("accounts", "export", "FILE", "--json"), "transfer.empty"),
        (("accounts", "import", "FILE", "--json"), "settings.failed"),
    ],
)
def test_what_cannot_be_done_is_said_before_a_pass_phrase_is_asked_for(run, tmp_path, words, code):
    done = run(*(str(tmp_path / "x.neon-accounts") if word == "FILE" else word for word in words))
    assert done.json["error"]["code"] == code
