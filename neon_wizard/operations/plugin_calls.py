"""One call of a plug-in's code: what it is given, for how long, and what becomes of its failures.

The code runs under a deadline on a thread of its own, never on a window's. It gets a `Request`: its operator's web
services and addresses, its own inputs, its account without passwords; nothing else of this program.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from neon_wizard import messages
from neon_wizard.errors import Cancelled, NeonError, UsageError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.model import EMPTY, Account, Secret, Value
from neon_wizard.operations import replies
from neon_wizard.operations.account_services import outcome_unknown
from neon_wizard.operations.known_values import setting_values, settings_kept
from neon_wizard.operations.reading import open_outcome
from neon_wizard.operations.services import Services, secrets_of
from neon_wizard.profile.addresses import host_of, origin_of
from neon_wizard.profile.placeholders import ACCOUNT
from neon_wizard.profile.service import placeholders_of
from neon_wizard.protocols.deadline import Cancel, DeadlineError, Guard
from neon_wizard.protocols.deadline import run as run_under
from neon_wizard.protocols.exchange import Request as HttpRequest
from neon_wizard.redaction import looks_secret

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service

__all__ = ["SECONDS", "Answer", "Lending", "Person", "Request"]

SECONDS: Final = 60.0
"""For one call, including its requests."""

T = TypeVar("T")


class Person(NamedTuple):
    """An account as a plug-in sees it. settings: of its SIP account, under their own names, without passwords."""

    id: str
    login: str
    number: str
    domain: str
    display_name: str
    settings: Mapping[str, str]


class Answer(NamedTuple):
    """What `Request.send` got back. content: decoded, at most ``[http] max_bytes`` of the profile."""

    status: int
    content: bytes


@dataclass(frozen=True)
class Request:
    """Everything that a plug-in's action is given.

    operator: its id. origins: ``https://host:port`` of every address that the operator's profile names. values: of the
    action's own inputs, by name, checked; passwords as `Secret`, files as `Upload`. language: of the user, as in
    ``pt_BR``.

    ask: ``ask(service, values)`` sends to one of the operator's services, once, and returns the data of its answer,
    read as the service's ``reply`` says: what stands in Data, or all of an answer of the operator's own shape. Login
    and number come from the account where `values` has none. A refusal raises `OperatorError`.

    send: ``send(method, url, headers, body)`` sends to an address of the operator's; ``plugin.origin`` for any other.

    cancelled: whether the user has stopped waiting.

    `ask` and `send` raise `NeonError`; what is begun after the deadline ends with `Cancelled`.
    """

    operator: str
    origins: tuple[str, ...]
    account: Person | None
    values: Mapping[str, Value]
    language: str
    ask: Callable[..., Any]
    send: Callable[..., Answer]
    cancelled: Callable[[], bool]


class Lending:
    """One call of a plug-in, and what it is lent for that long.

    fail: makes the error of a code that names the plug-in. asked: whether the operator may have received something.
    """

    def __init__(self, fail: Callable[..., NeonError], services: Services, cancel: Cancel | None) -> None:
        self._fail = fail
        self._services = services
        self._cancel = cancel or Cancel()
        self._over = False
        self._settings: Mapping[str, str] = EMPTY
        self.asked = False

    def request(
        self, account: Account | None, values: Mapping[str, Value], language: str, login: str = "", number: str = ""
    ) -> Request:
        """Return what the plug-in is given. login, number: where the account is not kept on this computer."""
        other = Person("", login, number, "", "", MappingProxyType({})) if login or number else None
        person = _person(account) if account else other
        self._settings = settings_kept(account) if account else EMPTY
        return Request(
            operator=self._services.profile.id,
            origins=self._services.profile.web_origins,
            account=person,
            values=MappingProxyType(dict(values)),
            language=language,
            ask=lambda service, values=EMPTY: self._ask(service, values, person),
            send=lambda method, url, headers=(), body=b"": self._send(method, url, headers, body),
            cancelled=lambda: self._over or self._cancel.cancelled,
        )

    def call(self, work: Callable[[Request], T], request: Request) -> T:
        """Return what `work` returns; raises `NeonError`: its own, or ``plugin.failed`` and ``plugin.slow``."""
        try:
            return run_under(lambda: work(request), Guard(SECONDS), self._cancel)
        except DeadlineError:
            raise self._fail("plugin.slow", seconds=f"{SECONDS:g}") from None
        except Cancelled:
            raise
        except NeonError as error:
            if error.code in messages.codes():
                raise
            raise self._failed(error) from error
        except (Exception, SystemExit) as error:
            raise self._failed(error) from error
        finally:
            self._over = True

    def _failed(self, error: BaseException) -> NeonError:
        failed = self._fail("plugin.failed")
        # Never the exception's message, which may repeat what a user typed (F60).
        frames = traceback.extract_tb(error.__traceback__)
        places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        failed.detail = "\n".join([type(error).__name__, *places])
        return failed

    def _ask(self, name: str, values: Mapping[str, str | Secret], person: Person | None) -> Any:
        service, sent = self._services.service(name), dict(values)
        own = {"login": person.login, "number": person.number} if person else {}
        for lacking in sorted({*ACCOUNT} & {*placeholders_of(service)} - {*sent}):
            if not own.get(lacking):
                raise UsageError("input.required", field=lacking)
            sent[lacking] = own[lacking]
        sent |= setting_values(service, self._services.profile.name, self._settings)
        return self._noted(lambda: self._read(service, sent))

    def _read(self, service: Service, sent: Mapping[str, str | Secret]) -> Any:
        reply = self._services.ask(service.name, sent, self._cancel)
        with open_outcome(service):
            operator = self._services.profile.name
            root = replies.read(reply, service, operator, secrets=secrets_of(sent), sent=sent)
        return root if service.reply.format != "returndata" else root.get("Data", {}) or {}

    def _send(self, method: str, url: str, headers: Any, body: bytes) -> Answer:
        profile = self._services.profile
        if origin_of(url) not in profile.origins:
            raise self._fail("plugin.origin", host=host_of(url) or "–", operator=profile.name)
        request = HttpRequest(method, url, tuple((str(name), str(value)) for name, value in headers), body)
        answer = self._noted(lambda: self._services.send(request, self._cancel))
        return Answer(answer.status, answer.body)

    def _noted(self, send: Callable[[], T]) -> T:
        """Return what `send` returns. `asked` is set before, and cleared where the operator surely got nothing."""
        if self._over:
            raise Cancelled
        self._cancel.raise_if_cancelled()
        before, self.asked = self.asked, True
        try:
            return send()
        except NeonError as error:
            self.asked = before or outcome_unknown(error)
            raise


def _person(account: Account) -> Person:
    sip = account.sip
    named = {"auth_name": sip.auth_name, "proxy": sip.proxy, "transport": sip.transport, **sip.extra}
    settings = {name: value for name, value in named.items() if value and not looks_secret(name)}
    return Person(account.id, account.login, sip.number, sip.domain, sip.display_name, MappingProxyType(settings))
