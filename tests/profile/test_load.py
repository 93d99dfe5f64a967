"""What a good profile becomes: defaults, every key of design's example, files, finding."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from neon_wizard import places
from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile import Mode
from neon_wizard.profile.form.form_inputs import Input
from neon_wizard.profile.load import files, find, load_file
from neon_wizard.profile.operator import LicencePolicy
from neon_wizard.profile.service import Auth, LicenceMap, ReplyMap, SecretRef, Soap, Source
from neon_wizard.protocols.envelope import headers
from tests.profile.samples import MINIMAL, PROFILES, PROTOCOLS, load_text, minimal

HEAVY = {
    *("PySide6", "zeep", "requests", "keyring", "lxml", "phonenumbers", "email_validator", "nh3", "tomli_w"),
    *("jmespath", "filelock", "werkzeug", "platformdirs"),
}


def test_the_shortest_profile_means_the_specification():
    profile = load_text(MINIMAL)
    signup = profile.services["signup"]
    assert (profile.id, profile.name, profile.mode) == ("acme", "ACME Telecom", Mode.ONCE)
    assert (profile.http.timeout, profile.http.max_bytes, profile.http.auth) == (15.0, 2_097_152, Auth())
    assert (signup.protocol, signup.parameters, signup.omit, signup.optional) == ("soap", "direct", (), ())
    assert signup.soap == Soap(element="Signup")
    assert signup.soap.content_type == "application/soap+xml; charset=utf-8"
    assert signup.reply == ReplyMap()
    assert list(signup.fields.items()) == [
        ("Login", "{login}"),
        ("Password", "{password}"),
        ("Name", "{name}"),
        ("EMail", "{email}"),
        ("Phone", "{phone}"),
    ]
    assert profile.origins == ("https://voip.acme.example:443",)
    assert profile.warnings == ()


def test_each_service_has_the_specifications_element_and_fields():
    services = {name: {"url": f"https://voip.acme.example/{name}"} for name in ("provisioning", "balance")}
    made = load_text(minimal(services=services)).services
    assert (made["provisioning"].soap.element, dict(made["provisioning"].fields)) == (
        "Provisioning",
        {"Login": "{login}", "Password": "{password}"},
    )
    assert (made["balance"].soap.element, dict(made["balance"].fields)) == ("GetBalance", {"Number": "{number}"})


def test_a_full_profile():
    profile = load_file(PROFILES / "acme.toml", PROTOCOLS)
    signup = profile.services["signup"]
    assert (profile.country, profile.accent, profile.logo) == ("BR", "#0a8a63", PROFILES / "acme.svg")
    assert profile.http.ca == PROFILES / "acme-ca.pem"
    assert profile.http.auth == Auth("basic", "neon", SecretRef("http"))
    assert profile.support.phone == "+55 71 3555-0100"
    assert profile.documents == ("https://acme.example/web-services.pdf",)
    assert profile.balance.low == Decimal("5.00")
    assert profile.sip["Expires"] == "3600"
    assert [entry.name for entry in signup.inputs] == ["cpf", "voucher"]
    assert signup.inputs[0].label.for_language("pt_BR") == "CPF"
    assert signup.inputs[1].label.for_language("es") == "Voucher"
    assert signup.reply.codes == {"E_DUPLICATE": 103, "http 409": 103}
    assert signup.reply.account["Codecs"] == "join(',', Data.Codecs.Codec)"
    assert signup.options["test_url"] == "https://test.acme.example/Signup"
    assert set(profile.kept) == {"test"}
    assert profile.licence == LicencePolicy(
        required=True,
        minimum_credit=Decimal("0.01"),
        ask_key=True,
        trial_days=14,
        check_days=30,
        grace_days=7,
        buy="https://acme.example/licence",
        skip=False,
    )
    licence = profile.services["licence"]
    assert licence.reply.licence == LicenceMap(
        "Data.Active",
        "Data.Reason",
        "Data.Until",
        "day-first",
        {"PAID": "active", "402": "needs-credit"},
    )
    assert profile.kept["test"]["password"] == SecretRef("test")
    assert profile.services["licence"].options["uddi"]["version"] == 3


def test_a_service_overrides_single_keys_of_http():
    profile = load_file(PROFILES / "acme.toml", PROTOCOLS)
    own = profile.services["signup"].http
    assert (own.timeout, own.auth.scheme) == (40.5, "certificate")
    assert own.auth.options["certificate"] == PROFILES / "acme-client.pem"
    assert (own.ca, own.max_bytes) == (profile.http.ca, profile.http.max_bytes)
    assert profile.services["balance"].http == profile.http


def test_a_wsdl_operator():
    profile = load_file(PROFILES / "norte.toml", PROTOCOLS)
    signup = profile.services["signup"]
    assert (signup.protocol, signup.parameters, signup.string_parameter) == ("wsdl", "xml-string", "request")
    assert dict(signup.options) == {
        "wsdl": "https://ws.norte.example/VoipService.asmx?wsdl",
        "operation": "CreateUser",
        "port": "VoipServiceSoap",
    }
    assert profile.balance.low == Decimal(2)
    assert profile.web_origins == ("https://ws.norte.example:443",)
    assert profile.origins == (*profile.web_origins, "sip://sip.norte.example"), "also where accounts register"


def test_soap_1_2_names_the_action_in_its_content_type():
    profile = load_file(PROFILES / "norte.toml", PROTOCOLS)
    assert dict(headers(profile.services["provisioning"].soap))["Content-Type"] == (
        'application/soap+xml; charset=utf-8; action="http://norte.example/voip/GetSettings"'
    )


def test_dialects_of_later_versions_are_read():
    profile = load_file(PROFILES / "sur.toml", PROTOCOLS)
    assert [service.protocol for service in profile.services.values()] == ["form", "rest", "rest"]
    assert profile.services["provisioning"].options["body"]["device"] == {"kind": "softphone"}
    assert profile.mode is Mode.ALWAYS


def test_a_plug_ins_keys_are_known():
    text = minimal(signup={"protocol": "carrier-pigeon", "loft": {"height": 3}})
    protocols = {**PROTOCOLS, "carrier-pigeon": frozenset({"loft"})}
    path = PROFILES / "plug-in.toml"
    from neon_wizard.profile.load import load

    profile = load(text, file=str(path), source=Source.FILE, base=None, protocols=protocols)
    assert profile.services["signup"].options["loft"] == {"height": 3}


def test_a_wsdl_beside_the_profile_becomes_a_full_path(tmp_path: Path):
    (tmp_path / "voip.wsdl").write_text("<definitions/>", encoding="utf-8")
    (tmp_path / "acme-docs.zip").touch()
    for zipped in ("acme-docs.zip", "acme-docs.zip!/docs/voip.wsdl"):
        profile = load_text(minimal(signup={"protocol": "wsdl", "wsdl": zipped}), base=tmp_path)
        assert profile.services["signup"].options["wsdl"] == f"{tmp_path}{os.sep}{zipped}"
    text = minimal(signup={"protocol": "wsdl", "wsdl": "voip.wsdl"})
    profile = load_text(text, base=tmp_path)
    assert profile.services["signup"].options["wsdl"] == str(tmp_path / "voip.wsdl")


def test_f22_a_byte_order_mark_is_accepted(tmp_path: Path):
    assert load_text(b"\xef\xbb\xbf" + MINIMAL.encode()).id == "acme"
    assert load_text("\ufeff" + MINIMAL).id == "acme"
    path = tmp_path / "acme.toml"
    path.write_bytes(b"\xef\xbb\xbf" + MINIMAL.replace("\n", "\r\n").encode())
    assert load_file(path, PROTOCOLS).id == "acme"


def test_an_input_without_a_label_is_called_by_its_name():
    profile = load_text(minimal(signup={"inputs": [{"name": "cpf"}]}))
    assert profile.services["signup"].inputs == (Input("cpf", profile.services["signup"].inputs[0].label),)
    assert profile.services["signup"].inputs[0].label.for_language("pt_BR") == "cpf"


def test_an_input_that_no_template_names_is_sent_under_its_own_name():
    inputs = [{"name": "cpf"}, {"name": "voucher"}]
    fields = {"Login": "{login}", "Document": "CPF {cpf}"}
    made = load_text(minimal(signup={"inputs": inputs, "fields": fields})).services["signup"]
    assert list(made.fields.items()) == [*fields.items(), ("voucher", "{voucher}")]
    assert list(load_text(minimal(signup={"inputs": inputs})).services["signup"].fields)[5:] == ["cpf", "voucher"]


def test_a_literal_password_is_accepted_with_a_warning():
    auth = {"scheme": "basic", "username": "neon", "password": "hunter2"}
    profile = load_text(minimal(http={"auth": auth}, test={"password": "hunter2"}))
    assert profile.http.auth.password == "hunter2"
    assert profile.kept["test"]["password"] == Secret("hunter2")
    found = [(w.code, w.facts["key"]) for w in profile.warnings if isinstance(w, ProfileError)]
    assert found == [
        ("profile.literal_secret", "http.auth.password"),
        ("profile.literal_secret", "test.password"),
    ]


def test_f60_no_literal_password_is_in_a_repr():
    auth = {"scheme": "basic", "username": "neon", "password": "hunter2"}
    profile = load_text(minimal(http={"auth": auth}, test={"password": "hunter2"}, signup={"http": {"auth": auth}}))
    assert "hunter2" not in repr(profile)
    assert "hunter2" not in repr(profile.warnings)


@pytest.mark.parametrize("name", ["acme", "norte-voip", "sur", "norte", str(PROFILES / "sur.toml")])
def test_a_profile_is_found_by_file_name_id_or_path(name: str):
    assert find(name, [PROFILES / "missing", PROFILES], PROTOCOLS).id in {"acme", "norte-voip", "sur"}


def test_the_first_folder_wins(tmp_path: Path):
    (tmp_path / "sur.toml").write_text(MINIMAL.replace('"acme"', '"sur"'), encoding="utf-8")
    assert find("sur", [tmp_path, PROFILES], PROTOCOLS).name == "ACME Telecom"


def test_a_broken_profile_does_not_hide_another(tmp_path: Path):
    (tmp_path / "broken.toml").write_text("format =", encoding="utf-8")
    (tmp_path / "good.toml").write_text(MINIMAL, encoding="utf-8")
    assert find("acme", [tmp_path], PROTOCOLS).id == "acme"


def test_what_is_not_found_names_what_there_is():
    with pytest.raises(ProfileError) as caught:
        find("nobody", [PROFILES], PROTOCOLS)
    assert caught.value.code == "profile.not_found"
    assert caught.value.facts["known"] == "acme, norte, sur, demo"


@pytest.mark.parametrize("path", ["missing.toml", ".", "nul\0.toml"])
def test_a_file_that_cannot_be_read_says_so(path: str, tmp_path: Path):
    with pytest.raises(ProfileError) as caught:
        load_file(f"{tmp_path}/{path}", PROTOCOLS)
    assert caught.value.code == "profile.unreadable"
    assert caught.value.facts["reason"]


def test_the_programs_own_profiles_load_and_may_be_the_demo():
    bundled = list(files([places.resources() / "operators"]))
    assert bundled
    assert {load_file(path, PROTOCOLS).source for path in bundled} == {Source.BUNDLED}


def test_loading_a_plain_profile_imports_nothing_heavy():
    code = f"""
import sys
from neon_wizard.profile.load import load_file
load_file(sys.argv[1], dict(soap=frozenset()))
print(sorted({HEAVY} & set(sys.modules)))
"""
    path = next(files([places.resources() / "operators"]))
    out = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_profiles_are_frozen():
    profile = load_text(MINIMAL)
    with pytest.raises(dataclasses.FrozenInstanceError):
        profile.name = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        profile.services["x"] = profile.services["signup"]  # type: ignore[index]


def sip_of(lines: str):
    return dict(load_text(MINIMAL + f"\n[sip]\n{lines}\n").sip)


def test_addresses_in_sip_become_plain_settings():
    assert sip_of('domain = "<sips:sip.acme.example:5071>"') == {"domain": "sip.acme.example:5071", "transport": "tls"}
    assert sip_of('proxy = "sip:p.example;lr;transport=tcp"\nport = 5070') == {
        "proxy": "p.example",
        "transport": "tcp",
        "port": "5070",
    }


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ('domain = "a b"', "sip.domain"),
        ('domain = "none"', "sip.domain"),
        ('domain = "sip:5:s3cret@a@b"', "sip.domain"),
        ('proxy = "sip:p.example;transport=sctp"', "sip.transport"),
        ('domain = "sips:a.example"\ntransport = "udp"', "sip.domain"),
        ('domain = "a.example:5070"\nport = 5080', "sip.port"),
        ('domain = "a.example"\nport = 70000', "sip.port"),
    ],
)
def test_what_nobody_could_register_with_is_no_default(lines, key):
    with pytest.raises(ProfileError) as caught:
        sip_of(lines)
    assert (caught.value.code, caught.value.facts["key"]) == ("profile.value", key)
    assert "s3cret" not in str(caught.value.facts)


HOSTILE = {
    "backtracking": "[[services.signup.inputs]]\nname = 'a'\npattern = 'a{34}(a+)+$'",
    "after-a-prefix": "[[services.signup.inputs]]\nname = 'a'\npattern = '^xy(a+)+$'",
    "repetitions": "[[services.signup.inputs]]\nname = 'a'\npattern = '((a{0,1000}){0,1000}){0,1000}'",
    "long": f"[[services.signup.inputs]]\nname = 'a'\npattern = '{'a?' * 50_000}'",
    "many": "\n".join(f"[[services.signup.inputs]]\nname = 'a{n}'\npattern = '[a-z]{{1,99}}{n}'" for n in range(3000)),
    "large": "\n".join(f"[[services.signup.inputs]]\nname = 'a{n}'\npattern = '[\\pL{n}]{{1,99}}'" for n in range(200)),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_file_made_to_keep_the_computer_busy_is_in_no_others_way(tmp_path, text):
    (tmp_path / "aaa.toml").write_text(f"{MINIMAL}\n{text}\n")
    (tmp_path / "other.toml").write_text(MINIMAL.replace('id = "acme"', 'id = "wanted"'))
    assert find("wanted", [tmp_path], {}).id == "wanted"


class TestAgreement:
    PAGES = """
terms = "https://acme.example/terms"
privacy = "https://acme.example/privacy"
terms_version = "2026-01"
forgot_password = "https://acme.example/forgot"
"""
    SENT = '[services.signup.fields]\nLogin = "{login}"\nTerms = "{terms_version}"\nWhen = "{consent_time}"\n'

    def with_pages(self, pages):
        return MINIMAL.replace('name = "ACME Telecom"', f'name = "ACME Telecom"{pages}')

    def test_the_pages(self):
        made = load_text(self.with_pages(self.PAGES) + self.SENT)
        assert made.agreement.asked
        assert (made.agreement.terms, made.agreement.version) == ("https://acme.example/terms", "2026-01")
        assert made.forgot_password == "https://acme.example/forgot"
        assert not load_text(MINIMAL).agreement.asked

    @pytest.mark.parametrize(
        ("pages", "key"), [("", "operator.terms"), ('\nterms = "https://acme.example/t"', "operator.terms_version")]
    )
    def test_what_is_sent_of_the_consent_must_be_asked_for(self, pages, key):
        with pytest.raises(ProfileError) as caught:
            load_text(self.with_pages(pages) + self.SENT)
        assert [problem.facts["key"] for problem in caught.value.problems] == [key]

    @pytest.mark.parametrize("key", ["terms", "privacy", "forgot_password"])
    def test_a_page_is_an_https_address(self, key):
        with pytest.raises(ProfileError):
            load_text(self.with_pages(f'\n{key} = "http://acme.example/page"'))
