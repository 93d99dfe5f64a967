"""A run as it is handed out: an HTML page, a mail, JUnit, HAR, JSON; each searched once more for secrets (F60)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from neon_wizard.checks import mailing, run_redaction
from neon_wizard.checks.documents.har import to_har
from neon_wizard.checks.documents.junit import to_junit
from neon_wizard.checks.documents.report_page import to_html
from neon_wizard.checks.run_files import to_json
from neon_wizard.checks.texts import Wording
from neon_wizard.messages.languages import translator

if TYPE_CHECKING:
    from neon_wizard.checks.findings import Run
    from neon_wizard.model import Secret
    from neon_wizard.profile.operator import Profile

KINDS: Final = ("html", "eml", "xml", "har", "json")
"""By the endings of their files; ``xml`` is JUnit's."""


@dataclass(frozen=True)
class Material:
    """What a document is made of.

    contact: the address that it goes to, or empty. earlier: the run compared with. profile: the operator's, for what
    repeats a request. sender: who asks, in words.
    """

    run: Run
    secrets: tuple[Secret, ...]
    contact: str = ""
    earlier: Run | None = None
    profile: Profile | None = None
    sender: str = ""

    @property
    def name(self) -> str:
        """The name of its files, without an ending."""
        return f"{self.run.operator_id}-{self.run.started.strftime('%Y-%m-%d-%H%M')}"


def draft(material: Material, language: str) -> mailing.Draft:
    """Return the mail that goes with a report; raises `run_redaction.LeakError`."""
    wording = Wording(translator(language))
    made = mailing.draft(material.run, material.contact, wording)
    own = mailing.draft(run_redaction.without_words(material.run), material.contact, wording)
    run_redaction.verify(made.text, material.secrets, own.text)
    return made


def document(kind: str, material: Material, language: str) -> bytes:
    """Return the document. kind: one of `KINDS`. language: its reader's.

    Raises `run_redaction.LeakError` where a secret is left in it. What no text can hold, half of a surrogate pair that
    an operator sent, becomes a question mark.
    """
    text = _written(kind, material, language)
    own = _written(kind, replace(material, run=run_redaction.without_words(material.run), earlier=None), language)
    run_redaction.verify(text, material.secrets, own)
    if kind == "eml":  # within the mail its parts are encoded, so it is searched before
        text = mailing.message(draft(material, language), text, f"{material.name}.html")
        run_redaction.verify(text, material.secrets, own)
    return text.encode(errors="replace")


def _written(kind: str, material: Material, language: str) -> str:
    """Return the document's text; of a mail, its report."""
    run, wording = material.run, Wording(translator(language))
    if kind == "xml":
        return to_junit(run, wording)
    if kind == "har":
        return to_har(run)
    if kind == "json":
        return to_json(run)
    return to_html(run, language=language, earlier=material.earlier, profile=material.profile, sender=material.sender)
