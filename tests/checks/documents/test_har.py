"""A run's requests as HAR: what browsers and proxies open, in order, with no secret."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from neon_wizard.checks.documents.har import to_har
from tests.checks.operators import PASSWORD, asked, behind, honest, profile_of
from tests.checks.samples import EXCHANGE, EXPIRY, RUNS, SIGNUP, failed, run


def entries(made):
    return json.loads(to_har(made))["log"]["entries"]


def test_each_request_stands_with_its_time_and_the_check_that_it_was_for():
    later = replace(EXCHANGE, at="2026-03-02T09:30:02.000+00:00", step="device")
    first = replace(EXCHANGE, at="2026-03-02T09:30:01.000+00:00")
    made = run(replace(failed(SIGNUP), exchanges=(later,)), replace(failed(EXPIRY), exchanges=(first,)))
    one, two = entries(made)
    assert (one["_check"], one["startedDateTime"]) == ("tls.expiry", "2026-03-02T09:30:01.000+00:00")
    assert (two["_check"], two["_step"]) == ("signup.code-103", "device")
    assert one["request"]["queryString"] == [{"name": "x", "value": "1"}]
    assert one["request"]["postData"] == {"mimeType": "application/soap+xml", "text": "<a><b>1</b></a>"}
    assert (one["response"]["status"], one["response"]["statusText"], one["time"]) == (200, "OK", 250)


def test_f60_a_real_run_has_no_secret_in_it():
    with behind(honest) as origin:
        made, _ = asked(profile_of(origin), "provisioning.good", "balance.good")
    text = to_har(made)
    assert PASSWORD not in text
    assert "<Password>•••</Password>" in json.loads(text)["log"]["entries"][0]["request"]["postData"]["text"]
    assert all(each["startedDateTime"].endswith("+00:00") for each in entries(made))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(RUNS)
def test_whatever_an_operator_said_it_is_whole(made):
    """What the format (HAR 1.2) demands of an entry is there."""
    for each in entries(made):
        assert {"startedDateTime", "time", "request", "response", "cache", "timings"} <= each.keys()
        assert {"method", "url", "httpVersion", "cookies", "headers", "queryString"} <= each["request"].keys()
        assert {"status", "statusText", "httpVersion", "content", "redirectURL"} <= each["response"].keys()
