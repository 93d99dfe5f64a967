"""baresip's stack on its own thread: lines, registrations and calls, reported as events of the seam `Engine`.

`neon_wizard.sip.baresip` starts the thread and hands the requests over. Here also stands what the stack has to be told
of this computer, and mute, which baresip has and its Python package does not pass on; it is reached through the C
functions in the package's library.

TLS is verified, which the package does not do by itself. One stack serves a process, so all its lines trust the same
authorities: a line that needs others is refused while a line is connected.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
import ssl
import sys
from collections import deque
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import certifi
from baresip import BaresipError, Call, Config, Runtime, StaleHandleError, UserAgent, _native
from baresip import Event as Kind
from baresip.errors import RuntimeDead, split_status

from neon_wizard.errors import NeonError, UsageError
from neon_wizard.profile.addresses import is_loopback
from neon_wizard.sip import baresip_account
from neon_wizard.sip.access import access_of
from neon_wizard.sip.baresip_account import Sound
from neon_wizard.sip.engine import (
    CallChanged,
    CallInfo,
    Calls,
    CallState,
    DigitPressed,
    EngineFailed,
    Event,
    Line,
    Registration,
    RegistrationChanged,
    address,
    call_error,
    registration_error,
)

if TYPE_CHECKING:
    from baresip.events import StackEvent


_BUNDLES: Final = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")


def authorities() -> str:
    """Return a file of the authorities this computer trusts; the stack's own OpenSSL would look elsewhere."""
    own = ssl.get_default_verify_paths().cafile
    return next((path for path in (own, *_BUNDLES) if path and Path(path).is_file()), certifi.where())


def sound() -> str:
    """Return the audio driver of the system's microphone and speaker."""
    return "coreaudio,default" if sys.platform == "darwin" else "alsa,default"


@cache
def _library() -> ctypes.CDLL | None:
    """Return baresip's own functions with their types; None where the package hides them."""
    library = ctypes.CDLL(_native.__file__)
    try:
        library.uag_call_find.argtypes, library.uag_call_find.restype = [ctypes.c_char_p], ctypes.c_void_p
        library.call_audio.argtypes, library.call_audio.restype = [ctypes.c_void_p], ctypes.c_void_p
        library.audio_mute.argtypes, library.audio_mute.restype = [ctypes.c_void_p, ctypes.c_bool], None
        library.re_thread_enter.restype = ctypes.c_int
    except AttributeError:
        return None
    return library


def mute(call_id: str, muted: bool) -> bool:
    """Mute or unmute the call with this Call-ID; return False where it is gone, or the package does not allow it."""
    library = _library()
    # The stack's state may be touched only between re_thread_enter and re_thread_leave, on whatever thread.
    if library is None or library.re_thread_enter() != 0:
        return False
    try:
        call = library.uag_call_find(call_id.encode())
        audio = library.call_audio(call) if call else None
        if audio:
            library.audio_mute(audio, muted)
        return bool(audio)
    finally:
        library.re_thread_leave()


_log = logging.getLogger(__name__)


class Stack:
    """The lines and calls of this process; the methods do what those of `Engine` promise, all on the loop's thread."""

    def __init__(self, sound: Sound, listener: Callable[[Event], None]) -> None:
        self._sound = sound
        self._listener: Callable[[Event], None] | None = listener
        self._runtime: Runtime | None = None
        # What the running stack was started with: the authorities, and whether it listens on loopback only.
        self._trusts: tuple[Path | None, bool] = (None, False)
        # By account id: connected lines; the state last reported; the task that waits for the registrar's answer.
        self._lines: dict[str, tuple[Line, UserAgent]] = {}
        self._registered: dict[str, Registration] = {}
        self._registering: dict[str, asyncio.Task[None]] = {}
        # By the agent's handle: agents of lines that were disconnected before the registrar answered. They are kept
        # until it does, because only then can the stack be told to say goodbye.
        self._given_up: dict[int, UserAgent] = {}
        self._asides: set[asyncio.Task[None]] = set()
        self._calls = Calls(self._report)
        # By call id, which is the stack's handle in hexadecimal.
        self._native: dict[str, Call] = {}
        # What the stack told of calls before the method that made them returned; see `_watch`.
        self._early: deque[StackEvent] = deque(maxlen=64)
        self._turn = asyncio.Lock()

    async def in_turn(self, work: Coroutine[Any, Any, None]) -> None:
        """Do one request after the other; what the stack itself refuses never becomes an exception on its thread."""
        async with self._turn:
            try:
                await work
            except RuntimeDead as error:
                self._fail(error)
            except (BaresipError, OSError) as error:  # concerns one call, and its end arrives as an event
                _log.warning("the stack refused a request: %s", type(error).__name__)

    # --- lines --------------------------------------------------------------------------------------------------------

    async def connect(self, line: Line) -> None:
        await self.disconnect(line.account_id)
        self._set(line.account_id, Registration.TRYING)
        try:
            account = baresip_account.account(line)
            runtime = await self._running(line)
            agent = await UserAgent.create(runtime, account)
        except NeonError as error:
            self._set(line.account_id, Registration.FAILED, error)
            return
        except RuntimeDead:
            raise
        except (BaresipError, OSError) as error:  # only this line fails, and the others go on
            self._set(line.account_id, Registration.FAILED, NeonError("engine.failed", detail=str(error)))
            return
        self._lines[line.account_id] = (line, agent)
        agent.on_incoming(lambda call: self._came_in(line.account_id, agent, call))
        # Outside of the turn, so that a silent registrar does not keep the user from disconnecting.
        self._registering[line.account_id] = asyncio.create_task(self._register(line, agent))

    async def _register(self, line: Line, agent: UserAgent) -> None:
        """Ask the registrar, and report its silence. An answer arrives as an event and is reported by `_heard`."""
        with suppress(BaresipError):
            await agent.register(timeout=baresip_account.REGISTER_SECONDS)
        if self._registered.get(line.account_id) is Registration.TRYING:
            self._set(line.account_id, Registration.FAILED, registration_error(0, "", line.sip))

    async def disconnect(self, account_id: str) -> None:
        line = self._lines.pop(account_id, None)
        if line is None:
            return
        self._registering.pop(account_id).cancel()
        for call in [call for call in self._calls.known.values() if call.account_id == account_id]:
            with suppress(BaresipError):  # the call ends with the line anyway
                await self.hang_up(call.id)
        if self._registered.get(account_id) is Registration.REGISTERED:
            await self._say_goodbye(line[1])
        else:
            # The stack is still waiting for the registrar's answer and must not be told anything until it has come.
            self._given_up[line[1].handle] = line[1]
        self._set(account_id, Registration.OFF)

    async def _say_goodbye(self, agent: UserAgent) -> None:
        """Unregister `agent`, even if the package did not see it registered and would do nothing, as after a retry."""
        # The package's own flag, private but the only way: it is set by its `register` only.
        agent._registered = True
        with suppress(BaresipError):  # a registrar that does not answer a goodbye forgets the line when it expires
            await agent.unregister(timeout=baresip_account.GOODBYE_SECONDS)

    async def _running(self, line: Line) -> Runtime:
        """Return the stack, started for this line's authorities.

        It is started again where it needs others and nothing is connected; raises `UsageError` ``engine.other_ca``
        where something is.
        """
        loopback = is_loopback(access_of(line.sip).first_hop.host)
        wanted = (line.ca, loopback)
        if self._runtime is not None:
            if wanted == self._trusts:
                return self._runtime
            if self._lines:
                raise UsageError("engine.other_ca", facts={"account": line.account_id})
            self._given_up.clear()
            await self._runtime.close()
        runtime = Runtime()
        # By default the stack skips the loopback interface, so for a registrar on this computer it has to be named.
        await runtime.start(
            Config(
                net_interface="127.0.0.1" if loopback else None,
                audio_driver=sound(),
                audio_source=self._sound.source or None,
                audio_player=self._sound.player or None,
                extra_config_text=f"sip_cafile {line.ca or authorities()}\nsip_verify_server yes\n",
            )
        )
        runtime.on_dead = lambda: self._fail(None)
        runtime.subscribe(self._heard)
        self._runtime, self._trusts = runtime, wanted
        return runtime

    def _heard(self, event: StackEvent) -> None:
        """Take what the stack tells about registrations and calls, also about calls that are not known yet."""
        if event.call:
            if f"{event.call:x}" in self._calls.known:
                self._call_changed(f"{event.call:x}", event)
            else:
                self._early.append(event)
            return

        if event.event in (Kind.REGISTER_OK, Kind.REGISTER_FAIL) and event.ua in self._given_up:
            self._aside(self._say_goodbye(self._given_up.pop(event.ua)))
            return
        account_id = next((name for name, (_, agent) in self._lines.items() if agent.handle == event.ua), "")
        if not account_id:
            return
        if event.event is Kind.REGISTER_OK:
            self._set(account_id, Registration.REGISTERED)
        elif event.event is Kind.REGISTER_FAIL:
            # Without a reply, the text is the reason that the system gave, and holds no status.
            status, reason = split_status(event.text or "")
            error = registration_error(status or 0, reason or event.text or "", self._lines[account_id][0].sip)
            self._set(account_id, Registration.FAILED, error)

    def _set(self, account_id: str, state: Registration, error: NeonError | None = None) -> None:
        if self._registered.get(account_id, Registration.OFF) is state and error is None:
            return
        self._registered[account_id] = state
        self._report(RegistrationChanged(account_id, state, error))

    # --- calls --------------------------------------------------------------------------------------------------------

    async def dial(self, account_id: str, target: str) -> None:
        if account_id not in self._lines:
            return
        line, agent = self._lines[account_id]
        access = access_of(line.sip)
        try:
            uri = address(target, baresip_account.registrar(access))
            call = await agent.dial(f"{uri};transport={baresip_account.transport(access)}")
        except (ValueError, BaresipError) as error:
            code = "call.address" if isinstance(error, ValueError) else "call.failed"
            failed = NeonError(code, facts={"target": target[:80]}, detail=str(error))
            self._report(
                CallChanged(CallInfo(f"{account_id}#", account_id, target, False, CallState.ENDED, error=failed))
            )
            return
        self._watch(CallInfo(_name(call), account_id, uri, False, CallState.CALLING), call)

    def _came_in(self, account_id: str, agent: UserAgent, call: Call) -> None:
        if (account_id, agent) not in ((name, each) for name, (_, each) in self._lines.items()):
            self._aside(self._if_there(call.hangup()))  # the call is for a line that was given up
            return
        self._watch(CallInfo(_name(call), account_id, call.peer or "", True, CallState.INCOMING), call)

    def _watch(self, info: CallInfo, call: Call) -> None:
        self._native[info.id] = call
        self._calls.change(info)
        # A call may be over before the code that made it knows its id: catch up on what was told meanwhile.
        for event in [each for each in self._early if f"{each.call:x}" == info.id]:
            self._early.remove(event)
            self._call_changed(info.id, event)

    def _call_changed(self, call_id: str, event: StackEvent) -> None:
        call = self._calls.known.get(call_id)
        if call is None:
            return
        if event.event in (Kind.CALL_RINGING, Kind.CALL_PROGRESS) and call.state is CallState.CALLING:
            self._calls.change(replace(call, state=CallState.RINGING))
        elif event.event is Kind.CALL_ESTABLISHED:
            self._calls.change(replace(call, state=CallState.ESTABLISHED))
        elif event.event is Kind.CALL_DTMF_START and event.text:
            self._report(DigitPressed(call_id, event.text))
        elif event.event is Kind.AUDIO_ERROR:
            self._calls.change(replace(call, error=NeonError("call.sound", detail=event.text or "")))
        elif event.event is Kind.CALL_CLOSED:
            self._native.pop(call_id, None)
            answered = call.state is CallState.ESTABLISHED
            error = None if answered or call.incoming else call_error(event.text or "", call.peer)
            self._calls.change(replace(call, state=CallState.ENDED, error=error))

    async def answer(self, call_id: str) -> None:
        if call_id in self._native:
            await self._if_there(self._native[call_id].answer())

    async def hang_up(self, call_id: str) -> None:
        if call_id in self._native:
            await self._if_there(self._native[call_id].hangup())
            if call_id in self._calls.known:  # the stack reports only the ends that come from the other side
                self._native.pop(call_id, None)
                self._calls.change(replace(self._calls.known[call_id], state=CallState.ENDED))

    async def send_digit(self, call_id: str, digit: str) -> None:
        if call_id in self._native:
            await self._if_there(self._native[call_id].send_dtmf(digit))

    async def mute(self, call_id: str, muted: bool) -> None:

        call = self._native.get(call_id)
        if call is not None and call.call_id and mute(call.call_id, muted):
            self._calls.change(replace(self._calls.known[call_id], muted=muted))

    async def _if_there(self, work: Coroutine[Any, Any, None]) -> None:
        with suppress(StaleHandleError):  # the other side has already ended the call
            await work

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` without anybody waiting for it. The set keeps the task alive, which asyncio itself does not."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    # --- the end ------------------------------------------------------------------------------------------------------

    async def close(self) -> None:
        """Say goodbye on every line and stop; requests that are still waiting are dropped."""
        self._listener = None
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for account_id in list(self._lines):
            await self.disconnect(account_id)
        if self._runtime is not None:
            await self._runtime.close()

    def _fail(self, error: Exception | None) -> None:
        self._lines.clear()
        self._registering.clear()
        self._given_up.clear()
        self._native.clear()
        self._calls.known.clear()
        self._registered.clear()
        self._report(EngineFailed(NeonError("engine.failed", detail=str(error or ""))))

    def _report(self, event: Event) -> None:
        if self._listener is not None:
            self._listener(event)


def _name(call: Call) -> str:
    return f"{call.handle:x}"
