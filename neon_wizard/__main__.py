"""Where the program starts: looks at the arguments and imports the commands, which never load Qt, or the window."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Sequence
from types import TracebackType

from neon_wizard import cli
from neon_wizard.cli import language
from neon_wizard.errors import NeonError, UsageError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; answers its exit status (``neon-wizard --help`` lists them)."""
    # A command makes next to no garbage, so looking for it, above all once more at the end, only takes time: a tenth.
    gc.disable()
    words = list(sys.argv[1:] if argv is None else argv)
    own, _ = cli.divided(words)
    out = cli.Output(json="--json" in own, verbose="--verbose" in own)
    language.use(language.current())
    try:
        return _run(words, out)
    except KeyboardInterrupt:
        return out.failure(NeonError("program.interrupted"))
    except Exception as error:
        _trace(out, type(error), error.__traceback__)
        return out.failure(NeonError("program.failed"))
    finally:
        gc.freeze()


def _run(words: list[str], out: cli.Output) -> int:
    try:
        args = cli.parse(words)
    except UsageError as error:
        return out.failure(error)
    if args.version:
        from neon_wizard import __version__

        out.answer({"version": __version__}, f"neon-wizard {__version__}")
        return 0
    if args.window:
        from neon_wizard.app import main as window

        gc.enable()
        return window(args)
    if args.serve:
        gc.enable()
    threading.excepthook = lambda failed: _trace(out, failed.exc_type, failed.exc_traceback)
    return cli.run(args, out)


def _trace(out: cli.Output, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Where it happened, without the exception's own words: they may hold a secret that nobody knows of here (F60)."""
    import traceback

    frames = traceback.extract_tb(trace)
    places = [f"{os.path.basename(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    out.note("\n".join(["NEON Wizard: " + kind.__name__, *reversed(places)]))


if __name__ == "__main__":
    sys.exit(main())
