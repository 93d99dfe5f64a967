"""The words of a name, as people write names in web services."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.authoring.name_words import cut, parted, plain, words


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("getSIPAccount", "get sip account"),
        ("userID", "user id"),
        ("EMail", "e mail"),
        ("MSISDN", "msisdn"),
        ("add_user-2x", "add user 2 x"),
        ("Contraseña", "contrasena"),
        ("número de Telefone", "numero de telefone"),
        ("", ""),
    ],
)
def test_words(name: str, found: str):
    assert words(name) == tuple(found.split())


@pytest.mark.parametrize(
    ("name", "found"),
    [("nomeusuario", "nome usuario"), ("getSaldo", "get saldo"), ("userx", "userx"), ("saldosaldo", "saldo saldo")],
)
def test_words_without_a_seam_are_parted_where_all_are_known(name: str, found: str):
    assert parted(name, frozenset({"nome", "usuario", "user", "saldo"})) == tuple(found.split())


@given(st.text(max_size=30), st.integers(1, 12))
def test_any_name(name: str, longest: int):
    assert plain("".join(words(name))) == "".join(words(name))
    assert len(cut(name, longest, " ")) <= longest


@pytest.mark.parametrize(
    ("name", "longest", "kept"),
    [("norte-sul", 20, "norte-sul"), ("norte-sul", 8, "norte"), ("norte-sul", 5, "norte"), ("norte", 3, "nor")],
)  # fmt: skip
def test_a_name_is_cut_between_its_words(name: str, longest: int, kept: str):
    assert cut(name, longest) == kept
