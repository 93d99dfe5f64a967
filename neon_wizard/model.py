"""What the program talks about: frozen values without behaviour beyond their own shape.

No Qt, no I/O. Money is `decimal.Decimal`, times are aware `datetime` in UTC, secrets are `Secret`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.secret import Secret as Secret

if TYPE_CHECKING:
    from decimal import Decimal


EMPTY: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True)
class SipSettings:
    """A SIP account as provisioned (A2, A3).

    number: the account's number, the user part of the address of record. auth_name: the digest user name; equals
    `number` where the operator names none. domain: the registrar's domain. proxy: the outbound proxy, empty when there
    is none. extra: every further setting under the operator's own name (``Transport``, ``StunServer`` …).
    """

    number: str
    domain: str = ""
    display_name: str = ""
    auth_name: str = ""
    proxy: str = ""
    transport: str = ""
    extra: Mapping[str, str] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class Provisioned:
    """What a signup or a provisioning brought; not stored yet.

    info_html: the operator's page for the user, already sanitised (F49 to F54), or empty. confirmed: False while the
    user still has to follow the link in the operator's mail (A5). defaulted: names of the settings in `sip` that the
    operator left out and its profile's defaults gave (A3). ignored: what the operator says for a setting and this
    program cannot use; it counts as not given. kept: what the operator said beside the settings and is kept for
    ``{account.NAME}``, by name.
    """

    sip: SipSettings
    sip_password: Secret
    info_html: str = ""
    confirmed: bool = True
    defaulted: frozenset[str] = frozenset()
    ignored: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    kept: Mapping[str, str] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class Account:
    """An account as this program keeps it; its secrets are in the keyring, never here.

    id: ``<operator id>/<number>``, stable: provisioning again never makes a second account. While an unconfirmed
    account has no number yet, ``<operator id>/~<login>``. login: what the user signs in with at the operator's portal.
    sip: as it is used: the user's changes over what the operator gave over the profile's defaults (A3). defaulted:
    names of its settings that the profile's defaults gave, including those in `overridden`. overridden: names of its
    settings that the user changed → what had been provisioned there, empty for nothing. Both name settings as
    `neon_wizard.accounts.sip_settings.flat` does. mode: ``once`` or ``always``, as the user chose where the profile
    asks; empty while nobody chose. confirmed: False while the confirmation (A5) is outstanding. created, updated: UTC.
    fetched: when the operator last gave these settings, UTC. kept: as in `Provisioned`; no setting, and never shown.
    consent: what was agreed to when it was created here.
    """

    id: str
    operator_id: str
    operator_name: str
    login: str
    sip: SipSettings
    confirmed: bool = True
    info_html: str = ""
    created: datetime | None = None
    updated: datetime | None = None
    fetched: datetime | None = None
    mode: str = ""
    defaulted: frozenset[str] = frozenset()
    overridden: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    kept: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    consent: Consent | None = None

    def with_id(self, account_id: str) -> Account:
        return replace(self, id=account_id)


def account_id(operator_id: str, login: str, number: str) -> str:
    """Return the stable id of an account (see `Account`)."""
    return f"{operator_id}/{number}" if number else f"{operator_id}/~{login}"


@dataclass(frozen=True)
class Balance:
    """The credit for calls (C3): an exact decimal, negative when it is a debt (F28).

    currency: ISO 4217 code or empty. as_of: when it was read, UTC.
    """

    amount: Decimal
    currency: str
    as_of: datetime


class LicenceState(StrEnum):
    """Whether this program may be used with an account (D1)."""

    NOT_REQUIRED = "not-required"
    ACTIVE = "active"
    GRACE = "in-grace"
    NEEDS_CREDIT = "needs-credit"
    NEEDS_KEY = "needs-key"
    NOT_ACTIVATED = "not-activated"
    """The operator says so; an activation can change it."""
    REFUSED = "refused"
    EXPIRED = "expired"
    UNKNOWN = "unknown"

    @property
    def permits(self) -> bool:
        """Whether the account may be used."""
        return self in (LicenceState.NOT_REQUIRED, LicenceState.ACTIVE, LicenceState.GRACE)


@dataclass(frozen=True)
class LicenceAnswer:
    """What the operator says about a licence. reason: its own words, plain text, untrusted. info_html: sanitised.

    expires: when the licence ends, UTC; None where it does not or the operator does not say.
    """

    state: LicenceState
    reason: str = ""
    expires: datetime | None = None
    info_html: str = ""


@dataclass(frozen=True)
class LicenceRecord:
    """What is kept of an account's licence; all times UTC.

    answer, answered: the operator's last answer, and when it came. began: when the account was first seen here. seen:
    the latest time that was ever seen here, so that setting a clock back lengthens nothing. activating: an activation
    was sent, or about to be, and its outcome is unknown (F37).
    """

    answer: LicenceAnswer | None = None
    answered: datetime | None = None
    began: datetime | None = None
    seen: datetime | None = None
    activating: bool = False


@dataclass(frozen=True)
class Licence:
    """Whether an account may be used now, and until when that holds.

    until: when the state ends by itself (expiry, trial, grace), UTC; None where it does not. check_at: when to ask the
    operator again, UTC; None where nobody has to be asked. trial: whether it is one. missing_credit: how much is
    missing by the profile's own rule; a trial permits all the same. lost: what was kept of it was changed or taken
    away, and counts for nothing. activating: an activation's outcome is unknown (F37).
    """

    state: LicenceState
    reason: str = ""
    until: datetime | None = None
    check_at: datetime | None = None
    trial: bool = False
    missing_credit: Decimal | None = None
    info_html: str = ""
    lost: bool = False
    activating: bool = False


@dataclass(frozen=True)
class PendingSignup:
    """A signup that was sent, or about to be, and whose outcome is unknown (F32). Holds no password.

    step: of a signup of several requests, the last that was sent of those that change something; else empty. consent:
    what its user agreed to, for the account that may exist.
    """

    operator_id: str
    login: str
    started: datetime
    step: str = ""
    consent: Consent | None = None


@dataclass(frozen=True)
class Consent:
    """What a user agreed to at a signup, and when. terms, privacy: the pages; version: as the profile names it."""

    time: datetime
    terms: str = ""
    privacy: str = ""
    version: str = ""


@dataclass(frozen=True)
class Upload:
    """A file as it is sent. name: without its folder."""

    name: str
    content: bytes = field(repr=False)


Value: TypeAlias = str | Secret | Upload
"""The value of an operator's own input; an empty text where it was left out."""


@dataclass(frozen=True)
class SignupForm:
    """What the wizard or the command collected (A1), not yet validated by the operator.

    inputs: the operator's own further inputs, by name; one that is missing gets its default. consent: None where
    nothing was agreed to.
    """

    login: str
    password: Secret
    name: str = ""
    email: str = ""
    phone: str = ""
    inputs: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    consent: Consent | None = None
