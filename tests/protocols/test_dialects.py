"""What is known of the dialects before one of them is needed."""

from __future__ import annotations

import subprocess
import sys

from neon_wizard.protocols.dialects import BUILTIN, builtin, names_and_options


def test_names_and_options():
    assert dict(names_and_options()) == {
        "soap": frozenset(),
        "wsdl": frozenset({"wsdl", "operation", "port"}),
        "form": frozenset({"method", "headers"}),
        "rest": frozenset({"method", "body", "graphql", "headers", "content_type"}),
        "xml": frozenset({"method", "body", "headers", "content_type", "element"}),
        "xmlrpc": frozenset({"method", "params", "headers"}),
    }


def test_the_schema_gives_the_options_of_every_built_in_dialect():
    told = names_and_options()
    assert {name: told[name] for name in BUILTIN} == {name: dialect.options for name, dialect in builtin().items()}


def test_each_owner_gets_dialects_of_its_own():
    assert builtin()["wsdl"] is not builtin()["wsdl"]
    assert {name: dialect.name for name, dialect in builtin().items()} == {name: name for name in builtin()}


def test_importing_it_costs_nothing():
    """The profile is validated before the first window is shown, with these names."""
    heavy = "{'requests', 'zeep', 'lxml', 'truststore', 'ssl', 'http.client', 'urllib3', 'PySide6'}"
    code = f"import sys, neon_wizard.protocols.dialects as r; r.names_and_options(); print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
