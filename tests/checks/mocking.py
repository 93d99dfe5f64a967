"""A mock operator of any profile, asked by the endpoint tester."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import RunOptions, Subject
from neon_wizard.checks.findings import Run, Severity
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.demo.mock.replay import Replay
from neon_wizard.model import Secret
from neon_wizard.places import resources
from neon_wizard.profile.load import load_file
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import SecretRef
from neon_wizard.protocols.dialects import names_and_options
from tests.examples.loading import FOLDER

QUICK = RunOptions(allow_signup=True, interval=0, calls=2, timeout=5, plain_port=1)
EXAMPLES = tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))
PLATFORMS = tuple(
    sorted(
        f"platforms/{path.stem}"
        for path in FOLDER.glob("platforms/*.toml")
        if ".steps.ask]" not in path.read_text(encoding="utf-8")  # a tester has nobody to ask
    )
)


def example(name: str) -> Profile:
    """``docs/examples/NAME.toml``; ``demo`` is the demo operator's."""
    folder = resources() / "operators" if name == "demo" else FOLDER
    return load_file(folder / f"{name}.toml", names_and_options())


def written(path: Path, text: str) -> Profile:
    path.write_text(text, encoding="utf-8")
    return load_file(path, names_and_options())


def run_against(mock: Mock | Replay, only: Iterable[str] = (), options: RunOptions = QUICK) -> Run:
    """The run over the profile that leads to `mock`, whose secrets stand in it as they are."""

    def resolve(wanted: SecretRef | str) -> Secret:
        assert isinstance(wanted, str), "a mock wants no secret that it did not make up"
        return Secret(wanted)

    subject = Subject(mock.profile, resolve)
    asked = chosen(steps(mock.profile), tuple(only), allow_signup=options.allow_signup)
    return runner.run(subject, asked, options)[0]


def found(run: Run, *severities: Severity) -> set[tuple[str, str]]:
    """Check and code of every finding of these severities."""
    return {(each.check, each.code) for each in run.findings if each.severity in severities}
