"""A mock operator while it serves: its HTTP server, its folder, and the profile that leads to it.

The server has one thread for each connection, which stays open, and endings that no proper server makes.
"""

from __future__ import annotations

import secrets
import socket
import ssl
import struct
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from neon_wizard import disk
from neon_wizard.demo.mock import planning
from neon_wizard.demo.mock.faults import Fault
from neon_wizard.demo.mock.incoming import Arrived
from neon_wizard.demo.mock.mock_operator import MockOperator, example, settled
from neon_wizard.demo.mock.mock_page import MockPage
from neon_wizard.demo.mock.spoiling import Response
from neon_wizard.demo.server_thread import ServerThread
from neon_wizard.errors import UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import is_foreign, is_loopback

if TYPE_CHECKING:
    from neon_wizard.demo.mock.certificates import Authority
    from neon_wizard.demo.mock.known_accounts import MockAccount
    from neon_wizard.profile.operator import Profile


LARGEST_REQUEST: Final = 1_048_576
_PATIENCE: Final = 30.0
"""Seconds without a byte after which a connection is given up."""
Answering = Callable[[Arrived], Response]


class MockListener:
    """``with MockListener("127.0.0.1", 0, answer) as listener``.

    context: returns what TLS a new connection gets; None for no TLS. Raises OSError, or OverflowError for an impossible
    port, where it cannot listen there.
    """

    def __init__(
        self, host: str, port: int, answer: Answering, context: Callable[[], ssl.SSLContext] | None = None
    ) -> None:
        self.stopped = threading.Event()
        outer = self

        class Handler(_Handler):
            listener = outer
            answering = staticmethod(answer)

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
            request_queue_size = 128

            def finish_request(self, request: Any, client_address: Any) -> None:
                # Not where connections are accepted, so that a slow handshake holds up nobody else.
                if context is None:
                    super().finish_request(request, client_address)
                    return
                request.settimeout(_PATIENCE)
                with context().wrap_socket(request, server_side=True) as secured:
                    super().finish_request(secured, client_address)

            def handle_error(self, request: Any, client_address: Any) -> None:
                """Ignore whoever goes away or does not like the certificate: that is no error of the server's."""

        server = Server((host, port), Handler)
        self._serving = ServerThread(server, "mock")
        self.port: int = server.server_address[1]

    def start(self) -> None:
        self._serving.start()

    def stop(self) -> None:
        """Stop serving, and release what hangs."""
        self.stopped.set()
        self._serving.stop()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "MockOperator"
    sys_version = ""
    disable_nagle_algorithm = True
    timeout = _PATIENCE
    listener: MockListener
    answering: Answering

    def answer(self) -> None:
        length = self.headers.get("Content-Length", "0")
        known = length.isascii() and length.isdigit() and "Transfer-Encoding" not in self.headers
        if not known or int(length) > LARGEST_REQUEST:
            self.close_connection = True
            self.send_error(413 if known else 411)
            return
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = "GET" if self.command == "HEAD" else self.command
        self._give(self.answering(Arrived(asked, path, query, headers, self.rfile.read(int(length)))))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer  # noqa: N815 - the base class calls these

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _give(self, response: Response) -> None:
        if response.delay and self.listener.stopped.wait(response.delay):
            return
        if response.ending == "hang":
            self.listener.stopped.wait()
        if response.ending in ("hang", "reset"):
            self._reset()
            return
        self.close_connection = self.close_connection or response.close or response.ending == "short"
        self.send_response(response.status)
        if response.content_type:
            self.send_header("Content-Type", response.content_type)
        for name, value in response.headers:
            self.send_header(name, value)
        if response.status != 204:
            self.send_header("Content-Length", str(len(response.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        sent = response.body[: len(response.body) // 2] if response.ending == "short" else response.body
        sent = b"" if self.command == "HEAD" else sent
        if response.drip:
            self.end_headers()
            for byte in sent:
                if self.listener.stopped.wait(response.drip):
                    return
                self.wfile.write(bytes([byte]))
        else:
            self._headers_buffer: list[bytes]
            self._headers_buffer += [b"\r\n", sent]  # all of it in one packet
            self.flush_headers()

    def _reset(self) -> None:
        """End with RST in place of FIN."""
        self.close_connection = True
        with suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()


LOOPBACK: Final = "127.0.0.1"


class Mock:
    """``with Mock(profile) as mock``: `origin`, `operator`, and `profile`, which leads to it, also in `file`.

    accounts: whom it knows; by default one, see `example`. bind: the address to listen at. port: 0 for a free one. tls:
    whether it speaks TLS. copy: where the profile that leads to it is written, by default into a folder that is removed
    at the end.

    Raises `ProfileError` ``profile.mock`` where a reply cannot be made from the profile, `UsageError` ``mock.profile``
    where the profile is in no file and ``mock.tls`` where its services want a certificate; on entering OSError or
    OverflowError where it cannot listen.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        accounts: Iterable[MockAccount] = (),
        faults: Iterable[Fault] = (),
        bind: str = LOOPBACK,
        port: int = 0,
        page_port: int = 0,
        tls: bool = False,
        copy: Path | None = None,
    ) -> None:
        if not tls and any(each.http.auth.scheme == "certificate" for each in profile.every_exchange):
            raise UsageError("mock.tls", facts={"name": profile.name})
        self._source = planning.source_of(profile)
        self._plan = planning.MockPlan.of(profile)
        self._password = Secret(f"mock-{secrets.token_hex(8)}")  # 21 characters, whose base64 needs no “=”
        known = tuple(accounts) or (example(profile),)
        planning.prove(profile, settled(profile, known[0]))
        self.operator = MockOperator(profile, self._plan, known, self._password, faults)
        self.origin = ""
        self.profile = profile
        self.file = copy or Path()
        self._copy = copy
        self.page = ""
        self._bind, self._port, self._page_port, self._tls = bind, port, page_port, tls
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="neon-wizard-mock-")))
            name = {"": LOOPBACK, "0.0.0.0": LOOPBACK, "::": "::1"}.get(self._bind, self._bind)  # noqa: S104
            authority = self._authority(folder, name) if self._tls else None
            context = (lambda: authority.context(self.operator.faults.certificate())) if authority else None
            answer = ours(self.operator.answer) if is_loopback(self._bind) else self.operator.answer
            listener = MockListener(self._bind, self._port, answer, context)
            host = f"[{name}]" if ":" in name else name
            self.origin = self.operator.origin = f"{'https' if authority else 'http'}://{host}:{listener.port}"
            listener.start()
            stack.callback(listener.stop)
            self.file = self._copy or folder / f"{self.operator.profile.id[:35]}-mock.toml"
            lead = planning.MockAddress(
                self.origin,
                self._plan,
                self.operator.book.accounts[0],
                self._password,
                authority.ca if authority else None,
                authority.client if authority else None,
            )
            text = planning.leading(self.operator.profile, self._source, lead)
            disk.write(self.file, text.encode())
            self.profile = planning.loaded(text, self.file)
            page = MockListener(
                LOOPBACK, self._page_port, MockPage(self.operator, self.addresses, str(self.file)).answer
            )
            page.start()
            stack.callback(page.stop)
            self.page = f"http://{LOOPBACK}:{page.port}/"
            self._stack = stack.pop_all()
        return self

    @property
    def addresses(self) -> Mapping[str, str]:
        """The address of each service, by its name."""
        return {name: self.origin + path for name, path in self._plan.services.items()}

    @property
    def descriptions(self) -> tuple[str, ...]:
        """The addresses of the WSDLs."""
        return tuple(f"{self.origin}{path}?wsdl" for path in self._plan.descriptions)

    def __exit__(self, *_exception: object) -> None:
        self._stack.close()

    def _authority(self, folder: Path, name: str) -> Authority:
        from neon_wizard.demo.mock.certificates import Authority

        wanted = any(each.http.auth.scheme == "certificate" for each in self.operator.profile.every_exchange)
        return Authority(folder, name, clients=wanted)


def ours(answer: Answering) -> Answering:
    """Return `answer` for what this computer's own programs ask, and a refusal for other sites' pages."""

    def answering(arrived: Arrived) -> Response:
        if is_foreign(arrived.headers):
            return Response(403, b"This mock is for this computer only.\n", "text/plain; charset=utf-8")
        return answer(arrived)

    return answering
