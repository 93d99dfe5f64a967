"""Which language the user wants, and its texts as the build compiled them; what is missing stays English."""

from __future__ import annotations

import functools
import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from neon_wizard import places

if sys.platform == "win32":
    import ctypes
    import locale
elif sys.platform == "darwin":
    import subprocess

SPOKEN: Final = frozenset({"en", "es", "pt"})
"""The languages that there are texts in, whatever the country."""


def wanted() -> tuple[str, ...]:
    """Return the languages that the user wants, the best first: of this process's environment, else of the system.

    Commands and windows ask here, so that they speak alike. The user's own choice in the window is stronger.
    """
    found = languages_of(os.environ)
    return found or _of_system() or ("en",)


def languages_of(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return ``pt_BR`` of ``LANG=pt_BR.UTF-8``, by the first of LC_ALL, LC_MESSAGES, LANG that is set; else nothing.

    What LANGUAGE lists goes before it, as in every program of a Linux desktop, unless the locale is "C".
    """
    value = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    if not value:
        return ()
    language = _name(value)
    if language in ("C", "POSIX"):
        return ("en",)
    listed = (_name(each) for each in environ.get("LANGUAGE", "").split(":"))
    return tuple(dict.fromkeys(filter(None, (*listed, language))))


def language_of(environ: Mapping[str, str]) -> str:
    """Return the first of `languages_of`, or ``en``."""
    return next(iter(languages_of(environ)), "en")


def current() -> str:
    """Return the first of `wanted` that this program speaks; the first of all where it speaks none."""
    found = wanted()
    return next((each for each in found if each.split("_")[0] in SPOKEN), found[0])


def _name(written: str) -> str:
    """Return ``pt_BR`` of what a system writes: ``pt_BR.UTF-8``, ``pt-BR``, ``zh-Hans-CN``."""
    name = written.strip().partition(".")[0].partition("@")[0]
    language, *parts = name.replace("-", "_").split("_")
    region = next((part.upper() for part in parts if len(part) == 2 and part.isascii() and part.isalpha()), "")
    return f"{language}_{region}" if region else language


@functools.cache
def _of_system() -> tuple[str, ...]:
    """Return the languages of Windows' or macOS' own windows; elsewhere the environment says all."""
    if sys.platform == "win32":
        language = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
        return (_name(language),) if language else ()
    if sys.platform == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            command = ["/usr/bin/defaults", "read", "-g", "AppleLanguages"]
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=2, check=True)
            return listed_by_defaults(done.stdout.decode("utf-8", "replace"))
    return ()


def listed_by_defaults(text: str) -> tuple[str, ...]:
    """Return the languages in a property list as macOS' ``defaults`` prints it: ``( "pt-BR", en )``."""
    return tuple(_name(each) for each in re.findall(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*", text))


def translator(language: str) -> Callable[[str], str]:
    """Return a function English → `language` (``pt_BR``), or another country's variant of it.

    No file is read before its first call.
    """
    if language.split("_")[0] == "en":
        return lambda text: text
    table: dict[str, str] | None = None

    def translate(text: str) -> str:
        nonlocal table
        if table is None:
            table = _table(language)
        return table.get(text, text)

    return translate


def _table(language: str) -> dict[str, str]:
    folder = places.translations()
    variants = sorted(folder.glob(f"messages_{language.split('_')[0]}*.json"))
    for path in (folder / f"messages_{language}.json", *variants):
        texts = _read(path)
        if texts:
            return texts
    return {}


def _read(path: Path) -> dict[str, str]:
    import json  # a window has Qt read its texts

    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
