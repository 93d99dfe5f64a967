"""What an operator insists on that its profile does not say, and how it refuses anything else, as real stacks do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from neon_wizard.demo.envelopes import SOAP_1_1, SOAP_1_2, NotSoapError, fault
from neon_wizard.demo.mock.faults import Effect, Fault
from neon_wizard.demo.mock.notations import envelope
from neon_wizard.demo.mock.spoiling import Response
from neon_wizard.demo.mock.writers import XML_TYPE

if TYPE_CHECKING:
    from neon_wizard.demo.mock.arriving import Arrived

_VERSIONS: Final = {"1.1": SOAP_1_1, "1.2": SOAP_1_2}


def refusal(arrived: Arrived, faults: Iterable[Fault]) -> Response | None:
    """The answer to a request that is not as an operator wants it; None where it is."""
    for each in faults:
        if each.effect is Effect.WANTS:
            what, _, wanted = each.value.partition("=")
            if not _has(arrived, what, wanted):
                return _refused(arrived, what, wanted)
    return None


def _has(arrived: Arrived, what: str, wanted: str) -> bool:
    if what == "type":
        return arrived.headers.get("content-type", "").partition(";")[0].strip() == wanted
    if what == "action":
        named = arrived.headers.get("soapaction", "").strip('"')
        return wanted in (named, *arrived.headers.get("content-type", "").split('"'))
    try:
        read = envelope(arrived.body)
    except NotSoapError:
        return False
    return read.soap == _VERSIONS.get(wanted) if what == "version" else read.namespace == wanted


def _refused(arrived: Arrived, what: str, wanted: str) -> Response:
    """ASP.NET's and WCF's 415; a fault of either version where the rest was understood."""
    if what == "type":
        return Response(415, b"", "text/plain; charset=utf-8")
    if what == "version":
        return Response(500, fault("VersionMismatch", _VERSIONS.get(wanted, SOAP_1_1)), XML_TYPE)
    named = arrived.headers.get("soapaction", "").strip('"') if what == "action" else _namespace(arrived)
    came = f"The {what} {named} was not recognized" if named else f"There is no {what}"
    words = f"{came}; {wanted} is served here."
    return Response(500, fault(words), XML_TYPE)


def _namespace(arrived: Arrived) -> str:
    try:
        return envelope(arrived.body).namespace
    except NotSoapError:
        return ""
