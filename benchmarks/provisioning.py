"""What a provisioning costs: as a process, and in one that is warm.

Run alone with a profile and an address, it prints one line of JSON; `rows` runs it so, in a process of its own.
"""

from __future__ import annotations

import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import SHORT, Row, process, ratio_row

RUNS = 3 if SHORT else 21
WARM = 20
TIMES = 10 if SHORT else 100
_COMMAND = ("-m", "neon_wizard", "provision", "--no-store", "--json", "--login", "Tester", "--operator")


def rows(env: dict[str, str]) -> list[Row]:
    """Lines for the table."""
    command = [sys.executable, "-m", "benchmarks.connected", "serve"]
    with (
        tempfile.TemporaryDirectory(prefix="nwb") as name,
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server,
    ):
        try:
            assert server.stdout
            origin = f"http://127.0.0.1:{int(server.stdout.readline())}"
            profile, body, url = Path(name) / "bench.toml", Path(name) / "request.xml", f"{origin}/Provisioning"
            profile.write_text(
                f'format = 1\n[operator]\nid = "bench"\nname = "B"\n[services.provisioning]\nurl = "{url}"\n',
                encoding="utf-8",
            )
            process(env, *_COMMAND, str(profile))
            body.write_bytes(_last(origin))
            pairs = [
                (process(env, *_COMMAND, str(profile)), process(env, "-m", "benchmarks.plain_script", url, str(body)))
                for _ in range(RUNS + 1)
            ][1:]
            alone = [sys.executable, "-m", "benchmarks.provisioning", str(profile), url, str(body)]
            done = subprocess.run(alone, env=env, stdout=subprocess.PIPE, text=True, timeout=120, check=True)
        finally:
            server.terminate()
    warm = json.loads(done.stdout)
    ours, bare = (statistics.median(measured) for measured in zip(*pairs, strict=True))
    against = "http.client and lxml, same bytes"
    return [
        ratio_row("neon-wizard provision", ours, against, bare, 1.6, "ms", 1000),
        ratio_row("a provisioning when warm, processor", warm["ours"], against, warm["bare"], 2.0, "ms", 1000),
    ]


def _last(origin: str) -> bytes:
    connection = http.client.HTTPConnection(urlsplit(origin).netloc, timeout=10)
    connection.request("GET", "/last")
    return connection.getresponse().read()


def measured(profile: str, url: str, body: bytes) -> dict[str, float]:
    """Seconds of processor time each, of the program's own path and of the shortest, turn and turn about."""
    from lxml import etree

    from neon_wizard.model import Secret
    from neon_wizard.operations.account_services import provision
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.load import load_file
    from neon_wizard.protocols.dialects import builtin, names_and_options
    from neon_wizard.protocols.http import Session

    session = Session(lambda _: Secret(""))
    services = Services(load_file(profile, names_and_options()), session, builtin())
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc)
    headers = {"Content-Type": "application/soap+xml; charset=utf-8"}

    def ours() -> None:
        if not provision(services, "Tester", Secret("123456")).sip.number:
            raise ValueError("nothing was provisioned")

    def bare() -> None:
        connection.request("POST", parts.path, body, headers)
        reply = etree.fromstring(connection.getresponse().read())
        if not {etree.QName(element).localname: element.text for element in reply.iter()}["Number"]:
            raise ValueError("nothing was provisioned")

    for work in (ours, bare):
        _seconds(work, WARM)
    pairs = [(_seconds(ours, TIMES), _seconds(bare, TIMES)) for _ in range(11)]
    session.close()
    mine, its = (statistics.median(times) for times in zip(*pairs, strict=True))
    return {"ours": mine, "bare": its}


def _seconds(work: Callable[[], None], times: int) -> float:
    began = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began) / times


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], sys.argv[2], Path(sys.argv[3]).read_bytes())))
