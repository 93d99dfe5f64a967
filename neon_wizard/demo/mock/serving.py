"""A mock operator while it serves: its listener, its folder, and the profile that leads to it."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from neon_wizard import disk
from neon_wizard.demo.mock import planning, proving
from neon_wizard.demo.mock.faults import Fault
from neon_wizard.demo.mock.listener import Answering, Listener
from neon_wizard.demo.mock.operator import Operator, example
from neon_wizard.demo.mock.page import Page
from neon_wizard.demo.mock.spoiling import Response
from neon_wizard.errors import UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import is_foreign, is_loopback

if TYPE_CHECKING:
    from neon_wizard.demo.mock.accounts import Account
    from neon_wizard.demo.mock.arriving import Arrived
    from neon_wizard.demo.mock.certificates import Authority
    from neon_wizard.profile.operator import Profile

LOOPBACK: Final = "127.0.0.1"


class Mock:
    """``with Mock(profile) as mock``: `origin`, `operator`, and `profile`, which leads to it, also in `file`.

    accounts: whom it knows; by default one, see `example`. bind: the address that it listens at. port: 0 for a free
    one. tls: it speaks TLS. copy: where the profile that leads to it is written, by default into a folder that goes
    when it ends.

    Raises `ProfileError` ``profile.mock`` where a reply cannot be made from the profile, `UsageError` ``mock.profile``
    where there is no file of it and ``mock.tls`` where its services want a certificate;
    when it starts OSError or OverflowError where it cannot listen.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        accounts: Iterable[Account] = (),
        faults: Iterable[Fault] = (),
        bind: str = LOOPBACK,
        port: int = 0,
        page_port: int = 0,
        tls: bool = False,
        copy: Path | None = None,
    ) -> None:
        if not tls and any(each.http.auth.scheme == "certificate" for each in profile.every_service.values()):
            raise UsageError("mock.tls", facts={"name": profile.name})
        self._source = planning.source_of(profile)
        self._plan = planning.Plan.of(profile)
        self._password = Secret(f"mock-{secrets.token_hex(8)}")  # 21 characters: base64 of it needs no “=”
        known = tuple(accounts) or (example(profile),)
        proving.prove(profile, known[0])
        self.operator = Operator(profile, self._plan, known, self._password, faults)
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
            answer = _ours(self.operator.answer) if is_loopback(self._bind) else self.operator.answer
            listener = Listener(self._bind, self._port, answer, context)
            host = f"[{name}]" if ":" in name else name
            self.origin = self.operator.origin = f"{'https' if authority else 'http'}://{host}:{listener.port}"
            listener.start()
            stack.callback(listener.stop)
            self.file = self._copy or folder / f"{self.operator.profile.id[:35]}-mock.toml"
            lead = planning.Lead(
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
            page = Listener(LOOPBACK, self._page_port, Page(self.operator, self.addresses, str(self.file)).answer)
            page.start()
            stack.callback(page.stop)
            self.page = f"http://{LOOPBACK}:{page.port}/"
            self._stack = stack.pop_all()
        return self

    @property
    def addresses(self) -> Mapping[str, str]:
        """Of each service, by its name."""
        return {name: self.origin + path for name, path in self._plan.services.items()}

    @property
    def descriptions(self) -> tuple[str, ...]:
        """Addresses of the WSDLs."""
        return tuple(f"{self.origin}{path}?wsdl" for path in self._plan.descriptions)

    def __exit__(self, *_exception: object) -> None:
        self._stack.close()

    def _authority(self, folder: Path, name: str) -> Authority:
        from neon_wizard.demo.mock.certificates import Authority

        wanted = any(each.http.auth.scheme == "certificate" for each in self.operator.profile.every_service.values())
        return Authority(folder, name, clients=wanted)


def _ours(answer: Answering) -> Answering:
    """`answer` to what this computer's own programs ask, and not to other sites' pages."""

    def answering(arrived: Arrived) -> Response:
        if is_foreign(arrived.headers):
            return Response(403, b"This mock is for this computer only.\n", "text/plain; charset=utf-8")
        return answer(arrived)

    return answering
