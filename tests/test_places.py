"""Where things are: the same folders that platformdirs names, whether it is loaded or not."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
import pytest

from neon_wizard import places
from neon_wizard.errors import UsageError
from tests.keyring_session import environment
from tests.marks import linux_only, posix_only, windows_only

VARIABLES = ("HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS")


@linux_only("elsewhere platformdirs is asked")
@pytest.mark.parametrize("home", ["/home/ana", "/home/with space"])
@pytest.mark.parametrize("config", [None, "", "/etc/elsewhere", "relative", "~/tilde"])
@pytest.mark.parametrize("system", [None, "", "/a:/b", "relative:/b", "relative"])
def test_the_folders_are_those_of_platformdirs(home, config, system):
    said = dict(zip(VARIABLES, (home, config, system), strict=True))
    kept = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    with environment(kept | {name: value for name, value in said.items() if value is not None}):
        user = Path(platformdirs.user_config_dir(places.APP, appauthor=False, roaming=True))
        site = Path(platformdirs.site_config_dir(places.APP, appauthor=False))
        assert places.settings_dir() == user
        assert places.settings_file().parent == user
        assert places.profile_dirs() == (user / "operators", site / "operators")


@posix_only("Windows always knows a home")
def test_without_a_home_nothing_is_named_from_wherever_one_is():
    """As for a user of whom the system knows no home: ``~`` then stays what it is."""
    with environment({"HOME": "~"}):
        for folder in (places.settings_dir(), places.data_dir(), places.cache_dir(), places.log_dir()):
            assert folder.is_absolute()


FOLDERS = (places.settings_dir, places.data_dir, places.cache_dir, places.log_dir, places.runtime_dir)


def test_neon_home_holds_all_of_it(tmp_path):
    with environment({**os.environ, "NEON_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path.parent)}):
        found = [folder() for folder in FOLDERS]
        assert {folder.parent for folder in found} == {tmp_path}
        assert len(set(found)) == len(FOLDERS)
        assert places.profile_dirs()[0] == places.settings_dir() / "operators"
        assert places.lock_dir(places.settings_dir()).is_relative_to(tmp_path)


def test_an_empty_neon_home_is_none():
    with environment({**os.environ, "NEON_HOME": ""}):
        assert places.own_home() is None


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_relative_neon_home_is_refused_by_every_place(folder):
    with environment({**os.environ, "NEON_HOME": "neon"}), pytest.raises(UsageError) as refused:
        folder()
    assert refused.value.code == "usage.home"


@pytest.mark.parametrize("name", [places.SETTINGS, places.JOURNAL])
def test_what_an_earlier_run_has_left_is_there(tmp_path, name):
    with environment({**os.environ, "NEON_HOME": str(tmp_path / "Início ç")}):
        assert not places.anything_kept()
        places.settings_dir().mkdir(parents=True)
        assert not places.anything_kept()
        (places.settings_dir() / name).touch()
        assert places.anything_kept()


@posix_only("to Windows nothing has too long a name")
def test_where_the_system_does_not_tell_something_may_be_there():
    with environment({**os.environ, "NEON_HOME": f"/{'a' * 300}"}):
        assert places.anything_kept()


@windows_only("only Windows copies folders from computer to computer")
def test_locks_and_addresses_stay_on_this_computer():
    local = Path(os.environ["LOCALAPPDATA"])
    assert places.runtime_dir().is_relative_to(local)
    assert places.lock_dir(places.settings_dir()).is_relative_to(local)
    assert places.lock_dir(places.settings_dir() / "operators").is_relative_to(local)
    assert places.lock_dir(places.settings_dir()) != places.lock_dir(places.settings_dir() / "operators")
