"""F60: no secret leaves the tester, in whatever form an operator sends it back."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.checks.redacting import LeakError, all_forms, clean, verify
from neon_wizard.checks.saving import to_json
from neon_wizard.model import Secret
from tests.checks.samples import EXCHANGE, failed, finding, run
from tests.checks.samples import SIGNUP as CHECK

CANARY = "canäry \"<&>'\\ 7"


@pytest.mark.parametrize("form", sorted(all_forms(CANARY)))
def test_f60_no_form_is_left_anywhere(form):
    exchange = replace(
        EXCHANGE,
        url=f"https://voip.acme.example/{form}",
        request_body=f"<P>{form}</P>",
        request_headers=(("X", form),),
        reply_body=form,
        reply_headers=(("Y", f"a {form} b"),),
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
