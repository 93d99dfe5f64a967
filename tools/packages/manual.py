"""The manual page and the shell's completion, out of the command line itself."""

from __future__ import annotations

import os
import time
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from neon_wizard import __version__
from neon_wizard.authoring.installers import build_tools
from neon_wizard.cli.arguments import NAME, whole_parser


def write(share: Path) -> None:
    """Write them below `share`, where a Linux desktop looks."""
    parser = whole_parser()
    setattr(parser, "man_short_description", "sign up with a VoIP operator, set up the softphone, see the balance")  # noqa: B010
    os.environ["SOURCE_DATE_EPOCH"] = str(build_tools.epoch())
    page = str(Manpage(parser))
    moment = time.strftime("%Y\\-%m\\-%d", time.gmtime(build_tools.epoch()))
    first, _, rest = page.partition("\n")
    assert first.startswith(".TH")
    _put(
        share / "man" / "man1" / f"{NAME}.1",
        f'.TH {NAME.upper()} "1" "{moment}" "{NAME} {__version__}" "User Commands"\n{rest}',
    )
    _put(share / "bash-completion" / "completions" / NAME, shtab.complete(parser, "bash"))
    _put(share / "zsh" / "vendor-completions" / f"_{NAME}", shtab.complete(parser, "zsh"))


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
