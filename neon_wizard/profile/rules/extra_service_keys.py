"""``[[actions]]`` of a profile, the extra services (E1): what its keys mean together, which no key alone can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.errors import ProfileError
from neon_wizard.profile import placeholders
from neon_wizard.profile.action import (
    ActionInput,
    ActionReply,
    Column,
    OperatorAction,
    Where,
    service_name,
)
from neon_wizard.profile.action_schema import plugin_action
from neon_wizard.profile.patterns import Allowance
from neon_wizard.profile.plain_values import Place
from neon_wizard.profile.plugins import ACTIONS, entries
from neon_wizard.profile.rules.service_keys import made_service
from neon_wizard.profile.schema import SERVICE
from neon_wizard.profile.service import (
    EMPTY,
    Http,
    Service,
    SharedLogin,
    Soap,
    Source,
    Text,
    placeholders_of,
    sent_by,
)
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader, nearest

_FILLED: Final = (*placeholders.ACCOUNT, *placeholders.MACHINE, *placeholders.INSTALLATION)
"""What the program fills in itself, so that no input may have such a name."""
_OF_KIND: Final[Mapping[str, str]] = {
    "choices": "choice",
    "minimum": "number",
    "maximum": "number",
    "format": "date",
    "max_bytes": "file",
    "endings": "file",
}

_SAID: Final = ("title", "description", "icon", "confirm", "reads_only")

Raw = Mapping[str, Any]


def actions(
    reader: Reader, good: Sequence[Raw], raw: Any, shared: Http, sessions: Mapping[str, SharedLogin] = EMPTY
) -> tuple[OperatorAction, ...]:
    """Return the actions from what is `good` of `raw`; what does not fit together is noted in `reader`.

    shared: the profile's own [http], of which a service overrides what it names. sessions: the logins that their
    requests may belong to.
    """
    made: dict[str, OperatorAction] = {}
    for index, entry in enumerate(good):
        path: KeyPath = ("actions", index)
        written = raw[index] if isinstance(raw[index], dict) else {}
        action = _action(reader, entry, written, path, shared, sessions)
        if action is not None and action.id in made:
            expected = f"another id: an action before has this one ({', '.join(made)})"
            reader.problem("profile.value", (*path, "id"), found=f"“{action.id}”", expected=expected)
        elif action is not None:
            made[action.id] = action
    return tuple(made.values())


def _action(
    reader: Reader, good: Raw, raw: Raw, path: KeyPath, shared: Http, sessions: Mapping[str, SharedLogin]
) -> OperatorAction | None:
    inputs = tuple(_inputs(reader, good.get("inputs", ()), (*path, "inputs")))
    result = _result(reader, good.get("result", {}), inputs, (*path, "result"))
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
        known=(*_FILLED, *(each for asked in inputs for each in names_of(asked)), *reader.kept.placeholders),
        sessions=sessions,
        changes=not good.get("reads_only", False),
    )
    own: dict[str, Any] = {key: good[key] for key in _SAID if key in good}
    if "where" in good:
        own["where"] = tuple(map(Where, good["where"]))
    uses = frozenset(placeholders_of(service))
    _check_files(reader, service, inputs, path)
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


def described(name: str, data: Raw, *, file: str) -> tuple[OperatorAction, tuple[ProfileError, ...]]:
    """Return the action that a plug-in describes as a profile would, and every problem with it.

    The parts of its answer stand under their own names. data: the description. file: whose it is, for the problems.
    """
    reader = Reader("", file, Place(Source.FILE, None, Allowance()), {})
    good = reader.table(plugin_action(SERVICE), dict(data))
    inputs = tuple(_inputs(reader, good.get("inputs", ()), ("inputs",)))
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


def names_of(asked: ActionInput) -> tuple[str, ...]:
    """Return the placeholders that an input fills; a file fills two, its content and its name."""
    return (asked.name, file_name(asked.name)) if asked.kind == "file" else (asked.name,)


def file_name(name: str) -> str:
    """Return the placeholder for the name of the file in the input `name`."""
    return f"{name}_name"


def _inputs(reader: Reader, good: Sequence[Raw], path: KeyPath) -> Iterator[ActionInput]:
    taken = {*_FILLED}
    for index, entry in enumerate(good):
        here = (*path, index)
        name = entry.get("name", "")
        if not name:
            continue  # already reported
        made = _input(reader, entry, here)
        if taken & {*names_of(made)}:
            expected = f"a name other than {', '.join(sorted(taken))}"
            reader.problem("profile.value", (*here, "name"), found=f"“{name}”", expected=expected)
            continue
        taken.update(names_of(made))
        yield made


def _input(reader: Reader, entry: Raw, path: KeyPath) -> ActionInput:
    given = {"label": Text(MappingProxyType({"en": entry["name"]})), **entry}
    for key in ("minimum", "maximum"):
        if key in given:
            given[key] = Decimal(str(given[key]))
    if "choices" in given:
        given["choices"] = MappingProxyType(given["choices"])
    made = ActionInput(**given)
    for key, kind in _OF_KIND.items():
        if key in entry and made.kind != kind:
            found = f"no key of the kind “{made.kind}”"
            reader.problem(
                "profile.value", (*path, key), found=found, expected=f"kind = “{kind}”", example=f'kind = "{kind}"'
            )
    if made.kind == "choice" and not made.choices:
        reader.problem("profile.missing", (*path, "choices"), expected="at least one choice")
    if made.minimum is not None and made.maximum is not None and made.minimum > made.maximum:
        expected = f"{made.minimum} or more"
        reader.problem("profile.value", (*path, "maximum"), found=f"{made.maximum}", expected=expected)
    if expected := _expected_default(made):
        # The text is not shown: as a password it would be everybody's.
        reader.problem("profile.value", (*path, "default"), found="this text", expected=expected)
    return made


def _expected_default(asked: ActionInput) -> str:
    """Return what the default of an input has to be, in words; empty where it is right."""
    text = asked.default
    if not text:
        return ""
    if asked.kind in ("password", "file"):
        return f"nothing with kind = “{asked.kind}”"
    if asked.kind == "choice":
        return "" if text in asked.choices or not asked.choices else f"one of {', '.join(asked.choices)}"
    if asked.kind == "number":
        return "" if text.replace(".", "", 1).lstrip("-").isdecimal() and text.isascii() else "a number such as 10"
    return "" if asked.kind == "text" or text == "today" or _is_day(text) else "“today”, or a day such as 2026-01-31"


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _result(reader: Reader, good: Raw, inputs: tuple[ActionInput, ...], path: KeyPath) -> ActionReply:
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


def _check_files(reader: Reader, service: Service, inputs: tuple[ActionInput, ...], path: KeyPath) -> None:
    """Refuse a file in the query of an address: there is no way that servers take."""
    if service.protocol == "form" and service.options.get("method") == "GET":
        for index, asked in enumerate(inputs):
            if asked.kind == "file":
                expected = "another kind, or method = “POST” of the service"
                reader.problem("profile.value", (*path, "inputs", index, "kind"), found="“file”", expected=expected)
