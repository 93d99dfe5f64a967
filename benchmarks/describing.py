"""What a profile made of a large WSDL costs, against what zeep needs to read the same."""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import SHORT, Row, ratio_row

RUNS = 3 if SHORT else 11
OPERATIONS = 1_200
"""Make 1.6 MB."""
_VERBS = ("Get", "Set", "Create", "Delete", "List", "Find", "Confirm", "Cancel", "Renew", "Export")
_NOUNS = (
    "Invoice",
    "Order",
    "Ticket",
    "Appointment",
    "Tariff",
    "Contract",
    "Report",
    "Route",
    "Device",
    "Period",
    "Zone",
)
_TAKES = ("customerId", "userType", "lastName", "startDate", "endDate", "amount", "currency", "status")
_GIVES = ("resultCode", "message", "itemId", "validUntil", "total")
_HEAD = (
    '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" '
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t"><types>'
    '<xs:schema targetNamespace="urn:t" elementFormDefault="qualified">'
)


def rows(env: dict[str, str]) -> list[Row]:
    """Lines for the table."""
    with tempfile.TemporaryDirectory(prefix="nwb") as folder:
        for run in range(RUNS + 1):  # each with names of its own: those of another are remembered
            (Path(folder) / f"{run}.wsdl").write_text(large(OPERATIONS, run), encoding="utf-8")
        command = [sys.executable, "-m", "benchmarks.describing", folder]
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, timeout=300, check=True)
    found = json.loads(done.stdout)
    return [
        ratio_row("a profile from 1.6 MB of WSDL, processor", found["ours"], "zeep", found["zeep"], 1.3, "ms", 1000)
    ]


def large(operations: int, run: int) -> str:
    """Return a description of so many operations, one of which gives a balance."""
    first = run * operations
    named: dict[str, tuple[int, tuple[str, ...], tuple[str, ...]]] = {
        f"{_VERBS[n % 10]}{_NOUNS[n % 11]}{n}": (n, _TAKES, _GIVES) for n in range(first, first + operations)
    }
    named["GetBalance"] = (0, ("number",), ("balance",))
    types, messages, operations_, bound = [], [], [], []
    for name, (number, takes, gives) in named.items():
        for element, parts in ((name, takes), (f"{name}Response", gives)):
            inner = "".join(f'<xs:element name="{part}{number or ""}" type="xs:string"/>' for part in parts)
            sequence = f"<xs:complexType><xs:sequence>{inner}</xs:sequence></xs:complexType>"
            types.append(f'<xs:element name="{element}">{sequence}</xs:element>')
            messages.append(f'<message name="{element}"><part name="parameters" element="t:{element}"/></message>')
        operations_.append(
            f'<operation name="{name}"><input message="t:{name}"/><output message="t:{name}Response"/></operation>'
        )
        body = '<soap:body use="literal"/>'
        bound.append(f'<operation name="{name}"><input>{body}</input><output>{body}</output></operation>')
    return (
        f"{_HEAD}{''.join(types)}</xs:schema></types>{''.join(messages)}"
        f'<portType name="P">{"".join(operations_)}</portType><binding name="B" type="t:P">'
        f'<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>{"".join(bound)}</binding>'
        '<service name="Acme"><port name="P" binding="t:B"><soap:address location="https://voip.acme.example/"/></port>'
        "</service></definitions>"
    )


def measured(folder: Path) -> dict[str, float]:
    """Seconds of processor time each, turn and turn about."""
    from zeep import Client

    from neon_wizard.authoring.from_wsdl import from_wsdl

    def ours(path: str) -> None:
        if [each.service for each in from_wsdl(path, folder=None).matches] != ["balance"]:
            raise ValueError("the balance was not found")

    def zeep(path: str) -> None:
        Client(path)

    paths = sorted(map(str, folder.glob("*.wsdl")))
    pairs = [(_seconds(ours, path), _seconds(zeep, path)) for path in paths][1:]
    mine, its = (statistics.median(times) for times in zip(*pairs, strict=True))
    return {"ours": mine, "zeep": its}


def _seconds(work: Callable[[str], None], path: str) -> float:
    gc.collect()
    began = time.process_time()
    work(path)
    return time.process_time() - began


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
