"""What an operator's profile says of the windows: read, checked, and the same at the first glance."""

import pytest

from neon_wizard.demo import served_profile
from neon_wizard.errors import ProfileError
from neon_wizard.profile import plugins
from neon_wizard.profile.brand import ACCOUNT_PARTS, PROGRAM_PARTS, TEXTS
from neon_wizard.profile.glance import glance
from tests.profile.samples import MINIMAL, load_text, problems

OWN = """[operator]
window_title = { en = "ACME Phone", pt_BR = "Telefone ACME" }
hide = ["phone", "language"]
texts = { welcome = "Welcome!", support = { en = "Call 123.", es = "Llame al 123." } }
"""
ACTION = """
[[actions]]
id = "{0}"
title = "{0}"
[actions.service]
url = "https://voip.acme.example/{0}"
"""


def with_brand(more=OWN):
    return MINIMAL.replace("[operator]\n", more)


def test_title_and_texts_are_in_the_users_language_or_english():
    brand = load_text(with_brand()).brand
    assert (brand.title("pt_BR"), brand.title("es"), brand.title("en_US")) == (
        "Telefone ACME",
        "ACME Phone",
        "ACME Phone",
    )
    assert (brand.text("support", "es_AR"), brand.text("support", "pt_BR")) == ("Llame al 123.", "Call 123.")
    assert (brand.text("welcome", "pt_BR"), brand.text("finish", "en")) == ("Welcome!", "")
    assert brand.hidden == {"phone", "language"}


def test_without_them_everything_is_the_programs_own():
    profile = load_text(MINIMAL)
    assert (profile.brand.title("en"), profile.brand.text("welcome", "en"), profile.brand.hidden) == (
        "",
        "",
        frozenset(),
    )
    assert profile.offered is None


@pytest.mark.parametrize(
    ("line", "key", "near"),
    [
        ('hide = ["phone", "sip-setings"]', "operator.hide", "sip-settings"),
        ('hide = ["phone", "phone"]', "operator.hide", ""),
        ('texts = { welcom = "Hi" }', "operator.texts.welcom", "operator.texts.welcome"),
        ('texts = { welcome = "two\\nlines" }', "operator.texts.welcome", ""),
        ("window_title = 7", "operator.window_title", ""),
        ('actions = ["voucher"]', "operator.actions[0]", ""),
        ('actions = ["a", "a"]', "operator.actions", ""),
    ],
)
def test_what_is_not_on_the_list_is_an_error_that_names_what_is(line, key, near):
    (problem,) = problems(with_brand(f"[operator]\n{line}\n"))
    assert problem.facts["key"] == key
    assert near in str(dict(problem.facts))


def test_only_the_allowed_actions_are_there_in_the_operators_order():
    text = MINIMAL + ACTION.format("voucher") + ACTION.format("rates") + ACTION.format("history")
    assert [each.id for each in load_text(text).actions] == ["voucher", "rates", "history"]
    allowed = load_text(text.replace("[operator]\n", '[operator]\nactions = ["history", "voucher"]\n'))
    assert [each.id for each in allowed.actions] == ["history", "voucher"]
    assert not any("rates" in name for name in allowed.every_service)
    with pytest.raises(ProfileError) as raised:
        load_text(text.replace("[operator]\n", '[operator]\nactions = ["vouchers"]\n'))
    assert "“voucher”" in raised.value.problems[0].facts["expected"]


def test_the_first_glance_shows_the_same(tmp_path):
    text = served_profile("http://127.0.0.1:9").replace("[operator]\n", OWN)
    path = tmp_path / "acme.toml"
    path.write_text(text, encoding="utf-8")
    seen = glance(str(path), ())
    assert seen is not None
    assert seen.brand == load_text(text).brand


def test_the_lists_are_closed_and_apart():
    assert not {*ACCOUNT_PARTS} & {*PROGRAM_PARTS}
    assert {*TEXTS} == {"welcome", "intro", "signup", "login", "finish", "support"}


def test_a_plug_ins_action_may_be_allowed_by_its_name(tmp_path, monkeypatch):
    info = tmp_path / "acme_action-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-action\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[neon_wizard.actions]\nforwarding = acme_action:Forwarding\n")
    monkeypatch.syspath_prepend(tmp_path)
    plugins.entries.cache_clear()
    try:
        profile = load_text(with_brand('[operator]\nactions = ["forwarding"]\n'))
        assert (profile.offered, profile.actions) == (("forwarding",), ())
    finally:
        plugins.entries.cache_clear()
