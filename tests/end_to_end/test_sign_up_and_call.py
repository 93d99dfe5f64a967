"""From nothing to a call, with nothing but a keyboard: real windows on a real X server, a real keyring, an operator
whose accounts exist at a real registrar, a real engine, and a second engine at the other end.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

from neon_wizard.demo.demo_operator import DemoOperator, served_profile
from neon_wizard.demo.subscribers import SipServer
from tests.keyring_session import KeyringSession
from tests.marks import linux_only
from tests.servers.far_phone import FarPhone
from tests.servers.registrar import Registrar
from tests.sip.test_baresip import tone

PASSWORD = "canary-portal-9"
TYPED = {
    "login": "maria",
    "password": PASSWORD,
    "name": "Maria Silva",
    "email": "maria@example.com",
    "phone": "+55 71 3333-4444",
}
AFTER_CALL, TIMER = 1.0, 12.0  # seconds


class Readings:
    """When the operator was asked for a balance, on its own side; the count is kept in a file for the other process."""

    def __init__(self, operator: DemoOperator, file: Path) -> None:
        self.times: list[float] = []
        self.file = file
        self._operator = operator
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        file.write_text("0", encoding="ascii")

    def __enter__(self) -> Readings:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(0.01):
            asked = sum(seen.path == "/GetBalance" for seen in tuple(self._operator.requests))
            while len(self.times) < asked:
                self.times.append(time.monotonic())
                self.file.write_text(str(len(self.times)), encoding="ascii")


@linux_only("an X server, gnome-keyring and Kamailio")
def test_a_person_signs_up_connects_calls_and_hangs_up(keyring_session: KeyringSession, tmp_path: Path):
    with Registrar(tmp_path) as registrar:
        sip = SipServer(
            registrar.domain,
            proxy="",
            transport="udp",
            stun="",
            announce=lambda number, auth_name, password: registrar.add(auth_name, password, number),
        )
        sounds = [tone(tmp_path / f"{name}.wav", hertz) for name, hertz in (("maria", 880), ("bob", 440))]
        far = FarPhone(registrar.domain, "bob", "bob-secret", sounds[1], tmp_path / "bob-heard.wav")
        with DemoOperator(sip=sip) as operator, Readings(operator, tmp_path / "readings") as readings, far as bob:
            profile = tmp_path / "operator.toml"
            text = served_profile(operator.origin).replace('stun = "stun.example.com"\n', "")
            text = text.replace("required = true\n", "")  # a licence is for other tests
            text = text.replace(
                "every_minutes = 1\n", f"every_minutes = {TIMER / 60}\nafter_call_seconds = {AFTER_CALL}\n"
            )
            profile.write_text(text, encoding="utf-8")
            options = {
                "profile": str(profile),
                "typed": TYPED,
                "number": "bob",
                "sound": str(sounds[0]),
                "heard": str(tmp_path / "maria-heard.wav"),
                "readings": str(readings.file),
                "wanted": 4,
            }
            command = ["xvfb-run", "-a", sys.executable, "-m", "tests.end_to_end.session", json.dumps(options)]
            with subprocess.Popen(
                command,
                env={**keyring_session.env, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            ) as program:
                assert program.stdout is not None
                steps: dict[str, int] = {}
                hung_up = 0.0
                for line in program.stdout:
                    said = json.loads(line)
                    steps[said["step"]] = len(readings.times)
                    if said["step"] == "account":
                        account = said["id"]
                    elif said["step"] == "registered":
                        answering = threading.Thread(target=answer, args=(bob,), daemon=True)
                        answering.start()
                    elif said["step"] == "hung up":
                        hung_up = time.monotonic()
                _, errors = program.communicate(timeout=60)
            assert (program.returncode, errors) == (0, "")
            number = account.partition("/")[2]
            # Asked when it was shown and when it registered, not during the call, then after it, then by the timer.
            assert steps == {"account": 0, "registered": 2, "talking": 2, "hung up": 2, "done": 4}
            shown, registered, after_call, timer = readings.times
            assert after_call - hung_up >= AFTER_CALL * 0.9
            assert TIMER * 0.9 <= timer - after_call <= TIMER * 1.6
            assert registered >= shown
            assert not registrar.bindings(number), "it said goodbye"
            answering.join()
    secrets = keyring_session.contents()
    assert secrets
    assert all(account in name for _, name in secrets)
    assert PASSWORD not in secrets.values(), "mode once keeps no portal password"


def answer(bob: FarPhone) -> None:
    bob.expect(call="incoming")
    bob.tell("answer")
