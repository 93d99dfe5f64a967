"""Answers whose head is not simple: by `http.client`, which takes longer, and with Python's reader of mail to load."""

from __future__ import annotations

import http
import http.client

from neon_wizard.protocols.header_values import LONGEST_TYPE


class HeadersError(http.client.HTTPException):
    """Headers that Python cannot read."""


class WholeResponse(http.client.HTTPResponse):
    """As its base class, but accepts any interim answer, such as 103, and not only 100 (RFC 9110, 15.2).

    How long a server may go on with those is up to the guard.
    """

    def begin(self) -> None:
        try:
            self._begin()
        except (TypeError, ValueError, LookupError, AttributeError) as error:
            # Python reads the boundary of a multipart reply here, as a mail's, with all that may go wrong in that.
            raise HeadersError(f"{type(error).__name__} in the headers") from error

    def _begin(self) -> None:
        super().begin()
        while 100 <= self.status < 200:
            if self.status == http.HTTPStatus.SWITCHING_PROTOCOLS:
                raise http.client.HTTPException("101, which nobody asked for")
            # as before the first answer, so that it reads on
            self.headers = self.msg = None  # type: ignore[assignment]
            super().begin()
        declared = self.headers.get("Content-Type", "")
        if len(declared) > LONGEST_TYPE:  # Python takes quadratic time to read its parameters
            self.headers.replace_header("Content-Type", declared[:LONGEST_TYPE])
