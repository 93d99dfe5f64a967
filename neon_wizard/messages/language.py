"""Which language this computer speaks, by the environment alone."""

from __future__ import annotations

import os
from collections.abc import Mapping


def language_of(environ: Mapping[str, str]) -> str:
    """``pt_BR`` out of ``LANG=pt_BR.UTF-8``; the first of LC_ALL, LC_MESSAGES, LANG that is set; else ``en``."""
    value = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    language = value.split(".")[0].split("@")[0].replace("-", "_")
    return "en" if language in ("", "C", "POSIX") else language


def current() -> str:
    """The language of this process's environment."""
    return language_of(os.environ)
