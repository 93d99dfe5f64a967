"""Commands speak the language of the environment."""

from __future__ import annotations

import pytest

from neon_wizard.cli.output import language_of


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "POSIX", "LANG": "pt_BR.UTF-8"}, "en"),
        ({"LANG": "pt_BR.UTF-8"}, "pt_BR"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_MX"}, "es_MX"),
        ({"LC_ALL": "", "LANG": "de_DE@euro"}, "de_DE"),
    ],
)
def test_the_strongest_variable_decides(environment, language):
    assert language_of(environment) == language
