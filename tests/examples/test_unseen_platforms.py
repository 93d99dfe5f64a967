"""Platforms that nobody wrote the program for: profiles in the documented notation alone, and servers of their kind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.account_services import balance, provision, signup
from neon_wizard.operations.known_values import settings_given
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.service import SecretRef, Source
from neon_wizard.protocols.dialects import builtin, names_and_options
from neon_wizard.protocols.http import Session
from tests.servers import unseen
from tests.servers.bought import KEY, LOGIN, Platform
from tests.servers.scripted import ScriptedServer
from tests.servers.webservices import NUMBER, PASSWORD, SIP_PASSWORD

PROFILES = Path(__file__).parent.parent / "data" / "platforms"
FORM = SignupForm("new-user", Secret(PASSWORD), 'Ana "A" Souza', "ana@example.com", "+557135555555")


@dataclass(frozen=True)
class Case:
    """number, new: what provisioning and a signup tell, where they exist. credit: of which number; checked: whether a
    wrong password is found out."""

    kind: type[Platform]
    number: str = ""
    new: str = ""
    sip: str = SIP_PASSWORD
    credit: str = ""
    checked: bool = True


CASES = {
    "magnusbilling": Case(unseen.MagnusBilling, number=LOGIN, new=FORM.login, sip=PASSWORD, credit=LOGIN),
    "broadworks": Case(unseen.BroadWorks, number=NUMBER),
    "wazo": Case(unseen.Wazo, number=NUMBER, new=FORM.login),
    "grandstream": Case(unseen.Grandstream, number=NUMBER),
    "yeastar": Case(unseen.Yeastar, number=NUMBER, checked=False),
    "threecx": Case(unseen.ThreeCx, number=LOGIN),
    "telnyx": Case(unseen.Telnyx, new="gencredAbc", credit="gencredAbc"),
    "zadarma": Case(unseen.Zadarma, number=LOGIN, sip=PASSWORD, credit=LOGIN, checked=False),
    "netsapiens": Case(unseen.NetSapiens, number=NUMBER),
    "asterisk": Case(unseen.Asterisk, new=FORM.login),
    "asterisk-ajam": Case(unseen.Ajam, number=LOGIN, credit=LOGIN),
    "own-token": Case(unseen.OwnToken, number=NUMBER, checked=False),
    "whmcs": Case(unseen.Whmcs, number=NUMBER, new=FORM.login, credit=NUMBER),
}


@contextmanager
def asked(name: str) -> Iterator[tuple[Services, Any]]:
    platform: Any = CASES[name].kind()
    with ScriptedServer({"*": platform}) as server:
        text = (PROFILES / f"{name}.toml").read_text(encoding="utf-8").replace("ORIGIN", server.origin)
        profile = load(text, file=f"{name}.toml", source=Source.FILE, base=PROFILES, protocols=names_and_options())
        session = Session(lambda wanted: Secret(KEY if isinstance(wanted, SecretRef) else wanted))
        services = Services(profile, session, builtin(), machine_id=lambda: "0" * 32)
        try:
            yield services, platform
        finally:
            services.close()
            session.close()


def only(wanted: str) -> list[str]:
    return [name for name, case in CASES.items() if getattr(case, wanted)]


def test_each_profile_is_tested():
    assert {path.stem for path in PROFILES.glob("*.toml")} == CASES.keys()


@pytest.mark.parametrize("name", only("number"))
def test_a_known_user(name: str):
    with asked(name) as (services, _):
        for _ in range(2):
            account = provision(services, LOGIN, Secret(PASSWORD))
            assert (account.sip.number, account.sip_password) == (CASES[name].number, Secret(CASES[name].sip))
            assert account.sip.domain


@pytest.mark.parametrize("name", [name for name in only("number") if CASES[name].checked])
def test_a_wrong_password(name: str):
    with asked(name) as (services, _), pytest.raises(OperatorError) as caught:
        provision(services, LOGIN, Secret("another-password"))
    assert caught.value.operator_code == 104
    shown = f"{caught.value.detail}{dict(caught.value.facts)}"
    assert not [each for each in (PASSWORD, SIP_PASSWORD, KEY, "another-password") if each in shown]


@pytest.mark.parametrize("name", [name for name in only("number") if name != "wazo"])
@pytest.mark.parametrize("login", ["' or 1 eq 1 or Number eq '", '","value":"tester', "</userId><userId>tester"])
def test_what_is_typed_stays_what_it_is(name: str, login: str):
    with asked(name) as (services, _), pytest.raises(OperatorError) as caught:
        provision(services, login, Secret(PASSWORD))
    assert caught.value.operator_code in (102, 104)


@pytest.mark.parametrize("name", only("new"))
def test_a_new_user(name: str):
    with asked(name) as (services, platform):
        account = signup(services, FORM)
        assert account.sip.number == CASES[name].new
        assert account.sip_password.reveal()
        if name == "asterisk":
            assert account.sip_password.reveal() == platform.made["auth"]["password"] != PASSWORD
        if name == "wazo":
            assert len(platform.made) == 5


@pytest.mark.parametrize(("name", "taken"), [("magnusbilling", LOGIN), ("wazo", LOGIN), ("telnyx", LOGIN)])
def test_a_login_that_is_taken(name: str, taken: str):
    with asked(name) as (services, _), pytest.raises(OperatorError) as caught:
        signup(services, replace(FORM, login=taken))
    assert caught.value.operator_code == 103


@pytest.mark.parametrize("name", only("credit"))
def test_the_credit(name: str):
    with asked(name) as (services, _):
        account = provision(services, LOGIN, Secret(PASSWORD)) if CASES[name].number else signup(services, FORM)
        settings = settings_given(account.sip, account.kept)
        found = balance(services, CASES[name].credit, login=LOGIN, password=Secret(PASSWORD), settings=settings)
        assert (str(found.amount), found.currency) == ("20.15", "USD")


def test_a_token_in_an_address_is_renewed_where_its_code_says_that_it_has_ended():
    with asked("yeastar") as (services, platform):
        provision(services, LOGIN, Secret(PASSWORD))
        platform.expire()
        assert provision(services, LOGIN, Secret(PASSWORD)).sip.number == NUMBER
        assert (platform.refreshed, platform.logins) == (1, 2)


@pytest.mark.parametrize("name", ["grandstream", "asterisk-ajam"])
def test_a_session_that_has_ended_answers_another_challenge(name: str):
    with asked(name) as (services, platform):
        provision(services, LOGIN, Secret(PASSWORD))
        platform.expire()
        assert provision(services, LOGIN, Secret(PASSWORD)).sip_password == Secret(SIP_PASSWORD)
        assert platform.logins == 2


def test_a_manager_is_left_when_the_program_ends():
    with asked("asterisk-ajam") as (services, platform):
        provision(services, LOGIN, Secret(PASSWORD))
        services.close()
        assert (platform.logins, platform.sessions) == (1, {})
