"""Where the program starts: looks at the arguments, and imports either the commands or the window.

The commands never load Qt. For the window the commands are not loaded at all: whoever waits for it does not wait for
what prints and parses.
"""

from __future__ import annotations

import gc
import io
import os
import sys
import threading
from collections.abc import Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING

from neon_wizard import __version__
from neon_wizard.errors import NeonError, UsageError
from neon_wizard.places import HOME
from neon_wizard.profile.addresses import is_link, meant_for, opened

if TYPE_CHECKING:
    from types import TracebackType

    from neon_wizard.app import Options
    from neon_wizard.cli import Output
    from neon_wizard.profile.brand import Command


def main(argv: Sequence[str] | None = None, *, brand: Command | None = None) -> int:
    """Run the program; return its exit status (``neon-wizard --help`` lists them).

    brand: given by an operator's own start command.
    """
    # A start makes next to no garbage. Looking for it, above all once more at the end, takes a tenth of the time.
    gc.disable()
    _write_anything()
    words = at_home(sys.argv[1:] if argv is None else argv)
    if brand is not None:  # its own links mean the same to it
        words = [meant_for(word, brand.name) for word in words]
    try:
        options = WindowWords.understood(words, brand)
        return _open(options) if options else _run(words, brand)
    except KeyboardInterrupt:
        return _output(words).failure(NeonError("program.interrupted"))
    except Exception as error:
        out = _output(words)
        _trace(out, type(error), error.__traceback__)
        return out.failure(NeonError("program.failed"))
    finally:
        gc.freeze()


def at_home(words: Sequence[str]) -> list[str]:
    """Return `words` without ``--home FOLDER``, which sets ``NEON_HOME`` where nothing can be set for a start.

    It stands before the words of the program that ``run`` starts. Without its folder it is left to `parse`.
    """
    rest = list(words)
    own = rest[: rest.index("--")] if "--" in rest else rest
    for place, word in enumerate(own):
        name, given, folder = word.partition("=")
        if name == "--home" and (given or place + 1 < len(own)):
            os.environ[HOME] = folder if given else own[place + 1]
            return rest[:place] + rest[place + (1 if given else 2) :]
    return rest


def window(argv: Sequence[str] | None = None, *, brand: Command | None = None) -> int:
    """Run the program as `main` does, for a start command without a console; return the exit status.

    There (``pythonw``, what pip makes of ``gui-scripts`` on Windows) the standard streams are None. What would have
    been written, an error above all, is said in a message box at the end.
    """
    if sys.stdout is not None and sys.stderr is not None:
        return main(argv, brand=brand)
    said = io.StringIO()
    sys.stdout, sys.stderr = sys.stdout or said, sys.stderr or said
    try:
        status = main(argv, brand=brand)
    except SystemExit as over:  # after --help
        status = over.code if isinstance(over.code, int) else int(over.code is not None)
    if text := said.getvalue().strip():
        _say_in_a_box(text, failed=status != 0)
    return status


_ERROR, _INFORMATION = 0x10, 0x40  # of MessageBoxW
_MOST_LETTERS = 4000  # a box that is higher than the screen cannot be closed with the mouse


def _say_in_a_box(text: str, *, failed: bool) -> None:
    """Show it as Windows does; Qt may be what is missing. Elsewhere no start command lacks a console."""
    if sys.platform == "win32":
        import ctypes

        kind = _ERROR if failed else _INFORMATION
        ctypes.windll.user32.MessageBoxW(None, text[:_MOST_LETTERS], "NEON Wizard", kind)


def _write_anything() -> None:
    """Let no character be too much for a console: its code page may lack what an operator, or ``--help``, has."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")


class WindowWords:
    """The few words with which a window is opened, as `neon_wizard.cli.parse` has them; `Options` of `app`.

    Everything else, and everything that may be wrong, is left to `parse`, which takes longer to load than the window.
    """

    tour = None

    def __init__(self, brand: Command | None = None) -> None:
        self.brand = brand
        self.operator: str | None = None
        self.demo = False
        self.session_only = False
        self.link = ""
        self.background = False

    @classmethod
    def understood(cls, words: Sequence[object], brand: Command | None = None) -> WindowWords | None:
        """Return the options, or None for words that only the whole command line understands."""
        made, rest = cls(brand), list(words) if brand else opened(words)
        while rest:
            match rest.pop(0):
                case "demo" if not made.demo and brand is None:
                    made.demo = True
                case "--no-store":
                    made.session_only = True
                case "--background" if not made.demo:
                    made.background = True
                case str() as word if is_link(word) and word.isprintable() and not made.link:
                    made.link = word
                case str() as word if brand is not None and word.lower().startswith(f"{brand.name}:"):
                    pass  # a link of the operator's own installer, which names nothing beyond the program
                case "--operator" if rest and _plain(rest[0]) and brand is None:
                    made.operator = str(rest.pop(0))
                case _:
                    return None
        return None if made.link and made.operator else made


def _plain(word: object) -> bool:
    """Return whether `word` is a value, and valid in the encoding of this system."""
    return isinstance(word, str) and not word.startswith("-") and word.isprintable() and not is_link(word)


def _open(options: Options) -> int:
    try:
        from neon_wizard.app import main as window
    except ImportError as error:
        if not str(error.name).startswith(("PySide6", "shiboken6")):
            raise
        return _no_libraries(error, options.brand)
    return window(options)


def _no_libraries(error: ImportError, brand: Command | None) -> int:
    """Say what is missing: a computer without a desktop often lacks what Qt needs of the system."""
    from neon_wizard.cli.arguments import without_window

    facts = {"reason": error.msg, "commands": without_window(brand)}
    return _output([]).failure(UsageError("program.no_libraries", facts=facts))


def _run(words: list[str], brand: Command | None) -> int:
    from neon_wizard import cli

    out = _output(words)
    try:
        args = cli.parse(words, brand)
    except UsageError as error:
        return out.failure(error)
    if args.version:
        out.answer(*_version(brand))
        return 0
    if args.window:
        return _open(args)
    if args.serve:
        gc.enable()
    threading.excepthook = lambda failed: _trace(out, failed.exc_type, failed.exc_traceback)
    return cli.run(args, out)


def _version(brand: Command | None) -> tuple[dict[str, str], str]:
    """Return the versions as JSON, and in words; of an operator's own start command its package's too."""
    if brand is None:
        return {"version": __version__}, f"neon-wizard {__version__}"
    from importlib.metadata import PackageNotFoundError, version

    try:
        own = version(brand.name)
    except PackageNotFoundError:
        own = __version__
    data = {"name": brand.name, "version": own, "neon_wizard": __version__}
    return data, f"{brand.name} {own} (NEON Wizard {__version__})"


def _output(words: list[str]) -> Output:
    """Return where a command's words go, in the user's language."""
    from neon_wizard.cli import Output, divided, output

    output.use(output.current())
    own, _ = divided(words)
    return Output(json="--json" in own, verbose="--verbose" in own)


def _trace(out: Output, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Say where it happened, without the exception's message, which may hold a secret not known here (F60)."""
    import traceback

    frames = traceback.extract_tb(trace)
    places = [f"{os.path.basename(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    out.note("\n".join(["NEON Wizard: " + kind.__name__, *reversed(places)]))


if __name__ == "__main__":
    sys.exit(main())
