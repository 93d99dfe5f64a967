"""``neon-wizard balance`` where the number is not enough: login, portal password, what provisioning kept."""

from __future__ import annotations

import pytest

from tests.marks import linux_only
from tests.servers.customers import CUSTOMER, LOGIN, NUMBER, PASSWORD, SIP_PASSWORD, CustomersOperator

linux = linux_only("gnome-keyring is its keyring")


@pytest.fixture
def server():
    with CustomersOperator() as running:
        yield running


@pytest.fixture
def customers(server, tmp_path):
    path = tmp_path / "customers.toml"
    path.write_text(server.profile(), encoding="utf-8")
    return str(path)


def unkept(run, profile, *more, **how):
    return run("balance", "--operator", profile, *more, "--no-store", "--json", **how)


class TestNothingIsKept:
    def test_a_setting_is_fetched_with_login_and_password_first(self, run, server, customers):
        done = unkept(run, customers, "--number", NUMBER, "--login", LOGIN, password=PASSWORD)
        assert (done.status, done.json["balance"]["amount"]) == (0, "20.15"), done.err
        assert [seen.path for seen in server.requests] == ["/session", f"/customers/{CUSTOMER}/credit"]
        assert PASSWORD not in done.out + done.err
        assert SIP_PASSWORD not in done.out + done.err

    def test_the_login_alone_is_enough(self, run, customers):
        assert unkept(run, customers, "--login", LOGIN, password=PASSWORD).json["balance"]["amount"] == "20.15"

    def test_what_is_missing_is_named_and_nothing_is_sent(self, run, server, customers):
        done = unkept(run, customers, "--number", NUMBER, password=PASSWORD)
        assert (done.status, "--login" in done.json["error"]["message"]) == (2, True)
        done = unkept(run, customers, "--number", NUMBER, "--login", LOGIN, password="")
        assert (done.status, done.json["error"]["code"], done.json["error"]["field"]) == (
            2,
            "usage.password",
            "password",
        )
        done = unkept(run, customers)
        assert "--account" in done.json["error"]["message"]
        assert server.requests == []

    def test_without_provisioning_the_setting_that_is_missing_is_named(self, run, server, tmp_path):
        text = server.profile()
        begin, end = text.index("[services.provisioning]"), text.index("[services.balance]")
        path = tmp_path / "alone.toml"
        path.write_text(text[:begin] + text[end:], encoding="utf-8")
        done = unkept(run, str(path), "--number", NUMBER, "--login", LOGIN, password=PASSWORD)
        assert (done.status, done.json["error"]["code"]) == (2, "known.setting")
        assert "“CustomerId”" in done.json["error"]["message"]

    def test_a_wrong_password(self, run, customers):
        done = unkept(run, customers, "--login", LOGIN, password="wrong")
        assert (done.status, done.json["error"]["code"]) == (1, "operator.104")

    def test_login_and_password_are_unused_where_the_number_is_enough(self, run, operator, demo):
        done = unkept(run, operator, "--number", "55555555", "--login", "Tester", password="CANARY")
        assert done.json["balance"]["amount"] == "20.15"
        assert b"CANARY" not in demo.requests[-1].body
        assert b"Tester" not in demo.requests[-1].body

    def test_an_action_is_told_it_too(self, run, server, customers):
        asked = ("action", "voucher", "--operator", customers, "--input", "code=1", "--no-store", "--json")
        done = run(*asked, "--login", LOGIN, password=PASSWORD)
        assert done.json["action"]["message"] == f"For {CUSTOMER}."
        assert "--login" in run(*asked, password=PASSWORD).json["error"]["message"]


@linux
class TestAKeptAccount:
    @pytest.fixture
    def run(self, run, keyring_session):
        return lambda *argv, base=None, **how: run(*argv, base=base or keyring_session.env, **how)

    @pytest.fixture
    def account(self, run, customers):
        done = run("provision", "--operator", customers, "--login", LOGIN, "--json", password=PASSWORD)
        assert done.status == 0, done.err
        return done.json["account"]

    def test_all_comes_from_the_store(self, run, server, account):
        fetched = server.asked("/session")
        for words in (("--account", account["id"]), ("--operator", "customers", "--number", NUMBER)):
            done = run("balance", *words, "--json", password="")
            assert done.json["balance"]["amount"] == "20.15", done.err
        assert server.asked("/session") == fetched

    def test_what_is_kept_aside_is_no_setting(self, run, account, customers):
        assert account["settings"] == {}
        shown = run("accounts", "show", account["id"]).out
        exported = run("export", "--account", account["id"], "--format", "baresip").out
        assert CUSTOMER not in shown + exported

    def test_a_wrong_password_that_is_given_leaves_the_kept_one(self, run, account):
        done = run("balance", "--account", account["id"], "--json", password="wrong")
        assert (done.status, done.json["error"]["code"]) == (1, "operator.104")
        assert "password" in done.json["error"]["message"]
        assert run("balance", "--account", account["id"], "--json", password="").status == 0

    def test_an_action_of_the_account(self, run, account):
        done = run("action", "voucher", "--account", account["id"], "--input", "code=1", "--json", password="")
        assert done.json["action"]["message"] == f"For {CUSTOMER}."

    def test_f61_nothing_goes_to_a_host_that_nobody_agreed_to(self, run, account, customers, tmp_path):
        with CustomersOperator() as other:
            path = tmp_path / "moved.toml"
            path.write_text(other.profile(), encoding="utf-8")
            done = run("balance", "--operator", str(path), "--number", NUMBER, "--json", password=PASSWORD)
            assert (done.json["error"]["code"], other.requests) == ("keyring.hosts", [])
