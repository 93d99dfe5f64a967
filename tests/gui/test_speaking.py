"""What a screen reader finds in every window: a real accessibility bus, and a client of it that reads the windows."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pytest

from tests.at_spi import Desktop, Node, Reader, Spoken
from tests.marks import linux_only

pytestmark = linux_only("AT-SPI")

# What a person uses; each says what it is for.
CONTROLS = {"push button", "radio button", "check box", "text", "password text", "combo box", "list", "list item",
            "tree", "table", "menu item", "menu bar", "page tab", "button menu", "toggle button", "chart", "alert",
            "heading", "spin button", "slider", "link", "dialog", "frame"}  # fmt: skip
# What only holds other things, is drawn for the eye, or belongs to a control of Qt's.
SILENT = {"filler", "panel", "layered pane", "scroll pane", "scroll bar", "splitter", "grip", "separator"}
# An item of a list, table or tree that is empty is one cell of a row.
ROLES = CONTROLS | SILENT | {"label", "graphic", "tree item", "cell", "column header", "row header", "page tab list",
                             "alert message", "document text", "calendar", "popup menu"}  # fmt: skip
STEPS = ("Next", "Back", "Create account", "Finish", "Cancel")
SENTENCE = 4  # words, from which on a text is one


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop() as started:
        yield started


class Window(NamedTuple):
    """A window on the stage, as the bus has it. nodes: what it shows; places: where, by the object's path."""

    name: str
    focus_on_hidden: bool
    window: Node
    nodes: list[Node]
    places: dict[str, tuple[int, int, int, int]]


def windows(desktop: Desktop, language: str) -> Iterator[Window]:
    """Every window of the program, one after the other."""
    command = [sys.executable, "-m", "tests.gui.stage", language]
    with (
        Reader(desktop) as reader,
        subprocess.Popen(command, env=desktop.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process,
    ):
        assert process.stdin
        assert process.stdout
        for line in process.stdout:
            told = json.loads(line)
            for window in reader.windows(process.pid):
                if window.showing:
                    nodes = [node for node in reader.tree(window) if node.showing]
                    places = {node.at[1]: reader.place(node) for node in nodes}
                    yield Window(told["window"], told["focus_on_hidden"], window, nodes, places)
            process.stdin.write("\n")
            process.stdin.flush()
        assert process.wait(20) == 0


@pytest.fixture(scope="module")
def every_window(desktop: Desktop) -> list[Window]:
    found = list(windows(desktop, "en"))
    assert len(found) > 50, "the whole program was on the stage"
    return found


def named(found: Iterable[Window], prefix: str) -> Window:
    return next(window for window in found if window.name.startswith(prefix))


def test_every_control_has_a_name_and_everything_a_role_of_its_own(every_window: list[Window]):
    faults = [
        f"{shown.name}: {node}"
        for shown in every_window
        for node in shown.nodes
        if (node.role in CONTROLS and not node.name) or (node.role == "filler" and node.name) or node.role not in ROLES
    ]
    assert not faults, "\n".join(faults)


def test_a_picture_of_figures_is_a_chart_and_says_them(every_window: list[Window]):
    chart = next(node for node in named(every_window, "home-1-").nodes if node.role == "chart")
    assert "30 days" in chart.name
    assert "lowest R$4.20" in chart.description


def test_titles_are_headings(every_window: list[Window]):
    for shown in every_window:
        if shown.name.startswith(("wizard-", "home-1", "licence-", "actions-1-", "brand-")):
            assert any(node.role == "heading" for node in shown.nodes), shown.name
    titles = {node.name for node in named(every_window, "wizard-3-signup").nodes if node.role == "heading"}
    assert "Create your account" in titles


def test_what_is_read_comes_as_it_stands_and_the_buttons_after_the_content(every_window: list[Window]):
    faults = []
    for shown in every_window:
        if shown.window.role == "alert message":
            continue  # a question of Qt's own, which lays itself out
        parents, last = [shown.window], dict[str, tuple[Node, int]]()
        for node in shown.nodes:
            parents[node.depth :] = [node]
            parent = parents[node.depth - 1].at[1]
            _x, y, width, height = shown.places[node.at[1]]
            if not width or not height or node.role in ("scroll bar", "grip", "page tab list", "tree item", "cell"):
                continue
            before = last.get(parent)
            if before is not None and y + height <= before[1]:
                faults.append(f"{shown.name}: {node} is read after {before[0].path[-1]}, and stands above it")
            last[parent] = node, y
    assert not faults, "\n".join(faults)


def test_an_error_is_read_before_the_form_beneath_it(every_window: list[Window]):
    order = [node.name for node in named(every_window, "wizard-4-signup-error").nodes if node.name]
    places = [order.index(text) for text in ("Create your account", "Login", "Back", "Create account")]
    alert = next(i for i, text in enumerate(order) if text.startswith("Choose another login"))
    assert [places[0], alert, *places[1:]] == sorted([alert, *places])


def test_the_focus_is_never_on_what_is_hidden(every_window: list[Window]):
    assert [shown.name for shown in every_window if shown.focus_on_hidden] == []


def test_the_focus_is_on_cancel_while_something_is_under_way(every_window: list[Window]):
    for name in ("wizard-6-working", "actions-6-working"):
        focused = [node for node in named(every_window, name).nodes if "focused" in node.states]
        assert [node.name for node in focused] == ["Cancel"], name


def test_no_sentence_stands_twice_in_a_window(every_window: list[Window]):
    faults = []
    for shown in every_window:
        texts = [node.name for node in shown.nodes if node.role == "label" and len(node.name.split()) >= SENTENCE]
        # Several fields may lack the same.
        twice = {text for text in texts if texts.count(text) > 1} - {"This field is needed."}
        faults += [f"{shown.name}: {text}" for text in twice]
    assert not faults, "\n".join(faults)


@pytest.fixture(scope="module")
def spoken(desktop: Desktop) -> list[Spoken]:
    """What a person hears who signs up with mistakes, refreshes the balance, and connects."""
    command = [sys.executable, "-m", "tests.gui.story"]
    with (
        Reader(desktop) as reader,
        subprocess.Popen(command, env=desktop.env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process,
    ):
        heard = reader.heard(until="Connected", seconds=120)
        process.communicate(b"\n", timeout=60)
    assert process.returncode == 0
    return heard


def test_an_error_is_said_at_once_with_its_field(spoken: list[Spoken]):
    urgent = " ".join(said.text for said in spoken if said.how == "assertive")
    assert "E-mail: This is not an e-mail address." in urgent
    assert "Phone number: This is not a telephone number." in urgent


def test_each_step_of_the_work_is_said_in_its_turn(spoken: list[Spoken]):
    polite = " ".join(said.text for said in spoken if said.how == "polite")
    steps = ("Getting ready…", "Asking 127.0.0.1:", "Storing the account on this computer…", "Balance: ", "Connecting…",
             "Connected")  # fmt: skip
    places = [polite.index(step) for step in steps]
    assert places == sorted(places)


def test_a_balance_that_was_asked_for_is_said(spoken: list[Spoken]):
    # What comes in one turn is said together: an operator's word on the licence may stand before it.
    amounts = re.findall(r"Balance: (\S+)", " ".join(said.text for said in spoken))
    assert len(amounts) >= 2, "the first one, and the one after Refresh"
    assert amounts[0] != amounts[-1]
