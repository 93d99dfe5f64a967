"""What only the user can do between two requests of one operation: type a code, or do something in the browser.

`Somebody` is the seam: a window, a terminal and what was given beforehand are one each; `NOBODY` is what a timer has.
It is asked on the thread of the operation, which waits for it; its deadline rests meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Final, Protocol

from neon_wizard.errors import UsageError
from neon_wizard.late_dataclass import dataclass, replace

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.profile.form.form_inputs import Text
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel


NEEDED: Final = ("person.code", "person.page")
"""The codes of errors that say that somebody has to be there."""


@dataclass(frozen=True)
class CodeQuestion:
    """A code that the user is to type.

    step: the name of the step that asks, which is also the field of an error about it. operator: whose code it is.
    label, hint: as `neon_wizard.profile.service.CodeAsked`. pattern: which the whole code matches, or empty. again:
    whether it can be sent once more; wait: seconds until then. change: what of the form may be changed, or empty; its
    label, where it is an input of the operator's own; and what it is now. problem: why it is asked again, or None.
    """

    step: str
    operator: str
    label: Text
    hint: Text | None = None
    pattern: str = ""
    again: bool = False
    wait: float = 0.0
    change: str = ""
    change_label: Text | None = None
    current: str = ""
    problem: NeonError | None = None


@dataclass(frozen=True)
class PageVisit:
    """A page that is opened in the user's browser once its host was shown. label: what is to be done there, or None."""

    step: str
    operator: str
    host: str
    url: str
    label: Text | None = None


@dataclass(frozen=True)
class SendAgain:
    """The user wants the code to be sent once more."""


@dataclass(frozen=True)
class Changed:
    """The user wants the code to go elsewhere. value: of the question's `change`, not yet checked."""

    value: str


Answer = str | SendAgain | Changed


class Somebody(Protocol):
    """Whoever can be asked. Both raise `Cancelled` as soon as `cancel` is called, and `UsageError` ``person.…``."""

    def is_there(self, step: str) -> bool:
        """Return whether the step of this name can be answered; asked before anything is sent."""

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        """Wait for an answer to `question`, as it was typed, without blanks around it."""

    def visiting(self, page: PageVisit, cancel: Cancel | None) -> AbstractContextManager[None]:
        """Show the page's host and, with the user's consent, open it; leave when what is done there is done."""


class Nobody:
    """There is nobody: what needs a person fails, before anything is sent where that can be told."""

    def is_there(self, step: str) -> bool:
        return False

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        raise needed(question.step, question.operator)

    def visiting(self, page: PageVisit, cancel: Cancel | None) -> AbstractContextManager[None]:
        raise needed(page.step, page.operator, page=True)


NOBODY: Final[Somebody] = Nobody()


class Answering:
    """Answers with what was given beforehand, by the names of steps, once each; everything else is left to `other`."""

    def __init__(self, given: Mapping[str, str], other: Somebody = NOBODY) -> None:
        self._given = dict(given)
        self._other = other

    def is_there(self, step: str) -> bool:
        return step in self._given or self._other.is_there(step)

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        if question.step in self._given and question.problem is None:
            return self._given.pop(question.step)
        if question.problem is not None and not self._other.is_there(question.step):
            raise question.problem
        return self._other.answer(question, cancel)

    def visiting(self, page: PageVisit, cancel: Cancel | None) -> AbstractContextManager[None]:
        return self._other.visiting(page, cancel)


class Checking:
    """Lets nothing be changed into what the form would not have taken. check: returns it as it is sent, or raises."""

    def __init__(self, person: Somebody, check: Callable[[str, str], str]) -> None:
        self._person = person
        self._check = check

    def is_there(self, step: str) -> bool:
        return self._person.is_there(step)

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        while True:
            found = self._person.answer(question, cancel)
            if not isinstance(found, Changed):
                return found
            try:
                return Changed(self._check(question.change, found.value))
            except UsageError as error:
                question = replace(question, problem=error)

    def visiting(self, page: PageVisit, cancel: Cancel | None) -> AbstractContextManager[None]:
        return self._person.visiting(page, cancel)


class Watched:
    """Tells `asked` of every question before `person` is asked it."""

    def __init__(self, person: Somebody, asked: Callable[[CodeQuestion], None]) -> None:
        self._person = person
        self._asked = asked

    def is_there(self, step: str) -> bool:
        return self._person.is_there(step)

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        self._asked(question)
        return self._person.answer(question, cancel)

    def visiting(self, page: PageVisit, cancel: Cancel | None) -> AbstractContextManager[None]:
        return self._person.visiting(page, cancel)


def needed(step: str, operator: str, *, page: bool = False) -> UsageError:
    """Return the error for what somebody would have to answer. page: in the browser."""
    return UsageError("person.page" if page else "person.code", field=step, facts={"step": step, "operator": operator})


def require(service: Service, person: Somebody, operator: str) -> None:
    """Raise ``person.code`` or ``person.page`` where a step surely needs somebody who is not there."""
    for step in service.needs_person:
        if not person.is_there(step.step):
            raise needed(step.step, operator, page=step.opens is not None)
