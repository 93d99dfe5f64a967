"""Which SIP engine the phone uses: the program's own, or one of an installed package, kept away from the windows.

A package's engine runs on a thread of its own, is watched, and its events are checked. Whatever it does, no call here
waits. If it raises or hangs, it is over: every line is then off, and the error names the package.
"""

from __future__ import annotations

import re
import threading
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final

from neon_wizard.errors import NeonError, PackageError
from neon_wizard.profile import plugins
from neon_wizard.profile.plugins import PluginEntry, PluginError
from neon_wizard.sip.baresip import Baresip
from neon_wizard.sip.engine import (
    DIGITS,
    CallChanged,
    CallInfo,
    CallState,
    DigitPressed,
    Engine,
    EngineFailed,
    Event,
    Line,
    Registration,
    RegistrationChanged,
)

__all__ = ["API", "OWN", "PluginEngine", "choose", "names"]


API: Final = 1
"""What an engine's ``api`` must be: the version of `neon_wizard.sip.engine.Engine`."""
SECONDS: Final = 15.0
"""For one request. An engine that takes longer breaks the rule that nothing waits."""
CLOSING_SECONDS: Final = 5.0
_FEATURES: Final = frozenset({"dtmf", "mute"})
_METHODS: Final = ("open", "connect", "disconnect", "dial", "answer", "hang_up", "mute", "send_digit", "close")

Work = Callable[[Engine], None]


class PluginEngine:
    """An `Engine` of an installed package. seconds: after which a request counts as hanging."""

    def __init__(self, entry: PluginEntry, seconds: float = SECONDS) -> None:
        self._entry = entry
        self._seconds = seconds
        self._work: SimpleQueue[tuple[Work, threading.Event] | None] = SimpleQueue()
        self._listener: Callable[[Event], None] | None = None
        self._made: Engine | None = None
        self._failed: NeonError | None = None
        self._lines: set[str] = set()
        self._calls: set[str] = set()

    @property
    def features(self) -> frozenset[str]:
        """What the engine can do; nothing until it is loaded."""
        return frozenset(getattr(self._made, "features", ())) & _FEATURES if self._made else frozenset()

    def open(self, listener: Callable[[Event], None]) -> None:
        """Start the thread. Never fails here: what is wrong arrives as `EngineFailed`."""
        self._listener = listener
        threading.Thread(target=self._serve, name="neon-plugin-engine", daemon=True).start()

    def connect(self, line: Line) -> None:
        if self._failed is not None:
            self._report(RegistrationChanged(line.account_id, Registration.FAILED, self._failed))
            return
        self._lines.add(line.account_id)
        self._do(lambda engine: engine.connect(line))

    def disconnect(self, account_id: str) -> None:
        self._do(lambda engine: engine.disconnect(account_id))

    def dial(self, account_id: str, target: str) -> None:
        self._do(lambda engine: engine.dial(account_id, target))

    def answer(self, call_id: str) -> None:
        self._do(lambda engine: engine.answer(call_id))

    def hang_up(self, call_id: str) -> None:
        self._do(lambda engine: engine.hang_up(call_id))

    def mute(self, call_id: str, muted: bool) -> None:
        self._do(lambda engine: engine.mute(call_id, muted))

    def send_digit(self, call_id: str, digit: str) -> None:
        if len(digit) != 1 or digit not in DIGITS:
            raise ValueError(digit)
        self._do(lambda engine: engine.send_digit(call_id, digit))

    def close(self) -> None:
        """Stop, waiting a little for the goodbyes; an engine that hangs ends with the process."""
        if self._listener is None:
            return
        done = self._do(lambda engine: engine.close())
        self._work.put(None)
        if self._failed is None:
            done.wait(CLOSING_SECONDS)
        self._listener = None

    def _do(self, work: Work) -> threading.Event:
        done = threading.Event()
        if self._listener is not None and self._failed is None:
            self._work.put((work, done))
        return done

    # ---- on its own thread ----

    def _serve(self) -> None:
        self._watched(self._open, threading.Event())
        while self._failed is None and (given := self._work.get()) is not None:
            work, done = given
            engine = self._made
            if engine is not None:
                self._watched(lambda work=work, engine=engine: work(engine), done)  # type: ignore[misc]

    def _open(self) -> None:
        made: Any = plugins.load(self._entry)()
        if getattr(made, "api", None) != API:
            version = getattr(made, "api", None)
            raise PluginError(f"it is written for version {version} of these rules; this program has {API}")
        if lacking := [name for name in _METHODS if not callable(getattr(made, name, None))]:
            raise PluginError(f"it lacks {', '.join(lacking)}")
        made.open(self._hear)
        self._made = made

    def _watched(self, work: Callable[[], None], done: threading.Event) -> None:
        watch = threading.Timer(self._seconds, self._fail, [self._error("plugin.slow", seconds=f"{self._seconds:g}")])
        watch.daemon = True
        watch.start()
        try:
            work()
        except NeonError as error:
            self._fail(error)
        except (Exception, SystemExit) as error:
            self._fail(self._broken(error))
        finally:
            watch.cancel()
            done.set()

    def _fail(self, error: NeonError) -> None:
        if self._failed is None:
            self._failed = error
            plugins.skip(self._entry, error.detail or error.code)
            self._report(EngineFailed(error))

    def _broken(self, error: BaseException) -> NeonError:
        """Return a broken rule in its words, anything else as places only, as its text may repeat a password (F60)."""
        failed = self._error("plugin.failed")
        frames = traceback.extract_tb(error.__traceback__)
        places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        failed.detail = str(error) if isinstance(error, PluginError) else "\n".join([type(error).__name__, *places])
        return failed

    def _error(self, code: str, **facts: object) -> PackageError:
        return PackageError(code, facts={"name": self._entry.name, "package": self._entry.distribution, **facts})

    # ---- on whatever thread it reports from ----

    def _hear(self, event: object) -> None:
        """Report only what is an event, of an account that was connected through this engine."""
        if self._failed is not None:
            return
        if isinstance(event, EngineFailed) and isinstance(event.error, NeonError):
            self._fail(event.error)
        elif self._is_good(event):
            self._report(event)  # type: ignore[arg-type]

    def _is_good(self, event: object) -> bool:
        match event:
            case RegistrationChanged(account_id=str() as account, state=Registration(), error=None | NeonError()):
                return account in self._lines
            case CallChanged(call=CallInfo(id=str(), account_id=str(), peer=str(), state=CallState()) as call):
                self._calls.add(call.id)
                return call.account_id in self._lines and isinstance(call.error, NeonError | None)
            case DigitPressed(call_id=str() as call, digit=str() as digit):
                return call in self._calls and len(digit) == 1 and digit in DIGITS
        return False

    def _report(self, event: Event) -> None:
        listener = self._listener
        if listener is not None:
            listener(event)


OWN: Final = "baresip"
"""The program's own engine, whose library is an extra."""


def choose(preferred: str = "") -> Engine:
    """Return the engine called `preferred`; without it the program's own, or the first where that is missing.

    Nothing of a package is imported yet.
    """
    installed = _installed()
    if preferred in installed:
        return _guarded(installed[preferred])
    if preferred == OWN or Baresip.installed() or not installed:
        return Baresip()
    return _guarded(next(iter(installed.values())))


def names() -> tuple[str, ...]:
    """Return the engines to choose from; the one that `choose` takes without a preference comes first."""
    own = (OWN,) if Baresip.installed() else ()
    return (*own, *_installed())


def accepted(entries: Iterable[PluginEntry]) -> dict[str, PluginEntry]:
    """Return those of `entries` that have a name of their own; the others are logged and left out."""
    good: dict[str, PluginEntry] = {}
    for entry in entries:
        try:
            if entry.name == OWN or entry.name in good:
                raise PluginError("its name is taken")
            if not re.fullmatch(plugins.NAME, entry.name):
                raise PluginError("its name is none for an engine")
            good[entry.name] = entry
        except PluginError as error:
            plugins.skip(entry, error)
    return good


def _installed() -> dict[str, PluginEntry]:
    return accepted(plugins.entries(plugins.ENGINES))


def _guarded(entry: PluginEntry) -> Engine:
    return PluginEngine(entry)
