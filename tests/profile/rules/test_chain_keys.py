"""Steps and sessions in a profile: what is refused, where, and what is said instead."""

from __future__ import annotations

import pytest

from neon_wizard.profile.service import sent_by
from tests.profile.samples import load_text, problems

HEAD = 'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'
SIGNUP = """
[services.signup]
protocol = "rest"
url = "https://voip.acme.example/api"
[services.signup.reply]
format = "json"
account = { number = "{made.number}", password = "{password}" }
"""


def step(name: str, **keys: str) -> str:
    lines = [f'name = "{name}"', *(f"{key} = {value}" for key, value in keys.items())]
    return "\n[[services.signup.steps]]\n" + "\n".join(lines) + "\n"


def said(text: str) -> list[tuple[str, int, str, str]]:
    return [
        (p.facts.get("key", ""), int(p.facts.get("line", 0)), p.facts.get("found", ""), p.facts.get("expected", ""))
        for p in problems(HEAD + text)
    ]


LOGIN = step("login", body='{ user = "{login}" }', take='{ token = "t", customer = "c" }', reads="true")
MADE = step("made", body='{ token = "{login.token}", password = "{password}" }', take='{ number = "n" }')


CHAIN = SIGNUP + LOGIN + MADE


def test_a_chain_loads():
    made = load_text(HEAD + CHAIN).services["signup"]
    assert [(each.step, each.commits, each.url) for each in made.exchanges] == [
        ("login", False, "https://voip.acme.example/api"),
        ("made", True, "https://voip.acme.example/api"),
    ]
    assert made.exchanges[0].reply.account == {}


@pytest.mark.parametrize(
    ("text", "key", "found"),
    [
        (SIGNUP + MADE, "steps[0].body", "a text with {login.token}"),
        (SIGNUP + MADE + LOGIN, "steps[0].body", "{login.token}"),
        (CHAIN.replace("login.token", "login.tokn"), "steps[1].body", "a text with {login.tokn}"),
        (CHAIN.replace("{login.token}", "{logn}"), "steps[1].body", "a text with {logn}"),
        (
            SIGNUP.replace("made.number", "mad.number") + LOGIN + MADE,
            "services.signup.reply.account.number",
            "{mad.number}",
        ),
        (SIGNUP + LOGIN + step("login", body='{ p = "{password}" }'), "steps[1].name", "“login”"),
        (SIGNUP + LOGIN + step("account"), "steps[1].name", "“account”"),
        (SIGNUP + LOGIN + step("x", when='"login.tokn"', reads="true") + MADE, "steps[1].when", "“login.tokn”"),
        (CHAIN + 'when = "login.token"\n', "steps[1].when", "“login.token”"),
        (CHAIN + 'session = "usr"\n', "steps[1].session", "“usr”"),
        (CHAIN + "commits = true\nreads = true\n", "steps[1].reads", "beside commits"),
        (SIGNUP + LOGIN.replace("reads = true", "") + MADE, "steps[0].commits", ""),
        (CHAIN + "reads = true\n", "steps[1].commits", ""),
        (CHAIN + 'url = "{login.token}"\n', "steps[1].url", "“{login.token}”"),
        (SIGNUP + "".join(step(f"s{n}", reads="true") for n in range(8)) + MADE, "services.signup.steps", "9 steps"),
        (SIGNUP + LOGIN + step("made", take='{ x = "header:Bad Name" }'), "steps[1].take.x", "“header:Bad Name”"),
        (SIGNUP + LOGIN + step("made", take='{ x = "a b" }'), "steps[1].take.x", ""),
        (SIGNUP + LOGIN + step("made", take='{ x = { of = "a", pattern = "(" } }'), "steps[1].take.x", ""),
    ],
)
def test_what_is_refused_and_where(text: str, key: str, found: str):
    told = [each for each in said(text) if each[0].startswith((key, f"services.signup.{key}"))]
    assert told, said(text)
    assert found in told[0][2]
    assert told[0][1] > 0


def test_each_problem_of_a_shared_key_is_told_once_where_it_stands():
    text = SIGNUP.replace('protocol = "rest"', 'protocol = "rest"\nheaders = { X = "{logn}" }') + LOGIN + MADE
    assert [each[:2] for each in said(text)] == [("services.signup.headers.X", 8)]


def test_a_service_that_is_asked_again_and_again_has_nothing_that_commits():
    text = (SIGNUP + LOGIN + MADE).replace("services.signup", "services.provisioning") + "commits = true\n"
    assert ("services.provisioning.steps[1].commits", "true") in [(e[0], e[2]) for e in said(text)]


def test_an_input_that_no_step_sends_is_missed():
    text = SIGNUP + LOGIN + MADE + '\n[[services.signup.inputs]]\nname = "cpf"\n'
    assert [e[0] for e in said(text)] == ["services.signup.inputs[0]"]


SESSION = """
[sessions.user]
url = "https://sso.acme.example/login"
protocol = "rest"
body = { login = "{login}", password = "{password}" }
take = { token = "token" }
[sessions.user.reply]
format = "json"
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


def session(line: str) -> str:
    return SESSION.replace("[sessions.user]", f"[sessions.user]\n{line}") + READS


def test_the_hosts_of_all_steps_and_sessions_are_known():
    text = SESSION + READS + SIGNUP + LOGIN + MADE.replace("name =", 'url = "https://crm.acme.example/x"\nname =')
    assert load_text(HEAD + text).web_origins == (
        "https://crm.acme.example:443",
        "https://sso.acme.example:443",
        "https://voip.acme.example:443",
    )


def test_a_service_belongs_to_the_sessions_whose_values_it_sends():
    profile = load_text(HEAD + SESSION + READS)
    assert profile.services["provisioning"].sessions == ("user",)
    assert profile.every_exchange[-1].name == "sessions.user"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (SESSION.replace('take = { token = "token" }\n', "") + READS, "sessions.user.take"),
        (session('not_carried_out = ["http 403"]'), "sessions.user.not_carried_out"),
        (session('expired = ["http 999"]'), "sessions.user.expired"),
        (session('client_id = "x"'), "sessions.user.client_id"),
        (SESSION.replace("{login}", "{user.token}") + READS, "sessions.user.body"),
        (SESSION.replace("sessions.user", "sessions.account") + READS, "sessions.account"),
        (SESSION + READS.replace("user.token", "user.tok"), "services.provisioning.headers.X-Token"),
        (SESSION.replace("{login}", "{name}") + READS, "services.provisioning.session"),
        (
            SESSION.replace("scheme", "") + READS + '\n[sessions.o]\nscheme = "oauth2"\nurl = "https://a.example/t"\n',
            "sessions.o.client_id",
        ),
        (SESSION + READS + SIGNUP + step("user", body='{ p = "{password}" }'), "services.signup.steps[0].name"),
    ],
)
def test_what_is_refused_of_sessions(text: str, key: str):
    assert any(each[0].startswith(key) for each in said(text)), said(text)


def test_a_session_is_opened_with_values_of_the_profiles_own():
    values = '[values]\ninner = "{password|sha1}"\nproof = "{login}:{inner}|md5"\n'
    text = SESSION.replace('password = "{password}"', 'proof = "{proof}"') + READS
    login = load_text(HEAD + values + text).sessions["user"].login
    assert {"login", "password"} <= {*sent_by(login)}, "two users have two sessions"
    (told,) = said(values.replace("{login}", "{email}") + text)
    assert told[0] == "services.provisioning.session"
    assert told[3].endswith("they send {email}")


def test_the_secrets_of_sessions_and_steps_are_asked_for_with_the_service():
    text = SESSION.replace('"{login}"', '"secret:admin"').replace("{password}", "{secret:pw}") + READS
    profile = load_text(HEAD + text)
    assert {each.secret for each in profile.accesses("provisioning")} == {"admin", "pw"}
    assert profile.secrets == {"admin": ("provisioning",), "pw": ("provisioning",)}


# --- a person between two steps ---------------------------------------------------------------------------------------

SMS = step("sms", body='{ phone = "{phone}" }', repeats="true")
CODE = step("code", ask='{ label = "Code", again = "sms", change = "phone", wrong = ["http 401"] }')
SENT = step("made", body='{ code = "{code.value}", password = "{password}" }', take='{ number = "n" }')
PAGE = step(
    "page",
    method='"GET"',
    open='{ url = "https://pages.acme.example/{sms.id}", done = "ok" }',
    take='{ id = "id" }',
)


def test_a_question_and_a_page_load():
    text = SIGNUP + SMS.replace("repeats", 'take = { id = "id" }\nrepeats') + CODE + PAGE + SENT
    made = load_text(HEAD + text).services["signup"]
    sms, code, page, last = made.steps
    assert [(each.step, each.commits) for each in made.exchanges] == [("sms", False), ("page", False), ("made", True)]
    assert code.asks is not None
    assert (code.asks.again, code.asks.change, code.asks.after) == ("sms", "phone", 30)
    assert page.opens is not None
    assert (page.opens.every, sms.repeats) == (3, True)
    assert "http 401" in last.accepts
    assert made.questions == (code,)
    assert made.needs_person == (code, page)


def test_the_host_of_a_page_is_one_that_is_shown_and_agreed_to():
    text = SIGNUP + SMS.replace("repeats", 'take = { id = "id" }\nrepeats') + PAGE + MADE.replace("{login.token}", "x")
    assert "https://pages.acme.example:443" in load_text(HEAD + text).web_origins


@pytest.mark.parametrize(
    ("text", "key", "found"),
    [
        (SMS + CODE, "steps[1].ask", "the last step"),
        (SMS + CODE + "url = 'https://voip.acme.example/x'\n" + SENT, "steps[1].url", "beside ask"),
        (SMS + CODE + "commits = true\n" + SENT, "steps[1].commits", "beside ask"),
        (SMS + CODE + "take = { a = 'b' }\n" + SENT, "steps[1].take", "beside ask"),
        (SMS + CODE.replace('again = "sms"', 'again = "smm"') + SENT, "steps[1].ask.again", "“smm”"),
        (SMS.replace("repeats = true", "reads = true") + CODE + SENT, "steps[1].ask.again", "“sms”"),
        (SMS + CODE.replace('"phone"', '"fone"') + SENT, "steps[1].ask.change", "“fone”"),
        (SMS + CODE.replace('"phone"', '"login"') + SENT, "steps[1].ask.change", "“login”"),
        (SMS + CODE.replace('"phone"', '"email"') + SENT, "steps[1].ask.change", "“email”"),
        (SMS + CODE.replace('again = "sms", ', "") + SENT, "steps[1].ask.change", "“phone”"),
        (SMS + CODE.replace("http 401", "http 999") + SENT, "steps[1].ask.wrong", ""),
        (SMS + CODE.replace('label = "Code"', "pattern = '('") + SENT, "steps[1].ask.pattern", ""),
        (SMS + CODE.replace('label = "Code", ', "") + SENT, "steps[1].ask.label", ""),
        (SMS + SENT + CODE, "steps[1].body", "{code.value}"),
        (SMS.replace("{phone}", "{code.value}") + CODE + SENT, "steps[0].body", "{code.value}"),
        (SMS + CODE + SENT.replace("code.value", "code.valu"), "steps[2].body", "a text with {code.valu}"),
        (SMS + "commits = true\n" + CODE + SENT, "steps[0].repeats", "beside commits"),
        (SMS + CODE + SENT + "on_request = true\n", "steps[2].on_request", "true"),
        (PAGE.replace("{sms.id}", "{password}") + SENT, "steps[0].open.url", "an address with {password}"),
        (PAGE.replace("{sms.id}", "{secret:x}") + SENT, "steps[0].open.url", "an address with {secret:x}"),
        (PAGE.replace("{sms.id}", "{later.id}") + SENT, "steps[0].open.url", "an address with {later.id}"),
        (PAGE.replace("https:", "http:") + MADE, "steps[0].open.url", ""),
        (PAGE.replace("{sms.id}", "x") + "commits = true\n" + MADE, "steps[0].commits", "beside open"),
        (PAGE.replace(', done = "ok"', "") + MADE, "steps[0].open.done", ""),
        (PAGE.replace('"ok"', '"a b"') + MADE, "steps[0].open.done", ""),
    ],
)
def test_what_is_refused_of_a_person_and_where(text: str, key: str, found: str):
    told = [each for each in said(SIGNUP + text) if each[0] == f"services.signup.{key}"]
    assert told, said(SIGNUP + text)
    assert found in told[0][2]
    assert told[0][1] > 0


def test_a_service_that_the_clock_asks_has_nobody_to_ask():
    text = SIGNUP + '\n[services.licence_status]\nprotocol = "rest"\nurl = "https://voip.acme.example/l"\n'
    text += MADE.replace("{login.token}", "x") + (CODE + SENT).replace("services.signup", "services.licence_status")
    assert ("services.licence_status.steps[0].ask", "a question") in [(e[0], e[2]) for e in said(text)]


def test_a_session_asks_nobody():
    text = SESSION.replace("[sessions.user]", '[sessions.user]\nask = { label = "Code" }', 1) + READS
    assert "sessions.user.ask" in [e[0] for e in said(text)]


def test_the_row_and_the_password_are_looked_for_in_the_last_reply_alone():
    rules = 'row = { of = "rows", where = { login = "{login}" } }\nverify = { pin = "{password}" }\n'
    text = SIGNUP.replace("account = {", rules + "account = {").replace("signup", "provisioning")
    steps = (LOGIN + MADE).replace("signup", "provisioning").replace("reads = true\n", "")
    first, last = load_text(HEAD + text + steps).services["provisioning"].exchanges
    assert (first.reply.row, first.reply.verify) == (None, {})
    assert last.reply.row is not None
    assert last.reply.verify == {"pin": "{password}"}


@pytest.mark.parametrize(
    ("value", "good"),
    [
        ("{login}:{password}|sha256", True),
        ("{login}{secret:seed}", True),
        ("{uuid}", False),
        ("{login}{timestamp}|md5", False),
    ],
)
def test_a_setting_is_a_value_of_the_profiles_own_that_is_always_the_same(value: str, good: bool):
    text = SIGNUP.replace('"{password}"', '"{sip}"') + LOGIN + MADE
    told = said(f'[values]\nsip = "{value}"\n' + text)
    assert [each[0] for each in told] == ([] if good else ["services.signup.reply.account.password"])
    if told:
        assert "{password}" in told[0][3]
        assert "{sip}" not in told[0][3]


FORWARD = {
    "a value": ('[values]\nv = "{b.x}|md5"\n', 'headers = { X = "{v}" }', "headers.X", "{b.x}"),
    "a value of its own": ('[values]\nv = "{a.x}|md5"\n', 'headers = { X = "{v}" }', "headers.X", "{a.x}"),
    "what it takes itself": ("", 'headers = { X = "{a.x}" }', "headers.X", "{a.x}"),
    "a signature": ("", 'sign = { over = "{b.x}", with = "md5", header = "X-S" }', "sign", "{b.x}"),
    "its key": ("", 'sign = { over = "1", with = "hmac-md5", key = "{b.x}", header = "X-S" }', "sign", "{b.x}"),
    "auth": ("", 'http = { auth = { scheme = "bearer", password = "{b.x}" } }', "http.auth.password", "{b.x}"),
    "a row": ("", 'reply = { row = { of = "r", where = { n = "{b.x}" } } }', "reply.row.where.n", "{b.x}"),
    "a row of its own": ("", 'reply = { row = { of = "r", where = { n = "{a.x}" } } }', "reply.row.where.n", "{a.x}"),
    "verify": ("", 'reply = { verify = { n = "{b.x}", p = "{password}" } }', "reply.verify.n", "{b.x}"),
}


@pytest.mark.parametrize("case", FORWARD)
def test_what_is_not_taken_yet_stands_nowhere(case: str):
    values, line, key, found = FORWARD[case]
    first = step("a", take='{ x = "x" }', reads="true") + line + "\n"
    text = values + SIGNUP + first + step("b", take='{ x = "x" }', reads="true") + MADE.replace("login.token", "a.x")
    assert (f"services.signup.steps[0].{key}", found) in [(each[0], each[2]) for each in said(text)]


def test_what_the_last_step_takes_is_for_the_result_alone():
    assert load_text(HEAD + CHAIN).services["signup"].reply.account["number"] == "{made.number}"
    text = CHAIN + 'headers = { X = "{made.number}" }\n'
    assert ("services.signup.steps[1].headers.X", "{made.number}") in [(each[0], each[2]) for each in said(text)]


def test_an_address_is_one_of_a_header_wherever_it_is_taken():
    first = step("a", take='{ place = "header:Location" }', reads="true")
    second = step("a", unless='"a.place"', take='{ place = "href" }', reads="true")
    text = SIGNUP + first + second + step("made", url='"{a.place}"', body='{ p = "{password}", l = "{login}" }')
    assert ("services.signup.steps[2].url", "“{a.place}”") in [(each[0], each[2]) for each in said(text)]


def test_a_request_has_the_cookies_of_one_session():
    jar = SESSION.replace("[sessions.user]", "[sessions.user]\ncookies = true")
    text = jar + jar.replace("sessions.user", "sessions.admin") + READS
    text = text.replace('"{user.token}" }', '"{user.token}", X-Admin = "{admin.token}" }')
    assert ("services.provisioning.session", "“user”, “admin”") in [(each[0], each[2]) for each in said(text)]


@pytest.mark.parametrize("request_of", ["logout", "refresh"])
def test_every_request_of_a_session_needs_nothing_else_than_its_services_have(request_of: str):
    more = f'[sessions.user.{request_of}]\nheaders = {{ X-T = "{{user.token}}", X-Mail = "{{email}}" }}\n'
    told = [each for each in said(SESSION + more + READS) if each[0] == "services.provisioning.session"]
    assert told[0][3].endswith("they send {email}")
