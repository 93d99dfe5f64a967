"""WSDLs: readable, and pointing where users' programs can go (F6)."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from neon_wizard.checks.bench import Bench, Found, SkippedError, Step
from neon_wizard.checks.model import Check, Severity
from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.profile.addresses import is_loopback
from neon_wizard.profile.operator import host_of, origin_of
from neon_wizard.protocols import Describing
from neon_wizard.protocols.http import Request
from neon_wizard.protocols.registry import Dialects

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile, Service

_IMPORT: Final = re.compile(
    r"<(?:[\w.-]+:)?(?:import|include)\b[^<>]*?\b(?:schemaLocation|location)\s*=\s*[\"']([^\"']{1,2000})[\"']"
)
_MOST_IMPORTS: Final = 20


def steps(profile: Profile) -> Iterator[Step]:
    for name, service in profile.services.items():
        if service.options.get("wsdl"):
            readable = f"{name}.description"
            after = (readable,)
            yield Step(Check(readable, "F6", Severity.ERROR, service=name), partial(_readable, name))
            yield Step(
                Check(f"{name}.description-address", "F5", Severity.WARNING, service=name, after=after),
                partial(_address, name),
            )
            yield Step(
                Check(f"{name}.description-imports", "F6", Severity.WARNING, service=name, after=after),
                partial(_imports, name),
            )


def _readable(name: str, bench: Bench) -> Iterator[Found]:
    service = bench.profile.services[name]
    _written(bench, service)
    protocol = Dialects()[service.protocol]
    if not service.url and isinstance(protocol, Describing):
        bench.pause()
        protocol.address(service, bench.session, bench.cancel)  # as users' programs do, who go nowhere else
    yield from ()


def _written(bench: Bench, service: Service) -> str:
    """The address as it stands in the description, wherever that is."""
    from neon_wizard.protocols.description import Description

    def fetch(url: str) -> bytes:
        bench.pause()
        answer, _ = bench.session.send(Request("GET", url, follow=True), service.http, cancel=bench.cancel)
        if answer.status != HTTPStatus.OK:
            facts = {"wsdl": url, "reason": f"HTTP {answer.status}"}
            raise ProfileError("profile.wsdl", facts=facts)
        return answer.body

    operation = str(service.options.get("operation", "")) or service.soap.element
    return Description(str(service.options["wsdl"]), fetch).address(operation, str(service.options.get("port", "")))


def _address(name: str, bench: Bench) -> Iterator[Found]:
    service = bench.profile.services[name]
    address = _written(bench, service)
    source = str(service.options["wsdl"])
    facts = {"found": address}
    host = urlsplit(address).hostname or ""
    ours = urlsplit(source if "://" in source else address).hostname or ""
    if _private(host) and not _private(ours):
        yield Found("description.private", facts)
    elif address.startswith("http:") and (source.startswith("https:") or not is_loopback(host)):
        yield Found("description.clear", facts)


def _private(host: str) -> bool:
    with suppress(ValueError):
        return not ipaddress.ip_address(host).is_global
    return host == "localhost" or "." not in host or host.endswith((".local", ".lan", ".internal"))


def _imports(name: str, bench: Bench) -> Iterator[Found]:
    service = bench.profile.services[name]
    source = str(service.options["wsdl"])
    if not source.startswith(("http://", "https://")):
        raise SkippedError
    pending, seen = [source], {source}
    while pending and len(seen) <= _MOST_IMPORTS:
        url = pending.pop(0)
        bench.pause()
        try:
            answer, _ = bench.session.send(Request("GET", url, follow=True), service.http, cancel=bench.cancel)
            status = "" if answer.status == HTTPStatus.OK else f"HTTP {answer.status}"
        except NeonError as error:
            answer, status = None, error.code
        if answer is None or status:
            yield Found("description.import-missing", {"name": url, "found": status}, Severity.ERROR)
            continue
        for written in _IMPORT.findall(_without_comments(answer.body.decode("utf-8", "replace"))):
            target = urljoin(url, written.replace("&amp;", "&"))
            if target in seen:
                continue
            seen.add(target)
            if origin_of(target) != origin_of(source):
                yield Found("description.import-elsewhere", {"name": host_of(target)})
            else:
                pending.append(target)


def _without_comments(text: str) -> str:
    first, *others = text.split("<!--")
    return "".join((first, *(each.partition("-->")[2] for each in others)))
