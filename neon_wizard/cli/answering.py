"""The user of a command, between two requests of an operation: at the terminal, or by what was given beforehand.

A command that nobody watches never waits for anything that was not promised: ``--input code=-`` promises a line.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from neon_wizard.cli import asking
from neon_wizard.cli.output import current
from neon_wizard.messages import tr
from neon_wizard.operations.person import (
    NOBODY,
    Answer,
    Answering,
    Changed,
    CodeQuestion,
    PageVisit,
    SendAgain,
    Somebody,
    needed,
)

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from neon_wizard.cli.arguments import Arguments
    from neon_wizard.cli.output import Output
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel

_READ = "-"


def person(args: Arguments, out: Output, service: Service) -> Somebody:
    """Return whoever answers what `service` asks between two of its steps: ``--input``, the environment, a terminal."""
    names = asking.questions(service)
    given = {name: value for name in names if (value := os.environ.pop(asking.environment_name(name), ""))}
    for name, _, value in (text.partition("=") for text in args.inputs):
        if name in names and value:
            given[name] = value
    reads = frozenset(name for name, value in given.items() if value == _READ)
    answers = {name: value.strip() for name, value in given.items() if name not in reads}
    other: Somebody = AtTerminal(out) if asking.askable(args) else NOBODY
    return Answering(answers, Piped(reads, other) if reads else other)


class AtTerminal:
    """Somebody at the terminal, who may also type “again” and “change”."""

    def __init__(self, out: Output) -> None:
        self._out = out

    def is_there(self, step: str) -> bool:
        return True

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        ready = time.monotonic() + question.wait
        again, change = tr("again"), tr("change")
        if question.problem is not None:
            self._out.remark(question.problem)
        else:
            self._explain(question, again, change)
        while True:
            typed = asking.line(question.label.for_language(current()))
            if typed is None:
                raise needed(question.step, question.operator)
            if question.again and typed.lower() in (again, "again"):
                left = ready - time.monotonic()
                if left <= 0:
                    return SendAgain()
                self._out.note(tr("It can be sent again in {seconds} seconds.").format(seconds=f"{left:.0f}"))
            elif question.change and typed.lower() in (change, "change"):
                if new := asking.prompt(f"{self._changed(question)} [{question.current}]"):
                    return Changed(new)
            else:
                return typed

    def _explain(self, question: CodeQuestion, again: str, change: str) -> None:
        hint = question.hint.for_language(current()) if question.hint else ""
        words = [hint or tr("{operator} asks for a code.").format(operator=question.operator)]
        if question.again:
            words.append(tr("To have it sent once more, type “{word}”.").format(word=again))
        if question.change:
            where = self._changed(question)
            words.append(tr("To have it sent elsewhere ({field}), type “{word}”.").format(field=where, word=change))
        self._out.note(" ".join(words))

    def _changed(self, question: CodeQuestion) -> str:
        own = question.change_label
        return own.for_language(current()) if own else asking.label(question.change)

    @contextmanager
    def visiting(self, page: PageVisit, cancel: Cancel | None) -> Iterator[None]:
        what = page.label.for_language(current()) if page.label else ""
        self._out.note(what or tr("{operator} wants something done in a browser.").format(operator=page.operator))
        if not asking.agreed(tr("Open the page at {host}?").format(host=page.host)):
            raise needed(page.step, page.operator, page=True)
        import webbrowser  # half a dozen modules, for the few operations that show a page

        if not webbrowser.open(page.url):
            self._out.note(tr("No browser can be opened here. Open this address: {url}").format(url=page.url))
        self._out.note(tr("Waiting until it is done there; Ctrl-C stops."))
        yield


class Piped:
    """Reads the codes of `steps` from the standard input, a line for each question; `other` answers the rest."""

    def __init__(self, steps: frozenset[str], other: Somebody) -> None:
        self._steps = steps
        self._other = other

    def is_there(self, step: str) -> bool:
        return step in self._steps or self._other.is_there(step)

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        if question.step not in self._steps:
            return self._other.answer(question, cancel)
        found = asking.piped_line()
        if found is None:
            raise question.problem or needed(question.step, question.operator)
        return found

    def visiting(self, page: PageVisit, cancel: Cancel | None) -> AbstractContextManager[None]:
        return self._other.visiting(page, cancel)
