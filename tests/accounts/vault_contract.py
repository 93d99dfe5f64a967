"""What every vault keeps to; the tests of each adapter inherit it and give their own `vault`."""

from __future__ import annotations

import pytest

from neon_wizard.accounts.vault import Vault
from neon_wizard.model import Secret

AWKWARD = ["x", " blanks ", "sl/ash#1", "ação ✓ 𝄞", "\"'<&>\\", "a\nb\tc", "p" * 1200, "𝄞token" * 1000]


class VaultContract:
    @pytest.fixture
    def vault(self) -> Vault:
        raise NotImplementedError

    def test_nothing_is_none(self, vault: Vault) -> None:
        assert vault.get("acme", "nothing") is None

    @pytest.mark.parametrize("text", AWKWARD)
    def test_what_is_set_is_got(self, vault: Vault, text: str) -> None:
        vault.set("acme", "acme/5/sip-password#1", Secret(text))
        assert vault.get("acme", "acme/5/sip-password#1") == Secret(text)

    def test_a_second_set_replaces(self, vault: Vault) -> None:
        vault.set("acme", "a", Secret("old"))
        vault.set("acme", "a", Secret("new"))
        assert vault.get("acme", "a") == Secret("new")

    @pytest.mark.parametrize("lengths", [(1, 9000), (9000, 1), (9000, 5000), (5000, 9000), (9000, 0)])
    def test_a_second_set_replaces_whatever_the_lengths(self, vault: Vault, lengths: tuple[int, int]) -> None:
        before, after = lengths
        vault.set("acme", "a", Secret("o" * before))
        vault.set("acme", "a", Secret("n" * after))
        assert vault.get("acme", "a") == Secret("n" * after)

    def test_operators_and_names_are_apart(self, vault: Vault) -> None:
        vault.set("acme", "a", Secret("1"))
        vault.set("acme", "b", Secret("2"))
        vault.set("other", "a", Secret("3"))
        vault.delete("acme", "a")
        assert vault.get("acme", "a") is None
        assert vault.get("acme", "b") == Secret("2")
        assert vault.get("other", "a") == Secret("3")

    def test_deleting_nothing_is_no_error(self, vault: Vault) -> None:
        vault.delete("acme", "nothing")

    def test_check_leaves_nothing_changed(self, vault: Vault) -> None:
        vault.set("acme", "a", Secret("1"))
        vault.check()
        assert vault.get("acme", "a") == Secret("1")
