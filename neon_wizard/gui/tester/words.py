"""What the tester's window calls verdicts, areas and times; glyph and tone stand beside the word, never alone."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from neon_wizard.checks.findings import CheckResult, Run, Severity, Verdict
from neon_wizard.checks.texts import Wording
from neon_wizard.messages import tr

if TYPE_CHECKING:
    from neon_wizard.checks.compare import RunComparison
    from neon_wizard.checks.findings import Finding

__all__ = ["GLYPHS", "area_name", "area_of", "changes", "look_of", "seconds", "summary", "when", "wording"]

# Glyph and tone of a finding that is an error or a warning; those of a notice are in `look_of`.
GLYPHS: Final = {Severity.ERROR: ("error", "danger"), Severity.WARNING: ("warning", "warning")}
_NETWORK: Final = ("address", "name", "tcp", "tls")


def wording() -> Wording:
    """What the checks say, in the user's language."""
    return Wording(tr)


def area_of(check_id: str) -> str:
    """The id of the group in which a check stands; all below the services (names, TCP, TLS) is one group."""
    first = check_id.partition(".")[0]
    return "network" if first in _NETWORK else first


def area_name(area: str) -> str:
    return {
        "handover": QCoreApplication.translate("Tester", "What was handed over"),
        "network": QCoreApplication.translate("Tester", "Network and encryption"),
        "provisioning": QCoreApplication.translate("Tester", "Fetching the settings (provisioning)"),
        "balance": QCoreApplication.translate("Tester", "Balance"),
        "signup": QCoreApplication.translate("Tester", "Creating an account (signup)"),
        "licence": QCoreApplication.translate("Tester", "Licence"),
        "sip": QCoreApplication.translate("Tester", "Telephone server"),
    }.get(area, area)


def look_of(result: CheckResult) -> tuple[str, str]:
    """Glyph and tone of a check's result: those of its worst finding."""
    severities = {each.severity for each in result.findings}
    for severity, look in GLYPHS.items():
        if severity in severities:
            return look
    if severities:
        return "info", "secondary"
    return ("success", "success") if result.verdict is Verdict.PASSED else ("minus", "secondary")


def seconds(value: float) -> str:
    """A duration, given in seconds, in the user's locale; empty where nothing was waited for."""
    locale = QLocale()
    if value < 0.0005:
        return ""
    if value < 10:
        return QCoreApplication.translate("Tester", "{0} ms").format(locale.toString(round(value * 1000)))
    return QCoreApplication.translate("Tester", "{0} s").format(locale.toString(value, "f", 1))


def when(moment: datetime) -> str:
    """Date and time in the user's locale and zone."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale.FormatType.ShortFormat)


def changes(found: RunComparison) -> tuple[tuple[str, tuple[Finding, ...], str], ...]:
    """Name, findings and tone of each group of a comparison; of two addresses nothing is mended, and nothing new."""
    if found.addresses is None:
        names: tuple[str, ...] = (
            QCoreApplication.translate("Tester", "Mended"),
            QCoreApplication.translate("Tester", "New"),
            QCoreApplication.translate("Tester", "Still there"),
            QCoreApplication.translate("Tester", "Not asked this time"),
        )
        tones: tuple[str, ...] = ("success", "danger", "warning", "secondary")
    else:
        there, here = found.addresses
        only = QCoreApplication.translate("Tester", "Only at {0}")
        unasked = QCoreApplication.translate("Tester", "At {0}; not asked at the other")
        both = QCoreApplication.translate("Tester", "At both")
        names = (only.format(there), only.format(here), both, unasked.format(there), unasked.format(here))
        tones = ("danger", "danger", "warning", "secondary", "secondary")
    groups = (found.mended, found.new, found.still, found.unasked, found.alone)[: len(names)]
    return tuple(zip(names, groups, tones, strict=True))


def summary(run: Run | None) -> str:
    """When the run was, and how many findings of each severity it has."""
    if run is None:
        return QCoreApplication.translate("Tester", "Not tested yet.")
    counts = {severity.value: sum(each.severity is severity for each in run.findings) for severity in Severity}
    text = QCoreApplication.translate(
        "Tester", "{when}  ·  errors: {error}  ·  warnings: {warning}  ·  notices: {notice}"
    )
    return text.format(when=when(run.started), **counts)
