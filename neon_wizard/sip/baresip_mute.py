"""Mute, which baresip has and its Python package does not pass on: through the C functions in the package's library."""

from __future__ import annotations

import ctypes
from functools import cache


@cache
def _library() -> ctypes.CDLL | None:
    """baresip's own functions with their types; None where the package hides them."""
    from baresip import _native

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
    """Whether the call with this Call-ID is heard; False when it is gone or this cannot be done."""
    library = _library()
    # The stack's state may be touched only between these two, whatever the thread.
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
