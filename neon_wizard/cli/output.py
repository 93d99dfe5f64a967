"""What a command says: one JSON object, or short text; the exit status; and no secret that nobody asked for.

The language is that of the environment, from the compiled translations and without Qt. The operator's page for the user
becomes its words, without markup.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, TextIO

from neon_wizard import late, messages
from neon_wizard.errors import (
    ConnectError,
    NeonError,
    NetworkError,
    OperatorError,
    PackageError,
    ProfileError,
    ReplyError,
    StorageError,
    UsageError,
)
from neon_wizard.messages import explain, tr
from neon_wizard.messages.languages import current, language_of, translator
from neon_wizard.model import EMPTY, Account, Balance, Licence, Secret
from neon_wizard.redaction import MASK, looks_secret, redact

if TYPE_CHECKING:
    from neon_wizard.accounts import setup
    from neon_wizard.messages import computer
    from neon_wizard.sip.register import RegistrationResult
else:
    setup = late.module("neon_wizard.accounts.setup")
    computer = late.module("neon_wizard.messages.computer")

__all__ = ["current", "language_of", "use"]


def use(language: str) -> None:
    """Say everything in `language` from now on. Reads nothing yet."""
    if language.split("_")[0] == "en":
        return
    translate = translator(language)
    messages.set_translator(lambda _context, text: translate(text))


EXIT_INTERRUPTED: Final = 130
EXIT_NO_READER: Final = 141  # as a command that SIGPIPE ends
EXIT_PROGRAM: Final = 70
EXIT_DISK: Final = 5
_EXIT: Final[tuple[tuple[type[NeonError], int], ...]] = (
    (OperatorError, 1),
    (UsageError, 2),
    (ProfileError, 2),
    (NetworkError, 3),
    (ReplyError, 4),
    (PackageError, 4),
    (StorageError, EXIT_DISK),
    (ConnectError, 1),
)
# A shorter secret would mask ordinary words and digits in what the operator writes.
_MASKED_FROM: Final = 4


def exit_status(error: NeonError) -> int:
    """Return 0 to 5 as ``--help`` lists them; 70 for this program's own mistakes."""
    if error.code == "program.interrupted":
        return EXIT_INTERRUPTED
    return next((status for kind, status in _EXIT if isinstance(error, kind)), EXIT_PROGRAM)


class Output:
    """Where a command's words go. json: one object on the standard output. verbose: details on the standard error."""

    def __init__(self, *, json: bool = False, verbose: bool = False) -> None:
        self.json = json
        self.verbose = verbose
        self._secrets: list[Secret] = []

    def hide(self, secret: Secret | None) -> None:
        """Mask `secret` in everything that is written from now on."""
        if secret:
            self._secrets.append(secret)

    def hidden(self, text: str) -> str:
        """Return `text`, an error's or a stranger's words, without any secret."""
        return redact(text, self._secrets)

    def masked(self, text: str) -> str:
        """Return an operator's text without the secrets, except those so short that it could then not be read."""
        return redact(text, (s for s in self._secrets if len(s.reveal()) >= _MASKED_FROM or s.reveal() == text))

    def answer(self, data: Mapping[str, Any], text: str) -> None:
        """Write the answer, which ends the command: `data` for a program, or `text` for a person."""
        if self.json:
            self._write_json({"ok": True, **data})
        else:
            self._say(printable(text))

    def note(self, text: str) -> None:
        """Write something beside the answer, for a person."""
        with suppress(OSError):  # there is nowhere left to complain
            _write(sys.stderr, printable(self.hidden(text)))

    def detail(self, text: str) -> None:
        """Write what is being done, for --verbose."""
        if self.verbose and text:
            self.note(text)

    def failure(
        self, error: NeonError, *, next_step: str = "", unknown: bool = False, data: Mapping[str, Any] = EMPTY
    ) -> int:
        """Write what failed; return the exit status. data: what was found out all the same, as JSON.

        unknown: whether it is unknown if a signup or an activation took effect.
        """
        said = explain(error)
        # Never "try again" where a second signup could make a second account (settled 4).
        own = "" if unknown and next_step else _next_step(error)
        message, step = self.hidden(said.message), " ".join(filter(None, (own, next_step)))
        if self.json:
            code = error.operator_code if isinstance(error, OperatorError) else None
            shown: dict[str, object] = {"code": error.code, "operator_code": code, "field": error.field}
            shown |= {"step": error.step} if error.step else {}
            shown |= {"message": message, "next_step": step, **({"outcome": "unknown"} if unknown else {})}
            if error.retry_after is not None:
                shown["retry_after"] = round(error.retry_after)
            if isinstance(error, ProfileError):
                shown["problems"] = [self._problem(each) for each in error.problems]
            self._write_json({"ok": False, "error": shown, **data})
        else:
            others = error.problems[1:] if isinstance(error, ProfileError) else ()
            label = f"{error.field}: " if error.field and error.code.startswith("input.") else ""
            lines = [label + message, *(explain(problem).message for problem in others), step, f"[{error.code}]"]
            self.note("\n".join(line for line in lines if line))
        self.detail(error.detail)
        return exit_status(error)

    def _problem(self, error: ProfileError) -> dict[str, str]:
        said, facts = explain(error), error.facts
        where = {name: facts.get(name, "") for name in ("file", "line", "key")}
        return {"code": error.code, **where, "message": self.hidden(said.message), "next_step": said.next_step}

    def remark(self, error: NeonError) -> None:
        """Report an error that stops nothing: a damaged file that was put aside, a profile that should be repaired."""
        self.note(f"{explain(error).message} {_next_step(error)}".strip())

    def _write_json(self, data: Mapping[str, Any]) -> None:
        # ASCII only, so that it arrives whatever the encoding of the terminal or the pipe is.
        self._say(json.dumps(data))

    def give(self, data: bytes) -> None:
        """Write a file's content to the standard output, as it is. Ends the command where that cannot be written."""
        with self._writing() as stdout:
            stdout.flush()
            stdout.buffer.write(data)
            stdout.buffer.flush()

    def _say(self, text: str) -> None:
        with self._writing() as stdout:
            _write(stdout, text)

    @contextmanager
    def _writing(self) -> Iterator[TextIO]:
        """Let write as the system's own commands do: a reader that has gone is not reported, missing output is."""
        try:
            if sys.stdout is None:
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            yield sys.stdout
        except BrokenPipeError:
            raise SystemExit(EXIT_NO_READER) from None
        except OSError as error:
            self.note(tr("The answer cannot be written: {reason}.").format(reason=error.strerror))
            raise SystemExit(EXIT_DISK) from None


def _next_step(error: NeonError) -> str:
    """Return what to do next, in a command's words where the window does it differently."""
    own = tr(computer.COMMANDS[error.code]).format_map(error.facts) if error.code in computer.COMMANDS else ""
    return own or explain(error).next_step


def notices(account: Account) -> list[dict[str, str]]:
    """Return what the account lacks although the operator did create it, as JSON; [] when nothing."""
    lack = setup.lacking(account)
    if lack is None:
        return []
    said = explain(lack)
    return [{"code": lack.code, "message": said.message, "next_step": said.next_step}]


def account_data(account: Account, out: Output, password: Secret | None = None) -> dict[str, Any]:
    """Return an account as JSON; with its SIP `password` only where that is given."""
    sip = account.sip
    settings = {"transport": sip.transport} if sip.transport else {}
    settings |= sip.extra
    if password is None:
        settings = {name: MASK if looks_secret(name) else out.masked(value) for name, value in settings.items()}
    data: dict[str, Any] = {
        "id": account.id,
        "operator": account.operator_id,
        "operator_name": account.operator_name,
        "login": account.login,
        "number": sip.number,
        "domain": sip.domain,
        "display_name": sip.display_name,
        "auth_name": sip.auth_name,
        "proxy": sip.proxy,
        "settings": settings,
        "confirmed": account.confirmed,
    }
    return data if password is None else {**data, "password": password.reveal()}


def account_text(data: Mapping[str, Any]) -> str:
    """Return what `account_data` made, for a person: one line each, what is empty left out."""
    labels = {
        "id": tr("Account"),
        "operator_name": tr("Operator"),
        "login": tr("Login"),
        "number": tr("Number"),
        "password": tr("SIP password"),
        "domain": tr("Domain"),
        "display_name": tr("Display name"),
        "auth_name": tr("Authentication name"),
        "proxy": tr("Outbound proxy"),
    }
    rows = {labels[name]: data.get(name, "") for name in labels} | dict(data["settings"])
    rows = {label: value for label, value in rows.items() if value}
    width = max(map(len, rows))
    lines = [f"{label:{width}}  {value}" for label, value in rows.items()]
    return "\n".join(
        lines if data["confirmed"] else [*lines, tr("Not confirmed yet: follow the link in the operator's e-mail.")]
    )


def balance_data(balance: Balance) -> dict[str, str]:
    """Return a balance as JSON. as_of: ISO 8601 with its offset. amount: exact, with a point."""
    return {
        "amount": format(balance.amount, "f"),
        "currency": balance.currency,
        "as_of": balance.as_of.isoformat(timespec="seconds"),
    }


def licence_data(licence: Licence) -> dict[str, Any]:
    """Return a licence as JSON. Times: ISO 8601 with offset, or null. missing_credit: exact, with a point, or null."""
    times = {"until": licence.until, "check_at": licence.check_at}
    return {
        "state": licence.state.value,
        "permits": licence.state.permits,
        "reason": licence.reason,
        **{name: time and time.isoformat(timespec="seconds") for name, time in times.items()},
        "trial": licence.trial,
        "missing_credit": None if licence.missing_credit is None else format(licence.missing_credit, "f"),
        "lost": licence.lost,
        "outcome_unknown": licence.activating,
    }


def registration_data(found: RegistrationResult) -> dict[str, Any]:
    """Return a result as JSON. seconds: for all of it, and of each step since the start. expires: seconds, or null."""
    return {
        "aor": found.aor,
        "transport": found.transport,
        "address": found.address,
        "server": found.server,
        "authenticated": found.authenticated,
        "expires": found.expires,
        "contacts": [{"uri": contact.uri, "expires": contact.expires} for contact in found.contacts],
        "seconds": round(found.seconds, 4),
        "steps": [{"step": s.kind, "text": s.text, "seconds": round(s.seconds, 4)} for s in found.steps],
    }


def printable(text: str) -> str:
    """Return `text` without what steers a terminal or reorders what is read, as it may be a stranger's."""
    return "".join(c if c == "\n" or c.isprintable() or c == "\u00a0" else "\ufffd" for c in text)


def table(rows: Iterable[Iterable[str]]) -> str:
    """Return rows in aligned columns."""
    cells = [list(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in cells)


def _write(stream: TextIO | None, text: str) -> None:
    """Write; raises OSError where that fails, BrokenPipeError where the reader has gone; nothing without a stream."""
    if stream is None:
        return
    encoding = stream.encoding or "utf-8"
    try:
        # Where the console has no such mark, the plain one says more than a question mark.
        for mark, plain in _PLAIN_MARKS.items():
            if mark in text and not _can(encoding, mark):
                text = text.replace(mark, plain)
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except OSError as error:
        if error.errno not in _NO_READER:
            raise
        # Python tries to flush once more at its end, and must not find the broken pipe again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise BrokenPipeError(*error.args) from None


# Windows' C library calls a pipe without a reader an invalid argument.
_NO_READER: Final = {errno.EPIPE, errno.EINVAL} if os.name == "nt" else {errno.EPIPE}


_PLAIN_MARKS: Final = {"“": '"', "”": '"', "’": "'", "…": "...", "–": "-", "·": "-", "→": "->", "\u00a0": " "}


def _can(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def page_text(html: str) -> str:
    """Return the operator's sanitised page as plain text."""
    from neon_wizard.cli.page_words import PageWords  # few answers have a page, and all would load a parser of HTML

    words = PageWords()
    words.feed(html)
    words.close()
    lines = (" ".join(line.split()) for line in "".join(words.parts).split("\n"))
    return "\n".join(line for line in lines if line and line != "-")
