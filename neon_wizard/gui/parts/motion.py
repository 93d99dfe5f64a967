"""Whether the system wishes for less motion, as people ask for it whom moving things make ill.

Windows: "Animation effects"; macOS: "Reduce motion"; Linux: what the desktop says through its portal (GNOME's and KDE's
animations, and the common setting of newer desktops).
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from PySide6 import QtCore

from neon_wizard import late
from neon_wizard.bus import has_session

if TYPE_CHECKING:
    import jeepney
    from jeepney import wrappers
    from jeepney.io import blocking
else:  # where there is a bus
    jeepney = late.module("jeepney")
    wrappers = late.module("jeepney.wrappers")
    blocking = late.module("jeepney.io.blocking")

if sys.platform == "win32":
    import ctypes

__all__ = ["less_wished", "means_less"]

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_WITHIN: Final = 2.0  # seconds: a portal that has to be started first
_CLIENT_ANIMATION: Final = 0x1042  # SPI_GETCLIENTAREAANIMATION
# Namespace, key, and whether a value means less motion.
_SETTINGS: Final = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
)


def means_less(key: str, value: object) -> bool:
    """Tell whether `value` of a desktop's setting asks for less motion. KDE writes its factor as a text."""
    if key == "reduced-motion":
        return value == 1
    if key == "enable-animations":
        return value is False
    with suppress(ValueError):
        return float(str(value)) == 0
    return False


def less_wished() -> bool:
    """Return whether less motion is wished for; False where the system does not say. Runs on a worker's thread."""
    if sys.platform == "win32":
        animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_ANIMATION, 0, ctypes.byref(animated), 0)
        return not animated.value
    if sys.platform == "darwin":
        return bool(QtCore.QSettings("apple.com", "universalaccess").value("reduceMotion", False, bool))
    if sys.platform == "linux":
        # No bus, no portal, a desktop without such a setting: nothing is wished.
        if not has_session():
            return False
        with (
            suppress(OSError, KeyError, ValueError, TimeoutError),
            blocking.open_dbus_connection("SESSION") as connection,
        ):
            return any(means_less(key, _setting(connection, space, key)) for space, key in _SETTINGS)
    return False


def _setting(connection: Any, namespace: str, key: str) -> object:
    """The value of one of the desktop's settings; None where it has none."""
    asked = jeepney.DBusAddress(_PATH, _PORTAL, "org.freedesktop.portal.Settings")
    message = jeepney.new_method_call(asked, "Read", "ss", (namespace, key))
    try:
        (value,) = wrappers.unwrap_msg(connection.send_and_get_reply(message, timeout=_WITHIN))
    except jeepney.DBusErrorResponse:
        return None
    while isinstance(value, tuple) and len(value) == 2:  # a variant, perhaps in a variant: its signature, its value
        value = value[1]
    return value
