"""``neon-wizard demo --serve``: the demo operator in the foreground, for commands of other processes."""

from __future__ import annotations

import signal
import tempfile
import threading
from pathlib import Path
from types import FrameType

from neon_wizard.cli.answers import Output
from neon_wizard.cli.arguments import Arguments
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr


def serve(args: Arguments, out: Output) -> None:
    """Serve until Ctrl-C or SIGTERM. Its profile lies in a temporary file meanwhile."""
    from neon_wizard.demo import DemoOperator, served_profile

    ended = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        ended.set()

    operator = DemoOperator(args.port)
    try:
        origin = operator.start()
    except (OSError, OverflowError) as error:
        reason = tr("port {port} cannot be used: {reason}").format(port=args.port, reason=error)
        raise UsageError("usage.arguments", facts={"reason": reason}) from None
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    with operator, tempfile.TemporaryDirectory(prefix="neon-wizard-demo-") as folder:
        profile = Path(folder) / "demo-served.toml"
        profile.write_text(served_profile(origin), encoding="utf-8")
        wsdl = f"{origin}/service?wsdl"
        text = tr("The demo operator answers at {origin}. Ctrl-C ends it.").format(origin=origin)
        example = f"neon-wizard provision --operator {profile} --login Tester --no-store"
        out.answer(
            {"demo": {"origin": origin, "profile": str(profile), "wsdl": wsdl, "login": "Tester"}},
            f"{text}\n\n{tr('Profile')}: {profile}\nWSDL: {wsdl}\n\nNEON_PASSWORD=123456 {example}",
        )
        while not ended.wait(1.0):  # in slices: on Windows an untimed wait cannot be interrupted
            pass
