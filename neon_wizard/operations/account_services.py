"""The three services every account lives on: signup (A1, A2), provisioning (B1) and balance (C3).

Each asks the operator once and reads the reply into the model. Nothing is stored here, and a signup is never sent again
by itself.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import NeonError, NetworkError, ReplyError
from neon_wizard.late_dataclass import replace
from neon_wizard.messages.languages import current
from neon_wizard.model import EMPTY, Balance, Provisioned, Secret, SignupForm
from neon_wizard.operations import replies
from neon_wizard.operations.person import NOBODY, Checking, Somebody
from neon_wizard.operations.reading import open_outcome
from neon_wizard.operations.services import Services, secrets_of
from neon_wizard.profile.placeholders import FIVE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from neon_wizard.operations import inputs, known_values
    from neon_wizard.operations.steps import Committing
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel
else:
    inputs = late.module("neon_wizard.operations.inputs")
    known_values = late.module("neon_wizard.operations.known_values")


def provision(
    services: Services, login: str, password: Secret, cancel: Cancel | None = None, *, person: Somebody = NOBODY
) -> Provisioned:
    """Return the account behind `login`, not stored yet; raises the same as `Services.ask` and `replies.account`.

    It only reads at the operator, so it may be repeated at any time (settled 4).
    """
    values: dict[str, str | Secret] = {"login": login, "password": password}
    reply = services.ask("provisioning", values, cancel, person=person)
    profile, service = services.profile, services.service("provisioning")
    with open_outcome(service):
        return replies.account(reply, service, profile.name, defaults=profile.sip, secrets=(password,), sent=values)


def signup(
    services: Services,
    form: SignupForm,
    cancel: Cancel | None = None,
    committing: Committing | None = None,
    *,
    person: Somebody = NOBODY,
) -> Provisioned:
    """Register `form`, which `inputs.validate` has checked, and return the new account, not stored yet.

    committing: told right before each request that makes something of it leaves. Raises the same as `Services.ask` and
    `replies.account`; `outcome_unknown` tells whether the account may exist anyway.
    """
    service = services.service("signup")
    values = values_of(service, form)
    profile = services.profile

    def changed(name: str, text: str) -> str:
        """Return what the user wants in place of what the form had, as it is sent; raises what is wrong with it."""
        own = name not in FIVE
        change: dict[str, Any] = {"inputs": {**form.inputs, name: text}} if own else {name: text}
        typed = replace(form, **change)
        checked, problems = inputs.validate(service, typed, profile.country, language=current(), rules=profile.rules)
        if problem := next((each for each in problems if each.field == name), None):
            raise problem
        given = checked.inputs[name] if own else getattr(checked, name)
        return given.reveal() if isinstance(given, Secret) else str(given)

    reply = services.ask("signup", values, cancel, committing, Checking(person, changed))
    secrets = secrets_of(values)
    with open_outcome(service):
        return replies.account(
            reply, service, profile.name, defaults=profile.sip, secrets=secrets, sent=reply.sent or values
        )


_UNREAD: Final = frozenset({"413", "414", "415", "421", "431", "451"})
"""Too large, too long, of no known type, for another server, forbidden by law (RFC 9110, 6585, 7725)."""


def outcome_unknown(error: BaseException) -> bool:
    """Return whether the account may exist although its signup ended with `error` (settled 4, F03, F31).

    Of a signup of several requests, whatever fails before the first that changes something leaves nothing behind, and
    whatever fails after one leaves it. A status with which a server turns a request away unread leaves nothing either.
    """
    if isinstance(error, NeonError) and error.committed is not None:
        return bool(error.committed)
    if isinstance(error, ReplyError) and error.code == "reply.status" and error.facts.get("status") in _UNREAD:
        return "beside" in error.facts
    return isinstance(error, ReplyError) or (isinstance(error, NetworkError) and error.sent)


def values_of(service: Service, form: SignupForm) -> dict[str, str | Secret]:
    """Return what the templates may use: the fields the service asks for and its own inputs, each one filled."""
    five: dict[str, str | Secret] = {
        "login": form.login,
        "password": form.password,
        "name": form.name,
        "email": form.email,
        "phone": form.phone,
    }
    values = {name: five[name] for name in FIVE if name not in service.omit}
    if form.consent is not None:
        time = form.consent.time.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        values |= {"terms_version": form.consent.version, "consent_time": time}
    given = {asked.name: form.inputs.get(asked.name, "") for asked in service.inputs}
    return values | inputs.filled(service.inputs, given)


def balance(
    services: Services,
    number: str,
    cancel: Cancel | None = None,
    *,
    login: str = "",
    password: Secret | None = None,
    settings: Mapping[str, str] = EMPTY,
    person: Somebody = NOBODY,
) -> Balance:
    """Return the current balance of the account `number`.

    login, password, settings: of the same account, where the service is sent them; nothing else of them leaves. person:
    who is asked what only a person can answer. Raises the same as `account_values`, `Services.ask` and
    `replies.balance`.
    """
    profile, service = services.profile, services.service("balance")
    values = known_values.account_values(
        service, profile.name, login=login, number=number, password=password, settings=settings
    )
    reply = services.ask("balance", values, cancel, person=person)
    with open_outcome(service):
        currency, secrets = profile.balance.currency, secrets_of(values)
        return replies.balance(reply, service, profile.name, currency=currency, secrets=secrets, sent=values)
