"""What a run signs up with keeps the operator's rules, or nothing is signed up with."""

from dataclasses import replace

import pytest

from neon_wizard.checks import invented
from neon_wizard.model import Upload
from neon_wizard.profile.form.form_inputs import FieldRule, Text
from neon_wizard.profile.service import Source
from tests.examples.loading import example
from tests.profile.samples import MINIMAL, load_text


def ruled(**patterns):
    rules = {name: FieldRule((pattern,), Text({"en": "x"})) for name, pattern in patterns.items()}
    return replace(load_text(MINIMAL), rules=rules)


@pytest.mark.parametrize(
    ("pattern", "start"),
    [(".*", "neon-test-"), ("[a-z0-9]{5,20}", "neontest"), ("[a-z0-9]{5,12}", "neon"), (r"\d{8,11}", "9")],
)
def test_a_login_by_the_operators_rule(pattern, start):
    login = invented.login(ruled(login=pattern))
    assert login is not None
    assert login.startswith(start)


@pytest.mark.parametrize("pattern", [r"[A-Z].*\d.*", ".{8,12}", r"\d{6}", "[A-Za-z0-9]{10}"])
def test_a_password_by_the_operators_rule(pattern):
    assert invented.password(ruled(password=pattern)) is not None


def test_none_where_none_of_ours_fits():
    assert invented.login(ruled(login="x")) is None
    assert invented.password(ruled(password="x")) is None


def test_a_file_is_read_beside_the_profile_and_never_for_one_from_the_network(tmp_path):
    (tmp_path / "id.pdf").write_bytes(b"%PDF")
    here = replace(example("signup-form"), origin=str(tmp_path / "acme.toml"))
    assert invented.inputs(here, {"document": "id.pdf"})["document"] == Upload("id.pdf", b"%PDF")
    with pytest.raises(LookupError):
        invented.inputs(replace(here, source=Source.NETWORK), {"document": "id.pdf"})
