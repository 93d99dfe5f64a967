"""A profile from a few answers can be used as it is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.authoring.checking import check
from neon_wizard.authoring.questions import ProfileAnswers, draft, slug, write
from neon_wizard.errors import ProfileError
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import SecretRef, Source
from neon_wizard.protocols.dialects import BUILTIN

ACME = ProfileAnswers(name="ACME Telecom", base="https://voip.acme.example/")


def made(answers: ProfileAnswers) -> Profile:
    text = draft(answers, file="new.toml", base=None)
    checked = check(text, file="new.toml", source=Source.FILE, base=None)
    assert checked.profile is not None
    assert all(problem.notice for problem in checked.problems)
    return checked.profile


def test_the_specifications_services_lie_under_one_address():
    profile = made(ACME)
    assert (profile.id, profile.name) == ("acme-telecom", "ACME Telecom")
    assert {name: service.url for name, service in profile.services.items()} == {
        "signup": "https://voip.acme.example/Signup",
        "provisioning": "https://voip.acme.example/Provisioning",
        "balance": "https://voip.acme.example/GetBalance",
    }


def test_every_answer_is_in_it():
    answers = replace(
        ACME, id="acme", country="BR", auth="basic", username="neon", domain="sip.acme.example",
        support="help@acme.example", currency="BRL",
        urls={"licence": "https://voip.acme.example/L", "licence_status": "https://voip.acme.example/S"},
    )  # fmt: skip
    profile = made(answers)
    assert profile.id == "acme"
    assert (profile.country, profile.balance.currency, profile.sip["domain"]) == ("BR", "BRL", "sip.acme.example")
    assert profile.support.email == "help@acme.example"
    assert profile.http.auth.password == SecretRef("http")
    assert {"licence", "licence_status"} < profile.services.keys()
    assert profile.licence.required


@pytest.mark.parametrize("protocol", BUILTIN)
def test_every_protocol(protocol: str):
    profile = made(ProfileAnswers(name="ACME", protocol=protocol, urls={"signup": "https://voip.acme.example/S"}))
    assert profile.services["signup"].protocol == protocol


def test_a_description_alone_is_enough():
    made(ProfileAnswers(name="ACME", protocol="wsdl", wsdl="https://voip.acme.example/?wsdl"))


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        (ProfileAnswers(), {"profile.value", "profile.missing"}),
        (replace(ACME, country="Brazil", protocol="telex"), {"profile.value", "profile.protocol"}),
        (replace(ACME, base="http://voip.acme.example"), {"profile.insecure"}),
        (replace(ACME, auth="basic"), {"profile.missing"}),
    ],
)
def test_answers_that_make_no_profile_are_all_named(answers: ProfileAnswers, codes: set[str]):
    with pytest.raises(ProfileError) as caught:
        draft(answers, file="new.toml", base=None)
    assert {problem.code for problem in caught.value.problems} == codes


@given(st.text(max_size=60))
def test_whatever_the_name_is_it_is_written_as_it_is(name: str):
    checked = check(write(replace(ACME, name=name, id="acme")), file="x", source=Source.FILE, base=None)
    if name.strip() and name.isprintable():
        assert checked.profile is not None
        assert checked.profile.name == name
    else:
        assert [problem.key for problem in checked.problems] == ["operator.name"]


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("ACME São Paulo", "acme-sao-paulo"),
        ("  Ñandú! ", "nandu"),
        ("日本", ""),
        ("x" * 90, "x" * 40),
        ("Aux", "aux-1"),
    ],
)
def test_an_id_out_of_a_name(name: str, id: str):
    assert slug(name) == id
