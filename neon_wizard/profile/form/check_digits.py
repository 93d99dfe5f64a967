"""Numbers that prove themselves: the last digits are computed from the others, so that a slip is noticed at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

_MARKS: Final = r"[\s./-]"


def bare(text: str) -> str:
    """Return `text` in capitals, without the blanks, points, slashes and hyphens that people write in between."""
    return re.sub(_MARKS, "", text).upper()


def right(kind: str, text: str) -> bool:
    """Return whether `text`, as `bare` gives it, is a number of this kind whose check digits are right."""
    return CHECKS[kind](text)


def _cpf(text: str) -> bool:
    """Return whether it is a CPF of Brazil's Receita Federal: eleven digits, the last two by modulus 11."""
    if not re.fullmatch("[0-9]{11}", text) or len({*text}) == 1:
        return False
    return all(text[size] == _modulus_11(text[:size], range(size + 1, 1, -1)) for size in (9, 10))


def _cnpj(text: str) -> bool:
    """Return whether it is a CNPJ; since July 2026 letters may stand before its two digits.

    Receita Federal, Instrução Normativa 2.229 of 2024: a letter counts as its code less 48.
    """
    if not re.fullmatch("[0-9A-Z]{12}[0-9]{2}", text) or len({*text}) == 1:
        return False
    weights = (6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
    return all(text[size] == _modulus_11(text[:size], weights[13 - size :]) for size in (12, 13))


def _modulus_11(text: str, weights: Sequence[int]) -> str:
    rest = sum((ord(sign) - 48) * weight for sign, weight in zip(text, weights, strict=True)) % 11
    return "0" if rest < 2 else str(11 - rest)


def _luhn(text: str) -> bool:
    """Return whether its last digit is right by ISO/IEC 7812-1, as of cards and of IMEI numbers."""
    if not re.fullmatch("[0-9]{2,40}", text):
        return False
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(text)))
    return sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0


CHECKS: Final[Mapping[str, Callable[[str], bool]]] = {"cpf": _cpf, "cnpj": _cnpj, "luhn": _luhn}
"""The kinds, as a profile names them."""
