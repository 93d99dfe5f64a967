"""Commands speak the language of the environment, else of the system."""

from __future__ import annotations

import ctypes
import locale
import os
import subprocess
import sys

import pytest

from neon_wizard.cli.output import language_of
from neon_wizard.messages.languages import listed_by_defaults


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "POSIX", "LANG": "pt_BR.UTF-8"}, "en"),
        ({"LANG": "pt_BR.UTF-8"}, "pt_BR"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_MX"}, "es_MX"),
        ({"LC_ALL": "", "LANG": "de_DE@euro"}, "de_DE"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "pt_BR:en"}, "pt_BR"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "pt_BR"}, "en"),
        ({"LANGUAGE": "pt_BR"}, "en"),
        ({"LANG": "zh-Hans-CN"}, "zh_CN"),
    ],
)
def test_the_strongest_variable_decides(environment, language):
    assert language_of(environment) == language


@pytest.mark.parametrize(
    ("printed", "languages"),
    [
        ('(\n    "pt-BR",\n    "en-US"\n)\n', ("pt_BR", "en_US")),
        ("(\n    es\n)\n", ("es",)),
        ('(\n    "zh-Hans-CN",\n    "es-419"\n)\n', ("zh_CN", "es")),
        ("", ()),
    ],
)
def test_macos_list_of_languages_is_understood(printed, languages):
    assert listed_by_defaults(printed) == languages


def test_without_a_word_in_the_environment_the_systems_language_is_spoken():
    """Only Windows and macOS have one; under the names of the environment nothing else is meant on Linux."""
    env = dict.fromkeys(("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"), "")
    script = "from neon_wizard.messages.languages import current; print(current())"
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **env}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ("en" if sys.platform.startswith("linux") else _of_system())


def _of_system() -> str:
    if sys.platform == "win32":
        return locale.windows_locale[ctypes.windll.kernel32.GetUserDefaultUILanguage()]
    return subprocess.check_output(["defaults", "read", "-g", "AppleLocale"], text=True).strip()
