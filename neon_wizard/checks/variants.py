"""Which variant of an exchange an operator wants, where it refuses the profile's (F2, F6, F7).

It is found with reading operations only, and told as the change of the profile that makes the good case pass. A variant
asks the same question in another way: another content type, SOAP version, namespace, action, style, one text of XML, or
a form. Who is asked, how safely, and with which credentials never changes.

The search is a loop (`_search`): of all variants that are still possible, ask the most likely one (`_ordered`); if it
is refused, learn from the refusal (`Clues`), which rules some variants out and brings others in. At most `MOST`
requests are sent to a service, at the run's rate. What passes is then made as similar to the profile as possible
(`_pared`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard.authoring import vocabulary
from neon_wizard.checks.repeats import READING, UnsteadyError, explains
from neon_wizard.checks.variant_changes import changes, difference, without_method
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.profile.addresses import host_of, origin_of
from neon_wizard.profile.rules.service_keys import ELEMENTS
from neon_wizard.profile.service import Soap
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.markup import from_xml

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckContext
    from neon_wizard.profile.service import Service


_MOST: Final = 3
"""Namespaces, operations or names of one kind. A reply that shows more of them is no clue."""
_DECLARED: Final = re.compile(r"\bxmlns(?::[\w.-]{1,40})?\s*=\s*[\"']([^\"'<>\s]{1,200})[\"']")
_NAMED: Final = re.compile(r"(?:https?://|urn:)[^\s\"'“”‘’<>(){}\[\],;]{1,200}")
"""What may be a namespace in the words of a fault."""
_STANDARD: Final = ("http://schemas.xmlsoap.org/", "http://www.w3.org/", "http://xml.apache.org/")
_PARAMETER: Final = re.compile(r"\bparameter\b[:\s]*[\"'“‘`]?([A-Za-z_][\w-]{0,60})", re.IGNORECASE)
_VERSION: Final = "versionmismatch"


@dataclass(frozen=True)
class WantedOperation:
    """An operation as a WSDL describes it.

    namespace: of the body's element. qualified: whether its parameters are in that namespace too. string: the only
    parameter, where that is a text which is none of the profile's fields. parameters: the names of all of them.
    """

    name: str
    namespace: str
    action: str
    style: str
    use: str
    qualified: bool
    string: str = ""
    parameters: tuple[str, ...] = ()


class Clues:
    """What refusals and a WSDL tell about the variant that is wanted.

    namespaces: seen in replies. strings: names that the one text parameter may have. named: parameters that replies
    miss. paths: addresses of the same origin that may be meant. operations: as described.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._refused: set[tuple[str, ...]] = set()
        self.namespaces: list[str] = []
        self.strings: list[str] = []
        self.named: list[str] = []
        self.paths: list[str] = []
        self.operations: tuple[WantedOperation, ...] = ()

    def learn(self, asked: Service, error: NeonError, reply: str) -> None:
        """Learn from how `asked` was refused."""
        # This type is not wanted, whatever else is right.
        if error.facts.get("status", "") in ("415", 415):
            self._refused.add(_type_of(asked))
        # Not this version of SOAP; the text stands in the fault's code or in its words.
        if _VERSION in reply.lower().replace(" ", "") and asked.protocol == "soap":
            self._refused.add((asked.soap.version,))
        # A namespace that the reply declares is most likely the service's own, and not one that every reply has.
        for namespace in _DECLARED.findall(reply):
            _note(self.namespaces, "" if namespace.startswith(_STANDARD) else namespace)
        if isinstance(error, OperatorError):
            sent = (asked.soap.namespace, asked.soap.action, asked.url)
            for found in _NAMED.findall(error.description):
                namespace = found.rstrip(".:!?")
                _note(self.namespaces, "" if namespace in sent or namespace.startswith(_STANDARD) else namespace)
        # “The parameter X is missing”: X may be the one text parameter, unless it is one of the profile's fields.
        for name in _PARAMETER.findall(reply):
            _note(self.strings, "" if name in self._service.fields else name)
            _note(self.named, "" if name in self._service.fields else name)
        if error.facts.get("status", "") in _GONE and asked.url == self._service.url and not self.paths:
            self.paths += _paths(asked.url, asked.soap.element)

    @property
    def renamed(self) -> Iterator[Mapping[str, str]]:
        """Yield the parameters under the names that a description, or a refusal, has for them."""
        for names in (*(each.parameters for each in self.operations), tuple(self.named)):
            found = fields_for(self._service.name, names)
            if found and found != self._service.fields:
                yield found

    def rule_out(self, candidate: Service) -> bool:
        """Return whether something in it was refused already."""
        return _type_of(candidate) in self._refused or (
            candidate.protocol == "soap" and (candidate.soap.version,) in self._refused
        )

    def describe(self, bench: CheckContext) -> None:
        """Look for a WSDL where servers usually show it; costs one request."""
        url = self._service.url.partition("?")[0] + "?wsdl"
        bench.pause()
        with suppress(NeonError):
            answer, _ = bench.session.send(Request("GET", url), self._service.http, cancel=bench.cancel)
            if answer.status != HTTPStatus.OK:
                return
            document = from_xml(answer.body, charset=answer.charset, host=host_of(url)).get("definitions")
            if isinstance(document, dict):
                wanted, fields = self._service.soap.element, set(self._service.fields)
                found = tuple(_operations(document, wanted, fields))[:_MOST]
                # None is called so: the one that is, by its name, what the profile asks for.
                suits = partial(vocabulary.suits, self._service.name)
                found = found or tuple(_operations(document, wanted, fields, suits))[:_MOST]
                exact = tuple(each for each in found if each.name == wanted)
                self.operations = exact or found
                self.strings += [each.string for each in self.operations if each.string]


def fields_for(service: str, parameters: Iterable[str]) -> dict[str, str]:
    """Return what each of an operation's parameters is filled with, by its name; empty where one's name tells nothing.

    It has to be all that the operation needs: whose the balance is, or login and password.
    """
    wanted = {"balance": {"number"}, "licence_status": {"number"}, "provisioning": {"login", "password"}}.get(service)
    found: dict[str, str] = {}
    for name in parameters:
        meant = vocabulary.field(name)
        if meant in ("login", "number"):
            meant = "login" if service == "provisioning" else "number"
        found[name] = f"{{{meant}}}"
    return found if wanted and {each.strip("{}") for each in found.values()} == wanted else {}


def _paths(url: str, element: str) -> Iterator[str]:
    """Yield the addresses that are mistaken for each other: with and without a slash, or the operation's name."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    below, last = path.rpartition("/")[0], path.rpartition("/")[2]
    likely = (f"{path}/", path, f"{path}/{element}", below if last == element else "", path.lower())
    for each in dict.fromkeys(likely):
        if each and each != parts.path:
            yield parts._replace(path=each).geturl()


def _type_of(service: Service) -> tuple[str, ...]:
    """Return what a 415 rejects: ASP.NET reads the SOAP version from the type, and wants both to agree."""
    soap = service.soap
    return ("soap", soap.content_type, soap.version) if service.protocol == "soap" else (service.protocol, service.url)


def _note(kept: list[str], found: str) -> None:
    if found and found not in kept and len(kept) < _MOST:
        kept.append(found)


def _operations(
    document: dict[str, Any], wanted: str, fields: set[str], suits: Callable[[str], bool | None] = lambda _name: None
) -> Iterator[WantedOperation]:
    """Yield those operations of all bindings that are called `wanted`, in whatever case, or that suit."""
    target = _text(document, "@targetNamespace")
    for binding in _all(document, "binding"):
        soap = next(_all(binding, "binding"), {})
        for operation in _all(binding, "operation"):
            name = _text(operation, "@name")
            if name.lower() != wanted.lower() and not suits(name):
                continue
            own = next(_all(operation, "operation"), {})
            body = next(_all(next(_all(operation, "input"), {}), "body"), {})
            style = _text(own, "@style") or _text(soap, "@style") or "document"
            namespace, qualified, parameters = _message(document, name, style)
            namespace = (_text(body, "@namespace") if style == "rpc" else namespace) or target
            use = _text(body, "@use") or "literal"
            if style in ("document", "rpc") and use in ("literal", "encoded"):
                action, string = _text(own, "@soapAction"), _one_text(parameters, fields)
                named = tuple(each for each, _kind in parameters)
                yield WantedOperation(name, namespace, action, style, use, qualified, string, named)


def _message(document: dict[str, Any], name: str, style: str) -> tuple[str, bool, list[tuple[str, str]]]:
    """Return the element's namespace, whether its parameters are in it, and their names and types."""
    if style == "rpc":
        operations = [o for port in _all(document, "portType") for o in _all(port, "operation")]
        inputs = [_text(i, "@message") for o in operations if _text(o, "@name") == name for i in _all(o, "input")]
        named = {each.rpartition(":")[2] for each in inputs}
        parts = [p for m in _all(document, "message") if _text(m, "@name") in named for p in _all(m, "part")]
        return "", False, [(_text(part, "@name"), _text(part, "@type")) for part in parts]
    for schema in (s for types in _all(document, "types") for s in _all(types, "schema")):
        for element in _all(schema, "element"):
            if _text(element, "@name") != name:
                continue
            sequence = next(_all(next(_all(element, "complexType"), {}), "sequence"), {})
            inside = [(_text(each, "@name"), _text(each, "@type")) for each in _all(sequence, "element")]
            qualified = _text(schema, "@elementFormDefault") == "qualified"
            return _text(schema, "@targetNamespace"), qualified, inside
    return "", True, []


def _one_text(parameters: list[tuple[str, str]], fields: set[str]) -> str:
    if len(parameters) != 1 or parameters[0][0] in fields:
        return ""
    name, kind = parameters[0]
    return name if kind.rpartition(":")[2] in ("string", "anyType") else ""


def _all(node: Any, name: str) -> Iterator[dict[str, Any]]:
    """Yield the children with that name that have something in them."""
    found = node.get(name, ()) if isinstance(node, dict) else ()
    yield from (each for each in (found if isinstance(found, list) else [found]) if isinstance(each, dict))


def _text(node: Any, name: str) -> str:
    found = node.get(name, "") if isinstance(node, dict) else ""
    return found if isinstance(found, str) else ""


MOST: Final = 24
"""Requests to one service, at most."""
DIALECTS: Final = ("soap", "form", "rest")
TEXT: Final = "text/xml; charset=utf-8"
_TYPES: Final = (("1.1", TEXT), ("1.1", Soap.content_type), ("1.2", Soap.content_type))
_USUAL_NAMESPACE: Final = "http://tempuri.org/"
"""The namespace of services whose authors did not change what ASP.NET and WCF put there."""
_GONE: Final = frozenset({"404", "405", "410"})
_FORMS_OWN: Final = frozenset({"method", "headers"})
_RESTS_OWN: Final = frozenset({"body", "graphql", "headers", "content_type"})
"""Keys that no other dialect has. A change sets keys and removes none, so these cannot be got rid of."""
_UNSAFE: Final = "a variant may change neither who is asked nor how safely"


def change_for(name: str, bench: CheckContext, error: NeonError) -> dict[str, str]:
    """Return key path → value of the change with which the service's good case passes; empty where none was found.

    error: the good case's. Of the exchanges only the profile's own and the one that passed are left. Raises
    `Cancelled`.
    """
    service = bench.profile.services[name]
    if name not in READING or service.protocol not in DIALECTS or not service.url or not explains(error):
        return {}
    if service.steps:  # a change of the profile names a key of the service, and none in a list
        return {}
    if service.protocol == "rest" and _RESTS_OWN & service.options.keys():
        return {}
    own = list(bench.exchanges)
    clues = Clues(service)
    clues.learn(service, error, own[-1].reply_body if own else "")
    clues.describe(bench)
    found = _search(name, bench, service, clues)
    if found is not None:
        _require_failing(name, bench, error)
    passing = bench.exchanges[-1:] if found else []
    bench.exchanges[:] = own + passing
    return {} if found is None else changes(bench, service, found)


def _require_failing(name: str, bench: CheckContext, error: NeonError) -> None:
    """Raise `UnsteadyError` where the profile's own request is answered by now: then no variant was wanted."""
    passing, asked = bench.exchanges[-1:], bench.asked
    try:
        bench.judged_once(name, bench.values(name))
    except NeonError:
        bench.exchanges += passing
        bench.asked = asked
    else:
        raise UnsteadyError(error, 2, 3)


def _search(name: str, bench: CheckContext, service: Service, clues: Clues) -> Service | None:
    """Return the first variant that is answered as the good case should be."""
    tried = {_key(service, service)}
    # The candidates are made anew in each round, because a refusal may have brought clues to better ones.
    while len(tried) <= MOST:
        candidate = next((each for each in _ordered(service, clues) if _key(service, each) not in tried), None)
        if candidate is None:
            break
        tried.add(_key(service, candidate))
        if origin_of(candidate.url) != origin_of(service.url) or candidate.http != service.http:
            raise AssertionError(_UNSAFE)
        try:
            bench.judged_once(name, bench.values(name), candidate)
        except (OperatorError, ReplyError, NetworkError) as error:
            # An operator that cannot be reached says nothing about the variant. A web page in place of an answer may.
            if isinstance(error, NetworkError) and error.code != "network.captive_portal":
                break
            if isinstance(error, OperatorError) and not explains(error) and error.operator_code != 102:
                break  # the request was understood, and refused for another reason: asking again may lock an account
            clues.learn(candidate, error, bench.exchanges[-1].reply_body if bench.exchanges else "")
        else:
            candidate = _pared(name, bench, service, candidate, clues, tried)
            bench.measure(variants=str(len(tried) - 1))
            return candidate
    bench.measure(variants=str(len(tried) - 1))
    return None


def _pared(
    name: str,
    bench: CheckContext,
    service: Service,
    found: Service,
    clues: Clues,
    tried: set[tuple[tuple[str, str], ...]],
) -> Service:
    """Return `found` without the parts that make no difference: a description or a guess brings more than needed."""
    if found.protocol != service.protocol:
        return found
    passing = bench.exchanges[-1:]
    # Each part in turn is put back to what the profile has; if the service still answers, the part was not needed.
    for key in difference(service, found):
        if key == "string_parameter":
            continue  # goes back together with `parameters`
        simpler = _without(service, found, key)
        if len(tried) > MOST or _key(service, simpler) in tried or clues.rule_out(simpler):
            continue
        tried.add(_key(service, simpler))
        try:
            bench.judged_once(name, bench.values(name), simpler)
        except ReplyError:
            continue
        except (OperatorError, NetworkError) as error:
            if not explains(error):
                break
        else:
            found, passing = simpler, bench.exchanges[-1:]
    bench.exchanges += passing
    return found


def _without(service: Service, found: Service, key: str) -> Service:
    """Return `found` with one part as it is in `service`."""
    _, _, part = key.partition("soap.")
    if part:
        return replace(found, soap=replace(found.soap, **{part: getattr(service.soap, part)}))
    changed = replace(found, **{key: getattr(service, key)})
    return replace(changed, string_parameter=service.string_parameter) if key == "parameters" else changed


def _ordered(service: Service, clues: Clues) -> list[Service]:
    """Return what is still possible: first as described, then with the fewest changes, another dialect late."""
    candidates = [each for each in _candidates(service, clues) if not clues.rule_out(each)]
    return sorted(candidates, key=lambda each: _distance(service, each, clues))


def _distance(service: Service, candidate: Service, clues: Clues) -> tuple[bool, int]:
    # Another dialect counts as two changes more. Where there is a description, what contradicts it comes last.
    known = {*(each.namespace for each in clues.operations), *clues.namespaces}
    described = candidate.soap.namespace in known
    cost = len(difference(service, candidate)) + 2 * (candidate.protocol != service.protocol)
    # Where a description names the action, another one is a guess.
    actions = {each.action for each in clues.operations if each.action}
    if actions and candidate.soap.action not in {service.soap.action, *actions}:
        cost += 2
    return bool(clues.operations) and not described, cost


def _candidates(service: Service, clues: Clues) -> Iterator[Service]:
    for dressed in _envelopes(service, clues):
        yield dressed
        yield from _parameters(dressed, clues)
    yield from _forms(service)
    for fields in clues.renamed:
        yield replace(service, fields=fields)
        yield from (replace(each, fields=fields) for each in _forms(service))
    for path in clues.paths:
        yield replace(service, url=path)


def _envelopes(service: Service, clues: Clues) -> Iterator[Service]:
    if service.protocol == "rest" or (service.protocol == "form" and _FORMS_OWN & service.options.keys()):
        return
    base = replace(service, protocol="soap")
    if service.protocol != "soap":
        base = replace(base, soap=Soap(element=service.soap.element))
    for soap in _soaps(service.name, base.soap, clues):
        for version, kind in ((base.soap.version, base.soap.content_type), *_TYPES):
            yield replace(base, soap=replace(soap, version=version, content_type=kind))


def _soaps(service_name: str, own: Soap, clues: Clues) -> Iterator[Soap]:
    """Yield namespaces, actions and styles; the caller adds type and version."""
    yield own
    usual = ELEMENTS.get(service_name, own.element)
    if own.element != usual:
        yield replace(own, element=usual)
    # The order does not matter, as `_ordered` sorts; that the usual mistakes are covered does.
    for operation in clues.operations:
        yield from _as_described(own, operation)
    if own.namespace:
        yield replace(own, namespace="", action="")
    for action in ('""', own.element):
        yield replace(own, action=action)
    for namespace in dict.fromkeys((*clues.namespaces, *filter(None, (own.namespace,)), _USUAL_NAMESPACE)):
        actions = ["", f"{namespace.rstrip('/')}/{own.element}"]
        if namespace in (*clues.namespaces, own.namespace):
            actions += [f"{namespace}#{own.element}", '""']  # as SOAP::Lite writes it, and as Axis wants it
            for use in ("literal", "encoded"):
                yield replace(own, namespace=namespace, style="rpc", use=use, action="")
            yield replace(own, namespace=namespace, prefix="m", action="")
            yield replace(own, namespace=namespace, fields_namespace="", action="")
        for action in actions:
            yield replace(own, namespace=namespace, action=action)
            # the service may go by the action alone; its reply then shows the namespace
            yield replace(own, action=action)


def _as_described(own: Soap, operation: WantedOperation) -> Iterator[Soap]:
    made = replace(
        own,
        element=operation.name,
        namespace=operation.namespace,
        prefix="",
        style=operation.style,
        use=operation.use,
        fields_namespace=None if operation.qualified or operation.style == "rpc" else "",
    )
    for action in dict.fromkeys(("", operation.action)):
        yield replace(made, action=action)


def _parameters(service: Service, clues: Clues) -> Iterator[Service]:
    """Yield the fields as one text of XML, or each as a parameter (F2)."""
    if service.parameters == "xml-string":
        yield replace(service, parameters="direct")
        return
    for name in dict.fromkeys((service.string_parameter, *clues.strings)):
        if name:
            yield replace(service, parameters="xml-string", string_parameter=name)
    for fields in clues.renamed:
        yield replace(service, fields=fields)


def _forms(service: Service) -> Iterator[Service]:
    """Yield forms that are posted, because an address is no place for a password."""
    form = replace(service, protocol="form", options=without_method(service))
    yield form
    if service.protocol == "form" and not _FORMS_OWN & service.options.keys():
        yield replace(service, protocol="rest")
    # ASP.NET takes a form at the address of the operation, below that of the service.
    if service.url.lower().rpartition("/")[2].endswith(".asmx"):
        yield replace(form, url=f"{service.url}/{service.soap.element}")


def _key(service: Service, candidate: Service) -> tuple[tuple[str, str], ...]:
    # Two variants with the same differences from the profile are the same request.
    return tuple(sorted(difference(service, candidate).items()))


def _status(error: NeonError) -> str:
    return str(error.facts.get("status", ""))
