"""Signs a finished request: over its bytes as they go out, and over values of the profile (``sign``)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote_plus, unquote_plus

from neon_wizard.profile.composing.parts import SIGNATURE
from neon_wizard.profile.placeholders import Spot
from neon_wizard.protocols.header_values import first, media_type
from neon_wizard.protocols.http import on_the_wire
from neon_wizard.protocols.outgoing.filters import as_text

if TYPE_CHECKING:
    from neon_wizard.profile.composing.parts import Signature
    from neon_wizard.protocols.exchange import Request
    from neon_wizard.protocols.templates import Filler

_FORM = "application/x-www-form-urlencoded"


def signed(request: Request, signatures: tuple[Signature, ...], filler: Filler) -> Request:
    """Return `request` with its signatures, each made of the request with those before it; raises as `Filler.text`."""
    for each in signatures:
        parts = parts_of(request)
        signature = filler.compose(each.made, parts)
        spot = Spot.HEADER if each.header else Spot.FORM
        value = filler.carrying(each.value, {SIGNATURE: signature}, spot)
        request = _with_header(request, each.header, value) if each.header else _with_pair(request, each, value)
    return request


def parts_of(request: Request) -> dict[str, str]:
    """Return what a signature can be over, by `neon_wizard.profile.composing.parts.REQUEST`, as it goes out.

    path, query, target: as in the request's first line. sorted: the pairs by name, as they are sent. joined: the same,
    decoded, each name followed by its value and nothing else.
    """
    scheme, host, path, query = on_the_wire(request.url)
    body = as_text(request.body)
    mark = "?" if query else ""
    in_body = [*_pairs(body)] if _is_form(request) else []
    in_query = [*_pairs(query)]
    return {
        "method": request.method,
        "host": host,
        "url": f"{scheme}://{host}{path}{mark}{query}",
        "path": path,
        "target": f"{path}{mark}{query}",
        "query": query,
        "body": body,
        "sorted_query": "&".join(pair for _, _, pair in in_query),
        "sorted_body": "&".join(pair for _, _, pair in in_body),
        "joined_query": "".join(name + value for name, value, _ in in_query),
        "joined_body": "".join(name + value for name, value, _ in in_body),
    }


def _pairs(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield name, value and the pair as it is written, by name."""
    found = ((*map(unquote_plus, pair.partition("=")[::2]), pair) for pair in text.split("&") if pair)
    yield from sorted(((name, value, pair) for name, value, pair in found), key=lambda each: each[0])


def _is_form(request: Request) -> bool:
    return media_type(first(request.headers, "content-type")) == _FORM


def _with_header(request: Request, name: str, value: str) -> Request:
    return replace(request, headers=(*request.headers, (name, value)))


def _with_pair(request: Request, signature: Signature, value: str) -> Request:
    pair = f"{quote_plus(signature.parameter)}={value}"
    if _is_form(request):
        return replace(request, body=b"&".join(filter(None, (request.body, pair.encode("ascii")))))
    address, mark, fragment = request.url.partition("#")
    joint = "" if address.endswith(("?", "&")) else "&" if "?" in address else "?"
    return replace(request, url=f"{address}{joint}{pair}{mark}{fragment}")
