"""Which change of the profile an error asks for, as far as it can be told; what can be tried is tried before.

TLS, a redirect, HTTP authentication, other names in the reply; else another variant of the exchange
(`neon_wizard.checks.variants`).
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard.authoring import name_words, vocabulary
from neon_wizard.checks import variants, wsdl_offers
from neon_wizard.checks.causes import target_of
from neon_wizard.checks.repeats import READING
from neon_wizard.errors import NeonError, NetworkError, ReplyError
from neon_wizard.operations.reading import leaves
from neon_wizard.profile.addresses import host_of, origin_of
from neon_wizard.profile.service import ReplyMap
from neon_wizard.protocols import tls
from neon_wizard.protocols.http import offered_schemes

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckContext
    from neon_wizard.profile.service import Service


Change = Mapping[str, str]
_SIMPLE: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_KEYS: Final[tuple[str, ...]] = ("success", "code", "description", "balance", "currency", "info", "unconfirmed")
_SPECIFIED: Final = frozenset({"success", "code", "errorcode", "balance", "number", "password", "domain"})
_SHAKE: Final = 2.0
"""Seconds for a handshake with who may not speak TLS, and may wait for more."""
_NO_ANSWER: Final = frozenset({"network.reset", "network.protocol", "network.truncated", "network.needs_tls"})
_YES: Final = frozenset(
    {"yes", "y", "sim", "s", "si", "sí", "ok", "success", "sucesso", "exito", "verdadeiro", "verdadero", "t"}
)
_STRONGEST: Final = ("digest", "basic", "bearer", "ntlm", "negotiate")


def change_for(name: str, bench: CheckContext, error: NeonError) -> dict[str, str]:
    """Return key path → value of the change that `error`, of the service's good case, asks for; empty where none does.

    Of the exchanges only the profile's own and the one that passed are left. Raises `Cancelled`.
    """
    failed = bench.failed
    for find in (_encrypted, _moved, _signed_in, _truthful, _named, wsdl_offers.change_for, variants.change_for):
        found = find(name, bench, error)
        bench.failed = failed
        if found:
            return dict(found)
    return {}


def _encrypted(name: str, bench: CheckContext, error: NeonError) -> Change:
    """Look whether the port that was asked without TLS speaks it; raises `NetworkError` ``network.needs_tls`` then."""
    url = bench.profile.services[name].url
    if error.code not in _NO_ANSWER or not url.lower().startswith("http:"):
        return {}
    parts = urlsplit(url)
    bench.pause()
    try:
        with (
            socket.create_connection(
                (parts.hostname or "", parts.port or 80), min(_SHAKE, bench.options.timeout)
            ) as plain,
            tls.blind_context().wrap_socket(plain, server_hostname=parts.hostname),
        ):
            pass
    except (OSError, ValueError):
        return {}
    services = [each for each in bench.profile.services.values() if origin_of(each.url) == origin_of(url)]
    bench.change = {
        f"services.{each.name}.{'test_url' if each.options.get('test_url') else 'url'}": f"https{each.url[4:]}"
        for each in services
        if not each.steps
    }
    raise NetworkError("network.needs_tls", facts={"host": host_of(url)}) from error


def _moved(name: str, bench: CheckContext, error: NeonError) -> Change:
    """Return the new address, of every service that was asked at the old one.

    It is tried where it is of the same host and origin, or of https in place of http; else it is only told.
    """
    service = bench.profile.services[name]
    old = service.url
    target = target_of(bench.failed).partition("#")[0] if bench.failed is not None else ""
    if not error.code.startswith("network.redirect") or not target or not old or urlsplit(target).query:
        return {}
    if error.code not in ("network.redirect", "network.redirect_host") or target == old:
        return {}
    if not target.startswith("https:") and not old.startswith("http:"):
        return {}
    if error.code == "network.redirect_host" and not _akin(old, target):
        return {}
    if (
        origin_of(target) == origin_of(old)
        and name in READING
        and not _passes(name, bench, replace(service, url=target))
    ):
        return {}
    changed = {}
    for each in bench.profile.services.values():
        if each.steps or not each.url:
            continue
        whole = origin_of(each.url) == origin_of(old) and urlsplit(old).path == urlsplit(target).path
        if each.url == old or whole:
            new = target if each.url == old else origin_of(target) + each.url.removeprefix(origin_of(each.url))
            key = "test_url" if each.options.get("test_url") else "url"
            changed[f"services.{each.name}.{key}"] = new
    return changed


def _akin(one: str, other: str) -> bool:
    """Return whether two addresses are of the same host, but for a “www.” before it."""
    hosts = [(urlsplit(each).hostname or "").removeprefix("www.") for each in (one, other)]
    return hosts[0] == hosts[1]


def _signed_in(_name: str, bench: CheckContext, error: NeonError) -> Change:
    """Return a place for the credentials that the operator has to give."""
    asked = bench.asked
    if error.code != "operator.unauthorized" or asked is None or asked.http.auth.scheme != "none" or not bench.failed:
        return {}
    offered = offered_schemes(bench.failed.reply_headers)
    scheme = next((each for each in _STRONGEST if each in offered), "")
    if not scheme:
        return {}
    user = {} if scheme == "bearer" else {"http.auth.username": "USER"}
    return {"http.auth.scheme": scheme, **user, "http.auth.password": "secret:http"}


def _truthful(name: str, bench: CheckContext, error: NeonError) -> Change:
    """Return an expression for a success that is told in a word, or what a code in words means."""
    service, reply, word = bench.profile.services[name], bench.reply, error.facts.get("found", "")
    if error.code == "reply.code" and reply is not None and word.isalpha():
        changed = replace(service, reply=replace(service.reply, codes={**service.reply.codes, word: 0}))
        return {f"services.{name}.reply.codes.{json.dumps(word)}": "0"} if bench.reads(reply, changed) else {}
    if error.code != "reply.truth" or reply is None or word.lower() not in _YES:
        return {}
    success = f"{service.reply.success.split('||')[0].strip()} == '{word}'"
    changed = replace(service, reply=replace(service.reply, success=success))
    return {f"services.{name}.reply.success": success} if bench.reads(reply, changed) else {}


def _named(name: str, bench: CheckContext, error: NeonError) -> Change:
    """Return the keys of a reply map for names that the specification does not have; it is tried on the same reply."""
    service, reply = bench.profile.services[name], bench.reply
    if not isinstance(error, ReplyError) or error.code != "reply.missing" or reply is None:
        return {}
    if service.reply.format != ReplyMap.format or service.reply.success != ReplyMap.success:
        return {}
    kind = (
        "json" if not bench.failed or bench.failed.reply_body.lstrip("\ufeff \r\n\t").startswith(("{", "[")) else "xml"
    )
    found: dict[str, str] = {}
    names = [path for path, _text in leaves(reply.data) if path]
    for path in names:
        found.setdefault(_meant(path[-1]), _expression(path))
    found.pop("", None)
    missing = vocabulary.part(error.facts.get("node", "").rpartition(".")[2])
    if missing not in found and any(name_words.plain(path[-1]) in _SPECIFIED for path in names):
        return {}  # the names are the specification's, and one of them is left out
    settings: tuple[str, ...] = vocabulary.ACCOUNT if name == "provisioning" else ()
    account = {key: found[key] for key in settings if key in found}
    own = {key: found[key] for key in _KEYS if key in found and key not in account}
    mapped = replace(service.reply, format=kind, account=account, **_texts(own))
    good = next((text for path, text in leaves(reply.data) if "code" in own and _expression(path) == own["code"]), "")
    codes: dict[str, str] = {}
    if not bench.reads(reply, replace(service, reply=mapped)):
        mapped = replace(mapped, codes={**mapped.codes, good: 0})
        codes = {f"codes.{json.dumps(good)}": "0"}
        if not good.isalpha() or not bench.reads(reply, replace(service, reply=mapped)):
            return {}
    keys = {"format": kind, **{key: value for key, value in own.items() if value != getattr(ReplyMap, key)}}
    keys |= {f"account.{key}": value for key, value in account.items()} | codes
    return {f"services.{name}.reply.{key}": value for key, value in keys.items()}


def _meant(written: str) -> str:
    meant = vocabulary.part(written)
    return "code" if meant == "description" and name_words.plain(written) in ("erro", "error") else meant


def _texts(own: Mapping[str, str]) -> dict[str, Any]:
    """Return every key that a reply of the operator's own shape has."""
    return {key: own.get(key, getattr(ReplyMap, key)) for key in ("success", "code", "description")} | {
        key: own[key] for key in ("balance", "currency") if key in own
    }


def _expression(path: tuple[str, ...]) -> str:
    return ".".join(part if _SIMPLE.fullmatch(part) else json.dumps(part) for part in path)


def _passes(name: str, bench: CheckContext, service: Service) -> bool:
    """Return whether the good case passes with `service` in place of the profile's."""
    before = len(bench.exchanges)
    try:
        bench.judged_once(name, bench.values(name), service)
    except NeonError:
        del bench.exchanges[before:]
        return False
    return True
