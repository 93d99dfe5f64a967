"""F13: whether a network or the operator answered."""

from __future__ import annotations

import pytest

from neon_wizard.protocols.portals import answered, answered_unmarked, sends_on

HTTP, HTTPS = "http://voip.acme.example/Signup", "https://voip.acme.example/Signup"
LEADING_ON = [
    b'<html><meta http-equiv="refresh" content="0;url=http://login.hotel.example/"></html>',
    b"<html><META HTTP-EQUIV=Refresh CONTENT='0; URL=/'></html>",
    b"<html><form action=/login><input name=room></form></html>",
    b"<html><script>window.location='http://login.hotel.example/'</script></html>",
    b"<html><script>top.location.replace('/')</script></html>",
    b"<html><title>Error</title><form action=/accept></form></html>",
    b"<html><body>Welcome to Hotel Aurora</body></html>",
    b"<html><title>Error: sign in required</title><a href=/l>Continue</a></html>",
    b'<html><script>window["location"]="http://login.hotel.example/"</script></html>',
    b"<html><title>Error</title><iframe src=http://login.hotel.example/></iframe></html>",
]
FAILED = [
    b"<html><head><title>500 Internal Server Error</title></head></html>",
    b"<!doctype html><html><body><b>Fatal error</b>: Uncaught PDOException in /srv/signup.php</body></html>",
    b"<html><body><b>Warning</b>: mysqli_connect(): refused in /srv/x.php on line 3</body></html>",
    b"<html><h1>Not Found</h1></html>",
    b"<html><title>P\xc3\xa1gina em manuten\xc3\xa7\xc3\xa3o</title></html>",
    b"<html><b>Fatal error</b>: see the log in /var/log/php.log</html>",
    b"<html><h1>Error</h1>Cannot log in: wrong password</html>",
    b"<html><title>Runtime Error</title><h1>Server Error in '/' Application.</h1></html>",
]


@pytest.mark.parametrize("page", LEADING_ON)
def test_a_page_over_a_plain_address_may_be_the_networks(page):
    assert answered(HTTP, page)


@pytest.mark.parametrize("page", FAILED)
def test_a_server_that_says_that_it_failed_is_the_operators(page):
    assert not answered(HTTP, page)


@pytest.mark.parametrize("page", LEADING_ON + FAILED)
def test_nobody_answers_in_the_operators_place_over_tls(page):
    assert not answered(HTTPS, page)


@pytest.mark.parametrize(
    "target",
    [
        "http://auth.hotel.example/",
        "http://login.hotel.example/",
        "https://wifi.hotel.example/",
        "http://hotel.example/guest/portal?x=1",
        "http://hotel.example/?url=http%3A%2F%2Fvoip.acme.example%2FSignup",
        "http://192.168.0.1/",
        "http://10.1.1.1:8080/index.html",
        "http://router.lan/",
        "http://gateway/",
        "https://captive.apple.example/hotspot-detect.html",
    ],
)
def test_a_plain_address_that_sends_on_to_a_sign_in_is_the_networks_doing(target):
    assert sends_on(HTTP, target)
    assert not sends_on(HTTPS, target)


@pytest.mark.parametrize(
    "target",
    [
        "http://voip.other.example/Signup",
        "https://elsewhere.example/authors",
        "http://voip.acme.example/login",
        "https://login.acme.example/",
    ],
)
def test_another_host_of_the_operators_is_the_operators_doing(target):
    assert not sends_on("http://voip.acme.example/Signup", target)


def test_a_name_below_a_countrys_is_not_of_one_owner():
    assert sends_on("http://acme.com.br/Signup", "http://portal.com.br/login")
    assert not sends_on("http://voip.acme.com.br/Signup", "http://login.acme.com.br/")


def test_an_operators_own_sign_in_over_tls_is_its_own():
    assert not sends_on("http://127.0.0.1/Signup", "https://auth.operator.example/oauth")


def test_a_local_host_is_the_networks_unless_the_operator_is_one():
    assert sends_on("http://127.0.0.1:8080/Signup", "http://10.0.0.1/")
    assert sends_on("http://localhost/Signup", "http://router.lan/")
    assert not sends_on("http://127.0.0.1:8080/Signup", "http://localhost:8081/")
    assert not sends_on("http://192.168.1.10/Signup", "http://192.168.1.11/Signup")
    assert not sends_on("http://pbx.local/Signup", "http://pbx2.local/Signup")


UNMARKED = [
    b"<meta http-equiv='refresh' content='0;url=http://x'>",
    b'<meta content="0;url=http://p" name=x http-equiv = refresh>',
    b'<script>self.location="http://x"</script>',
    b"<iframe src=http://login></iframe>",
    b"<frameset><frame src=http://login></frameset>",
    b"<!-- x --><body><form action=/login></form></body>",
    b'<a href="http://login.hotel/">Sign in</a>',
    b"<p>Please sign in</p>",
    b"You must log in to the network",
]


@pytest.mark.parametrize("page", UNMARKED)
def test_what_does_not_say_that_it_is_a_page_may_be_the_networks_too(page):
    assert answered_unmarked(HTTP, page)
    assert not answered_unmarked(HTTPS, page)


@pytest.mark.parametrize(
    "reply",
    [
        b"<Reply><Success>false</Success><Text>Please sign in</Text></Reply>",
        b"<Reply><form>1</form></Reply>",
        b"Login or password invalid",
        b"Cannot log in: wrong password",
        b"a=b",
        b"<a><b>1</b></a>",
    ],
)
def test_an_answer_in_another_notation_is_the_operators(reply):
    assert not answered_unmarked(HTTP, reply)
