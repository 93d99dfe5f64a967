"""A run as it is handed out: a page, a mail, JUnit, JSON; each searched for secrets once more before (F60)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from neon_wizard.checks import mailing, redacting
from neon_wizard.checks.junit import to_junit
from neon_wizard.checks.model import Run
from neon_wizard.checks.report import to_html
from neon_wizard.checks.saving import to_json
from neon_wizard.checks.texts import Wording
from neon_wizard.messages.languages import translator
from neon_wizard.model import Secret

KINDS: Final = ("html", "eml", "xml", "json")
"""By the endings of their files; ``xml`` is JUnit's."""


@dataclass(frozen=True)
class Material:
    """What a document is made of. contact: the address that it goes to, or empty. earlier: the run compared with."""

    run: Run
    secrets: tuple[Secret, ...]
    contact: str = ""
    earlier: Run | None = None

    @property
    def name(self) -> str:
        """Of its files, without an ending."""
        return f"{self.run.operator_id}-{self.run.started.strftime('%Y-%m-%d-%H%M')}"


def draft(material: Material, language: str) -> mailing.Draft:
    """The mail that a report goes with; raises `redacting.LeakError`."""
    made = mailing.draft(material.run, material.contact, Wording(translator(language)))
    redacting.verify(made.text, material.secrets)
    return made


def document(kind: str, material: Material, language: str) -> bytes:
    """kind: one of `KINDS`. language: its reader's. Raises `redacting.LeakError` where a secret was left in it.

    What no text can hold, half of a surrogate pair that an operator sent, becomes a question mark.
    """
    run, wording = material.run, Wording(translator(language))
    if kind == "xml":
        text = to_junit(run, wording)
    elif kind == "json":
        text = to_json(run)
    else:
        text = to_html(run, language=language, earlier=material.earlier)
    redacting.verify(text, material.secrets)
    if kind == "eml":  # within the mail its parts are encoded
        text = mailing.message(draft(material, language), text, f"{material.name}.html")
        redacting.verify(text, material.secrets)
    return text.encode(errors="replace")
