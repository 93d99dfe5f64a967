"""Where a package brings a SIP engine, the user chooses one; the choice is kept, and holds from the next start."""

import sys

import pytest

from neon_wizard.context import Context
from neon_wizard.gui import preferences
from neon_wizard.gui.program import Program
from neon_wizard.profile import plugins
from neon_wizard.sip.engines import PluginEngine
from tests.gui.driver import end


@pytest.fixture
def package(tmp_path, monkeypatch):
    """One is installed: all that is read of it is what its installation says."""
    info = tmp_path / "acme_engine-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-engine\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[neon_wizard.engines]\nacme = acme_engine:Engine\n")
    monkeypatch.syspath_prepend(tmp_path)
    plugins.entries.cache_clear()
    yield
    plugins.entries.cache_clear()
    assert "acme_engine" not in sys.modules


@pytest.fixture
def start(qtbot, qapp, here):
    started = []

    def start_(context):
        made = Program(qapp, context)
        started.append(made)
        made.open_home()
        assert made.home is not None
        qtbot.waitUntil(made.home.isVisible)
        return made

    yield start_
    for made in started:
        end(made)
        made.context.close()


def test_it_is_chosen_in_the_settings_and_used_with_the_next_start(qtbot, start, package):
    context = Context.open(session_only=True)
    program = start(context)
    entries = {each.data(): each for each in program.home.menu.engines.actions()}
    assert list(entries)[-1] == "acme"
    assert not entries["acme"].isChecked() or list(entries) == ["acme"]
    entries["acme"].trigger()
    qtbot.waitUntil(lambda: context.store.preference(preferences.ENGINE, "") == "acme")
    assert isinstance(program.lines.phone.make(), PluginEngine)


def test_without_a_package_there_is_nothing_to_choose(start):
    program = start(Context.open(session_only=True))
    assert not hasattr(program.home.menu, "engines")
