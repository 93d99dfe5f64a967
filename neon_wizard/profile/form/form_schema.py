"""Every key of what a form asks: ``[[services.signup.inputs]]``, ``[[actions.inputs]]``, and the rules of logins."""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.form.check_digits import CHECKS
from neon_wizard.profile.form.form_inputs import Input
from neon_wizard.profile.kinds import Key, Kind, Node, Table

KINDS: Final = ("text", "password", "number", "choice", "check", "date", "file")
MOST_FILE_BYTES: Final = 16_777_216

_AS_IT_STANDS: Final = "a text without placeholders: nothing is filled in here"
_AMOUNTS: Final = (-(10**12), 10**12)

INPUTS: Final = Table(
    "What the user is asked, one table each.",
    {
        "name": Key(Kind.NAME, "Its placeholder, as in {cpf}.", None, '"cpf"', required=True),
        "label": Key(
            Kind.LABEL,
            "What stands beside the field; its name where this is left out.",
            None,
            '{ en = "Voucher", pt_BR = "Vale" }',
        ),
        "hint": Key(Kind.LABEL, "A line beneath the field.", None, '"You find it on the back."'),
        "kind": Key(Kind.CHOICE, "What is typed or chosen.", Input.kind, '"choice"', choices=KINDS),
        "optional": Key(Kind.BOOLEAN, "May stay empty; of a check box: need not be ticked.", False, "true"),
        "pattern": Key(
            Kind.REGEXES,
            "What the whole value must match; of several patterns, each. Not with check or file.",
            None,
            r"'\d{4}-\d{4}'",
        ),
        "rule": Key(
            Kind.LABEL,
            "What the pattern wants, in a sentence: told beforehand, and again where a value breaks it.",
            None,
            '{ en = "Eight digits, such as 1234-5678.", pt_BR = "Oito dígitos, como 1234-5678." }',
        ),
        "check_digits": Key(
            Kind.CHOICE,
            "Which computed digits it ends with; blanks and . - / may be typed, and are not sent.",
            None,
            '"cpf"',
            choices=tuple(CHECKS),
        ),
        "default": Key(
            Kind.SETTING,
            "What stands there at first, and keeps the field’s own rules; for a date also today, for a check box true.",
            "",
            '"today"',
            as_is=_AS_IT_STANDS,
        ),
        "choices": Table(
            "With choice: what may be chosen, in this order.",
            others=Key(
                Kind.LABEL, "What is sent, and what the user reads.", None, '{ en = "One month", es = "Un mes" }'
            ),
        ),
        "on": Key(Kind.SETTING, "With check: what is sent where it is ticked.", Input.on, '"S"', as_is=_AS_IT_STANDS),
        "off": Key(Kind.SETTING, "With check: what is sent where it is not.", Input.off, '"N"', as_is=_AS_IT_STANDS),
        "minimum": Key(Kind.NUMBER, "With number: the least.", None, "5", limits=_AMOUNTS),
        "maximum": Key(Kind.NUMBER, "With number: the most.", None, "500", limits=_AMOUNTS),
        "format": Key(Kind.DATE_FORMAT, "With date: how it is sent.", "%Y-%m-%d", '"%d/%m/%Y"'),
        "max_bytes": Key(
            Kind.INTEGER, "With file: how large it may be.", 1_048_576, "500_000", limits=(1, MOST_FILE_BYTES)
        ),
        "endings": Key(
            Kind.ENDINGS, "With file: the endings that are taken; any where left out.", (), '[".pdf", ".png"]'
        ),
    },
    many=True,
)

OF_LOGIN: Final[dict[str, Node]] = {
    "login_pattern": Key(
        Kind.REGEXES,
        "What a new login must match, as a whole; of several patterns, each.",
        None,
        r"'[a-z][a-z0-9.]{3,19}'",
    ),
    "login_rule": Key(
        Kind.LABEL,
        "The same in a sentence: told beforehand, and again where a login breaks it.",
        None,
        '{ en = "4 to 20 small letters, digits and points.", pt_BR = "De 4 a 20 letras, dígitos e pontos." }',
    ),
    "password_pattern": Key(
        Kind.REGEXES,
        "What a new password must match, as a whole; of several patterns, each.",
        None,
        r"['.{8,}', '.*\d.*', '.*\pL.*']",
    ),
    "password_rule": Key(
        Kind.LABEL,
        "The same in a sentence: told beforehand, and again where a password breaks it.",
        None,
        '{ en = "8 characters or more, with letters and digits.", pt_BR = "Ao menos 8, com letras e dígitos." }',
    ),
}
"""Under ``[operator]``."""
