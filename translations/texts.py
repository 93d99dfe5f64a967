"""The texts of the program that can be translated, read from its source; and what the .ts files say of them.

lupdate reads Python by pattern: it gives the `self.tr` that follows a `QCoreApplication.translate` to a context
"QCoreApplication.self", overlooks what stands inside an f-string, and takes no plural from `translate`. So the texts
are collected here, exactly, and lupdate gets them as C++, which it reads well.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from translations.build import COMMANDS_CONTEXT, ROOT, SOURCES

LANGUAGES = ("pt_BR", "es")


def ts_file(language: str) -> Path:
    return SOURCES / f"neon_wizard_{language}.ts"


@dataclass(frozen=True)
class Text:
    """One text as Qt looks it up; the hint, `#: …` above it in the source, is for the translator only."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    hint: str = field(default="", compare=False)


class _Collector(ast.NodeVisitor):
    """Finds `self.tr`, `QCoreApplication.translate`, `QT_TRANSLATE_NOOP` and `messages.tr` in one file."""

    def __init__(self, file: Path, source: str) -> None:
        self.file = file
        self.lines = source.splitlines()
        self.classes: list[str] = []
        self.found: list[Text] = []
        self.mistakes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self.classes:
                self._mark(node, ast.Constant(self.classes[-1]), node.args)
            case ast.Name(id="tr") | ast.Attribute(value=ast.Name(id="messages"), attr="tr"):
                self._mark(node, ast.Constant(COMMANDS_CONTEXT), node.args)
            case ast.Attribute(attr="translate") | ast.Name(id="QT_TRANSLATE_NOOP") if len(node.args) > 1:
                self._mark(node, node.args[0], node.args[1:])
            case ast.Attribute(attr="tr") if node.args and isinstance(node.args[0], ast.Constant):
                self._mistake(node, "only self.tr and messages.tr have a context that can be known")
        self.generic_visit(node)

    def _mark(self, node: ast.Call, context: ast.expr, args: list[ast.expr]) -> None:
        text = args[0] if args else None
        match context, text:
            case ast.Constant(value=str(name)), ast.Constant(value=str(source)):
                comment = args[1].value if len(args) > 1 and isinstance(args[1], ast.Constant) else ""
                plural = len(args) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
                self.found.append(Text(name, source, str(comment or ""), plural, self._hint(node)))
            case _, ast.JoinedStr() | ast.BinOp() | ast.IfExp():
                self._mistake(node, "the text must be one plain literal")
            case _, ast.Call(func=ast.Attribute(value=ast.Constant(), attr="format")):
                self._mistake(node, "format what tr returns, not what it is given")

    def _mistake(self, node: ast.Call, what: str) -> None:
        self.mistakes.append(f"{self.file.relative_to(ROOT)}:{node.lineno}: {what}")

    def _hint(self, node: ast.Call) -> str:
        hint: list[str] = []
        above = node.lineno - 2
        while above >= 0 and (line := self.lines[above].strip()).startswith("#:"):
            hint.insert(0, line.removeprefix("#:").strip())
            above -= 1
        return " ".join(hint)


def collect() -> list[Text]:
    """Every text of the package, once; ends the program where one is written so that it cannot be translated."""
    texts: dict[Text, None] = {}
    mistakes = []
    for file in sorted((ROOT / "neon_wizard").rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        collector = _Collector(file, source)
        collector.visit(ast.parse(source, str(file)))
        mistakes += collector.mistakes
        texts |= dict.fromkeys(collector.found)
    if mistakes:
        sys.exit("\n".join(mistakes))
    return list(texts)


def messages(ts: Path) -> Iterator[tuple[Text, ET.Element]]:
    """What a .ts file has: each text with its <message>."""
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            yield text, message


def forms(message: ET.Element) -> list[str]:
    """A message's translation; several for a text with a plural."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
