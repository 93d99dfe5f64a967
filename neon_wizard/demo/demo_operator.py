"""The demo operator's server, werkzeug on 127.0.0.1 in a thread of its own, and its profile.

The profile is resources/operators/demo.toml with the address that the server has in this run.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from neon_wizard import places
from neon_wizard.demo import envelopes, pages
from neon_wizard.demo.offers import DemoLicences, Offers
from neon_wizard.demo.server_thread import ServerThread
from neon_wizard.demo.subscribers import SipServer, Subscribers
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import is_foreign
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


PLACEHOLDER: Final = "http://127.0.0.1:0"
"""The address in demo.toml; the real one is known when the server has its port."""

# Its port changes at each start, its identity does not: what is stored for it is bound to this, not to an address.
BOUND_ORIGINS: Final = ("embedded:demo",)

TEST_LOGIN: Final = MappingProxyType({"login": "Tester", "password": Secret("123456"), "number": "5555555"})
"""The account of the specification's examples, for the endpoint tester."""


def demo_profile(origin: str, protocols: Mapping[str, frozenset[str]]) -> Profile:
    """Return the profile of the demo operator that answers at `origin` (``http://127.0.0.1:PORT``)."""
    path = _path()
    text = path.read_text(encoding="utf-8").replace(PLACEHOLDER, origin)
    profile = load(text, file=path.name, source=Source.BUNDLED, base=path.parent, protocols=protocols)
    return replace(profile, bound_origins=BOUND_ORIGINS, kept={**profile.kept, "test": TEST_LOGIN})


def served_profile(origin: str) -> str:
    """Return it as the text of a profile file of its own, for commands of other processes.

    The id ``demo`` means the operator inside the program, so this one is ``demo-served``. It names the account of
    `TEST_LOGIN`, so that it can be tested.
    """
    lines = _path().read_text(encoding="utf-8").replace(PLACEHOLDER, origin).splitlines()
    kept = (line for line in lines if not line.startswith("logo ="))
    text = "\n".join('id = "demo-served"' if line == 'id = "demo"' else line for line in kept)
    test = {name: each.reveal() if isinstance(each, Secret) else each for name, each in TEST_LOGIN.items()}
    return "\n".join((text, "", "[test]", *(f'{name} = "{value}"' for name, value in test.items()))) + "\n"


def _path() -> Path:
    return places.resources() / "operators" / "demo.toml"


HOST: Final = "127.0.0.1"
SPECIFIED_TYPE: Final = "application/soap+xml; charset=utf-8"
WSDL_TYPE: Final = "text/xml; charset=utf-8"
PAGE_TYPE: Final = "text/html; charset=utf-8"
_LARGEST_REQUEST: Final = 65_536
_REMEMBERED: Final = 500


class Seen(NamedTuple):
    """A request as it arrived. path: with the query, if there was one. headers: names in lower case."""

    path: str
    headers: Mapping[str, str]
    body: bytes


class _QuietHandler(WSGIRequestHandler):
    """Logs nothing: a window's or a command's standard error is not the place for a server's log."""

    disable_nagle_algorithm = True  # the headers and the body are written apart: the body does not wait for an ACK

    def log(self, type: str, message: str, *args: object) -> None:
        pass


class DemoOperator:
    """An operator that is complete enough to try everything against, and forgets everything when it stops.

    ``POST /Signup``, ``/Provisioning``, ``/GetBalance`` are the specification's exchanges; ``/service`` is the same
    with the WSDL at ``/service?wsdl``. ``/ActivateLicence`` and ``/GetLicence`` are its licences, which need credit;
    ``/buy`` is the page where that is bought. ``/RedeemVoucher``, ``/rates``, ``/calls`` and ``/password`` are its
    extra services. ``GET /confirm/LOGIN`` confirms an account (see `Subscribers.signup`).

    sip: where its accounts register, by default a server that does not exist. requests: the last 500 that arrived, for
    tests and for the curious.
    """

    def __init__(self, port: int = 0, sip: SipServer | None = None) -> None:
        self.origin = ""
        self.requests: list[Seen] = []
        self._port = port
        self._subscribers = Subscribers(lambda name, number: pages.info(self.origin, name, number), sip)
        self._licences = DemoLicences(self._subscribers)
        self._offers = Offers(self._subscribers)
        self._methods = {**self._subscribers.methods, **self._licences.methods, **self._offers.methods}
        self._serving: ServerThread | None = None

    def start(self) -> str:
        """Serve from now on; return the origin, ``http://127.0.0.1:PORT``. Raises OSError when the port is taken."""
        if self._serving is None:
            # werkzeug ends the whole program when it cannot bind, so it is given a socket that is bound already.
            with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                listener.bind((HOST, self._port))
                listener.listen(64)
                port = listener.getsockname()[1]
                server = make_server(
                    HOST, port, self._answer, threaded=True, request_handler=_QuietHandler, fd=listener.fileno()
                )
            self.origin = f"http://{HOST}:{port}"
            self._serving = ServerThread(server, "demo-operator")
            self._serving.start()
        return self.origin

    def stop(self) -> None:
        """Stop serving; does nothing when it does not serve."""
        serving, self._serving = self._serving, None
        if serving is not None:
            serving.stop()

    def __enter__(self) -> DemoOperator:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def adopt(self, number: str, login: str, sip_password: str = "") -> None:
        """Know an account of an earlier run again, so that what this computer still keeps of it works."""
        self._subscribers.adopt(number, login, sip_password)

    def confirm(self, login: str) -> bool:
        """Do what following the link in the operator's mail does (A5)."""
        return self._subscribers.confirm(login)

    def _answer(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        return self._reply(Request(environ))(environ, start_response)

    def _reply(self, request: Request) -> Response:
        if (request.content_length or 0) > _LARGEST_REQUEST:
            return Response("too large", 413)
        body = request.get_data()
        path = request.full_path.rstrip("?")
        self.requests.append(Seen(path, {name.lower(): value for name, value in request.headers}, body))
        del self.requests[:-_REMEMBERED]
        if is_foreign(self.requests[-1].headers):
            return Response("This operator is for this computer only.", 403)
        if (offered := self._offers.reply(request, body)) is not None:
            return offered
        match request.method, request.path.strip("/"):
            case "POST", method if method in self._methods:
                return self._exchange(body, method, SPECIFIED_TYPE)
            case ("GET" | "POST") as verb, "buy":
                return self._buy(request, pressed=verb == "POST")
            case "POST", "service":
                return self._exchange(body, "", WSDL_TYPE)
            case "GET", "service":
                return Response(pages.wsdl(self.origin), content_type=WSDL_TYPE)
            case "GET", path if path.startswith("confirm/"):
                known = self._subscribers.confirm(path.removeprefix("confirm/"))
                return Response("Confirmed." if known else "Unknown login.", 200 if known else 404)
            case _, path if path in (*self._methods, "service"):
                return Response("only POST", 405, {"Allow": "POST"})
        return Response("There is nothing here.", 404)

    def _buy(self, request: Request, *, pressed: bool) -> Response:
        """Return the page where credit is bought."""
        if not pressed:
            return Response(self._licences.page(request.args.get("number", "")), content_type=PAGE_TYPE)
        page, bought = self._licences.buy(request.form.get("number", ""), request.form.get("amount", ""))
        return Response(page, 200 if bought else 400, content_type=PAGE_TYPE)

    def _exchange(self, body: bytes, method: str, content_type: str) -> Response:
        """Answer one SOAP exchange. method: what this address is for; empty where the body's element says it."""
        try:
            asked = envelopes.read(body)
        except envelopes.NotSoapError as error:
            return Response(envelopes.fault(str(error)), 500, content_type=content_type)
        answer = self._methods.get(asked.method)
        if answer is None or method not in ("", asked.method):
            words = f"{asked.method} is not offered here"
            return Response(envelopes.fault(words, asked.soap), 500, content_type=content_type)
        return Response(envelopes.write(asked, answer(asked.arguments)), content_type=content_type)
