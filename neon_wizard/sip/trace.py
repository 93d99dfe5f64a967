"""What happened on the way to a registrar, step by step, as support may see it: without any secret (F60)."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from typing import Final

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass
from neon_wizard.model import Secret
from neon_wizard.redaction import MASK, redactor

_LONGEST: Final = 8_192
_MOST: Final = 40
_MARGIN: Final = 4_096
"""Characters; longer than any secret, because a cut through a message may go through a secret."""
_AUTHORIZATION = late.pattern(
    r"^((?:Proxy-)?Authorization\s*:)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True)
class TraceStep:
    """kind: ``resolve``, ``connect``, ``tls``, ``send``, ``reply``. text: of what. seconds: since the start."""

    kind: str
    text: str
    seconds: float


class Trace:
    """Steps and messages in their order; written by the thread that works, read by any."""

    def __init__(self, secrets: Iterable[Secret]) -> None:
        self._started = time.monotonic()
        self._masked = redactor(secrets)
        self._steps: list[TraceStep] = []
        self._messages: list[str] = []

    @property
    def steps(self) -> tuple[TraceStep, ...]:
        return tuple(self._steps)

    @property
    def stage(self) -> str:
        """The kind of the last step: what was under way when time was up."""
        return self._steps[-1].kind if self._steps else ""

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._started

    @property
    def text(self) -> str:
        """Return the steps, then the messages, with secrets masked."""
        steps = (f"{step.seconds * 1000:8.1f} ms  {step.kind:8}{step.text}" for step in self._steps)
        return "\n".join([*steps, *(f"\n{message}" for message in self._messages)])

    def step(self, kind: str, text: object) -> None:
        if len(self._steps) < _MOST:
            self._steps.append(TraceStep(kind, self._masked(str(text))[:200], self.seconds))

    def message(self, direction: str, data: bytes) -> None:
        """Note a message. direction: ``→`` for what was sent, ``←`` for what came."""
        if len(self._messages) < _MOST:
            text = self._masked(data[: _LONGEST + _MARGIN].decode("utf-8", "replace"))
            shown = _AUTHORIZATION.sub(rf"\1 {MASK}", text)[:_LONGEST].replace("\r\n", "\n").strip()
            self._messages.append(f"{direction} {self.seconds:.3f} s\n{shown}")
