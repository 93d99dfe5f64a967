"""Telephone numbers as people write them → E.164. The library behind it is imported when the first is read."""

from __future__ import annotations

from typing import Final

_ANY_COUNTRY: Final = "US"  # whose example number is shown where the profile names no country


def e164(text: str, country: str) -> str | None:
    """`text` as ``+<country code><number>``; None when it is not valid, or has an extension that would be lost."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return None
    if number.extension or not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def example_number(country: str) -> str:
    """A number as it is written in `country`, in the international form."""
    import phonenumbers

    number = phonenumbers.example_number(country or _ANY_COUNTRY) or phonenumbers.example_number(_ANY_COUNTRY)
    assert number is not None  # noqa: S101 - the fallback's metadata has one
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
