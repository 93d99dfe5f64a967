"""F60: no secret leaves the tester, in whatever form an operator sends it back."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from dataclasses import replace
from html import escape
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard.checks.documents.curl import to_curl
from neon_wizard.checks.documents.junit import to_junit
from neon_wizard.checks.documents.report_page import to_html
from neon_wizard.checks.run_files import to_json
from neon_wizard.checks.run_redaction import LeakError, all_forms, clean, verify
from neon_wizard.checks.texts import Wording
from neon_wizard.messages.languages import translator
from neon_wizard.model import Secret
from tests.checks.operators import asked, behind, instead, profile_of
from tests.checks.samples import EXCHANGE, failed, finding, run
from tests.checks.samples import SIGNUP as CHECK
from tests.servers.scripted import Given

CANARY = "canäry \"<&>'\\ 7"


@pytest.mark.parametrize("form", sorted(all_forms(CANARY)))
def test_f60_no_form_is_left_anywhere(form):
    exchange = replace(
        EXCHANGE,
        url=f"https://voip.acme.example/{form}",
        request_body=f"<P>{form}</P>",
        request_headers=(("X", form),),
        reply_body=form,
        reply_headers=(("Y", f"a {form} b"), (f"X-{form}", "1")),
    )
    result = replace(failed(CHECK, finding(CHECK, words=form)), exchanges=(exchange,), facts={"said": form})
    made = clean(run(result), [Secret(CANARY)])
    assert form not in repr(made)


def test_f60_hashed_it_is_still_a_secret():
    digest = hashlib.sha1(CANARY.encode()).hexdigest()
    made = clean(run(replace(failed(), facts={"said": f"ha1={digest}"})), [Secret(CANARY)])
    assert digest not in to_json(made)


def test_a_short_secret_is_masked_where_it_stands_alone_and_words_stay_readable():
    made = clean(run(replace(failed(), facts={"pin": "12", "said": "12 accounts"})), [Secret("12")])
    assert made.results[0].facts == {"pin": "•••", "said": "12 accounts"}


def test_f60_the_finished_file_is_searched_once_more():
    assert verify("nothing here", [Secret(CANARY)]) == "nothing here"
    with pytest.raises(LeakError) as caught:
        verify(f"see {CANARY}", [Secret(CANARY)])
    assert CANARY not in str(caught.value)


@given(st.text(min_size=4, max_size=30).filter(lambda text: "•" not in text and text.strip() == text), st.text())
def test_f60_what_is_cleaned_can_be_handed_out(secret, around):
    exchange = replace(EXCHANGE, reply_body=around + secret + around)
    made = clean(run(replace(failed(), exchanges=(exchange,))), [Secret(secret)])
    assert secret not in made.results[0].exchanges[0].reply_body.replace("•••", "\0")


WRITTEN = {
    "raw": lambda text: text,
    "url": lambda text: quote(text, safe=""),
    "form": quote_plus,
    "xml": lambda text: escape(text, quote=True),
    "xml twice": lambda text: escape(escape(text)),
    "json": lambda text: json.dumps(text)[1:-1],
    "base64": lambda text: b64encode(text.encode()).decode(),
    "Basic": lambda text: b64encode(b"neon:" + text.encode()).decode(),
    "base64, one before": lambda text: b64encode(b"x" + text.encode() + b"yz").decode(),
    "base64, two before": lambda text: b64encode(b"xy" + text.encode() + b"z").decode(),
    "md5": lambda text: hashlib.md5(text.encode()).hexdigest(),
    "sha1": lambda text: hashlib.sha1(text.encode()).hexdigest().upper(),
    "sha256": lambda text: hashlib.sha256(text.encode()).hexdigest(),
}
SECRETS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=6, max_size=24).map(
    lambda text: f"q7{text.replace('•', '')}~K"  # no word that the report itself is written in
)


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN)
@given(secret=SECRETS)
@settings(max_examples=15, deadline=None)
def test_f60_however_it_is_written_no_file_and_no_command_holds_it(write, secret):
    """What is left of it cannot be read back: of a longer base64 text, the middle is gone."""
    form = write(secret)
    exchange = replace(
        EXCHANGE, url=f"https://voip.acme.example/?a={form}", request_body=form, reply_body=f"<a>{form}</a>"
    )
    made = clean(run(replace(failed(), exchanges=(exchange,), facts={"said": form})), [Secret(secret)])
    wording = Wording(translator("en"))
    files = (to_json(made), to_html(made), to_junit(made, wording))
    for text in (*files, to_curl(made.results[0].exchanges[0]).text):
        assert form not in text
        verify(text, [Secret(secret)])


def test_f60_a_file_that_holds_credentials_in_base64_is_not_handed_out():
    with pytest.raises(LeakError):
        verify("Authorization: Basic " + b64encode(b"neon:CANARY-http").decode(), [Secret("CANARY-http")])


PATHS = {"signup": "/Signup", "provisioning": "/Provisioning", "balance": "/GetBalance"}
NEW = "C4nary-new"  # a SIP password that only the operator knows
UNREAD = {
    "words": f"OK|5555|{NEW}|",
    "pairs": f"pass={NEW}",
    "an address": f"sip:5555:{NEW}@host.example",
    "JSON": f'{{"key": "{NEW}"}}',
    "cut off": f"<R><Success>true</Success><Error><Code>0</Code></Error><Data><Password>{NEW}",
    "another name": f"<R><Success>true</Success><Error><Code>0</Code></Error><Data><K>{NEW}</K></Data></R>",
    "escaped": f"<R><Success>true</Success><Error><Code>0</Code></Error><Data>&lt;K&gt;{NEW}&lt;/K&gt;</Data></R>",
    "a contradiction": f"<R><Success>true</Success><Error><Code>103</Code></Error><Data><K>{NEW}</K></Data></R>",
    "a page": f"<html><p>{NEW}</p></html>",
    "a name": f'{{"5555": {{"{NEW}": "x"}}}}',
    "an element's name": f"<R><u5555><{NEW}/></u5555></R>",
    "a code": f'{{"success": true, "code": "{NEW}"}}',
    "an address within JSON": f'{{"acct": {{"u": "5555", "zz": "{NEW}", "voip": "sip:5555:{NEW}@h"}}}}',
    "a failure": f"<R><Success>false</Success><Error><Code>500</Code></Error><Trace>{NEW}</Trace></R>",
}


@pytest.mark.parametrize("service", ["provisioning", "signup", "balance"])
@pytest.mark.parametrize("body", UNREAD.values(), ids=UNREAD)
def test_f60_nothing_of_an_unread_reply_leaves_the_tester(body, service):
    given = Given(body.encode(), headers={"X-Info": NEW})
    with behind(instead(given, path=PATHS[service])) as origin:
        done, _ = asked(profile_of(origin), f"{service}.*")
    (good,) = (each for each in done.results if each.check.id == f"{service}.good")
    assert good.exchanges
    wording = Wording(translator("en"))
    assert NEW not in to_json(done) + to_html(done) + to_junit(done, wording) + repr(done)


def test_a_reply_that_was_read_is_shown_without_what_the_password_was_read_from():
    """However short it is: by value alone, “12” would be masked in every number."""
    body = "<R><Success>true</Success><Error><Code>0</Code></Error><Data><Number>5512</Number><K>12</K></Data></R>"
    rules = '[services.provisioning.reply.account]\npassword = "Data.K"\n'
    with behind(instead(Given(body.encode()), path="/Provisioning")) as origin:
        done, _ = asked(profile_of(origin, lambda text: f"{text}\n{rules}"), "provisioning.good")
    shown = done.results[-1].exchanges[-1].reply_body
    assert "<Number>5512</Number><K>•••</K>" in shown


@pytest.mark.parametrize("written", [NEW, '"secret:x"'])
def test_the_sip_password_that_the_profile_knows_is_masked_everywhere(written):
    """Also in what is shown as it came: the reply to a question for the balance."""
    known = NEW if written == NEW else "CANARY-x"
    said = "<Data><Balance>1</Balance></Data>"
    body = (
        f"<R><Success>true</Success><Error><Code>0</Code></Error>{said}<Note>{known} {known.encode().hex()}</Note></R>"
    )
    line = f"sip_password = {written if written[0] == chr(34) else chr(34) + written + chr(34)}\n"
    with behind(instead(Given(body.encode()), path="/GetBalance")) as origin:
        done, secrets = asked(profile_of(origin, lambda text: text + line), "balance.good")
    assert Secret(known) in secrets
    assert "<Note>••• •••</Note>" in done.results[-1].exchanges[-1].reply_body
