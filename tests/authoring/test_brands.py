"""What of a profile may be given to everybody, and what its package is called on the desktop."""

import tomllib

import pytest

from neon_wizard.authoring.brands import build, hide_secrets, search
from neon_wizard.authoring.checking import check_file
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.link_scheme import desktop_entry
from neon_wizard.profile.brand import Brand
from neon_wizard.secret import Secret

SECRET = "CANARY-brand-1"
REST = 'protocol = "rest"\n'
BASE = """format = 1
[operator]
id = "acme"
name = "ACME"
[services.balance]
url = "https://voip.acme.example/GetBalance"
"""


def hidden_in(text):
    data = tomllib.loads(BASE + text)
    secrets, hidden = hide_secrets(data, "acme.toml")
    return data, secrets, [(each.key, each.name) for each in hidden]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("", []),
        ('[http.auth]\nscheme="basic"\npassword="secret:http"', []),
        (f'[http.auth]\nscheme="basic"\npassword="{SECRET}"', [("http.auth.password", "http")]),
        (f'http.auth={{scheme="bearer",password="{SECRET}"}}', [("services.balance.http.auth.password", "balance")]),
        (
            f'http.auth={{scheme="bearer",password="{SECRET}"}}\n[http.auth]\nscheme="basic"\npassword="secret:balance"',
            [("services.balance.http.auth.password", "balance-2")],
        ),
        (
            f'http.auth={{scheme="bearer",password="{SECRET}"}}\n[http.auth]\nscheme="basic"\npassword="{SECRET}"',
            [("services.balance.http.auth.password", "balance"), ("http.auth.password", "balance")],
        ),
        (f'fields = {{ ApiKey = "{SECRET}" }}', [("services.balance.fields.ApiKey", "apikey")]),
        (f'{REST}headers = {{ X-Api-Key = "{SECRET}" }}', [("services.balance.headers.X-Api-Key", "x-api-key")]),
        (
            f'{REST}headers = {{ Authorization = "Basic {SECRET}" }}',
            [("services.balance.headers.Authorization", "authorization")],
        ),
        (f'{REST}body = {{ token = "{SECRET}" }}', [("services.balance.body.token", "token")]),
        (
            f"""{REST}body = '{{ "auth_token": "{SECRET}", "n": "{{number}}" }}'""",
            [("services.balance.body", "auth_token")],
        ),
        (f'{REST}body = "number={{number}}&pin={SECRET}"', [("services.balance.body", "pin")]),
        (f'{REST}body = "<a><Password>{SECRET}</Password></a>"', [("services.balance.body", "password")]),
        (
            f'{REST}test_url = "https://voip.acme.example/x?api_key={SECRET}"',
            [("services.balance.test_url", "api_key")],
        ),
        (
            f'[[services.balance.steps]]\nname = "a"\nprotocol = "rest"\nbody = {{ token = "{SECRET}" }}',
            [("services.balance.steps[0].body.token", "token")],
        ),
        (f'[sessions.a]\nprotocol = "form"\nfields = {{ Pin = "{SECRET}" }}', [("sessions.a.fields.Pin", "pin")]),
        (
            f'[sessions.a.logout]\nprotocol = "rest"\nheaders = {{ X-Token = "{SECRET}" }}',
            [("sessions.a.logout.headers.X-Token", "x-token")],
        ),
        (
            f'[sessions.a.challenge]\nprotocol = "rest"\nbody = {{ Pin = "{SECRET}" }}',
            [("sessions.a.challenge.body.Pin", "pin")],
        ),
        (f'[values]\napi_key = "{SECRET}"', [("values.api_key", "api_key")]),
        (
            f'[[services.balance.steps]]\nname = "a"\nhttp.auth = {{ scheme = "bearer", password = "{SECRET}" }}',
            [("services.balance.steps[0].http.auth.password", "balance-steps-0")],
        ),
    ],
)
def test_a_password_that_is_written_out_becomes_a_reference(text, hidden):
    data, secrets, found = hidden_in(text)
    assert found == hidden
    assert SECRET not in str(data)
    assert [each.reveal() for each in secrets] == ([SECRET] if hidden else [])


@pytest.mark.parametrize(
    "text",
    [
        f'test_url = "https://voip.acme.example/x?api_key={SECRET}"',
        f'[sip]\nSrtpKey = "{SECRET}"',
    ],
)
def test_what_is_as_good_as_a_password_is_refused_with_its_key(text):
    with pytest.raises(ProfileError) as raised:
        hidden_in(text)
    assert raised.value.code == "brand.secret"
    assert SECRET not in str(raised.value.facts)


@pytest.mark.parametrize(
    "text",
    [
        'fields = { Password = "{password}", Pin = "{pin}" }',
        'protocol = "rest"\nbody = "<a><Password>{password}</Password></a>"',
        'protocol = "rest"\nbody = "number={number}&pin={pin}"',
        'reply = { account = { password = "Data.Password" } }',
        'url_2 = "https://voip.acme.example/x?pin={pin}"',
    ],
)
def test_what_a_user_types_is_no_secret_of_the_profile(text):
    assert hidden_in(text)[2] == []


def test_a_certificate_of_the_programs_own_is_refused():
    with pytest.raises(ProfileError) as raised:
        hidden_in('[http.auth]\nscheme="certificate"\ncertificate="c.p12"\npassword="secret:c"')
    assert raised.value.code == "brand.private_key"


def test_what_is_packed_is_searched_once_more(tmp_path):
    (tmp_path / "acme.svg").write_text(f"<!-- {SECRET} -->")
    with pytest.raises(ProfileError) as raised:
        search(tmp_path, (Secret(SECRET),), "acme.toml")
    assert (raised.value.code, raised.value.facts["key"]) == ("brand.secret", '"acme.svg"')
    (tmp_path / "acme.svg").write_text("-----BEGIN EC PRIVATE KEY-----")
    with pytest.raises(ProfileError) as raised:
        search(tmp_path, (), "acme.toml")
    assert raised.value.code == "brand.private_key"


@pytest.mark.parametrize(
    ("name", "version", "code"), [("Acme", "", "brand.name"), ("nul", "", "brand.name"), ("", "one", "brand.version")]
)
def test_names_that_no_package_can_have_are_said(tmp_path, name, version, code):
    profile = tmp_path / "acme.toml"
    profile.write_text(BASE)
    with pytest.raises(UsageError) as raised:
        build(profile, tmp_path, name=name, version=version)
    assert raised.value.code == code


def test_the_desktop_shows_it_in_each_language():
    entry = desktop_entry("ACME", Brand({"en": "ACME Phone", "pt_BR": "Telefone ACME"}), "acme-softphone", links=True)
    assert "\nName=ACME Phone\nName[pt_BR]=Telefone ACME\nExec=acme-softphone %u\nIcon=acme-softphone\n" in entry
    assert "\nMimeType=x-scheme-handler/acme-softphone;\n" in entry
    assert "\nName=ACME\n" in desktop_entry("ACME", Brand(), "acme-softphone")
    linked = desktop_entry("ACME", Brand(), "acme-softphone", links=True)
    assert "\nExec=acme-softphone %u\n" in linked
    assert "\nMimeType=x-scheme-handler/acme-softphone;\n" in linked


@pytest.mark.parametrize(
    ("accent", "codes"),
    [("#0a8a63", []), ("#ffcc00", ["profile.accent_light"]), ("#000000", ["profile.accent_dark"])],
)
def test_the_check_of_a_profile_warns_of_an_accent_that_is_corrected(tmp_path, accent, codes):
    path = tmp_path / "acme.toml"
    path.write_text(BASE.replace('name = "ACME"\n', f'name = "ACME"\naccent = "{accent}"\n'))
    checked = check_file(path)
    assert checked.profile is not None
    assert [(each.error.code, each.line, each.warning) for each in checked.problems] == [
        (code, 5, True) for code in codes
    ]
    assert all("accent = " in each.remedy for each in checked.problems)
