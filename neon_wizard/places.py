"""Where things are on this computer; the only module that asks platformdirs and knows the checkout's layout.

Nothing is created here; whoever writes creates the folder. ``NEON_HOME`` moves all that is kept into one folder, on
every system alike: to carry it on a stick, to look at a problem apart from one's own accounts, to test.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard.errors import UsageError

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

APP = "neon-wizard"
SETTINGS = "settings.toml"
JOURNAL: Final = "journal.toml"
DESKTOP_ID = "org.neon.Wizard"
"""What a Linux desktop knows the program as: its .desktop file, its icon, its name on D-Bus without the version."""
HOME: Final = "NEON_HOME"
"""The variable with the folder that holds all of it; it needs not exist."""
_PACKAGE = Path(__file__).resolve().parent


def own_home() -> Path | None:
    """Return the folder of `HOME`, None where it is not set; raises `UsageError` ``usage.home`` where it is none."""
    written = os.environ.get(HOME, "")
    if not written:
        return None
    folder = Path(written)
    # Not `os.path.isabs`: to older Pythons, Windows' \\name without a drive is absolute.
    there = next(filter(os.path.lexists, (folder, *folder.parents)), folder)
    if not folder.is_absolute() or not os.path.isdir(there):
        raise UsageError("usage.home", facts={"path": written})
    return folder


def settings_dir() -> Path:
    """Return the folder of settings and journal; on Linux ``$XDG_CONFIG_HOME/neon-wizard``."""
    if own := own_home():
        return own / "config"
    home = os.environ.get("HOME", "")
    if sys.platform == "linux" and os.path.isabs(home):
        # The same as platformdirs says, here and below, but without importing it: the first window waits for this, and
        # a command takes no longer than a few imports. A test keeps the two equal.
        return Path(_first_absolute(os.environ.get("XDG_CONFIG_HOME", "")) or f"{home}/.config") / APP
    return _known(_folders(roaming=True).user_config_dir)


def settings_file() -> Path:
    """Return where accounts and preferences are, once there are any."""
    return settings_dir() / SETTINGS


def anything_kept() -> bool:
    """Return whether an earlier run has left settings, or a note of what it had not finished.

    Where the system does not tell, it may have: whoever then reads them is told why that cannot be.
    """
    folder = settings_dir()
    return any(map(_may_be_there, (folder / SETTINGS, folder / JOURNAL)))


def _may_be_there(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:  # above all a folder that this user may not look into
        return True
    return True


def data_dir() -> Path:
    """Return the folder for what grows: the balance history."""
    return _below_home("data") or _known(_folders().user_data_dir)


def cache_dir() -> Path:
    """Return the folder for what may be lost: downloaded WSDLs."""
    return _below_home("cache") or _known(_folders().user_cache_dir)


def log_dir() -> Path:
    """Return the folder of crash files and logs."""
    return _below_home("log") or _known(_folders().user_log_dir)


def runtime_dir() -> Path:
    """Return the folder of what only a running program needs, its lock, socket and address.

    One that the system clears at logout, where it has such; else this computer's own, never one that Windows copies
    from computer to computer.
    """
    if own := own_home():
        return own / "run"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and os.path.isdir(runtime):
        return Path(runtime)
    return data_dir() if sys.platform == "win32" else settings_dir()


def lock_dir(folder: Path) -> Path:
    """Return where the locks of `folder` lie: in it, but for a folder that Windows copies from computer to computer."""
    if sys.platform != "win32" or own_home() or not folder.is_relative_to(settings_dir()):
        return folder
    return data_dir() / "locks" / folder.relative_to(settings_dir())


def profile_dirs() -> tuple[Path, ...]:
    """Return the folders of operators' profiles, the strongest first: the user's, then the system's."""
    return (settings_dir() / "operators", _system_dir() / "operators")


def _system_dir() -> Path:
    if sys.platform == "linux":
        folders = os.environ.get("XDG_CONFIG_DIRS", "").split(os.pathsep)
        return Path(_first_absolute(*folders) or "/etc/xdg") / APP
    return Path(_folders().site_config_dir)


def _below_home(name: str) -> Path | None:
    own = own_home()
    return own / name if own else None


def _folders(*, roaming: bool = False) -> PlatformDirs:
    """This program's folders. roaming: on Windows, in what goes with the user from computer to computer."""
    from platformdirs import PlatformDirs  # the first window does without: see `settings_dir`

    return PlatformDirs(APP, appauthor=False, roaming=roaming)


def _known(folder: str) -> Path:
    """Return the folder, or refuse ``~``: platformdirs says that without a home, and it is a folder anywhere."""
    return Path(folder) if os.path.isabs(folder) else Path("/nonexistent") / APP


def _first_absolute(*folders: str) -> str:
    """Return the first absolute path; to XDG, a relative one counts as none."""
    return next((folder for folder in folders if os.path.isabs(folder)), "")


def resources() -> Path:
    """Return where icons, bundled operators and templates are: in an installed package, or beside it in a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def updates_file() -> Path:
    """Return what says where this program's newer versions are told; a checkout has no such file."""
    return resources() / "updates.toml"


def translations() -> Path:
    """Return where compiled translations are: in an installed package, or where a checkout's build puts them."""
    inside = _PACKAGE / "translations"
    return inside if inside.is_dir() else _PACKAGE.parent / "build" / "translations"
