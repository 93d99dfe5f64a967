"""The other side of a call: a second engine, in a process of its own, for one process holds one SIP stack.

It answers, refuses, hangs up and presses keys when told, one JSON object a line each way.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

SECONDS = 20.0


class FarPhone:
    """``with FarPhone(domain, "bob", "bob-secret", sound) as bob:`` is registered. sound: a WAV file that it says."""

    def __init__(self, domain: str, number: str, password: str, sound: Path, heard: Path) -> None:
        self._hello = {"domain": domain, "number": number, "password": password}
        self._command = [sys.executable, "-m", "tests.servers.far_phone", str(sound), str(heard)]
        self.events: queue.Queue[dict[str, Any]] = queue.Queue()

    def __enter__(self) -> FarPhone:
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.tell("connect", **self._hello)
        self.expect(registration="registered")
        return self

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.events.put(json.loads(line))

    def tell(self, what: str, **facts: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, **facts}) + "\n")
        self._process.stdin.flush()

    def expect(self, **facts: str) -> dict[str, Any]:
        """The next event that has all of `facts`; raises `queue.Empty` when none comes."""
        while True:
            event = self.events.get(timeout=SECONDS)
            if facts.items() <= event.items():
                return event

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(SECONDS)
        self._reader.join(SECONDS)
        self._process.stdout.close()


def main(sound: str, heard: str) -> None:
    from neon_wizard.model import Secret, SipSettings
    from neon_wizard.sip.baresip import Baresip, Sound
    from neon_wizard.sip.engine import CallChanged, CallState, DigitPressed, Event, Line, RegistrationChanged

    call = ""

    def report(event: Event) -> None:
        nonlocal call
        said: dict[str, str] = {}
        if isinstance(event, RegistrationChanged):
            said = {"registration": event.state, "code": event.error.code if event.error else ""}
        elif isinstance(event, CallChanged):
            call = "" if event.call.state is CallState.ENDED else event.call.id
            said = {"call": event.call.state, "peer": event.call.peer}
        elif isinstance(event, DigitPressed):
            said = {"digit": event.digit}
        print(json.dumps(said), flush=True)

    engine = Baresip(Sound(f"aufile,{sound}", f"aufile,{heard}"))
    engine.open(report)
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "connect":
            sip = SipSettings(order["number"], order["domain"], transport="udp")
            engine.connect(Line("far", sip, Secret(order["password"])))
        elif order["do"] == "dial":
            engine.dial("far", order["target"])
        elif order["do"] == "answer":
            engine.answer(call)
        elif order["do"] == "hang up":
            engine.hang_up(call)
    engine.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
