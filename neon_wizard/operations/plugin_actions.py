"""Extra services written in Python, from installed packages (E1): which there are, and what each must be.

How their code is called, and everything that it is given, is in `neon_wizard.operations.plugin_calls`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from neon_wizard.errors import NeonError, NetworkError, PackageError
from neon_wizard.messages import explain
from neon_wizard.model import EMPTY, Account, Secret, Value
from neon_wizard.operations.extra_service import ActionResult, result
from neon_wizard.operations.plugin_calls import Lending
from neon_wizard.operations.services import Services, secrets_of
from neon_wizard.profile import plugins
from neon_wizard.profile.action import OperatorAction
from neon_wizard.profile.plugins import PluginEntry, PluginError
from neon_wizard.profile.rules.extra_service_keys import described
from neon_wizard.protocols.deadline import Cancel, DeadlineError, Guard
from neon_wizard.protocols.deadline import run as run_under
from neon_wizard.protocols.dialect import Reply
from neon_wizard.protocols.exchange import Exchange

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

__all__ = ["API", "PluginAction", "known", "load_all", "offered"]

API: Final = 1
"""What a plug-in's ``api`` must be: the version of the rules in this module."""
LOADING_SECONDS: Final = 10.0
MOST: Final = 2_000_000
"""Characters of what a plug-in answers, as JSON."""
_KEYS: Final = frozenset({"message", "info", "link", "rows"})
_NOTHING_SENT: Final = Exchange("", "", (), "")


class PluginAction(NamedTuple):
    """One that can be used. operators: the ids of those it is for, none for all. page: it makes its own inputs."""

    entry: PluginEntry
    action: OperatorAction
    operators: frozenset[str]
    made: Any

    def of(self, profile: Profile) -> PluginAction:
        """Return it as this operator's users get it: bound to that operator's host, and they are shown which."""
        url = next((service.url for service in profile.services.values() if service.url), "")
        service = replace(self.action.service, url=url, http=profile.http)
        return self._replace(action=replace(self.action, service=service))

    @property
    def has_page(self) -> bool:
        return callable(getattr(self.made, "page", None))

    def page(
        self, services: Services, account: Account | None, language: str, cancel: Cancel | None = None
    ) -> tuple[str, OperatorAction]:
        """Return HTML to show, not yet sanitised, and the action with its inputs. May take as long as `perform`."""
        lending = Lending(self.error, services, cancel)
        given = lending.call(self.made.page, lending.request(account, {}, language))
        if not isinstance(given, Mapping) or not {*given} <= {"info", "inputs"}:
            raise self.error("plugin.answer", reason="“info” and “inputs” were expected")
        try:
            made = define(self.entry, {**_definition(self.made), "inputs": given.get("inputs", [])})
        except PluginError as error:
            raise self.error("plugin.answer", reason=error) from error
        return str(given.get("info", "")), made

    def performing(self, account: Account | None, language: str) -> Callable[..., ActionResult]:
        """Return a stand-in for `operations.extra_service.perform`; a plug-in never gets the portal password."""

        def perform(
            services: Services,
            action: OperatorAction,
            values: Mapping[str, Value],
            *,
            login: str = "",
            number: str = "",
            password: Secret | None = None,
            settings: Mapping[str, str] = EMPTY,
            cancel: Cancel | None = None,
        ) -> ActionResult:
            lending = Lending(self.error, services, cancel)
            request = lending.request(account, values, language, login, number)
            try:
                given = lending.call(self.made.perform, request)
            except NeonError as error:
                if not lending.asked or action.reads_only:
                    raise
                facts = {"operator": services.profile.name, "action": action.id, "reason": explain(error).message}
                raise NetworkError("action.unknown", sent=True, facts=facts, detail=error.detail) from error
            secrets = secrets_of({k: v for k, v in values.items() if isinstance(v, Secret)})
            return self._result(given, action, services.profile, secrets)

        return perform

    def _result(
        self, given: object, action: OperatorAction, profile: Profile, secrets: tuple[Secret, ...]
    ) -> ActionResult:
        try:
            text = json.dumps({} if given is None else given)
            data = json.loads(text)
        except (TypeError, ValueError, RecursionError) as error:
            raise self.error("plugin.answer", reason=type(error).__name__) from error
        if not isinstance(data, dict) or not {*data} <= _KEYS or len(text) > MOST:
            raise self.error("plugin.answer", reason=f"{', '.join(sorted(_KEYS))} were expected")
        reply = Reply(
            200, {"Success": "true", "Error": {"Code": "0"}, "Data": data}, self.entry.distribution, _NOTHING_SENT
        )
        return result(reply, action, profile.name, currency=profile.balance.currency, secrets=secrets)

    def error(self, code: str, **facts: object) -> PackageError:
        return PackageError(code, facts={"name": self.entry.name, "package": self.entry.distribution, **facts})


# ---- which there are ----


def load_all() -> tuple[PluginAction, ...]:
    """Import what is installed, once, each under a deadline because an import may hang. Not for a window's thread."""
    with _lock:
        if not _found:
            _found.append(tuple(_loaded().values()))
        return _found[0]


def _loaded() -> dict[str, PluginAction]:
    good: dict[str, PluginAction] = {}
    for entry in plugins.entries(plugins.ACTIONS):
        try:
            if entry.name in good:
                raise PluginError("its name is taken")
            good[entry.name] = run_under(partial(usable, entry), Guard(LOADING_SECONDS))
        except DeadlineError:
            plugins.skip(entry, f"it was not loaded within {LOADING_SECONDS:g} seconds")
        except PluginError as error:
            plugins.skip(entry, error)
    return good


_lock: Final = threading.Lock()
_found: list[tuple[PluginAction, ...]] = []


def known() -> tuple[PluginAction, ...]:
    """Return what `load_all` has found; nothing before it was called. Costs nothing."""
    return _found[0] if _found else ()


def offered(profile: Profile) -> tuple[PluginAction, ...]:
    """Return the known ones for this operator's users. Where an id is the profile's too, the profile's wins."""
    own = {action.id for action in profile.actions}
    return tuple(
        each.of(profile)
        for each in known()
        if each.entry.name not in own
        and (not each.operators or profile.id in each.operators)
        and (profile.offered is None or each.entry.name in profile.offered)
    )


def usable(entry: PluginEntry) -> PluginAction:
    """Return what `entry` leads to; raises `PluginError` unless it is an action, of this version, under that name."""
    make: Any = plugins.load(entry)
    try:
        made = make()
        api, name, perform = made.api, made.id, made.perform
        operators = frozenset(getattr(made, "operators", ()))
    except (Exception, SystemExit) as error:
        raise PluginError(f"it makes no action ({type(error).__name__}: {error})") from error
    if api != API:
        raise PluginError(f"it is written for version {api} of these rules; this program has {API}")
    if name != entry.name:
        raise PluginError(f"it is registered as “{entry.name}” and calls itself “{name}”")
    if not callable(perform):
        raise PluginError("it cannot be performed")
    return PluginAction(entry, define(entry, _definition(made)), operators, made)


def _definition(made: Any) -> dict[str, Any]:
    try:
        return dict(made.definition)
    except (Exception, SystemExit) as error:
        raise PluginError(f"its definition is no table ({type(error).__name__}: {error})") from error


def define(entry: PluginEntry, definition: Mapping[str, Any]) -> OperatorAction:
    """Return the action that a plug-in describes as a profile would, without a service; raises `PluginError`."""
    try:
        text = json.dumps({**definition})  # leaves only what TOML could hold, and no object of the plug-in's own
    except (TypeError, ValueError, RecursionError) as error:
        raise PluginError(f"its definition is not plain data ({type(error).__name__})") from error
    action, problems = described(entry.name, json.loads(text), file=entry.distribution)
    if problems:
        raise PluginError(explain(problems[0]).message)
    return replace(action, uses=frozenset({"number"}))
