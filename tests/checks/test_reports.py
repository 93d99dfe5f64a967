"""The report: one file that fetches nothing, runs nothing, and says what to do; opened in a real browser."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from neon_wizard.checks.findings import CheckResult, Severity, Verdict
from neon_wizard.checks.reports import LONGEST_BODY, shown, to_html
from tests.checks.samples import EXPIRY, FULL, SIGNUP, failed, finding, passed, run
from tests.servers.scripted import Given, ScriptedServer

CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
)


class Tags(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action", "data")]


def test_it_says_what_is_wrong_with_its_evidence():
    page = to_html(FULL)
    assert "ACME Telecom" in page
    assert "https://voip.acme.example/Signup?x=1" in page
    assert "neon-test-1" in page


def test_each_check_has_its_outcome_and_its_time_or_why_it_was_not_asked():
    notice = replace(finding(), severity=Severity.NOTICE)
    timed = CheckResult(EXPIRY, Verdict.PASSED, seconds=0.2, facts={"median": "0.002", "p95": "4.002"})
    page = to_html(run(CheckResult(SIGNUP, Verdict.PASSED, (notice,), 0.1), timed, *FULL.results[2:]))
    assert '<td class="word notice">Notice</td>' in page
    assert "median 2 ms · 95th percentile 4002 ms" in page
    assert '<td class="number">200 ms</td>' in page
    assert "Left open by the failure of: The good case (provisioning)" in page


def test_what_an_operator_said_is_text_and_nothing_else():
    page = Tags(to_html(FULL))
    assert "script" not in page.tags
    assert "img" not in page.tags
    assert page.addresses == []


def test_it_is_in_the_contacts_language():
    assert '<html lang="pt-BR">' in to_html(FULL, language="pt_BR")


def test_it_tells_what_changed_since_the_earlier_run():
    page = to_html(run(passed(), failed(EXPIRY)), earlier=run(failed(), passed(EXPIRY)))
    assert re.search(r"<h3>Mended \(1\)</h3>.*<h3>New \(1\)</h3>", page, re.DOTALL)


def test_nothing_found_is_said():
    assert "everything that was asked works" in to_html(run(passed()))


def test_a_long_body_is_cut():
    assert len(shown("x" * (LONGEST_BODY + 1))) == LONGEST_BODY + 2


@pytest.fixture
def browsed(tmp_path):
    """Opens a page in Chromium through a server of ours; answers its text and the paths that were asked for."""

    def browse(page: str, *options: str) -> tuple[str, list[str]]:
        with ScriptedServer({"/report.html": Given(page.encode(), content_type="text/html; charset=utf-8")}) as server:
            command = [*CHROMIUM, f"--user-data-dir={tmp_path / 'chromium'}", *options, server.url("/report.html")]
            done = subprocess.run(command, capture_output=True, text=True, timeout=120)
            return done.stdout, [seen.path for seen in server.requests]

    return browse


def test_opened_in_a_browser_it_asks_for_nothing(browsed):
    text, paths = browsed(to_html(FULL), "--dump-dom")
    assert "ACME Telecom" in text
    assert set(paths) - {"/favicon.ico"} == {"/report.html"}


def test_a_telephone_shows_it_without_scrolling_sideways(browsed):
    page = to_html(FULL).replace(
        "</body>", "<script>document.title = document.documentElement.scrollWidth</script></body>"
    )
    page = page.replace("default-src 'none';", "default-src 'none'; script-src 'unsafe-inline';")
    text, _ = browsed(page, "--dump-dom", "--window-size=500,800")
    (width,) = re.findall(r"<title>(\d+)</title>", text)
    assert int(width) <= 500
