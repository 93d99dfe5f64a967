"""Which of an operator's own services are offered where, and how they stand in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from neon_wizard.gui.actions.page import Offer
from neon_wizard.operations import plugin_actions
from neon_wizard.profile.action import Where

if TYPE_CHECKING:
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["entry_text", "offers", "possible"]


def offers(profile: Profile, where: Where) -> tuple[Offer, ...]:
    """In the operator's order; then those of plug-ins, as far as they are loaded by now."""
    every = [Offer(action) for action in profile.actions]
    every += [Offer(plugin.action, plugin=plugin) for plugin in plugin_actions.offered(profile)]
    return tuple(offer for offer in every if where in offer.action.where)


def possible(offer: Offer, account: Account) -> bool:
    """False while the account lacks what is sent of it: one that is not confirmed yet has no number."""
    return bool(account.sip.number) or "number" not in offer.action.uses


def entry_text(offer: Offer) -> str:
    """Its title, with an ellipsis where something is asked before anything happens; no letter is marked."""
    action, language = offer.action, QLocale().name()
    title = (action.title.for_language(language) or action.id).replace("&", "&&")
    page = offer.plugin is not None and offer.plugin.has_page
    asks = action.inputs or page or action.confirm.for_language(language) or not action.reads_only
    return f"{title}…" if asks else title
