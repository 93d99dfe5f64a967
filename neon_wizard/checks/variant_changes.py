"""A variant as a change of the profile: which keys differ, for the service and for those that are asked as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from neon_wizard.checks.repeats import READING
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.errors import NeonError
from neon_wizard.profile.addresses import origin_of
from neon_wizard.profile.service import Soap

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckContext
    from neon_wizard.profile.service import Service


def difference(before: Service, after: Service) -> dict[str, str]:
    """Return which of the service's own keys differ: key below the service → value.

    It is written as `authoring.sheet.propose` takes it.
    """
    changed = {}
    for key in ("protocol", "url", "parameters", "string_parameter"):
        if getattr(before, key) != getattr(after, key):
            changed[key] = str(getattr(after, key))
    if before.fields != after.fields:
        changed["fields"] = table(after.fields)
    if "method" in before.options and "method" not in after.options and after.protocol == "form":
        changed["method"] = "POST"
    for key in ("operation", "port"):
        if before.options.get(key) != after.options.get(key) and after.options.get(key):
            changed[key] = str(after.options[key])
    if after.protocol == "soap":
        for each in fields(Soap):
            value = getattr(after.soap, each.name)
            if value != getattr(before.soap, each.name):
                changed[f"soap.{each.name}"] = _written("" if value is None else value)
    return changed


def table(values: Mapping[str, str]) -> str:
    """Return an inline table of TOML."""
    return "{ " + ", ".join(f"{_bare_key(key)} = {json.dumps(value)}" for key, value in values.items()) + " }"


def _bare_key(key: str) -> str:
    return key if key.isascii() and key.replace("_", "").replace("-", "").isalnum() else json.dumps(key)


def _written(value: str) -> str:
    """Quote a text that would be read as something else."""
    return json.dumps(value) if value[:1] in ('"', "[", "{") or value in ("true", "false") else value


def changes(bench: CheckContext, before: Service, after: Service) -> dict[str, str]:
    """Return key path → value of the change that makes `after` of `before`, and of those that are asked alike."""
    made: dict[str, str] = {}
    for name, old, new in ((before.name, before, after), *_likewise(bench, before, after)):
        below = difference(old, new)
        if "url" in below and old.options.get("test_url"):
            # the run asks at the test address; where users go is for the operator to say
            below["test_url"] = below.pop("url")
        made |= {f"services.{name}.{key}": value for key, value in below.items()}
    return made


def _likewise(bench: CheckContext, before: Service, after: Service) -> Iterator[tuple[str, Service, Service]]:
    """Yield the services that were asked in the same way at the same origin, as they are to be asked then.

    Signup is never tried, and changed along; the others only where they pass like this.
    """
    for other in bench.profile.services.values():
        same = other.protocol == before.protocol and origin_of(other.url) == origin_of(before.url)
        if other.name == before.name or other.steps or not other.url or not same or other.name in bench.good:
            continue
        if _bare(other.soap) != _bare(before.soap) or other.parameters != before.parameters:
            continue
        if other.options.get("wsdl") != before.options.get("wsdl"):
            continue
        action = after.soap.action.replace(after.soap.element, other.soap.element)
        changed = replace(
            other,
            protocol=after.protocol,
            url=_moved(other, before, after),
            soap=replace(after.soap, element=other.soap.element, action=action),
            parameters=after.parameters,
            string_parameter=after.string_parameter,
            options=without_method(other) if after.protocol == "form" else other.options,
        )
        if other.name == "signup":
            if other.url == before.url:
                yield other.name, other, changed
        elif other.name in READING and difference(other, changed) and _passes(bench, changed):
            yield other.name, other, changed


def _moved(other: Service, before: Service, after: Service) -> str:
    if after.url == before.url or after.url.removesuffix(f"/{after.soap.element}") != before.url:
        return after.url if other.url == before.url else other.url
    return f"{other.url}/{other.soap.element}"


def _passes(bench: CheckContext, service: Service) -> bool:
    kept, change = list(bench.exchanges), bench.change
    with suppress(NeonError, SkippedError):
        bench.judged_once(service.name, bench.values(service.name), service)
        bench.exchanges[:] = kept
        return True
    bench.exchanges[:], bench.change = kept, change
    return False


def _bare(soap: Soap) -> Soap:
    """Return it without what differs from operation to operation."""
    return replace(soap, element="", action="")


def without_method(service: Service) -> Mapping[str, Any]:
    """Return its options without a method, for what is posted."""
    return MappingProxyType({key: value for key, value in service.options.items() if key != "method"})
