"""How an operator makes the windows its own: their title, some of their words, and what they do not show.

It stays light, because what the first window shows of an operator (`neon_wizard.profile.glance`) holds one too.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.errors import ProfileError
from neon_wizard.late_dataclass import dataclass, field

TEXTS: Final = {
    "welcome": "The first page's title.",
    "intro": "The words beneath it.",
    "signup": "The words over the form of a new account.",
    "login": "The words over login and password.",
    "finish": "The words on the last page, above the account.",
    "support": "How to get help: on the first and the last page, and under the account.",
}
"""The texts that an operator may replace, and where each stands."""
PROGRAM_PARTS: Final = {
    "add-account": "“Add another account”",
    "language": "the choice of the language",
    "profiles": "“Operator profiles”",
    "tester": "“Test an operator's web services”",
}
"""Parts that are there for every operator; only the operator's own start command hides them."""
ACCOUNT_PARTS: Final = {
    "phone": "connecting and calling",
    "registration-test": "the test of the connection on the last page",
    "sip-settings": "the settings of the SIP account",
}
"""Parts that belong to an account; hidden wherever an account of this operator is shown."""


@dataclass(frozen=True)
class Command:
    """An operator's own start command. profile: its file, ``ID.toml``. name: of the command and its package."""

    profile: Path
    name: str

    @property
    def operator(self) -> str:
        """The operator's id."""
        return self.profile.stem

    def hidden(self) -> frozenset[str]:
        """Return what its profile hides; the file is read each time, and not checked."""
        from neon_wizard.profile.toml_text import decode, parse, read_bytes

        try:
            tables = parse(decode(read_bytes(self.profile), str(self.profile)), str(self.profile))
        except ProfileError:
            return frozenset()  # told where the profile is needed
        operator = tables.get("operator")
        hide = operator.get("hide") if isinstance(operator, dict) else None
        return frozenset(each for each in hide if isinstance(each, str)) if isinstance(hide, list) else frozenset()


@dataclass(frozen=True)
class Updates:
    """Where newer versions of a program are told (`neon_wizard.authoring.release_list`).

    url: of the signed list. key: the public key that its signature has to be of, Ed25519 in base64; both may be empty.
    """

    url: str = ""
    key: str = ""


NO_UPDATES: Final = Updates()
UPDATES_OFF: Final = "no-updates"
"""The preference of a user who does not want to hear of newer versions."""
_Table = Mapping[str, str]
_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


def in_language(table: Mapping[str, str], language: str) -> str:
    """Return the text of `table` for ``pt_BR``, else for ``pt``, else English, else any; empty where there is none."""
    for key in (language, language.split("_")[0], "en"):
        if key in table:
            return table[key]
    return next(iter(table.values()), "")


@dataclass(frozen=True)
class Brand:
    """window_title: by language, empty for the program's own. texts: of `TEXTS`, each by language.

    hidden: some of `PROGRAM_PARTS` and `ACCOUNT_PARTS`.
    """

    window_title: _Table = field(default_factory=lambda: _NONE)
    texts: Mapping[str, _Table] = field(default_factory=lambda: _NONE)
    hidden: frozenset[str] = frozenset()

    def title(self, language: str) -> str:
        """Return the windows' title; empty for the program's own."""
        return in_language(self.window_title, language)

    def text(self, name: str, language: str) -> str:
        """Return one of `TEXTS`; empty for the program's own."""
        return in_language(self.texts.get(name, _NONE), language)


PLAIN: Final = Brand()
