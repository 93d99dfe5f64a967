"""The steps of a service: what their keys mean together, which no key alone can tell.

A step is a web service like any other, made by `neon_wizard.profile.rules.service_keys` of its own keys over those of
the service. What it may send is known here: what is typed, what the steps before it took, and what the sessions give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.late_dataclass import replace
from neon_wizard.profile import placeholders
from neon_wizard.profile.addresses import origin_of, unprotected_host
from neon_wizard.profile.chain_schema import MOST_STEPS
from neon_wizard.profile.composing.parts import Template, within
from neon_wizard.profile.form.form_inputs import Text
from neon_wizard.profile.rules.inherited_keys import over
from neon_wizard.profile.rules.session_keys import RESERVED, with_sessions
from neon_wizard.profile.service import (
    LOCATIONS,
    TYPED,
    CodeAsked,
    Http,
    PageOpened,
    Service,
    SharedLogin,
    Soap,
    compared_by,
    sent_by,
    templates_of,
)
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader, nearest
from neon_wizard.profile.values import is_taken

Raw = Mapping[str, Any]
Make = Callable[[Raw, Raw, KeyPath, tuple[str, ...]], Service]
"""Makes one request of what is good, what is written, where it stands, and the placeholders that are filled."""

_OF_STEPS: Final = ("name", "take", "when", "unless", "commits", "reads", "ask", "open", "repeats", "on_request")
_OF_QUESTIONS: Final = ("name", "ask", "when", "unless")
"""What a step may write that asks the user and sends nothing."""
_ASKED_ALONE: Final = ("licence", "licence_status")
"""Services that are asked by the clock, with nobody there to answer."""
_FIXED: Final = ("login", "password", "number", *placeholders.MACHINE, *placeholders.INSTALLATION)
"""What no user may change between two steps: what the account is called by, and what nobody types."""
_HIDDEN: Final = ("password", *placeholders.LICENCE)


def steps(
    reader: Reader,
    good: Raw,
    raw: Raw,
    path: KeyPath,
    known: tuple[str, ...],
    sessions: Mapping[str, SharedLogin],
    make: Make,
    *,
    changes: bool,
) -> tuple[Service, ...]:
    """Return the steps of the service at `path`, of what is `good` of `raw`; what does not fit is noted in `reader`.

    known: the placeholders that are filled when the service is asked. changes: whether the service changes anything.
    """
    written: Sequence[Any] = raw["steps"] if isinstance(raw["steps"], list) else ()
    tables: Sequence[Raw] = good.get("steps", ())
    here: KeyPath = (*path, "steps")
    if not written:
        reader.problem("profile.missing", here, expected="at least one step, or no “steps” at all")
    if len(written) > MOST_STEPS:
        reader.problem("profile.value", here, found=f"{len(written)} steps", expected=f"at most {MOST_STEPS}")
        return ()
    later = _taken_by(tables)
    shared = {key: value for key, value in good.items() if key != "steps"}
    shared_raw = {key: value for key, value in raw.items() if key != "steps"}
    from_sessions = tuple(f"{each.name}.{name}" for each in sessions.values() for name in each.login.take)
    taken: list[str] = []
    made: list[Service] = []
    for index, table in enumerate(tables):
        if not isinstance(written[index], dict):
            continue  # already reported
        place = (*here, index)
        last = index == len(tables) - 1
        if "ask" in written[index]:
            made.append(_question(reader, table, written[index], made, known, taken, place, last=last))
            taken.append(f"{table.get('name', '')}.{TYPED}")
            _check_name(reader, str(table.get("name", "")), table, made[:-1], sessions, place)
            continue
        own, own_raw = ({k: v for k, v in each.items() if k not in _OF_STEPS} for each in (table, written[index]))
        merged, merged_raw = over(shared, own, last=last), over(shared_raw, own_raw, last=last)
        name = str(table.get("name", ""))
        _check_name(reader, name, table, made, sessions, place)
        opened = "open" in written[index]
        result = [f"{name}.{value}" for value in table.get("take", {})] if last or opened else []
        filled = (*known, *from_sessions, *taken, *result)
        at = _address(reader, merged, merged_raw, made, place)
        with reader.inheriting(place, written[index], path, raw):
            step = make(merged, merged_raw, place, (*filled, *later))
        _check_order(reader, step, (*known, *from_sessions, *taken), later, place)
        _check_condition(reader, table, taken, place, last=last)
        step = replace(
            step,
            step=name,
            take=MappingProxyType(table.get("take", {})),
            when=table.get("when", ""),
            unless=table.get("unless", ""),
            at=at,
            opens=_page(reader, table, (*filled, *result), place) if opened else None,
            repeats=bool(table.get("repeats") or table.get("on_request")),
            on_request=bool(table.get("on_request")),
        )
        step = with_sessions(reader, step, merged, sessions, place)
        asked = [each.asks for each in made if each.asks and f"{each.step}.{TYPED}" in sent_by(step)]
        wrong = (code for each in asked for code in each.wrong if code.lower().startswith("http "))
        made.append(replace(step, accepts=(*step.accepts, *wrong)))
        taken += [f"{name}.{value}" for value in table.get("take", {})]
    return _with_commits(reader, tuple(made), tables, here, changes=changes)


def _taken_by(tables: Sequence[Raw]) -> tuple[str, ...]:
    found = ((table.get("name", ""), value) for table in tables for value in _taken_names(table))
    return tuple(f"{name}.{value}" for name, value in found)


def _taken_names(table: Raw) -> tuple[str, ...]:
    return (TYPED,) if "ask" in table else tuple(table.get("take", {}))


# --- a person between two steps ---------------------------------------------------------------------------------------


def _question(
    reader: Reader,
    good: Raw,
    raw: Raw,
    before: Sequence[Service],
    known: tuple[str, ...],
    taken: Sequence[str],
    path: KeyPath,
    *,
    last: bool,
) -> Service:
    """Return the step at `path`, which asks the user and sends nothing; what does not fit is noted in `reader`."""
    here = (*path, "ask")
    for key in raw:
        if key not in _OF_QUESTIONS:
            expected = f"no more than {', '.join(_OF_QUESTIONS)}: a step that asks the user sends nothing"
            reader.problem("profile.value", (*path, key), found="beside ask", expected=expected)
    if last:
        expected = "a step after it, which sends the code: the reply of the last one is the result"
        reader.problem("profile.value", here, found="the last step", expected=expected)
    if path[1] in _ASKED_ALONE:
        expected = "no question in this service, which is asked by the clock, when nobody is there to answer"
        reader.problem("profile.value", here, found="a question", expected=expected)
    _check_condition(reader, good, taken, path, last=False)
    written = good.get("ask") or {}
    asked = CodeAsked(**{"label": Text(MappingProxyType({"en": str(good.get("name", ""))})), **written})
    again = next((step for step in before if step.step == asked.again), None)
    if asked.again and (again is None or not again.repeats):
        sends = [step.step for step in before if step.repeats]
        expected = f"one of {', '.join(sends)}" if sends else "a step before this one that has repeats = true"
        reader.problem("profile.value", (*here, "again"), found=f"“{asked.again}”", expected=expected)
    if asked.change:
        _check_change(reader, asked.change, again, known, here)
    return Service(
        f"{path[1]}", "", "", Http(), Soap(), step=str(good.get("name", "")), asks=asked,
        when=good.get("when", ""), unless=good.get("unless", ""),
    )  # fmt: skip


def _check_change(reader: Reader, change: str, again: Service | None, known: tuple[str, ...], path: KeyPath) -> None:
    """Note what cannot be changed: what no form asks, what names the account, and what the code does not go by."""
    mine = [name for name in known if name not in _FIXED] if path[1] == "signup" else []
    found = f"“{change}”"
    if change not in mine:
        words = f"one of {', '.join(mine)}" if mine else "no such key: only a signup's form has something to change"
        reader.problem("profile.value", (*path, "change"), found=found, expected=words)
    elif again is None or change not in sent_by(again):
        expected = f"with it “again”, the name of a step that sends {{{change}}}: the code goes there then"
        reader.problem("profile.value", (*path, "change"), found=found, expected=expected)


def _page(reader: Reader, table: Raw, filled: Sequence[str], path: KeyPath) -> PageOpened | None:
    """Return the page that the step at `path` has opened. filled: what its address may hold besides text."""
    here, good = (*path, "open"), table.get("open") or {}
    for key in ("commits", "repeats", "on_request"):
        if table.get(key):
            expected = "no such key: the step is sent again and again until it is done"
            reader.problem("profile.value", (*path, key), found="beside open", expected=expected)
    if path[1] in _ASKED_ALONE:
        expected = "no page in this service, which is asked by the clock, when nobody is there to see it"
        reader.problem("profile.value", here, found="a page", expected=expected)
    url = str(good.get("url", ""))
    allowed = tuple(name for name in filled if name not in _HIDDEN)
    secret = [("name", name) for name in placeholders.names(url) if placeholders.is_secret(name)]
    for kind, word in (*placeholders.unknown(url, allowed), *secret):
        shown = {"name": "{{{}}}", "filter": "{{…|{}}}"}.get(kind, "{}").format(word)
        expected = "what was taken or typed before, and no secret: browsers and servers keep addresses"
        reader.problem("profile.value", (*here, "url"), found=f"an address with {shown}", expected=expected)
    if not is_taken(url) and (host := unprotected_host(placeholders.without(url))):
        reader.problem("profile.insecure", (*here, "url"), host=host)
    return PageOpened(**good) if {"url", "done"} <= good.keys() else None


# --- what they come to ------------------------------------------------------------------------------------------------


def _address(
    reader: Reader, merged: dict[str, Any], raw: dict[str, Any], before: Sequence[Service], path: KeyPath
) -> str:
    """Return the name of the taken address that the step is asked at, or empty; its origin stands in `merged` then.

    It is one that a step before takes from ``Location``, which is accepted within that step's own origin only (F61).
    """
    url = merged.get("url", "")
    if not is_taken(url):
        return ""
    step, _, name = url[1:-1].partition(".")
    of = [each for each in before if each.step == step and name in each.take]
    origins = {origin_of(each.url) if "://" in each.url else "" for each in of}
    origin = next(iter(origins)) if len(origins) == 1 else ""
    if not origin or any(e.take[name].header.lower() not in LOCATIONS or e.take[name].pattern for e in of):
        expected = "an address, or one that a step before takes: take = { place = “header:Location” }"
        reader.problem("profile.value", (*path, "url"), found=f"“{url}”", expected=expected)
        origin = ""
    merged["url"] = raw["url"] = f"{origin or 'https://localhost'}/"
    return f"{step}.{name}"


def _check_name(reader: Reader, name: str, table: Raw, before: Sequence[Service], sessions: Raw, path: KeyPath) -> None:
    key = (*path, "name")
    if name in sessions:
        expected = f"another name: [sessions.{name}] has this one"
        reader.problem("profile.value", key, found=f"“{name}”", expected=expected)
    elif name in RESERVED:
        expected = f"a name other than {', '.join(RESERVED)}"
        reader.problem("profile.value", key, found=f"“{name}”", expected=expected)
    elif any(each.step == name for each in before) and table.get("unless", "").partition(".")[0] != name:
        expected = f"another name, or unless = “{name}.…”: a step before has this one"
        reader.problem("profile.value", key, found=f"“{name}”", expected=expected)


def _check_order(reader: Reader, step: Service, filled: Sequence[str], later: Sequence[str], path: KeyPath) -> None:
    """Note each placeholder of what only this step or one after it takes, also in what a value is made of."""
    for key, text in _written(step):
        for name in within(dict.fromkeys(placeholders.names(text)), step.values):
            if name in later and name not in filled:
                expected = f"what a step before this one takes: “{name.partition('.')[0]}” does not come before it"
                reader.problem("profile.value", (*path, *key), found=f"{{{name}}}", expected=expected)


def _written(step: Service) -> Iterator[tuple[KeyPath, str]]:
    """Yield each text that the step sends, or compares its reply with, by its key."""
    yield from ((key, text) for key, template in templates_of(step) for text in placeholders.texts(template))
    yield from ((("sign",), text) for each in step.signatures for text in (each.made.over, each.made.key, each.value))
    auth = step.http.auth
    if auth.filled:
        yield ("http", "auth", "username"), auth.username
        if isinstance(auth.password, Template):
            yield ("http", "auth", "password"), auth.password.text
    yield from compared_by(step)


def _check_condition(reader: Reader, table: Raw, taken: Sequence[str], path: KeyPath, *, last: bool) -> None:
    for key in ("when", "unless"):
        name = table.get(key, "")
        if name and last:
            expected = "no condition on the last step, whose reply is the result"
            reader.problem("profile.value", (*path, key), found=f"“{name}”", expected=expected)
        elif name and name not in taken:
            near = nearest(name, taken)
            expected = f"“{near}”" if near else f"one of {', '.join(taken)}" if taken else "what a step before takes"
            reader.problem("profile.value", (*path, key), found=f"“{name}”", expected=expected)
    if table.get("on_request") and last:
        expected = "no such key on the last step, whose reply is the result"
        reader.problem("profile.value", (*path, "on_request"), found="true", expected=expected)
    if table.get("when") and table.get("unless"):
        reader.problem("profile.value", (*path, "unless"), found="beside when", expected="one of the two")


def _with_commits(
    reader: Reader, made: tuple[Service, ...], tables: Sequence[Raw], path: KeyPath, *, changes: bool
) -> tuple[Service, ...]:
    """Return the steps, those that change something marked: as the profile says, else the one that is no plain GET."""
    marked = [index for index, table in enumerate(tables) if table.get("commits")]
    for index, table in enumerate(tables):
        for key in ("reads", "repeats", "on_request"):
            if table.get("commits") and table.get(key):
                reader.problem("profile.value", (*path, index, key), found="beside commits", expected="one of the two")
        if table.get("commits") and not changes:
            expected = "no such key: this service only reads, because it is asked again and again"
            reader.problem("profile.value", (*path, index, "commits"), found="true", expected=expected)
    if not changes or len(made) < len(tables):
        return made
    if not marked:
        reading = ("reads", "ask", "open", "repeats", "on_request")
        open_steps = [index for index, table in enumerate(tables) if not any(map(table.get, reading))]
        marked = [index for index in open_steps if not _gets(made[index])] or open_steps[-1:]
        if len(marked) > 1:
            names = ", ".join(f"“{made[index].step}”" for index in marked)
            expected = f"commits = true in each of {names} that changes something, or reads = true in the others"
            reader.problem("profile.missing", (*path, marked[0], "commits"), expected=expected)
        if not marked and made:
            expected = "one step that changes something: a service that only reads is no signup"
            reader.problem("profile.missing", (*path, len(made) - 1, "commits"), expected=expected)
    return tuple(replace(each, commits=index in marked) for index, each in enumerate(made))


def _gets(step: Service) -> bool:
    return step.protocol in ("rest", "form") and step.options.get("method", "POST") == "GET"


def whole(made: tuple[Service, ...], name: str, **own: Any) -> Service:
    """Return the service whose steps were `made`: like the last of them, which tells the result."""
    last = made[-1]
    named = tuple(dict.fromkeys(session for each in made for session in each.sessions))
    opens_with = tuple(dict.fromkeys(each for step in made for each in step.opens_with))
    return replace(
        last, name=name, step="", when="", unless="", sessions=named, opens_with=opens_with, steps=made, **own
    )
