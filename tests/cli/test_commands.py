"""The commands against the demo operator, with nothing stored and no keyring anywhere."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, SIGNUP
from tests.examples.loading import FOLDER, ORIGIN
from tests.examples.test_signup_form import MADE
from tests.keyring_session import settings_in
from tests.servers.scripted import ScriptedServer


class TestSignup:
    def test_the_account_as_json(self, run, operator, demo):
        done = run("signup", "--operator", operator, *SIGNUP, "--no-store", "--json")
        assert (done.status, done.err) == (0, "")
        account = done.json["account"]
        number = account.pop("number")
        settings = account.pop("settings")
        assert account == {
            "id": f"demo-served/{number}",
            "operator": "demo-served",
            "operator_name": "Demo Operator",
            "login": "ana",
            "domain": "sip.example.com",
            "display_name": "Ana Silva",
            "auth_name": f"auth-{number}",
            "proxy": "proxy.example.com:5061",
            "confirmed": True,
        }
        assert settings.items() >= {"transport": "tls", "StunServer": "stun.example.com"}.items()
        assert done.json["ok"] is True
        assert "<h1>" in done.json["info_html"]
        assert [seen.path for seen in demo.requests] == ["/Signup"]

    def test_f49_f50_the_page_in_the_answer_is_sanitised(self, run, operator):
        info = run("signup", "--operator", operator, *SIGNUP, "--no-store", "--json").json["info_html"]
        assert "script" not in info
        assert "img" not in info

    def test_as_text(self, run, operator):
        done = run("signup", "--operator", operator, *SIGNUP, "--no-store")
        assert (done.status, done.err) == (0, "")
        assert "Your account is ready." in done.out
        assert re.search(r"^Operator +Demo Operator$", done.out, re.MULTILINE)
        assert "proxy.example.com:5061" in done.out
        assert "Welcome, Ana Silva!" in done.out

    def test_the_sip_password_only_when_asked_for(self, run, operator, demo):
        shown = run("signup", "--operator", operator, *SIGNUP, "--no-store", "--json", "--show-secrets").json["account"]
        login = ["provision", "--operator", operator, "--login", "ana", "--no-store"]
        for options in ([], ["--json"], ["--verbose"], ["--json", "--verbose"]):
            done = run(*login, *options)
            assert done.status == 0
            assert shown["password"] not in done.out + done.err
            assert PASSWORD not in done.out + done.err
        assert shown["password"] in run(*login, "--show-secrets").out

    def test_an_unconfirmed_account_says_so(self, run, operator):
        mail = [word.replace("ana@", "ana+confirm@") for word in SIGNUP]
        done = run("signup", "--operator", operator, *mail, "--no-store", "--json")
        assert done.json["account"]["confirmed"] is False

    def test_a_taken_login(self, run, operator):
        taken = [word.replace("ana", "Tester") if word == "ana" else word for word in SIGNUP]
        done = run("signup", "--operator", operator, *taken, "--no-store", "--json")
        assert done.status == 1
        error = done.json["error"]
        assert (error["code"], error["operator_code"], error["field"]) == ("operator.103", 103, "login")
        assert error["message"]
        assert error["next_step"]
        assert "outcome" not in error

    def test_the_operator_names_the_field(self, run, operator):
        odd = [word.replace("ana", "an a") if word == "ana" else word for word in SIGNUP]
        error = run("signup", "--operator", operator, *odd, "--no-store", "--json").json["error"]
        assert (error["code"], error["field"]) == ("operator.101", "login")

    def test_what_is_left_out_is_named(self, run, operator, demo):
        done = run("signup", "--operator", operator, "--login", "ana", "--no-store", "--json")
        assert done.status == 2
        error = done.json["error"]
        assert (error["code"], error["field"]) == ("usage.arguments", "name")
        for option in ("--name", "--email", "--phone"):
            assert option in error["message"]
        assert not demo.requests

    def test_what_is_wrong_is_not_sent(self, run, operator, demo):
        wrong = [word.replace("ana@example.com", "ana") for word in SIGNUP]
        done = run("signup", "--operator", operator, *wrong, "--no-store", "--json")
        assert (done.status, done.json["error"]["code"], done.json["error"]["field"]) == (2, "input.email", "email")
        done = run("signup", "--operator", operator, *wrong, "--no-store")
        assert done.err.startswith("email: ")
        assert not demo.requests


class TestInputs:
    ASKED = (
        '[[services.signup.inputs]]\nname = "cpf"\nlabel = { en = "Tax number" }\npattern = \'\\d{11}\'\n'
        '[[services.signup.inputs]]\nname = "pin"\nlabel = { en = "PIN" }\noptional = true\n'
        "[services.signup.fields]\n"
        + "".join(f'{n} = "{{{p}}}"\n' for n, p in (("Login", "login"), ("Password", "password"), ("Name", "name")))
        + 'EMail = "{email}"\nPhone = "{phone}"\nTax = "{cpf}"\nPin = "{pin}"\n'
    )

    def test_they_are_sent(self, run, demo, profile):
        path = profile(demo.origin, signup=self.ASKED)
        signup = ["signup", "--operator", path, *SIGNUP, "--no-store", "--json", "--input", "cpf=12345678901"]
        done = run(*signup, "--verbose", env={"NEON_INPUT_PIN": "CANARY-pin"})
        assert done.status == 0, done.out
        assert b"<Tax>12345678901</Tax>" in demo.requests[0].body
        assert b"<Pin>CANARY-pin</Pin>" in demo.requests[0].body
        assert "CANARY" not in done.out + done.err

    def test_a_missing_one_is_named(self, run, demo, profile):
        done = run("signup", "--operator", profile(demo.origin, signup=self.ASKED), *SIGNUP, "--no-store", "--json")
        assert (done.status, done.json["error"]["field"]) == (2, "cpf")
        assert "--input cpf" in done.json["error"]["message"]

    def test_a_choice_a_number_a_day_a_box_and_a_file(self, run, tmp_path):
        (tmp_path / "id.pdf").write_bytes(b"%PDF")
        given = ["area=71", "cpf=529.982.247-25", "born=1990-01-31", "adult=yes", f"document={tmp_path / 'id.pdf'}"]
        options = [word for each in given for word in ("--input", each)]
        with ScriptedServer({"*": MADE}) as server:
            path = tmp_path / "acme.toml"
            text = (FOLDER / "signup-form.toml").read_text(encoding="utf-8").replace(ORIGIN, server.origin)
            path.write_text(text, encoding="utf-8")
            signup = ["signup", "--operator", str(path), *SIGNUP, "--no-store", "--accept-terms", "--json"]
            done = run(*signup, *options, "--login", "ana.s", env={"NEON_INPUT_PIN": "4711"})
            assert done.status == 0, done.out
            (body,) = [json.loads(seen.body) for seen in server.requests]
            short = run(*signup, *options, env={"NEON_INPUT_PIN": "47"})
            lacking = run(*signup, *options)
        assert (body["area"], body["cpf"], body["born"], body["adult"]) == ("71", "52998224725", "31/01/1990", "S")
        assert (body["pin"], body["document"]["name"], body["plan"]) == ("4711", "id.pdf", "basic")
        assert (short.json["error"]["field"], short.json["error"]["code"]) == ("login", "input.rule")
        assert "NEON_INPUT_PIN" in lacking.json["error"]["message"]

    def test_f60_a_secret_is_refused_on_the_command_line(self, run, demo, profile):
        signup = ["signup", "--operator", profile(demo.origin, signup=self.ASKED), *SIGNUP, "--no-store", "--json"]
        for given in ("pin=CANARY", "CANARY", "other=CANARY"):
            done = run(*signup, "--input", given)
            assert (done.status, done.json["error"]["code"]) == (2, "usage.input")
            assert "CANARY" not in done.out + done.err
        assert not demo.requests


class TestProvision:
    def test_the_specifications_account(self, run, operator):
        done = run("provision", "--operator", operator, "--login", "Tester", "--no-store", "--json", password="123456")
        assert done.status == 0
        account = done.json["account"]
        assert (account["number"], account["domain"], account["auth_name"]) == (
            "55555555",
            "sip.example.com",
            "55555555",
        )
        assert done.json["info_html"] == ""
        assert "password" not in account

    def test_the_password_from_the_standard_input_is_stronger(self, run, operator):
        provision = ["provision", "--operator", operator, "--login", "Tester", "--no-store", "--password-stdin"]
        for text in ("123456\n", "123456\r\n", "123456"):
            assert run(*provision, input=text).status == 0
        assert run(*provision, input="123456\n\n").status == 1
        assert run(*provision, input="").status == 2

    def test_codes_of_the_operator(self, run, operator):
        provision = ["provision", "--operator", operator, "--no-store", "--json", "--login"]
        wrong = run(*provision, "Tester")
        assert (wrong.status, wrong.json["error"]["code"], wrong.json["error"]["field"]) == (
            1,
            "operator.104",
            "password",
        )
        nobody = run(*provision, "nobody")
        assert (nobody.status, nobody.json["error"]["code"]) == (1, "operator.102")

    def test_without_a_password_or_a_login(self, run, operator, demo):
        provision = ["provision", "--operator", operator, "--no-store", "--json"]
        done = run(*provision, "--login", "ana", password="")
        assert (done.status, done.json["error"]["code"]) == (2, "usage.password")
        done = run(*provision)
        assert (done.status, done.json["error"]["field"]) == (2, "login")
        assert "--login" in done.json["error"]["message"]
        assert not demo.requests

    def test_the_operator_inside_the_program(self, run):
        done = run("provision", "--operator", "demo", "--login", "Tester", "--no-store", "--json", password="123456")
        assert (done.status, done.json["account"]["id"]) == (0, "demo/55555555")


class TestBalance:
    def test_of_any_number(self, run, operator):
        done = run("balance", "--operator", operator, "--number", "55555555", "--no-store", "--json")
        assert done.status == 0
        balance = done.json["balance"]
        assert (balance["amount"], balance["currency"]) == ("20.15", "BRL")
        assert datetime.fromisoformat(balance["as_of"]).utcoffset() is not None
        assert run("balance", "--operator", operator, "--number", "55555555", "--no-store").out == "19.80 BRL\n"

    def test_no_number(self, run, operator):
        done = run("balance", "--operator", operator, "--no-store", "--json")
        assert done.status == 2
        assert "--account" in done.json["error"]["message"]


class TestOperator:
    def test_none_chosen(self, run):
        done = run("balance", "--number", "1", "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "usage.operator")

    def test_unknown(self, run):
        done = run("balance", "--number", "1", "--operator", "nobody", "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "profile.not_found")

    def test_the_only_one_in_the_folder_needs_no_name(self, run, demo, profile, no_keyring_env):
        folder = settings_in(no_keyring_env) / "operators"
        folder.mkdir(parents=True)
        Path(profile(demo.origin)).rename(folder / "acme.toml")
        assert run("balance", "--number", "55555555", "--json").status == 0
        assert run("balance", "--number", "55555555", "--operator", "acme", "--json").status == 0

    def test_a_profile_that_is_wrong(self, run, tmp_path):
        path = tmp_path / "bad.toml"
        path.write_text('format = 1\n[operator]\nid = "bad"\nnmae = "x"\n')
        done = run("balance", "--number", "1", "--operator", str(path), "--json")
        assert done.status == 2
        assert done.json["error"]["code"].startswith("profile.")
        assert "bad.toml" in done.json["error"]["message"]


def test_nothing_is_written_with_no_store(run, operator, no_keyring_env):
    home = Path(no_keyring_env["HOME"])
    before = sorted(home.rglob("*"))
    run("signup", "--operator", operator, *SIGNUP, "--no-store")
    run("provision", "--operator", operator, "--login", "ana", "--no-store")
    run("balance", "--operator", operator, "--number", "55555555", "--no-store")
    assert sorted(home.rglob("*")) == before


def test_no_window_is_loaded(run_process, operator):
    """No Qt, and with --no-store no keyring either."""
    done = run_process(
        "provision", "--operator", operator, "--login", "x", "--no-store", env={"PYTHONPROFILEIMPORTTIME": "1"}
    )
    modules = set(re.findall(r"\| +([\w.]+)$", done.err, re.MULTILINE))
    assert "neon_wizard.cli.commands" in modules
    assert not [name for name in modules if name.split(".")[0] in ("PySide6", "keyring", "zeep", "werkzeug", "nh3")]


def test_the_language_of_the_environment(run, operator):
    login = ["provision", "--operator", operator, "--login", "nobody", "--no-store"]
    english = run(*login).err
    assert english == run(*login, env={"LC_ALL": "nn_NO.UTF-8"}).err
    # The language that writes itself is complete at any time; a country's variant finds it too.
    assert english != run(*login, env={"LC_ALL": "pseudo_XX.UTF-8"}).err


def test_version(run):
    assert re.fullmatch(r"neon-wizard \d+\.\d+\.\d+\n", run("--version").out)
    assert run("--version", "--json").json["ok"] is True


def test_usage_errors_are_json_too(run):
    done = run("nonsense", "--json")
    assert (done.status, done.json["error"]["code"], done.err) == (2, "usage.arguments", "")
    done = run("nonsense")
    assert (done.status, done.out) == (2, "")


def test_an_operator_that_is_not_there_is_told_what_there_is(run):
    """The demo is always there, so the list is never empty."""
    done = run("balance", "--operator", "nobody", "--number", "1", "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "profile.not_found")
    assert done.json["error"]["next_step"].endswith("one of: demo.")


class TestTerms:
    """The operator's terms, which a signup has to agree to."""

    @pytest.fixture
    def asking(self, demo, profile):
        return profile(demo.origin, 'terms = "https://acme.example/terms"')

    def test_without_a_terminal_the_option_is_needed(self, run, asking, demo):
        done = run("signup", "--operator", asking, *SIGNUP, "--no-store", "--json")
        assert (done.status, done.json["error"]["field"]) == (2, "consent")
        assert "--accept-terms" in done.json["error"]["message"]
        assert not demo.requests

    def test_with_it_the_account_is_created(self, run, asking):
        done = run("signup", "--operator", asking, *SIGNUP, "--no-store", "--json", "--accept-terms")
        assert done.status == 0, done.err + done.out
