"""A run for what watches servers: a line and an exit status for Nagios and Icinga, metrics for Prometheus.

The line is that of the Monitoring Plugins' guidelines (status, words, ``|``, performance data); the metrics are a file
in Prometheus' text format (0.0.4), for the textfile collector of its node exporter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from neon_wizard.checks import run_summary
from neon_wizard.checks.findings import Run, Severity, Verdict

if TYPE_CHECKING:
    from neon_wizard.checks.texts import Wording

_MOST_NAMED: Final = 3
_METRICS: Final = {
    "neon_wizard_up": "1 where the operator's services answer, 0 where none does.",
    "neon_wizard_check_passed": "1 where the check passed, 0 where it failed; absent where it was not asked.",
    "neon_wizard_check_seconds": "How long the check took.",
    "neon_wizard_findings": "Causes that were found, by their severity.",
    "neon_wizard_run_seconds": "How long the run took.",
    "neon_wizard_run_timestamp_seconds": "When the run ended.",
}
"""Each metric, all of them gauges, with what it says."""


class NagiosStatus(IntEnum):
    """The exit status that a plug-in ends with."""

    OK = 0
    WARNING = 1
    CRITICAL = 2
    UNKNOWN = 3


def nagios_status(run: Run) -> NagiosStatus:
    """Return what a run is worth: errors are critical, and so is nobody who answers."""
    if run.cancelled or not run_summary.was_asked(run):
        return NagiosStatus.UNKNOWN
    severities = {each.severity for each in run.findings}
    if Severity.ERROR in severities:
        return NagiosStatus.CRITICAL
    return NagiosStatus.WARNING if Severity.WARNING in severities else NagiosStatus.OK


def nagios_line(run: Run, wording: Wording) -> str:
    """Return the one line that a plug-in prints. wording: in its reader's language."""
    found = run_summary.causes(run, wording)
    serious = [each for each in found if each.finding.severity is not Severity.NOTICE]
    words = [f"{each.checks[0]}: {wording.sentence(each.finding)}" for each in serious[:_MOST_NAMED] if each.checks]
    words += [f"+{len(serious) - _MOST_NAMED}"] if len(serious) > _MOST_NAMED else []
    told = " ".join((run_summary.verdict(run, wording), "; ".join(words))).strip()
    counts = run_summary.counts(found)
    data = {
        "errors": str(counts[Severity.ERROR]),
        "warnings": str(counts[Severity.WARNING]),
        "checks": str(sum(result.verdict in run_summary.ASKED for result in run.results)),
        "time": f"{(run.finished - run.started).total_seconds():.3f}s",
        **{
            result.check.id.removesuffix(".good"): f"{result.seconds:.3f}s"
            for result in run.results
            if result.check.id.endswith(".good") and result.verdict in run_summary.ASKED
        },
    }
    return nagios_words(nagios_status(run), run.operator_id, told, data.items())


def nagios_words(status: NagiosStatus, operator: str, told: str, data: Iterable[tuple[str, str]] = ()) -> str:
    """Return a plug-in's line. told: what is said, in one line of it whatever it is. data: performance data."""
    plain = " ".join(f"NEON {operator} {status.name} - {told}".replace("|", "¦").split())
    measured = " ".join(f"'{name}'={value}" for name, value in data)
    return f"{plain} | {measured}" if measured else plain


def prometheus_text(run: Run) -> str:
    """Return the metrics of one run, each with the operator's id as a label."""
    samples: dict[str, list[str]] = {name: [] for name in _METRICS}

    def sample(name: str, value: str, **labels: str) -> None:
        written = ",".join(f'{key}="{_escaped(text)}"' for key, text in {"operator": run.operator_id, **labels}.items())
        samples[name].append(f"{name}{{{written}}} {value}")

    sample("neon_wizard_up", "0" if run_summary.is_unreached(run) or not run_summary.was_asked(run) else "1")
    for result in run.results:
        if result.verdict not in run_summary.ASKED:
            continue
        labels = {"check": result.check.id, "service": result.check.service}
        sample("neon_wizard_check_passed", str(int(result.verdict is Verdict.PASSED)), **labels)
        sample("neon_wizard_check_seconds", f"{result.seconds:.3f}", **labels)
    for severity in Severity:
        number = sum(cause.severity is severity for cause in run.causes)
        sample("neon_wizard_findings", str(number), severity=severity.value)
    sample("neon_wizard_run_seconds", f"{(run.finished - run.started).total_seconds():.3f}")
    sample("neon_wizard_run_timestamp_seconds", f"{run.finished.timestamp():.3f}")
    return "".join(f"{line}\n" for line in _lines(samples))


def _lines(samples: dict[str, list[str]]) -> Iterator[str]:
    for name, of_one in samples.items():
        if of_one:
            yield f"# HELP {name} {_METRICS[name]}"
            yield f"# TYPE {name} gauge"
            yield from of_one


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
