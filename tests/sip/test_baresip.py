"""baresip behind the seam, against a real registrar, with a second engine on the other side and sound from files."""

from __future__ import annotations

import math
import queue
import re
import sys
import threading
import wave
from array import array
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from neon_wizard.errors import UsageError
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.baresip import Baresip, Sound
from neon_wizard.sip.engine import CallState, EngineFailed, Line, Registration
from tests.marks import posix_only
from tests.servers.far_phone import FarPhone
from tests.servers.registrar import Registrar
from tests.servers.sip import Asked, SipServer
from tests.sip.engine_contract import ALICE, EngineContract, Listener

pytestmark = posix_only("baresip-python has no wheel for Windows")

RATE = 8000


def tone(path: Path, hertz: float, seconds: float = 30.0) -> Path:
    """A WAV file, mono, 16 bit: for the stack, the only microphone here."""
    samples = array("h", (int(8000 * math.sin(2 * math.pi * hertz * n / RATE)) for n in range(int(RATE * seconds))))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


class Far:
    """Bob's phone, started when it is first needed."""

    def __init__(self, stack: ExitStack, domain: str, folder: Path) -> None:
        self._stack, self._domain, self._folder = stack, domain, folder
        self._phone: FarPhone | None = None

    @property
    def phone(self) -> FarPhone:
        if self._phone is None:
            sound = tone(self._folder / "bob.wav", 440)
            phone = FarPhone(self._domain, "bob", "bob-secret", sound, self._folder / "bob-heard.wav")
            self._phone = self._stack.enter_context(phone)
        return self._phone

    def dial_alice(self) -> None:
        self.phone.tell("dial", target="alice")

    def rings(self) -> None:
        self.phone.expect(call="incoming")

    def answer(self) -> None:
        self.phone.tell("answer")

    def hang_up(self) -> None:
        self.phone.tell("hang up")

    def hears(self, digit: str) -> None:
        self.phone.expect(digit=digit)


@dataclass
class Real:
    engine: Baresip
    far: Far
    domain: str


@pytest.fixture(scope="module")
def registrar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registrar]:
    with Registrar(tmp_path_factory.mktemp("registrar")) as running:
        yield running


class TestBaresip(EngineContract):
    @pytest.fixture
    def world(self, registrar: Registrar, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Real]:
        sound = Sound(f"aufile,{tone(tmp_path / 'alice.wav', 880)}", f"aufile,{tmp_path / 'alice-heard.wav'}")
        with ExitStack() as stack:
            engine = Baresip(sound)
            stack.callback(engine.close)
            far = Far(stack, registrar.domain, tmp_path)
            _ = far.phone  # it is registered before it is called

            yield Real(engine, far, registrar.domain)


def strength(path: Path, hertz: float) -> float:
    """How much of a recording is the tone of `hertz`, 0 to about 8000 (Goertzel)."""
    with wave.open(str(path), "rb") as file:
        rate = file.getframerate()
        samples = array("h", file.readframes(file.getnframes()))[:: file.getnchannels()]
    angle = 2 * math.pi * hertz / rate
    cosine = sum(s * math.cos(angle * n) for n, s in enumerate(samples))
    sine = sum(s * math.sin(angle * n) for n, s in enumerate(samples))
    return 2 * math.hypot(cosine, sine) / max(len(samples), 1)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[tuple[Baresip, Listener]]:
    made = Baresip(Sound(f"aufile,{tone(tmp_path / 'alice.wav', 880)}", f"aufile,{tmp_path / 'alice-heard.wav'}"))
    listener = Listener()
    made.open(listener)
    yield made, listener
    made.close()


def talk(engine, registrar, folder, *, muted: bool = False) -> Path:
    """Alice calls bob and sends some keys, which takes a while: nobody waits by the clock. Gives what he heard."""
    baresip, listener = engine
    heard = folder / "bob-heard.wav"
    with FarPhone(registrar.domain, "bob", "bob-secret", tone(folder / "bob.wav", 440), heard) as bob:
        baresip.connect(Line(ALICE, SipSettings("alice", registrar.domain), Secret("alice-secret")))
        listener.registration(Registration.REGISTERED)
        baresip.dial(ALICE, "bob")
        bob.expect(call="incoming")
        bob.tell("answer")
        call = listener.call(CallState.ESTABLISHED)
        if muted:
            baresip.mute(call.id, True)
            assert listener.call(CallState.ESTABLISHED).muted
        for digit in "123":
            baresip.send_digit(call.id, digit)
            bob.expect(digit=digit)
        baresip.hang_up(call.id)
        bob.expect(call="ended")
    baresip.close()
    return heard


def test_both_sides_hear_each_other(engine, registrar, tmp_path):
    assert strength(talk(engine, registrar, tmp_path), 880) > 1000
    assert strength(tmp_path / "alice-heard.wav", 440) > 1000


def test_muted_nobody_hears(engine, registrar, tmp_path):
    assert strength(talk(engine, registrar, tmp_path, muted=True), 880) < 1000


def tls(registrar: Registrar, ca: Path | None) -> Line:
    sip = SipSettings("alice", f"127.0.0.1:{registrar.tls_port}", transport="tls")
    return Line(ALICE, sip, Secret("alice-secret"), ca)


def test_over_tls_the_registrar_is_verified(engine, registrar):
    baresip, listener = engine
    baresip.connect(tls(registrar, registrar.ca))
    listener.registration(Registration.REGISTERED)


def test_f12_an_authority_that_nobody_trusts_ends_it(engine, registrar):
    baresip, listener = engine
    baresip.connect(tls(registrar, None))
    failed = listener.registration(Registration.FAILED)
    assert failed.error is not None
    assert failed.error.code == "sip.unreachable"


def test_a_line_of_other_authorities_waits_until_the_first_is_disconnected(engine, registrar):
    baresip, listener = engine
    baresip.connect(tls(registrar, registrar.ca))
    listener.registration(Registration.REGISTERED)
    other = Line("demo/bob", SipSettings("bob", registrar.domain), Secret("bob-secret"))
    baresip.connect(other)
    failed = listener.registration(Registration.FAILED)
    assert failed.error is not None
    assert failed.error.code == "engine.other_ca"
    baresip.disconnect(ALICE)
    baresip.connect(other)
    listener.registration(Registration.REGISTERED)


@pytest.mark.parametrize("answered", ["before", "after"])
def test_given_up_while_it_registers_a_line_is_not_left_registered(engine, answered):
    """``after``: the registrar takes the account when the user has already thought better of it."""
    baresip, listener = engine
    came, go = threading.Event(), threading.Event()
    expiries: queue.Queue[str] = queue.Queue()

    def take(asked: Asked) -> bytes:
        expiry = re.sub(r".*;expires=(\d+).*", r"\1", asked.header("Contact"))
        if asked.number == 0:
            came.set()
            go.wait(20)
        expiries.put(expiry)
        return asked.answer("200 OK", f"Contact: {asked.header('Contact')}")

    with SipServer(take) as server:
        baresip.connect(Line(ALICE, SipSettings("alice", server.domain, transport="udp"), Secret("alice-secret")))
        assert came.wait(20)
        if answered == "before":
            go.set()
            listener.registration(Registration.REGISTERED)
        baresip.disconnect(ALICE)
        listener.registration(Registration.OFF)
        go.set()
        while expiries.get(timeout=10) != "0":
            pass
        baresip.close()  # before the server, which must not go while it answers


def test_a_request_that_the_stack_refuses_leaves_the_line_connected(engine, registrar, tmp_path):
    baresip, listener = engine
    with FarPhone(registrar.domain, "bob", "bob-secret", tone(tmp_path / "bob.wav", 440), tmp_path / "heard.wav"):
        baresip.connect(Line(ALICE, SipSettings("alice", registrar.domain), Secret("alice-secret")))
        listener.registration(Registration.REGISTERED)
        baresip.dial(ALICE, "bob")
        call = listener.call(CallState.RINGING)
        baresip.answer(call.id)  # it is ours: there is nothing to answer
        baresip.send_digit(call.id, "5")
        baresip.hang_up(call.id)
        listener.call(CallState.ENDED)
    assert not [event for event in listener.events if isinstance(event, EngineFailed)]


def test_a_registrar_that_is_not_there(engine, registrar):
    baresip, listener = engine
    baresip.connect(Line(ALICE, SipSettings("alice", "127.0.0.1:1", transport="tcp"), Secret("alice-secret")))
    failed = listener.registration(Registration.FAILED)
    assert failed.error is not None
    assert failed.error.code == "sip.unreachable"


def test_without_the_package_it_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "baresip", None)
    monkeypatch.delitem(sys.modules, "neon_wizard.sip.baresip_stack", raising=False)
    with pytest.raises(UsageError) as caught:
        Baresip().open(Listener())
    assert caught.value.code == "engine.missing"
