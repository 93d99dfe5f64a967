"""Fails when a text of the program has no finished translation, or a translation has no text any more."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from translations.build import PSEUDO, ROOT, language
from translations.texts import LANGUAGES, Text, collect, forms, messages, ts_file
from translations.voices import strange

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d+|%n")


def placeholders(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text))


def faults(ts: Path, texts: list[Text]) -> Iterator[tuple[str, Text]]:
    """What is wrong with one file: the kind of fault, and the text."""
    if not ts.is_file():
        yield from (("is missing", text) for text in texts)
        return
    present = dict(messages(ts))
    yield from (("is missing", text) for text in texts if text not in present)
    for text, message in present.items():
        translation = message.find("translation")
        state = "" if translation is None else translation.get("type", "")
        if text not in texts or state in {"vanished", "obsolete"}:
            yield "is not in the program any more", text
        elif state == "unfinished" or not all(forms(message)):
            yield "is not translated", text
        elif found := [word for form in forms(message) for word in strange(language(ts), form or "")]:
            yield f"is in another voice than the rest (README.md): {', '.join(found)}", text
        elif not text.plural and any(placeholders(form) != placeholders(text.source) for form in forms(message)):
            yield "has other placeholders in its translation", text


def main() -> None:
    texts = collect()
    found = False
    for name in (*LANGUAGES, PSEUDO):
        ts = ts_file(name)
        for fault, text in faults(ts, texts):
            found = True
            print(f"{ts.relative_to(ROOT)}: {text.context}: {text.source!r} {fault}")
    if found:
        sys.exit("'make fix' brings the lists of texts up to date; the translations are for a person to write.")


if __name__ == "__main__":
    main()
