"""A licence in the user's words: its state as a word with an icon, why it does not permit, until when it holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QObject

from neon_wizard.errors import LicenceError, NeonError
from neon_wizard.flow.licensing import LicenceOverview, LicenceStep
from neon_wizard.gui.balance.money import format_amount
from neon_wizard.messages import explain
from neon_wizard.model import LicenceState
from neon_wizard.profile.operator import Profile

__all__ = ["LicenceWords", "Look", "moment", "with_money"]

_SOON = timedelta(days=2)


class Look(NamedTuple):
    """What a pill says."""

    word: str
    glyph: str
    tone: str


class LicenceWords(QObject):
    """Puts a licence into words, in the language that is set at the moment."""

    def look(self, standing: LicenceOverview) -> Look:
        """The state, in one word or two."""
        licence = standing.licence
        if licence.trial:
            return Look(self.tr("Trial"), "clock", "success")
        if licence.state is LicenceState.UNKNOWN and licence.activating:
            return Look(self.tr("Not certain"), "warning", "warning")
        return {
            LicenceState.NOT_REQUIRED: Look(self.tr("Not needed"), "success", "secondary"),
            LicenceState.ACTIVE: Look(self.tr("Active"), "success", "success"),
            LicenceState.GRACE: Look(self.tr("Active for now"), "clock", "warning"),
            LicenceState.NEEDS_CREDIT: Look(self.tr("Needs credit"), "warning", "warning"),
            LicenceState.NEEDS_KEY: Look(self.tr("Needs a key"), "lock", "warning"),
            LicenceState.NOT_ACTIVATED: Look(self.tr("Not active yet"), "info", "secondary"),
            LicenceState.REFUSED: Look(self.tr("Refused"), "error", "danger"),
            LicenceState.EXPIRED: Look(self.tr("Expired"), "clock", "danger"),
            LicenceState.UNKNOWN: Look(self.tr("Not active"), "info", "secondary"),
        }[licence.state]

    def sentences(self, standing: LicenceOverview, profile: Profile) -> tuple[str, str]:
        """How it stands and, if it does not permit, what to do; the operator's own words are among them."""
        if standing.refusal is not None:
            told = explain(with_money(standing.refusal))
            return told.message, self._what_to_do(standing) or told.next_step
        return self._good(standing).format(operator=profile.name, date=moment(standing.licence.until)), ""

    def _what_to_do(self, standing: LicenceOverview) -> str:
        """What to do, if that is known better here than by the operator that refused; else empty."""
        if standing.licence.activating and standing.steps[:1] == (LicenceStep.CHECK,):
            return self.tr("Check the state before you activate again.")
        if standing.waits and standing.needs_credit and LicenceStep.BUY in standing.steps:
            return self.tr(
                "Buy credit. This window then looks for it, and activates the licence as soon as it suffices."
            )
        return ""

    def _good(self, standing: LicenceOverview) -> str:
        licence = standing.licence
        if licence.state is LicenceState.NOT_REQUIRED:
            return self.tr("{operator} does not ask for a licence.")
        if licence.state is LicenceState.GRACE:
            return self.tr("{operator} could not be asked. Without its answer your licence works until {date}.")
        if licence.trial:
            return self.tr("You can try it until {date}.")
        if licence.until is None:
            return self.tr("You can make calls with this account.")
        return self.tr("You can make calls with this account until {date}.")


def moment(when: datetime | None) -> str:
    """A day as the user's locale writes it, with the time if it is near."""
    if when is None:
        return ""
    near = when - datetime.now(UTC) < _SOON
    # What ends at midnight ends with the day before.
    shown = QDateTime.fromMSecsSinceEpoch(round((when if near else when - timedelta(seconds=1)).timestamp() * 1000))
    if near:
        return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
    return QLocale().toString(shown.date(), QLocale.FormatType.LongFormat)


def with_money(error: NeonError) -> NeonError:
    """`error` with the missing amount written as the user's locale writes money; any other error as it is."""
    if not isinstance(error, LicenceError) or "amount" not in error.facts:
        return error
    words = format_amount(Decimal(error.facts["amount"]), error.facts["currency"], QLocale())
    return LicenceError(error.code, facts={**error.facts, "missing": words}, detail=error.detail)
