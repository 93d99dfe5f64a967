"""``[[actions]]`` of a profile, the extra services (E1): what its keys mean together, which no key alone can tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.errors import ProfileError
from neon_wizard.late_dataclass import replace
from neon_wizard.profile import placeholders
from neon_wizard.profile.action import ActionReply, Column, OperatorAction, Where, service_name
from neon_wizard.profile.action_schema import plugin_action
from neon_wizard.profile.form import form_keys
from neon_wizard.profile.form.form_inputs import NO_RULES, Input, Rules, Text
from neon_wizard.profile.operator import HELPING
from neon_wizard.profile.patterns import Allowance
from neon_wizard.profile.plain_values import Place
from neon_wizard.profile.plugins import ACTIONS, entries
from neon_wizard.profile.rules.service_keys import made_service
from neon_wizard.profile.schema import SERVICE
from neon_wizard.profile.service import EMPTY, Http, Service, SharedLogin, Soap, Source, placeholders_of, sent_by
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader, nearest

_FILLED: Final = (*placeholders.ACCOUNT, *placeholders.MACHINE, *placeholders.INSTALLATION)
"""What the program fills in itself, so that no input may have such a name."""
_SAID: Final = ("title", "description", "icon", "confirm", "reads_only")

Raw = Mapping[str, Any]


def actions(
    reader: Reader,
    good: Sequence[Raw],
    raw: Any,
    shared: Http,
    sessions: Mapping[str, SharedLogin] = EMPTY,
    rules: Rules = NO_RULES,
) -> tuple[OperatorAction, ...]:
    """Return the actions from what is `good` of `raw`; what does not fit together is noted in `reader`.

    shared: the profile's own [http], of which a service overrides what it names. sessions: the logins that their
    requests may belong to. rules: the operator's, of which a new portal password keeps the one for passwords.
    """
    made: dict[str, OperatorAction] = {}
    for index, entry in enumerate(good):
        path: KeyPath = ("actions", index)
        written = raw[index] if isinstance(raw[index], dict) else {}
        action = _action(reader, entry, written, path, shared, sessions, rules)
        if action is not None and action.id in made:
            expected = f"another id: an action before has this one ({', '.join(made)})"
            reader.problem("profile.value", (*path, "id"), found=f"“{action.id}”", expected=expected)
        elif action is not None:
            made[action.id] = action
    return tuple(made.values())


def _action(
    reader: Reader,
    good: Raw,
    raw: Raw,
    path: KeyPath,
    shared: Http,
    sessions: Mapping[str, SharedLogin],
    rules: Rules,
) -> OperatorAction | None:
    inputs = form_keys.inputs(reader, good.get("inputs", ()), (*path, "inputs"), _FILLED)
    result = _result(reader, good.get("result", {}), inputs, (*path, "result"))
    new, rule = result.new_password, rules.get("password")
    inputs = tuple(form_keys.keeping(asked, rule) if asked.name == new else asked for asked in inputs)
    if not isinstance(raw.get("service"), dict) or "id" not in good:
        return None  # already reported
    name = service_name(good["id"])
    service = made_service(
        reader,
        name,
        good["service"],
        raw["service"],
        shared,
        path=(*path, "service"),
        element="".join(word.capitalize() for word in good["id"].split("-")),
        fields={},
        inputs=inputs,
        known=(*_FILLED, *(each for asked in inputs for each in asked.placeholders), *reader.kept.placeholders),
        sessions=sessions,
        changes=not good.get("reads_only", False),
    )
    own: dict[str, Any] = {key: good[key] for key in _SAID if key in good}
    if "where" in good:
        own["where"] = tuple(map(Where, good["where"]))
    uses = frozenset(placeholders_of(service))
    form_keys.check_files(reader, service, path)
    _check_new_password(reader, service, result, path)
    return OperatorAction(
        **{"title": Text(MappingProxyType({"en": good["id"]})), **own},
        id=good["id"],
        service=service,
        inputs=inputs,
        result=replace(result, info=result.info or service.reply.info),
        uses=uses,
    )


def allowed(
    reader: Reader, made: tuple[OperatorAction, ...], offered: tuple[str, ...] | None
) -> tuple[OperatorAction, ...]:
    """Return those of `made` that users are offered, in order; a name may also be that of a plug-in's action."""
    if offered is None:
        return made
    known = {action.id: action for action in made}
    for index, name in enumerate(offered):
        if name not in known and name not in (entry.name for entry in entries(ACTIONS)):
            near = nearest(name, known)
            expected = f"“{near}”" if near else f"one of {', '.join(known)}" if known else "the id of an action"
            reader.problem("profile.value", ("operator", "actions", index), found=f"“{name}”", expected=expected)
    return tuple(known[name] for name in offered if name in known)


def help_actions(
    reader: Reader, operator: Raw, made: tuple[OperatorAction, ...], raw: Any
) -> Mapping[str, OperatorAction]:
    """Return key → the action that it names; one that does not say where it is offered is offered nowhere else."""
    known = {action.id: action for action in made}
    tables = [table for table in raw if isinstance(table, dict)] if isinstance(raw, list) else []
    written = {table["id"]: table for table in tables if isinstance(table.get("id"), str)}
    found: dict[str, OperatorAction] = {}
    for key in HELPING:
        name = operator.get(key, "")
        if not name or "://" in name:
            continue
        action = known.get(name)
        if action is None:
            near = nearest(name, known)
            expected = f"“{near}”" if near else f"one of {', '.join(known)}" if known else "the id of an action"
            reader.problem("profile.value", ("operator", key), found=f"“{name}”", expected=expected)
        elif key == "forgot_password" and (unknown := _unknown_without_account(action)):
            expected = "an action that needs no account: {login}, and what it asks"
            reader.problem("profile.value", ("operator", key), found=f"an action with {unknown}", expected=expected)
        else:
            found[key] = action if "where" in written[name] else replace(action, where=())
    return MappingProxyType(found)


def _unknown_without_account(action: OperatorAction) -> str:
    """Return what of the action somebody has no value for who cannot sign in; empty where there is nothing."""
    sent = [f"{{{name}}}" for name in ("password", "number") if name in action.uses]
    sent += [f"{{account.{name}}}" for name in placeholders.settings_in(action.uses)]
    sent += ["provision_again"] if action.result.provision_again else []
    return ", ".join([*sent, *(["new_password"] if action.result.new_password else [])])


def described(name: str, data: Raw, *, file: str) -> tuple[OperatorAction, tuple[ProfileError, ...]]:
    """Return the action that a plug-in describes as a profile would, and every problem with it.

    The parts of its answer stand under their own names. data: the description. file: whose it is, for the problems.
    """
    reader = Reader("", file, Place(Source.FILE, None, Allowance()), {})
    good = reader.table(plugin_action(SERVICE), dict(data))
    inputs = form_keys.inputs(reader, good.get("inputs", ()), ("inputs",), _FILLED)
    table = good.get("result", {})
    own: dict[str, Any] = {key: good[key] for key in _SAID if key in good}
    if "where" in good:
        own["where"] = tuple(map(Where, good["where"]))
    result = _result(reader, {**table, "rows": "Data.rows" if table.get("columns") else ""}, inputs, ("result",))
    action = OperatorAction(
        **{"title": Text(MappingProxyType({"en": name})), **own},
        id=name,
        service=Service(service_name(name), "plugin", "", Http(), Soap()),
        inputs=inputs,
        result=replace(result, message="Data.message", info="Data.info", link="Data.link"),
    )
    return action, reader.problems


def _result(reader: Reader, good: Raw, inputs: tuple[Input, ...], path: KeyPath) -> ActionReply:
    columns = [Column(**entry) for entry in good.get("columns", ()) if "title" in entry and "value" in entry]
    made = ActionReply(**{**good, "columns": tuple(columns)})
    for index, column in enumerate(columns):
        if column.format and column.kind != "date":
            found = f"no key of the kind “{column.kind}”"
            reader.problem("profile.value", (*path, "columns", index, "format"), found=found, expected="kind = “date”")
    if made.rows and "columns" not in good:
        reader.problem("profile.missing", (*path, "columns"), expected="at least one column of the table")
    if columns and not made.rows:
        reader.problem("profile.missing", (*path, "rows"), expected="where the rows of the table stand")
    passwords = [asked.name for asked in inputs if asked.kind == "password"]
    if made.new_password and made.new_password not in passwords:
        near = nearest(made.new_password, passwords)
        expected = f"“{near}”" if near else "the name of an input of kind = “password”"
        reader.problem("profile.value", (*path, "new_password"), found=f"“{made.new_password}”", expected=expected)
    return made


def _check_new_password(reader: Reader, service: Service, result: ActionReply, path: KeyPath) -> None:
    """What the operator is not sent it does not know: kept here, it would take the place of the one that is right."""
    name = result.new_password
    if name and any(asked.name == name for asked in service.inputs) and name not in sent_by(service):
        expected = f"an input that the service sends: {{{name}}} in its fields, url, headers or body"
        example = f'fields = {{ NewPassword = "{{{name}}}" }}'
        key = (*path, "result", "new_password")
        reader.problem("profile.value", key, found=f"“{name}”", expected=expected, example=example)
