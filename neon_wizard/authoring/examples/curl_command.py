"""Lines for curl, as the page of an API has them, read as the shell that they are written for would.

Nothing is run and no file is read: what a line takes from one (``-d @file``) is said to be missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote_plus

from neon_wizard.authoring.examples.example_requests import Examples, Shown, ShownAuth, request_of
from neon_wizard.authoring.name_words import word_set
from neon_wizard.errors import ProfileError

LONGEST: Final = 262_144
"""Characters of a text that are looked at."""
_END: Final = "\0"
"""Stands between commands; no command can hold it."""
_STARTS: Final = r"(?:.*[\\/])?curl(?:\.exe)?"
_SKIPPED: Final = r"\$|%|>|#|sudo|time|PS.*>|[A-Za-z_]\w*=.*"
"""Words that may stand before the command: a prompt, settings of variables."""
_AHEAD: Final = 12
"""Characters that are looked at in one step: the longest escape has ten."""
_IN_CMD: Final = rf'(?:[^\n>]*>)?\s*{_STARTS}(?:\s+--?[\w-]+)*\s+\^"'
"""How one line for cmd begins, as a browser copies it: with an escaped quotation mark around its first word."""
_TYPOGRAPHIC: Final = str.maketrans("“”„‘’‚", "\"\"\"'''")
_OPERATORS: Final = ("&&", "||", "|", ";", "&", ">>", ">", "<")

_SHORT_WITH: Final = frozenset("XHdubFAceomxTKEwrCzYyPDQtU")
_SHORT: Final = {
    "X": "request", "H": "header", "d": "data", "u": "user", "F": "form", "A": "user-agent", "b": "cookie", "G": "get",
    "I": "head", "T": "upload-file", "k": "insecure",
}  # fmt: skip
_LONG_WITH: Final = word_set(
    "request header data data-raw data-ascii data-binary data-urlencode json user form form-string url url-query "
    "user-agent cookie cookie-jar referer oauth2-bearer output max-time connect-timeout cacert capath cert cert-type "
    "key key-type pass proxy proxy-user write-out retry retry-delay retry-max-time resolve interface ciphers tls-max "
    "limit-rate range upload-file config aws-sigv4 noproxy max-redirs dump-header trace trace-ascii stderr connect-to "
    "unix-socket request-target proto proto-redir tls13-ciphers local-port keepalive-time speed-limit speed-time "
    "time-cond"
)
_SCHEMES: Final = {"digest": "digest", "ntlm": "ntlm", "negotiate": "negotiate", "basic": "basic"}


def is_curl(text: str) -> bool:
    """Return whether a text looks like a line for curl, or several."""
    return re.search(rf"(?m)^\s*(?:(?:\$|%|#|>|sudo|PS[^\n>]*>)\s+)*{_STARTS}[\s^`\\]", text[:LONGEST]) is not None


def read_curl(text: str, source: str = "a line for curl") -> Examples:
    """Return the requests of the lines for curl in `text`.

    Raises `ProfileError` ``profile.unreadable`` where there is none, or one cannot be understood.
    """
    if len(text) > LONGEST:
        raise _unreadable(source, f"it is longer than {LONGEST} characters")
    found, left_out = [], list[str]()
    for words in commands(text, source):
        command = _Command(source)
        command.read(words)
        found.append(command.request())
        left_out += command.left_out
    if not found:
        raise _unreadable(source, "it holds no line that begins with curl")
    return Examples(source, "", "", tuple(found), tuple(left_out))


def commands(text: str, source: str = "a line for curl") -> Iterator[list[str]]:
    """Yield the words of each command for curl in `text`, without ``curl`` itself."""
    words: list[str] = []
    for word in [*split(text, source), _END]:
        if word != _END:
            words.append(word)
            continue
        while words and not re.fullmatch(_STARTS, words[0]) and re.fullmatch(_SKIPPED, words[0]):
            words.pop(0)
        if words and re.fullmatch(_STARTS, words[0]):
            yield words[1:]
        words = []


def split(text: str, source: str = "a line for curl") -> list[str]:
    """Return the words of `text` by the rules of the shell that it is written for: sh, cmd or PowerShell.

    Commands are parted by a word that holds NUL alone. Raises `ProfileError` ``profile.unreadable``.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(_END, "").replace("\u00a0", " ")
    if not re.search("[\"']", text):
        text = text.translate(_TYPOGRAPHIC)  # a word processor has made them out of the straight ones
    continued = re.search(r"([\\^`])[ \t]*\n", text)
    mark = continued[1] if continued else "^" if re.match(_IN_CMD, text) else "\\"
    if mark == "^":
        return _Words(_without_carets(text), source, escape="", doubled=True, backslash_quotes=True).all()
    if mark == "`":
        return [
            word.replace('\\"', '"')
            for word in _Words(re.sub(r"`[ \t]*\n", " ", text), source, escape="`", doubled=True).all()
        ]
    return _Words(re.sub(r"\\[ \t]*\n", " ", text), source, escape="\\").all()


def _without_carets(text: str) -> str:
    """Return a command for cmd without its escapes: outside of quotes ``^`` means the next character itself."""
    made: list[str] = []
    quoted, place = False, 0
    while place < len(text):
        char = text[place]
        if char == "^" and not quoted:
            place += 1
            following = text[place : place + 1]
            if following == "\n":
                # An empty line after it is an end of line that is meant.
                made.append("\n" if text[place + 1 : place + 2] == "\n" and _open(made) else " ")
                place += 2 if made[-1] == "\n" else 1
                continue
            made.append(following)
        else:
            quoted ^= char == '"' and made[-1:] != ["\\"]
            made.append(char)
        place += 1
    return "".join(made)


def _open(made: list[str]) -> bool:
    text = "".join(made)
    return len(re.findall(r'(?<!\\)"', text)) % 2 == 1


class _Words:
    """Parts a text into words. escape: outside of single quotes, the next character stands for itself.

    doubled: a quote within the same quotes is written twice. backslash_quotes: ``\\"`` is a quote, as Windows' programs
    read their command line; there a single quote is a character as any other.
    """

    def __init__(
        self, text: str, source: str, *, escape: str, doubled: bool = False, backslash_quotes: bool = False
    ) -> None:
        self._text = text
        self._source = source
        self._escape = escape
        self._doubled = doubled
        self._backslash_quotes = backslash_quotes
        self._place = 0
        self._word: list[str] | None = None
        self._words: list[str] = []

    def all(self) -> list[str]:
        while self._place < len(self._text):
            self._step()
        self._finish()
        return self._words

    @property
    def _ahead(self) -> str:
        return self._text[self._place : self._place + _AHEAD]

    def _step(self) -> None:
        rest = self._ahead
        char = rest[0]
        if char == "\n":
            self._finish()
            self._words.append(_END)
            self._place += 1
        elif char.isspace():
            self._finish()
            self._place += 1
        elif self._word is None and (operator := self._operator(rest)):
            self._words.append(_END)
            self._place += len(operator)
        elif self._word is None and char == "#":
            end = self._text.find("\n", self._place)
            self._place = len(self._text) if end < 0 else end
        elif char == "'" and not self._backslash_quotes:
            self._quoted("'")
        elif rest.startswith("$'") and self._escape == "\\":
            self._place += 1
            self._quoted("'", ansi=True)
        elif char == '"':
            self._quoted('"')
        elif self._backslash_quotes and rest.startswith('\\"'):
            self._put('"', 2)
        elif char == self._escape:
            self._put(rest[1:2], 2)
        else:
            self._put(char, 1)

    def _operator(self, rest: str) -> str:
        """Return the operator that `rest` begins with; one within a word is taken for a character of it."""
        return next((each for each in _OPERATORS if rest.startswith(each)), "") if self._place else ""

    def _put(self, text: str, length: int) -> None:
        self._word = [] if self._word is None else self._word
        self._word.append(text)
        self._place += length

    def _finish(self) -> None:
        if self._word is not None:
            self._words.append("".join(self._word))
        self._word = None

    def _quoted(self, mark: str, *, ansi: bool = False) -> None:
        began, self._place = self._place, self._place + 1
        made: list[str] = []
        while (rest := self._ahead) and not self._ends(rest, mark):
            text, length = self._inside(rest, mark, ansi=ansi)
            made.append(text)
            self._place += length
        if not rest:
            shown = self._text[began : began + 30]
            raise _unreadable(self._source, f"a quotation mark is not closed: {shown}")
        self._place += 1
        self._put("".join(made), 0)

    def _ends(self, rest: str, mark: str) -> bool:
        return rest[0] == mark and not (self._doubled and rest[1:2] == mark)

    def _inside(self, rest: str, mark: str, *, ansi: bool) -> tuple[str, int]:
        if self._doubled and rest.startswith(mark * 2):
            return mark, 2
        if ansi and rest[0] == "\\":
            return _ansi(rest)
        if mark == '"' and self._backslash_quotes and rest.startswith('\\"'):
            return '"', 2
        if mark == '"' and self._escape == "\\" and rest[0] == "\\":
            known = rest[1:2] in ('"', "\\", "$", "`")
            return (rest[1:2], 2) if known else ("\\", 1)
        if mark == '"' and self._escape == "`" and rest[0] == "`":
            return rest[1:2], 2
        return rest[0], 1


_ANSI: Final = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"', "?": "?", "a": "\a", "b": "\b"}


def _ansi(rest: str) -> tuple[str, int]:
    """Read an escape of ``$'…'``: its character, and its length."""
    if found := re.match(r"\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8}))", rest):
        number = int(found[1] or found[2] or found[3], 16)
        return (chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"), found.end()
    return _ANSI.get(rest[1:2], rest[:2]), 2


@dataclass
class _Command:
    """What the options of one command say."""

    source: str
    left_out: list[str] = field(default_factory=list)
    method: str = ""
    urls: list[str] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    parts: list[tuple[str, str]] = field(default_factory=list)
    query: list[str] = field(default_factory=list)
    user: str = ""
    scheme: str = "basic"
    bearer: str = ""
    in_query: bool = False
    json: bool = False

    def read(self, words: list[str]) -> None:
        pending = list(words)
        while pending:
            word = pending.pop(0)
            if word.startswith("--") and len(word) > 2:
                name, equals, value = word[2:].partition("=")
                if name not in _LONG_WITH:
                    self._take(name, "")
                else:
                    self._take(name, value if equals else self._value(pending, word))
            elif word.startswith("-") and len(word) > 1:
                self._short(word[1:], pending)
            else:
                self.urls.append(word)

    def _short(self, letters: str, pending: list[str]) -> None:
        for place, letter in enumerate(letters):
            if letter in _SHORT_WITH:
                rest = letters[place + 1 :]
                self._take(_SHORT.get(letter, ""), rest or self._value(pending, f"-{letter}"))
                return
            self._take(_SHORT.get(letter, ""), "")

    def _value(self, pending: list[str], option: str) -> str:
        if not pending:
            raise _unreadable(self.source, f"nothing follows {option}")
        return pending.pop(0)

    def _take(self, option: str, value: str) -> None:
        if option in ("data", "data-raw", "data-ascii", "data-binary", "json"):
            self.json = self.json or option == "json"
            self._data(value, literal=option == "data-raw")
        elif option == "data-urlencode":
            self.data.append(self._encoded(value))
        elif option in ("form", "form-string"):
            name, _, content = value.partition("=")
            if option == "form" and content.startswith(("@", "<")):
                self.left_out.append(f"the part {name}, which is a file: {content[1:]}")
            else:
                self.parts.append((name, content))
        elif option == "header":
            name, colon, content = value.partition(":")
            if value.startswith("@"):
                self.left_out.append(f"headers that stand in a file: {value[1:]}")
            elif colon or value.endswith(";"):
                self.headers.append((name.strip().removesuffix(";"), content.strip()))
        elif option == "cookie":
            self.headers.append(("Cookie", value))
        elif option in _SCHEMES:
            self.scheme = _SCHEMES[option]
        elif option == "url":
            self.urls.append(value)
        elif option == "url-query":
            self.query.append(value.removeprefix("+") if value.startswith("+") else self._encoded(value))
        elif option == "get":
            self.in_query = True
        elif option == "head":
            self.method = "HEAD"
        elif option == "request":
            self.method = value.upper()
        elif option == "user":
            self.user = value
        elif option == "oauth2-bearer":
            self.bearer = value
        elif option == "upload-file":
            self.method = self.method or "PUT"
            self.left_out.append(f"the body, which stands in a file: {value}")
        elif option == "aws-sigv4":
            self.left_out.append(f"the signature of {value}: see sign in docs/operator-profile.md")
        elif option == "insecure":
            self.left_out.append("--insecure: a certificate is always checked; name its authority with [http] ca")

    def _data(self, value: str, *, literal: bool) -> None:
        if value.startswith("@") and not literal:
            self.left_out.append(f"the body, which stands in a file: {value[1:]}; put its text in its place")
        else:
            self.data.append(value)

    def _encoded(self, value: str) -> str:
        """Return what ``--data-urlencode`` makes of it."""
        found = re.match(r"([^=@]*)([=@])(?s:(.*))", value)
        if found and found[2] == "@":
            self.left_out.append(f"the value of {found[1] or 'the body'}, which stands in a file: {found[3]}")
            return ""
        if found and found[1]:
            return f"{found[1]}={quote_plus(found[3])}"
        return quote_plus(found[3] if found else value)

    def request(self) -> Shown:
        if not self.urls:
            raise _unreadable(self.source, "it names no address")
        url = (
            self.urls[0]
            if "://" in self.urls[0] or self.urls[0].startswith(("$", "{", "<"))
            else f"http://{self.urls[0]}"
        )
        body = ("" if self.json else "&").join(each for each in self.data if each)
        query = [*self.query, *([body] if self.in_query and body else [])]
        if query:
            url += ("&" if "?" in url else "?") + "&".join(query)
        sent = "" if self.in_query else body
        headers = list(self.headers)
        kinds = [value for name, value in headers if name.lower() == "content-type"]
        if self.parts and not kinds:
            headers.append(("Content-Type", "multipart/form-data"))
        elif self.json and not kinds:
            headers.append(("Content-Type", "application/json"))
        elif sent and not kinds:
            headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        method = self.method or ("POST" if sent or self.parts else "GET")
        return request_of(
            method, url, headers, sent, parts=self.parts, auth=self._auth(), left_out=self.left_out, told_by=self.source
        )

    def _auth(self) -> ShownAuth | None:
        if self.bearer:
            return ShownAuth("bearer", secret=self.bearer)
        if not self.user:
            return None
        name, _, password = self.user.partition(":")
        return ShownAuth(self.scheme, name, password)


def _unreadable(source: str, reason: str) -> ProfileError:
    return ProfileError("profile.unreadable", facts={"file": source, "reason": reason})
