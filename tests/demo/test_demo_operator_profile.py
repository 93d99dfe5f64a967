"""The demo operator's profile: loads without a complaint, and is bound to the embedded operator whatever its port."""

from __future__ import annotations

import pytest

from neon_wizard import places
from neon_wizard.demo import demo_profile, served_profile
from neon_wizard.errors import ProfileError
from neon_wizard.profile.load import load
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import names_and_options

ORIGIN = "http://127.0.0.1:4321"


def test_it_names_the_server_of_this_run():
    profile = demo_profile(ORIGIN, names_and_options())
    assert profile.id == "demo"
    assert profile.services["signup"].url == f"{ORIGIN}/Signup"
    assert profile.services["balance"].url == f"{ORIGIN}/GetBalance"
    assert not profile.warnings


def test_f61_its_secrets_are_bound_to_the_embedded_operator():
    assert demo_profile(ORIGIN, names_and_options()).origins == ("embedded:demo",)


def test_its_logo_is_a_picture():
    logo = demo_profile(ORIGIN, names_and_options()).logo
    assert logo is not None
    assert logo.read_text(encoding="utf-8").startswith("<svg")


def test_served_to_other_processes_it_is_an_operator_of_its_own(tmp_path):
    text = served_profile(ORIGIN)
    profile = load(text, file="p.toml", source=Source.FILE, base=tmp_path, protocols=names_and_options())
    assert profile.id == "demo-served"
    assert profile.origins == (ORIGIN,)


def test_no_file_may_take_its_id(tmp_path):
    text = (places.resources() / "operators" / "demo.toml").read_text(encoding="utf-8")
    with pytest.raises(ProfileError):
        load(text, file="p.toml", source=Source.FILE, base=tmp_path, protocols=names_and_options())
