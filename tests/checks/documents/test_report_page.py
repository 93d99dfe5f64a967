"""The report: one file that fetches nothing, runs nothing, and says what to do; opened in a real browser."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from neon_wizard.checks.documents.report_page import LONGEST_BODY, excerpt, shown, to_html
from neon_wizard.checks.findings import Check, CheckResult, Severity, Verdict
from neon_wizard.redaction import MASK
from tests.checks.samples import EXCHANGE, EXPIRY, FULL, HOSTILE, SIGNUP, failed, finding, passed, run
from tests.servers.scripted import Given, ScriptedServer

ENVELOPE = f"""<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <soap:Body>
    <Signup>
      <Login>neon-test-0123abcd</Login>
      <Password>{MASK}</Password>
      <Name>NEON Test</Name>
      <EMail>neon-test-0123abcd@example.com</EMail>
      <Phone>+55 11 2345-6789</Phone>
    </Signup>
  </soap:Body>
</soap:Envelope>
"""
BAD_GATEWAY = replace(
    EXCHANGE,
    url="https://voip.acme.example/GetBalance",
    request_body=ENVELOPE,
    status=502,
    reply_body="<html><h1>502 Bad Gateway</h1></html>",
    seconds=0.042,
    at="2026-03-02T09:30:01.250+00:00",
)
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


def test_who_asks_what_from_where_and_when():
    made = replace(FULL, addresses=("https://voip.acme.example:443",), asked_from="192.0.2.7")
    page = to_html(made, sender="Ana <ana@neon.example>")
    told = re.findall(r"<dd>(.*)</dd>", page)
    assert told == [
        "Ana &lt;ana@neon.example&gt;",
        "https://voip.acme.example · 2 of 3 checks answered",
        "192.0.2.7, as “NEON-Wizard/1”",
        "2026-03-02 09:30:00 – 09:30:09 UTC",
    ]
    assert "behind a router: look for the times below and for “NEON-Wizard/1”" in to_html(FULL)


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ((failed(),), "Users cannot work with: creating an account (signup)."),
        ((failed(EXPIRY),), "Users can work; what the warnings below name should be mended."),
        ((failed(Check("tls.trusted", "F5", Severity.ERROR)),), "Users cannot work, or not safely"),
        ((passed(),), "Everything that was asked works."),
        ((CheckResult(HOSTILE, Verdict.SKIPPED),), "Nothing was tested"),
        (
            (replace(failed(Check("tcp.connects", "F6", Severity.ERROR)), exchanges=()),),
            "The web services cannot be reached, so nothing else could be tested.",
        ),
    ],
)
def test_the_verdict_is_one_sentence(results, words):
    assert words in to_html(run(*results))


def test_a_cause_is_told_once_with_every_check_that_it_stood_in_the_way_of():
    other = Check("balance.steady", "F3", Severity.ERROR, service="balance")
    busy = [failed(check, finding(check, "operator.busy", host="voip.acme.example")) for check in (SIGNUP, other)]
    page = to_html(run(*busy))
    assert page.count('<article class="finding error"') == 1
    assert "neon-wizard check acme --only signup.code-103 balance.steady --allow-signup" in page
    assert "Errors: <b>1</b>" in page


def test_the_request_that_shows_it_stands_with_its_time_and_as_a_command():
    asked_twice = replace(
        failed(SIGNUP, finding(SIGNUP, "reply.status", status="502")), exchanges=(BAD_GATEWAY, EXCHANGE)
    )
    page = to_html(run(asked_twice))
    assert "2026-03-02 09:30:01.250 UTC · POST https://voip.acme.example/GetBalance → HTTP 502 · 42 ms" in page
    assert "NEON_PASSWORD=&#39;…&#39;" in page
    assert ": &#34;${NEON_PASSWORD:?}&#34; &amp;&amp;" in page


def test_of_an_envelope_what_stands_in_it_is_seen():
    body = "<Envelope><Body><R><Code>1</Code></R></Body></Envelope>"
    assert excerpt(body) == "<R>\n  <Code>1</Code>\n</R>"


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


def test_on_paper_it_has_five_pages(browsed, tmp_path):
    """However much is wrong: what is beyond the fifth cause is told without its evidence."""
    codes = ("reply.status", "reply.missing", "refusal.accepted", "operator.busy", "network.timeout")
    kinds = [Check(f"signup.kind-{number}", "F4", Severity.ERROR, service="signup") for number in range(60)]
    wrong = [
        replace(
            failed(each, finding(each, codes[number % 5], name=str(number), status="502")), exchanges=(BAD_GATEWAY,)
        )
        for number, each in enumerate(kinds[:20])
    ]
    made = run(*wrong, *map(passed, kinds[20:]), created=FULL.created)
    paper = tmp_path / "report.pdf"
    browsed(to_html(made, language="pt_BR", sender="Ana"), f"--print-to-pdf={paper}")
    assert len(re.findall(rb"/Type\s*/Page\b", paper.read_bytes())) <= 5


def test_a_telephone_shows_it_without_scrolling_sideways(browsed):
    page = to_html(FULL).replace(
        "</body>", "<script>document.title = document.documentElement.scrollWidth</script></body>"
    )
    page = page.replace("default-src 'none';", "default-src 'none'; script-src 'unsafe-inline';")
    text, _ = browsed(page, "--dump-dom", "--window-size=500,800")
    (width,) = re.findall(r"<title>(\d+)</title>", text)
    assert int(width) <= 500
