"""``neon-wizard load`` with the real Locust against real servers."""

from __future__ import annotations

import os
import signal
import threading
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from neon_wizard.demo import served_profile
from neon_wizard.demo.demo_operator import Seen
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import written
from tests.checks.operators import behind, instead
from tests.cli.conftest import started
from tests.demo.mock.chains import CHAINS, HEAD
from tests.marks import linux_only, not_under_wine, posix_only, windows_only
from tests.servers.nginx import NGINX, Nginx
from tests.servers.registrar import free_port
from tests.servers.scripted import Given

slow_to_start = not_under_wine("Locust takes many seconds to start there; the trials of what is packed start it")
FEW = ("--no-store", "--users", "2", "--spawn-rate", "9", "--time", "2s", "--wait", "0.1", "--json")
SECRET = {"NEON_ACME_TEST": "123456"}


class Arrivals(list[Seen]):
    """What the demo operator was asked; tells when it is so much."""

    def __init__(self) -> None:
        super().__init__()
        self._came = threading.Condition()

    def append(self, seen: Seen) -> None:
        with self._came:
            super().append(seen)
            self._came.notify_all()

    def wait_for(self, count: int) -> None:
        with self._came:
            assert self._came.wait_for(lambda: len(self) >= count, 60), "the users are not at work"


def requests(done) -> dict[str, int]:
    return {each["service"]: each["requests"] for each in done.json["load"]["services"]}


@slow_to_start
def test_the_reading_services_in_turn(run, acme, demo, tmp_path):
    report = tmp_path / "r.html"
    done = run("load", acme(demo.start()), *FEW, "--report", str(report), env=SECRET)
    assert done.status == 0, done.out + done.err
    assert min(requests(done)["provisioning"], requests(done)["balance"]) > 0
    assert {each.path for each in demo.requests} == {"/Provisioning", "/GetBalance"}
    assert all(each["failures"] == 0 for each in done.json["load"]["services"])
    assert "provisioning" in report.read_text(encoding="utf-8")
    assert done.err == ""
    assert "123456" not in done.out + done.err + report.read_text(encoding="utf-8")


def test_the_demo_operator_is_enough_to_try_it(run):
    done = run("load", "demo", "--no-store", "--time", "1s", "--wait", "0", "--only", "balance")
    assert done.status == 0, done.out + done.err
    assert done.out.startswith("balance: ")
    assert not done.out.startswith("balance: 1 "), "the time begins with the users, however long Locust took to start"
    assert "provisioning" not in done.out


@slow_to_start
def test_each_user_logs_in_once_and_asks_all_requests_of_a_service(run, tmp_path):
    users_login = next(iter(CHAINS.values()))
    with Mock(written(tmp_path / "chain.toml", HEAD + users_login)) as mock:
        done = run("load", str(mock.file), *FEW, "--only", "provisioning")
        seen = [each.service for each in mock.operator.seen]
    assert done.status == 0, done.out + done.err
    assert requests(done)["provisioning"] >= 2
    assert {"provisioning.devices", "provisioning.device", "provisioning.realm"} <= {*seen}
    assert seen.count("sessions.user") <= 3  # one to try it, and one for each of two users
    assert all(each["failures"] == 0 for each in done.json["load"]["services"])


@slow_to_start
def test_what_fails_is_counted_by_its_code(run, acme):
    seen = []

    def fails_after_the_first(request, forward):
        seen.append(request)
        return forward(request) if len(seen) == 1 else Given(b"", 503)

    with behind(fails_after_the_first) as origin:
        done = run("load", acme(origin), *FEW, "--only", "balance", env=SECRET)
    assert done.status == 1, done.out + done.err
    assert [each["error"] for each in done.json["load"]["errors"]] == ["operator.busy"]


def test_what_does_not_work_once_is_not_tried_by_many(run, acme):
    with behind(instead(Given(b"", 503), path="/GetBalance")) as origin:
        done = run("load", acme(origin), *FEW, env=SECRET)
    assert (done.status, done.json["error"]["code"]) == (1, "operator.busy")


def test_nobody_answers(run, acme):
    done = run("load", acme(f"http://127.0.0.1:{free_port()}"), *FEW, env=SECRET)
    assert (done.status, done.json["error"]["code"]) == (3, "network.refused")


def test_another_host_is_left_alone_until_it_is_named(run, acme):
    done = run("load", acme("https://voip.acme.example"), *FEW, env=SECRET)
    assert (done.status, done.json["error"]["code"]) == (2, "load.host")
    assert "--i-may-test voip.acme.example" in done.json["error"]["next_step"]


def test_no_account_to_ask_with(run, tmp_path, demo):
    path = tmp_path / "bare.toml"
    path.write_text(served_profile(demo.start()).partition("[test]")[0], encoding="utf-8")
    done = run("load", str(path), *FEW)
    assert (done.status, done.json["error"]["code"]) == (2, "load.account")


@slow_to_start
def test_so_many_signups_and_no_more(run, acme, demo):
    more = ("--time", "4s", "--only", "signup", "--allow-signup", "3")
    done = run("load", acme(demo.start()), *FEW, *more, env=SECRET)
    assert done.status == 0, done.out + done.err
    assert requests(done) == {"signup": 3}
    assert sum(each.path == "/Signup" for each in demo.requests) == 3
    prefix = done.json["load"]["created"]
    assert prefix.startswith("neon-test-")
    assert all(prefix.encode() in each.body for each in demo.requests)


@slow_to_start
def test_where_nobody_signs_up_no_account_is_spoken_of(run, acme, demo):
    done = run("load", acme(demo.start()), *FEW, "--only", "balance", "--allow-signup", "2", env=SECRET)
    assert done.status == 0, done.out + done.err
    assert "may be created" not in done.err
    assert "created" not in done.json["load"]
    (figures,) = done.json["load"]["services"]
    assert all(figures[name] == round(figures[name], 1) for name in ("median", "p95", "p99"))


@posix_only("Locust cannot fork there")
def test_several_processes(run, acme, demo):
    done = run("load", acme(demo.start()), *FEW, "--workers", "2", "--only", "balance", env=SECRET)
    assert done.status == 0, done.out + done.err
    assert requests(done)["balance"] > 0


@posix_only("Locust cannot fork there")
def test_they_all_end_with_the_command_even_one_that_is_killed(acme, demo, no_keyring_env):
    env = {**no_keyring_env, **SECRET}
    more = ("--no-store", "--time", "5m", "--wait", "0", "--only", "balance", "--workers", "2")
    arrivals = demo.requests = Arrivals()
    with started("load", acme(demo.start()), *more, env=env) as command:
        arrivals.wait_for(5)
        command.kill()
        command.communicate(timeout=30)  # to the end of all that write there


@windows_only("Locust forks elsewhere")
def test_several_processes_are_refused_where_there_can_be_none(run):
    done = run("load", "demo", "--no-store", "--workers", "2", "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "usage.arguments")


@slow_to_start
def test_a_master_and_its_worker(run, acme, demo, no_keyring_env):
    path, there = acme(demo.start()), f"127.0.0.1:{free_port()}"
    env = {**no_keyring_env, **SECRET}
    with started("load", path, "--no-store", "--wait", "0", "--worker", there, "--json", env=env) as worker:
        done = run("load", path, *FEW, "--only", "balance", "--master", "--bind", there, env=SECRET)
        out, _ = worker.communicate(timeout=30)
    assert done.status == 0, done.out + done.err
    assert requests(done)["balance"] > 0
    assert (worker.returncode, out) == (0, f'{{"ok": true, "worker": "{there}"}}\n'.encode())


@linux_only("its /proc")
def test_f60_no_secret_in_the_arguments_or_the_environment_of_locust(acme, demo, no_keyring_env):
    env = {**no_keyring_env, **SECRET}
    more = ("--no-store", "--time", "30s", "--wait", "0", "--json")
    arrivals = demo.requests = Arrivals()
    with started("load", acme(demo.start()), *more, env=env) as command:
        arrivals.wait_for(10)  # two were to try it: the users are at work
        children = Path(f"/proc/{command.pid}/task/{command.pid}/children").read_text(encoding="ascii").split()
        told = [Path(f"/proc/{child}/{what}").read_bytes() for child in children for what in ("cmdline", "environ")]
        assert len(told) == 2
        assert not any(b"123456" in each for each in told)
        os.kill(command.pid, signal.SIGTERM)
        out, err = command.communicate(timeout=30)
    assert b'"services"' in out, err


@slow_to_start
def test_locusts_page_obeys_no_other_sites_page(acme, demo, no_keyring_env):
    """One could start a test of any size: the page has no token, and stops and resets by GET."""
    port = free_port()
    page, env = f"http://127.0.0.1:{port}", {**no_keyring_env, **SECRET}
    more = ("--no-store", "--wait", "1", "--only", "balance", "--web", str(port), "--json")

    def status(path="/", data=None, **headers):
        request = urllib.request.Request(page + path, data, {n.replace("_", "-"): v for n, v in headers.items()})
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return reply.status
        except urllib.error.HTTPError as error:
            with error:
                return error.code

    arrivals = demo.requests = Arrivals()
    with started("load", acme(demo.start()), *more, env=env) as command:
        arrivals.wait_for(3)
        swarm = b"user_count=2&spawn_rate=1"
        strangers = [
            status(Host="evil.example"),
            status("/stop", Sec_Fetch_Site="cross-site"),
            status("/swarm", swarm, Origin="http://evil.example"),
            status("/swarm", swarm, Origin="null"),
        ]
        own = [status(), status("/swarm", swarm, Origin=page, Sec_Fetch_Site="same-origin")]
        command.kill()
        command.communicate(timeout=30)  # to the end of all that write there, so of Locust too
    assert (strangers, own) == ([403] * 4, [200] * 2)


@pytest.mark.parametrize(
    "words",
    [
        ["--users", "0"],
        ["--time", "soon"],
        ["--time", "0"],
        ["--time", ""],
        ["--time", "0m0s"],
        ["--workers", "2", "--master", "1"],
        ["--allow-signup", "-1"],
        ["--only", "signup"],
    ],
)
def test_what_makes_no_sense(run, words):
    done = run("load", "demo", "--no-store", *words, "--json")
    assert done.status == 2, done.out + done.err


@pytest.mark.skipif(NGINX is None, reason="needs nginx")
def test_over_tls_and_http_authentication(run, demo, tmp_path):
    with Nginx(tmp_path, demo.start(), users={"neon": "CANARY-http"}) as front:
        http = '[http]\nca = "front-ca.pem"\nauth = { scheme = "basic", username = "neon", password = "secret:http" }\n'
        path = tmp_path / "acme.toml"
        text = served_profile(f"{front.origin}/basic").replace('id = "demo-served"', 'id = "acme"')
        path.write_text(text + http, encoding="utf-8")
        done = run("load", str(path), *FEW, "--only", "balance", env={"NEON_ACME_HTTP": "CANARY-http"})
    assert done.status == 0, done.out + done.err
    assert requests(done)["balance"] > 0
    assert "CANARY" not in done.out + done.err
