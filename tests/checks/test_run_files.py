"""A run is the same after it was saved, and a file that is no run is said to be none."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neon_wizard.checks.run_files import from_json, to_json
from neon_wizard.errors import UsageError
from tests.checks.samples import FULL, RUNS


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(RUNS)
def test_what_is_saved_is_loaded(run):
    assert from_json(to_json(run).encode(errors="surrogatepass").decode(errors="surrogatepass"), file="x") == run


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 2}', "null", "{" * 5000, '{"format": 1, "results": 3}'])
def test_anything_else_is_said_to_be_no_run(text):
    with pytest.raises(UsageError) as caught:
        from_json(text, file="earlier.json")
    assert caught.value.code == "check.file"
    assert caught.value.facts["file"] == "earlier.json"


@given(st.data())
def test_a_damaged_file_is_refused_and_never_half_read(data):
    saved = json.loads(to_json(FULL))
    name = data.draw(st.sampled_from(sorted(saved)))
    saved[name] = data.draw(st.none() | st.integers() | st.lists(st.integers(), min_size=1))
    text = json.dumps(saved)
    try:
        run = from_json(text, file="x")
    except UsageError:
        return
    assert from_json(to_json(run), file="x") == run
