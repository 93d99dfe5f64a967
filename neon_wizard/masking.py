"""Masks the values in a stranger's text, whatever it is written in and however broken it is (F60).

Elements, attributes and keys stay, so that a person still sees what the text consists of. Nothing that is parsed here
has to be well-formed: a reply that was cut off, or that nobody could read, holds its secrets all the same. XML, HTML,
JSON and the like, pairs, lines and plain words are told apart by their look; a text of one kind inside another is
opened too. Masking by value is done in `neon_wizard.redaction`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.redaction import MASK, looks_secret, may_name_secrets

if TYPE_CHECKING:
    import html
else:  # with its table of all characters that have a name
    html = late.module("html")


Names = tuple[str, ...]
Show = Callable[[Names, str], str | None]
"""What to show of a text under these names, the outermost first; None for the mask."""

_DEEPEST: Final = 5
"""Texts within texts."""
_MOST_NAMES: Final = 500
_NAMES: Final = 8
"""Only so many of the names around a value are looked at."""
_KEY: Final = late.pattern(r"[^\W\d][\w.:@$\[\]/ -]{0,80}")
"""What a name looks like; nothing else is shown as one."""
_BOXES: Final = frozenset({"value", "string", "text", "content", "item", "val", "int", "i4", "boolean", "double", ""})
"""Names that say nothing about what they hold; the name around them does."""
_CALLS: Final = frozenset({"name", "key", "id", "field"})
"""Names of what names the value beside it: ``<key>password</key><value>…</value>``."""
# fmt: off
_USUAL: Final = frozenset({
    "success", "code", "description", "errorcode", "errordescription", "error", "message", "status", "result", "data",
    "number", "sipnumber", "login", "user", "username", "domain", "sipdomain", "displayname", "authname", "authuser",
    "proxy", "outboundproxy", "transport", "port", "expires", "stun", "codecs", "info", "balance", "currency", "email",
    "phone", "name", "faultcode", "faultstring", "password", "sippassword", "pass", "secret", "pin", "token", "senha",
    "clave", "chave", "contrasena",
})
"""Names of settings that stand where values do, and are shown there. Only these, as any other may be a password."""
# fmt: on
# Words that names of replies are made of, and that are no value which anybody would have to hide.
_WORDS_OF_NAMES: Final = """
    account accounts action active activation address answer area array attribute auth authentication authorization
    balance base billing body boolean call called calls caller canal cause charset city client cliente cloud code codec
    codecs codes codigo conta config configuration content contract cost country created credit cuenta currency current
    customer data date description desc detail details device devices dial did display document domain dominio double
    email encoding endpoint entry entries envelope error errors exception expires expiry extension extensions external
    fault faultcode faultstring field fields file first float format found group header headers home host html http id
    identifier info information integer internal item items kind language last length level licence license line lines
    link list local locale location login mail message method mobile mode model module nome nombre name names number
    numero object offset operation operator optional order outbound page pages param parameter parameters params pass
    password path phone plan plans port portal prefix price product profile program properties property protocol
    provider provision provisioning proxy ramal realm reason record records refresh register registered registrar
    registration rejected renew reply request response responses result results return returned role root rows saldo
    schema score secret section senha sender server service services session settings side signup sip size source space
    stamp start state status string struct style subscriber success support system table tariff telefone telefono tenant
    text time timeout timestamp title token trace track transaction transport trunk type unconfirmed unit unlimited
    update updated uri url user username usuario valid value values version voice voicemail voip warning wrapper xml
    article button center fieldset font footer form frame head iframe img input label legend main meta option script
    select span strong tbody textarea tfoot thead blockquote noscript aside figure h1 h2 h3 h4 h5 h6
    ok yes no true false none null fail failed failure denied invalid missing unknown unauthorized forbidden not
    receiver must understand mismatch generic user agent soap soapenv wsdl wsse xsd xsi rpc method line member members
    dict key keys entity lang label callback plist java lang encoding standalone content disposition multipart related
    boundary stun srtp display codec video audio media mwi caller uuid days hours minutes seconds amount total sum page
    count limit next previous self href rel embedded links errno errors err msg mensagem mensaje motivo descricao
    descripcion estado sucesso exito resultado respuesta resposta datos dados fecha data telefone celular correo
    endereco direccion ciudad cidade pais idioma moeda moneda servidor cliente contrato produto producto
"""
_VOCABULARY: Final = frozenset(_WORDS_OF_NAMES.split())
_NAME_WORD: Final = late.pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+|[^\W\d_]+")
_A_CODE: Final = late.pattern(r"\s*(?:[+-]?[0-9]{1,6}|[A-Z]{2,20}(?:_[A-Z]{2,20})+)\s*")
_IN_ADDRESS: Final = late.pattern(
    r"(?i)\b([a-z][a-z0-9+.-]{1,15}(?::|%3A)(?:\\?/){0,2}(?:(?!%3A|%40)[^\s:@/\\\"'<>]){1,80}(?::|%3A))"
    r"(?:(?!%40)[^\s@/\\\"'<>]){1,200}(?=@|%40)"
)
_SCHEMA: Final = frozenset({"type", "nil", "encodingstyle", "arraytype", "schemalocation"})
"""Attributes that say how something is written; only with a prefix."""
_NEVER_CLOSED: Final = frozenset(
    {"br", "hr", "p", "li", "img", "input", "meta", "link", "td", "tr", "th", "dd", "dt", "option", "col", "base"}
)
"""Elements of HTML that need no end."""
_AFTER: Final = frozenset({"", ">", " ", "\t", "\r", "\n"})
"""What stands before an element that is not part of a text."""
_FIRST_WORDS: Final = frozenset({"ok", "error", "err", "true", "false", "success", "failure", "failed", "sip", "sips"})


def redact_named(text: str, also: frozenset[str] = frozenset()) -> str:
    """Return `text` with every value masked that stands under a name like “password”, for secrets that a reply brings.

    also: further names, as their `letters`.
    """
    text = _IN_ADDRESS.sub(rf"\1{MASK}", text)
    if not also and not may_name_secrets(text):  # as in every reply to a question for the balance
        return text

    def show(names: Names, value: str) -> str | None:
        own = _own(names)
        return None if looks_secret(own) or letters(own) in also else value

    return _Masker(show, deny=False).whole(text)


def withhold(
    text: str,
    told: Callable[[str], bool],
    said: Callable[[str], bool],
    known: Callable[[str], bool] = lambda _letters: False,
) -> str:
    """`text` with every value masked but those whose name is `told` (a success, a code) or `said` (the words for it).

    Of a text without names the words are masked; what is between them stays. A name may be a value as well: shown are
    those that are `known` by their letters, short ones, and what consists of usual words. So are codes.
    """

    def show(names: Names, value: str) -> str | None:
        own = _own(names)
        if not own or looks_secret(own):
            return None
        if told(own) and (is_code(value) or known(letters(value))):
            return value
        return redact_named(value) if said(own) and len(value) <= 500 else None

    return _Masker(show, deny=True, known=known).whole(text)


def is_code(value: str) -> bool:
    """Whether `value` looks like a code, ``17``, ``NOT_FOUND``, or consists of words that are usual in replies."""
    return bool(_A_CODE.fullmatch(value)) or _is_usual(value)


def is_speakable(name: str) -> bool:
    """Whether `name` is one that somebody gave: of usual words, or of such that can be said; a password rarely is."""
    return _is_usual(name) or all(map(_can_be_said, _words_of(name)))


def _can_be_said(word: str) -> bool:
    if word.casefold() in _VOCABULARY or not word.isascii():
        return True
    return len(word) > 2 and not re.search(r"(?i)[0-9]|[bcdfghjklmnpqrstvwxz]{5}|^[^aeiouy]+$", word)


def _is_usual(name: str) -> bool:
    """Whether `name` consists of words that names consist of, ``sip_account``, ``NotFound``, or is very short."""
    words = _words_of(name)
    if len(name) > 60 or not re.fullmatch(r"\s*[\w.:@$\[\]/ -]+\s*", name):
        return False
    known = all(word.casefold() in _VOCABULARY or (len(word) <= 2 and not word.isdigit()) for word in words)
    return known and (any(len(word) > 2 for word in words) or len(name) <= 3)


def _words_of(name: str) -> list[str]:
    return _NAME_WORD.findall(re.sub(r"(?<=[^\W\d])_?[0-9]{1,2}$", "", name))  # "Line1" is a line


def words_withheld(text: str) -> str:
    """Return `text` with all its words masked."""
    return _Masker(lambda _names, _value: None, deny=True).whole(text)


def letters(name: str) -> str:
    """Return a name as it is compared: letters and digits only, in one case, without a namespace's prefix."""
    return "".join(c for c in name.rpartition(":")[2].casefold() if c.isalnum())


def _is_prefix(name: str) -> bool:
    return len(name) <= 3 or _is_usual(name)


def _is_word(name: str) -> bool:
    """Whether `name` is one that a person gave: a secret that looks like the name of one would have digits."""
    return name.replace("_", "").replace("-", "").replace(".", "").isalpha() and len(name) <= 24


def _own(names: Names) -> str:
    """Return the innermost name that says something."""
    return next((name for name in reversed(names) if letters(name) not in _BOXES), names[-1] if names else "")


# A comment, a CDATA section, an instruction, a declaration, a tag, or what is between. Each one runs to its end, or to
# the end of the text, so that nothing is tried twice.
_MARKUP: Final = (
    r"(?s)<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<!\[CDATA\[(?P<cdata>.*?)(?P<ended>\]\]>|\Z)"
    r"|<(?P<mark>[?!])(?P<declared>[^>]*)(?:>|\Z)"
    r"|<(?P<slash>/?)(?P<name>[^\W\d][\w.-]{0,80}(?::[^\W\d][\w.-]{0,80})?)(?=[\s/<>]|\Z)"
    r"(?P<attributes>(?:\"[^\"]*\"?|'[^']*'?|[^<>\"'])*)(?P<end>>?)"
    r"|(?P<text>[^<]+|<)"
)
_ATTRIBUTE: Final = r"(?s)([^\s=<>\"'/]+)(\s*=\s*)(\"[^\"]*\"?|'[^']*'?|[^\s\"'<>]+)|([^\s/]+)"
_NAMED_NEXT: Final = r"</[\w.:-]+\s*>\s*<(?:[\w.-]+:)?(?:value|string|integer|real|true|false|dict|array|data|date)\b"
_PROLOG: Final = (
    r"xml\s+version=[\"'][\d.]+[\"'](?:\s+encoding=[\"'][\w.-]{1,40}[\"'])?(?:\s+standalone=[\"']\w+[\"'])?\s*\?"
)
# A string, a mark, blanks, or anything else; a string that never ends is one token too.
_JSON: Final = r"(?s)\"(?:[^\"\\]|\\.)*(?:\"|\\?\Z)|'(?:[^'\\]|\\.)*(?:'|\\?\Z)|[\[\]{}:,]|\s+|[^\s\[\]{}:,\"']+"
_LOOKS_LIKE_JSON: Final = r"[\[{]\s*(?:[\[{\"'\d\]}-]|[A-Za-z_]\w*\s*:|true|false|null|\Z)"
_ESCAPED_JSON: Final = r"[\[{]\s*&(?:amp;)*(?:quot|#34|#x22);"
_HOLDS_JSON: Final = r"[{,]\s*\"[^\"\n]{1,80}\"\s*:"
# A name, what is between it and its value, and the value: to the end of the line, or to the next pair.
_PAIR: Final = r"(?P<name>[^\W\d][\w.%\[\]-]{0,80})(?P<mark>[\"']?\s*=>?\s*|[\"']?:[ \t]+)(?P<value>[^\r\n&;|<>=]+)"
_SECTION: Final = r"\[[^\W\d][\w .-]{0,40}\](?=[ \t]*\r?\n[ \t]*[\w.\"]+\s*=)"
_WORD: Final = r"[^\s|;,&=:@/()\[\]{}<>\"'?#]+"


class _Masker:
    """One text. show: what is shown of a value. deny: what stands under no name at all is masked too.

    known: of names, by their letters; others may be values, where all is denied.
    """

    def __init__(self, show: Show, *, deny: bool, known: Callable[[str], bool] = lambda _letters: False) -> None:
        self._show = show
        self._deny = deny
        self._known = known
        self._shown_names: dict[str, str] = {}

    def _name(self, name: str) -> str:
        """`name`, or the mask where it may be a value."""
        if not self._deny:
            return name
        if name not in self._shown_names:
            self._shown_names[name] = name if self._is_name(name) else MASK
        return self._shown_names[name]

    def _is_name(self, name: str) -> bool:
        return (
            letters(name) in _USUAL | _BOXES | _SCHEMA
            or (self._known(letters(name)) and _is_prefix(name.rpartition(":")[0]))
            or (looks_secret(name) and _is_word(name))
            or _is_usual(name)
        )

    def whole(self, text: str, names: Names = (), depth: int = 0) -> str:
        """Mask `text` according to its look. names: of what it stands in, where it is a text within a text."""
        if depth > _DEEPEST:
            return MASK
        start = text.lstrip("\ufeff \t\r\n")
        if ("<" not in text and "&lt;" in text) or re.match(_ESCAPED_JSON, start):
            plain = html.unescape(text)
            shown = self.whole(plain, names, depth + 1)
            return text if shown == plain else html.escape(shown, quote=False)
        if start[:1] == "<" or "</" in text or "/>" in text:
            return self._markup(text, names, depth)
        if re.match(_LOOKS_LIKE_JSON, start) or re.search(_HOLDS_JSON, text):
            return self._json(text, names, depth)
        return self._plain(text, names)

    # ---- XML and HTML ----

    def _markup(self, text: str, around: Names, depth: int) -> str:
        out: list[str] = []
        stack: list[_Element] = []
        called = ""
        for found in re.finditer(_MARKUP, text):
            if found["slash"]:
                out.append(self._closed(out, found["name"], stack))
            elif found["name"]:
                box = letters(found["name"]) in _BOXES
                behind = text[max(0, found.start() - 1) : found.start()] not in _AFTER
                element = _Element(found["name"], len(out), called if box else "", behind)
                given = self._opened(out, found, called)
                if not found["attributes"].rstrip().endswith("/") and len(stack) < _MOST_NAMES:
                    stack.append(replace(element, called=element.called or given))
                called = called if box else ""
            elif found["text"] or found["cdata"] is not None:
                names = (*around, *(name for each in stack[-_NAMES:] for name in (each.name, each.called) if name))
                value = found["text"] or found["cdata"]
                calls = names and letters(names[-1]) in _CALLS and re.compile(_NAMED_NEXT).match(text, found.end())
                if calls and _KEY.fullmatch(value.strip()):
                    called = value.strip()
                    out.append(found[0])
                else:
                    shown = self._within(value, names, depth, escaped=bool(found["text"]))
                    out.append(shown if found["text"] else f"<![CDATA[{shown}{found['ended']}")
            else:
                out.append(self._aside(found))
        self._hide(out, (each for each in stack if each.doubtful))
        return "".join(out)

    def _closed(self, out: list[str], name: str, stack: list[_Element]) -> str:
        """Write the end of an element and take it off `stack`, with what was left open in it.

        What was left open may be no element at all, but a value with a “<” in it.
        """
        place = next((place for place in range(len(stack) - 1, -1, -1) if stack[place].name == name), None)
        if place is not None:
            self._hide(out, (each for each in stack[place + 1 :] if each.name.lower() not in _NEVER_CLOSED))
            del stack[place:]
        return f"</{MASK if place is None and self._deny else self._name(name)}>"

    def _hide(self, out: list[str], strays: Iterable[_Element]) -> None:
        for stray in strays if self._deny else ():
            out[stray.place] = f"<{MASK}>"

    def _opened(self, out: list[str], found: re.Match[str], called: str) -> str:
        """Write a tag with its attributes; return what the attributes call the element."""
        pairs = [(name, value) for name, _, value, _ in re.findall(_ATTRIBUTE, found["attributes"])]
        given = next((value.strip("\"'") for name, value in pairs if letters(name) in _CALLS), "")
        around = tuple(filter(None, (found["name"], called, given)))

        def one(match: re.Match[str]) -> str:
            if match[4] is not None:
                return MASK if self._deny else match[4]
            if match[1] != "xmlns" and self._name(match[1].removeprefix("xmlns:")) == MASK:
                quote = match[3][0] if match[3][0] in "\"'" else ""
                return f"{MASK}{match[2]}{quote}{MASK}{quote}"
            return f"{match[1]}{match[2]}{self._attribute(match[1], match[3], around)}"

        out.append(f"<{self._name(found['name'])}{re.sub(_ATTRIBUTE, one, found['attributes'])}{found['end']}")
        return given if _KEY.fullmatch(given) else ""

    def _attribute(self, name: str, written: str, around: Names) -> str:
        quote = written[0] if written[0] in "\"'" else ""
        value = written[1:].removesuffix(quote) if quote else written
        local, prefixed = letters(name), ":" in name
        if not value or name.startswith("xmlns") or (prefixed and local in _SCHEMA):
            return written
        if local in _CALLS and letters(value) in _USUAL:
            return written
        shown = self._show((*around, name), html.unescape(value))
        if shown is None:
            return f"{quote}{MASK}{quote}"
        return written if shown == html.unescape(value) else f"{quote}{html.escape(shown)}{quote}"

    def _aside(self, found: re.Match[str]) -> str:
        """Write a comment, an instruction or a declaration."""
        if not self._deny:
            return found[0]
        if found["comment"] is not None:
            return f"<!--{MASK}-->"
        known = re.fullmatch(_PROLOG, found["declared"]) or found["declared"].lower().strip() == "doctype html"
        return found[0] if known else f"<{found['mark']}{MASK}>"

    def _within(self, value: str, names: Names, depth: int, *, escaped: bool) -> str:
        """Write the text of an element or a string; it is opened where it holds another notation."""
        if not value.strip():
            return value
        plain = html.unescape(value) if escaped and "&" in value else value
        shown = self._show(names, plain) if names else None if self._deny else plain
        if (shown is None) == self._deny and (_is_more(plain) or not names):
            shown = self.whole(plain, names, depth + 1) if _is_more(plain) else self._plain(plain, names)
        if shown is None:
            blanks = len(value) - len(value.lstrip())
            return value[:blanks] + MASK + value[len(value.rstrip()) :]
        if shown == plain:
            return value
        return html.escape(shown, quote=False) if escaped else shown

    # ---- JSON, and what resembles it ----

    def _json(self, text: str, around: Names, depth: int) -> str:
        tokens: list[str] = re.findall(_JSON, text)
        out: list[str] = []
        stack: list[tuple[str, str]] = []  # for each open bracket its name, and what a name beside it calls it
        key, called, before = "", "", ""
        for place, token in enumerate(tokens):
            following = next((each for each in tokens[place + 1 : place + 3] if not each.isspace()), "")
            if token in ("{", "["):
                stack.append((key, called))
                key, called = (key if token == "[" else ""), ""
            elif token in ("}", "]"):
                key, called = stack.pop() if stack else ("", "")
            elif token == ",":
                key = key if stack and key == stack[-1][0] else ""
            elif token == ":" or token.isspace():
                pass
            elif following == ":" and before in ("", "{", ","):
                key = _unquoted(token)
                token = token if _KEY.fullmatch(key) and self._name(key) == key else MASK
            else:
                names = (*around, *(name for name, _ in stack[-_NAMES:] if name), *((key,) if key else ()))
                if called and letters(key) in _BOXES:
                    names = (*names, called)
                token, said = self._value(token, names, depth), _unquoted(token)
                called = said if letters(key) in _CALLS and _KEY.fullmatch(said) else called
            before = before if token.isspace() else token
            out.append(token)
        return "".join(out)

    def _value(self, token: str, names: Names, depth: int) -> str:
        if token in ("true", "false", "null"):
            return token
        value = _unquoted(token)
        if not value.strip():
            return token
        if names and letters(names[-1]) in _CALLS and letters(value) in _USUAL:
            return token
        shown = self._within(value, names, depth, escaped=False)
        if shown == value:
            return token
        return json.dumps(shown, ensure_ascii=False) if token[0] in "\"'" else shown

    # ---- pairs, lines and words ----

    def _plain(self, text: str, around: Names) -> str:
        out: list[str] = []
        end = 0
        for found in re.finditer(f"{_SECTION}|{_PAIR}", text):
            out.append(self._words(text[end : found.start()], first=end == 0))
            end = found.end()
            section = f"[{self._name(found[0][1:-1])}]"
            out.append(section if found["name"] is None else self._pair(found, around, first=found.start() == 0))
        return "".join([*out, self._words(text[end:], first=end == 0)])

    def _pair(self, found: re.Match[str], around: Names, *, first: bool) -> str:
        name, value = found["name"], found["value"]
        if not value.strip() and self._deny and not looks_secret(name):
            return self._words(found[0], first=first)  # a name without a value may as well be base64
        shown = self._show((*around, name), value)
        if shown is None:
            quote = value.strip()[0] if value.strip()[:1] in ("'", '"') else ""
            shown = f"{quote}{MASK}{quote}" if quote and value.strip()[-1:] == quote else MASK
            shown += value[len(value.rstrip()) :]
        return f"{self._name(name)}{found['mark']}{shown}"

    def _words(self, text: str, *, first: bool) -> str:
        if not self._deny:
            return text

        def one(match: re.Match[str]) -> str:
            told = first and not text[: match.start()].strip() and match[0].lower() in _FIRST_WORDS
            return match[0] if told else MASK

        return re.sub(_WORD, one, text)


@dataclass(frozen=True)
class _Element:
    """An open element. place: of its tag in what is written. called: by what stands beside it, or by an attribute.

    doubtful: it comes after words, so unless it is closed it may be part of them.
    """

    name: str
    place: int
    called: str
    doubtful: bool


def _unquoted(token: str) -> str:
    if token[:1] not in ("'", '"'):
        return token
    try:
        return str(json.loads(token)) if token[0] == '"' else token[1:].removesuffix("'")
    except ValueError:
        return token[1:].removesuffix(token[0])


def _is_more(text: str) -> bool:
    """Return whether a text holds another notation."""
    start = text.lstrip()
    return (
        "</" in text
        or "/>" in text
        or re.match(_LOOKS_LIKE_JSON, start) is not None
        or re.match(_ESCAPED_JSON, start) is not None
        or re.search(r"(?:^|[&;,\s])[^\W\d][\w.-]{0,40}=[^=\s]", text) is not None
    )
