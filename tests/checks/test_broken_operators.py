"""Ways to break an operator: for each the finding that says so, and no other finding of that severity.

Each row is a mock operator over loopback that does everything right but for the faults beside its name.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from neon_wizard.checks.catalogue.signing_up import LONG_NAME
from neon_wizard.checks.findings import Severity
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import QUICK, example, found, run_against, written

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE
SIGNUP, PROVISIONING, BALANCE = "signup", "provisioning", "balance"
USUAL = {
    "access.none",
    "access.anybodys-credit",
    "access.unnamed",
    "handover.no-contact",
    "handover.no-documents",
    "tls.no-1-3",
}
"""Notices that are about the profile, or that its operator is a mock."""

DESCRIBED = """
format = 1
operator = { id = "described", name = "Described" }

[services.balance]
protocol = "wsdl"
wsdl = "https://voip.acme.example/voip?wsdl"
url = "https://voip.acme.example/voip"
"""
GUARDED = """
format = 1
operator = { id = "guarded", name = "Guarded" }

[http.auth]
scheme = "bearer"
password = "secret:http"

[services.balance]
url = "https://voip.acme.example/GetBalance"
"""
IMPATIENT = """
format = 1
operator = { id = "impatient", name = "Impatient" }

[http]
timeout = 0.3

[services.balance]
url = "https://voip.acme.example/GetBalance"
"""
RESULT = '<xsd:complexType name="Result">'


def importing(where):
    """Has the description import a schema from there."""
    wanted = f'<xsd:import namespace="urn:x" schemaLocation="{where}"/>'
    return Fault(FaultEffect.REPLACE, f"{RESULT}=>{wanted}{RESULT}", "description")


EMOJI, LONG = "☎😀", "x" * 255

# Name → what is wrong, and the finding: its check, its code. The operator is the one of docs/examples/specification.
ERRORS = {
    "F35: success is false, its code 0": (
        Fault(FaultEffect.CONTRADICTORY, "", BALANCE),
        "balance.good",
        "reply.contradictory",
    ),
    "success is maybe": (Fault(FaultEffect.SUCCESS, "maybe", BALANCE), "balance.good", "reply.truth"),
    "F24: success is missing": (Fault(FaultEffect.WITHOUT, "success", BALANCE), "balance.good", "reply.missing"),
    "F24: the code is missing": (Fault(FaultEffect.WITHOUT, "code", BALANCE), "balance.good", "reply.missing"),
    "the code is a word": (Fault(FaultEffect.CODE_TEXT, "zero", BALANCE), "balance.good", "reply.code"),
    "F24: the balance is missing": (Fault(FaultEffect.WITHOUT, "balance", BALANCE), "balance.good", "reply.missing"),
    "the balance is a word": (Fault(FaultEffect.BALANCE, "none", BALANCE), "balance.good", "reply.number"),
    "F25: the balance is NaN": (Fault(FaultEffect.BALANCE, "NaN", BALANCE), "balance.good", "reply.number"),
    "F29: the balance has an exponent": (
        Fault(FaultEffect.BALANCE, "1E+999999", BALANCE),
        "balance.good",
        "reply.number",
    ),
    "F30: the balance stands twice": (
        Fault(FaultEffect.REPLACE, "<Balance>=><Balance>9</Balance><Balance>", BALANCE),
        "balance.good",
        "reply.ambiguous",
    ),
    "F23: a tag is misspelt": (Fault(FaultEffect.MISSPELT, "", BALANCE), "balance.good", "reply.malformed"),
    "half of the reply": (Fault(FaultEffect.CUT, "", BALANCE), "balance.good", "reply.malformed"),
    "an empty reply": (Fault(FaultEffect.EMPTY, "", BALANCE), "balance.good", "reply.empty"),
    "F21: ISO-8859-1 declared as UTF-8": (Fault(FaultEffect.LATIN, "", BALANCE), "balance.good", "reply.encoding"),
    "F19: a document type": (
        Fault(FaultEffect.REPLACE, '?>\n<soap=>?><!DOCTYPE x SYSTEM "http://x.example/x.dtd"><soap', BALANCE),
        "balance.good",
        "reply.document_type",
    ),
    "a SOAP fault": (Fault(FaultEffect.FAULT, "", BALANCE), "balance.good", "operator.fault"),
    "an HTTP status of 500": (Fault(FaultEffect.STATUS, "500", BALANCE), "balance.good", "reply.status"),
    "F17: busy": (Fault(FaultEffect.BUSY, "99999", BALANCE), "balance.good", "operator.busy"),
    "F13: a page to sign in to the network": (
        Fault(FaultEffect.PAGE, "", BALANCE),
        "balance.good",
        "network.captive_portal",
    ),
    "F08: sent on to another host": (
        Fault(FaultEffect.REDIRECT, "https://elsewhere.example/x", BALANCE),
        "balance.good",
        "network.redirect_host",
    ),
    "F09: sent on to a file": (
        Fault(FaultEffect.REDIRECT, "file:///etc/passwd", BALANCE),
        "balance.good",
        "network.redirect_scheme",
    ),
    "F03: the connection is reset": (Fault(FaultEffect.RESET, "", BALANCE), "balance.good", "network.reset"),
    "F04: the body is shorter than declared": (
        Fault(FaultEffect.SHORT, "", BALANCE),
        "balance.good",
        "network.truncated",
    ),
    "F14: nobody is let in": (Fault(FaultEffect.DENY, "", BALANCE), "balance.good", "operator.unauthorized"),
    "the test account is not known": (
        Fault(FaultEffect.CODE, "102", PROVISIONING),
        "provisioning.good",
        "operator.102",
    ),
    "no number": (Fault(FaultEffect.WITHOUT, "number", PROVISIONING), "provisioning.good", "reply.missing"),
    "no SIP password": (Fault(FaultEffect.WITHOUT, "password", PROVISIONING), "provisioning.good", "reply.missing"),
    "no domain": (Fault(FaultEffect.WITHOUT, "domain", PROVISIONING), "provisioning.good", "provisioning.no-domain"),
    "a domain that is none": (
        Fault(FaultEffect.SETTING, "domain=sip example", PROVISIONING),
        "provisioning.good",
        "reply.value",
    ),
    "any password opens an account": (
        Fault(FaultEffect.ACCEPT, "", PROVISIONING, instead_of=104),
        "provisioning.code-104",
        "refusal.accepted",
    ),
    "anybody's number has a balance": (
        Fault(FaultEffect.ACCEPT, "", BALANCE, instead_of=102, holds=LONG),
        "balance.hostile",
        "hostile.accepted",
    ),
    "no signup works": (Fault(FaultEffect.FAULT, "", SIGNUP), "signup.good", "operator.fault"),
    "an input of the signup is lost": (Fault(FaultEffect.LOST, "email", SIGNUP), "signup.good", "operator.100"),
    "a signup answers another number": (
        Fault(FaultEffect.SETTING, "number=9", SIGNUP),
        "signup.same",
        "provisioning.differs",
    ),
    "F31: a second signup is an internal error": (
        Fault(FaultEffect.CODE, "500", SIGNUP, instead_of=103),
        "signup.code-103",
        "refusal.internal",
    ),
    "a second signup is taken": (
        Fault(FaultEffect.ACCEPT, "", SIGNUP, instead_of=103),
        "signup.code-103",
        "refusal.accepted",
    ),
}
WARNINGS = {
    "a transport that is none": (
        Fault(FaultEffect.SETTING, "transport=UDP+TCP", PROVISIONING),
        "provisioning.settings",
        "provisioning.ignored",
    ),
    "a transport that is none, at signup": (
        Fault(FaultEffect.SETTING, "transport=auto", SIGNUP),
        "signup.settings",
        "provisioning.ignored",
    ),
    "101 for what is missing": (
        Fault(FaultEffect.CODE, "101", BALANCE, instead_of=100),
        "balance.code-100",
        "refusal.other",
    ),
    "what is missing is taken": (
        Fault(FaultEffect.ACCEPT, "", SIGNUP, instead_of=100),
        "signup.code-100",
        "refusal.accepted",
    ),
    "104 for an unknown login": (
        Fault(FaultEffect.CODE, "104", PROVISIONING, instead_of=102, holds="neon-nobody"),
        "provisioning.code-102",
        "refusal.other",
    ),
    "500 for a wrong password": (
        Fault(FaultEffect.CODE, "500", PROVISIONING, instead_of=104),
        "provisioning.code-104",
        "refusal.internal",
    ),
    "a fault for an unknown number": (
        Fault(FaultEffect.FAULT, "", BALANCE, instead_of=102, holds="neon-nobody"),
        "balance.code-102",
        "refusal.internal",
    ),
    "a bare 404 for an unknown number": (
        Fault(FaultEffect.STATUS, "404", BALANCE, instead_of=102, holds="neon-nobody"),
        "balance.code-102",
        "refusal.status",
    ),
    "F34: success is true, its code 102": (
        Fault(FaultEffect.CONTRADICTORY, "", BALANCE, instead_of=102, holds="neon-nobody"),
        "balance.code-102",
        "reply.contradictory",
    ),
    "a malformed address is taken": (
        Fault(FaultEffect.ACCEPT, "", SIGNUP, instead_of=101),
        "signup.code-101",
        "refusal.accepted",
    ),
    "quotes break it": (Fault(FaultEffect.FAULT, "", BALANCE, holds="O'Neil"), "balance.hostile", "hostile.failed"),
    "emoji break it": (Fault(FaultEffect.STATUS, "500", BALANCE, holds=EMOJI), "balance.hostile", "hostile.failed"),
    "long text breaks it": (
        Fault(FaultEffect.CODE, "500", PROVISIONING, holds=LONG),
        "provisioning.hostile",
        "hostile.failed",
    ),
    "names are escaped twice": (Fault(FaultEffect.MANGLED, "escaped", SIGNUP), "signup.echo", "echo.changed"),
    "names lose their letters": (Fault(FaultEffect.MANGLED, "ascii", SIGNUP), "signup.echo", "echo.changed"),
    "names get backslashes": (Fault(FaultEffect.MANGLED, "quoted", SIGNUP), "signup.echo", "echo.changed"),
    "names are cut": (Fault(FaultEffect.MANGLED, "cut", SIGNUP), "signup.echo", "echo.changed"),
    "long names are cut": (
        Fault(FaultEffect.REPLACE, f"{LONG_NAME}=>{LONG_NAME[:100]}", SIGNUP),
        "signup.echo-long",
        "echo.changed",
    ),
    "a long name breaks it": (
        Fault(FaultEffect.CODE, "500", SIGNUP, holds=LONG_NAME),
        "signup.echo-long",
        "operator.500",
    ),
    "letters were lost on the way": (
        Fault(FaultEffect.REPLACE, "<Balance>=><Note>S\ufffdo Paulo</Note><Balance>", BALANCE),
        "balance.encoding",
        "encoding.wrong",
    ),
    "no content type": (Fault(FaultEffect.CONTENT_TYPE, "", BALANCE), "balance.content-type", "content-type.missing"),
    "another content type": (
        Fault(FaultEffect.CONTENT_TYPE, "text/plain", BALANCE),
        "balance.content-type",
        "content-type.other",
    ),
    "two encodings": (Fault(FaultEffect.CHARSET, "iso-8859-1", BALANCE), "balance.encoding", "encoding.differs"),
}
NOTICES = {
    "a refusal without words": (
        Fault(FaultEffect.WITHOUT, "description", BALANCE, instead_of=102, holds="neon-nobody"),
        "balance.code-102",
        "refusal.wordless",
    ),
    "names in small letters": (
        Fault(FaultEffect.REPLACE, "Success>=>success>", BALANCE),
        "balance.naming",
        "naming.case",
    ),
    "names of both kinds": (
        Fault(FaultEffect.REPLACE, "<Code>0</Code>=><Code>0</Code><ErrorDescription>Fine</ErrorDescription>", BALANCE),
        "balance.naming",
        "naming.mixed",
    ),
    "two readings differ": (Fault(FaultEffect.UNSTEADY, "", BALANCE), "balance.steady", "balance.unsteady"),
    "each answer ends its connection": (
        Fault(FaultEffect.CLOSE, "", PROVISIONING),
        "provisioning.connection",
        "connection.closed-at-once",
    ),
    "a large reply is not compressed": (
        Fault(FaultEffect.PADDED, "5000", PROVISIONING),
        "provisioning.connection",
        "connection.not-compressed",
    ),
    "F49: a page with a script": (Fault(FaultEffect.INFO, "<script>1</script>", SIGNUP), "signup.info", "info.removed"),
}
TABLE = [
    pytest.param(rule, severity, (check, code), id=name)
    for severity, rows in ((ERROR, ERRORS), (WARNING, WARNINGS), (NOTICE, NOTICES))
    for name, (rule, check, code) in rows.items()
]


def only(run, severity, finding):
    """Nothing of `severity` was found but `finding`, and nothing worse."""
    assert found(run, severity) - {(c, code) for c, code in found(run, NOTICE) if code in USUAL} == {finding}
    worse = list(Severity)[: list(Severity).index(severity)]
    assert found(run, *worse) == set()


@pytest.fixture(scope="module")
def by_the_book():
    with Mock(example("specification")) as mock:
        yield mock


@pytest.mark.parametrize(("rule", "severity", "finding"), TABLE)
def test_a_broken_operator_is_found_out(by_the_book, rule, severity, finding):
    by_the_book.operator.faults.set(rule)
    only(run_against(by_the_book), severity, finding)


def test_nothing_is_found_where_nothing_is_wrong(by_the_book):
    by_the_book.operator.faults.set()
    run = run_against(by_the_book)
    assert found(run, ERROR, WARNING) == set()
    assert {code for _, code in found(run, NOTICE)} <= USUAL


def test_slow_answers(by_the_book):
    by_the_book.operator.faults.set(Fault(FaultEffect.DELAY, "0.05", BALANCE))
    run = run_against(by_the_book, ["balance.*"], replace(QUICK, slow=0.02))
    only(run, WARNING, ("balance.times", "times.slow"))


def test_answers_that_are_slow_for_some(by_the_book):
    by_the_book.operator.faults.set(Fault(FaultEffect.DELAY, "0.2", BALANCE, every=3))
    run = run_against(by_the_book, ["balance.*"], replace(QUICK, slow=0.1, calls=5))
    only(run, WARNING, ("balance.times", "times.uneven"))
    (uneven,) = (each for each in run.findings if each.code == "times.uneven")
    assert 0 < float(uneven.facts["found"]) < 0.1 < float(uneven.facts["late"]), "no quick answer is said to take 0 s"


@pytest.mark.parametrize("effect", [FaultEffect.HANG, FaultEffect.DRIP], ids=str)
def test_f05_an_answer_that_does_not_come_in_time(tmp_path, effect):
    with Mock(written(tmp_path / "impatient.toml", IMPATIENT), faults=[Fault(effect, "0.1")]) as mock:
        only(run_against(mock, ["balance.*"]), ERROR, ("balance.good", "network.timeout"))


# ---- another variant is wanted ----

WANTED = {
    "another type": ("type=text/xml", "reply.status", {"content_type": "text/xml; charset=utf-8"}),
    "SOAP 1.2": ("version=1.2", "operator.fault", {"version": "1.2"}),
    "a namespace": ("namespace=http://tempuri.org/", "operator.fault", {"namespace": "http://tempuri.org/"}),
    "a namespace of its own": (
        "namespace=http://acme.example/voip",
        "operator.fault",
        {"namespace": "http://acme.example/voip"},
    ),
}


@pytest.mark.parametrize(("wanted", "code", "change"), WANTED.values(), ids=WANTED)
def test_an_operator_that_wants_another_variant_is_found_out_with_the_change(by_the_book, wanted, code, change):
    by_the_book.operator.faults.set(Fault(FaultEffect.WANTS, wanted, BALANCE))
    run = run_against(by_the_book, ["balance.*"])
    only(run, ERROR, ("balance.good", code))
    (found_out,) = run.findings[:1]
    offered = {key.rpartition(".")[2]: value.strip('"') for key, value in found_out.change.items()}
    assert offered == change, "no part more than is wanted"


# ---- licences ----

LICENCES = {
    "no state": (Fault(FaultEffect.WITHOUT, "state"), ERROR, "licence_status.good", "reply.missing"),
    "a state that nobody knows": (
        Fault(FaultEffect.REPLACE, "<State>active=><State>perhaps"),
        ERROR,
        "licence_status.good",
        "reply.licence_state",
    ),
    "anybody has a licence": (
        Fault(FaultEffect.ACCEPT, instead_of=102),
        WARNING,
        "licence_status.unknown",
        "status.anybody",
    ),
}


@pytest.mark.parametrize(("rule", "severity", "check", "code"), LICENCES.values(), ids=LICENCES)
def test_a_broken_licence_is_found_out(rule, severity, check, code):
    with Mock(example("demo"), faults=[replace(rule, service="licence_status")]) as mock:
        only(run_against(mock, ["licence_status.*"]), severity, (check, code))


# ---- descriptions ----

DESCRIPTIONS = {
    "no description": (Fault(FaultEffect.STATUS, "404", "description"), ERROR, "description", "profile.wsdl"),
    "a description that is none": (
        Fault(FaultEffect.REPLACE, "definitions=>nothing", "description"),
        ERROR,
        "description",
        "profile.wsdl",
    ),
    "another operation": (
        Fault(FaultEffect.REPLACE, 'name="GetBalance"=>name="GetCredit"', "description"),
        ERROR,
        "description",
        "profile.wsdl",
    ),
    "an import from elsewhere": (
        importing("http://elsewhere.example/x.xsd"),
        WARNING,
        "description-imports",
        "description.import-elsewhere",
    ),
    # The operation does not need it, so it can be asked; another program may refuse the whole.
    "an import that is missing": (
        importing("/x.xsd"),
        ERROR,
        "description-imports",
        "description.import-missing",
    ),
    "an import that is there for some": (
        Fault(FaultEffect.STATUS, "404", "description", nth=3),
        ERROR,
        "description-imports",
        "description.import-missing",
    ),
    "an address without encryption": (
        Fault(FaultEffect.REPLACE, "http://127.0.0.1=>http://voip.acme.example", "description"),
        WARNING,
        "description-address",
        "description.clear",
    ),
}


@pytest.mark.parametrize(("rule", "severity", "check", "code"), DESCRIPTIONS.values(), ids=DESCRIPTIONS)
def test_a_broken_description_is_found_out(tmp_path, rule, severity, check, code):
    with Mock(written(tmp_path / "described.toml", DESCRIBED), faults=[rule]) as mock:
        only(run_against(mock), severity, (f"balance.{check}", code))


def test_an_import_in_a_comment_is_none(tmp_path):
    comment = Fault(
        FaultEffect.REPLACE, f'{RESULT}=><!-- <xsd:import schemaLocation="/x.xsd"/> -->{RESULT}', "description"
    )
    with Mock(written(tmp_path / "described.toml", DESCRIBED), faults=[comment]) as mock:
        assert found(run_against(mock), ERROR, WARNING) == set()


# ---- who is let in ----

ACCESS = {
    "everybody is let in": (Fault(FaultEffect.OPEN), ERROR, "balance.auth", "access.open"),
    "any password will do": (Fault(FaultEffect.ANY_PASSWORD), ERROR, "balance.auth-wrong", "access.any-password"),
    "F15: Basic will do as well": (Fault(FaultEffect.WEAKER), WARNING, "balance.auth", "access.weaker"),
}


@pytest.mark.parametrize(("rule", "severity", "check", "code"), ACCESS.values(), ids=ACCESS)
@pytest.mark.parametrize("scheme", ["bearer", "digest"])
def test_a_door_that_does_not_close_is_found_out(tmp_path, scheme, rule, severity, check, code):
    text = GUARDED if scheme == "bearer" else GUARDED.replace('"bearer"', '"digest"\nusername = "neon"')
    with Mock(written(tmp_path / "guarded.toml", text), faults=[rule]) as mock:
        only(run_against(mock), severity, (check, code))


# ---- TLS ----

TLS = {
    "F11: expired": ("expired", ERROR, "tls.trusted", "tls.expired"),
    "F11: not valid yet": ("not-yet", ERROR, "tls.trusted", "tls.not_yet_valid"),
    "F10: of another host": ("wrong-host", ERROR, "tls.trusted", "tls.host"),
    "F12: by itself": ("self-signed", ERROR, "tls.trusted", "tls.unknown_ca"),
    "ends soon": ("soon", WARNING, "tls.expiry", "certificate.soon"),
    "TLS 1.0": ("tls-1.0", WARNING, "tls.versions", "tls.old-versions"),
}


@pytest.fixture(scope="module")
def encrypted():
    with Mock(example("specification"), tls=True) as mock:
        yield mock


@pytest.mark.parametrize(("kind", "severity", "check", "code"), TLS.values(), ids=TLS)
def test_broken_tls_is_found_out(encrypted, kind, severity, check, code):
    encrypted.operator.faults.set(Fault(FaultEffect.CERTIFICATE, kind))
    only(run_against(encrypted, ["tls.*"]), severity, (check, code))


def test_good_tls_passes(encrypted):
    encrypted.operator.faults.set()
    assert found(run_against(encrypted), ERROR, WARNING) == set()


def test_only_tls_1_2_is_worth_knowing(encrypted):
    encrypted.operator.faults.set(Fault(FaultEffect.CERTIFICATE, "tls-1.2"))
    assert found(run_against(encrypted, ["tls.*"]), *Severity) == {("tls.versions", "tls.no-1-3")}
