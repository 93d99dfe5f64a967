"""An account that is not kept here: what its operator is asked with about it, typed or fetched just for that."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from neon_wizard.cli import asking
from neon_wizard.cli.arguments import Arguments
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.model import Account, Provisioned, Secret, SipSettings, account_id
from neon_wizard.operations.account_services import provision
from neon_wizard.profile.placeholders import settings_in

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile


def typed_account(
    args: Arguments, out: Output, context: Context, profile: Profile, sent: Collection[str]
) -> tuple[Account, Secret | None]:
    """Return the account of --number and --login, and its portal password where that is sent.

    sent: the placeholders of what is about to be asked. For the account's settings among them the operator's
    provisioning is asked, with login and password; nothing of it is kept. Raises `UsageError` with the options left
    out, and the same as `provision`.
    """
    fetches = bool(settings_in(sent)) and "provisioning" in profile.services
    login, number = args.login or "", args.number or ""
    if not (number or fetches) and ("number" in sent or not login):
        raise shared.missing("--account | --number" if "number" in sent else "--account | --login")
    if not login and (fetches or "login" in sent):
        login = asking.login(args)
    password = asking.password(args) if fetches or "password" in sent else None
    out.hide(password)
    sip, kept = SipSettings(number), {}
    if fetches and password is not None:
        found = fetched(args, out, context, profile, login, password)
        sip, kept = replace(found.sip, number=number or found.sip.number), dict(found.kept)
    made = account_id(profile.id, login, sip.number)
    return Account(made, profile.id, profile.name, login, sip, kept=kept), password


def fetched(
    args: Arguments, out: Output, context: Context, profile: Profile, login: str, password: Secret
) -> Provisioned:
    """Return what the operator's provisioning gives for `login`; it only reads there, and nothing is kept here."""
    shared.allow_hosts(args, context, profile, "provisioning")
    if not args.no_store:
        context.store.require_agreed(profile, context.services(profile).origins)
    services = context.services(profile)
    found = shared.with_access(
        args, out, context, profile, "provisioning", lambda: provision(services, login, password)
    )
    out.hide(found.sip_password)
    return found
