"""What a profile will send where, and no secret's value in it (F60)."""

from __future__ import annotations

from neon_wizard.authoring.checking import Sent, outline
from tests.profile.samples import PROFILES, load_text, minimal


def example(name: str):
    return {each.service: each for each in outline(load_text((PROFILES / f"{name}.toml").read_bytes()))}


def test_hosts_fields_and_secrets_of_a_full_profile():
    signup = example("acme")["signup"]
    assert (signup.host, signup.protected, signup.protocol) == ("voip.acme.example", True, "soap")
    assert signup.operation == "Signup"
    assert signup.fields[:2] == (Sent("Login", "{login}", False), Sent("Password", "{password}", True))
    assert (signup.auth, signup.secrets) == ("certificate", ("secret:client-key",))
    assert example("acme")["balance"].auth == "basic neon"


def test_a_service_that_a_registry_finds():
    licence = example("acme")["licence"]
    assert (licence.host, licence.found_by, licence.address) == ("uddi.acme.example", "uddi.acme.example", "")


def test_a_body_is_shown_by_its_leaves():
    assert [(sent.name, sent.template) for sent in example("sur")["provisioning"].fields] == [
        ("user", "{login}"),
        ("secret", "{password}"),
        ("device.kind", "softphone"),
    ]


def test_what_is_omitted_is_not_sent():
    assert "phone" not in [sent.template.strip("{}") for sent in example("norte")["signup"].fields]


def test_f60_a_password_that_is_written_out_is_masked():
    auth = {"scheme": "bearer", "password": "CANARY-1"}
    profile = load_text(minimal(http={"auth": auth}, signup={"fields": {"Senha": "CANARY-2", "Login": "{login}"}}))
    (signup,) = outline(profile)
    assert "CANARY" not in repr(signup)
    assert signup.fields[0].secret
    assert signup.secrets
