"""A signup of several requests, killed or stopped between any two (F87, F88): nothing lost, nothing twice."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import ENDINGS, started
from tests.servers.scripted import Given, Script, ScriptedServer, Seen

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"

[sessions.admin]
url = "ORIGIN/login"
protocol = "rest"
body = { user = "neon" }
take = { token = "token" }
reply = { format = "json" }

[services.signup]
protocol = "rest"
headers = { X-Token = "{admin.token}" }
[services.signup.reply]
format = "json"
account = { number = "number", password = "{password}" }

[[services.signup.steps]]
name = "contact"
url = "ORIGIN/contacts"
body = { email = "{email}" }
take = { id = "id" }
commits = true

[[services.signup.steps]]
name = "subscriber"
url = "ORIGIN/subscribers"
body = { contact = "{contact.id}", user = "{login}", password = "{password}" }
commits = true

[services.provisioning]
url = "ORIGIN/me"
protocol = "rest"
body = { user = "{login}", password = "{password}" }
reply = { format = "json", codes = { "http 404" = 102 }, account = { number = "number", password = "{password}" } }

[sip]
domain = "sip.acme.example"
"""
SIGNUP = ("signup", "--login", "bob", "--name", "Bob", "--email", "bob@acme.example", "--phone", "+5571999990002")
LAST = ("login", "contacts", "subscribers")


def given(table: object, status: int = 200) -> Given:
    return Given(json.dumps(table).encode(), status, content_type="application/json")


@pytest.mark.parametrize("ending", ENDINGS, ids=["killed", "interrupted"])
@pytest.mark.parametrize(("at", "noted"), [("login", ""), ("contacts", "contact"), ("subscribers", "subscriber")])
def test_between_any_two_requests(run, tmp_path: Path, keyring_session, at: str, noted: str, ending: signal.Signals):
    running: list[subprocess.Popen[bytes]] = []

    def end(_seen: Seen) -> Given:
        running[0].send_signal(ending)
        running[0].wait(30)
        return given({})

    answers: dict[str, Script] = {
        "/login": given({"token": "t-1"}),
        "/contacts": given({"id": 7}),
        "/subscribers": given({"number": "5"}),
        "/me": given({"message": "unknown"}, 404),
        f"/{at}": end,
    }
    with ScriptedServer(answers) as server:
        file = tmp_path / "acme.toml"
        file.write_text(PROFILE.replace("ORIGIN", server.origin), encoding="utf-8")
        base = keyring_session.env
        with started(*SIGNUP, "--operator", str(file), env={**base, "NEON_PASSWORD": "Portal-2"}) as process:
            running.append(process)
            process.communicate(timeout=60)
        assert [seen.path for seen in server.requests] == [f"/{name}" for name in LAST[: LAST.index(at) + 1]]
        pending = run("accounts", "list", "--json", base=base).json["pending"]
        assert [each["login"] for each in pending] == (["bob"] if noted else [])

        # Looking for the account asks the service that reads, and frees the login for another signup.
        looked = run("provision", "--operator", str(file), "--login", "bob", "--json", base=base)
        assert looked.json["error"]["code"] == "operator.102"
        assert server.requests[-1].path == "/me"
        assert run("accounts", "list", "--json", base=base).json["pending"] == []
