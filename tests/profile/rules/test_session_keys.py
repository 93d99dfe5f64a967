"""``[sessions.NAME.challenge]`` in a profile: what it inherits, who may send what it takes, what is refused."""

from __future__ import annotations

import pytest

from neon_wizard.profile.service import sent_by
from tests.profile.samples import load_text, problems

HEAD = 'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'
SESSION = """
[sessions.user]
url = "https://sso.acme.example/login"
protocol = "rest"
headers = { X-App = "neon", X-Proof = "{proof}" }
body = { login = "{login}" }
take = { token = "token" }
[sessions.user.values]
inner = "{user.nonce}{password}|md5"
proof = "{inner}|base64"
mark = "{login}|md5"
[sessions.user.reply]
format = "json"
success = "ok"
verify = { name = "{login}" }
"""
CHALLENGE = """
[sessions.user.challenge]
url = "https://keys.acme.example/challenge"
take = { nonce = "nonce" }
"""
LOGOUT = """
[sessions.user.logout]
headers = { X-Token = "{user.token}" }
"""
READS = """
[services.provisioning]
protocol = "rest"
method = "GET"
url = "https://voip.acme.example/me"
headers = { X-Token = "{user.token}" }
[services.provisioning.reply]
format = "json"
"""
WHOLE = SESSION + CHALLENGE + LOGOUT + READS


def said(text: str) -> list[tuple[str, str, str]]:
    found = [(p.facts.get("key", ""), p.facts.get("found", ""), p.facts.get("expected", "")) for p in problems(text)]
    assert all(p.facts.get("line") for p in problems(text))
    return found


def test_a_challenge_inherits_the_login_but_not_what_that_sends_or_answers_it_with():
    session = load_text(HEAD + WHOLE).sessions["user"]
    challenge, login, logout = session.exchanges
    assert challenge is session.challenge
    assert (challenge.name, challenge.protocol, challenge.url) == (
        "sessions.user.challenge",
        "rest",
        "https://keys.acme.example/challenge",
    )
    assert dict(challenge.options["headers"]) == {"X-App": "neon"}
    assert "body" not in challenge.options
    assert (challenge.reply.success, dict(challenge.reply.verify)) == ("ok", {})
    assert {*challenge.values} == {"mark"}
    assert "user.nonce" in sent_by(login)
    assert {*logout.options["headers"]} == {"X-App", "X-Token"}, "it answers nothing either"


def test_the_host_of_a_challenge_is_known_and_its_secrets_are_asked_for_with_the_service():
    profile = load_text(HEAD + WHOLE.replace("take = { nonce", 'headers = { X-Key = "{secret:key}" }\ntake = { nonce'))
    assert "https://keys.acme.example:443" in profile.web_origins
    assert profile.secrets == {"key": ("provisioning",)}
    assert {"login", "password", "secret:key"} <= {*profile.services["provisioning"].opens_with}


@pytest.mark.parametrize(
    ("old", "new", "key", "found"),
    [
        (READS, READS.replace("user.token", "user.nonce"), "services.provisioning.headers.X-Token", "{user.nonce}"),
        (READS, READS.replace("{user.token}", "{proof}"), "services.provisioning.headers.X-Token", "{proof}"),
        (LOGOUT, LOGOUT.replace("token", "nonce"), "sessions.user.logout.headers.X-Token", "{user.nonce}"),
        ("user.nonce", "user.once", "sessions.user.values.inner", "{user.once}"),
        ("/challenge", "/challenge?t={user.token}", "sessions.user.challenge.url", "{user.token}"),
        ("/challenge", "/challenge?t={user.nonce}", "sessions.user.challenge.url", "{user.nonce}"),
        ("nonce", "token", "sessions.user.challenge.take.token", "“token”"),
        ("take = { nonce", "tak = { nonce", "sessions.user.challenge.tak", ""),
        ("take = { nonce", "minutes = 5\ntake = { nonce", "sessions.user.challenge.minutes", ""),
        ("challenge]", "challenge]\nprotocol = 'odd'", "sessions.user.challenge.protocol", "“odd”"),
        ("https://keys", "http://keys", "sessions.user.challenge.url", ""),
        ('take = { nonce = "nonce" }', "", "sessions.user.challenge.take", ""),
        ("challenge]", "challenge]\nbody = { e = '{email}' }", "services.provisioning.session", "“user”"),
    ],
)
def test_what_is_refused_and_where(old: str, new: str, key: str, found: str):
    assert old in WHOLE
    told = said(HEAD + WHOLE.replace(old, new))
    assert found in next((each[1] for each in told if each[0] == key), "?"), told


def test_oauth_has_no_challenge():
    oauth = '\n[sessions.user]\nscheme = "oauth2"\nurl = "https://sso.acme.example/t"\nclient_id = "neon"\n'
    told = said(HEAD + oauth + CHALLENGE + READS.replace("user.token", "user.access_token"))
    assert [each[0] for each in told] == ["sessions.user.challenge"]


def test_a_challenge_for_its_cookie_alone_takes_nothing():
    text = SESSION.replace("{user.nonce}", "").replace("take =", "cookies = true\ntake =")
    assert load_text(HEAD + text + CHALLENGE.replace("take", "# take") + READS).sessions["user"].challenge is not None
