"""Locust's command line."""

from __future__ import annotations

import socket

from neon_wizard.checks.load.load_plan import Crowd, arguments


def options(crowd: Crowd) -> str:
    return " ".join(arguments(crowd)[2:])


def test_one_process():
    assert options(Crowd(users=50, spawn_rate=5, time="2m")) == (
        "--loglevel WARNING --stop-timeout 5 --users 50 --spawn-rate 5 --run-time 2m --headless"
    )


def test_several_processes_on_this_computer_speak_over_a_free_port_that_nobody_else_reaches():
    said = options(Crowd(workers=2))
    port = said.split()[-2]
    assert free(int(port))
    assert port != options(Crowd(workers=2)).split()[-2]
    assert said.endswith(
        f"--processes 2 --master-port {port} --master-bind-host 127.0.0.1 --master-bind-port {port} --headless"
    )


def free(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) != 0


def test_a_master_listens_on_this_computer_unless_another_address_is_named():
    assert options(Crowd(master=3)).endswith("--master --expect-workers 3 --master-bind-host 127.0.0.1 --headless")
    assert options(Crowd(master=3, bind="0.0.0.0:6000")).endswith(
        "--master-bind-host 0.0.0.0 --master-bind-port 6000 --headless"
    )


def test_a_worker_gets_users_and_time_from_its_master():
    assert options(Crowd(users=9, worker="10.0.0.1:6000")).endswith(
        "5 --worker --master-host 10.0.0.1 --master-port 6000"
    )
    assert options(Crowd(worker="load.acme.example")).endswith("--worker --master-host load.acme.example")


def test_locusts_page_is_shown_on_this_computer_only():
    assert options(Crowd(web=8089)).endswith("--web-host 127.0.0.1 --web-port 8089 --autostart")


def test_locusts_report(tmp_path):
    report = tmp_path / "r.html"
    assert arguments(Crowd(report=report))[-2:] == ["--html", str(report)]
