"""What an operator hands over for an integration: whether the profile has it (G1), and whether its WSDLs are usable.

A WSDL is usable where it can be read, and points where users' programs can go (F6).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from neon_wizard.checks import wsdl_offers
from neon_wizard.checks.catalogue.connections import described
from neon_wizard.checks.check_context import CheckContext, CheckFound, CheckStep
from neon_wizard.checks.findings import Check, Effect, Severity
from neon_wizard.checks.readiness import piece
from neon_wizard.checks.repeats import READING
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.profile.addresses import host_of, is_loopback, is_readable, origin_of
from neon_wizard.protocols.dialect import Describing
from neon_wizard.protocols.dialects import Dialects
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.reply_reader import looks_like_html, web_page

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service


def handover_steps(_profile: Profile) -> Iterator[CheckStep]:
    yield CheckStep(Check("handover.account", "G1", Severity.WARNING, Effect.NONE), _account)
    yield CheckStep(Check("handover.papers", "G1", Severity.NOTICE, Effect.NONE), _papers)


def _account(bench: CheckContext) -> Iterator[CheckFound]:
    if {"login", "password"} & set(piece(bench.profile, "test-account").lacking):
        yield CheckFound("handover.no-account")


def _papers(bench: CheckContext) -> Iterator[CheckFound]:
    if piece(bench.profile, "contact").lacking:
        yield CheckFound("handover.no-contact")
    if piece(bench.profile, "documents").lacking:
        yield CheckFound("handover.no-documents")


_IMPORT: Final = re.compile(
    r"<(?:[\w.-]+:)?(?:import|include)\b[^<>]*?\b(?:schemaLocation|location)\s*=\s*[\"']([^\"']{1,2000})[\"']"
)
_MOST_IMPORTS: Final = 20


def description_steps(profile: Profile) -> Iterator[CheckStep]:
    for name in profile.services:
        if described(profile, name):
            readable = f"{name}.description"
            after = (readable,)
            yield CheckStep(Check(readable, "F6", Severity.ERROR, service=name), partial(_readable, name))
            yield CheckStep(
                Check(f"{name}.description-address", "F5", Severity.WARNING, service=name, after=after),
                partial(_address, name),
            )
            yield CheckStep(
                Check(f"{name}.description-imports", "F6", Severity.WARNING, service=name, after=after),
                partial(_imports, name),
            )


def _readable(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    for service in described(bench.profile, name):
        try:
            address = _written(bench, service)
            if not service.url and _is_internal(address, service):
                yield _unreachable(name, service, address, bench)
                continue
            protocol = Dialects()[service.protocol]
            if not service.url and isinstance(protocol, Describing):
                bench.pause()
                protocol.address(service, bench.session, bench.cancel)  # as users' programs do, which ask nobody else
        except ProfileError as error:
            bench.change = dict(wsdl_offers.change_for(name, bench, error))
            raise


def _written(bench: CheckContext, service: Service) -> str:
    """Return the address as it stands in the description, wherever that is."""
    from neon_wizard.protocols.wsdl.description import Description

    def fetch(url: str) -> bytes:
        bench.pause()
        answer, exchange = bench.session.send(Request("GET", url, follow=True), service.http, cancel=bench.cancel)
        if answer.status != HTTPStatus.OK:
            facts = {"wsdl": url, "reason": f"HTTP {answer.status}"}
            raise ProfileError("profile.wsdl", facts=facts)
        if looks_like_html(answer.body):
            bench.failed = exchange
            raise web_page(url, answer.body, "xml")
        return answer.body

    operation = str(service.options.get("operation", "")) or service.soap.element
    return Description(str(service.options["wsdl"]), fetch).address(operation, str(service.options.get("port", "")))


def _address(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    for service in described(bench.profile, name):
        address = _written(bench, service)
        source = str(service.options["wsdl"])
        facts = {"found": address}
        host = urlsplit(address if is_readable(address) else "").hostname or ""
        if _is_internal(address, service):
            yield _unreachable(name, service, address, bench)
        elif address.startswith("http:") and (source.startswith("https:") or not is_loopback(host)):
            yield CheckFound("description.clear", facts)


def _is_internal(address: str, service: Service) -> bool:
    """Return whether a description names an address in its own network, where users are not."""
    source = str(service.options["wsdl"])
    host = urlsplit(address if is_readable(address) else "").hostname or ""
    ours = urlsplit(source if "://" in source else address).hostname or ""
    if not host or host == ours or not _private(host):
        return False
    return not _private(ours) or (is_loopback(ours) and not is_loopback(host))


def _unreachable(name: str, service: Service, address: str, bench: CheckContext) -> CheckFound:
    """Return the finding for an address within the operator's network, with the one that may be meant.

    That is the description's own host and path, or its host with the address's path, whichever answers. Where the
    profile has no address of its own, nothing more can be asked of the service.
    """
    source = str(service.options["wsdl"]).partition("?")[0]
    if not source.startswith(("http:", "https:")):
        return CheckFound("description.private", {"found": address})
    likely = dict.fromkeys((source, origin_of(source) + urlsplit(address).path))
    url = service.url
    if not url:
        bench.closed.add(name)
        url = next((each for each in likely if _answers(name, replace(service, url=each), bench)), source)
    change = {f"services.{name}.url": url} if not service.url and not bench.profile.services[name].steps else {}
    severity = None if service.url else Severity.ERROR
    return CheckFound("description.private", {"found": address, "to": url}, severity, change=change)


def _answers(name: str, service: Service, bench: CheckContext) -> bool:
    if name not in READING or bench.profile.services[name].steps:
        return False
    with suppress(NeonError, SkippedError):
        bench.judged_once(name, bench.values(name), service)
        return True
    return False


def _private(host: str) -> bool:
    with suppress(ValueError):
        return not ipaddress.ip_address(host).is_global
    return host == "localhost" or "." not in host or host.endswith((".local", ".lan", ".internal"))


def _imports(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    services = {str(each.options["wsdl"]): each for each in described(bench.profile, name)}
    fetched = {source: each for source, each in services.items() if source.startswith(("http://", "https://"))}
    if not fetched:
        raise SkippedError
    for source, service in fetched.items():
        yield from _imported(source, service, bench)


def _imported(source: str, service: Service, bench: CheckContext) -> Iterator[CheckFound]:
    from neon_wizard.protocols.wsdl.sources import is_shipped

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
            yield CheckFound("description.import-missing", {"name": url, "found": status}, Severity.ERROR)
            continue
        for written in _IMPORT.findall(_without_comments(answer.body.decode("utf-8", "replace"))):
            target = urljoin(url, written.replace("&amp;", "&"))
            if target in seen:
                continue
            seen.add(target)
            if is_shipped(target):
                continue
            if origin_of(target) != origin_of(source):
                yield CheckFound("description.import-elsewhere", {"name": host_of(target)})
            else:
                pending.append(target)


def _without_comments(text: str) -> str:
    first, *others = text.split("<!--")
    return "".join((first, *(each.partition("-->")[2] for each in others)))
