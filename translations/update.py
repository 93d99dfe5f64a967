"""Brings the .ts files up to date with the program's texts, and writes the pseudo language.

Translations of texts that are gone are dropped; a new text becomes an unfinished entry. The pseudo language shows, to a
person who reads English, what is not translatable, what does not fit and what cannot draw its letters.
"""

import math
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from translations.build import OUTPUT, PSEUDO, qt_tool
from translations.texts import LANGUAGES, Text, collect, ts_file

# Placeholders, tags, entities, and a mnemonic with its letter.
KEEP = re.compile(r"(\{\{|\}\}|\{[^{}]*\}|%L?\d+|%n|<[^<>]+>|&#?\w+;|&.)")
ACCENTS = str.maketrans("AEIOUYCNSZaeiouycnsz", "ÀÉÎÕÜÝÇÑŠŽàéîõüýçñšž")


def pseudo(text: str) -> str:
    """`text` in accented letters, in brackets, about 30 % longer."""
    parts = KEEP.split(text)
    letters = sum(len(part) for part in parts[::2])
    parts[::2] = [part.translate(ACCENTS) for part in parts[::2]]
    padding = "·" * math.ceil(letters * 0.3)
    # In short words, so that it breaks where lines break.
    words = " ".join(padding[start : start + 6] for start in range(0, len(padding), 6))
    return f"[{''.join(parts)} {words}]" if words else f"[{''.join(parts)}]"


def literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def as_cpp(texts: Iterable[Text]) -> str:
    """The texts as marked literals in C++."""
    lines = []
    for text in texts:
        macro = "QT_TRANSLATE_N_NOOP3" if text.plural else "QT_TRANSLATE_NOOP3"
        lines += [f"//: {text.hint}"] if text.hint else []
        lines += [f"{macro}({literal(text.context)}, {literal(text.source)}, {literal(text.comment)});"]
    return "\n".join(lines) + "\n"


def lupdate(source: Path, ts: Path, language: str) -> None:
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    subprocess.run([qt_tool("lupdate"), *options, source, "-ts", ts], check=True)


def write_pseudo(source: Path, ts: Path) -> None:
    ts.unlink(missing_ok=True)
    lupdate(source, ts, "en")
    tree = ET.parse(ts)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        text = pseudo(message.findtext("source", ""))
        translation = message.find("translation")
        assert translation is not None  # noqa: S101 - lupdate has just written it
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = text
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    source = OUTPUT / "texts.cpp"
    source.write_text(as_cpp(collect()), encoding="utf-8")
    for language in LANGUAGES:
        lupdate(source, ts_file(language), language)
    write_pseudo(source, ts_file(PSEUDO))


if __name__ == "__main__":
    main()
