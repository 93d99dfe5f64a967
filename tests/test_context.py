"""The context: which operators there are, whose secrets are found where, and one session for each operator."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from neon_wizard.accounts.setup import sign_in
from neon_wizard.context import Context, secret_variable
from neon_wizard.errors import KeyringError, ProfileError, UsageError
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.operations.account_services import balance
from neon_wizard.profile.load import load
from neon_wizard.profile.service import AccessSecret, Source
from neon_wizard.protocols.dialects import names_and_options
from tests.keyring_session import KeyringSession, environment
from tests.servers.descriptions import described
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Registry, Service

WIRE = Path(__file__).parent / "data" / "wire"
PLAIN = 'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'
TEXT = """format = 1
[operator]
id = "{id}"
name = "ACME"
[http]
auth = {{ scheme = "basic", username = "neon", password = "secret:http" }}
[services.balance]
url = "{origin}/GetBalance"
"""


@pytest.fixture
def context(keyring_here: KeyringSession) -> Iterator[Context]:
    opened = Context.open()
    yield opened
    opened.close()


@pytest.fixture
def folder(keyring_here: KeyringSession) -> Path:
    from neon_wizard import places

    made = places.settings_dir() / "operators"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def operator() -> Iterator[ScriptedServer]:
    with ScriptedServer({"/GetBalance": Given((WIRE / "getbalance-response.xml").read_bytes())}) as server:
        yield server


def profile_text(operator_id: str = "acme", origin: str = "https://voip.acme.example") -> str:
    return TEXT.format(id=operator_id, origin=origin)


def test_the_operators_of_the_folder_are_offered_and_the_demo_is_not(folder, context):
    (folder / "acme.toml").write_text(profile_text())
    (folder / "broken.toml").write_text("format = 2\n")
    assert [each.id for each in context.profiles()] == ["acme"]
    assert [each.code for each in context.broken_profiles()] == ["profile.format"]


def test_a_profile_that_no_account_was_made_with_is_not_kept(tmp_path, context):
    path = tmp_path / "elsewhere.toml"
    path.write_text(profile_text("norte"))
    context.services(context.profile(str(path)))
    with pytest.raises(ProfileError) as caught:
        Context.open().profile("norte")
    assert caught.value.code == "profile.not_found"


def test_a_file_that_is_called_as_an_operator_and_is_anothers_does_not_stand_for_it(folder, context):
    (folder / "acme.toml").write_text(profile_text("norte"))
    account = Account("acme/5555555", "acme", "ACME", "maria", SipSettings("5555555", "sip.acme.example"))
    context.store.save(account, Secret("sip"), origins=("https://voip.acme.example",))
    with pytest.raises(ProfileError) as caught:
        context.profile("acme")
    assert (caught.value.code, caught.value.facts["operator"]) == ("profile.gone_unknown", "ACME")
    (folder / "other.toml").write_text(profile_text("acme"))
    assert context.profile("acme").id == "acme"


def test_a_wrong_operator_is_said_when_the_context_opens(keyring_here):
    with pytest.raises(ProfileError) as caught:
        Context.open(operator="nobody")
    assert caught.value.code == "profile.not_found"


def test_f63_each_operator_has_its_own_session_and_keeps_it(tmp_path, context):
    paths = [tmp_path / f"{name}.toml" for name in ("acme", "norte")]
    for path in paths:
        path.write_text(profile_text(path.stem))
    acme, norte = (context.profile(str(path)) for path in paths)
    assert context.services(acme) is context.services(acme)
    assert context.services(acme) is not context.services(norte)


def test_a_profiles_secret_comes_from_the_keyring_then_from_the_environment(tmp_path, context, operator):
    path = tmp_path / "acme.toml"
    path.write_text(profile_text(origin=operator.origin))
    profile = context.profile(str(path))
    services = context.services(profile)
    with pytest.raises(ProfileError) as caught:
        balance(services, "5555555")
    assert (caught.value.code, caught.value.facts["variable"]) == ("profile.secret", "NEON_ACME_HTTP")
    assert operator.requests == []
    with environment({"NEON_ACME_HTTP": "from-environment"}):
        balance(services, "5555555")
    context.store.keep_operator_secret("acme", "http", Secret("from-keyring"), profile.origins)
    balance(services, "5555555")
    sent = [seen.header("Authorization") for seen in operator.requests]
    assert sent == ["Basic bmVvbjpmcm9tLWVudmlyb25tZW50", "Basic bmVvbjpmcm9tLWtleXJpbmc="]


def test_a_secret_that_was_lent_serves_until_the_process_ends(tmp_path, context, operator):
    path = tmp_path / "acme.toml"
    path.write_text(profile_text(origin=operator.origin))
    profile = context.profile(str(path))
    assert not context.knows_secret(profile, "http")
    context.lend_secret(profile, "http", Secret("lent"))
    assert context.knows_secret(profile, "http")
    context.store.keep_operator_secret("acme", "http", Secret("from-keyring"), profile.origins)
    balance(context.services(profile), "5555555")
    assert operator.requests[0].header("Authorization") == "Basic bmVvbjpsZW50"
    later = Context.open()
    balance(later.services(later.profile(str(path))), "5555555")
    assert operator.requests[1].header("Authorization") == "Basic bmVvbjpmcm9tLWtleXJpbmc="
    later.close()


def test_which_secrets_a_profile_names_and_for_whom_they_are_asked(tmp_path, context):
    path = tmp_path / "acme.toml"
    own = '\n[services.signup]\nurl = "https://voip.acme.example/Signup"\n[services.signup.http]\n'
    auth = 'auth = { scheme = "digest", username = "signer", password = "secret:signup" }'
    path.write_text(f'{profile_text()}{own}{auth}\n[test]\npassword = "secret:test"\n')
    profile = context.profile(str(path))
    assert profile.secrets == {"http": ("balance",), "signup": ("signup",), "test": ("test",)}
    assert profile.accesses("signup") == (AccessSecret("signup", "signer"),)
    assert profile.accesses("balance") == (AccessSecret("http", "neon"),)


def test_what_is_asked_for_is_what_is_not_known_and_else_the_first(tmp_path, context):
    path = tmp_path / "acme.toml"
    path.write_text(f'{profile_text()}fields = {{ Number = "{{number}}", Key = "secret:api" }}\n')
    profile = context.profile(str(path))
    assert profile.secrets == {"http": ("balance",), "api": ("balance",)}
    assert context.wanted_access(profile, "balance") == AccessSecret("http", "neon")
    context.lend_secret(profile, "http", Secret("lent"))
    assert context.wanted_access(profile, "balance") == AccessSecret("api", kind="key")
    context.lend_secret(profile, "api", Secret("lent"))
    assert context.wanted_access(profile, "balance") == AccessSecret("http", "neon")


def test_f61_what_is_found_is_trusted_with_what_the_profile_names(tmp_path, context, operator):
    registry = Registry(2)
    with ScriptedServer({"/inquiry": registry}) as address:
        binding = Binding("b", operator.url("/GetBalance"), "http")
        registry.businesses = [Business("k", ("ACME",), (Service("s", ("Balance",), (binding,)),))]
        path = tmp_path / "acme.toml"
        url = f'url = "{operator.origin}/GetBalance"'
        uddi = f'uddi = {{ inquiry = "{address.url("/inquiry")}", service = "Balance" }}'
        path.write_text(profile_text(origin=operator.origin).replace(url, uddi))
        profile = context.profile(str(path))
        context.lend_secret(profile, "http", Secret("lent"))
        with pytest.raises(KeyringError):
            balance(context.services(profile), "55")
        assert operator.requests == []
        context.trust(profile)
        balance(context.services(profile), "55")
        context.store.keep_operator_secret("acme", "http", Secret("kept"), profile.origins)
        later = Context.open()
        assert balance(later.services(later.profile(str(path))), "55").amount, "kept, as the registry's answer is"
        later.close()
        assert registry.asked == ["find_service", "get_serviceDetail"]


def test_the_variable_of_a_secret_is_made_of_id_and_name():
    assert secret_variable("acme-br", "http.user") == "NEON_ACME_BR_HTTP_USER"


def test_the_demo_knows_its_accounts_of_earlier_runs(context):
    demo = context.profile("demo")
    sign_in(context.services(demo), context.store, "Tester", Secret("123456"))
    context.close()
    again = Context.open()
    assert balance(again.services(again.start_demo()), "55555555").amount > 0
    again.close()


def test_f39_session_only_keeps_nothing_on_disk(keyring_here):
    context = Context.open(session_only=True)
    assert not context.store.persistent
    context.close()


@pytest.fixture
def opened(tmp_path) -> Iterator[Path]:
    """The profile file of an operator that answers, elsewhere than where profiles are kept."""
    with ScriptedServer({"/Provisioning": Given((WIRE / "provisioning-response.xml").read_bytes())}) as server:
        path = tmp_path / "opened.toml"
        path.write_text(f'{PLAIN}[services.provisioning]\nurl = "{server.url("/Provisioning")}"\n')
        yield path


def test_in_a_session_only_program_the_profile_that_an_account_was_made_with_is_used(folder, opened):
    """Whatever is kept under its id, which stays as it is."""
    kept = folder / "acme.toml"
    kept.write_text(profile_text())
    with closing(Context.open(session_only=True)) as context:
        profile = context.profile(str(opened))
        assert context.profile("acme").origin == str(kept)
        made = sign_in(context.services(profile), context.store, "Tester", Secret("123456"))
        assert context.profile(made.account.operator_id) == profile
        assert context.profiles() == (profile,)
    assert kept.read_text() == profile_text()
    with closing(Context.open(session_only=True)) as context:
        assert context.profile("acme").origin == str(kept), "the next start knows nothing of it"


def test_f39_what_is_agreed_to_be_for_this_session_keeps_no_profile_either(folder, opened, context):
    profile = context.profile(str(opened))
    assert context.services(profile)
    context.use_session_only()
    made = sign_in(context.services(profile), context.store, "Tester", Secret("123456"))
    assert context.profile(made.account.operator_id) == profile
    assert [*folder.iterdir()] == []


def test_the_second_start_of_an_operator_with_a_wsdl_sends_one_request(folder, keyring_here):
    """Its description is kept in the cache, unless nothing at all is to be kept (``--no-store``)."""
    reply = (WIRE / "getbalance-response.xml").read_bytes()
    with ScriptedServer({"/service": Given(reply)}) as server:
        server.paths["/wsdl"] = described(server.url("/service"))
        service = f'protocol = "wsdl"\nwsdl = "{server.url("/wsdl")}"\n'
        text = f'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n[services.balance]\n{service}'
        (folder / "acme.toml").write_text(text)
        for session_only in (True, False, False):
            opened = Context.open(session_only=session_only)
            assert str(balance(opened.services(opened.profile("acme")), "5555555").amount) == "20.15"
            opened.close()
    assert [seen.method for seen in server.requests] == ["GET", "POST", "GET", "POST", "POST"]


TESTED = (
    TEXT
    + """
[test]
login = "{login}"
password = "secret:test"
"""
)


@pytest.mark.parametrize(
    ("origin", "login", "refused"),
    [
        ("https://voip.acme.example", "Maria", True),
        ("https://voip.acme.example", "5555555", True),
        ("https://voip.acme.example", "tester", False),
        ("http://127.0.0.1:9", "maria", False),
    ],
)
def test_an_account_that_is_kept_here_is_never_tested_with(context, origin, login, refused):
    """G2: whoever telephones with it would find it used, or locked."""
    account = Account("acme/5555555", "acme", "ACME", "maria", SipSettings("5555555", "sip.acme.example"))
    context.store.save(account, Secret("sip"), origins=("https://voip.acme.example",))
    text = TESTED.format(id="acme", origin=origin, login=login)
    profile = load(text, file="acme.toml", source=Source.FILE, base=None, protocols=names_and_options())
    if not refused:
        assert context.tested(profile).profile.id == "acme"
        return
    with pytest.raises(UsageError, match=r"check\.own_account"):
        context.tested(profile)
