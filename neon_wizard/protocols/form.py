"""Form submission over GET and POST (F6): every declared field goes out, the empty ones too; a file as a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.profile.bodies import Spot, Written
from neon_wizard.protocols import Call, Reply

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.http import Session


class Form:
    """The dialect ``form``."""

    name = "form"
    options: frozenset[str] = frozenset({"method", "headers"})

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """One request, see `neon_wizard.protocols.Protocol`; `UsageError` ``input.character`` and ``.phone`` too."""
        from neon_wizard.protocols.rest import pairs_of, send, with_query
        from neon_wizard.protocols.template import Filler
        from neon_wizard.protocols.uploads import files_of, multipart

        filler = Filler(service, call)
        if files_of(service):
            body, kind = multipart(service, call, filler)
            return send(service, call, session, filler, "POST", service.url, body, kind)
        fields = filler.fields(Spot.FORM)
        if service.options.get("method") == "GET":
            return send(service, call, session, filler, "GET", with_query(service.url, fields))
        return send(service, call, session, filler, "POST", service.url, pairs_of(fields).encode(), Written.FORM)
