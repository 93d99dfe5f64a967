"""Perl's SOAP::Lite with its own HTTP daemon: ``tests/data/perl/operator.pl``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).parent.parent / "data" / "perl" / "operator.pl"


def _available() -> bool:
    if shutil.which("perl") is None:
        return False
    modules = ["perl", "-MSOAP::Transport::HTTP", "-MHTTP::Daemon", "-e", "1"]
    return subprocess.run(modules, capture_output=True).returncode == 0


AVAILABLE = _available()


class PerlOperator:
    """folder: where it logs what it was asked. strict: whether it refuses whom it does not know."""

    def __init__(self, folder: Path, *, strict: bool = False) -> None:
        self._strict = {"OPERATOR_STRICT": "1"} if strict else {}
        self._log = folder / "calls.json"
        self._log.touch()
        self.url = ""

    @property
    def calls(self) -> list[tuple[str, dict[str, Any]]]:
        """The method and the fields of every call that reached the operator's own code."""
        lines = [json.loads(line) for line in self._log.read_text(encoding="utf-8").splitlines()]
        return [(line["method"], line["fields"]) for line in lines]

    def __enter__(self) -> PerlOperator:
        env = {**os.environ, "OPERATOR_LOG": str(self._log), **self._strict}
        self._process = subprocess.Popen(
            ["perl", str(SCRIPT)], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}/"  # it says when it listens
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()
