"""PHP's own SoapServer behind PHP's own web server, with one of the WSDLs of ``tests/data/php``."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

DATA = Path(__file__).parent.parent / "data" / "php"
AVAILABLE = shutil.which("php") is not None


class PhpServer:
    """PHP's own web server with `script` behind every path, or, without one, with the scripts of ``tests/data/php``."""

    def __init__(self, env: Mapping[str, str], script: str = "") -> None:
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            self.port = int(sock.getsockname()[1])
        self.origin = f"http://127.0.0.1:{self.port}"
        self._env = env
        self._script = [str(DATA / script)] if script else []

    def __enter__(self) -> Self:
        command = ["php", "-S", f"127.0.0.1:{self.port}", "-t", str(DATA), *self._script]
        env = {**os.environ, **self._env}
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


class OwnServices(PhpServer):
    """What only one operator offers: the services of ``docs/examples/own-services.toml``. folder: for its memory."""

    def __init__(self, folder: Path, **state: str) -> None:
        self._file, self._wsdl = folder / "state.json", folder / "own.wsdl"
        super().__init__({"OWN_STATE": str(self._file), "OWN_WSDL": str(self._wsdl)}, "own.php")
        text = (DATA / "own.wsdl").read_text(encoding="utf-8")
        self._wsdl.write_text(text.replace("@ADDRESS@", f"{self.origin}/vouchers"), encoding="utf-8")
        self._file.write_text(json.dumps(state), encoding="utf-8")

    @property
    def state(self) -> dict[str, str]:
        """What it remembers: ``password``, ``credit``."""
        found: dict[str, str] = json.loads(self._file.read_text(encoding="utf-8"))
        return found


class PhpOperator(PhpServer):
    """kind: ``document``, ``rpc`` (encoded), ``literal`` (rpc too), or ``none`` for a server without a WSDL.

    address: what its WSDL names as endpoint, its own where none is given.
    """

    def __init__(self, kind: str, folder: Path, address: str = "") -> None:
        self._log = folder / "calls.json"
        self._log.touch()
        self.file = folder / f"{kind}.wsdl"
        super().__init__({"OPERATOR_WSDL": str(self.file) if kind != "none" else "", "OPERATOR_LOG": str(self._log)})
        self.url = f"{self.origin}/operator.php"
        self.wsdl = f"{self.url}?wsdl"
        text = described(kind)
        self.file.write_text(text.replace("@ADDRESS@", address or self.url), encoding="utf-8")

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The fields of every signup that reached the operator's own code."""
        return [json.loads(line) for line in self._log.read_text(encoding="utf-8").splitlines()]


def described(kind: str) -> str:
    """The WSDL of that kind; rpc/literal is rpc/encoded but for that word."""
    if kind == "none":
        return ""
    text = (DATA / f"{'rpc' if kind == 'literal' else kind}.wsdl").read_text(encoding="utf-8")
    encoded = 'use="encoded" namespace="urn:voip" encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"'
    return text.replace(encoded, 'use="literal" namespace="urn:voip"') if kind == "literal" else text


class HeadersOperator(PhpServer):
    """Checks what stands in the SOAP header. described: whether it has a WSDL, which declares its AuthHeader."""

    def __init__(self, folder: Path, *, described: bool) -> None:
        self._log = folder / "request.xml"
        file = folder / "headers.wsdl"
        super().__init__({"HEADERS_WSDL": str(file) if described else "", "HEADERS_LOG": str(self._log)}, "headers.php")
        text = (DATA / "headers.wsdl").read_text(encoding="utf-8")
        file.write_text(text.replace("@ADDRESS@", f"{self.origin}/voip"), encoding="utf-8")

    @property
    def request(self) -> bytes:
        """The envelope that came last."""
        return self._log.read_bytes()
