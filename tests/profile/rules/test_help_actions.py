"""Actions that the operator names for who is on the way to an account."""

from __future__ import annotations

import tomllib

import pytest
import tomli_w

from tests.profile.samples import facts, load_text, with_actions

URL = "https://voip.acme.example/"


def profile(operator, *actions):
    data = tomllib.loads(with_actions(*actions))
    data["operator"].update(operator)
    return tomli_w.dumps(data)


def action(name, **more):
    return {"id": name, "service": {"url": URL + name}, **more}


def test_an_action_serves_in_place_of_a_page_and_is_in_no_menu():
    made = load_text(profile({"forgot_password": "new"}, action("new"), action("rates")))
    assert (made.forgot_password, made.renews_passwords) == ("", True)
    assert [(each.id, each.where) for each in made.actions] == [("new", ()), ("rates", ("home", "account"))]
    assert made.help_actions["forgot_password"] is made.actions[0]


def test_it_is_where_it_says_itself():
    made = load_text(profile({"confirmation_again": "again"}, action("again", where=["account"])))
    assert made.actions[0].where == ("account",)


def test_it_need_not_be_among_those_that_are_offered():
    made = load_text(profile({"confirmation_address": "a", "actions": ["b"]}, action("a"), action("b")))
    assert sorted(each.id for each in made.actions) == ["a", "b"]
    assert f"{URL}a" in {each.url for each in made.every_exchange}


@pytest.mark.parametrize("key", ["forgot_password", "confirmation_again", "confirmation_address"])
def test_one_that_there_is_not(key):
    assert facts(profile({key: "nwe"}, action("new"))) == [("profile.value", f"operator.{key}")]


@pytest.mark.parametrize("sent", ["{number}", "{password}", "{account.StunServer}"])
def test_who_cannot_sign_in_has_no_more_than_the_login(sent):
    service = {"url": URL, "fields": {"a": "{login}", "b": sent}}
    text = profile({"forgot_password": "new"}, action("new", service=service))
    assert ("profile.value", "operator.forgot_password") in facts(text)
    service["fields"].pop("b")  # type: ignore[attr-defined]
    assert load_text(profile({"forgot_password": "new"}, action("new", service=service))).renews_passwords


def test_a_page_is_a_page_as_before():
    page = "https://acme.example/forgot"
    made = load_text(profile({"forgot_password": page}))
    assert (made.forgot_password, dict(made.help_actions)) == (page, {})
