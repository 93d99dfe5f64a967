"""The line of a key, found by looking."""

from __future__ import annotations

import pytest

from neon_wizard.profile.toml_text import KeyPath, find, index

TEXT = '''\
# format = 0
format = 1
[operator]
name = "A"
support = { email = "x" }
"quoted key" = 1
text = """
[not.a.table]
name = "not a key"
"""
[[services . signup.inputs]]
name = "a"
[[services.signup.inputs]]
name = "b"
[services.signup.reply]
account.number = "x"
one_line = """a""" # comment
last = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("format",), 2),
        (("operator",), 3),
        (("operator", "name"), 4),
        (("operator", "support", "email"), 5),
        (("operator", "missing"), 3),
        (("operator", "quoted key"), 6),
        (("not", "a"), None),
        (("services", "signup", "inputs", 0, "name"), 12),
        (("services", "signup", "inputs", 1, "name"), 14),
        (("services", "signup", "reply", "account", "number"), 16),
        (("services", "signup", "reply", "last"), 18),
        (("balance",), None),
    ],
)
def test_a_keys_line(path: KeyPath, line: int | None):
    assert find(index(TEXT), path) == line
    assert find(index(TEXT.replace("\n", "\r\n")), path) == line
