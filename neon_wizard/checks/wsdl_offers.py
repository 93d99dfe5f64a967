"""Which change of the profile helps where it and the service's WSDL do not fit: operation, port, fields, one text.

The description's own error says what there is (`neon_wizard.protocols.wsdl`); what is offered is tried before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from neon_wizard.authoring import vocabulary
from neon_wizard.checks.repeats import READING
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.checks.variant_changes import changes
from neon_wizard.checks.variants import fields_for
from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.profile.rules.service_keys import FIELDS

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckContext
    from neon_wizard.profile.service import Service


_MOST: Final = 6
_OPERATION: Final = re.compile(r"write operation = “([^”]+)”")
_OPERATIONS: Final = re.compile(r"it has no operation “[^”]*”; it has ([^;]+)")
_PORTS: Final = re.compile(r"its SOAP ports are ([^;]+)")
_TAKES: Final = re.compile(r"it takes ([^;]+)$")
_NEEDS: Final = re.compile(r"needs ([\w.-]+), which no field fills")
_TEXT: Final = re.compile(r"write parameters = “xml-string” for ([\w.-]+)")


def change_for(name: str, bench: CheckContext, error: NeonError) -> Mapping[str, str]:
    """Return the change for a profile that its description does not fit; empty where none is found, or it is no such.

    Of the exchanges only those that were there are left.
    """
    service = bench.profile.services[name]
    if not (isinstance(error, ProfileError) and error.code == "profile.wsdl") or service.steps or name not in READING:
        return {}
    kept = list(bench.exchanges)
    tried: list[Service] = []
    pending = list(_candidates(service, error.facts.get("reason", "")))
    while pending and len(tried) < _MOST:
        candidate = pending.pop(0)
        if candidate in tried:
            continue
        tried.append(candidate)
        try:
            bench.judged_once(name, bench.values(name), _located(bench, candidate))
        except SkippedError:
            return {}
        except ProfileError as next_one:
            # One thing at a time: with the right operation, its parameters may be called otherwise.
            pending += _candidates(candidate, next_one.facts.get("reason", ""))
        except NeonError:
            continue
        else:
            bench.exchanges[:] = kept + bench.exchanges[-1:]
            return changes(bench, service, candidate)
    bench.exchanges[:] = kept
    return {}


def _located(bench: CheckContext, candidate: Service) -> Service:
    """Return it with the address that its description has for it."""
    return candidate if candidate.url else bench.at_its_address(candidate)


def _candidates(service: Service, reason: str) -> Iterator[Service]:
    """Yield what an error's own words say may be meant."""
    if found := _OPERATION.search(reason):
        yield _with(service, operation=found[1])
    if found := _OPERATIONS.search(reason):
        named = [each for each in _names(found[1]) if vocabulary.suits(service.name, each)]
        yield from (_with(service, operation=each) for each in named)
    if found := _PORTS.search(reason):
        yield from (_with(service, port=each) for each in _names(found[1]))
    if found := _TAKES.search(reason):
        yield from _renamed(service, _names(found[1]))
    if found := _NEEDS.search(reason):
        yield from _renamed(service, [*service.fields, found[1]])
        yield from _renamed(service, [found[1]])
    if found := _TEXT.search(reason):
        plain = replace(service, fields=FIELDS.get(service.name, service.fields))
        yield replace(service, parameters="xml-string", string_parameter=found[1])
        yield replace(plain, parameters="xml-string", string_parameter=found[1])


def _renamed(service: Service, names: list[str]) -> Iterator[Service]:
    fields = fields_for(service.name, names)
    if fields and fields != service.fields:
        yield replace(service, fields=fields)


def _with(service: Service, **options: str) -> Service:
    return replace(service, options=MappingProxyType({**service.options, **options}))


def _names(listed: str) -> list[str]:
    return [each.strip() for each in listed.replace(" …", "").split(",") if each.strip() and each.strip() != "none"]
