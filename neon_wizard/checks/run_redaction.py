"""Removes secrets from everything that leaves the tester (F60): by value, hashed too, also in the finished file.

What travels is redacted where it is recorded (`neon_wizard.protocols.exchange`). This is the second look, because an
operator may send back what it was sent in a form of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from neon_wizard.checks.findings import CheckResult, Finding, Run
from neon_wizard.model import Secret
from neon_wizard.protocols.dialect import Taken
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.redaction import MASK, forms, redactor

_HASHES: Final = ("md5", "sha1", "sha256", "sha384", "sha512")
SHORTEST: Final = 4
"""Characters; a shorter secret occurs in half of all words, so it is masked only where it stands alone."""

_NO_CHANCE: Final = 6
"""Characters; what a shorter secret becomes when it is encoded may be part of another text."""

_TOKEN: Final = 16
"""Characters; what was taken out of a reply and is shorter may be any word, which the report itself has too."""


class LeakError(Exception):
    """A finished file still holds a secret and must not be handed out. No value is in the message."""


def hashed_forms(secret: str) -> set[str]:
    """Return the secret's digests as they are written: hexadecimal in both cases, of the secret alone."""
    raw = secret.encode(errors="surrogatepass")
    found = {hashlib.new(name, raw, usedforsecurity=False).hexdigest() for name in _HASHES}
    return found | {form.upper() for form in found}


def registrars_hashes(user: str, domain: str, password: Secret) -> tuple[Secret, ...]:
    """Return what registrars keep of a SIP password (HA1, RFC 7616)."""
    text = f"{user}:{domain}:{password.reveal()}".encode(errors="surrogatepass")
    return tuple([Secret(hashlib.new(name, text, usedforsecurity=False).hexdigest()) for name in ("md5", "sha256")])


def all_forms(secret: str) -> set[str]:
    return forms(secret) | hashed_forms(secret)


def says(text: str, secret: str) -> bool:
    """Return whether `text` tells `secret`: as it is, or so encoded that anybody can turn it back.

    A short one, or one without digits, may stand in other letters by chance.
    """
    if secret in text:
        return True
    if len(secret) < _NO_CHANCE:
        return False
    mixed = any(map(str.isdigit, secret)) and any(map(str.isalpha, secret))
    return (mixed and secret.lower() in text.lower()) or any(form in text for form in forms(secret))


def certain(secrets: Iterable[Secret]) -> tuple[Secret, ...]:
    """Return those of `secrets` that must stand nowhere at all, not even in the report's own words.

    What was taken out of a reply and is as short as a word is masked wherever an operator may have said it.
    """
    return tuple(each for each in secrets if not isinstance(each, Taken) or len(each.reveal()) >= _TOKEN)


def clean(run: Run, secrets: Iterable[Secret]) -> Run:
    """Return `run` with every form of every secret masked, in whatever text it stands."""
    known = tuple(secrets)
    masked = _masker(known)
    return replace(
        run,
        operator_name=_masker(certain(known))(run.operator_name),
        results=tuple(_clean_result(result, masked) for result in run.results),
    )


def verify(text: str, secrets: Iterable[Secret], own: str = "") -> str:
    """Return `text` after searching it for every secret; raises `LeakError` where one is found.

    own: the same text made of nothing that an operator said. A secret that is a common word stands in it too, and tells
    nothing there.
    """
    for secret in secrets:
        value = secret.reveal()
        if len(value) >= SHORTEST and any(text.count(form) > own.count(form) for form in all_forms(value)):
            raise LeakError("a secret is left in what was about to be written")
    return text


def without_words(run: Run) -> Run:
    """Return `run` with nothing in it that an operator said, for `verify`."""
    results = tuple(
        replace(
            each,
            exchanges=tuple(_bare(exchange) for exchange in each.exchanges),
            facts=dict.fromkeys(each.facts, ""),
            findings=tuple(
                replace(finding, facts=_named(finding.facts), change=dict.fromkeys(finding.change, ""))
                for finding in each.findings
            ),
        )
        for each in run.results
    )
    return replace(run, operator_name="", results=results)


def _named(facts: Mapping[str, str]) -> dict[str, str]:
    """Return facts without their values, but for the case that chooses the words."""
    return {name: value if name in ("case", "error") else "" for name, value in facts.items()}


def _bare(exchange: Exchange) -> Exchange:
    nothing: tuple[tuple[str, str], ...] = ()
    return replace(exchange, url="", request_headers=nothing, request_body="", reply_headers=nothing, reply_body="")


def _masker(secrets: tuple[Secret, ...]) -> Callable[[str], str]:
    long = [secret for secret in secrets if len(secret.reveal()) >= SHORTEST]
    short = {secret.reveal() for secret in secrets if 0 < len(secret.reveal()) < SHORTEST}
    plain = redactor(long)
    digests = sorted(digest for secret in long for digest in hashed_forms(secret.reveal()))

    def masked(text: str) -> str:
        if text in short:
            return MASK
        text = plain(text)
        for digest in digests:
            text = text.replace(digest, MASK)
        return text

    return masked


def _clean_result(result: CheckResult, masked: Callable[[str], str]) -> CheckResult:
    return replace(
        result,
        findings=tuple(_clean_finding(finding, masked) for finding in result.findings),
        exchanges=tuple(_clean_exchange(exchange, masked) for exchange in result.exchanges),
        facts=dict(_clean_pairs(result.facts.items(), masked)),
    )


def _clean_finding(finding: Finding, masked: Callable[[str], str]) -> Finding:
    return replace(
        finding,
        facts=dict(_clean_pairs(finding.facts.items(), masked)),
        change=dict(_clean_pairs(finding.change.items(), masked)),
    )


def _clean_exchange(exchange: Exchange, masked: Callable[[str], str]) -> Exchange:
    return replace(
        exchange,
        url=masked(exchange.url),
        request_headers=tuple(_clean_pairs(exchange.request_headers, masked)),
        request_body=masked(exchange.request_body),
        reply_headers=tuple((masked(name), masked(value)) for name, value in exchange.reply_headers),
        reply_body=masked(exchange.reply_body),
    )


def _clean_pairs(pairs: Iterable[tuple[str, str]], masked: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    for name, value in pairs:
        yield name, masked(value)
