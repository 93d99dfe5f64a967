"""Compiles translations/*.ts for the program: one .qm for Qt, one .json for the commands, which never load Qt.

Run by hand or by make it fills build/translations; as hatchling's build hook it also puts what it made, and resources/,
into the wheel. Nothing of the project is imported here: the wheel is built before the project can be.
"""

import importlib.util
import json
import os
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
OUTPUT = ROOT / "build" / "translations"
# neon_wizard.messages marks its texts with this context, and commands say nothing else.
COMMANDS_CONTEXT = "messages"
PSEUDO = "pseudo"
"""The language that writes itself, by which tests and `make` find what is not translated; no user ever meets it."""


def qt_tool(name: str) -> Path:
    """Where PySide6 has `lupdate` or `lrelease`; found without loading Qt."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit(f"{name} comes with PySide6, which is not installed here")
    file = name + (".exe" if os.name == "nt" else "")
    places = [Path(spec.origin).parent / sub / file for sub in ("", "Qt/libexec", "Qt/bin")]
    for place in places:
        if place.is_file():
            return place
    raise SystemExit(f"PySide6 is installed, but has no {file} in {places[0].parent}")


def language(ts: Path) -> str:
    return ts.stem.removeprefix("neon_wizard_")


def command_texts(ts: Path) -> dict[str, str]:
    """The finished translations that commands may need: English text to translation."""
    texts = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        if context.findtext("name") != COMMANDS_CONTEXT:
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and "type" not in translation.attrib and translation.text:
                texts[message.findtext("source", "")] = translation.text
    return texts


def compile_all() -> list[Path]:
    """Compile every language; answers the files made."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    made = []
    for ts in sorted(SOURCES.glob("neon_wizard_*.ts")):
        qm = OUTPUT / f"{ts.stem}.qm"
        subprocess.run([qt_tool("lrelease"), "-silent", "-nounfinished", ts, "-qm", qm], check=True)
        texts = OUTPUT / f"messages_{language(ts)}.json"
        texts.write_text(json.dumps(command_texts(ts), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
        made += [qm, texts]
    return made


class BuildHook(BuildHookInterface[Any]):
    """What hatchling calls before it makes the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        made = compile_all()
        # An editable install finds resources/ and build/translations/ where they are, in the checkout.
        if version != "editable":
            include = build_data["force_include"]
            include[str(ROOT / "resources")] = "neon_wizard/resources"
            shipped = (file for file in made if not file.stem.endswith(f"_{PSEUDO}"))
            include.update({str(file): f"neon_wizard/translations/{file.name}" for file in shipped})


if __name__ == "__main__":
    compile_all()
