"""``neon-wizard action``: what only this operator offers, at a command line (E1)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.instance import Instance
from tests.cli.conftest import PASSWORD, Done, Run
from tests.cli.test_hooks import Told
from tests.cli.test_terminal import Terminal
from tests.keyring_session import environment
from tests.marks import linux_only
from tests.profile.samples import with_actions
from tests.servers.scripted import Given, ScriptedServer, Seen

NEW, PIN = "CANARY-new-1", "CANARY-pin-1"


def said(code: int = 0, data: str = "", more: str = "") -> Given:
    error = f"<Error><Code>{code}</Code>{more}</Error>"
    return Given(f"<R><Success>{str(not code).lower()}</Success>{error}<Data>{data}</Data></R>".encode())


def voucher(seen: Seen) -> Given:
    if b"<code>1234-5678</code>" in seen.body:
        return said(data="<Message>10 BRL were added.</Message><Link>https://acme.example/r</Link>")
    return said(102, more="<Description>No such voucher.</Description><Field>code</Field>")


CALLS = """<Calls><Call><When>2026-01-31T10:20:00</When><To>+55 71</To><Price>1,5</Price></Call>
<Call><When>2026-02-01T00:00:00</When><To>190</To><Price>0.00</Price></Call></Calls>"""
COLUMNS: list[dict[str, Any]] = [
    {"title": {"en": "When", "pt_BR": "Quando"}, "value": "When", "kind": "date"},
    {"title": "To", "value": "To"},
    {"title": "Price", "value": "Price", "kind": "money"},
]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    done = said()

    def password(seen: Seen) -> Given:
        known = f"<Old>{PASSWORD}</Old>".encode() in seen.body
        return done if known else said(104, more="<Description>No.</Description>")

    calls = said(data=CALLS)
    with ScriptedServer(
        {"/Voucher": voucher, "/Calls": calls, "/Password": password, "/Upload": done, "/Lost": b"<a/>"}
    ) as server:
        yield server


@pytest.fixture
def acme(server: ScriptedServer, tmp_path: Path) -> str:
    """The path of a profile with five actions."""

    def at(path: str, **more: Any) -> dict[str, Any]:
        return {"url": f"{server.origin}{path}", **more}

    text = with_actions(
        {
            "id": "voucher",
            "title": {"en": "Redeem a voucher", "pt_BR": "Resgatar um vale"},
            "confirm": "Redeem it now?",
            "inputs": [{"name": "code", "label": "Voucher"}],
            "service": at("/Voucher"),
            "result": {"refresh_balance": True},
        },
        {
            "id": "calls",
            "reads_only": True,
            "service": at("/Calls", fields={"Number": "{number}"}),
            "result": {"rows": "Data.Calls.Call", "columns": COLUMNS},
        },
        {
            "id": "password",
            "inputs": [{"name": "new", "kind": "password"}],
            "service": at("/Password", fields={"Old": "{password}", "New": "{new}", "Login": "{login}"}),
            "result": {"new_password": "new"},
        },
        {
            "id": "upload",
            "inputs": [
                {"name": "proof", "kind": "file", "max_bytes": 4},
                {"name": "pin"},
                {"name": "plan", "kind": "choice", "choices": {"s": "Small", "l": "Large"}, "default": "s"},
                {"name": "amount", "kind": "number", "optional": True},
            ],
            "service": at("/Upload"),
        },
        {"id": "lost", "service": at("/Lost")},
    )
    path = tmp_path / "acme.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture
def action(run: Run, acme: str):
    def action(*argv: str, **how: Any) -> Done:
        done = run("action", *argv, "--operator", acme, "--no-store", **how)
        for canary in (PASSWORD, NEW, PIN):
            assert canary not in done.out + done.err
        return done

    return action


def test_without_an_id_it_lists_what_there_is(action):
    assert action().out.splitlines()[0] == "voucher   Redeem a voucher  code"
    listed = action("--json", env={"LC_ALL": "pt_BR.UTF-8"}).json["actions"]
    assert [each["id"] for each in listed] == ["voucher", "calls", "password", "upload", "lost"]
    assert (listed[0]["title"], listed[0]["inputs"][0]["label"]) == ("Resgatar um vale", "Voucher")
    assert listed[3]["inputs"][2]["choices"] == {"s": "Small", "l": "Large"}


def test_it_is_done_and_answered_in_the_operators_words(action):
    assert action("voucher", "--input", "code=1234-5678", "--yes").out.splitlines() == [
        *("10 BRL were added.", "", "https://acme.example/r")
    ]
    assert action("voucher", "--input", "code=1234-5678", "--yes", "--json").json == {
        "ok": True,
        "action": {
            "id": "voucher",
            "message": "10 BRL were added.",
            "info_html": "",
            "link": "https://acme.example/r",
            "table": None,
            "refresh_balance": True,
            "account": None,
            "problems": [],
        },
    }


def test_a_refusal_has_the_shape_and_the_status_of_every_command(action):
    done = action("voucher", "--input", "code=0000-0000", "--yes", "--json")
    assert (done.status, done.json["error"]["code"], done.json["error"]["field"]) == (1, "operator.102", "code")
    assert done.json["error"]["message"] == "ACME Telecom does not know this: No such voucher."


def test_a_table_is_a_table_at_a_terminal_and_rows_in_json(action):
    done = action("calls", "--number", "5555")
    assert done.out.splitlines() == [
        "When              To      Price",
        "────────────────  ──────  ─────",
        "2026-01-31 10:20  +55 71    1.5",
        "2026-02-01 00:00  190      0.00",
    ]
    table = action("calls", "--number", "5555", "--json").json["action"]["table"]
    assert table["columns"][0] == {"title": "When", "kind": "date"}
    assert table["rows"] == [
        ["2026-01-31T10:20:00", "+55 71", {"amount": "1.5", "currency": ""}],
        ["2026-02-01T00:00:00", "190", {"amount": "0.00", "currency": ""}],
    ]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["vouche"], "offers no “vouche”"),
        (["voucher", "--yes"], "missing: --input code=…"),
        (["voucher", "--input", "code=1"], "--yes (Redeem it now?)"),
        (["voucher", "--input", "cod=1", "--yes"], "“cod” cannot be used"),
        (["calls"], "--account | --number"),
        (["password", "--login", "ana"], "missing: NEON_INPUT_NEW"),
        (["upload", "--input", "proof=/missing"], "NEON_INPUT_PIN"),
    ],
)
def test_what_is_wrong_with_the_command_line_is_told_and_nothing_is_sent(action, server, argv, said):
    done = action(*argv)
    assert done.status == 2
    assert said in done.err
    assert server.requests == []


def test_f60_a_password_is_never_an_argument(run, acme, server):
    for argv in (["password", "--input", f"new={NEW}"], ["upload", "--input", f"pin={PIN}"]):
        done = run("action", *argv, "--login", "ana", "--operator", acme, "--no-store")
        assert done.status == 2
        assert "a secret comes from the prompt or from NEON_INPUT_" in done.err
        assert NEW not in done.err
        assert PIN not in done.err
    assert server.requests == []


def test_passwords_come_from_the_environment_or_the_standard_input(action, server):
    done = action("password", "--login", "ana", env={"NEON_INPUT_NEW": NEW})
    assert (done.status, done.out) == (0, "Done.\n")
    action(
        "password",
        "--login",
        "ana",
        "--password-stdin",
        input=f"{PASSWORD}\n",
        password="",
        env={"NEON_INPUT_NEW": NEW},
    )
    for seen in server.requests:
        assert f"<Old>{PASSWORD}</Old>" in seen.body.decode()
        assert f"<New>{NEW}</New>" in seen.body.decode()


def test_a_file_is_given_by_its_path(action, server, tmp_path):
    path = tmp_path / "proof.pdf"
    path.write_bytes(b"%PDF")
    done = action("upload", "--input", f"proof={path}", "--input", "amount=1,50", env={"NEON_INPUT_PIN": PIN})
    assert done.status == 0
    body = server.requests[0].body.decode()
    assert "<proof>JVBERg==</proof>" in body
    assert "<amount>1.50</amount>" in body
    assert "<plan>s</plan>" in body, "what was left out has its default"
    path.write_bytes(b"%PDF-")
    done = action("upload", "--input", f"proof={path}", "--json", env={"NEON_INPUT_PIN": PIN})
    assert (done.status, done.json["error"]["code"]) == (2, "input.file_size")
    assert len(server.requests) == 1


def test_f03_a_lost_answer_is_told_as_an_outcome_that_nobody_knows(action, server):
    done = action("lost", "--json")
    assert (done.status, done.json["error"]["outcome"], done.json["error"]["code"]) == (4, "unknown", "action.unknown")
    assert len(server.requests) == 1


def test_at_a_terminal_what_is_left_out_is_asked_for(acme, server, no_keyring_env):
    terminal = Terminal(["action", "voucher", "--operator", acme, "--no-store"], no_keyring_env)
    try:
        terminal.type("Voucher:", "1234-5678")
        terminal.type("Redeem it now? [y/N]", "y")
        status, out, _ = terminal.end()
    finally:
        terminal.close()
    assert (status, out.splitlines()[0]) == (0, "10 BRL were added.")
    assert len(server.requests) == 1


def test_at_a_terminal_a_no_sends_nothing(acme, server, no_keyring_env):
    argv = ["action", "voucher", "--input", "code=1234-5678", "--operator", acme, "--no-store"]
    terminal = Terminal(argv, no_keyring_env)
    try:
        terminal.type("Redeem it now? [y/N]", "n")
        status, _, seen = terminal.end()
    finally:
        terminal.close()
    assert status == 2
    assert "Nothing was sent" in seen
    assert server.requests == []


def test_at_a_terminal_a_new_password_is_typed_twice(acme, server, no_keyring_env):
    argv = ["action", "password", "--login", "ana", "--operator", acme, "--no-store"]
    terminal = Terminal(argv, no_keyring_env)
    try:
        terminal.type("new:", NEW)
        terminal.type("The password again:", NEW)
        terminal.type("Password:", PASSWORD)
        status, out, seen = terminal.end()
    finally:
        terminal.close()
    assert (status, out) == (0, "Done.\n")
    assert NEW not in seen
    assert f"<New>{NEW}</New>" in server.requests[0].body.decode()


def test_f33_at_a_terminal_a_password_that_is_refused_is_asked_for_again(acme, server, no_keyring_env):
    env = {**no_keyring_env, "NEON_PASSWORD": "wrong", "NEON_INPUT_NEW": NEW}
    terminal = Terminal(["action", "password", "--login", "ana", "--operator", acme, "--no-store"], env)
    try:
        terminal.type("Password:", PASSWORD)
        status, out, _ = terminal.end()
    finally:
        terminal.close()
    assert (status, out, len(server.requests)) == (0, "Done.\n", 2)


@linux_only("gnome-keyring is Linux's keyring")
def test_for_an_account_that_is_kept_here(run, operator, keyring_session):
    """The demo operator's: the running program hears of the new credit, and the keyring has the new password."""
    path, told = Path(operator), Told()
    path.write_text(f"{path.read_text(encoding='utf-8')}\n[provisioning]\nmode = 'always'\n", encoding="utf-8")
    env = keyring_session.env
    assert run("provision", "--operator", operator, "--login", "Tester", password="123456", base=env).status == 0
    with environment({**env}):
        instance = Instance()
    assert instance.become_first()
    instance.listen(told)
    try:
        argv = ["action", "voucher", "--input", "code=1111-2222", "--yes", "--json"]
        done = run(*argv, password="", base=env).json["action"]
    finally:
        instance.close()
    assert (done["account"], done["refresh_balance"]) == ("demo-served/55555555", True)
    assert told.messages == [{"command": "notify", "event": "credit-changed", "account": "demo-served/55555555"}]

    assert run("action", "password", password="", base=env, env={"NEON_INPUT_NEW": NEW}).out == "Done.\n"
    kept = {
        name.rpartition("#")[0].rpartition("/")[2]: secret for (_, name), secret in keyring_session.contents().items()
    }
    assert kept["portal-password"] == NEW
    assert "portal-password-proposed" not in kept
    assert run("provision", "--operator", operator, "--login", "Tester", password=NEW, base=env).status == 0
