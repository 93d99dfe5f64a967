"""Numbers that prove themselves, with published examples."""

import pytest

from neon_wizard.profile.form.check_digits import bare, right


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("cpf", "529.982.247-25"),
        ("cpf", "11144477735"),
        ("cnpj", "11.222.333/0001-81"),
        ("cnpj", "12.abc.345/01de-35"),
        ("luhn", "4901 5420 3237 518"),
    ],
)
def test_a_right_one_however_it_is_written_and_no_other_last_digit(kind, text):
    number = bare(text)
    others = [number[:-1] + digit for digit in "0123456789"]
    assert [each for each in others if right(kind, each)] == [number]


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("cpf", "11111111111"),
        ("cpf", "5299822472"),
        ("cpf", "٥٢٩٩٨٢٢٤٧٢٥"),
        ("cnpj", "00000000000000"),
        ("cnpj", "1122233300018A"),
        ("luhn", ""),
        ("luhn", "x"),
    ],
)
def test_what_is_none(kind, number):
    assert not right(kind, number)
