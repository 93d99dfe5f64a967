"""What an installed program is called, and what a name may not be: everything is checked before anything is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from neon_wizard import places
from neon_wizard.errors import UsageError
from neon_wizard.profile import pictures

__all__ = ["Product", "check"]

_COMMAND: Final = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
_REFUSED: Final = r'[<>:"/\\|?*\x00-\x1f\x7f]'
"""What Windows takes in no file's name; Start menu entries are files."""
_RESERVED: Final = r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?"
"""Names of Windows' devices, with any ending too."""
_LONGEST: Final = 60


@dataclass(frozen=True)
class Product:
    """What is installed.

    name: of the command, the package and the folder; also the scheme of its links. title: what menus show. module: of
    which Python runs `main` or, without a console, `window`. icon: an SVG. desktop_id: of its ``.desktop`` file, its
    icon and its metainfo on Linux. homepage, email: where its maker is found, or empty.
    """

    name: str
    title: str
    version: str
    publisher: str
    summary: str
    module: str
    icon: Path
    desktop_id: str
    homepage: str = ""
    email: str = ""

    @property
    def file_stem(self) -> str:
        """What its files begin with, such as ``NEON-Wizard-1.0``."""
        return f"{'-'.join(self.title.split())}-{self.version}"

    @property
    def window_exe(self) -> str:
        """The program that opens the window, named as pip names it: `neon_wizard.link_scheme` looks for it."""
        return f"{self.name}-window.exe"

    @property
    def taskbar_id(self) -> str:
        """What Windows' taskbar knows the window as (AppUserModelID); `neon_wizard.gui.application` says the same."""
        return places.DESKTOP_ID if self.name == places.APP else f"{places.DESKTOP_ID}.{self.name}"

    def start(self, function: str = "main") -> str:
        """Return what Python runs, in one line."""
        return f"import sys; from {self.module} import {function}; sys.exit({function}())"

    @property
    def numbers(self) -> str:
        """The version as Windows' file properties want it: four numbers."""
        found = [min(int(each), 65535) for each in re.findall(r"\d+", self.version.partition("+")[0])][:4]
        return ",".join(map(str, [*found, 0, 0, 0, 0][:4]))


def check(product: Product) -> None:
    """Raise `UsageError` ``brand.name``, ``brand.title`` or ``brand.icon`` for what some system cannot install."""
    if not re.fullmatch(_COMMAND, product.name) or re.fullmatch(_RESERVED, product.name):
        raise UsageError("brand.name", facts={"name": product.name})
    title = product.title
    if (
        not title.strip()
        or title != title.strip()
        or title.endswith(".")
        or len(title) > _LONGEST
        or re.search(_REFUSED, title)
        or re.fullmatch(_RESERVED, title)
    ):
        raise UsageError("brand.title", facts={"title": title})
    try:
        form, _ = pictures.read(product.icon)
    except pictures.Refused as error:
        raise UsageError("brand.icon", facts={"file": product.icon, "reason": error}) from error
    if form != "svg":
        raise UsageError("brand.icon", facts={"file": product.icon, "reason": form})
