"""The changes of a profile that the endpoint tester offers: shown as a difference, written where that is wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from neon_wizard.messages import tr

if TYPE_CHECKING:
    from neon_wizard.authoring.changing import Proposal
    from neon_wizard.checks.model import Run
    from neon_wizard.profile.operator import Profile


class Changes(NamedTuple):
    """data: for ``--json``. lines: for people."""

    data: dict[str, Any]
    lines: tuple[str, ...]


def offered(profile: Profile, done: Run, *, apply: bool) -> Changes:
    """All that the run's findings offer, as one change; written, with a back-up beside it, where `apply` says so.

    Raises `ProfileError` ``profile.edit`` and `StorageError`; the file then is what it was.
    """
    from neon_wizard.profile.operator import Source

    change = {key: value for finding in done.findings for key, value in finding.change.items()}
    if not change:
        return Changes({}, (tr("No change of the profile is offered."),) if apply else ())
    if profile.source is not Source.FILE:
        lines = [
            tr("With this change of the profile it works:"),
            *(f"+ {key} = {value}" for key, value in change.items()),
        ]
        lines += [tr("The profile is no file of yours and was not changed.")] if apply else []
        return Changes({"offered": change}, tuple(lines))
    return _of_file(Path(profile.origin), change, apply=apply)


def _of_file(path: Path, change: dict[str, str], *, apply: bool) -> Changes:
    from neon_wizard.authoring.changing import propose
    from neon_wizard.authoring.desk import open_source
    from neon_wizard.authoring.saving import save

    proposal = propose(open_source(str(path)).text.replace("\r\n", "\n"), change)
    data: dict[str, Any] = {"offered": change, "difference": "\n".join(_difference(proposal))}
    lines = [tr("With this change of the profile it works:"), *_difference(proposal)]
    if not apply:
        return Changes(data, (*lines, tr("To write it into the profile: --apply")))
    backup = save(path, proposal.after)
    said = tr("{file} was changed; what it was is in {backup}. Run the check again.")
    lines.append(said.format(file=path, backup=backup))
    return Changes({**data, "file": str(path), "backup": str(backup)}, tuple(lines))


def _difference(proposal: Proposal) -> list[str]:
    return [f"{mark} {line}".rstrip() for mark, line in proposal.lines()]
