"""Which part of a reply is the user's, and whether the password is right, where the operator checks neither.

Some platforms give an administrator everybody's accounts. The profile then says by what the user's row is known
(``row``), and what has to stand there (``verify``). Values are compared as texts, in constant time; nothing that was
typed ever becomes a part of an expression.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.operations.paths import distinct, first_of, pick_nodes
from neon_wizard.operations.reading import Reading, text_of
from neon_wizard.profile.placeholders import PLACEHOLDER, Spot
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.templates import Filler

if TYPE_CHECKING:
    from neon_wizard.profile.service import RowRule

_NOT_THERE: Final = 102
_WRONG_PASSWORD: Final = 104
_HEX: Final = late.pattern(r"(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})", re.I)
"""What digests look like; in which case a server writes them is its own business."""


def chosen(reading: Reading, roots: Sequence[Any]) -> tuple[Any, int]:
    """Return what a profile's expressions are about, and 0; or the code of F4 that refuses it.

    roots: of each page. Raises `ReplyError` ``reply.ambiguous`` for different rows that all are the user's, and
    ``reply.too_large`` where the row may be on a page that nobody read.
    """
    rules = reading.service.reply
    compared = _Compared(reading)
    found = roots[0]
    if rules.row is not None:
        rows = distinct(row for row in _rows(reading, roots, rules.row) if compared.is_row(row, rules.row.where))
        if len(rows) > 1:
            raise reading.error("reply.ambiguous", node=first_of(rules.row.of))
        if not rows:
            if reading.reply.unread:
                raise reading.error("reply.too_large", limit=f"{len(roots)} pages")
            return None, _NOT_THERE
        found = rows[0]
        if isinstance(found, Mapping) and not reading.loose:
            found = {"Data": found, **found}  # where the specification's names lead
        found = reading.around(found, roots[0])
    # Each of them, whatever the others are: how long it takes tells nothing.
    verified = [compared.holds(found, expression, template) for expression, template in rules.verify.items()]
    return found, 0 if all(verified) else _WRONG_PASSWORD


def _rows(reading: Reading, roots: Sequence[Any], rules: RowRule) -> Iterator[object]:
    for root in roots:
        for found in pick_nodes(reading, root, rules.of):
            yield from found if isinstance(found, list) else [found]


class _Compared:
    """What was sent, as the profile's templates write it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._filler = Filler(reading.service, Call(reading.filled, reading.secrets))
        self._texts: dict[str, str] = {}

    def is_row(self, row: object, where: Mapping[str, str]) -> bool:
        return all(
            any(self._same(text, template) for text in self._found(row, expression))
            for expression, template in where.items()
        )

    def holds(self, data: object, expression: str, template: str) -> bool:
        """Return whether the one text at `expression` is what `template` gives; raises ``reply.ambiguous``."""
        texts = distinct(self._found(data, expression))
        if len(texts) > 1:
            raise self._reading.error("reply.ambiguous", node=first_of(expression))
        return self._same(str(texts[0]) if texts else "", template)

    def _found(self, data: object, expression: str) -> list[str]:
        nodes = pick_nodes(self._reading, data, expression)
        return [text for node in nodes if (text := node if isinstance(node, str) else text_of(node)) is not None]

    def _same(self, came: str, template: str) -> bool:
        """Return whether `came` is what was sent; nothing is nobody's, and no password."""
        if template not in self._texts:
            self._texts[template] = self._filler.text(template, Spot.TABLE)
        sent = self._texts[template]
        if _HEX.fullmatch(sent) and self._is_made(template):
            came, sent = came.lower(), sent.lower()
        alike = hmac.compare_digest(came.encode("utf-8", "surrogatepass"), sent.encode("utf-8", "surrogatepass"))
        return alike and bool(sent)

    def _is_made(self, template: str) -> bool:
        """Return whether a template is more than what was typed as it was typed: a digest of it, say."""
        alone = PLACEHOLDER.fullmatch(template)
        return alone is None or bool(alone["filters"]) or alone["name"] not in self._reading.filled
