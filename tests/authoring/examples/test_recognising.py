"""Which kind of example a text is; whatever it is, it is read or refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.authoring.examples.recognising import KINDS, from_text, kind_of, looks_pasted, may_be_example, text_at
from neon_wizard.authoring.name_words import word_set
from neon_wizard.errors import ProfileError

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples" / "handed-over"
KIND_OF_FILE = {"curl.txt": "curl", "openapi.json": "openapi", "postman.json": "postman", "recording.har": "har"}
LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
NAMES = st.sampled_from(
    sorted(
        word_set(
            "info item request url raw path query body mode urlencoded key value auth type log entries method headers "
            "name text postData response content paths get post parameters in schema $ref properties required allOf "
            "items responses 200 servers variables security components securitySchemes openapi swagger host"
        )
    )
)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=20
)


@pytest.mark.parametrize(("file", "kind"), KIND_OF_FILE.items())
def test_each_kind_is_known_by_its_content(file: str, kind: str):
    text = (EXAMPLES / file).read_text("utf-8")
    assert kind_of(text) == kind
    assert looks_pasted(text)
    assert not looks_pasted(str(EXAMPLES / file))


@pytest.mark.parametrize("text", ["", "format = 1", '{"a": 1}', "<definitions/>", "https://acme.example/x.json"])
def test_what_is_no_example(text: str):
    assert not may_be_example(text)
    assert not looks_pasted(text)


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("openapi: 3.0.0\ninfo: {}\n", "openapi", "it is YAML"),
        ("# ours\n---\nswagger: '2.0'\n", "", "it is YAML"),
        ("{", "har", "no JSON"),
        ('{"a": 1}', "openapi", "not an OpenAPI description"),
        ('{"log": {"entries": []}}', "openapi", "from-har"),
        ('{"log": {"entries": []}}', "har", "no request"),
    ],
)
def test_why_it_is_refused(text: str, kind: str, reason: str):
    with pytest.raises(ProfileError) as caught:
        from_text(text, "x.json", kind)
    assert caught.value.code == "profile.unreadable"
    assert reason in caught.value.facts["reason"]


@given(st.sampled_from(sorted(KINDS)), TREES)
def test_any_document_is_read_or_refused(kind: str, tree: Any):
    frames = {
        "openapi": {"openapi": "3.0.0", "paths": {"/balance": tree}, "components": tree},
        "postman": {"info": {}, "item": [tree], "auth": tree},
        "har": {"log": {"entries": [tree]}},
    }
    try:
        from_text(json.dumps(frames[kind]), "x.json", kind)
    except ProfileError as error:
        assert error.code in ("profile.unreadable", "profile.no_operation")  # noqa: PT017 - the document decides


def test_files_as_editors_write_them(tmp_path: Path):
    path = tmp_path / "line.txt"
    for content in (b"\xef\xbb\xbfcurl x", "curl x".encode("utf-16")):
        path.write_bytes(content)
        assert text_at(str(path)) == "curl x"
    path.write_bytes(b"\xff\xfe\x00")
    for name in ("line.txt", "gone.txt"):
        with pytest.raises(ProfileError):
            text_at(str(tmp_path / name))
