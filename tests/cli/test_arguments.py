"""What may be written on the command line."""

from __future__ import annotations

import pytest

from neon_wizard.cli.arguments import Arguments, parse
from neon_wizard.cli.commands import COMMANDS, GROUPS
from neon_wizard.errors import UsageError


def refused(*argv):
    with pytest.raises(UsageError) as caught:
        parse(list(argv))
    assert caught.value.code == "usage.arguments"
    return caught.value.facts["reason"]


def test_a_command_that_there_is_not_is_named_where_it_is_no_secret():
    assert refused("profile", "show") == (
        "there is no “profile show”; there is: new, from-wsdl, from-curl, "
        "from-openapi, from-postman, from-har, validate, add, list, update, remove, schema"
    )
    assert refused("accounts", "CANARY") == "accounts: not one of list, show, remove, forget, export, import"
    assert refused("CANARY").startswith("the command: not one of demo, signup, ")
    assert refused("export", "--format", "CANARY").startswith("argument --format: not one of the choices")


@pytest.mark.parametrize(
    ("written", "meant"),
    [("provison", "provision"), ("balanc", "balance"), ("singup", "signup"), ("build_brand", "build-brand")],
)
def test_a_misspelt_command_names_the_nearest(written, meant):
    assert refused(written).endswith(f"the nearest is “{meant}”")
    assert "nearest" not in refused("correct-horse-battery")


def test_a_profile_alone_opens_the_window_on_it():
    for argv in (["acme.toml"], ["--no-store", "./folder/ACME.TOML"], ["acme.toml", "--verbose"]):
        args = parse(argv)
        assert args.window
        assert (args.operator or "").lower().endswith("acme.toml")
    with pytest.raises(UsageError):
        parse(["acme.toml", "other.toml"])


def test_an_address_alone_is_a_link_and_asked_about_before_anything_is_fetched():
    args = parse(["https://voip.acme.example/acme.toml"])
    assert args.window
    assert args.link == "neon-wizard:https://voip.acme.example/acme.toml"
    assert args.operator is None


def test_every_command_stands_in_one_group_of_the_help():
    grouped = [name for names in GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(COMMANDS)


def test_nothing_opens_the_window():
    args = parse([])
    assert args == Arguments()
    assert args.window
    assert not args.demo


@pytest.mark.parametrize("argv", [["demo"], ["--operator", "demo"]])
def test_the_demo_opens_the_window(argv):
    assert parse(argv).window
    assert parse(argv).demo or parse(argv).operator == "demo"


def test_served_the_demo_needs_no_window():
    assert not parse(["demo", "--serve"]).window


@pytest.mark.parametrize(
    "argv",
    [
        ["--json", "--operator", "x.toml", "provision", "--login", "ana"],
        ["provision", "--login", "ana", "--json", "--operator", "x.toml"],
        ["--operator", "x.toml", "provision", "--json", "--login", "ana"],
    ],
)
def test_shared_options_stand_before_or_after_the_command(argv):
    assert parse(argv) == Arguments(command="provision", json=True, operator="x.toml", login="ana")


def test_inputs_are_collected():
    assert parse(["signup", "--input", "a=1", "--input", "b=2=3"]).inputs == ("a=1", "b=2=3")


def test_an_account_may_be_shown_and_removed():
    assert parse(["accounts", "show", "acme/1", "--show-secrets"]).account == "acme/1"
    assert parse(["accounts", "remove", "acme/1", "--yes"]).yes


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["accounts"],
        ["accounts", "show"],
        ["provision", "--log", "ana"],
        ["provision", "ana"],
        ["balance", "--account", "a", "--number", "1"],
        ["demo", "--tour", "x", "--serve"],
        ["--json"],
        ["demo", "--json"],
    ],
)
def test_what_cannot_be_meant_is_refused(argv):
    assert refused(*argv)


@pytest.mark.parametrize(
    "argv",
    [
        ["provision", "--password", "CANARY"],
        ["--password=CANARY", "provision"],
        ["provision", "--pin=CANARY"],
        ["provision", "-p", "CANARY"],
        ["CANARY"],
        ["accounts", "CANARY"],
        ["demo", "--port", "CANARY"],
        ["provision", "--password-stdin=CANARY"],
        ["provision", "CANARY"],
    ],
)
def test_f60_a_password_in_the_wrong_place_is_not_repeated(argv):
    assert "CANARY" not in refused(*argv)


def test_bytes_that_are_no_text_are_refused():
    assert refused("provision", "--login", "a\udcff")


def test_help_tells_everything(capsys):
    with pytest.raises(SystemExit) as ended:
        parse(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for words in ("examples:", "exit status:", "environment:", "NEON_PASSWORD", "--no-store", "130", "accounts"):
        assert words in said
