"""Tells, in the windows, that a newer version of the installed program can be had; `authoring.release_list` knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from neon_wizard import __version__, disk, late, places
from neon_wizard.errors import NeonError
from neon_wizard.profile.brand import NO_UPDATES, Updates

if TYPE_CHECKING:
    import tomllib
    from importlib import metadata

    from neon_wizard.authoring.release_list import Release
    from neon_wizard.context import Context
    from neon_wizard.gui.program import Program
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.profile.brand import Command
else:  # wanted some time after the start, and by few
    metadata = late.module("importlib.metadata")
    tomllib = late.module("tomllib")

__all__ = ["UpdateWatch", "built_in", "watch"]

_LATER: Final = 20_000  # milliseconds after the first paint: a start has better things to do
_MAX_BYTES: Final = 4096


def watch(program: Program, brand: Command | None) -> None:
    """Have `program` tell of newer versions: of itself, or of the operator's own start command `brand`."""
    context = program.context
    if brand is None:
        made = UpdateWatch(context, program.tasks, built_in, places.APP, __version__, program)
    else:
        try:
            own = metadata.version(brand.name)
        except metadata.PackageNotFoundError:
            return  # not installed: nothing could be newer
        operator = brand.operator
        made = UpdateWatch(context, program.tasks, lambda: context.profile(operator).updates, brand.name, own, program)
    made.newer.connect(lambda error: program.show_error(error, tone="info"))
    made.start()


def built_in() -> Updates:
    """Return where this program's own newer versions are told: a package has a file for it, a checkout has none."""
    try:
        found = tomllib.loads(disk.read(places.updates_file(), _MAX_BYTES).decode())
        return Updates(str(found["url"]), str(found["key"]))
    except (OSError, ValueError, KeyError):
        return NO_UPDATES


class UpdateWatch(QObject):
    """Asks once, some time after the start. source: says whom. product: the command's name. own: its version."""

    # What there is, as the windows show it: of the code ``program.newer``.
    newer = Signal(NeonError)
    # Whether there was something or not.
    asked = Signal()

    def __init__(
        self, context: Context, tasks: Tasks, source: Callable[[], Updates], product: str, own: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._source = source
        self._product = product
        self._own = own

    def start(self, after: int = _LATER) -> None:
        """Ask in `after` milliseconds, where there is something to remember it in."""
        if not self._context.nothing_kept:
            QTimer.singleShot(after, self, self._ask)

    def _ask(self) -> None:
        self._tasks.run(self._found, self._tell, lambda _: self.asked.emit(), owner=self)

    def _found(self) -> Release | None:
        source = self._source()
        if not source.url:
            return None
        from neon_wizard.authoring import release_list  # with its cryptography, ten megabytes: only where it is asked

        return release_list.ask(self._context.store, source, self._product, self._own)

    def _tell(self, release: Release | None) -> None:
        if release is not None:
            facts = {"program": self._product, "version": release.version, "page": release.page}
            self.newer.emit(NeonError("program.newer", facts=facts))
        self.asked.emit()
