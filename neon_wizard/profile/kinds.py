"""What a key of a profile is made of: the vocabulary in which `neon_wizard.profile.schema` is written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final

from neon_wizard.late_dataclass import dataclass, field

CODES: Final = (0, 100, 101, 102, 103, 104, 500, 501)
"""What an answer's code may mean (F4)."""


class Kind(Enum):
    """How a value is read. Its value says what was expected, as in “{key} is {found}; {expected} was expected”."""

    ANY = "anything"
    TEXT = "a text of one line"
    ID = "an id of a-z, 0-9 and -, at most 40 long"
    NAME = "a name of letters, digits, _ and -"
    LABEL = 'a text, or a table of texts by language such as { en = "…", pt_BR = "…" }'
    COUNTRY = 'a country of ISO 3166 in two capitals, such as "BR"'
    CURRENCY = 'a currency of ISO 4217 in three capitals, such as "BRL"'
    COLOUR = 'a colour such as "#0a8a63"'
    EMAIL = "an e-mail address"
    PHONE = 'a telephone number such as "+55 71 3555 0100"'
    URL = "an http or https address"
    HTTPS = "an https address, or one of http on this computer"
    PAGE_OR_ACTION = "an https address, or the id of an action"
    ENDPOINT = "the http or https address of a web service"
    FILE = "a file that exists, beside the profile or by its full path"
    ICON = 'the name of one of the program\'s icons, such as "ticket", or an SVG file'
    WSDL = "an http or https address, or a file that exists, also in a zip"
    CHOICE = "one of"
    CHOICES = "a list without repetition of"
    BOOLEAN = "true or false"
    INTEGER = "a whole number"
    NUMBER = "a number"
    CODE = f"one of {', '.join(map(str, CODES))}"
    MONEY = 'an amount as a text, such as "5.00"'
    UNIT = 'an amount above 0 as a text, such as "0.01"'
    SECRET = 'a text, best a reference such as "secret:http"'
    REGEX = "a regular expression of RE2"
    REGEXES = "a regular expression of RE2, or a list of them"
    AMOUNT_REGEX = "a regular expression of RE2 with exactly one group"
    EXPRESSION = "a JMESPath expression"
    SETTING_EXPRESSION = 'a JMESPath expression, or "{login}" and the like for what was sent'
    TEMPLATE = 'a text with placeholders such as "{login}"'
    BODY = "a text with placeholders, or a table of them"
    PARAMS = "a list of parameters, or a table of the one structure’s members; placeholders may stand in both"
    GRAPHQL = "a text of GraphQL"
    METHOD = 'one of "GET", "POST", "PUT", "PATCH", "DELETE"; with xmlrpc the name of the method'
    COMPOSED = 'a text with placeholders, or a table such as { over = "{login}", with = "sha256" }'
    BLOCK = "a text with placeholders, or a table of elements and attributes"
    XML_NAME = "a name that XML allows for an element"
    HEADER = "a text that may stand in an HTTP header"
    HEADER_TEMPLATE = 'a text that may stand in an HTTP header, with placeholders such as "{number}"'
    SETTING = "a text or a whole number"
    TAKE = 'a JMESPath expression, or "header:NAME", or a table of it with a pattern'
    TAKEN = 'a value that a step before takes, such as "device.id"'
    STATUSES = 'a list of an answer\'s codes, or such as "http 401"'
    IDS = "a list without repetition of ids of a-z, 0-9 and -"
    NAMES = "a list without repetition of names, none of them a secret's"
    URLS = "a list of http or https addresses"
    PUBLIC_KEY = "a public key of Ed25519, in base64"
    ENDINGS = 'a list of endings of files, such as ".pdf"'
    DATE_FORMAT = 'how a date is written, such as "%d/%m/%Y"'


@dataclass(frozen=True)
class Key:
    """One key. limits: smallest and largest number. of: the only protocol that understands it, or empty.

    as_is: for a text that is sent as it stands, what to write in place of a placeholder; else empty.
    """

    kind: Kind
    doc: str
    default: Any = None
    example: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    limits: tuple[float, float] = (0, 0)
    of: str = ""
    as_is: str = ""

    @property
    def expected(self) -> str:
        """What a value must be, in words."""
        if self.choices:
            quoted = ", ".join(f'"{choice}"' for choice in self.choices)
            return f"{self.kind.value} {quoted}"
        if self.limits != (0, 0):
            return f"{self.kind.value} from {self.limits[0]:,} to {self.limits[1]:,}"
        return self.kind.value


@dataclass(frozen=True)
class Table:
    """A table of keys. many: written ``[[…]]``. others: how a name of the author's choice is read, if one may stand.

    alone: the key that is meant where a text stands in place of the table; or empty. single: one of many may be written
    as a plain table too.
    """

    doc: str
    keys: Mapping[str, Node] = field(default_factory=dict)
    many: bool = False
    others: Node | None = None
    required: bool = False
    of: str = ""
    alone: str = ""
    single: bool = False


Node = Key | Table
