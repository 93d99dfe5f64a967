"""How an account's licence stands, what a person can do about it, and what each of these steps does (D1).

Qt-free, for the wizard's page and the home window alike. Every function asks the keyring or the operator, so call them
on a worker's thread.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from neon_wizard.accounts.licences import why_not
from neon_wizard.errors import LicenceError, NeonError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages import explain
from neon_wizard.messages.wording import Remedy
from neon_wizard.model import Licence, LicenceState

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from neon_wizard.accounts.licences import Licences
    from neon_wizard.model import Account, Secret
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = [
    "LicenceOverview",
    "LicenceStep",
    "Typed",
    "activate",
    "bought",
    "buying_page",
    "check",
    "licenses",
    "look",
    "mended_elsewhere",
    "steps",
    "waits",
]

KEY, PASSWORD = "licence_key", "password"
_BOUGHT = (LicenceState.NEEDS_CREDIT, LicenceState.EXPIRED)
"""The states that buying something ends, after a while."""
_NOT_MENDED_BY_TIME = (
    Remedy.PASSWORD,
    Remedy.TRUST_HOSTS,
    Remedy.HTTP_CREDENTIALS,
    Remedy.UNLOCK,
    Remedy.SUPPORT,
    Remedy.LICENCE,
)


class LicenceStep(StrEnum):
    """What can be done about a licence."""

    ACTIVATE = "activate"
    ACTIVATE_AGAIN = "activate-again"
    """Although an earlier activation may have reached the operator: only at the user's own word (F37)."""
    CHECK = "check"
    BUY = "buy"


@dataclass(frozen=True)
class Typed:
    """What the user typed for an activation; None where nothing was. password: the portal's."""

    key: Secret | None = None
    password: Secret | None = None


@dataclass(frozen=True)
class LicenceOverview:
    """refusal: why the account may not be used, None where it may. wants: what has to be typed for an activation.

    asks_key: whether a key can be typed, even if one is kept. waits: see the function `waits`. steps: what can be done,
    the best first.
    """

    licence: Licence
    refusal: LicenceError | None = None
    wants: tuple[str, ...] = ()
    asks_key: bool = False
    waits: bool = False
    steps: tuple[LicenceStep, ...] = ()

    @property
    def permits(self) -> bool:
        return self.licence.state.permits

    @property
    def needs_credit(self) -> bool:
        return self.licence.state is LicenceState.NEEDS_CREDIT

    def due_in(self, now: datetime) -> float | None:
        """Return the seconds from `now` (UTC) until the licence is to be asked about or looked at; None for never."""
        asked = self.licence.check_at if LicenceStep.CHECK in self.steps else None
        ends = self.licence.until if self.licence.until is not None and self.licence.until > now else None
        moments = [moment for moment in (asked, ends) if moment is not None]
        return (min(moments) - now).total_seconds() if moments else None

    def asks_after(self, shown: LicenceOverview | None, *, more: bool) -> bool:
        """Return whether to ask the operator, as by the balance just read the licence differs from what is `shown`.

        more: whether the balance is higher than the last one.
        """
        turned = shown is not None and shown.permits != self.permits
        enough = self.needs_credit and self.licence.missing_credit is None and more
        return LicenceStep.CHECK in self.steps and (turned or enough)

    @property
    def wants_attention(self) -> bool:
        """Whether the wizard has a page for it: the licence does not permit, or only as a trial."""
        return not self.permits or self.licence.trial


def look(licences: Licences, profile: Profile, account: Account, credit: Decimal | None = None) -> LicenceOverview:
    """Return how it stands by what is kept; asks no operator. credit: as just read. Raises `StorageError`."""
    return _standing(licences, profile, account, licences.standing(account, credit))


def check(
    licences: Licences,
    profile: Profile,
    account: Account,
    typed: Typed,
    cancel: Cancel | None = None,
    *,
    credit: Decimal | None = None,
) -> LicenceOverview:
    """Return how it stands by asking the operator, which activates nothing. Raises the same as `Licences.check`."""
    licence = licences.check(account, credit=credit, password=typed.password, cancel=cancel)
    return _standing(licences, profile, account, licence)


def activate(
    licences: Licences,
    profile: Profile,
    account: Account,
    typed: Typed,
    cancel: Cancel | None = None,
    *,
    again: bool = False,
) -> LicenceOverview:
    """Send one activation at most; raises the same as `Licences.activate`."""
    licence = licences.activate(account, typed.key, again=again, password=typed.password, cancel=cancel)
    return _standing(licences, profile, account, licence)


def bought(
    licences: Licences, profile: Profile, account: Account, typed: Typed, cancel: Cancel | None = None
) -> tuple[LicenceOverview, bool]:
    """Look once whether the credit is enough by now, then send one activation.

    Return how the licence stands, and whether the credit was enough. Raises the same as `activate`; nothing was
    activated where the code says so.
    """
    if licences.checks:
        found = check(licences, profile, account, typed, cancel)
        if found.permits and not found.licence.trial:
            return found, True
        if found.licence.state in _BOUGHT:
            return found, False
        if LicenceStep.ACTIVATE not in found.steps or set(found.wants) - _given(typed):
            return found, True
    found = activate(licences, profile, account, typed, cancel)
    return found, found.licence.missing_credit is None


def licenses(profile: Profile) -> bool:
    """Return whether this operator has anything to do with licences."""
    return profile.licence.required or not profile.services.keys().isdisjoint(("licence", "licence_status"))


def buying_page(profile: Profile, licence: Licence) -> str:
    """Return where to buy what `licence` lacks; empty where the profile names no page for it."""
    return profile.licence.buy or (profile.balance.top_up if licence.state is LicenceState.NEEDS_CREDIT else "")


def waits(licence: Licence, *, activates: bool, checks: bool, minimum: bool) -> bool:
    """Return whether asking again can show what is bought meanwhile. minimum: credit is compared with one here.

    Where the state cannot be asked for, an activation is sent only when the credit is enough.
    """
    if licence.state is LicenceState.NEEDS_CREDIT:
        return checks or (activates and minimum)
    return checks and licence.state is LicenceState.EXPIRED


def mended_elsewhere(error: NeonError) -> bool:
    """Return whether asking again later, without a person's help, would only fail again."""
    return explain(error).action in _NOT_MENDED_BY_TIME


def _given(typed: Typed) -> set[str]:
    return {name for name, what in ((KEY, typed.key), (PASSWORD, typed.password)) if what}


def _standing(licences: Licences, profile: Profile, account: Account, licence: Licence) -> LicenceOverview:
    activates, checks = "licence" in profile.services, licences.checks
    minimum = profile.licence.minimum_credit is not None
    return LicenceOverview(
        licence,
        why_not(profile, licence),
        licences.wants(account),
        profile.licence.ask_key and activates,
        waits(licence, activates=activates, checks=checks, minimum=minimum),
        steps(licence, activates=activates, checks=checks, buys=bool(buying_page(profile, licence))),
    )


def steps(licence: Licence, *, activates: bool, checks: bool, buys: bool) -> tuple[LicenceStep, ...]:
    """Return what can be done, the best first.

    activates: there is a service for it. checks: the state can be asked for. buys: there is a page to buy at.
    """
    again = (LicenceStep.ACTIVATE_AGAIN if licence.activating else LicenceStep.ACTIVATE,) if activates else ()
    look_again = (LicenceStep.CHECK,) if checks else ()
    buy = (LicenceStep.BUY,) if buys else ()
    match licence.state:
        case LicenceState.NEEDS_CREDIT:
            return (*buy, *look_again, *(() if checks else again))
        case LicenceState.ACTIVE if licence.trial:
            return (*again, *buy, *look_again)
        case LicenceState.ACTIVE | LicenceState.GRACE:
            return look_again
        case LicenceState.EXPIRED:
            return (*buy, *again, *look_again)
        case LicenceState.UNKNOWN if licence.activating and checks:
            return (*look_again, *again)
        case LicenceState.NEEDS_KEY:
            return (*again, *buy, *look_again)
        case _:
            return (*again, *look_again)
