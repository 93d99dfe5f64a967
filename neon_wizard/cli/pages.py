"""The operator's page for the user on a terminal: its words, without markup."""

from __future__ import annotations

from html.parser import HTMLParser


class _Words(HTMLParser):
    """The text of a page, a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"):
            self.parts.append("\n- " if tag == "li" else "\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(" ".join(data.split()) if data.strip() else " ")


def page_text(html: str) -> str:
    """The operator's sanitised page as plain text."""
    words = _Words()
    words.feed(html)
    words.close()
    lines = (" ".join(line.split()) for line in "".join(f"{part} " for part in words.parts).split("\n"))
    return "\n".join(line for line in lines if line and line != "-")
