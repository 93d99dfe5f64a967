"""What is handed out: written whatever the operator sent, and not written where a secret is left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neon_wizard.checks.reports import KINDS, Material, document
from neon_wizard.checks.run_redaction import LeakError
from neon_wizard.model import Secret
from tests.checks.samples import FULL


@pytest.mark.parametrize("kind", KINDS)
def test_half_of_a_surrogate_pair_spoils_no_document(kind):
    first = FULL.results[0]
    odd = replace(FULL, results=(replace(first, facts={"found": "\ud83d"}), *FULL.results[1:]), operator_name="A\udcff")
    assert document(kind, Material(odd, ()), "en")


@pytest.mark.parametrize("kind", KINDS)
def test_f60_a_document_with_a_secret_is_none(kind):
    with pytest.raises(LeakError):
        document(kind, Material(FULL, (Secret(FULL.operator_name),)), "en")
