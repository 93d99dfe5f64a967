"""What a profile composes: every mistake is named with its key, its line and what was expected."""

from __future__ import annotations

from typing import Any

import pytest

from neon_wizard.profile.service import placeholders_of, secrets_of
from tests.profile.samples import load_text, problems

HEAD = 'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'
SERVICE = '[services.provisioning]\nurl = "https://voip.acme.example/a"\nprotocol = "rest"\n'
BALANCE = '[services.balance]\nurl = "https://voip.acme.example/b"\nprotocol = "rest"\n'
SIGN = '[services.provisioning.sign]\nover = "{body}"\nwith = "hmac-sha1"\nkey = "secret:sign"\nheader = "X-Sign"\n'


def about(text: str) -> list[tuple[str, str, str, str]]:
    """Of every problem of the profile: its key, the line as the profile has it, what was found and what expected."""
    whole = HEAD + text
    lines = whole.splitlines()
    return [
        (
            each.facts["key"],
            lines[int(each.facts["line"]) - 1],
            each.facts.get("found", ""),
            each.facts.get("expected", ""),
        )
        for each in problems(whole)
    ]


@pytest.mark.parametrize(
    ("line", "found", "expected"),
    [
        ('own = "{logn}"', "a text with {logn}", "{login}"),
        ('own = "{login|md6}"', "a text with {…|md6}", "{…|md5}"),
        ('own = "{login}|md6"', "a text with |md6", "one of the filters"),
        ('own = "{ login }"', "a text with { login }", "without blanks"),
        ('own = "{own}"', "a text with itself", "above it"),
        ('own = "{later}"\nlater = "x"', "{later}, which stands further down", "above it"),
        ('login = "x"', "“login”", "stands for nothing else"),
        ('body = "x"', "“body”", "stands for nothing else"),
        ('"a b" = "x"', "“a b”", "letters, digits"),
        ("own = 5", "the number 5", "a text with placeholders, or a table"),
        ('own = { ovr = "x" }', "a table with “ovr”", "over, with, key, as"),
        ('own = { with = "md5" }', "a table without “over”", "over ="),
        ('own = { over = "x", with = "md6" }', "with = “md6”", "hmac-sha512"),
        ('own = { over = "x", with = "md5", as = "octal" }', "as = “octal”", "base64url"),
        ('own = { over = "x", as = "hex" }', "a table with “as” and no “with”", "digested"),
        ('own = { over = "x", with = "hmac-md5" }', "hmac-md5 without “key”", "secret:sign"),
        ('own = { over = "x", with = "md5", key = "k" }', "“key” without an HMAC", "hmac-…"),
        ('own = "{secret:a b}"', "a text with {secret:a b}", "{secret:NAME}"),
    ],
)
@pytest.mark.parametrize("place", ["values", "services.provisioning.values"])
def test_a_value_that_cannot_be_made(place: str, line: str, found: str, expected: str):
    text = f"[{place}]\n{line}\n{SERVICE}" if place == "values" else f"{SERVICE}[{place}]\n{line}\n"
    ((key, where, said, wanted),) = about(text)
    name = line.partition(" =")[0] if '"a b"' not in line else '"a b"'
    assert key == f"{place}.{name}"
    assert where == line.splitlines()[0]
    assert found in said
    assert expected in wanted


@pytest.mark.parametrize("inner", ['own = "{password|sha1}"', 'own = { over = "{login}", with = "sha512" }'])
def test_values_are_made_of_those_above(inner: str):
    assert (
        about(f'[values]\n{inner}\nouter = "{{timestamp}}:{{own}}|md5"\n{SERVICE}body = {{ a = "{{outer}}" }}\n') == []
    )


def test_a_service_may_give_a_value_of_the_profile_another_meaning_and_no_circle():
    text = f'[values]\na = "x"\nb = "{{a}}"\n{SERVICE}[services.provisioning.values]\na = "NEW"\n'
    assert about(text.replace("NEW", "y")) == []
    ((key, _, found, _),) = about(text.replace("NEW", "{b}"))
    assert (key, found) == ("services.provisioning.values.a", "a text with {b}, which is made of it")


def test_what_a_service_has_no_value_for_is_told_where_it_uses_it():
    text = f'[values]\ncredentials = "{{number}}:{{password}}"\n{BALANCE}body = {{ a = "{{credentials}}" }}\n'
    assert about(text) == []
    ((key, line, found, expected),) = about(f'{text}{SERVICE}body = {{ a = "{{credentials}}" }}\n')
    assert (key, found) == ("services.provisioning.body", "a text with {credentials}")
    assert line == 'body = { a = "{credentials}" }'
    assert "{credentials} is made of {number}, and this service has no value for that" in expected


def test_what_the_request_alone_has_is_for_signatures_alone():
    text = f'[values]\nsum = "{{body|sha256}}"\n{SERVICE}'
    assert about(text + SIGN.replace("{body}", "{sum}")) == []
    ((key, _, _, expected),) = about(f'{text}headers = {{ X-Sum = "{{sum}}" }}\n')
    assert key == "services.provisioning.headers.X-Sum"
    assert "only “sign” has that" in expected


@pytest.mark.parametrize(
    "template", ["{password|sha1-raw}", "{raw}", "{raw|upper}", "{inside}", "{password|base64-decode}"]
)
def test_bytes_have_to_be_written_as_text(template: str):
    values = (
        '[values]\nraw = { over = "x", with = "sha1", as = "raw" }\ninside = "{raw}"\n'
        'digest = "{raw}|md5"\nwritten = "{raw|base64}"\n'
    )
    ((key, _, found, expected),) = about(f'{values}{SERVICE}body = {{ a = "{template}" }}\n')
    assert (key, found) == ("services.provisioning.body", "a text with bytes in it")
    assert "|hex}" in expected
    good = 'body = { a = "{digest}{written}{raw|hex}{password|sha1-raw|md5}" }\n'
    assert about(values + SERVICE + good) == []


def test_own_values_count_as_what_they_are_made_of():
    text = f"""{HEAD}[values]
inner = "{{secret:one}}:{{machine_id}}"
outer = {{ over = "{{inner}}{{login}}", with = "hmac-md5", key = "{{secret:two}}" }}
[services.provisioning]
url = "https://voip.acme.example/a"
protocol = "rest"
method = "GET"
fields = {{ proof = "{{outer}}" }}
"""
    loaded = load_text(text)
    made = loaded.services["provisioning"]
    assert {"outer", "inner", "machine_id", "login"} <= {*placeholders_of(made)}
    assert secrets_of(made) == ("one", "two")
    warnings: list[Any] = [*loaded.warnings]
    assert [(each.code, each.facts["found"]) for each in warnings] == [("profile.secret_in_address", "{outer}")]


def test_who_writes_the_users_credentials_as_one_value_does_not_send_them_twice():
    values = '[values]\ncredentials = "{login}:{password}|base64"\n'
    text = f'{values}{SERVICE}headers = {{ X-Proof = "{{credentials}}" }}\n'
    assert dict(load_text(HEAD + text).services["provisioning"].fields) == {}


@pytest.mark.parametrize(
    ("key", "value", "found", "expected"),
    [
        ("over", "{bdy}", "{bdy}", "{body}"),
        ("over", "{body|sha3}", "{…|sha3}", "sha384"),
        ("with", "hmac-sha3", "“hmac-sha3”", "hmac-sha512"),
        ("key", "{sign}", "{sign}", "one of"),
        ("key", "{body}", "{body}", "one of"),
        ("as", "hexx", "“hexx”", '"hex"'),
        ("header", "X Sign", "this name", "a header"),
        ("header", "Content-Type", "“Content-Type”", "nothing else writes"),
        ("header", "X-Other", "“X-Other”", "nothing else writes"),
        ("value", "v1", "“v1”", "{signature}"),
        ("value", "{signature}{body}", "{body}", "one of"),
        ("parameter", "{login}", "{login}", "without placeholders"),
    ],
)
@pytest.mark.parametrize("written", ["alone", "list"])
def test_a_signature_that_cannot_be_made(written: str, key: str, value: str, found: str, expected: str):
    lines = {"over": "{body}", "with": "hmac-sha1", "key": "secret:sign", "header": "X-Sign", key: value}
    body = "".join(f'{name} = "{text}"\n' for name, text in lines.items())
    head = "[services.provisioning.sign]" if written == "alone" else "[[services.provisioning.sign]]"
    at = "services.provisioning.sign" if written == "alone" else "services.provisioning.sign[0]"
    told = about(f'{SERVICE}headers = {{ X-Other = "1" }}\n{head}\n{body}')
    where, line, said, wanted = told[0]
    assert (where, line) == (f"{at}.{key}", f'{key} = "{value}"')
    assert found in said
    assert expected in wanted


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ('over = "x"\nwith = "hmac-md5"\nheader = "X"', "key"),
        ('over = "x"\nwith = "md5"\nkey = "k-of-it"\nheader = "X"', "key"),
        ('over = "x"\nwith = "md5"', "header"),
        ('over = "x"\nwith = "md5"\nheader = "X"\nparameter = "y"', "header"),
        ('with = "md5"\nheader = "X"', "over"),
        ('over = "x"\nheader = "X"', "with"),
    ],
)
def test_a_signature_that_lacks_something(lines: str, key: str):
    assert [each[0] for each in about(f"{SERVICE}[services.provisioning.sign]\n{lines}\n")] == [
        f"services.provisioning.sign.{key}"
    ]


@pytest.mark.parametrize("scheme", ["basic", "digest", "ntlm", "negotiate", "bearer"])
def test_a_signature_does_not_take_the_place_of_who_signs_in(scheme: str):
    auth = '{ scheme = "SCHEME", username = "neon", password = "secret:http" }'.replace("SCHEME", scheme)
    auth = auth.replace('username = "neon", ', "") if scheme == "bearer" else auth
    text = f"{SERVICE}http = {{ auth = {auth} }}\n{SIGN.replace('X-Sign', 'Authorization')}"
    assert [each[0] for each in about(text)] == ["services.provisioning.sign.header"]


def test_a_key_that_is_written_out_is_a_warning():
    loaded = load_text(HEAD + SERVICE + SIGN.replace("secret:sign", "abc-123-def"))
    warnings: list[Any] = [*loaded.warnings]
    assert [each.code for each in warnings] == ["profile.literal_secret"]


def auth(scheme: str, **keys: str) -> str:
    pairs = ", ".join(f'{name} = "{text}"' for name, text in keys.items())
    return f'http = {{ auth = {{ scheme = "{scheme}", {pairs} }} }}\n'


@pytest.mark.parametrize("scheme", ["basic", "digest", "ntlm", "negotiate"])
def test_the_users_own_sign_in_is_no_secret_that_is_written_out(scheme: str):
    text = HEAD + SERVICE + auth(scheme, username="{login}@sip.acme.example", password="{password}")
    loaded = load_text(text)
    made = loaded.services["provisioning"]
    assert loaded.warnings == ()
    assert (made.http.auth.filled, made.http.auth.users) == (True, True)
    assert made.reply.codes["http 401"] == 104
    assert dict(made.fields) == {}, "what signs in is not sent a second time"


@pytest.mark.parametrize("said", ['"http 401" = 102', '"HTTP  401" = 102', '"http 4xx" = 102'])
def test_what_the_profile_says_of_a_401_counts(said: str):
    text = HEAD + SERVICE + auth("basic", username="{login}", password="{password}")
    codes = load_text(f"{text}[services.provisioning.reply.codes]\n{said}\n").services["provisioning"].reply.codes
    assert [*codes.values()] == [102]


def test_with_secrets_alone_it_is_this_programs_sign_in():
    text = HEAD + SERVICE + auth("basic", username="{secret:user}", password="{secret:http}")
    made = load_text(text).services["provisioning"]
    assert (made.http.auth.filled, made.http.auth.users, dict(made.reply.codes)) == (True, False, {})
    assert secrets_of(made) == ("user", "http")


@pytest.mark.parametrize(
    ("keys", "key", "found"),
    [
        ({"username": "{number}", "password": "{password}"}, "username", "{number}"),
        ({"username": "{login}", "password": "{pasword}"}, "password", "{pasword}"),
        ({"username": "{login}", "password": "{step.token}"}, "password", "{step.token}"),
        ({"username": "{login}:x", "password": "{password}"}, "username", "a name with a colon"),
        ({"username": "{login|sha1-raw}", "password": "{password}"}, "username", "a text with bytes"),
    ],
)
def test_a_sign_in_that_cannot_be_filled(keys: dict[str, str], key: str, found: str):
    ((where, line, said, _),) = about(SERVICE + auth("basic", **keys))
    assert where == f"services.provisioning.http.auth.{key}"
    assert line.startswith("http = ")
    assert found in said


def test_a_sign_in_for_all_services_names_the_one_that_cannot_fill_it():
    http = '[http]\nauth = { scheme = "basic", username = "{number}", password = "{password}" }\n'
    assert about(http + BALANCE) == []
    told = about(http + BALANCE + SERVICE)
    assert [each[0] for each in told] == ["http.auth.username"]
    assert all("services.provisioning" in each[3] for each in told)
    assert about(f'{http}{BALANCE}{SERVICE}http = {{ auth = {{ scheme = "none" }} }}\n') == []


@pytest.mark.parametrize(
    ("soap", "key", "found"),
    [
        ('wsse = { username = "{logn}", password = "{password}" }', "wsse.username", "{logn}"),
        ('wsse = { username = "{login}" }', "wsse.password", ""),
        ('wsse = { username = "{login}", password = "{password}", type = "hash" }', "wsse.type", "“hash”"),
        ('headers = { A = { User = "{usr}" } }', "headers", "{usr}"),
        ('headers = { A = { "x y" = "1" } }', "headers.A", "the name “x y”"),
        ('headers = { "1" = "1" }', "headers.1", "the name “1”"),
        ('headers = { A = { "t:User" = "1" } }', "headers.A", "not XML"),
        ("headers = { A = 2026-01-31 }", "headers.A", "a date"),
    ],
)
def test_a_soap_header_that_is_none(soap: str, key: str, found: str):
    text = f'[services.provisioning]\nurl = "https://voip.acme.example/a"\n[services.provisioning.soap]\n{soap}\n'
    told = about(text)
    assert [each[0] for each in told] == [f"services.provisioning.soap.{key}"]
    assert told[0][1] in (soap, "[services.provisioning.soap]")
    assert found in told[0][2]


@pytest.mark.parametrize(
    "soap",
    [
        'headers = { A = { "@xmlns:t" = "urn:t", "t:User" = "{login}", "@soap:mustUnderstand" = "1" } }',
        'headers = { A = [{ B = 1 }, { B = true }], C = "{secret:x}", D = { "@id" = "7", "#text" = "x" } }',
    ],
)
def test_what_a_soap_header_may_hold(soap: str):
    text = f'[services.provisioning]\nurl = "https://voip.acme.example/a"\n[services.provisioning.soap]\n{soap}\n'
    assert about(text) == []


def test_only_soap_has_a_header():
    wsse = 'wsse = { username = "{login}", password = "{password}" }'
    text = f'{SERVICE}soap = {{ {wsse}, headers = {{ A = "x" }} }}\n'
    assert [each[0] for each in about(text)] == [
        "services.provisioning.soap.wsse",
        "services.provisioning.soap.headers",
    ]


def test_a_plug_ins_protocol_signs_itself():
    from neon_wizard.errors import ProfileError
    from neon_wizard.profile.load import load
    from neon_wizard.profile.service import Source

    text = HEAD + SERVICE.replace('"rest"', '"own"') + SIGN
    protocols: Any = {"own": frozenset()}
    with pytest.raises(ProfileError) as caught:
        load(text, file="acme.toml", source=Source.FILE, base=None, protocols=protocols)
    assert [each.facts["key"] for each in caught.value.problems] == ["services.provisioning.sign"]
