"""What refusals and descriptions tell; whatever an operator writes, no variant leads elsewhere or less safely."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard.checks.variant_changes import difference
from neon_wizard.checks.variants import Clues, _operations, _ordered
from neon_wizard.errors import ReplyError
from neon_wizard.profile.addresses import origin_of
from neon_wizard.profile.load import load
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import names_and_options

TEXT = """
format = 1
operator = {{ id = "acme", name = "ACME" }}
[http]
auth = {{ scheme = "digest", username = "neon", password = "secret:http" }}
[services.balance]
url = "https://voip.acme.example/s.asmx"
{more}
"""
MORE = ("", 'protocol = "form"', 'protocol = "form"\nmethod = "GET"', 'soap = { version = "1.2", namespace = "urn:x" }')
SAFE = {"protocol", "url", "method", "parameters", "string_parameter"}
NAMES = (
    *("@name", "@type", "@targetNamespace", "@style", "binding", "operation", "types", "schema", "element"),
    *("input", "body", "message", "part", "portType", "complexType", "sequence"),
)
NODES = st.recursive(
    st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES),
            inner | st.just("GetBalance"),
            max_size=4,
        )
    ),
    max_leaves=12,
)


def service(more=""):
    protocols = names_and_options()
    text = TEXT.format(more=more)
    return load(text, file="acme.toml", source=Source.FILE, base=None, protocols=protocols).services["balance"]


@pytest.mark.parametrize("more", MORE)
@given(reply=st.lists(st.sampled_from(['xmlns="urn:a"', "xmlns:b='http://evil.example/'", "parameter: x", "é"])))
@settings(max_examples=20, deadline=None)
def test_no_variant_asks_somebody_else_or_less_safely(more, reply):
    own = service(more)
    clues = Clues(own)
    clues.learn(own, ReplyError("reply.status", facts={"status": "500"}), " ".join(reply))
    for each in _ordered(own, clues):
        assert each.http == own.http
        assert origin_of(each.url) == origin_of(own.url)
        assert each.protocol != "form" or each is own or "method" not in each.options, "a password in no address"
        assert each.protocol == "form" or "method" not in own.options, "a key that the changed profile could not have"
        assert all(key in SAFE or key.startswith("soap.") for key in difference(own, each))


@given(NODES)
@settings(deadline=None)
def test_a_description_may_say_anything(node):
    document = node if isinstance(node, dict) else {"binding": node}
    for found in _operations(document, "GetBalance", {"Number"}):
        assert found.style in ("document", "rpc")
        assert found.use in ("literal", "encoded")


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=30)
def test_a_refusal_may_say_anything(reply):
    own = service()
    clues = Clues(own)
    clues.learn(own, ReplyError("reply.status", facts={"status": 415}), reply)
    assert clues.rule_out(own)
    assert len(clues.namespaces) <= 3
