"""Signed requests, checked by servers as the platforms check them: over what arrived, byte for byte."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from urllib.parse import parse_qs, parse_qsl, urlencode

import pytest

from neon_wizard.errors import NeonError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, provision
from neon_wizard.protocols.exchange import Exchange
from tests.protocols.outgoing.asking import ACCOUNT, LOGIN, PASSWORD, READ, everything, opened
from tests.servers.scripted import Given, ScriptedServer, Seen

KEY = "k3y-of-signatures"
CREDIT = b'{"balance": "4.20", "currency": "USD"}'


def mac(algorithm: str, text: bytes, key: bytes = KEY.encode()) -> bytes:
    return hmac.new(key, text, algorithm).digest()


def refused(seen: Seen, expected: str, given: str | None, body: bytes = ACCOUNT) -> Given:
    """What a platform answers: the account, or 403 for a signature that is another one."""
    right = given is not None and hmac.compare_digest(expected, given)
    return Given(body, content_type="application/json") if right else Given(b'{"error": "signature"}', 403)


def signed(sign: str, more: str = "", protocol: str = "rest") -> str:
    return (
        f'[services.provisioning]\nurl = "ORIGIN/v1/account"\nprotocol = "{protocol}"\n{more}\n'
        f"[services.provisioning.sign]\n{sign}\n{READ}"
    )


@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "sha384", "sha512", "md5"])
@pytest.mark.parametrize(
    ("form", "write"),
    [
        ("hex", bytes.hex),
        ("base64", lambda data: base64.b64encode(data).decode()),
        ("base64url", lambda data: base64.urlsafe_b64encode(data).decode().rstrip("=")),
    ],
)
def test_over_the_finished_request(algorithm: str, form: str, write):
    def check(seen: Seen) -> Given:
        path, _, query = seen.path.partition("?")
        stamp = seen.header("X-Timestamp") or ""
        text = f"{seen.method}{path}{query}".encode() + seen.body + stamp.encode()
        return refused(seen, write(mac(algorithm, text)), seen.header("Sign"))

    sign = f"""over = "{{method}}{{path}}{{query}}{{body}}{{timestamp}}"
with = "hmac-{algorithm}"
key = "secret:sign"
as = "{form}"
header = "Sign"
"""
    more = 'headers = { "X-Timestamp" = "{timestamp}" }'
    shown: list[Exchange] = []
    with (
        ScriptedServer({"*": check}) as server,
        opened(signed(sign, more), server.origin, {"sign": KEY}, shown) as each,
    ):
        assert provision(each, "ana & ü", Secret(PASSWORD)).sip.number == "55"
    assert KEY not in everything(shown)
    assert (server.requests[0].header("Sign") or "") not in everything(shown), "what a secret makes is as secret"


def test_the_nonce_is_the_same_in_all_of_it_and_grows_from_request_to_request():
    seen_nonces: list[int] = []

    def check(seen: Seen) -> Given:
        nonce = str(json.loads(seen.body)["nonce"])
        assert seen.header("Nonce") == nonce
        seen_nonces.append(int(nonce))
        return refused(seen, mac("sha512", nonce.encode() + seen.body).hex(), seen.header("Sign"))

    sign = 'over = "{nonce}{body}"\nwith = "hmac-sha512"\nkey = "secret:sign"\nheader = "Sign"\n'
    more = 'headers = { Nonce = "{nonce}" }\nbody = { nonce = "{nonce}", user = "{login}", pin = "{password}" }'
    with ScriptedServer({"*": check}) as server, opened(signed(sign, more), server.origin, {"sign": KEY}) as services:
        for _ in range(3):
            provision(services, LOGIN, Secret(PASSWORD))
    assert seen_nonces == sorted({*seen_nonces})
    assert len(seen_nonces) == 3


def test_every_form_of_the_time_is_of_one_moment():
    def check(seen: Seen) -> Given:
        sent = json.loads(seen.body)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", sent["iso"])
        assert sent["basic"] == re.sub("[-:]", "", sent["iso"])
        assert sent["ms"].startswith(sent["s"])
        assert len(sent["ms"]) == len(sent["s"]) + 3
        assert sent["date"] == sent["iso"].partition("T")[0]
        assert int(sent["expiry"]) - int(sent["s"]) == 300
        assert re.fullmatch(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT", sent["http"])
        return refused(seen, mac("sha256", (sent["ms"] + sent["iso"]).encode()).hex(), seen.header("Sign"))

    body = (
        'body = { s = "{timestamp}", ms = "{timestamp_ms}", iso = "{timestamp_iso}", basic = "{timestamp_basic}",'
        ' http = "{timestamp_http}", date = "{timestamp_date}", expiry = "{timestamp_expiry}" }'
    )
    sign = 'over = "{timestamp_ms}{timestamp_iso}"\nwith = "hmac-sha256"\nkey = "secret:sign"\nheader = "Sign"\n'
    with ScriptedServer({"*": check}) as server, opened(signed(sign, body), server.origin, {"sign": KEY}) as services:
        provision(services, LOGIN, Secret(PASSWORD))


@pytest.mark.parametrize(
    ("name", "filtered"), [("upper", str.upper), ("md5", lambda t: hashlib.md5(t.encode()).hexdigest())]
)
def test_f60_what_a_filter_makes_of_a_signature_is_not_shown(name: str, filtered):
    shown: list[Exchange] = []
    sign = f'over = "{{body}}{{secret:sign}}"\nwith = "md5"\nparameter = "mark"\nvalue = "{{signature|{name}}}"\n'
    sent: list[str] = []

    def check(seen: Seen) -> Given:
        body, _, mark = seen.body.decode().partition("&mark=")
        sent.append(mark)
        return refused(seen, filtered(hashlib.md5((body + KEY).encode()).hexdigest()), mark)

    form = 'fields = { login = "{login}", password = "{password}" }'
    text = signed(sign, form, "form")
    with ScriptedServer({"*": check}) as server, opened(text, server.origin, {"sign": KEY}, shown) as services:
        provision(services, LOGIN, Secret(PASSWORD))
    assert "mark=" in everything(shown)
    assert sent[0] not in everything(shown)


ZADARMA = """
[services.balance]
url = "ORIGIN/v1/info/balance/"
protocol = "rest"
method = "GET"
fields = { format = "json", number = "{number}" }

[services.balance.sign]
over = "{path}{sorted_query}{sorted_query|md5}"
with = "hmac-sha1"
key = "secret:zadarma"
header = "Authorization"
value = "{secret:zadarma-key}:{signature|base64}"

[services.balance.reply]
format = "json"
balance = "balance"
currency = "currency"
"""


def zadarma(seen: Seen) -> Given:
    """As Zadarma's documentation has it, in PHP: ksort, http_build_query, hash_hmac('sha1'), base64_encode."""
    path, _, query = seen.path.partition("?")
    parameters = urlencode(sorted(parse_qsl(query, keep_blank_values=True)))
    text = path + parameters + hashlib.md5(parameters.encode()).hexdigest()
    signature = base64.b64encode(mac("sha1", text.encode()).hex().encode()).decode()
    return refused(seen, f"user-key:{signature}", seen.header("Authorization"), CREDIT)


def test_zadarma():
    shown: list[Exchange] = []
    secrets = {"zadarma": KEY, "zadarma-key": "user-key"}
    with ScriptedServer({"*": zadarma}) as server, opened(ZADARMA, server.origin, secrets, shown) as services:
        found = balance(services, "+55 71 3555 & 0100")
        assert (str(found.amount), found.currency) == ("4.20", "USD")
    assert KEY not in everything(shown)


def test_a_wrong_key_is_refused_by_the_servers_of_these_tests():
    secrets = {"zadarma": "another", "zadarma-key": "user-key"}
    with (
        ScriptedServer({"*": zadarma}) as server,
        opened(ZADARMA, server.origin, secrets) as services,
        pytest.raises(NeonError),
    ):
        balance(services, "55")


def test_kraken_whose_key_is_base64_and_whose_inner_digest_is_bytes():
    key = b"\x00\xffkey\x80"

    def check(seen: Seen) -> Given:
        nonce = parse_qs(seen.body.decode())["nonce"][0]
        inner = hashlib.sha256(nonce.encode() + seen.body).digest()
        expected = base64.b64encode(mac("sha512", seen.path.encode() + inner, key)).decode()
        return refused(seen, expected, seen.header("API-Sign"))

    text = """
[values]
inner = "{nonce}{body}|sha256-raw"
""" + signed(
        'over = "{path}{inner}"\nwith = "hmac-sha512"\nkey = "{secret:sign|base64-decode}"\nas = "base64"\n'
        'header = "API-Sign"\n',
        'fields = { nonce = "{nonce}", user = "{login}", pin = "{password}" }',
        "form",
    )
    secrets = {"sign": base64.b64encode(key).decode()}
    with ScriptedServer({"*": check}) as server, opened(text, server.origin, secrets) as services:
        assert provision(services, LOGIN, Secret(PASSWORD)).sip.number == "55"


def test_twilio_over_the_address_and_the_fields_without_anything_between():
    def check(seen: Seen) -> Given:
        pairs = sorted(parse_qsl(seen.body.decode(), keep_blank_values=True))
        text = f"http://{seen.header('Host')}{seen.path}" + "".join(name + value for name, value in pairs)
        expected = base64.b64encode(mac("sha1", text.encode())).decode()
        return refused(seen, expected, seen.header("X-Twilio-Signature"))

    text = signed(
        'over = "{url}{joined_body}"\nwith = "hmac-sha1"\nkey = "secret:sign"\nas = "base64"\n'
        'header = "X-Twilio-Signature"\n',
        'fields = { To = "{login}", Body = "{password}", "A B" = "é &" }',
        "form",
    )
    with ScriptedServer({"*": check}) as server, opened(text, server.origin, {"sign": KEY}) as services:
        provision(services, "a+b", Secret(PASSWORD))


AWS = """
[values]
day = "{timestamp_basic}"
k1 = { over = "{timestamp_basic}", with = "hmac-sha256", key = "AWS4{secret:sign}", as = "raw" }
k2 = { over = "voip", with = "hmac-sha256", key = "{k1}", as = "raw" }
canonical = "{method}\\n{path}\\n{sorted_query}\\nhost:{host}\\n\\nhost\\n{body|sha256}|sha256"
"""


def test_a_key_that_is_made_in_steps_as_amazon_has_it():
    def check(seen: Seen) -> Given:
        stamp = seen.header("X-Date") or ""
        key = mac("sha256", b"voip", mac("sha256", stamp.encode(), b"AWS4" + KEY.encode()))
        path, _, query = seen.path.partition("?")
        body = hashlib.sha256(seen.body).hexdigest()
        canonical = f"POST\n{path}\n{query}\nhost:{seen.header('Host')}\n\nhost\n{body}"
        text = f"AWS4\n{stamp}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        return refused(seen, f"AWS4 Signature={mac('sha256', text.encode(), key).hex()}", seen.header("Authorization"))

    sign = (
        'over = "AWS4\\n{timestamp_basic}\\n{canonical}"\nwith = "hmac-sha256"\nkey = "{k2}"\n'
        'header = "Authorization"\nvalue = "AWS4 Signature={signature}"\n'
    )
    text = AWS + signed(sign, 'headers = { X-Date = "{timestamp_basic}" }')
    with ScriptedServer({"*": check}) as server, opened(text, server.origin, {"sign": KEY}) as services:
        provision(services, LOGIN, Secret(PASSWORD))


@pytest.mark.parametrize(
    ("protocol", "more", "place"),
    [
        ("rest", 'method = "GET"\nfields = { b = "{login}", a = "ü ä" }', "query"),
        ("form", 'method = "GET"\nfields = { b = "{login}", a = "ü ä" }', "query"),
        ("form", 'fields = { b = "{login}", a = "ü ä" }', "body"),
        ("rest", 'content_type = "application/x-www-form-urlencoded"\nfields = { b = "{login}", a = "ü ä" }', "body"),
        ("rest", 'fields = { b = "{login}" }', "query"),
        ("xml", 'fields = { b = "{login}" }', "query"),
    ],
)
def test_a_parameter_of_sorted_pairs_and_a_key_at_the_end(protocol: str, more: str, place: str):
    def check(seen: Seen) -> Given:
        text = seen.body.decode() if place == "body" else seen.path.partition("?")[2]
        pairs = parse_qsl(text, keep_blank_values=True)
        assert pairs[-1][0] == "sign"
        plain = "&".join(f"{name}={value}" for name, value in sorted(pairs[:-1]))
        return refused(seen, hashlib.md5((plain + KEY).encode()).hexdigest().upper(), pairs[-1][1])

    over = "{sorted_body|urldecode}" if place == "body" else "{sorted_query|urldecode}"
    sign = f'over = "{over}{{secret:sign}}"\nwith = "md5"\nparameter = "sign"\nvalue = "{{signature|upper}}"\n'
    with (
        ScriptedServer({"*": check}) as server,
        opened(signed(sign, more, protocol), server.origin, {"sign": KEY}) as services,
    ):
        assert provision(services, LOGIN, Secret(PASSWORD)).sip.number == "55"


def test_several_signatures_each_over_the_request_with_those_before():
    def check(seen: Seen) -> Given:
        path, _, query = seen.path.partition("?")
        first = parse_qs(query)["sig"][0]
        assert first == mac("sha256", path.encode()).hex()
        digest = f"SHA-256={base64.b64encode(hashlib.sha256(seen.body).digest()).decode()}"
        assert seen.header("Digest") == digest
        return refused(seen, mac("sha256", query.encode()).hex(), seen.header("X-Second"))

    text = f"""[services.provisioning]
url = "ORIGIN/v1/account"
protocol = "rest"
[[services.provisioning.sign]]
over = "{{path}}"
with = "hmac-sha256"
key = "secret:sign"
parameter = "sig"
[[services.provisioning.sign]]
over = "{{query}}"
with = "hmac-sha256"
key = "secret:sign"
header = "X-Second"
[[services.provisioning.sign]]
over = "{{body}}"
with = "sha256"
as = "base64"
header = "Digest"
value = "SHA-256={{signature}}"
{READ}"""
    with ScriptedServer({"*": check}) as server, opened(text, server.origin, {"sign": KEY}) as services:
        provision(services, LOGIN, Secret(PASSWORD))


def test_soap_too():
    def check(seen: Seen) -> Given:
        right = hmac.compare_digest(mac("sha256", seen.body).hex(), seen.header("X-Sign") or "")
        node = "<Number>55</Number><Password>sip</Password><Domain>d.example</Domain>"
        return Given(
            f"<Envelope><Body><R><ReturnData><Success>true</Success><Error><Code>0</Code></Error><Data>{node}</Data>"
            "</ReturnData></R></Body></Envelope>".encode()
            if right
            else b"",
            200 if right else 403,
        )

    text = """[services.provisioning]
url = "ORIGIN/"
[services.provisioning.sign]
over = "{body}"
with = "hmac-sha256"
key = "secret:sign"
header = "X-Sign"
"""
    with ScriptedServer({"*": check}) as server, opened(text, server.origin, {"sign": KEY}) as services:
        assert provision(services, LOGIN, Secret(PASSWORD)).sip.number == "55"


def test_a_key_of_the_user_is_hidden_like_the_password():
    """An HMAC by the user's own password: the signature is as secret."""
    shown: list[Exchange] = []
    sign = 'over = "{login}{timestamp}"\nwith = "hmac-sha256"\nkey = "{password|sha256}"\nheader = "X-Proof"\n'
    with (
        ScriptedServer({"*": Given(ACCOUNT, content_type="application/json")}) as server,
        opened(signed(sign), server.origin, shown=shown) as services,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    proof = server.requests[0].header("X-Proof") or ""
    assert proof
    assert not any(
        text in everything(shown) for text in (proof, PASSWORD, hashlib.sha256(PASSWORD.encode()).hexdigest())
    )


def test_a_digest_of_a_body_with_the_password_in_it_does_not_give_it_away():
    shown: list[Exchange] = []
    sign = 'over = "{body}"\nwith = "sha256"\nheader = "X-Digest"\n'
    with (
        ScriptedServer({"*": Given(ACCOUNT, content_type="application/json")}) as server,
        opened(signed(sign), server.origin, shown=shown) as services,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    digest = hashlib.sha256(server.requests[0].body).hexdigest()
    assert server.requests[0].header("X-Digest") == digest
    assert digest not in everything(shown)
