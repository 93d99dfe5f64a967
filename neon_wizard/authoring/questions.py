"""A new profile from a few answers: what is asked, and the commented file that comes of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from neon_wizard.authoring.checking import check
from neon_wizard.authoring.name_words import cut
from neon_wizard.authoring.toml_writer import Writer
from neon_wizard.file_names import is_device
from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS
from neon_wizard.profile.schema import FORMAT
from neon_wizard.profile.service import Source

SERVICES: Final = tuple(ELEMENTS)
"""The services that can be asked for, in the order of a profile."""
_HEAD: Final = "docs/operator-profile.md explains every key; check this file with: neon-wizard profile validate FILE"


@dataclass(frozen=True)
class ProfileAnswers:
    """What was answered. id: empty to make one of the name. urls: service → its address.

    base: an address with the specification's services below it, ``/Signup`` and so on. auth: a scheme, or empty.
    protocol: one for all services. wsdl: for the protocol ``wsdl``, the description's address or file.
    """

    name: str = ""
    id: str = ""
    country: str = ""
    protocol: str = "soap"
    base: str = ""
    wsdl: str = ""
    urls: Mapping[str, str] = field(default_factory=dict)
    auth: str = ""
    username: str = ""
    domain: str = ""
    support: str = ""
    currency: str = ""


def slug(name: str) -> str:
    """Return an operator's id made of its name: ``ACME Telecom São Paulo`` → ``acme-telecom-sao-paulo``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = cut(re.sub(r"[^a-z0-9]+", "-", plain).strip("-"), 40)
    return f"{made}-1" if is_device(made) else made


def addresses(answers: ProfileAnswers) -> dict[str, str]:
    """Return service → address, for the services that there are."""
    below = {
        name: f"{answers.base.rstrip('/')}/{element}"
        for name, element in ELEMENTS.items()
        if answers.base and name not in ("licence", "licence_status")
    }
    given = {**below, **{name: url for name, url in answers.urls.items() if url}}
    if answers.protocol == "wsdl" and answers.wsdl and not given:
        given = dict.fromkeys(("signup", "provisioning", "balance"), "")
    return {name: given[name] for name in SERVICES if name in given}


def write(answers: ProfileAnswers) -> str:
    """Return the file, not checked; `draft` does that."""
    out = Writer()
    out.comment(f"The profile of {answers.name}.", _HEAD)
    out.key("format", FORMAT)
    _operator(out, answers)
    _http(out, answers)
    for name, url in addresses(answers).items():
        _service(out, answers, name, url)
    out.table("sip")
    out.comment("What the answers leave out; an answer wins over it.")
    _maybe(out, "domain", answers.domain, "sip.acme.example", "where the phone registers")
    out.proposal("transport", "tls", "udp, tcp or tls")
    if "balance" in addresses(answers):
        out.table("balance")
        _maybe(out, "currency", answers.currency, "BRL", "where the answer names none")
        out.proposal("top_up", "https://acme.example/top-up", "where users buy credit")
    if addresses(answers).keys() & {"licence", "licence_status"}:
        _licence(out)
    return out.text


def draft(answers: ProfileAnswers, *, file: str, base: Path | None) -> str:
    """Return the file, if it is a usable profile; else `ProfileError` with all that is wrong with the answers."""
    text = write(answers)
    check(text, file=file, source=Source.FILE, base=base).usable()
    return text


def _operator(out: Writer, answers: ProfileAnswers) -> None:
    out.table("operator")
    out.key("id", answers.id or slug(answers.name), "names what is stored on users' computers: never change it")
    out.key("name", answers.name)
    _maybe(out, "country", answers.country, "BR", "for telephone numbers typed without +")
    if answers.support:
        out.key("support", {"email": answers.support}, "shown to users")
    else:
        out.proposal("support", {"email": "help@acme.example", "phone": "+55 71 3555 0100"}, "shown to users")
    out.proposal("logo", "acme.svg", "a file beside this one")
    out.proposal("accent", "#0a7d5a")


def _http(out: Writer, answers: ProfileAnswers) -> None:
    out.table("http")
    if answers.auth and answers.auth != "none":
        secret = {"scheme": answers.auth, "username": answers.username, "password": "secret:http"}
        out.comment("The password itself never stands here: the program looks it up under this name.")
        out.key("auth", {name: text for name, text in secret.items() if text})
    else:
        out.comment("What the operator gave for HTTP authentication; the password is looked up under its name.")
        out.proposal("auth", {"scheme": "basic", "username": "neon", "password": "secret:http"})


def _service(out: Writer, answers: ProfileAnswers, name: str, url: str) -> None:
    out.table("services", name)
    if answers.protocol != "soap":
        out.key("protocol", answers.protocol)
    if answers.protocol == "wsdl":
        out.key("wsdl", answers.wsdl or f"{url}?wsdl")
        out.key("operation", ELEMENTS[name], "as the description names it")
    if url:
        out.key("url", url)
    if answers.protocol in ("rest", "form"):
        out.key("method", "POST")
    if answers.protocol == "xmlrpc":
        out.key("method", ELEMENTS[name], "as the operator calls it")
    if answers.protocol == "rest":
        out.comment("What is sent, as JSON: names of the operator's, placeholders of this program's.")
        out.key("body", dict(FIELDS[name]))
    elif answers.protocol == "soap":
        out.comment("What is sent; this is the specification's, so it could be left out.")
        out.key("fields", dict(FIELDS[name]))
    else:
        out.key("fields", dict(FIELDS[name]))
    if name == "signup":
        out.proposal("optional", ["phone"], "may stay empty")
    if answers.protocol == "rest":
        out.key("reply", {"format": "json"})


def _licence(out: Writer) -> None:
    out.table("licence")
    out.key("required", True, "without a licence no telephone connection is made")
    out.proposal("minimum_credit", "0.01", "the account has at least so much credit")
    out.proposal("ask_key", True, "the user types a licence key")
    out.proposal("trial_days", 14, "free from the first day on")
    out.proposal("check_days", 1, "for so long an answer holds")
    out.proposal("grace_days", 7, "for so much longer while the operator cannot be reached")
    out.proposal("buy", "https://acme.example/buy", "where credit or a licence is bought")


def _maybe(out: Writer, name: str, given: str, example: str, note: str = "") -> None:
    if given:
        out.key(name, given, note)
    else:
        out.proposal(name, example, note)
