"""Copies of descriptions: when one is used, when its host is asked, what is never kept."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neon_wizard.errors import NetworkError, OperatorError, TlsError
from neon_wizard.protocols.exchange import Answer
from neon_wizard.protocols.wsdl.cache import FRESH_SECONDS, STALE_SECONDS, Documents, Headers

URL = "https://voip.acme.example/service?wsdl&key=c4nary"
BODY = b"<definitions/>\nin\nlines"


class Host:
    """What the address answers, and what it was asked."""

    def __init__(self) -> None:
        self.body = BODY
        self.etag = '"1"'
        self.status = 200
        self.error: Exception | None = None
        self.asked: list[dict[str, str]] = []

    def __call__(self, headers: Headers) -> Answer:
        self.asked.append(dict(headers))
        if self.error:
            raise self.error
        if self.status == 200 and dict(headers).get("If-None-Match") == self.etag:
            return Answer(304, (), b"", "", None)
        sent = (("ETag", self.etag), ("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"), ("Cache-Control", "no-store"))
        return Answer(self.status, sent, self.body if self.status == 200 else b"gone", "text/xml", None)


class Shelf:
    """Documents in `folder` at a time that a test sets."""

    def __init__(self, folder: Path | None, host: Host) -> None:
        self.folder = folder
        self.host = host
        self.now = 1_700_000_000.0

    def get(self, *, again: bool = False, identity: str = "", url: str = URL, keep: bool = True) -> bytes:
        """As a new start of the program asks."""
        documents = Documents(self.folder, identity, clock=lambda: self.now)
        return documents.get(url, self.host, keep=lambda _body: keep, again=again)


@pytest.fixture
def host() -> Host:
    return Host()


@pytest.fixture
def shelf(tmp_path, host) -> Shelf:
    return Shelf(tmp_path / "documents" / "acme", host)


def files(shelf: Shelf) -> list[Path]:
    assert shelf.folder is not None
    return [path for path in shelf.folder.rglob("*") if path.is_file()]


def test_a_second_start_asks_nothing(shelf, host):
    assert [shelf.get(), shelf.get()] == [BODY, BODY]
    assert host.asked == [{}]


def test_after_a_day_the_host_is_asked_whether_it_still_holds(shelf, host):
    shelf.get()
    shelf.now += FRESH_SECONDS
    assert shelf.get() == BODY
    assert host.asked[1:] == [{"If-None-Match": '"1"', "If-Modified-Since": "Sun, 06 Nov 1994 08:49:37 GMT"}]
    assert shelf.get() == BODY
    assert len(host.asked) == 2, "it was confirmed for another day"


def test_what_changed_is_replaced(shelf, host):
    shelf.get()
    shelf.now += FRESH_SECONDS
    host.body, host.etag = b"<new/>", '"2"'
    assert [shelf.get(), shelf.get()] == [b"<new/>", b"<new/>"]
    assert len(host.asked) == 2


def test_asked_again_whatever_its_age(shelf, host):
    shelf.get()
    host.body, host.etag = b"<new/>", '"2"'
    assert shelf.get(again=True) == b"<new/>"


def test_a_clock_that_went_back_makes_no_copy_fresh(shelf, host):
    shelf.get()
    shelf.now -= 100
    shelf.get()
    assert len(host.asked) == 2


@pytest.mark.parametrize(
    "error",
    [NetworkError("network.refused"), NetworkError("network.timeout", sent=True), OperatorError("operator.busy")],
)
def test_a_host_that_is_away_does_not_matter_for_a_month(shelf, host, error):
    shelf.get()
    host.error = error
    shelf.now += STALE_SECONDS - 1
    assert shelf.get() == BODY
    shelf.now += 1
    with pytest.raises(type(error)):
        shelf.get()


@pytest.mark.parametrize("status", [404, 500])
def test_a_host_that_has_lost_it(shelf, host, status):
    host.status = status
    with pytest.raises(ValueError, match=f"HTTP {status}"):
        shelf.get()
    host.status = 200
    shelf.get()
    host.status = status
    assert shelf.get(again=True) == BODY


@pytest.mark.parametrize(
    "error",
    [TlsError("tls.untrusted"), OperatorError("operator.unauthorized"), NetworkError("network.captive_portal"),
     NetworkError("network.redirect_host")],
)  # fmt: skip
def test_f08_f10_f13_f14_no_copy_hides_what_is_wrong(shelf, host, error):
    shelf.get()
    host.error = error
    with pytest.raises(type(error)):
        shelf.get(again=True)


def test_f63_another_identity_address_or_operator_has_copies_of_its_own(shelf, host):
    shelf.get()
    shelf.get(identity="basic other")
    shelf.get(url=URL + "&x")
    other = Shelf(shelf.folder.parent / "other", host)
    other.get()
    assert host.asked == [{}] * 4


def test_f60_nothing_of_the_address_is_readable_and_nobody_else_may_read_it(shelf):
    shelf.get()
    (kept,) = files(shelf)
    assert "c4nary" not in str(kept)
    assert b"c4nary" not in kept.read_bytes()
    assert kept.parent.name.startswith("https-voip.acme.example-443-")
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


def test_f60_what_may_not_be_kept_is_not(shelf, host):
    shelf.get(keep=False)
    assert not files(shelf)
    shelf.folder = None
    assert [shelf.get(), shelf.get()] == [BODY, BODY]


def test_a_service_that_does_not_understand_puts_it_in_doubt(shelf, host):
    shelf.get()
    Documents(shelf.folder, clock=lambda: shelf.now).doubt(URL)
    shelf.get()
    assert [bool(each) for each in host.asked] == [False, True]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.data())
def test_f45_a_copy_damaged_anywhere_is_as_good_as_none(shelf, data):
    shelf.host = Host()
    for damaged in files(shelf):
        damaged.unlink()
    shelf.get()
    (kept,) = files(shelf)
    whole = kept.read_bytes()
    at = int(data.draw(st.floats(0, 1, exclude_max=True)) * len(whole))  # its length depends on the time of day
    with_garbage = whole[:at] + data.draw(st.binary(max_size=3)) + whole[at + 1 :]
    kept.write_bytes(data.draw(st.sampled_from([whole[:at], with_garbage, b"", b"{}\n", b"[" * 9_000])))
    assert shelf.get() == BODY


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path, host):
    blocked = tmp_path / "file"
    blocked.write_text("")
    shelf = Shelf(blocked / "documents", host)
    assert [shelf.get(), shelf.get()] == [BODY, BODY]


def test_the_copy_is_found_by_its_hash_not_by_its_name(shelf, host):
    """A copy of one address under the name of another is whole, but its content is what its hash says."""
    shelf.get()
    (kept,) = files(shelf)
    head, _, body = kept.read_bytes().partition(b"\n")
    assert hashlib.sha256(body).hexdigest().encode() in head
