"""The windows' start and end: one instance, one application, one context; what is in between is `gui.program`'s.

An import inside a function is of what the first window does without.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from neon_wizard import places
from neon_wizard.context import DEMO, Context
from neon_wizard.errors import NeonError, UsageError
from neon_wizard.gui.application import Application, GarbageCollector, make_application, say_without_window
from neon_wizard.gui.parts import branding
from neon_wizard.gui.parts.speaking import give_roles, reader_may_wait
from neon_wizard.gui.preferences import Languages
from neon_wizard.gui.program import Program
from neon_wizard.instance import ACTIVATE, Instance, Silent
from neon_wizard.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Protocol

    from neon_wizard.profile.brand import Command
    from neon_wizard.profile.glance import Glance

    class Options(Protocol):
        """What the command line tells the windows; `neon_wizard.cli.Arguments` has it all.

        operator: an id, the path of a profile, or ``demo``. tour: where the tour's pictures go, None for no tour.
        brand: the operator's own start command that was used, None for the program's. link: one that opens a profile
        (`neon_wizard.profile.addresses`), or empty. background: the session starts the program, and nobody looks at it.
        """

        @property
        def operator(self) -> str | None: ...

        @property
        def tour(self) -> Path | None: ...

        @property
        def demo(self) -> bool: ...

        @property
        def brand(self) -> Command | None: ...

        @property
        def session_only(self) -> bool: ...

        @property
        def link(self) -> str: ...

        @property
        def background(self) -> bool: ...


__all__ = ["begin", "main"]


def main(options: Options) -> int:
    """Run until the last window is closed; return the exit status."""
    if options.tour:
        from neon_wizard.gui.tour import main as tour

        return tour(options.tour, partial(_no_display, options))
    try:
        instance = Instance()
        first = instance.become_first()
    except NeonError as error:
        return _say_refused(error)
    if not first and options.background:
        return 0
    if not first:
        try:
            brand = options.brand.profile.stem if options.brand else ""
            message = {**ACTIVATE, "operator": _operator(options), "link": options.link, "brand": brand}
            if instance.hand_over(message) is not None:
                return 0
        except Silent:
            return _say_silent(options)
    try:
        return _run(options, instance)
    finally:
        instance.close()


def _run(options: Options, instance: Instance) -> int:
    try:
        program = begin(options, instance)
    except NeonError as error:
        return _say_refused(error)
    status = program.app.exec()
    instance.close()  # from here on a new start must not reach this one
    program.close()
    return _say_refused(program.refused) if program.refused else status


def _say_refused(error: NeonError) -> int:
    from neon_wizard.cli import Output, output

    output.use(output.current())
    return Output(verbose="--verbose" in sys.argv).failure(error)


def _no_display(options: Options, reason: str) -> NoReturn:
    """Say that there is no display, and end here: Qt is in the middle of aborting."""
    from neon_wizard.cli.arguments import without_window

    facts = {"commands": without_window(options.brand)}
    status = _say_refused(UsageError("program.no_display", facts=facts, detail=reason))
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError):
            stream.flush()
    os._exit(status)


def begin(options: Options, instance: Instance) -> Program:
    """Return the program with its first window open, not painted yet.

    Raises `ProfileError` for an operator that cannot be used. A profile that looks good is checked after the first
    paint; what is wrong with it then is `Program.refused`. What the window does not need comes after its first paint,
    here as everywhere on the way to it.
    """
    named, brand = _operator(options), options.brand
    roles_later = reader_may_wait()
    app = make_application(
        no_display=partial(_no_display, options), brand=brand.name if brand else "", roles=not roles_later
    )
    wanted = named or (brand.profile.stem if brand else "")
    glance = _glance(wanted, *((brand.profile.parent,) if brand else ()))
    operator = None if glance else wanted
    context = Context.open(operator=operator, session_only=options.session_only, brand=brand.profile if brand else None)
    face = (glance or context.profile(wanted)) if brand else None
    if brand and face:
        branding.use(face, brand.name)
    program = Program(app, context, face)
    program.crashes.install()
    if roles_later:
        program.painted.connect(give_roles)
    program.painted.connect(lambda: _settle(program, instance, options))
    program.start(named, glance, background=options.background)
    return program


def _glance(named: str, *folders: Path) -> Glance | None:
    if named in ("", DEMO):
        return None
    from neon_wizard.profile.glance import glance

    return glance(named, (*places.profile_dirs(), *folders))


def _settle(program: Program, instance: Instance, options: Options) -> None:
    import signal

    from neon_wizard.gui import updates
    from neon_wizard.gui.recent_log import RecentLog

    RecentLog().install()
    # Thanks to the journal it is safe to end at any moment; Python's own handler would wait for Qt.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # ignored where the program was started in the background
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    with suppress(OSError):  # if even this finds no room, the window works all the same
        instance.listen(program.answer)  # whoever asks earlier waits
    gc.freeze()  # the objects of the start stay, so do not look at them again
    GarbageCollector(program)
    updates.watch(program, options.brand)
    if options.link:
        program.open_link(options.link)
    if isinstance(program.app, Application):
        program.app.open_with(program.open_asked)


def _operator(options: Options) -> str:
    """Return the operator that was named, in a form by which another process can find it."""
    if options.demo:
        return DEMO
    named = options.operator or ""
    return os.path.abspath(named) if os.path.isfile(named) else named


def _say_silent(options: Options) -> int:
    Languages(make_application(no_display=partial(_no_display, options))).use("")
    say_without_window(
        QT_TRANSLATE_NOOP("Program", "NEON Wizard is already running, but it does not answer. End it, then try again.")
    )
    return 1
