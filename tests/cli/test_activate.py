"""``neon-wizard activate``: against the demo operator, and against one whose answers are lost."""

from __future__ import annotations

import http.client
import subprocess

import pytest

from tests.cli.conftest import SIGNUP, started
from tests.marks import linux_only
from tests.servers.scripted import Given, Script, ScriptedServer

linux = linux_only("gnome-keyring is Linux's keyring")
KEY = "CANARY-key-1"


def buy(demo, number: str, amount: str = "10,00") -> int:
    """Credit on the demo operator's page, as a browser does it; the status."""
    connection = http.client.HTTPConnection(demo.origin.removeprefix("http://"))
    form = f"number={number}&amount={amount}"
    connection.request("POST", "/buy", form, {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def said(state: str) -> Given:
    return Given(
        "<R><Success>true</Success><Error><Code>0</Code></Error>"
        f"<Data><State>{state}</State><Reason>Pay first.</Reason></Data></R>".encode()
    )


ACCOUNT = Given(
    b"<R><Success>true</Success><Error><Code>0</Code></Error>"
    b"<Data><Number>5</Number><Password>s1p</Password><Domain>sip.example.com</Domain></Data></R>"
)
LICENCE = '[licence]\nrequired = true\nask_key = true\n[services.licence]\nurl = "{origin}/ActivateLicence"\n'
STATUS = '[services.licence_status]\nurl = "{origin}/GetLicence"\n'


@linux
def test_d1_credit_is_missing_is_bought_and_then_the_activation_succeeds(run, operator, demo, keyring_session):
    env = keyring_session.env
    account = run("signup", "--operator", operator, *SIGNUP, "--json", base=env).json["account"]
    activate = ["activate", "--account", account["id"]]

    short = run(*activate, "--json", base=env)
    assert short.status == 1
    assert short.json["error"]["code"] == "licence.credit"
    assert short.json["licence"] | {"check_at": ""} == {
        "state": "needs-credit",
        "permits": False,
        "reason": "",
        "until": None,
        "check_at": "",
        "trial": False,
        "missing_credit": "4.85",
        "lost": False,
        "outcome_unknown": False,
    }
    connected = run("run", "--account", account["id"], "--", "baresip", base=env)
    assert (connected.status, "[licence.credit]" in connected.err) == (1, True)
    assert f"{demo.origin}/buy" in run(*activate, base=env).err

    assert buy(demo, account["number"]) == 200
    done = run(*activate, "--json", base=env)
    assert (done.status, done.json["licence"]["state"]) == (0, "active")
    assert "Your licence is active" in done.json["info_html"]
    asked = run(*activate, "--status", base=env)
    assert (asked.status, asked.out.startswith("The licence is active until 20")) == (0, True)
    assert [seen.path for seen in demo.requests].count("/ActivateLicence") == 1
    run("accounts", "remove", account["id"], "--yes", base=env)
    assert keyring_session.contents() == {}


def test_a_number_that_is_not_kept(run, operator, demo):
    whose = ["activate", "--operator", operator, "--number", "5555555", "--json"]
    assert run(*whose).json["licence"]["state"] == "needs-credit"
    buy(demo, "5555555")
    assert run(*whose, "--status").json["error"]["message"].endswith(" is not active yet.")
    assert run(*whose, "--no-store").json["licence"]["permits"]


def test_a_login_is_enough_where_the_operator_asks_for_no_number(run, profile):
    with ScriptedServer({"/ActivateLicence": said("active")}) as server:
        text = LICENCE.format(origin=server.origin).replace("ask_key = true\n", "")
        whose = ["activate", "--operator", profile(server.origin, text), "--login", "ana", "--no-store"]
        assert "--number" in run(*whose).err
        whose[2] = profile(server.origin, f'{text}fields = {{ User = "{{login}}" }}\n')
        assert (run(*whose).out, b"<User>ana</User>" in server.requests[-1].body) == ("The licence is active.\n", True)


def test_an_operator_without_licences(run, profile):
    with ScriptedServer({}) as server:
        done = run("activate", "--operator", profile(server.origin), "--number", "5", "--no-store")
        assert (done.status, done.out) == (0, "ACME wants no licence.\n")
        assert server.requests == []


def test_a_refusal_quotes_the_operator(run, profile):
    with ScriptedServer({"/ActivateLicence": said("refused")}) as server:
        file = profile(server.origin, LICENCE.format(origin=server.origin))
        whose = ["activate", "--operator", file, "--number", "5", "--no-store"]
        assert run(*whose).err.endswith("[licence.needs_key]\n")
        for how in ({"env": {"NEON_LICENCE_KEY": KEY}}, {"input": f"{KEY}\n"}):
            done = run(*whose, *(["--key-stdin"] if "input" in how else []), **how)
            assert (done.status, "ACME does not let this account be used: “Pay first.”" in done.err) == (1, True)
            assert KEY in server.requests[-1].body.decode()
            assert KEY not in done.out + done.err
        assert run(*whose, "--key-stdin", "--password-stdin").status == 2
        assert run(*whose, "--key", KEY).status == 2


@linux
def test_f33_a_password_that_is_given_goes_before_the_kept_one(run, profile, keyring_session):
    service = (
        '[provisioning]\nmode = "always"\n' + STATUS.format(origin="{origin}") + 'fields = {{ P = "{{password}}" }}\n'
    )

    def state(seen):
        refused = b"<R><Success>false</Success><Error><Code>104</Code></Error></R>"
        return said("active") if b">new-p0rtal<" in seen.body else Given(refused)

    with ScriptedServer({"/Provisioning": ACCOUNT, "/GetLicence": state}) as server:
        file, base = profile(server.origin, service.format(origin=server.origin)), keyring_session.env
        signed_in = run("provision", "--operator", file, "--login", "ana", base=base, password="old-p0rtal")
        ask = ["activate", "--account", "acme/5", "--status", "--json"]
        assert signed_in.status == 0
        assert run(*ask, base=base, password="").json["error"]["code"] == "operator.104"
        done = run(*ask, base=base, password="new-p0rtal")
        assert (done.status, done.json["licence"]["state"]) == (0, "active")
        assert "p0rtal" not in done.out + done.err


@linux
@pytest.mark.parametrize("status", ["", STATUS], ids=["nobody to ask", "a status to ask"])
def test_f37_after_a_lost_answer_the_state_is_asked_for_first(run, profile, keyring_session, status):
    answers = {"/Provisioning": ACCOUNT, "/ActivateLicence": Given(b"<R><Success>tr"), "/GetLicence": said("active")}
    with ScriptedServer(answers) as server:
        file = profile(server.origin, (LICENCE + status).format(origin=server.origin))
        base = keyring_session.env
        assert run("provision", "--operator", file, "--login", "ana", base=base).status == 0
        activate = ["activate", "--account", "acme/5", "--json"]
        lost = run(*activate, base=base, env={"NEON_LICENCE_KEY": KEY})
        assert (lost.status, lost.json["error"]["outcome"]) == (4, "unknown")
        assert ("activate --account acme/5 --status" in lost.json["error"]["next_step"]) == bool(status)
        again = run(*activate, base=base)
        paths = [seen.path for seen in server.requests]
        assert paths.count("/ActivateLicence") == 1
        if status:
            assert (again.status, paths[-1]) == (0, "/GetLicence")
            return
        assert (again.status, again.json["error"]["code"]) == (1, "licence.activating")
        server.paths["/ActivateLicence"] = said("active")
        assert run(*activate, "--again", base=base).json["licence"]["permits"]
        assert KEY in server.requests[-1].body.decode()


@linux
def test_f37_f47_a_command_that_is_killed_leaves_no_false_activation(run, profile, keyring_session):
    """Killed while the operator has the request: noted before it was sent, so the next asks for the state."""
    running: list[subprocess.Popen[bytes]] = []

    def kill(_seen) -> Given:
        running[0].kill()
        return said("active")

    answers: dict[str, Script] = {
        "/Provisioning": ACCOUNT,
        "/ActivateLicence": kill,
        "/GetLicence": said("active"),
    }
    with ScriptedServer(answers) as server:
        file = profile(server.origin, (LICENCE + STATUS).format(origin=server.origin))
        base = keyring_session.env
        assert run("provision", "--operator", file, "--login", "ana", base=base).status == 0
        with started("activate", "--account", "acme/5", env={**base, "NEON_LICENCE_KEY": KEY}) as process:
            running.append(process)
            process.wait(30)
        again = run("activate", "--account", "acme/5", "--json", base=base)
        assert (again.status, again.json["licence"]["permits"]) == (0, True)
        assert [seen.path for seen in server.requests] == ["/Provisioning", "/ActivateLicence", "/GetLicence"]


@linux
def test_a_record_that_was_edited_or_removed_permits_nothing(run, profile, keyring_session):
    answers = {"/Provisioning": ACCOUNT, "/ActivateLicence": said("refused")}
    with ScriptedServer(answers) as server:
        file = profile(server.origin, LICENCE.format(origin=server.origin))
        base = keyring_session.env
        assert run("provision", "--operator", file, "--login", "ana", base=base).status == 0
        run("activate", "--account", "acme/5", base=base, env={"NEON_LICENCE_KEY": KEY})
        records = keyring_session.home / ".config" / "neon-wizard" / "licences.toml"
        assert 'state = "refused"' in records.read_text()
        assert KEY not in records.read_text()
        records.write_text(records.read_text().replace("refused", "active"))
        for _ in range(2):
            done = run("run", "--account", "acme/5", "--", "baresip", base=base)
            assert (done.status, done.err.endswith("[licence.lost]\n")) == (1, True)
            records.unlink(missing_ok=True)
