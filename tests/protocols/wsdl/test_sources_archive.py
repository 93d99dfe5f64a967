"""Descriptions inside a zip: found and read in place, and no zip does any harm."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from neon_wizard.errors import ProfileError
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.wsdl.sources import MAX_BYTES, document, is_in_archive, split
from neon_wizard.protocols.wsdl.wsdl import Wsdl
from tests.protocols.helpers import WIRE, signup_service
from tests.servers.descriptions import described
from tests.servers.scripted import ScriptedServer

SCHEMA = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:more"/>'


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def importing(location: str) -> bytes:
    text = described("http://127.0.0.1:1/").replace(b"<types>", b'<import namespace="urn:more" location="%s"/><types>')
    return text % location.encode()


def ask(session, wsdl: str) -> None:
    with ScriptedServer({"/": (WIRE / "signup-response.xml").read_bytes()}) as server:
        service = signup_service(server.url("/"), protocol="wsdl", options={"wsdl": wsdl, "operation": "Signup"})
        assert Wsdl().call(service, Call({}), session).status == 200


def refused(session, wsdl: str) -> str:
    with pytest.raises(ProfileError) as caught:
        ask(session, wsdl)
    assert caught.value.code == "profile.wsdl"
    return caught.value.facts["reason"]


def test_what_names_an_archive():
    assert is_in_archive("/a/docs.ZIP")
    assert is_in_archive("/a/docs.zip!/x.wsdl")
    assert not is_in_archive("/a/x.wsdl")
    assert split("/a/docs.zip!/b/x.wsdl") == (Path("/a/docs.zip"), "b/x.wsdl")


@pytest.mark.parametrize("name", ["", "!/docs/a service.wsdl"])
def test_by_its_name_or_the_only_one_with_imports_beside_it_and_above(session, tmp_path, name):
    members = {
        "docs/a service.wsdl": importing("more.xml"),
        "docs/more.xml": importing("../schemas/more.xsd"),
        "schemas/more.xsd": SCHEMA,
        "__MACOSX/docs/._a.wsdl": b"",
        "read me.txt": b"",
    }
    ask(session, f"{zipped(tmp_path / 'acme docs.zip', members)}{name}")


def test_names_as_windows_writes_them(session, tmp_path):
    path = zipped(tmp_path / "a.zip", {"docs\\service.wsdl": described("http://127.0.0.1:1/")})
    ask(session, f"{path}!/docs/service.wsdl")


def test_several_or_none_are_told(session, tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.wsdl": b"", "b.wsdl": b""})
    assert "a.wsdl, b.wsdl; write which, as in a.zip!/a.wsdl" in refused(session, str(path))
    assert "holds no “c.wsdl”; it holds a.wsdl, b.wsdl" in refused(session, f"{path}!/c.wsdl")
    assert "holds no .wsdl; it holds x.pdf" in refused(session, str(zipped(tmp_path / "b.zip", {"x.pdf": b""})))


@pytest.mark.parametrize("location", ["../outside.xsd", "../../outside.xsd", "other.zip!/x.xsd", "/outside.xsd"])
def test_f62_nothing_outside_of_the_archive_is_read(session, tmp_path, location):
    (tmp_path / "outside.xsd").write_bytes(b"c4nary")
    path = zipped(tmp_path / "a.zip", {"service.wsdl": importing(location)})
    reason = refused(session, str(path))
    assert "outside.xsd" in reason or "x.xsd" in reason
    assert "c4nary" not in reason


def test_f62_members_with_absolute_and_climbing_names_stay_in_the_archive(tmp_path):
    path = zipped(tmp_path / "a.zip", {"../evil.wsdl": b"<a/>", "/etc/evil.xsd": b"", "ok.txt": b""})
    assert document(path, "") == ("../evil.wsdl", b"<a/>")
    assert [each.name for each in tmp_path.iterdir()] == ["a.zip"]


def test_f06_a_bomb_is_not_unpacked(session, tmp_path):
    path = zipped(tmp_path / "a.zip", {"service.wsdl": bytes(MAX_BYTES + 1)})
    assert "larger than 16 MiB" in refused(session, str(path))


def test_f06_a_bomb_that_claims_little(session, tmp_path):
    path = zipped(tmp_path / "a.zip", {"service.wsdl": bytes(MAX_BYTES + 1)})
    raw = path.read_bytes()
    path.write_bytes(raw.replace((MAX_BYTES + 1).to_bytes(4, "little"), (100).to_bytes(4, "little")))
    assert refused(session, str(path))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"<definitions/>"])
def test_a_zip_that_is_none(session, tmp_path, content):
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    assert refused(session, str(path)).startswith("a.zip: ")
    assert "No such file" in refused(session, str(tmp_path / "none.zip"))


def test_f45_a_zip_cut_anywhere(session, tmp_path):
    whole = zipped(tmp_path / "a.zip", {"service.wsdl": described("http://127.0.0.1:1/")}).read_bytes()
    for size in range(0, len(whole), 97):
        (tmp_path / "a.zip").write_bytes(whole[:size])
        assert refused(session, str(tmp_path / "a.zip"))
