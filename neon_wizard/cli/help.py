"""What ``--help`` says of the whole program, and what an operator's own start command leaves out of it."""

from __future__ import annotations

import re
from typing import Final

from neon_wizard.profile.brand import Command

NAME: Final = "neon-wizard"
DESCRIPTION: Final = """\
Sets up a softphone account with an operator: signs up, or signs in and fetches all settings; shows the credit.
Without a command, or with “demo”, the window opens; every other command works without a window."""

EPILOG: Final = """\
examples:
  neon-wizard demo                                     the window, with an operator to play with
  neon-wizard signup --operator acme.toml --login ana --name "Ana Silva" \\
      --email ana@example.com --phone "+55 71 5555-5555" --input cpf=12345678901
  NEON_PASSWORD=… neon-wizard provision --operator acme --login ana --json
  pass show acme | neon-wizard provision --operator acme --login ana --password-stdin --no-store
  neon-wizard balance --account acme/55555555
  neon-wizard balance --operator acme.toml --number 55555555 --no-store --json
  NEON_LICENCE_KEY=… neon-wizard activate --account acme/55555555
  neon-wizard activate --account acme/55555555 --status --json
  neon-wizard action --account acme/55555555           what else this operator offers
  neon-wizard action voucher --account acme/55555555 --input code=1234-5678 --yes
  neon-wizard accounts list
  neon-wizard register --number 55555555 --domain sip.example.com --transport tls
  neon-wizard export --account acme/55555555 --format linphonerc --output FILE
  neon-wizard run --account acme/55555555 -- baresip -v
  neon-wizard check acme.toml --report report.html
  neon-wizard mock acme.toml                           an operator like that, on this computer

operators:
  --operator takes the id of an installed profile, the path of a profile file, or “demo”: an operator inside this
  program, which starts with the command and forgets its accounts when the command ends. It knows the login Tester with
  the password 123456. “neon-wizard demo --serve” keeps one running for other commands.

passwords:
  never an argument, where other users of the computer could read them, but from the prompt, NEON_PASSWORD, or
  --password-stdin, which is stronger than both. An operator's further input that is a secret, such as a PIN, comes
  from the prompt or from NEON_INPUT_NAME; also through --password-stdin where “action” sends no other password. What
  this program itself signs in with, secret:NAME in a profile, is kept by “neon-wizard secret set”, comes from
  NEON_OPERATOR_NAME, or is asked for at a terminal.

environment:
  NEON_PASSWORD            the portal password of signup, provision, activate and action, the SIP password of
                           register --number
  NEON_LICENCE_KEY         the licence key of activate
  NEON_INPUT_NAME          the operator's further input NAME (upper case; what is no letter or digit is “_”)
  NEON_OPERATOR_NAME       what secret:NAME stands for in the profile OPERATOR, where the keyring has nothing
  LC_ALL, LC_MESSAGES, LANG  the language: English, Português do Brasil, Español
  HTTPS_PROXY, NO_PROXY …  the system's proxy

exit status:
  0  done
  1  the operator or its telephone server refused, or could not do it; the account's licence does not permit it
  2  the command line or the operator's profile is wrong; nothing was sent
  3  network or TLS
  4  the operator's answer is not understood; an installed package that adds to this program failed
  5  the keyring or the disk
  70 a mistake inside this program
  130 interrupted (Ctrl-C)
  141 the reader of the answer went away, as “head” does
  A signup whose answer is lost is never sent again by itself: “outcome” is then “unknown”, and “provision” with the
  same login and password tells whether the account exists. It is the same with an action that changes something, and
  with an activation: “activate” asks for the state first, and where the operator tells none, --again is your word for
  a second one. No command waits for an operator that asks it to wait.

With --json the standard output is exactly one JSON object, errors included:
  {"ok": true, "account": {"id", "number", "domain", "display_name", "auth_name", "proxy", "settings", "confirmed"},
   "info_html"}
  {"ok": true, "balance": {"amount": "20.15", "currency": "BRL", "as_of": "2026-01-31T12:00:00+00:00"}}
  {"ok": true, "licence": {"state", "permits", "reason", "until", "check_at", "trial", …}, "info_html"}
  {"ok": true, "registration": {"aor", "transport", "address", "server", "authenticated", "expires", "contacts", …}}
  {"ok": true, "export": {"account", "format", "path", "password"}}
  {"ok": true, "actions": [{"id", "title", "description", "where", "confirm", "reads_only", "needs_account", "inputs"}]}
  {"ok": true, "action": {"id", "message", "info_html", "link", "table": {"columns", "rows", "more"},
   "refresh_balance", "account", "problems"}}
  {"ok": false, "error": {"code": "operator.103", "operator_code": 103, "field": "login", "message", "next_step"}}
  An account that lacks something has also "notices": [{"code", "message", "next_step"}]; an error of a profile has
  "problems": [{"code", "file", "line", "key", "message", "next_step"}], all of them.
"""
_NO_OTHER_OPERATOR: Final = frozenset({"demo"})
_OF_PART: Final = {"profiles": {"profile", "build-brand"}, "tester": {"check", "load", "mock"}}
"""The commands that do what a part of the windows does, which an operator's own start command may hide."""


def left_out(brand: Command | None) -> frozenset[str]:
    """The commands that an operator's own start command has not."""
    if brand is None:
        return frozenset()
    hidden = (_OF_PART[part] for part in _OF_PART.keys() & brand.hidden())
    return _NO_OTHER_OPERATOR.union(*hidden)


def description(brand: Command | None) -> str:
    return DESCRIPTION.replace(", or with “demo”,", "") if brand else DESCRIPTION


def epilog(brand: Command | None) -> str:
    """For a brand with its own name, without what it leaves out, and without a choice of operators."""
    if brand is None:
        return EPILOG
    without, kept = left_out(brand), []
    paragraphs = [each for each in EPILOG.split("\n\n") if not each.startswith("operators:")]
    for line in "\n\n".join(paragraphs).split("\n"):
        named = re.search(rf"{NAME} (\S+)", line)
        if named is None or named[1] not in without:
            kept.append(line)
    text = re.sub(r" --operator acme(\.toml)?\b", "", "\n".join(kept))
    return text.replace(NAME, brand.name).replace("acme/", f"{brand.operator}/")


def without_window(brand: Command | None = None) -> str:
    """The names of the commands that work without a window."""
    from neon_wizard.cli.commands import COMMANDS

    return ", ".join(name for name in COMMANDS if name not in (*left_out(brand), "demo"))
