"""What reaches the running program from elsewhere: another start of it, a softphone's hook, a link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from neon_wizard.errors import NeonError

if TYPE_CHECKING:
    from neon_wizard.gui.program import Program

__all__ = ["Elsewhere"]


class Elsewhere(QObject):
    """Answers on the listener's thread, acts on the program's own."""

    _told = Signal(object)

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        # What is emitted on another thread Qt queues to this one, by itself.
        self._told.connect(self._on_message)

    def answer(self, message: Mapping[str, Any]) -> Mapping[str, Any]:
        """A message of another start, on the listener's thread."""
        from neon_wizard.gui import telling

        answer = telling.answer(message, self._program.context, self._program.balances)
        if answer.get("ok") and message.get("command") != "accounts":
            self._told.emit({**message, "account": answer.get("account", "")})
        return answer

    def _on_message(self, message: Mapping[str, Any]) -> None:
        program = self._program
        if message.get("command") == "notify":
            from neon_wizard.gui import telling

            telling.take(message, program.context, program.tasks, program.balances)
            return
        operator, link, brand = message.get("operator"), message.get("link"), message.get("brand")
        if isinstance(operator, str) and operator and program.wizard is None:
            program.open_wizard(operator)
            program.say_notices()
        elif isinstance(brand, str) and brand:
            program.show_brand(brand)
        program.activate()
        if isinstance(link, str) and link:
            self.open_link(link)

    def open_link(self, link: str) -> None:
        """Offer the operator whose profile a link names; what it sends where is asked about first."""
        from neon_wizard.gui.link_opening import LinkOpening

        window = self._program.wizard or self._program.home
        if window is None:
            return
        opening = LinkOpening(self._program.context, self._program.tasks, window)
        opening.kept.connect(self._program.use_kept)
        opening.failed.connect(self._program.show_error)
        try:
            opening.open(link)
        except NeonError as error:
            self._program.show_error(error)
