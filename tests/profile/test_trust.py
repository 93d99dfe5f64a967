"""Whom a profile may ask, which files it may name, and that no problem with it repeats a secret."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.messages import explain
from neon_wizard.profile.service import Source
from tests.profile.samples import MINIMAL, facts, minimal, problems


@pytest.mark.parametrize(
    ("url", "loopback"),
    [
        ("http://localhost/", True),
        ("http://LOCALHOST:8080/", True),
        ("http://127.0.0.1:5000/", True),
        ("http://[::1]/", True),
        ("http://acme.example/", False),
        ("http://127.0.0.1.acme.example/", False),
        ("http://localhost.acme.example/", False),
        ("http://10.0.0.1/", False),
        ("http://127.9.9.9/", True),
        ("http://[0:0:0:0:0:0:0:1]/", True),
        ("http://127.0.0.999/", False),
        ("http://acme.localhost/", False),
    ],
)
def test_http_leaves_this_computer_only_with_allow_http(url: str, loopback: bool):
    found = facts(minimal(signup={"url": url}))
    assert found == ([] if loopback else [("profile.insecure", "services.signup.url")])
    assert facts(minimal(signup={"url": url}, http={"allow_http": True})) == []
    assert facts(minimal(signup={"url": url, "http": {"allow_http": True}})) == []


def test_the_address_inside_a_wsdl_is_guarded_too():
    signup = {"protocol": "wsdl", "wsdl": "http://acme.example/?wsdl"}
    assert facts(minimal(signup=signup)) == [("profile.insecure", "services.signup.wsdl")]


def test_f61_demo_is_the_programs_own_id():
    text = MINIMAL.replace('"acme"', '"demo"')
    assert facts(text) == [("profile.value", "operator.id")]
    assert facts(text, source=Source.NETWORK) == [("profile.value", "operator.id")]
    assert facts(text, source=Source.BUNDLED) == []


@pytest.mark.parametrize("path", ["/etc/passwd", "acme-ca.pem", "../x", "file:///etc/passwd", "\\\\host\\share"])
def test_f62_a_profile_from_the_network_names_no_local_files(path: str):
    certificate = {"scheme": "certificate", "certificate": path, "key": path}
    text = minimal(
        operator={"logo": path},
        http={"ca": path, "auth": certificate},
        signup={"protocol": "wsdl", "wsdl": path, "http": {"ca": path}},
    )
    assert sorted(facts(text, source=Source.NETWORK, base=None)) == sorted(
        ("profile.local_file", key)
        for key in (
            "operator.logo",
            "http.ca",
            "http.auth.certificate",
            "http.auth.key",
            "services.signup.wsdl",
            "services.signup.http.ca",
        )
    )


def test_f62_a_profile_from_the_network_may_name_addresses():
    signup = {"protocol": "wsdl", "wsdl": "https://acme.example/?wsdl"}
    assert facts(minimal(signup=signup), source=Source.NETWORK, base=None) == []


def test_a_relative_file_without_a_folder_is_refused():
    assert facts(minimal(http={"ca": "acme-ca.pem"}), base=None) == [("profile.value", "http.ca")]


def test_a_file_is_not_a_folder(tmp_path: Path):
    assert facts(minimal(http={"ca": "."}), base=tmp_path) == [("profile.value", "http.ca")]


@pytest.mark.parametrize(
    "tables",
    [
        {"http": {"auth": {"scheme": "basic", "username": "neon", "password": "canary\n7"}}},
        {"http": {"auth": {"scheme": "basic", "username": "neon", "pasword": "canary7", "password": "x"}}},
        {"http": {"auth": "canary7"}},
        {"http": "canary7"},
        {"http": {"timeout": "canary7"}},
        {"signup": {"url": "https://user:canary7@acme.example/"}},
        {"test": {"password": ["canary7"]}},
        {"test": "canary7"},
    ],
)
def test_f60_no_problem_repeats_a_secret(tables: dict[str, Any]):
    data = minimal(**{k: v for k, v in tables.items() if isinstance(v, dict)})
    data = "\n".join([f'{k} = "{v}"' for k, v in tables.items() if isinstance(v, str)]) + "\n" + data
    found = problems(data)
    assert found
    for problem in found:
        assert "canary" not in f"{problem!r} {problem} {explain(problem)}"


@pytest.mark.parametrize("start", ["//", "\\\\", "/\\", "\\/", "\\\\?\\UNC\\", "//?/", "\\\\.\\", "\\??\\", "file://"])
def test_f50_a_file_on_another_computer_is_not_looked_for(tmp_path: Path, start: str):
    """On Linux, ``//`` before a file of this computer would find it: so its refusal shows that nothing was asked."""
    for name in ("x.svg", "x.pem", "x.wsdl", "x.zip"):
        (tmp_path / name).write_text("<svg/>")
    path = f"{start}{str(tmp_path)[1:]}/x"
    text = minimal(
        operator={"logo": f"{path}.svg"},
        http={
            "ca": f"{path}.pem",
            "auth": {"scheme": "certificate", "certificate": f"{path}.pem", "key": f"{path}.pem"},
        },
        signup={"protocol": "wsdl", "wsdl": f"{path}.wsdl"},
    )
    text += f'\n[services.provisioning]\nprotocol = "wsdl"\nwsdl = {json.dumps(path + ".zip!/x.wsdl")}\n'
    text += f'[[actions]]\nid = "a"\ntitle = "A"\nurl = "https://a.example"\nicon = {json.dumps(path + ".svg")}\n'
    keys = ["operator.logo", "http.ca", "http.auth.certificate", "http.auth.key", "services.signup.wsdl"]
    keys += ["services.provisioning.wsdl", "actions[0].icon"]
    found = [
        (code, key) for code, key in facts(text, source=Source.FILE, base=tmp_path) if code == "profile.remote_file"
    ]
    assert sorted(key for _code, key in found) == sorted(keys)


@pytest.mark.parametrize("name", ["aux.svg", "sub/NUL.svg", "com1.tar.svg", "con .svg"])
def test_a_file_that_windows_takes_for_a_device_is_refused_everywhere(tmp_path: Path, name: str):
    (tmp_path / "sub").mkdir()
    with suppress(OSError):  # Windows itself may refuse to make it
        (tmp_path / name).write_text("<svg/>")
    assert facts(minimal(operator={"logo": name}), base=tmp_path) == [("profile.value", "operator.logo")]
