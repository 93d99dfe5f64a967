"""``autostart``: it says how it is, and what it changed."""

from __future__ import annotations

from pathlib import Path

from tests.marks import linux_only

pytestmark = linux_only("a Linux desktop's files")


def test_on_and_off_and_how_it_is(run):
    on = run("autostart", "on", "--json")
    assert (on.status, on.json["autostart"]["on"]) == (0, True)
    assert Path(on.json["autostart"]["place"]).is_file()
    off = run("autostart", "off")
    assert (off.status, off.out) == (0, "It does not start with the session.\n")
    assert run("autostart", "status", "--json").json["autostart"]["on"] is False


def test_what_is_in_the_way_is_named(run):
    place = Path(run("autostart", "status", "--json").json["autostart"]["place"])
    place.mkdir(parents=True)
    failed = run("autostart", "on", "--json")
    assert (failed.json["error"]["code"], str(place) in failed.json["error"]["message"]) == ("settings.failed", True)
    place.rmdir()
