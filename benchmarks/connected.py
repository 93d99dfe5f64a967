"""What it costs to stay connected: many balance polls, an idle minute, a thousand accounts.

Run alone with a word of `MEASURES`, it prints one line of JSON; `rows` runs each so, in a process of its own.
"""

from __future__ import annotations

import gc
import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import SHORT, Row, ratio_row, seconds

POLLS = 1_000 if SHORT else 10_000
WARM = 100
ROUNDS = 11
ACCOUNTS = 1000
MANY = 10_000
IDLE_SECONDS = 5 if SHORT else 60
_BURST = 0.2  # seconds
_BALANCE = b"""<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<GetBalanceResponse><GetBalanceResult><Success>true</Success><Error><Code>0</Code></Error><Data><Balance>20.15</Balance>
</Data></GetBalanceResult></GetBalanceResponse></soap:Body></soap:Envelope>"""
_PROVISIONING = b"""<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<ProvisioningResponse><ProvisioningResult><Success>true</Success><Error><Code>0</Code></Error><Data>
<Number>55555555</Number><Password>s1p-pass</Password><Domain>sip.example.com</Domain></Data></ProvisioningResult>
</ProvisioningResponse></soap:Body></soap:Envelope>"""


def rows(env: dict[str, str]) -> list[Row]:
    """Lines for the table."""
    polls, idle, saved, shown = (_alone(what, env) for what in ("polls", "idle", "saved", "shown"))
    return [
        ratio_row(
            "10,000 polls, processor time each",
            polls["ours"],
            "requests, the reply parsed",
            polls["bare"],
            1.3,
            "ms",
            1e3,
        ),
        _count("10,000 polls, growth after the first hundred", polls["grown"], "KiB", 0),
        _count("10,000 polls, connections", polls["connections"], "", 1),
        _count("an idle minute, wake-ups", idle["wakes"], "", 1),  # the timer's
        ratio_row(
            "1,000 accounts saved", saved["ours"], "serialise, write, fsync, replace", saved["bare"], 2, "ms", 1e3
        ),
        ratio_row("1,000 accounts shown", shown["ours"], "10 accounts", shown["bare"], 1.5, "ms", 1e3),
        _listed(env),
    ]


def _listed(env: dict[str, str]) -> Row:
    """The command, and the same lines of the same file without a look at what stands in it."""
    from neon_wizard.accounts.settings import settings_file

    with tempfile.TemporaryDirectory(prefix="nwb") as home:
        folder = Path(home) / "config"  # as `neon_wizard.places` has it below NEON_HOME
        settings_file(folder).save(_settings(MANY))
        at_home = {**env, "NEON_HOME": home}
        command = [sys.executable, "-m", "neon_wizard", "accounts", "list"]
        bare = [sys.executable, "-m", "benchmarks.plain_list", str(folder / "settings.toml")]
        pairs = [(seconds(command, at_home), seconds(bare, at_home)) for _ in range(3 if SHORT else ROUNDS)]
    ours, its = (sorted(times)[len(pairs) // 2] for times in zip(*pairs, strict=True))
    return ratio_row("neon-wizard accounts list, 10,000", ours, "rtoml, and a line printed", its, 2, "ms", 1e3)


def _alone(what: str, env: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.connected", what]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, timeout=600, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _count(what: str, found: float, unit: str, limit: float) -> Row:
    return (
        what,
        f"{found:.0f} {unit}".strip(),
        f"{limit:.0f} {unit}".strip(),
        "",
        "",
        "ok" if found <= limit else "over",
    )


def polls() -> dict[str, float]:
    """The real path of a poll against a server in another process, and bare requests that do the same work."""
    from neon_wizard.model import Secret
    from neon_wizard.operations.account_services import balance
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.load import load_file
    from neon_wizard.protocols.dialects import builtin, names_and_options
    from neon_wizard.protocols.http import Session

    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.connected", "serve"], stdout=subprocess.PIPE, text=True
        ) as server,
    ):
        assert server.stdout
        port = int(server.stdout.readline())
        path = Path(folder) / "bench.toml"
        url = f"http://127.0.0.1:{port}/GetBalance"
        path.write_text(
            f'format = 1\n[operator]\nid = "bench"\nname = "B"\n[services.balance]\nurl = "{url}"\n', encoding="utf-8"
        )
        session = Session(lambda _: Secret(""))
        services = Services(load_file(path, names_and_options()), session, builtin())

        def poll() -> None:
            balance(services, "55555555")

        for _ in range(WARM):
            poll()
        gc.collect()
        before = _held()
        for _ in range(POLLS):
            poll()
        gc.collect()
        grown = _held() - before
        connections = int(_get(port, "/connections"))
        bare = _bare_poll(url, _get(port, "/last").encode())
        for _ in range(WARM):
            bare()
        # Turn and turn about, for the processor's speed changes; what is compared is the medians.
        pairs = [
            (_processor_time(poll, POLLS // ROUNDS), _processor_time(bare, POLLS // ROUNDS)) for _ in range(ROUNDS)
        ]
        session.close()
        server.terminate()
    medians = [sorted(times)[ROUNDS // 2] for times in zip(*pairs, strict=True)]
    return {"ours": medians[0], "bare": medians[1], "grown": max(0.0, grown), "connections": connections}


def _bare_poll(url: str, envelope: bytes) -> Callable[[], None]:
    """What the shortest program would do: requests' session, the same bytes, and the amount out of the reply."""
    from decimal import Decimal

    import requests
    from lxml import etree

    session = requests.Session()
    session.trust_env = False
    headers = {"Content-Type": "application/soap+xml; charset=utf-8"}

    def poll() -> None:
        reply = session.post(url, data=envelope, headers=headers, timeout=15)
        reply.raise_for_status()
        Decimal(etree.fromstring(reply.content).findtext(".//{*}Balance") or "")

    return poll


def _processor_time(work: Callable[[], None], times: int) -> float:
    """Of this process, per call, in seconds."""
    began = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began) / times


def serve() -> dict[str, float]:
    """Answers balances and provisionings on kept connections, which ``/connections`` counts; ``/last`` was the last."""
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

    asking: set[int] = set()
    last = [b""]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asking.add(self.client_address[1])
            last[0] = self.rfile.read(int(self.headers["Content-Length"]))
            self._answer(_PROVISIONING if self.path == "/Provisioning" else _BALANCE)

        def do_GET(self) -> None:
            self._answer(str(len(asking)).encode() if self.path == "/connections" else last[0])

        def _answer(self, body: bytes) -> None:
            head = f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            self.wfile.write(head + body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
    return {}


def idle() -> dict[str, float]:
    """How often the event loop of the program with one account wakes up when nothing happens."""
    from datetime import UTC, datetime
    from decimal import Decimal

    from PySide6.QtCore import QAbstractEventDispatcher, QTimer

    from neon_wizard.gui.application import GarbageCollector, make_application
    from neon_wizard.gui.balance.balance_poller import Balances
    from neon_wizard.gui.program import Program
    from neon_wizard.model import Balance

    app = make_application(dark=False)
    with _home(1) as context:
        program = Program(app, context)
        program.balances = Balances(
            program.tasks, lambda account, cancel: Balance(Decimal("20.15"), "BRL", datetime.now(UTC)), program
        )
        program.painted.connect(lambda: GarbageCollector(program))
        program.start()
        woken = [0.0, 0.0]

        def begin() -> None:
            woken[1] = time.monotonic()  # what began this is none of them
            QAbstractEventDispatcher.instance().awake.connect(lambda: _count_up(woken))

        QTimer.singleShot(5000, app, begin)
        QTimer.singleShot((5 + IDLE_SECONDS) * 1000, app, app.quit)
        app.exec()
        shown = program.home is not None and program.home.account is not None
        program.close()
    if not shown:
        raise ValueError("the account was not shown")
    return {"wakes": woken[0] - 1}  # one of them ended the measurement


def _count_up(woken: list[float]) -> None:
    """One wake-up is what the loop does in one go."""
    now = time.monotonic()
    if now - woken[1] > _BURST:
        woken[0] += 1
    woken[1] = now


def saved() -> dict[str, float]:
    """One change of one of many accounts, and the same bytes written by hand just as safely."""
    import tomli_w

    from neon_wizard.accounts.settings import settings_file

    with _home(ACCOUNTS) as context:
        account = context.store.accounts()[0]
        folder = context.store._ledger.folder
        path = folder / "settings.toml"
        settings = settings_file(folder).load()
        from neon_wizard.accounts.settings import _tables

        def bare() -> None:
            data = tomli_w.dumps(_tables(settings)).encode()
            new = path.with_suffix(".bare")
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, path.with_suffix(".other"))
            folder_descriptor = os.open(folder, os.O_RDONLY)
            os.fsync(folder_descriptor)
            os.close(folder_descriptor)

        return _medians(lambda: context.store.amend(account), bare, 9)


def shown() -> dict[str, float]:
    """Until the home window has painted its accounts."""
    from neon_wizard.gui.application import make_application

    app = make_application(dark=False)

    def show(number: int) -> float:
        from neon_wizard.gui.balance.balance_poller import Balances
        from neon_wizard.gui.home.home_window import HomeWindow
        from neon_wizard.gui.tasks import Tasks

        with _home(number) as context:
            context.store.accounts()  # the file is read in either case; what is measured is the window
            accounts = context.store.accounts()
            context.store.accounts = lambda: accounts
            tasks = Tasks()
            # What is measured is the window: what a poll would answer matters to nobody.
            balances = Balances(tasks, lambda account, cancel: None)  # type: ignore[arg-type, return-value]
            home = HomeWindow(context, tasks, balances)
            began = time.perf_counter()
            home.reload()
            home.show()
            home.grab()
            took = time.perf_counter() - began
            while tasks.busy:
                app.processEvents()
            home.close()
            home.deleteLater()
            app.processEvents()
            return took

    show(10)
    pairs = sorted((show(ACCOUNTS), show(10)) for _ in range(7))
    ours = sorted(pair[0] for pair in pairs)
    bare = sorted(pair[1] for pair in pairs)
    return {"ours": ours[3], "bare": bare[3]}


def _medians(ours: Callable[[], Any], bare: Callable[[], Any], runs: int) -> dict[str, float]:
    found: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(runs + 1):
        for name, work in (("ours", ours), ("bare", bare)):
            began = time.perf_counter()
            work()
            found[name].append(time.perf_counter() - began)
    return {name: sorted(times[1:])[runs // 2] for name, times in found.items()}


@contextmanager
def _home(accounts: int) -> Iterator[Any]:
    """A context with so many accounts of one operator, in a folder of its own."""
    from neon_wizard.accounts.settings import settings_file
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.accounts.vault import SessionVault
    from neon_wizard.context import Context

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "bench.toml"
        path.write_text(
            'format = 1\n[operator]\nid = "bench"\nname = "B"\n[services.balance]\nurl = "http://127.0.0.1:9/"\n',
            encoding="utf-8",
        )
        settings_file(folder / "kept").save(_settings(accounts))
        context = Context(AccountStore(SessionVault(), folder / "kept"))
        profile = context.profile(str(path))
        context.profile = lambda name_or_path: profile  # type: ignore[method-assign]  # read but once
        yield context


def _settings(accounts: int) -> Any:
    """So many accounts of one operator, as they are kept."""
    from neon_wizard.accounts.settings import KeptAccount, KeptOperator, Settings
    from neon_wizard.model import Account, SipSettings

    entries = {}
    for number in range(accounts):
        sip = SipSettings(str(number), "sip.example.com", f"User {number}", str(number), "", "tls", {"Expires": "600"})
        account = Account(f"bench/{number}", "bench", "B", f"user{number}", sip)
        entries[account.id] = KeptAccount(account, 1)
    return Settings(entries, {"bench": KeptOperator(("http://127.0.0.1:9",))})


def _held() -> float:
    """KiB of memory that is this process's own, not a file's."""
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return float(rollup.partition("Anonymous:")[2].split()[0])


def _get(port: int, path: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    text = connection.getresponse().read().decode()
    connection.close()
    return text


MEASURES: dict[str, Callable[[], dict[str, float]]] = {
    "polls": polls,
    "serve": serve,
    "idle": idle,
    "saved": saved,
    "shown": shown,
}

if __name__ == "__main__":
    print(json.dumps(MEASURES[sys.argv[1]]()), flush=True)
