"""``docs/examples/platforms``: each against a server of its kind, as new user, known user, with a wrong password, and
with a session that has ended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from neon_wizard.authoring.checking import check_file
from neon_wizard.errors import OperatorError
from neon_wizard.model import Provisioned, Secret, SignupForm
from neon_wizard.operations.account_services import balance, provision, signup
from neon_wizard.operations.known_values import settings_given
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.service import SecretRef, Source
from neon_wizard.protocols.dialects import builtin, names_and_options
from neon_wizard.protocols.http import Session
from tests.examples.loading import FOLDER
from tests.servers import bought
from tests.servers.bought import DOMAIN, KEY, LOGIN, Platform
from tests.servers.scripted import Script, ScriptedServer
from tests.servers.webservices import NUMBER, PASSWORD, SIP_PASSWORD

PLATFORMS = FOLDER / "platforms"
RIGHT, WRONG = Secret(PASSWORD), Secret("Wrong-password-1")
FORM = SignupForm("new-user", RIGHT, 'Ana "A" Souza', "ana@example.com", "+557135555555")


@dataclass(frozen=True)
class Case:
    """login: the user's. number: what provisioning tells; new: a signup. sip: the SIP password, is it another one than
    the portal's. requests: of signup, provisioning and balance, logins among them. checked: the portal password is."""

    make: Callable[[], Any]
    number: str = NUMBER
    new: str = FORM.login
    login: str = LOGIN
    sip: str = SIP_PASSWORD
    domain: str = DOMAIN
    requests: tuple[int, ...] = (1, 1, 1)
    checked: bool = True
    taken: str = LOGIN


CASES = {
    "freepbx": Case(bought.FreePbx, new="300", login=NUMBER, domain="pbx.example.com", requests=(3, 2, 0),
                    checked=False, taken=NUMBER),
    "jerasoft": Case(bought.JeraSoft, sip=PASSWORD, requests=(2, 1, 2)),
    "kazoo": Case(bought.Kazoo, new="user_new-user", requests=(4, 4, 1)),
    "ngcp": Case(bought.Ngcp, requests=(3, 1, 1)),
    "portabilling": Case(bought.PortaBilling, number=f"{NUMBER}@msisdn", requests=(2, 2, 1), taken="taken"),
    "sippy": Case(bought.sippy, sip=PASSWORD, requests=(2, 3, 1), taken="taken"),
    "voipms": Case(bought.VoipMs, number=f"100001_{LOGIN}", new="100001_new-user", sip=PASSWORD,
                   domain="atlanta.voip.ms", taken="taken"),
}  # fmt: skip


@contextmanager
def asked(name: str) -> Iterator[tuple[Services, ScriptedServer, Platform]]:
    made = CASES[name].make()
    platform: Platform
    script: Script
    platform, script = made if isinstance(made, tuple) else (made, made)
    file = PLATFORMS / f"{name}.toml"
    with ScriptedServer({"*": script}) as server:
        text = re.sub(r"http://127\.0\.0\.1:\d+", server.origin, file.read_text(encoding="utf-8"))
        profile = load(text, file=file.name, source=Source.FILE, base=PLATFORMS, protocols=names_and_options())
        session = Session(lambda wanted: Secret(KEY if isinstance(wanted, SecretRef) else wanted))
        services = Services(profile, session, builtin())
        try:
            yield services, server, platform
        finally:
            services.close()
            session.close()


def form(name: str, **changes: str) -> SignupForm:
    login = CASES[name].new if name == "freepbx" else FORM.login
    return replace(FORM, login=login, **changes)  # type: ignore[arg-type]


def credit(services: Services, case: Case, account: Provisioned) -> Any:
    settings = settings_given(account.sip, account.kept)
    return balance(services, case.number, login=case.login, password=RIGHT, settings=settings)


def test_all_of_them_are_tested():
    elsewhere = {"sms-code"}  # tests/examples/test_sms_code.py
    assert {path.stem for path in PLATFORMS.glob("*.toml")} == CASES.keys() | elsewhere


@pytest.mark.parametrize("name", CASES)
def test_a_new_user(name: str):
    case = CASES[name]
    with asked(name) as (services, server, platform):
        account = signup(services, form(name))
        assert (account.sip.number, account.sip.domain) == (case.new, case.domain)
        assert account.sip_password.reveal()
        assert len(server.requests) == case.requests[0]
        assert platform.made


@pytest.mark.parametrize("name", CASES)
def test_a_login_that_is_taken(name: str):
    with asked(name) as (services, _, _), pytest.raises(OperatorError) as caught:
        signup(services, replace(form(name), login=CASES[name].taken))
    assert caught.value.operator_code == 103
    assert PASSWORD not in f"{caught.value.detail}{caught.value.description}"


@pytest.mark.parametrize("name", CASES)
def test_a_known_user(name: str):
    case = CASES[name]
    with asked(name) as (services, server, _):
        account = provision(services, case.login, RIGHT)
        assert (account.sip.number, account.sip.domain) == (case.number, case.domain)
        assert account.sip_password == Secret(case.sip)
        assert len(server.requests) == case.requests[1]
        if case.requests[2]:
            assert str(credit(services, case, account).amount) in ("20.15", "20.15000")
        assert len(server.requests) == case.requests[1] + case.requests[2]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.checked])
def test_a_wrong_password(name: str):
    with asked(name) as (services, _, _), pytest.raises(OperatorError) as caught:
        provision(services, CASES[name].login, WRONG)
    assert caught.value.operator_code == 104
    shown = f"{caught.value.detail}{caught.value.description}{dict(caught.value.facts)}"
    assert not [each for each in (PASSWORD, SIP_PASSWORD, KEY, WRONG.reveal()) if each in shown]


@pytest.mark.parametrize("name", ["freepbx", "kazoo", "portabilling"])
def test_a_session_that_has_ended_is_opened_once_more(name: str):
    case = CASES[name]
    with asked(name) as (services, server, platform):
        provision(services, case.login, RIGHT)
        platform.expire()
        before = len(server.requests), platform.logins
        assert provision(services, case.login, RIGHT).sip_password == Secret(case.sip)
        assert platform.logins == before[1] + 1
        assert len(server.requests) == before[0] + case.requests[1] + 1


@pytest.mark.parametrize("name", ["freepbx", "kazoo", "portabilling"])
def test_a_signup_is_sent_again_where_the_session_had_ended_and_makes_one_account(name: str):
    with asked(name) as (services, _, platform):
        signup(services, form(name))
        platform.expire()
        platform.made.clear()
        signup(services, form(name))
        assert (len(platform.made), platform.logins) == (1, 2)


@pytest.mark.parametrize("name", ["kazoo", "portabilling"])
def test_two_users_never_share_a_session(name: str):
    with asked(name) as (services, _, platform):
        provision(services, CASES[name].login, RIGHT)
        with pytest.raises(OperatorError):
            provision(services, CASES[name].login, WRONG)
        assert list(platform.sessions.values()) == [LOGIN]


@pytest.mark.parametrize("name", CASES)
def test_validate_tells_of_the_operators_own_key(name: str):
    checked = check_file(PLATFORMS / f"{name}.toml")
    assert checked.profile is not None
    told = [problem for problem in checked.problems if problem.notice]
    lines = (PLATFORMS / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    assert ["secret:" in lines[problem.line - 1].partition("#")[0] for problem in told] == [True]
