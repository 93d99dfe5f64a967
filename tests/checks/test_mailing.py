"""The mail to the operator's contact: addressed, summed up, short enough for every system's mailto."""

from __future__ import annotations

from email import message_from_string, policy
from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.checks.mailing import LONGEST_ADDRESS, Draft, draft, message
from neon_wizard.checks.texts import Wording
from tests.checks.samples import FULL, SIGNUP, failed, finding, run

WORDING = Wording(str)


def test_the_summary_names_the_findings_and_what_was_created():
    mail = draft(FULL, "noc@acme.example", WORDING)
    assert mail.subject == "Test of the web services of ACME Telecom (errors: 1, warnings: 1)"
    assert "\n\nUsers cannot work with: creating an account (signup).\n\n- Error: " in mail.body
    assert "neon-test-1" in mail.body
    assert "2026-03-02" in mail.body


def test_all_is_well():
    mail = draft(run(), "", WORDING)
    assert "everything that was asked works" in mail.body
    assert "repaired" not in mail.body


def test_what_is_too_much_for_a_mail_is_counted():
    many = run(failed(SIGNUP, *(finding(code=f"x.{n}") for n in range(12))))
    assert "… and 4 more in the report." in draft(many, "", WORDING).body


@given(st.text(max_size=30), st.text(max_size=3000))
def test_the_address_is_read_back_as_it_was_and_never_too_long(subject, body):
    subject, body = (text.encode(errors="replace").decode() for text in (subject, body))
    mail = Draft("noc@acme.example", subject, body)
    parts = urlsplit(mail.mailto)
    read = parse_qs(parts.query, keep_blank_values=True)
    assert (parts.scheme, parts.path, read["subject"]) == ("mailto", "noc@acme.example", [subject])
    assert len(mail.mailto) <= max(LONGEST_ADDRESS, 400)
    shown = read["body"][0].replace("\r\n", "\n")
    assert shown == body or body.startswith(shown.rstrip("…"))


def test_the_mail_as_a_file_has_the_report_in_it():
    mail = draft(FULL, "noc@acme.example", WORDING)
    read = message_from_string(message(mail, "<p>Relatório</p>", "acme.html"), policy=policy.default)
    assert (read["To"], read["Subject"], read["X-Unsent"]) == ("noc@acme.example", mail.subject, "1")
    (report,) = read.iter_attachments()
    assert (report.get_filename(), report.get_content_type()) == ("acme.html", "text/html")
    assert report.get_payload(decode=True) == "<p>Relatório</p>".encode()
    body = read.get_body()
    assert body is not None
    assert "neon-test-1" in body.get_content()
