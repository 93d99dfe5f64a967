"""What is wrong with TLS is named exactly, over real handshakes."""

from __future__ import annotations

import ssl
from datetime import timedelta

import pytest

from tests.checks.breaking import PROFILE, asked, found, read_profile, said
from tests.servers.breakable import PATH, Breakable
from tests.servers.certificates import NOW, Authority, chained, self_signed
from tests.servers.chains import Chain
from tests.servers.scripted import ScriptedServer


def trusting(ca):
    return PROFILE.replace("[http.auth]", f'[http]\nca = "{ca}"\n\n[http.auth]') if ca else PROFILE


def run_at(context, ca=None, host="localhost", scheme="https"):
    with ScriptedServer({"*": Breakable()}, context) as server:
        text = trusting(ca).replace("@URL@", f"{scheme}://{host}:{server.port}{PATH}")
        return asked(read_profile(text))


def only(run, *expected):
    assert {(each.check, each.id) for each in run.causes if each.id != "tls.no-1-3"} == set(expected)


def test_a_good_certificate_with_its_chain(tmp_path):
    chain = Chain(tmp_path)
    assert found(run_at(chain.server(), chain.root)) == set()


def test_one_that_signed_itself(tmp_path):
    run = run_at(self_signed(tmp_path))
    only(run, ("tls.trusted", "tls.unknown_ca.self_signed"))
    assert "signed by itself" in said(run)


@pytest.mark.parametrize("trusted", [True, False], ids=["the root is trusted", "it says where the issuer is"])
def test_the_intermediate_is_not_sent(tmp_path, trusted):
    chain = Chain(tmp_path)
    run = run_at(chain.server(between=False, tells_where=not trusted), chain.root if trusted else None)
    only(run, ("tls.trusted", "tls.unknown_ca.intermediate"))
    assert "does not send the intermediate certificate of “Acme Intermediate”" in said(run)
    assert "full chain" in said(run)


def test_an_authority_that_nobody_trusts(tmp_path):
    run = run_at(Chain(tmp_path).server())
    only(run, ("tls.trusted", "tls.unknown_ca"))
    assert "“Acme Root”, whom this computer does not trust" in said(run)


def test_another_authority_than_the_profiles(tmp_path):
    run = run_at(Chain(tmp_path).server(by_root=True), Chain(tmp_path, "Another").root)
    only(run, ("tls.trusted", "tls.unknown_ca"))


def test_the_certificate_of_another_host(tmp_path):
    authority = Authority(tmp_path)
    run = run_at(authority.server("voip.other.example", not_after=NOW + timedelta(days=90)), authority.pem)
    only(run, ("tls.trusted", "tls.host"))
    assert "voip.other.example" in said(run)


def test_one_that_expired(tmp_path):
    authority = Authority(tmp_path)
    ended = NOW - timedelta(days=3)
    run = run_at(authority.server(not_before=NOW - timedelta(days=90), not_after=ended), authority.pem)
    only(run, ("tls.trusted", "tls.expired"))
    assert f"expired on {ended.date().isoformat()}" in said(run)


def test_one_that_is_not_valid_yet(tmp_path):
    authority = Authority(tmp_path)
    begins = NOW + timedelta(days=3)
    run = run_at(authority.server(not_before=begins, not_after=NOW + timedelta(days=90)), authority.pem)
    only(run, ("tls.trusted", "tls.not_yet_valid"))
    assert f"not valid before {begins.date().isoformat()}" in said(run)


def test_the_one_in_between_expired(tmp_path):
    context, root = chained(tmp_path, not_before=NOW - timedelta(days=90), not_after=NOW - timedelta(days=1))
    run = run_at(context, root)
    only(run, ("tls.trusted", "tls.expired.chain"))


def test_one_that_ends_soon(tmp_path):
    authority = Authority(tmp_path)
    run = run_at(authority.server(not_after=NOW + timedelta(days=5)), authority.pem)
    only(run, ("tls.expiry", "certificate.soon"))
    assert "ends in 4 days" in said(run) or "ends in 5 days" in said(run)


def test_no_tls_at_this_port():
    run = run_at(None)
    only(run, ("tls.trusted", "tls.not_spoken"))
    assert "no TLS on this port" in said(run)


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_nothing_above_tls_1_1(tmp_path):
    chain = Chain(tmp_path)
    context = chain.server()
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    run = run_at(context, chain.root)
    only(run, ("tls.trusted", "tls.outdated"))
    assert "no version of TLS above TLS 1.1" in said(run)


def test_tls_where_the_profile_has_none(tmp_path):
    run = run_at(Chain(tmp_path).server(), scheme="http")
    only(run, ("provisioning.good", "network.needs_tls"))
    (cause,) = run.causes
    assert cause.places == ("provisioning.good", "balance.good")
    assert {key: value.partition(":")[0] for key, value in cause.change.items()} == {
        "services.provisioning.url": "https",
        "services.balance.url": "https",
    }
    assert "speaks TLS" in said(run)
