"""Passwords that a test needs: asked for where none is known, used until the program ends, kept nowhere.

What the tester's window works on: an operator, its checks, the run; all that waits is on a worker's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.checks import catalogue, run_files, run_redaction, runner
from neon_wizard.checks.check_context import CheckStep, RunOptions, Subject
from neon_wizard.checks.compare import merged
from neon_wizard.checks.findings import Check, CheckResult, Effect, Run, Verdict
from neon_wizard.checks.operation_requests import has_test_addresses
from neon_wizard.errors import KeyringError, NeonError, StorageError
from neon_wizard.gui.parts.credentials import TestSecretDialog
from neon_wizard.gui.tasks import OneAtATime, Tasks, Ticket
from neon_wizard.model import Secret
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import TEST_SECRETS, AccessSecret, Source
from neon_wizard.protocols.deadline import Cancel

if TYPE_CHECKING:
    from neon_wizard.context import Context

__all__ = ["Loaded", "SecretAsking", "Testing", "test_secret"]


def test_secret(testing: Testing) -> str:
    """The name of the test account's ``secret:NAME``; empty where the profile has none."""
    uses = testing.loaded.profile.secrets if testing.loaded else {}
    return next((name for name, where in uses.items() if "test" in where), "")


class SecretAsking(QObject):
    """window: over which the questions stand."""

    def __init__(self, testing: Testing, window: QWidget) -> None:
        super().__init__(window)
        self._testing = testing
        self._window = window

    def ask_test_password(self) -> None:
        """Of the account for tests: another one than is known, or than was typed."""
        name = test_secret(self._testing)
        if name:
            self.ask(name, account=True)

    def ask(self, name: str, *, account: bool) -> TestSecretDialog | None:
        """The dialog, to be told of its end; None without an operator. account: it is one of the test account's."""
        loaded = self._testing.loaded
        if loaded is None:
            return None
        profile = loaded.profile
        access = profile.access_by(name) or AccessSecret(name, kind="key")
        if account:
            access = AccessSecret(name, str(profile.kept.get("test", {}).get("login", "")))
        sip = account and "test" not in profile.secrets.get(name, ())
        dialog = TestSecretDialog(profile.name, access, account=account, sip=sip, parent=self._window)
        dialog.given.connect(lambda secret: self._testing.lend(name, secret))
        dialog.open()
        return dialog


_LAST_WORK: Final = 2.0
"""Seconds that the end of the program waits for a run to be written down."""


@dataclass(frozen=True)
class Loaded:
    """An operator that can be tested. kept: its runs on this computer, the latest first.

    subject: at the addresses for tests. production: where users ask; None where that is the same.
    """

    profile: Profile
    subject: Subject
    steps: tuple[CheckStep, ...]
    kept: tuple[run_files.KeptRun, ...]
    production: Subject | None = None

    @property
    def file(self) -> Path | None:
        """Where its profile may be changed; None for what is bundled or fetched."""
        return Path(self.profile.origin) if self.profile.source is Source.FILE else None


_Told = tuple[int, int, Check, CheckResult | None]
"""Number, count and the check that is asked; then the same with its result."""


@dataclass(frozen=True)
class _Lacking:
    """A secret that a run needs and that is known nowhere."""

    secret: str
    of_test_account: bool


@dataclass(frozen=True)
class _Outcome:
    """unkept: why the run is not on the disk; None where it is."""

    run: Run
    secrets: tuple[Secret, ...]
    kept: tuple[run_files.KeptRun, ...]
    unkept: NeonError | None


class Testing(QObject):
    """One at a time: `start` does nothing while a run is under way."""

    # `loaded` is another one, or None if the profile cannot be used.
    opened = Signal()
    # The ids of the checks that will be asked.
    begun = Signal(frozenset)
    # Number, count, and the check that is asked now.
    asking = Signal(int, int, Check)
    # Cleaned of secrets.
    answered = Signal(CheckResult)
    # `run` is whole again.
    ended = Signal()
    # The run at the addresses where users ask, which takes the place of no other.
    ended_beside = Signal(Run)
    # Why the run is not on the disk.
    unkept = Signal(NeonError)
    # The name of a secret that is known nowhere; whether it is the test account's.
    secret_wanted = Signal(str, bool)
    # What kept an operator from being opened, or a run from beginning.
    failed = Signal(NeonError)

    def __init__(self, context: Context, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.loaded: Loaded | None = None
        self.run: Run | None = None
        self.secrets: tuple[Secret, ...] = ()
        self._tasks = tasks
        self._job = job = OneAtATime(tasks, self)
        # A window that is deleted is not always closed first, and nobody else would stop what it asks.
        self.destroyed.connect(lambda _=None: job.hurry())
        self._opening: Ticket | None = None
        self._name = self._of = ""
        self._file: Path | None = None
        self._stale = False
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.finish)

    @property
    def running(self) -> bool:
        return self._job.running

    # ---- whom ----

    @property
    def file(self) -> Path | None:
        """The profile's file, also while something is so wrong with it that it cannot be tested."""
        return self._file

    def open(self, name_or_path: str, then: Callable[[], None] = lambda: None) -> None:
        """An operator by its id, its profile's file, or ``demo``; what was wanted before is not wanted any more."""
        if name_or_path != self._name:
            path = Path(name_or_path)
            self._name, self._file = name_or_path, path if path.is_absolute() and path.is_file() else None

        def work() -> Loaded:
            return self._load(self.context.profile(name_or_path))

        def opened(loaded: Loaded) -> None:
            self._opened(loaded)
            then()

        if self._opening is not None:
            self._opening.cancel()
        self._opening = self._tasks.run(work, opened, self._not_opened, owner=self)

    def reload(self, then: Callable[[], None] = lambda: None) -> None:
        """Its file has changed: the run stays, and the profile as it is now is asked from now on."""
        self._stale = self.running  # what is being asked stays one operator's until it ends
        if self._name and not self.running:
            self.open(self._name, then)

    def _load(self, profile: Profile) -> Loaded:
        subject = self.context.tested(profile)
        production = self.context.tested(profile, production=True) if has_test_addresses(profile) else None
        return Loaded(profile, subject, catalogue.steps(subject.profile), run_files.kept(profile.id), production)

    def _opened(self, loaded: Loaded) -> None:
        if self._of != loaded.profile.origin:
            self.run, self.secrets = None, ()
        self.loaded, self._of, self._file = loaded, loaded.profile.origin, loaded.file
        self.opened.emit()

    def _not_opened(self, error: NeonError) -> None:
        self.loaded = None
        self.opened.emit()
        self.failed.emit(error)

    # ---- testing ----

    def chosen(self, ids: Collection[str], *, allow_signup: bool) -> tuple[CheckStep, ...]:
        """The steps of these ids, or all where there are none; without those that create, unless that is allowed."""
        return tuple(
            step
            for step in (self.loaded.steps if self.loaded else ())
            if (not ids or step.check.id in ids) and (allow_signup or step.check.effect is not Effect.CREATES)
        )

    def start(self, steps: Collection[CheckStep], options: RunOptions) -> None:
        """Ask `steps`; a secret that is missing is asked for first, by `secret_wanted`, and then this starts anew."""
        loaded = self.loaded
        if loaded is None or self.running or not steps:
            return
        before, secrets = self.run, self.secrets
        everything = len(steps) == len(self.chosen((), allow_signup=options.allow_signup))

        def work(cancel: Cancel, tell: Callable[[_Told | None], None]) -> _Lacking | _Outcome | None:
            lacking = self._lacking(loaded)
            if lacking is not None or cancel.cancelled:
                return None if cancel.cancelled else lacking
            tell(None)

            def progress(number: int, count: int, check: Check, result: CheckResult | None) -> None:
                tell((number, count, check, result))

            done, used = runner.run(loaded.subject, steps, options, cancel=cancel, progress=progress)
            whole = done if before is None or everything else merged(before, done)
            return _kept(whole, tuple(dict.fromkeys((*secrets, *used))))

        def told(what: _Told | None) -> None:
            if what is None:
                self.begun.emit(frozenset(step.check.id for step in steps))
            else:
                self._told(*what)

        self._job.start_reporting(work, self._ended, self._not_run, told)

    def start_beside(self, options: RunOptions) -> None:
        """Ask where users ask what the run has asked, but create no account; then `ended_beside`."""
        loaded, run = self.loaded, self.run
        if loaded is None or loaded.production is None or run is None or self.running:
            return
        subject = loaded.production
        asked = {each.check.id for each in run.results if each.verdict in (Verdict.PASSED, Verdict.FAILED)}
        steps = [step for step in catalogue.chosen(catalogue.steps(subject.profile)) if step.check.id in asked]
        options = replace(options, allow_signup=False)

        def work(cancel: Cancel, tell: Callable[[_Told | None], None]) -> _Lacking | _Outcome | None:
            lacking = self._lacking(loaded)
            if lacking is not None or cancel.cancelled:
                return None if cancel.cancelled else lacking

            def progress(number: int, count: int, check: Check, result: CheckResult | None) -> None:
                tell((number, count, check, result))

            return _kept(*runner.run(subject, steps, options, cancel=cancel, progress=progress))

        def told(what: _Told | None) -> None:
            if what is not None and what[3] is None:
                self.asking.emit(*what[:3])

        self._job.start_reporting(work, self._ended_beside, self._not_run, told)

    def _ended_beside(self, outcome: _Outcome | _Lacking | None) -> None:
        if not isinstance(outcome, _Outcome):
            self._ended(outcome)
            return
        self.secrets = tuple(dict.fromkeys((*self.secrets, *outcome.secrets)))
        if self.loaded is not None:
            self.loaded = replace(self.loaded, kept=outcome.kept or self.loaded.kept)
        self._end()
        self.ended_beside.emit(outcome.run)
        if outcome.unkept is not None:
            self.unkept.emit(outcome.unkept)

    def stop(self) -> None:
        """What is under way ends as soon as it can, with what was found until then."""
        self._job.hurry()

    def finish(self) -> None:
        """The program ends: what is under way is stopped, and what it created is written down before."""
        if self._job.outstanding:
            self.stop()
            self._tasks.wait(_LAST_WORK)

    def lend(self, name: str, secret: Secret) -> None:
        """Use `secret` for ``secret:NAME`` until the program ends; it is kept nowhere."""
        if self.loaded is not None:
            self.context.lend_secret(self.loaded.subject.profile, name, secret)

    def _lacking(self, loaded: Loaded) -> _Lacking | None:
        """The first secret that is known nowhere, None if all are; asks the keyring, so on the worker's thread."""
        profile = loaded.subject.profile
        for name, uses in profile.secrets.items():
            if not self.context.knows_secret(profile, name):
                return _Lacking(name, not TEST_SECRETS.keys().isdisjoint(uses))
        return None

    def _told(self, number: int, count: int, check: Check, result: CheckResult | None) -> None:
        if result is None:
            self.asking.emit(number, count, check)
        else:
            self.answered.emit(result)

    def _ended(self, outcome: _Outcome | _Lacking | None) -> None:
        """outcome: None if the user stopped it before anything was asked."""
        if outcome is None:
            self.ended.emit()
        elif isinstance(outcome, _Lacking):
            self.secret_wanted.emit(outcome.secret, outcome.of_test_account)
        else:
            self._done(outcome)

    def _done(self, outcome: _Outcome) -> None:
        self.run, self.secrets = outcome.run, outcome.secrets
        if self.loaded is not None:
            self.loaded = replace(self.loaded, kept=outcome.kept or self.loaded.kept)
        self._end()
        if outcome.unkept is not None:
            self.unkept.emit(outcome.unkept)

    def _not_run(self, error: NeonError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self.ended.emit()
        if self._stale:
            self.reload()

    # ---- what stands in its way ----

    def trust(self, then: Callable[[], None]) -> None:
        """The user agreed to the operator's new hosts (F61)."""
        loaded = self.loaded
        if loaded is not None:
            profile = loaded.subject.profile
            self._tasks.run(lambda: self.context.trust(profile), lambda _: then(), self.failed.emit, owner=self)


def _kept(run: Run, secrets: tuple[Secret, ...]) -> _Outcome:
    unkept: NeonError | None = None
    try:
        run_files.keep(run, secrets)
    except StorageError as error:
        unkept = error
    except run_redaction.LeakError:
        unkept = StorageError("check.leak")
    found: tuple[run_files.KeptRun, ...] = ()
    with suppress(KeyringError, StorageError):
        found = run_files.kept(run.operator_id)
    return _Outcome(run, secrets, found, unkept)
