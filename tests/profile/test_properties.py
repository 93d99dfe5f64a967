"""Whatever a file holds, loading it raises nothing but `ProfileError`; no slip of the pen goes unnoticed."""

from __future__ import annotations

import copy
import datetime
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
import tomli_w
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from neon_wizard.messages import explain
from neon_wizard.profile.kinds import Table
from neon_wizard.profile.schema import PROFILE, STEP
from neon_wizard.profile.service import Source
from neon_wizard.profile.validate import dotted
from tests.profile.samples import PROFILES, problems

FULL = (PROFILES / "acme.toml").read_text(encoding="utf-8")
Path = tuple[str | int, ...]
LIMITS = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


def only_profile_errors(text: str | bytes, source: Source = Source.FILE) -> None:
    """`problems` lets nothing but `ProfileError` become a list; what else is raised fails the test."""
    for problem in problems(text, source=source):
        assert explain(problem).message
        assert problem.facts["file"] == "acme.toml"


def schema_words(table: Table = PROFILE) -> Iterator[str]:
    for name, node in table.keys.items():
        yield name
        if isinstance(node, Table):
            yield from schema_words(node)


def schema_paths(data: Any, path: Path = (), table: Table = PROFILE) -> Iterator[Path]:
    """The way to every key of `data` that the schema itself names."""
    for name, value in data.items():
        node = table.keys.get(name)
        if node is None:
            continue
        yield (*path, name)
        if isinstance(node, Table):
            for index, item in enumerate(value) if isinstance(value, list) else [(None, value)]:
                yield from schema_paths(item, (*path, name) if index is None else (*path, name, index), node)


KEYS = list(schema_paths(tomllib.loads(FULL)))
WORDS = sorted(set(schema_words()))
SCALARS = st.one_of(
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.just(datetime.date(2024, 2, 29)),
    st.sampled_from(["soap", "wsdl", "rest", "https://acme.example/{login}", "{x}", "secret:a", "a[", "`a`", "5.00"]),
)
NAMES = st.one_of(st.sampled_from(WORDS), st.text(max_size=8))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=6)),
    max_leaves=15,
)


@LIMITS
@given(st.one_of(st.text(), st.binary()))
@example("\ufeff\ufeff")
@example(b"\xef\xbb\xbf")
@example("a" + ".a" * 20_000 + " = 1")
def test_any_text(text: str | bytes):
    only_profile_errors(text)


@LIMITS
@given(st.dictionaries(NAMES, VALUES, max_size=8), st.sampled_from(Source))
def test_any_toml(data: dict[str, Any], source: Source):
    only_profile_errors(tomli_w.dumps({"format": 1, **data}), source)


@LIMITS
@given(st.sampled_from(KEYS), VALUES, st.sampled_from(Source))
def test_any_value_in_any_place_of_a_full_profile(path: Path, value: Any, source: Source):
    data = tomllib.loads(FULL)
    holder(data, path)[path[-1]] = value
    only_profile_errors(tomli_w.dumps(data), source)


@LIMITS
@given(st.integers(0, len(FULL)), st.integers(0, 40), st.text(max_size=5))
def test_a_full_profile_cut_and_patched_anywhere(start: int, length: int, patch: str):
    only_profile_errors(FULL[:start] + patch + FULL[start + length :])


@pytest.mark.parametrize("deep", ["services.signup.body", "services.signup.reply", "actions", "sip", "http.auth"])
def test_tables_nested_deep_without_brackets(deep: str):
    only_profile_errors(f"format = 1\n[{deep}{'.x' * 90}]\ny = 1\n")
    only_profile_errors(f"format = 1\n[{deep}{'.x' * 50_000}]\ny = 1\n")


def holder(data: Any, path: Path) -> Any:
    for part in path[:-1]:
        data = data[part]
    return data


def misspellings(name: str) -> set[str]:
    middle = len(name) // 2
    return {
        name + name[-1],
        name[:middle] + name[middle + 1 :],
        name[: middle - 1] + name[middle] + name[middle - 1] + name[middle + 1 :],
        name[:middle] + "q" + name[middle + 1 :],
        name.capitalize(),
    } - {name, ""}


@pytest.mark.parametrize("path", KEYS, ids=dotted)
def test_every_misspelling_of_every_key_is_reported_with_that_key(path: Path):
    for wrong in misspellings(str(path[-1])):
        data = copy.deepcopy(tomllib.loads(FULL))
        table = holder(data, path)
        table[wrong] = table.pop(path[-1])
        reported = {problem.facts.get("key"): problem for problem in problems(tomli_w.dumps(data))}
        if path == ("format",):  # without it nothing can be said about other keys
            assert set(reported) == {"format"}
            continue
        key = dotted((*path[:-1], wrong))
        assert key in reported
        assert reported[key].code.startswith("profile.unknown_key")
        if len(str(path[-1])) > 3:
            assert reported[key].facts["nearest"] == dotted(path)
        assert "line" in reported[key].facts


def test_the_full_profile_is_full():
    """It holds every key of the schema but those of other protocols, so that the misspellings above are of all."""
    given_words = {str(path[-1]) for path in KEYS}
    others = {"wsdl", "operation", "port", "method", "body", "header", "headers", "address"}
    others |= {"session", "sessions", "steps", *STEP.keys}
    others |= {"params", "graphql", "query", "variables"}
    others |= {name for node in STEP.keys.values() if isinstance(node, Table) for name in node.keys}
    others |= {"terms", "privacy", "terms_version", "forgot_password", "updates", "url", "key"}
    others |= {"login_pattern", "login_rule", "password_pattern", "password_rule", "rule", "check_digits", "on", "off"}
    others |= {"confirmation_again", "confirmation_address"}
    assert set(WORDS) - given_words <= {*others, "request", "prefix", "string_element"}
