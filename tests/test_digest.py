"""Digest authentication, held against the examples of its standards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.digest import Challenge, Digest, authorization, challenges, strongest
from neon_wizard.model import Secret

# RFC 7616 section 3.9.1; the first challenge is the server's preference.
MUFASA = (
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, '
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, '
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
)
CNONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"

NAMES = st.sampled_from(["realm", "nonce", "opaque", "algorithm", "qop", "stale", "domain", "x-own"])
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=30)


def one(value: str) -> Challenge:
    (found,) = challenges([value])
    return found


def params(answer: str) -> dict[str, str]:
    return dict(one(answer).params)


@pytest.mark.parametrize(
    ("number", "response"),
    [
        (0, "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
        (1, "8ca523f5e9506fed4657c9700eebdbec"),
    ],
)
def test_rfc_7616_3_9_1_sha_256_and_md5(number, response):
    challenge = challenges(MUFASA)[number]
    answer = authorization(
        challenge, "Mufasa", Secret("Circle of Life"), "GET", "/dir/index.html", count=1, cnonce=CNONCE
    )
    assert f'response="{response}"' in answer
    assert answer == (
        'Digest username="Mufasa", realm="http-auth@example.org", '
        'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", '
        f'response="{response}", algorithm={("SHA-256", "MD5")[number]}, '
        'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", '
        f'qop=auth, nc=00000001, cnonce="{CNONCE}"'
    ), "algorithm, qop and nc stand without quotes"


def test_rfc_7616_3_9_2_sha_512_256_and_a_hashed_user_name_as_its_erratum_4897_corrects_it():
    challenge = one(
        'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, '
        'nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", '
        'opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true'
    )
    cnonce = "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v"
    user, password = "J\u00e4s\u00f8n Doe", Secret("Secret, or not?")
    answer = params(authorization(challenge, user, password, "GET", "/doe.json", count=1, cnonce=cnonce))
    assert answer["username"] == "793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"
    assert answer["response"] == "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5"
    assert answer["userhash"] == "true"


def test_rfc_2617_3_5():
    challenge = one(
        'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", '
        'opaque="5ccc069c403ebaf9f0171e9517f40e41"'
    )
    uri, password = "/dir/index.html", Secret("Circle Of Life")
    answer = params(authorization(challenge, "Mufasa", password, "GET", uri, count=1, cnonce="0a4f113b"))
    assert answer["response"] == "6629fae49393a05397450978507c4ef1"
    assert "algorithm" not in answer, "what the server does not name is not named to it"


def test_rfc_2069_2_4_as_its_erratum_749_corrects_it():
    challenge = one(
        'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", '
        'opaque="5ccc069c403ebaf9f0171e9517f40e41"'
    )
    uri, password = "/dir/index.html", Secret("CircleOfLife")
    answer = params(authorization(challenge, "Mufasa", password, "GET", uri, count=1, cnonce="0a4f113b"))
    assert answer["response"] == "1949323746fe6a43ef61f9606e7febea"
    assert not {"qop", "nc", "cnonce"} & set(answer)


def test_the_session_form_and_a_protected_body_are_answered():
    challenge = one('Digest realm="r", nonce="n", algorithm=MD5-sess, qop="auth-int"')
    answer = authorization(challenge, "u", Secret("p"), "POST", "/", b"body", count=1, cnonce="c")
    # H(H(H(u:r:p):n:c):n:00000001:c:auth-int:H(POST:/:H(body))), worked out with coreutils' md5sum
    assert params(answer)["response"] == "ec07e7bb64ebddc87baa685304678a0f"
    assert "algorithm=MD5-sess" in answer
    assert "qop=auth-int" in answer


def test_a_nonce_is_counted_and_a_new_one_starts_again():
    digest = Digest("alice", Secret("s"))
    old, new = (one(f'Digest realm="r", nonce="{nonce}", qop="auth"') for nonce in ("old", "new"))
    answers = [params(digest.authorization(challenge, "REGISTER", "sip:r")) for challenge in (old, old, new, new)]
    assert [answer["nc"] for answer in answers] == ["00000001", "00000002", "00000001", "00000002"]
    assert answers[0]["cnonce"] == answers[1]["cnonce"] != answers[2]["cnonce"]


def test_the_strongest_known_algorithm_is_chosen_and_the_first_of_equals():
    offered = challenges(
        [
            'Digest realm="a", nonce="1", algorithm=MD5, Digest realm="a", nonce="2", algorithm=SHA-256',
            'Basic realm="a", Digest realm="a", nonce="3", algorithm=SHA-512-256, Digest realm="b", nonce="4", '
            "algorithm=sha-512-256, Digest realm=c, nonce=5, algorithm=SHA3-512",
        ]
    )
    assert len(offered) == 6
    chosen = [strongest(offered[:count]) for count in (1, 2, 4, 6)]
    assert [challenge and challenge.nonce for challenge in chosen] == ["1", "2", "3", "3"]


@pytest.mark.parametrize(
    "value",
    [
        'Basic realm="x"',
        'Digest realm="x"',
        'Digest nonce="x"',
        'Digest realm="x", nonce="n", algorithm=SHA3-512',
        'Digest realm="x", nonce="n", qop="own"',
        "Negotiate",
    ],
)
def test_what_cannot_be_answered_is_not_chosen(value):
    offered = challenges([value])
    assert strongest(offered) is None
    with pytest.raises(ValueError, match="cannot be answered"):
        authorization(offered[0], "u", Secret("p"), "GET", "/", count=1, cnonce="c")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ('Digest realm="a \\"b\\" \\\\", nonce="1,2"', [("Digest", {"realm": 'a "b" \\', "nonce": "1,2"})]),
        ('digest  realm = "a" ,,NONCE=b ', [("digest", {"realm": "a", "nonce": "b"})]),
        ('Digest\trealm="a",\tnonce=""', [("Digest", {"realm": "a", "nonce": ""})]),
        ("Negotiate, NTLM abc==, Basic realm=x", [("Negotiate", {}), ("NTLM", {}), ("Basic", {"realm": "x"})]),
        ('Digest realm="a", Basic', [("Digest", {"realm": "a"}), ("Basic", {})]),
        ('Digest realm="a", realm="b"', [("Digest", {"realm": "a"})]),
        ('Digest realm="a", nonce="never ends', [("Digest", {"realm": "a"})]),
        ('realm="nobody\'s", Digest realm="a"', [("Digest", {"realm": "a"})]),
        ("Digest nonce=b, realm=", [("Digest", {"nonce": "b", "realm": ""})]),
        ('Digest realm="a", @@@, nonce=b', [("Digest", {"realm": "a", "nonce": "b"})]),
        ('Digest realm="a\r\nX: y", nonce="b"', [("Digest", {})]),
        ("", []),
    ],
)
def test_odd_spellings_are_read(value, read):
    assert [(found.scheme, dict(found.params)) for found in challenges([value])] == read


def test_stale_is_told():
    assert one('Digest realm="r", nonce="n", stale=TRUE').stale
    assert not one('Digest realm="r", nonce="n", stale="false"').stale


def test_names_outside_ascii_are_written_as_http_and_sip_write_them():
    challenge = one('Digest realm="r", nonce="n", qop="auth", charset=UTF-8')
    assert "username*=UTF-8''J%C3%A4" in Digest("J\u00e4", Secret("p")).authorization(challenge, "GET", "/")
    assert 'username="J\u00e4"' in Digest("J\u00e4", Secret("p"), utf8=True).authorization(challenge, "GET", "/")


def test_no_name_can_add_a_header():
    challenge = one('Digest realm="r", nonce="n"')
    with pytest.raises(ValueError, match="control"):
        Digest("a\r\nX: y", Secret("p")).authorization(challenge, "GET", "/")


@given(st.lists(st.tuples(st.sampled_from(["Digest", "Basic"]), st.dictionaries(NAMES, TEXTS)), max_size=4))
def test_what_is_written_in_quotes_is_read_again(written):
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    line = ", ".join(
        f"{scheme} " + ", ".join(f"{name}={quoted(value)}" for name, value in found.items())
        for scheme, found in written
    )
    assert [(found.scheme, dict(found.params)) for found in challenges([line])] == written


@given(st.lists(st.text() | st.text(alphabet='Digest realm="=\\, \r\n'), max_size=3))
def test_f60_no_text_breaks_the_reading_or_the_answer(values):
    chosen = strongest(challenges(values))
    if chosen:
        answer = Digest("u", Secret("canary-pw")).authorization(chosen, "GET", "/")
        assert "canary-pw" not in answer
        assert "\n" not in answer
