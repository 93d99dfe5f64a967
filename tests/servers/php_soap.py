"""PHP's own SoapServer behind PHP's own web server, with one of the WSDLs of ``tests/data/php``."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "data" / "php"
AVAILABLE = shutil.which("php") is not None


class PhpOperator:
    """kind: ``document``, ``rpc`` (encoded), ``literal`` (rpc too), or ``none`` for a server without a WSDL.

    address: what its WSDL names as endpoint, its own where none is given.
    """

    def __init__(self, kind: str, folder: Path, address: str = "") -> None:
        self._kind = kind
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            self.port = int(sock.getsockname()[1])
        self.origin = f"http://127.0.0.1:{self.port}"
        self.url = f"{self.origin}/operator.php"
        self.wsdl = f"{self.url}?wsdl"
        self.file = folder / f"{kind}.wsdl"
        text = described(kind)
        self.file.write_text(text.replace("@ADDRESS@", address or self.url), encoding="utf-8")
        self._log = folder / "calls.json"
        self._log.touch()

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The fields of every signup that reached the operator's own code."""
        return [json.loads(line) for line in self._log.read_text(encoding="utf-8").splitlines()]

    def __enter__(self) -> PhpOperator:
        wsdl = str(self.file) if self._kind != "none" else ""
        env = {**os.environ, "OPERATOR_WSDL": wsdl, "OPERATOR_LOG": str(self._log)}
        command = ["php", "-S", f"127.0.0.1:{self.port}", "-t", str(DATA)]
        self._process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        assert self._process.stderr is not None
        for line in self._process.stderr:  # it says when it listens
            if "started" in line:
                break
        self._drain = threading.Thread(target=self._process.stderr.read, daemon=True)
        self._drain.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._drain.join(10)
        assert self._process.stderr is not None
        self._process.stderr.close()


def described(kind: str) -> str:
    """The WSDL of that kind; rpc/literal is rpc/encoded but for that word."""
    if kind == "none":
        return ""
    text = (DATA / f"{'rpc' if kind == 'literal' else kind}.wsdl").read_text(encoding="utf-8")
    encoded = 'use="encoded" namespace="urn:voip" encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"'
    return text.replace(encoded, 'use="literal" namespace="urn:voip"') if kind == "literal" else text
