"""The picture of a plug-in's action, whose form comes from the plug-in itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.services.service_dialog import ActionDialog
from neon_wizard.gui.services.service_form import Offer
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tour import wait_until
from neon_wizard.model import Secret
from neon_wizard.operations.plugin_actions import PluginAction, define
from neon_wizard.profile.plugins import PluginEntry
from tools.pictures.props import open_context

if TYPE_CHECKING:
    from neon_wizard.model import Account
    from neon_wizard.operations.plugin_calls import Request

__all__ = ["draw_plugin"]

_ENTRY = PluginEntry("forwarding", "", "aurora-forwarding")


class _Forwarding:
    definition: ClassVar[Mapping[str, Any]] = {
        "title": {"en": "Forward calls", "pt_BR": "Encaminhar chamadas"},
        "icon": "phone",
    }

    def page(self, request: Request) -> Mapping[str, Any]:
        english = not request.language.startswith("pt")
        words = "Calls are forwarded after <b>20 seconds</b>." if english else "Após <b>20 segundos</b> sem resposta."
        choices = {"100": "Voice mail" if english else "Caixa postal", "200": "Office" if english else "Escritório"}
        label = "Forward to" if english else "Encaminhar para"
        return {
            "info": f"<p>{words}</p>",
            "inputs": [{"name": "to", "label": label, "kind": "choice", "choices": choices}],
        }


def draw_plugin(take: Callable[[QWidget, str], None], ana: Account) -> None:
    """take: keeps the picture of a window under a name."""
    context, tasks, parent = open_context(), Tasks(), QWidget()
    profile = context.profile("aurora")
    context.store.save(ana, Secret("not shown"), origins=profile.origins)
    theme.set_accent(profile.accent)
    plugin = PluginAction(_ENTRY, define(_ENTRY, _Forwarding.definition), frozenset(), _Forwarding()).of(profile)
    dialog = ActionDialog(context, tasks, profile, Offer(plugin.action, plugin=plugin), ana, parent)
    dialog.show()
    wait_until(lambda: not tasks.busy, "plugin-1-page")
    QApplication.processEvents()
    take(dialog, "plugin-1-page")
    parent.deleteLater()
    context.close()
