"""The files that a profile names: which they are, and how they lie beside its copy."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.authoring.named_files import MAX_BYTES, Files, file_keys
from neon_wizard.errors import ProfileError
from tests.marks import posix_only


def put(base: Path, **contents: str) -> None:
    for name, content in contents.items():
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_text(content)


def test_files_keep_apart_and_descriptions_keep_what_they_import(tmp_path):
    base, there = tmp_path / "base", tmp_path / "there"
    put(base, **{
        "a/ca.pem": "A", "b/ca.pem": "B", "wsdl/service.wsdl": '<import location="xsd/types.xsd"/>',
        "wsdl/xsd/types.xsd": '<include schemaLocation="more.xsd"/><import schemaLocation="https://w3.example/x.xsd"/>',
        "wsdl/xsd/more.xsd": "<schema/>", "logo.svg": "<svg/>",
    })  # fmt: skip
    data: dict[str, Any] = {
        "operator": {"logo": "logo.svg"},
        "http": {"ca": "a/ca.pem"},
        "services": {"signup": {"http": {"ca": "b/ca.pem"}, "wsdl": "wsdl/service.wsdl", "fields": {"ca": "{x}"}}},
        "actions": [{"icon": "ticket"}],
    }
    files = Files(base)
    files.take_all(data)
    files.write(there)
    signup = data["services"]["signup"]
    assert (data["operator"]["logo"], data["actions"][0]["icon"], signup["fields"]["ca"]) == (
        "files/logo.svg",
        "ticket",
        "{x}",
    )
    assert [(there / each["ca"]).read_text() for each in (data["http"], signup["http"])] == ["A", "B"]
    description = there / signup["wsdl"]
    assert (description.parent / "xsd/types.xsd").read_text().startswith("<include")
    assert len(files.names) == 6


@posix_only("no file there has such a name to begin with")
def test_a_copy_has_a_name_that_every_system_takes(tmp_path):
    put(tmp_path, **{"aux.svg": "A", "logo: new.svg": "B"})
    files = Files(tmp_path)
    files.take_all({"operator": {"logo": "aux.svg"}, "actions": [{"icon": "logo: new.svg"}]})
    assert files.names == ("files/_aux.svg", "files/logo_ new.svg")


def test_a_description_takes_nothing_from_outside_of_its_folder(tmp_path):
    """Nor is it read of the description itself."""
    put(tmp_path, **{"mine.txt": "mine", "wsdl/service.wsdl": '<import location="../mine.txt"/><import location="l"/>'})
    (tmp_path / "wsdl" / "l").symlink_to(tmp_path / "mine.txt")
    files = Files(tmp_path)
    files.take_all({"services": {"balance": {"wsdl": "wsdl/service.wsdl"}}})
    assert files.names == ("files/service.wsdl",)


def test_a_name_of_the_authors_own_is_no_file(tmp_path):
    reply = {"account": {"logo": "Data.Logo", "key": "Data.Key"}, "codes": {"ca": 103}}
    assert not list(file_keys({"services": {"signup": {"reply": reply, "wsdl": "https://a.example/x.wsdl"}}}))


@posix_only("modes")
def test_a_private_key_is_read_by_its_user_alone(tmp_path):
    put(tmp_path, **{"client.key": "KEY", "client.pem": "PEM"})
    auth = {"scheme": "certificate", "certificate": "client.pem", "key": "client.key"}
    files = Files(tmp_path)
    files.take_all({"http": {"auth": auth}})
    files.write(tmp_path / "there")
    key = tmp_path / "there" / auth["key"]
    assert key.read_text() == "KEY"
    assert [stat.S_IMODE(each.stat().st_mode) for each in (key, key.parent)] == [0o600, 0o700]


def test_what_cannot_be_read_is_named(tmp_path):
    with (tmp_path / "large.svg").open("wb") as large:
        large.truncate(MAX_BYTES + 1)
    for name in ("large.svg", "gone.svg"):
        with pytest.raises(ProfileError) as caught:
            Files(tmp_path).take_all({"operator": {"logo": name}})
        assert (caught.value.code, caught.value.facts["file"]) == ("profile.unreadable", str(tmp_path / name))
