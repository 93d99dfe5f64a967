"""From a business and a service to an address, in the three versions of UDDI and as registries really answer."""

from __future__ import annotations

import time
from contextlib import suppress
from html import escape
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ProfileError
from neon_wizard.profile.addresses import is_uddi_key
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.exchange import Answer, Exchange
from neon_wizard.protocols.uddi import MAX_HOPS, FoundEndpoint, _is_wsdl, find
from tests.protocols.helpers import free_port
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Model, Registry, Service

URL = "https://voip.acme.example/Signup"
WSDL = "https://voip.acme.example/service?wsdl"
ACME, SIGNUP = "fbe4e1a4-1e2d-4b5c-9a55-0d5d3ce5d1a1", "0b3f9a52-9e5b-4a1c-8d62-2b1d3f4e5a6b"
KEYS = {1: (ACME, SIGNUP), 2: (ACME, SIGNUP), 3: (f"uddi:acme.example:{ACME}", "uddi:acme.example:signup")}
HTTP = Http(timeout=5, auth=Auth("basic", "neon", "for-the-operator-only"))
VERSIONS = pytest.mark.parametrize("version", [1, 2, 3])


def acme(version: int, *bindings: Binding, more: tuple[Service, ...] = ()) -> Business:
    business, service = KEYS[version]
    own = bindings or (Binding("b1", URL, "endPoint" if version == 3 else "https"),)
    return Business(business, ("ACME Telecom",), (*more, Service(service, ("Signup",), own)))


def ask(session, registry: Registry, *, described: bool = False, **wanted: Any) -> FoundEndpoint:
    uddi = {"version": registry.version, "business": "ACME Telecom", "service": "Signup", **wanted}
    with ScriptedServer({"/inquiry": registry}) as server:
        return find({**uddi, "inquiry": server.url("/inquiry")}, HTTP, session, described=described)


def failure(session, registry: Registry, **wanted: Any) -> NeonError:
    with pytest.raises(NeonError) as caught:
        ask(session, registry, **wanted)
    assert not getattr(caught.value, "sent", False)
    return caught.value


@VERSIONS
@pytest.mark.parametrize("style", [{}, {"prefix": "ns2"}, {"prefix": "uddi", "spaced": True}, {"spaced": True}])
def test_names_lead_to_the_endpoint(session, version, style):
    registry = Registry(version, [Business("other", ("Other",)), acme(version)], **style)
    assert ask(session, registry) == FoundEndpoint(URL)
    assert registry.asked == ["find_business", "find_service", "get_serviceDetail"]


def test_what_a_question_looks_like(session):
    registry = Registry(2, [acme(2)])
    ask(session, registry)
    assert registry.seen[0].body == (
        b'<?xml version="1.0" encoding="utf-8"?>\n'
        b'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>'
        b'<find_business generic="2.0" xmlns="urn:uddi-org:api_v2"><name>ACME Telecom</name></find_business>'
        b"</soap:Body></soap:Envelope>"
    )


@VERSIONS
def test_keys_need_no_search(session, version):
    business, service = KEYS[version]
    registry = Registry(version, [acme(version)])
    assert ask(session, registry, service=service).url == URL
    assert registry.asked == ["get_serviceDetail"]
    assert ask(session, registry, business=business).url == URL
    assert registry.asked[1:] == ["find_service", "get_serviceDetail"]


@pytest.mark.parametrize("version", [2, 3])
def test_a_service_without_its_business(session, version):
    registry = Registry(version, [acme(version)])
    assert ask(session, registry, business="").url == URL
    assert registry.asked == ["find_service", "get_serviceDetail"]


@VERSIONS
def test_the_exact_name_among_those_that_begin_with_it(session, version):
    more = (Service("s2", ("Signup Test",)), Service("s3", ("SignupOld",)))
    assert ask(session, Registry(version, [acme(version, more=more)])).url == URL


@VERSIONS
def test_but_for_the_capitals(session, version):
    more = (Service("s2", ("Signup Test",)),)
    assert ask(session, Registry(version, [acme(version, more=more)]), service="SIGNUP").url == URL


@VERSIONS
def test_several_that_begin_with_the_name_are_listed(session, version):
    more = (Service("s2", ("Signup Test",)), Service("s3", ("Signup & Co",)))
    error = failure(session, Registry(version, [acme(version, more=more)]), service="Sig")
    assert error.code == "profile.uddi_several"
    assert error.facts["known"] == f"Signup Test (s2), Signup & Co (s3), Signup ({KEYS[version][1]})"


@VERSIONS
def test_two_of_the_same_name_are_not_guessed_at(session, version):
    more = (Service("s2", ("Signup",)),)
    error = failure(session, Registry(version, [acme(version, more=more)]))
    assert (error.code, error.facts["known"]) == ("profile.uddi_several", f"Signup (s2), Signup ({KEYS[version][1]})")


@VERSIONS
def test_the_only_one_that_begins_with_the_name(session, version):
    assert ask(session, Registry(version, [acme(version)]), business="acme t").url == URL


def test_a_wildcard_of_version_3(session):
    assert ask(session, Registry(3, [acme(3)]), service="Sign%").url == URL


def test_names_in_several_languages(session):
    business = acme(2, more=(Service("s2", ("Registro", "Cadastro"), (Binding("b2", f"{URL}/br", "https"),)),))
    assert ask(session, Registry(2, [business]), service="Cadastro").url == f"{URL}/br"


def test_a_list_that_is_cut_is_asked_for_the_exact_name(session):
    more = tuple(Service(f"s{n}", (f"Signup {n}",)) for n in range(5))
    registry = Registry(2, [acme(2, more=more)], rows=3)
    assert ask(session, registry).url == URL
    assert registry.asked == ["find_business", "find_service", "find_service", "get_serviceDetail"]


@VERSIONS
@pytest.mark.parametrize("wanted", [{"service": "Provisioning"}, {"business": "Nobody & <Sons>"}])
def test_nothing_of_that_name(session, version, wanted):
    error = failure(session, Registry(version, [acme(version)]), **wanted)
    assert (error.code, error.facts["name"]) == ("profile.uddi_none", next(iter(wanted.values())))


@VERSIONS
def test_what_a_careless_registry_lists_under_another_name_is_not_taken(session, version):
    error = failure(session, Registry(version, [acme(version)], careless=True), service="Provisioning")
    assert error.code == "profile.uddi_none"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (ACME, True),
        (ACME.upper(), True),
        (f"uuid:{ACME}", True),
        ("uddi:acme.example:signup", True),
        ("uddi signup", False),
        ("Signup", False),
        (ACME[:-1], False),
        ("", False),
    ],
)
def test_what_is_a_key(text, key):
    assert is_uddi_key(text) is key


# --- from a binding to an address -------------------------------------------------------------------------------------


@VERSIONS
def test_only_web_addresses_and_https_first(session, version):
    kinds = ("endPoint",) * 6 if version == 3 else ("mailto", "phone", "other", "ftp", "http", "https")
    points = ("mailto:a@acme.example", "+55 71 5555", "file:///etc/passwd", "ftp://x/", "http://plain.example/x", URL)
    bindings = [Binding(f"b{n}", point, kind) for n, (point, kind) in enumerate(zip(points, kinds, strict=True))]
    assert ask(session, Registry(version, [acme(version, *bindings)])) == FoundEndpoint(URL)
    error = failure(session, Registry(version, [acme(version, *bindings[:4])]))
    assert error.code == "profile.uddi_endpoint"
    assert error.facts["found"] == "mailto:a@acme.example, +55 71 5555, file:///etc/passwd, ftp://x/"


@VERSIONS
def test_no_binding_at_all(session, version):
    business, service = KEYS[version]
    registry = Registry(version, [Business(business, ("ACME Telecom",), (Service(service, ("Signup",)),))])
    assert failure(session, registry).code == "profile.uddi_endpoint"


@pytest.mark.parametrize("url", ["https://user:pw@acme.example/", "https:///x", "javascript:alert(1)", "https://a b/"])
def test_what_only_looks_like_an_address(session, url):
    assert failure(session, Registry(2, [acme(2, Binding("b", url))])).code == "profile.uddi_endpoint"


@VERSIONS
def test_a_hosting_redirector_stands_for_another_binding(session, version):
    registry = Registry(version, [acme(version, Binding("b1", redirector="b9"))], hidden=[Binding("b9", URL)])
    assert ask(session, registry).url == URL
    assert registry.asked[-1] == "get_bindingDetail"


@pytest.mark.parametrize("kind", ["bindingTemplate", "bindingtemplate"])
def test_a_binding_that_refers_to_another(session, kind):
    registry = Registry(3, [acme(3, Binding("b1", "uddi:b9", kind))], hidden=[Binding("uddi:b9", URL, "endPoint")])
    assert ask(session, registry).url == URL


@pytest.mark.parametrize("direct", [True, False])
def test_another_registry_knows_the_binding(session, direct):
    other = Registry(3, hidden=[Binding("uddi:b1", URL, "endPoint")])
    with ScriptedServer({"/": other}) as server:
        where = server.url("/") if direct else "uddi:b9"
        own = acme(3, Binding("uddi:b1", where, "hostingRedirector"))
        registry = Registry(3, [own], hidden=[Binding("uddi:b9", server.url("/"), "endPoint")])
        assert ask(session, registry).url == URL
    assert other.asked == ["get_bindingDetail"]


def test_references_in_a_circle_end(session):
    circle = [Binding("uddi:b1", "uddi:b2", "bindingTemplate"), Binding("uddi:b2", "uddi:b1", "bindingTemplate")]
    registry = Registry(3, [acme(3, circle[0])], hidden=circle)
    assert failure(session, registry).code == "profile.uddi_endpoint"
    assert registry.asked.count("get_bindingDetail") == MAX_HOPS


# --- to a WSDL --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["wsdlDeployment", "WSDL_DEPLOYMENT"])
def test_a_deployment_names_the_wsdl(session, kind):
    registry = Registry(3, [acme(3, Binding("b1", WSDL, kind))])
    assert ask(session, registry, described=True) == FoundEndpoint("", WSDL)
    assert failure(session, registry).code == "profile.uddi_described"


@pytest.mark.parametrize("point", [WSDL, "https://voip.acme.example/voip.wsdl", "https://x.example/?a=b&WSDL"])
def test_up_to_version_2_it_shows_by_its_address(session, point):
    assert ask(session, Registry(2, [acme(2, Binding("b1", point, "https"))]), described=True) == FoundEndpoint(
        "", point
    )


@VERSIONS
def test_the_technical_models_name_the_wsdl(session, version):
    models = [
        Model("uuid:http", "http://www.uddi.org/specification.html"),
        Model("uuid:voip", f"{WSDL}#xpointer(//binding)", kinds=("wsdlSpec",)),
    ]
    binding = Binding("b1", URL, models=("uuid:http", "uuid:voip"))
    registry = Registry(version, [acme(version, binding)], models)
    assert ask(session, registry, described=True) == FoundEndpoint(URL, WSDL)
    assert registry.asked[-1] == "get_tModelDetail"


@pytest.mark.parametrize(
    "model",
    [
        Model("m", "https://acme.example/description", use="wsdlInterface"),
        Model("m", "https://acme.example/description", kinds=("specification", "wsdlSpec")),
        Model("m", "https://acme.example/description.wsdl"),
    ],
)
def test_how_a_model_says_that_it_is_a_wsdl(session, model):
    registry = Registry(3, [acme(3, Binding("b1", URL, models=("m",)))], [model])
    assert ask(session, registry, described=True) == FoundEndpoint(URL, model.overview)


def test_the_binding_itself_may_name_it(session):
    registry = Registry(2, [acme(2, Binding("b1", URL, overview=WSDL))])
    assert ask(session, registry, described=True) == FoundEndpoint(URL, WSDL)


@pytest.mark.parametrize("overview", ["", "https://acme.example/manual.html", "file:///service.wsdl"])
def test_no_wsdl(session, overview):
    registry = Registry(2, [acme(2, Binding("b1", URL, models=("m",)))], [Model("m", overview)])
    assert failure(session, registry, described=True).code == "profile.uddi_wsdl"


# --- what goes wrong --------------------------------------------------------------------------------------------------


@VERSIONS
@pytest.mark.parametrize("bare", [True, False])
@pytest.mark.parametrize("status", [500, 200])
def test_a_key_that_is_not_known(session, version, bare, status):
    registry = Registry(version, [acme(version)], bare_faults=bare, fault_status=status)
    error = failure(session, registry, service=ACME)
    assert isinstance(error, ProfileError)
    assert (error.code, error.facts["reason"]) == ("profile.uddi_key", f"E_invalidKeyPassed: unknown key {ACME}")


def test_a_registry_that_fails(session):
    error = failure(session, Registry(2, [acme(2)], failing=10500))
    assert isinstance(error, OperatorError)
    assert (error.code, error.description) == ("operator.registry", "E_fatalError: not now")


def test_a_registry_that_is_busy(session):
    assert failure(session, Registry(2, [acme(2)], failing=10400)).code == "operator.busy"


def answered(session, given: Given) -> NeonError:
    with ScriptedServer({"*": given}) as server, pytest.raises(NeonError) as caught:
        find({"inquiry": server.url("/"), "service": "Signup"}, HTTP, session)
    return caught.value


@pytest.mark.parametrize(
    "given",
    [
        Given(b"<html><body>Welcome</body></html>", content_type="text/html"),
        Given(b"<html><p>Welcome</html>", content_type="text/html"),
        Given(b"", 404),
        Given(b'{"ok": true}'),
        Given(b"<serviceList/>"),
        Given(b""),
        Given(b"<!DOCTYPE a><a/>"),
    ],
)
def test_what_is_no_registry(session, given):
    assert answered(session, given).code == "operator.registry_reply"


def test_a_fault_without_a_report(session):
    body = b"<Envelope><Body><Fault><faultstring>out of order</faultstring></Fault></Body></Envelope>"
    error = answered(session, Given(body, 500))
    assert isinstance(error, OperatorError)
    assert (error.code, error.description) == ("operator.registry", "out of order")


def test_f01_a_registry_that_is_down(session):
    with pytest.raises(NetworkError) as caught:
        find({"inquiry": f"http://127.0.0.1:{free_port()}/", "service": "Signup"}, HTTP, session)
    assert (caught.value.code, caught.value.sent) == ("network.refused", False)


def test_f08_a_registry_that_has_moved(session):
    error = answered(session, Given(status=302, headers={"Location": "https://elsewhere.example/"}))
    assert error.code == "network.redirect_host"


# --- whatever a registry answers --------------------------------------------------------------------------------------

LISTS = [
    "serviceList",
    "serviceInfo",
    "businessInfo",
    "name",
    "dispositionReport",
    "result",
    "errInfo",
    "Fault",
    "Body",
]
DETAILS = ["serviceDetail", "bindingTemplate", "accessPoint", "hostingRedirector", "tModelInstanceInfo", "overviewURL"]
NAMES = st.sampled_from([*LISTS, *DETAILS, "tModel"])
TEXTS = st.sampled_from(
    ["", " ", "Signup", URL, WSDL, "uddi:b1", "mailto:a@b", "http://[::1", "0", "10210", "²", "x" * 400]
)
ATTRIBUTES = st.dictionaries(
    st.sampled_from(
        ["serviceKey", "businessKey", "bindingKey", "useType", "URLType", "tModelKey", "errno", "truncated"]
    ),
    st.sampled_from(["uddi:b1", "hostingRedirector", "bindingTemplate", "wsdlDeployment", "10210", "²", "true", ""]),
    max_size=2,
)


def written(name: str, attributes: dict[str, str], content: str) -> str:
    return f"<{name}{''.join(f' {key}={quoteattr(value)}' for key, value in attributes.items())}>{content}</{name}>"


NODES = st.recursive(
    st.builds(written, NAMES, ATTRIBUTES, TEXTS.map(escape)),
    lambda inner: st.builds(written, NAMES, ATTRIBUTES, st.lists(inner, max_size=3).map("".join)),
    max_leaves=12,
)


class Canned:
    """A session that always gets the same answer, and counts."""

    def __init__(self, body: str) -> None:
        self.asked = 0
        self._body = body.encode()

    def send(self, *_: object, **__: object) -> tuple[Answer, Exchange]:
        self.asked += 1
        return Answer(200, (), self._body, "text/xml", "utf-8"), Exchange("POST", URL, (), "", 200)


@given(NODES, st.sampled_from([1, 2, 3]), st.booleans())
def test_any_answer_ends_in_web_addresses_or_in_an_error_of_ours(node, version, described):
    session: Any = Canned(f"<Envelope><Body>{node}</Body></Envelope>")
    uddi = {"inquiry": URL, "version": version, "service": "Signup"}
    found = FoundEndpoint(URL)
    with suppress(ProfileError, OperatorError):
        found = find(uddi, HTTP, session, described=described)
    assert all(url == "" or url.startswith("https://") for url in (found.url, found.wsdl))
    assert found.url or found.wsdl
    assert session.asked <= 50


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("http://h/s?wsdl", True),
        ("http://h/s?a=b&WSDL=1", True),
        ("http://h/s.svc?singleWsdl", True),
        ("http://h/s.wsdl", True),
        ("http://h/wsdl", False),
        ("http://h/s?q=wsdl", False),
        ("http://h/?" + "&?" * 100_000, False),
    ],
)
def test_what_looks_like_the_address_of_a_wsdl(url, is_one):
    started = time.monotonic()
    assert _is_wsdl(url) is is_one
    assert time.monotonic() - started < 1
