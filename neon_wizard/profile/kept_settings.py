"""What is kept of an account for ``{account.NAME}``: ``[account]`` of a profile, and what its answers give as settings.

An operation that comes later may ask with it (a customer's number, say); a SIP password is never among it. What
operators call the settings stands here too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.late_dataclass import dataclass
from neon_wizard.profile.kinds import Key, Kind, Table
from neon_wizard.profile.placeholders import OF_ACCOUNT

ACCOUNT_KEPT: Final = Table(
    "What is kept of an account besides its settings.",
    {
        "keep": Key(
            Kind.NAMES,
            "What else of the answers is kept, for {account.CustomerId}, and is no setting: it is neither shown nor"
            " exported. A name of services.NAME.reply.account, or what it is called in the answer. Where this stands,"
            " nothing that is not mapped is a setting.",
            None,
            '["CustomerId"]',
        ),
    },
)

ALWAYS_KEPT: Final = ("number", "domain", "display_name", "auth_name", "proxy", "transport")
"""The settings that every account has, given by the answer, or by [sip], or empty."""
SETTINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "number": ("Number", "SipNumber"),
        "password": ("Password", "SipPassword"),
        "domain": ("Domain", "SipDomain"),
        "display_name": ("DisplayName",),
        "auth_name": ("AuthName", "AuthenticationName", "AuthUser", "AuthUserName"),
        "proxy": ("Proxy", "OutboundProxy", "SipProxy"),
        "transport": ("Transport", "SipTransport"),
        "address": ("SipAddress", "SipUri"),
    }
)
"""What operators call the settings of `ReplyMap.account` where the profile does not say; letters alone count."""
_GIVING: Final = ("signup", "provisioning")
_NEVER: Final = ("password", "address", "keep")


@dataclass(frozen=True)
class KeptOfAccounts:
    """What a profile's accounts hold. placeholders: ``account.NAME``. aside: as in `ReplyMap`, None where unsaid."""

    placeholders: tuple[str, ...] = ()
    aside: tuple[str, ...] | None = None


def last_word(name: str) -> str:
    """Return under what a name or path of ``[account] keep`` is kept: ``customer.id`` under ``id``."""
    return name.rpartition(".")[2]


def kept_of(good: Mapping[str, Any]) -> KeptOfAccounts:
    """Return what the accounts of a profile hold, from what is `good` of its tables."""
    aside = good.get("account", {}).get("keep")
    names = dict.fromkeys((*ALWAYS_KEPT, *_mapped(good), *good.get("sip", ()), *map(last_word, aside or ())))
    return KeptOfAccounts(tuple(f"{OF_ACCOUNT}{name}" for name in names if name not in _NEVER), aside)


def _mapped(good: Mapping[str, Any]) -> Iterator[str]:
    services = good.get("services", {})
    for service in (services[name] for name in _GIVING if name in services):
        for table in (service, *service.get("steps", ())):
            account = table.get("reply", {}).get("account", {})
            yield from account
            yield from account.get("keep", ())
