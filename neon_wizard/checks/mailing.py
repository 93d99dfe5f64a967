"""A run as a mail to the operator's technical contact (G3): subject, a summary, and the report that goes with it.

``mailto:`` (RFC 6068) cannot attach a file. Where xdg-email exists it does; elsewhere the sender has to.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from neon_wizard.checks.findings import Run, Severity
from neon_wizard.checks.run_summary import verdict
from neon_wizard.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from neon_wizard.checks.texts import Wording

LONGEST_ADDRESS: Final = 1_900
"""Characters of a ``mailto:`` address; some systems pass on no more than 2,048."""
_SUBJECT: Final = QT_TRANSLATE_NOOP(
    "messages", "Test of the web services of {operator} (errors: {errors}, warnings: {warnings})"
)
_GREETING: Final = QT_TRANSLATE_NOOP("messages", "Hello,")
_INTRODUCTION: Final = QT_TRANSLATE_NOOP(
    "messages",
    "we tested your web services on {date}. What was found, with what to do about it, is in the attached report.",
)
_WELL: Final = QT_TRANSLATE_NOOP("messages", "Nothing was found: everything that was asked works.")
_MORE: Final = QT_TRANSLATE_NOOP("messages", "… and {count} more in the report.")
_CREATED: Final = QT_TRANSLATE_NOOP("messages", "The test created these accounts; please delete them: {logins}")
_AGAIN: Final = QT_TRANSLATE_NOOP("messages", "Please tell us when it is repaired, so that we can test again.")


@dataclass(frozen=True)
class Draft:
    """A mail that is not sent yet. to: may be empty, for the sender to fill in."""

    to: str
    subject: str
    body: str

    @property
    def mailto(self) -> str:
        """The mail as an address; what would make it too long is left out of the body."""
        fixed = f"mailto:{quote(self.to, safe='@')}?subject={quote(self.subject)}&body="
        body = self.body.replace("\n", "\r\n")
        while body and len(fixed) + len(quote(body, safe="")) > LONGEST_ADDRESS:
            body = body[: len(body) * 9 // 10].rstrip() + "…"
        return fixed + quote(body, safe="")

    @property
    def text(self) -> str:
        """All of its text, to be searched for secrets before it is handed out."""
        return "\n".join((self.to, self.subject, self.body))


def draft(run: Run, to: str, wording: Wording, *, most: int = 8) -> Draft:
    """Return the mail. wording: in the contact's language. most: how many findings are named."""
    serious = [each for each in run.causes if each.severity is not Severity.NOTICE]
    counts = {"errors": _number(run, Severity.ERROR), "warnings": _number(run, Severity.WARNING)}
    subject = wording.say(_SUBJECT).format(operator=run.operator_name, **counts)
    lines = [wording.say(_GREETING), "", wording.say(_INTRODUCTION).format(date=run.started.strftime("%Y-%m-%d")), ""]
    lines += [verdict(run, wording), ""] if serious else []
    lines += [f"- {wording.severity(each.severity)}: {wording.sentence(each)}" for each in serious[:most]]
    if len(serious) > most:
        lines.append(wording.say(_MORE).format(count=len(serious) - most))
    lines += [] if serious else [wording.say(_WELL)]
    if run.created:
        logins = ", ".join(each.login for each in run.created)
        lines += ["", wording.say(_CREATED).format(logins=logins)]
    lines += ["", wording.say(_AGAIN)] if serious else []
    return Draft(to, " ".join(subject.split()), "\n".join(lines) + "\n")


def message(mail: Draft, report: str, name: str) -> str:
    """Return the draft with the report in it, as a file that mail programs open to be sent (RFC 5322).

    report: HTML, called `name`. Search both for secrets before, because in here they are encoded.
    """
    made = EmailMessage(policy=SMTP if mail.to.isascii() else SMTPUTF8)
    made["Subject"] = mail.subject
    if mail.to:
        made["To"] = mail.to
    made["X-Unsent"] = "1"  # so that mail programs open it for writing, not for reading
    made.set_content(mail.body)
    made.add_attachment(report.encode(errors="replace"), maintype="text", subtype="html", filename=name)
    return made.as_string()


def attaching(mail: Draft, report: Path) -> list[str] | None:
    """Return the command that opens the draft with the file in it, where this desktop has one."""
    program = shutil.which("xdg-email")
    if program is None:
        return None
    words = [program, "--utf8", "--subject", mail.subject, "--body", mail.body, "--attach", str(report)]
    return [*words, mail.to] if mail.to and not mail.to.startswith("-") else words


def _number(run: Run, severity: Severity) -> int:
    return sum(each.severity is severity for each in run.causes)
