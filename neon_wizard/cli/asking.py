"""What a command still has to know: from the environment, the standard input or a prompt, never from an argument.

Prompts go to the standard error, so that the standard output holds the answer and nothing else.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from neon_wizard import late
from neon_wizard.cli.arguments import Arguments
from neon_wizard.cli.output import current
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.model import Consent, Secret, SignupForm, Value
from neon_wizard.profile.form.form_inputs import NO_RULES, NOTHING, Input, Rules, Text
from neon_wizard.redaction import looks_secret

if TYPE_CHECKING:
    from neon_wizard.operations import inputs as own_inputs
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service
else:
    own_inputs = late.module("neon_wizard.operations.inputs")

_TRIES: Final = 3
_LARGEST_PASSWORD: Final = 65_536


def askable(args: Arguments) -> bool:
    """Return whether there is somebody to ask, and the standard input is not a password's."""
    return on_terminal() and not args.password_stdin


def on_terminal() -> bool:
    """Return whether there is somebody to ask."""
    return sys.stdin is not None and sys.stdin.isatty()


def prompt(question: str) -> str:
    """Return what is typed on one line, without surrounding blanks; empty at the end of the input."""
    return line(question) or ""


def line(question: str) -> str | None:
    """As `prompt`, but None at the end of the input."""
    sys.stderr.write(f"{question}: ")
    sys.stderr.flush()
    return piped_line()


def piped_line() -> str | None:
    """Return the next line of the standard input, without surrounding blanks; None where there is no more."""
    found = _typed(lambda: sys.stdin.readline()) if sys.stdin is not None else ""
    return found.strip() if found else None


def _typed(read: Callable[[], str]) -> str:
    """Return what was typed; raises `UsageError` ``input.character`` where it is not in the terminal's encoding."""
    try:
        text = read()
        text.encode()  # some terminals hand over bytes that are no character as half of one
    except UnicodeError:
        raise UsageError("input.character") from None
    return text


def questions(service: Service) -> frozenset[str]:
    """Return the names of the codes that `service` asks for between two of its steps."""
    return frozenset(step.step for step in service.questions)


def agreed(question: str) -> bool:
    """Return whether the answer begins with y, or with the yes of the user's language."""
    yes = tr("yes")[:1].lower()
    return prompt(f"{question} [{yes}/N]").lower().startswith((yes, "y"))


def password(args: Arguments, *, new: bool = False, optional: bool = False) -> Secret:
    """Return --password-stdin, else NEON_PASSWORD, else what is typed; a `new` one is asked twice.

    Raises `UsageError` ``usage.password`` where there is none, unless it is `optional`.
    """
    if args.password_stdin:
        found = _from_stdin()
    else:
        # Taken out of the environment, as no child of this process needs it.
        found = os.environ.pop("NEON_PASSWORD", "") or (hidden(tr("Password"), twice=new) if on_terminal() else "")
    if not found and not optional:
        raise UsageError("usage.password", field="password")
    return Secret(found)


def passphrase(args: Arguments, *, new: bool = False) -> Secret:
    """Return what encrypts a file with accounts; as `password`, but from NEON_PASSPHRASE and ``usage.passphrase``."""
    if args.password_stdin:
        found = _from_stdin()
    else:
        found = os.environ.pop("NEON_PASSPHRASE", "")
        if not found and on_terminal():
            found = hidden(tr("Pass phrase of the file"), twice=new, again=tr("The pass phrase again"))
    if not found:
        raise UsageError("usage.passphrase", field="passphrase")
    return Secret(found)


def portal_password(args: Arguments, *, kept: bool) -> Secret | None:
    """Return the password given now, which goes before a `kept` one; None for the kept one, else as `password`."""
    given = args.password_stdin or os.environ.get("NEON_PASSWORD")
    return None if kept and not given else password(args)


def licence_key(args: Arguments, *, needed: bool) -> Secret | None:
    """Return --key-stdin, else NEON_LICENCE_KEY, else what is typed where one is `needed`; None for none."""
    found = _from_stdin() if args.own.get("key_stdin") else os.environ.pop("NEON_LICENCE_KEY", "")
    if not found and needed and on_terminal() and not args.password_stdin:
        found = _hidden(tr("Licence key"))
    return Secret(found) if found.strip() else None


def access(operator: str, username: str, kind: str) -> Secret:
    """Ask for the secret with which this program itself signs in at a web service; may be empty.

    kind: an `Auth.kind`.
    """
    sys.stderr.write(tr("The web service of {operator} asks this program itself to sign in.").format(operator=operator))
    sys.stderr.write("\n")
    named = tr("Access password of {user}").format(user=username) if username else tr("Access password")
    others = {"token": tr("Access token"), "key": tr("Access key"), "phrase": tr("Pass phrase of the certificate")}
    return Secret(_hidden(others.get(kind, named)))


def test_password(login: str, operator: str, *, sip: bool) -> Secret:
    """Ask for the password of the account that the endpoint tester uses; may be empty. sip: the SIP password."""
    question = (
        tr("SIP password of the test account {login} at {operator}, to be hidden")
        if sip
        else tr("Password of the test account {login} at {operator}")
    )
    return Secret(_hidden(question.format(login=login, operator=operator)))


def signup_form(args: Arguments, service: Service, rules: Rules = NO_RULES) -> SignupForm:
    """Ask for all that the operator's signup wants, the password last; `UsageError` names the options left out.

    rules: what a login and a password have to be, which is said before they are typed.
    """
    wanted = [name for name in ("login", "name", "email", "phone") if name not in service.omit]
    given = {name: getattr(args, name) for name in ("login", "name", "email", "phone")}
    inputs = given_inputs(args.inputs, service.inputs, later=questions(service))
    missing = {name: f"--{name}" for name in wanted if given[name] is None and name not in service.optional}
    missing |= {
        asked.name: option_of(asked)
        for asked in service.inputs
        if asked.name not in inputs and not asked.optional and not asked.default
    }
    if missing and (args.password_stdin or not on_terminal()):
        reason = tr("missing: {options}").format(options=", ".join(missing.values()))
        raise UsageError("usage.arguments", field=next(iter(missing)), facts={"reason": reason})
    for name in missing:
        if name in given:
            tell(rules[name].words if name in rules else NOTHING)
            given[name] = prompt(label(name))
        else:
            inputs[name] = ask_input(next(asked for asked in service.inputs if asked.name == name))
    if "password" in rules and on_terminal():
        tell(rules["password"].words)
    return SignupForm(
        login=given["login"] or "",
        password=Secret("")
        if "password" in service.omit
        else password(args, new=True, optional="password" in service.optional),
        name=given["name"] or "",
        email=given["email"] or "",
        phone=given["phone"] or "",
        inputs=with_files(inputs, service.inputs),
    )


def consent(args: Arguments, profile: Profile) -> Consent | None:
    """Return the consent to the operator's terms, with --accept-terms or by asking; None where it wants none.

    Raises `UsageError` ``input.consent`` where it is refused, or nobody can be asked.
    """
    agreement = profile.agreement
    if not agreement.asked:
        return None
    if not args.own.get("accept_terms"):
        if not askable(args):
            reason = tr("missing: {options}").format(options="--accept-terms")
            raise UsageError("usage.arguments", field="consent", facts={"reason": reason})
        for page in filter(None, (agreement.terms, agreement.privacy)):
            sys.stderr.write(f"{page}\n")
        if not agreed(tr("Do you agree to this of {operator}?").format(operator=profile.name)):
            raise UsageError("input.consent", field="consent", facts={"operator": profile.name})
    return agreement.given(datetime.now(UTC))


def login(args: Arguments) -> str:
    """Return --login, or what is typed; raises `UsageError` naming the option."""
    found = args.login
    if found is None and on_terminal() and not args.password_stdin:
        found = prompt(label("login"))
    if not found:
        reason = tr("missing: {options}").format(options="--login")
        raise UsageError("usage.arguments", field="login", facts={"reason": reason})
    return found


def label(name: str) -> str:
    return {
        "login": tr("Login"),
        "name": tr("Your full name"),
        "email": tr("E-mail address"),
        "phone": tr("Telephone number"),
    }[name]


def given_inputs(
    written: Iterable[str],
    asked: tuple[Input, ...],
    *,
    later: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """Return the operator's own inputs from ``--input`` and the environment; raises `UsageError` ``usage.input``.

    What is secret may not stand on a command line. later: the names of what is asked for between two steps, which is
    not of these (`neon_wizard.cli.answering`).
    """
    known = {one.name for one in asked}
    secret = {one.name for one in asked if own_inputs.secret(one)}
    found = {one.name: value for one in asked if (value := os.environ.pop(environment_name(one.name), ""))}
    facts: Mapping[str, str] = {"known": ", ".join(sorted({*known, *later})) or "–"}
    for text in written:
        name, equals, value = text.partition("=")
        if equals and name in later:
            continue
        if not equals:
            # The text is not repeated, as it may be a secret that somebody took this option for.
            raise UsageError("usage.input", facts={"input": "--input", "reason": tr("it lacks its “=”"), **facts})
        if name in secret or (name not in known and looks_secret(name)):
            reason = tr("a secret comes from the prompt or from {variable}").format(variable=environment_name(name))
            raise UsageError("usage.input", field=name, facts={"input": name, "reason": reason, **facts})
        if name not in known:
            reason = tr("the operator does not ask for it")
            raise UsageError("usage.input", field=name, facts={"input": name, "reason": reason, **facts})
        found[name] = value
    return found


def environment_name(name: str) -> str:
    return "NEON_INPUT_" + re.sub(r"[^A-Z0-9]", "_", name.upper())


def option_of(asked: Input) -> str:
    """Return how an input is given without being asked for."""
    return environment_name(asked.name) if own_inputs.secret(asked) else f"--input {asked.name}=…"


def say(text: str) -> None:
    """Say something before a question."""
    sys.stderr.write(f"{text}\n")


def tell(words: Text) -> None:
    """Say a rule before what has to keep it is typed."""
    if text := words.for_language(current()):
        say(text)


def ask_input(asked: Input, *, twice: bool = False) -> str:
    """Ask for one input, with what is to be known of it; for a secret without showing it, where wanted `twice`."""
    tell(asked.hint)
    tell(asked.rule)
    question = asked.label.for_language(current()) or asked.name
    if own_inputs.secret(asked):
        return hidden(question, twice=twice)
    if asked.kind == "check":
        return "true" if agreed(question) else "false"
    if asked.choices:
        shown = "; ".join(f"{sent} = {text.for_language(current())}" for sent, text in asked.choices.items())
        question = f"{question} ({shown})"
    return prompt(question)


def with_files(texts: Mapping[str, str], inputs: tuple[Input, ...]) -> dict[str, Value]:
    """Return what was given with every file read, which is given by its path; raises `UsageError` as `read_upload`."""
    files = {asked.name: asked for asked in inputs if asked.kind == "file"}
    return {
        name: own_inputs.read_upload(text, files[name]) if name in files and text else text
        for name, text in texts.items()
    }


def _from_stdin() -> str:
    """Return all of the standard input without its last line end."""
    if sys.stdin is None:  # closed by whoever started the command
        raise UsageError("usage.password", field="password")
    raw = sys.stdin.buffer.read(_LARGEST_PASSWORD + 1)
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise UsageError("input.character", field="password") from None
    if len(raw) > _LARGEST_PASSWORD:
        raise UsageError("input.too_long", field="password", facts={"limit": _LARGEST_PASSWORD})
    return text.removesuffix("\n").removesuffix("\r")


def hidden(question: str, *, twice: bool = False, again: str = "") -> str:
    """Return what is typed without showing it; where it is wanted `twice`, asked until both are the same.

    again: the second question, where it is no password's.
    """
    for _ in range(_TRIES):
        first = _hidden(question)
        if not twice or not first or _hidden(again or tr("The password again")) == first:
            return first
        sys.stderr.write(tr("These two are not the same.") + "\n")
    return ""


def _hidden(question: str) -> str:
    import getpass

    try:
        return _typed(lambda: getpass.getpass(f"{question}: ", stream=sys.stderr))
    except EOFError:
        return ""
