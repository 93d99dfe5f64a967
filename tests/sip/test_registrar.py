"""What is said to a registrar, and what its answers mean: with a server that says what Kamailio never would."""

from __future__ import annotations

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.messages import explain
from neon_wizard.model import Secret
from neon_wizard.sip.register import register
from tests.servers.certificates import Authority
from tests.servers.sip import Asked, SipServer
from tests.sip.helpers import PASSWORD, challenge, challenging, line, refused

OWN = Secret(PASSWORD)


def ok(asked: Asked, *headers: str) -> bytes:
    return asked.answer("200 OK", *headers)


def test_the_strongest_of_several_challenges_is_answered():
    offered = [challenge(algorithm) for algorithm in ("MD5", "SHA-512-256", "SHA-256")]
    with SipServer(challenging(ok, *offered)) as server:
        assert register(line(server.domain), OWN).authenticated
    assert "algorithm=SHA-512-256" in server.asked[1].header("Authorization")


def test_a_stale_nonce_is_answered_anew():
    def script(asked: Asked) -> bytes:
        if asked.number < 2:
            stale = ", stale=true" if asked.number else ""
            return asked.answer("401 Unauthorized", challenge(nonce=f"n{asked.number}", more=stale))
        return ok(asked)

    with SipServer(script) as server:
        assert register(line(server.domain), OWN).authenticated
    assert 'nonce="n1"' in server.asked[2].header("Authorization")


@pytest.mark.parametrize("more", ["", ", stale=true"])
def test_f14_no_loop_where_every_answer_is_refused(more):
    with SipServer(
        lambda asked: asked.answer("401 Unauthorized", challenge(nonce=f"n{asked.number}", more=more))
    ) as server:
        error = refused(line(server.domain))
    assert (error.code, error.field) == ("sip.credentials", "password")
    assert "asks again and again" in explain(error).message, "nobody refused the answer to its own question"
    assert len(server.asked) <= 4


@pytest.mark.parametrize("other", [challenge(nonce="n2").replace('"r"', '"s"'), challenge(nonce="n2")])
def test_the_next_computer_of_a_farm_asks_anew_without_a_word_of_the_first(other):
    def script(asked: Asked) -> bytes:
        if asked.number < 2:
            return asked.answer("401 Unauthorized", other if asked.number else challenge(nonce="n1"))
        return ok(asked)

    with SipServer(script) as server:
        assert register(line(server.domain), OWN).authenticated
    given = [value for name, value in server.asked[2].headers if name == "Authorization"]
    assert len(given) == 1
    assert 'nonce="n2"' in given[0]


def test_a_second_no_to_the_same_nonce_is_one_to_the_password():
    with SipServer(lambda asked: asked.answer("401 Unauthorized", challenge())) as server:
        error = refused(line(server.domain))
    assert error.code == "sip.credentials"
    assert "does not accept the password" in explain(error).message
    assert len(server.asked) == 2


def test_f14_no_loop_where_every_question_is_for_another_realm():
    def script(asked: Asked) -> bytes:
        return asked.answer("401 Unauthorized", challenge(nonce=f"n{asked.number}").replace('"r"', f'"{asked.number}"'))

    with SipServer(script) as server:
        error = refused(line(server.domain))
    assert (error.code, error.field) == ("sip.realms", None), "none of them has heard the password and refused it"
    assert len(server.asked) == 4


def test_every_proxy_on_the_way_gets_its_own_answer():
    def script(asked: Asked) -> bytes:
        given = "".join(value for name, value in asked.headers if name == "Proxy-Authorization")
        for realm in ("one", "two"):
            if f'realm="{realm}"' not in given:
                asking = challenge(nonce=realm).replace("WWW-", "Proxy-").replace('"r"', f'"{realm}"')
                return asked.answer("407 Proxy Authentication Required", asking)
        return ok(asked)

    with SipServer(script) as server:
        assert register(line(server.domain), OWN).authenticated


def test_proxy_and_registrar_may_both_ask():
    def script(asked: Asked) -> bytes:
        if not asked.header("Proxy-Authorization"):
            asking = challenge(nonce="p").replace("WWW-", "Proxy-")
            return asked.answer("407 Proxy Authentication Required", asking)
        return challenging(ok)(asked)  # type: ignore[return-value]

    with SipServer(script) as server:
        assert register(line(server.domain), OWN).authenticated
    last = server.asked[-1]
    assert "nc=00000002" in last.header("Proxy-Authorization")
    assert "nc=00000001" in last.header("Authorization")


@pytest.mark.parametrize("asking", [challenge("SHA3-512"), 'WWW-Authenticate: Basic realm="r"', "X-None: 1"])
def test_f15_a_kind_of_sign_in_that_is_not_known(asking):
    with SipServer(lambda asked: asked.answer("401 Unauthorized", asking)) as server:
        assert refused(line(server.domain)).code == "sip.unsupported"
    assert len(server.asked) == 1


def test_the_phones_that_are_registered_are_told():
    phones = 'Contact: "A, B" <sip:alice@192.0.2.1>;expires=120, <sip:alice@192.0.2.2;transport=tcp>;expires=30'
    with SipServer(challenging(lambda asked: ok(asked, phones))) as server:
        found = register(line(server.domain), OWN)
    assert [(contact.uri, contact.expires) for contact in found.contacts] == [
        ("sip:alice@192.0.2.1", 120),
        ("sip:alice@192.0.2.2;transport=tcp", 30),
    ]
    assert found.expires == 120


@pytest.mark.parametrize("refusal", ["400 Bad Request", "405 Method Not Allowed", "501 Not Implemented"])
def test_a_registrar_that_wants_a_contact_gets_one_for_a_minute_and_it_is_removed(refusal):
    def registrar(asked: Asked) -> bytes:
        contact = asked.header("Contact")
        if not contact:
            return asked.answer(refusal)
        return ok(asked) if contact.endswith("expires=0") else ok(asked, f"Contact: {contact}")

    with SipServer(challenging(registrar)) as server:
        found = register(line(server.domain), OWN)
    assert (found.bound, found.expires) == (True, 60)
    bound, removed = (asked.header("Contact") for asked in server.asked[-2:])
    assert bound.endswith(";expires=60")
    assert removed == bound.replace(";expires=60", ";expires=0")


def test_423_the_time_that_the_registrar_wants_is_asked_for():
    def registrar(asked: Asked) -> bytes:
        if not asked.header("Contact"):
            return asked.answer("400 Bad Request")
        if asked.header("Expires") == "60":
            return asked.answer("423 Interval Too Brief", "Min-Expires: 900")
        return ok(asked, f"Contact: {asked.header('Contact')}")

    with SipServer(challenging(registrar)) as server:
        assert register(line(server.domain), OWN).expires == 900
    assert [asked.header("Expires") for asked in server.asked[-3:]] == ["60", "900", "0"]


def test_a_registrar_that_answers_anybody_proves_nothing_and_says_so():
    with SipServer(ok) as server:
        found = register(line(server.domain), OWN)
    assert (found.authenticated, found.bound) == (False, True)


def test_provisional_answers_are_waited_through():
    with SipServer(challenging(lambda asked: [asked.answer("100 Trying"), ok(asked)])) as server:
        assert register(line(server.domain), OWN).authenticated


def test_answers_to_something_else_are_passed_over():
    def script(asked: Asked) -> list[bytes]:
        other = asked.answer("403 Forbidden").replace(b"branch=z9hG4bK", b"branch=z9hG4bKother")
        options = b"OPTIONS sip:alice@example.com SIP/2.0\r\nVia: SIP/2.0/UDP h;branch=z9hG4bKx\r\n\r\n"
        return [other, options, ok(asked)]

    with SipServer(challenging(script)) as server:
        assert register(line(server.domain), OWN).authenticated


def test_a_lost_datagram_is_sent_again():
    with SipServer(challenging(lambda asked: ok(asked) if asked.number > 1 else None)) as server:
        assert register(line(server.domain), OWN).authenticated
    first, second = server.asked[1:]
    assert first == second.__class__(second.line, second.headers, first.number)


@pytest.mark.parametrize("kind", ["udp", "tcp"])
def test_over_ipv6(kind):
    try:
        server = SipServer(challenging(ok), kind, host="::1")
    except OSError:
        pytest.skip("this computer has no IPv6")
    with server:
        found = register(line(server.domain, transport=kind), OWN)
    assert found.address == server.domain
    assert found.aor == "sip:alice@[::1]"
    assert server.asked[0].header("Via").startswith(f"SIP/2.0/{kind.upper()} [::1]:")


def test_503_says_how_long_to_wait():
    with SipServer(challenging(lambda asked: asked.answer("503 Busy", "Retry-After: 99999 (maintenance)"))) as server:
        error = refused(line(server.domain))
    assert isinstance(error, OperatorError)
    assert error.code == "sip.busy"
    assert error.retry_after == 3600
    assert explain(error).next_step == "Wait 3600 seconds, then try again."


@pytest.mark.parametrize("status", ["404 Not Found", "480 Later", "486 Busy Here", "500 Failed", "600 Busy", "603 No"])
def test_every_refusal_may_say_how_long_to_wait(status):
    with SipServer(challenging(lambda asked: asked.answer(status, "Retry-After: 18;duration=3600"))) as server:
        error = refused(line(server.domain))
    assert isinstance(error, OperatorError)
    assert error.retry_after == 18


def test_403_after_the_password_was_given_may_be_one_to_the_password():
    """FreeSWITCH, Asterisk and Twilio say so; before it was asked for, it cannot be that."""
    for script, field, words in (
        (challenging(lambda asked: asked.answer("403 Forbidden")), "password", "when the SIP password is wrong"),
        (lambda asked: asked.answer("403 Forbidden"), None, "belong together"),
    ):
        with SipServer(script) as server:
            error = refused(line(server.domain))
        assert (error.code, error.field) == ("sip.forbidden", field)
        assert words in explain(error).next_step


@pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found", "406 Not Acceptable", "500 Failed", "503 Busy"])
def test_the_registrars_warning_is_shown_beside_its_reason(status):
    warning = r'Warning: 399 registrar.example.com "Conta \"5555\" suspensa {credit}", 399 b "more"'
    with SipServer(challenging(lambda asked: asked.answer(status, warning))) as server:
        error = refused(line(server.domain))
    shown = explain(error).message
    assert status.split(" ", 1)[1] in shown
    assert '(Conta "5555" suspensa {credit})' in shown


@pytest.mark.parametrize("status", ["300 Multiple Choices", "301 Moved Permanently", "302 Moved", "305 Use Proxy"])
def test_a_redirection_to_another_port_of_the_same_host_is_followed(status):
    with SipServer(challenging(ok)) as target:
        moved = f"Contact: <sip:elsewhere.example.com>, <sip:alice@{target.domain}>"
        with SipServer(lambda asked: asked.answer(status, moved)) as server:
            found = register(line(server.domain), OWN)
    assert found.address == target.domain
    assert found.aor == "sip:alice@127.0.0.1"
    assert target.asked[0].header("To") == "<sip:alice@127.0.0.1>"
    assert target.asked[0].line == f"REGISTER sip:{target.domain} SIP/2.0"


@pytest.mark.parametrize("status", ["301 Moved Permanently", "302 Moved", "305 Use Proxy", "380 Alternative Service"])
@pytest.mark.parametrize("host", ["127.0.0.2", "127.0.0.1"])
def test_f08_no_redirection_leaves_the_host_and_both_are_named(status, host):
    """By an address where a name was asked, too: only the names that the account has are its own."""
    with SipServer(challenging(ok), host=host) as target:
        with SipServer(lambda asked: asked.answer(status, f"Contact: <sip:{target.domain}>")) as server:
            error = refused(line(f"localhost:{server.port}"))
        assert target.asked == []
    assert (error.code, error.facts["host"], error.facts["target"]) == (
        "sip.redirect_host",
        "localhost",
        target.domain,
    )


def test_f08_neither_after_the_password_was_asked_for():
    with SipServer(challenging(ok), host="127.0.0.2") as target:
        moved = f"Contact: <sip:{target.domain}>"
        with SipServer(challenging(lambda asked: asked.answer("302 Moved", moved))) as server:
            assert refused(line(server.domain)).code == "sip.redirect_host"
        assert target.asked == []


def test_f09_a_redirection_in_a_circle_ends():
    with SipServer(lambda asked: asked.answer("302 Moved", f"Contact: <sip:{asked.line.split()[1][4:]}>")) as server:
        assert refused(line(server.domain)).code == "sip.redirect"
    assert len(server.asked) <= 4


def test_f07_no_redirection_leaves_tls(tmp_path):
    authority = Authority(tmp_path)
    with SipServer(challenging(ok)) as target:
        moved = f"Contact: <sip:{target.domain};transport=udp>"
        with SipServer(lambda asked: asked.answer("302 Moved", moved), "tls", authority.server()) as server:
            error = refused(line(server.domain, transport="tls"), ca=authority.pem)
    assert error.code == "sip.redirect"
    assert target.asked == []


@pytest.mark.parametrize("contact", ["Contact: *", "Contact: <mailto:a@example.com>", "X-None: 1", "Contact: <sip:>"])
def test_a_redirection_to_nowhere_is_a_refusal(contact):
    with SipServer(lambda asked: asked.answer("302 Moved", contact)) as server:
        assert refused(line(server.domain)).code in ("sip.refused", "sip.redirect", "sip.unresolved")


@pytest.mark.parametrize("uri", ["mailto:a@b", "mailto:alice@127.0.0.1", "tel:+5571", "http://127.0.0.1/", "im:a@b"])
def test_a_redirection_to_what_is_no_telephone_server_names_none(uri):
    with SipServer(lambda asked: asked.answer("302 Moved", f"Contact: <{uri}>")) as server:
        assert refused(line(server.domain)).code == "sip.refused"


def test_the_registrars_words_are_one_line_of_plain_text():
    with SipServer(challenging(lambda asked: asked.answer("403 No \x1b[31m {credit} \x07"))) as server:
        error = refused(line(server.domain))
    assert error.facts["reason"] == "No [31m {credit}"


def test_the_registrars_words_are_bounded_and_turn_no_letters_around():
    warning = f'Warning: 399 - "{"w" * 9000}"'
    with SipServer(challenging(lambda asked: asked.answer(f"403 No\u202e{'r' * 9000}", warning))) as server:
        error = refused(line(server.domain), timeout=2)
    assert len(explain(error).message) < 600
    assert "\u202e" not in error.facts["reason"]
