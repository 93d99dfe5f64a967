"""The last step of every dialect: a finished request is signed, sent as who the profile says, and its answer read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.protocols.reply_reader import accepted_statuses, read

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Call, Reply
    from neon_wizard.protocols.exchange import Request
    from neon_wizard.protocols.http import Session
    from neon_wizard.protocols.templates import Filler


def dispatch(service: Service, call: Call, session: Session, filler: Filler, request: Request) -> Reply:
    """Send `request` once, and return its reply read in the profile's format; raises as a dialect does."""
    http = filler.http
    if service.signatures:
        from neon_wizard.protocols.outgoing.signatures import signed  # as few profiles sign

        request = signed(request, service.signatures, filler)
    accept = accepted_statuses(service)
    answer, exchange = session.send(request, http, cancel=call.cancel, secrets=filler.secrets, accept=accept)
    return read(answer, exchange, request.url, service, call.cancel)
