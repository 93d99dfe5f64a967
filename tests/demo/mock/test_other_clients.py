"""What a mock serves, asked by programs that are not this one: zeep, PHP's SoapClient, curl."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from zeep import Client
from zeep.helpers import serialize_object

from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.profile.load import load_file
from neon_wizard.protocols.dialects import names_and_options
from tests.servers.php_soap import AVAILABLE

STYLES = {
    "plain": "",
    "1.2": 'soap = { version = "1.2", namespace = "urn:acme" }',
    "unqualified": 'soap = { namespace = "urn:acme", fields_namespace = "" }',
    "rpc": 'soap = { style = "rpc", namespace = "urn:acme" }',
    "encoded": 'soap = { style = "rpc", use = "encoded", namespace = "urn:acme" }',
    "string": 'parameters = "xml-string"\nstring_parameter = "Request"',
}
OWN = """[services.balance.reply]
format = "xml"
code = "GetBalanceResponse.Codigo"
balance = "GetBalanceResponse.Saldo.Valor"
"""
PHP = """
$c = new SoapClient($argv[1], ["cache_wsdl" => WSDL_CACHE_NONE]);
$given = json_decode($argv[3], true);
$r = $argv[4] === "rpc" ? $c->__soapCall($argv[2], array_values($given)) : $c->__soapCall($argv[2], [$given]);
echo json_encode($r);
"""


@contextmanager
def mocked(folder: Path, more: str = "", after: str = "") -> Iterator[Mock]:
    path = folder / "acme.toml"
    services = "".join(
        f'[services.{name}]\nurl = "https://voip.acme.example/{operation}"\n{more}\n'
        for name, operation in (("provisioning", "Provisioning"), ("balance", "GetBalance"))
    )
    path.write_text(f'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n{services}{after}', encoding="utf-8")
    with Mock(load_file(str(path), names_and_options())) as mock:
        yield mock


def given(mock: Mock) -> dict[str, str]:
    account = mock.operator.book.accounts[0]
    return {"Login": account.login, "Password": account.password.text}


def wsdl_of(mock: Mock, operation: str) -> str:
    return next(each for each in mock.descriptions if operation in each)


def by_zeep(mock: Mock, operation: str, given: dict[str, str]) -> Any:
    return serialize_object(Client(wsdl_of(mock, operation)).service[operation](**given), dict)


@pytest.mark.parametrize("style", [style for style in STYLES if style != "string"])
def test_zeep_reads_every_style(tmp_path: Path, style: str):
    with mocked(tmp_path, STYLES[style]) as mock:
        settings = by_zeep(mock, "Provisioning", given(mock))
        refused = by_zeep(mock, "Provisioning", {**given(mock), "Password": "no"})
        number = mock.operator.book.accounts[0].number
        credit = by_zeep(mock, "GetBalance", {"Number": number})
    assert settings["Success"] is True
    assert {each.tag.rpartition("}")[2]: each.text for each in settings["Data"]["_value_1"]}["Number"] == number
    assert credit["Data"]["_value_1"][0].tag.rpartition("}")[2] == "Balance"
    assert (refused["Success"], refused["Error"]["Code"]) == (False, "104")


def test_zeep_reads_a_reply_of_the_operators_own_and_one_that_is_a_text(tmp_path: Path):
    with mocked(tmp_path, STYLES["1.2"], OWN) as mock:
        found = by_zeep(mock, "GetBalance", {"Number": mock.operator.book.accounts[0].number})
        assert {each.tag.rpartition("}")[2] for each in found["_value_1"]} >= {"Saldo"}
    with mocked(tmp_path, STYLES["string"]) as mock:
        login, password = given(mock).values()
        text = f"<a><Login>{login}</Login><Password>{password}</Password></a>"
        assert "<Success>true</Success>" in by_zeep(mock, "Provisioning", {"Request": text})


@pytest.mark.skipif(not AVAILABLE, reason="needs PHP")
@pytest.mark.parametrize("style", ["plain", "1.2", "unqualified", "rpc", "encoded"])
def test_php_reads_every_style(tmp_path: Path, style: str):
    with mocked(tmp_path, STYLES[style]) as mock:
        kind = "rpc" if style in ("rpc", "encoded") else "document"
        words = ["-r", PHP, "--", wsdl_of(mock, "Provisioning"), "Provisioning", json.dumps(given(mock)), kind]
        done = subprocess.run(["php", *words], capture_output=True, text=True, timeout=30, check=True)
    found = json.loads(done.stdout)
    result = found if kind == "rpc" else found["ProvisioningResult"]
    assert (result["Success"], result["Error"]["Code"]) == (True, "0")


def by_curl(*options: str) -> tuple[int, dict[str, str], str]:
    command = ["curl", "--silent", "--include", "--noproxy", "*", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    head, _, body = done.stdout.replace("\r\n", "\n").partition("\n\n")
    first, *lines = head.split("\n")
    return int(first.split()[1]), {n.lower(): v for n, _, v in (line.partition(": ") for line in lines)}, body


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
class TestCurl:
    def test_what_is_no_request_is_answered_with_400(self, tmp_path: Path):
        with mocked(tmp_path) as mock:
            url = mock.addresses["balance"]
            for garbage in ("garbage", "<a", "<a/>", "{}"):
                status, _, body = by_curl("--data-binary", garbage, "-H", "Content-Type: text/xml", url)
                assert (status, "Fault" in body) == (400, True)

    def test_json_that_is_none_is_answered_with_400(self, tmp_path: Path):
        with mocked(tmp_path, 'protocol = "rest"\nreply = { format = "json" }') as mock:
            assert by_curl("--data-binary", "{", mock.addresses["balance"])[0] == 400

    def test_what_is_allowed(self, tmp_path: Path):
        with mocked(tmp_path) as mock:
            status, headers, _ = by_curl("-X", "OPTIONS", mock.addresses["balance"])
            assert (status, headers["allow"]) == (204, "GET, OPTIONS, POST")
            assert by_curl("-X", "OPTIONS", f"{mock.origin}/nowhere")[0] == 404
            assert by_curl("-X", "OPTIONS", "--request-target", "*", mock.origin)[0] == 204
            status, headers, _ = by_curl("-X", "DELETE", mock.addresses["balance"])
            assert (status, headers["allow"]) == (405, "GET, OPTIONS, POST")

    def test_head_is_get_without_its_body(self, tmp_path: Path):
        with mocked(tmp_path) as mock:
            status, headers, body = by_curl("--head", mock.descriptions[0])
            assert (status, body) == (200, "")
            assert int(headers["content-length"]) > 1000


def test_a_part_that_is_left_out_is_left_out_for_others_too(tmp_path: Path):
    with mocked(tmp_path) as mock:
        mock.operator.faults.set(Fault(FaultEffect.WITHOUT, "success"))
        assert by_zeep(mock, "Provisioning", given(mock))["Success"] is None
