"""The demo operator's profile: resources/operators/demo.toml with the server's address of this run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from neon_wizard import places
from neon_wizard.model import Secret
from neon_wizard.profile.operator import Profile, Source

PLACEHOLDER: Final = "http://127.0.0.1:0"
"""The address in demo.toml; the real one is known when the server has its port."""

# Its port changes at each start, its identity does not: what is stored for it is bound to this, not to an address.
BOUND_ORIGINS: Final = ("embedded:demo",)

TEST_LOGIN: Final = MappingProxyType({"login": "Tester", "password": Secret("123456"), "number": "5555555"})
"""The account of the specification's examples, for the endpoint tester."""


def demo_profile(origin: str, protocols: Mapping[str, frozenset[str]]) -> Profile:
    """The profile of the demo operator that answers at `origin` (``http://127.0.0.1:PORT``)."""
    from neon_wizard.profile.load import load

    path = _path()
    text = path.read_text(encoding="utf-8").replace(PLACEHOLDER, origin)
    profile = load(text, file=path.name, source=Source.BUNDLED, base=path.parent, protocols=protocols)
    return replace(profile, bound_origins=BOUND_ORIGINS, kept={**profile.kept, "test": TEST_LOGIN})


def served_profile(origin: str) -> str:
    """The same as the text of a profile file of its own, for commands of other processes.

    The id ``demo`` means the operator inside the program, so this one is ``demo-served``. It names the account of
    `TEST_LOGIN`, so that it can be tested.
    """
    lines = _path().read_text(encoding="utf-8").replace(PLACEHOLDER, origin).splitlines()
    kept = (line for line in lines if not line.startswith("logo ="))
    text = "\n".join('id = "demo-served"' if line == 'id = "demo"' else line for line in kept)
    test = {name: each.reveal() if isinstance(each, Secret) else each for name, each in TEST_LOGIN.items()}
    return "\n".join((text, "", "[test]", *(f'{name} = "{value}"' for name, value in test.items()))) + "\n"


def _path() -> Path:
    return places.resources() / "operators" / "demo.toml"
