"""What a service is sent of the account that it is asked about: whose it is, and what provisioning kept of it."""

from __future__ import annotations

from collections.abc import Mapping

from neon_wizard.errors import UsageError
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.operations.reading import letters
from neon_wizard.profile.kept_settings import ALWAYS_KEPT
from neon_wizard.profile.placeholders import ACCOUNT, OF_ACCOUNT, settings_in
from neon_wizard.profile.service import Service, sent_by


def sends_password(service: Service) -> bool:
    """Return whether the service is sent the user's own password at the operator's portal."""
    return "password" in sent_by(service)


def settings_kept(account: Account) -> dict[str, str]:
    """Return what stands for ``{account.NAME}``: as the operator gave it, whatever the user has changed since."""
    return {**settings_given(account.sip, account.kept), **account.overridden}


def settings_given(sip: SipSettings, kept: Mapping[str, str]) -> dict[str, str]:
    """Return the same of what an operator has just given."""
    return {**{name: getattr(sip, name) for name in ALWAYS_KEPT}, **sip.extra, **kept}


def account_values(
    service: Service,
    operator: str,
    *,
    login: str = "",
    number: str = "",
    password: Secret | None = None,
    settings: Mapping[str, str],
) -> dict[str, str | Secret]:
    """Return those of login, number, portal password and settings that the service is sent, by placeholder.

    The number is always among them, where there is one: a plug-in's protocol need not name it. operator: its name.
    Raises `UsageError` for what is missing: ``input.required`` or ``known.password``, with the field, and
    ``known.setting``.
    """
    own: dict[str, str | Secret | None] = {"login": login, "number": number, "password": password}
    sent = frozenset(sent_by(service))
    found: dict[str, str | Secret] = {"number": number} if number else {}
    for name in (each for each in ACCOUNT if each in sent):
        if not (given := own[name]):
            code = "known.password" if name == "password" else "input.required"
            raise UsageError(code, field=name, facts={"operator": operator, "service": service.name})
        found[name] = given
    return found | setting_values(service, operator, settings)


def setting_values(service: Service, operator: str, settings: Mapping[str, str]) -> dict[str, str]:
    """Return what stands for each ``{account.NAME}`` of the service; raises `UsageError` ``known.setting``."""
    alike = {letters(name): value for name, value in settings.items() if value}
    found = {name: settings.get(name) or alike.get(letters(name), "") for name in wanted_settings(service)}
    for name, value in found.items():
        if not value:
            raise UsageError("known.setting", facts={"operator": operator, "setting": name})
    return {f"{OF_ACCOUNT}{name}": value for name, value in found.items()}


def wanted_settings(service: Service) -> tuple[str, ...]:
    """Return the names of the account's settings that the service is sent."""
    return settings_in(sent_by(service))
