"""A text that must not be shown. Apart from `neon_wizard.model`, whose values the first window does without."""

from __future__ import annotations


class Secret:
    """A text that must not be shown: ``repr()``, ``str()`` and formatting give a mask (F60).

    `reveal` is the only way to the text, so that a search for it finds every use.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text itself: for sending, the keyring, and what the user asked to see."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret('•••')"

    __str__ = __repr__

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a Secret is not serialised")
