"""The keys of ``[operator]`` by which an operator makes windows and program its own; `schema` has all the others."""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.brand import ACCOUNT_PARTS, PROGRAM_PARTS, TEXTS
from neon_wizard.profile.kinds import Key, Kind, Table

_TEXT_EXAMPLES: Final = {
    "welcome": '"Welcome to ACME"',
    "intro": '{ en = "Calls at home prices.", pt_BR = "Ligações a preço local." }',
    "signup": '"It takes a minute, and costs nothing."',
    "login": '"As on acme.example."',
    "finish": '"Your first 10 minutes are on us."',
    "support": '"Questions? Call 0800 555 0100, day and night."',
}

OF_BRAND: Final[dict[str, Key | Table]] = {
    "window_title": Key(Kind.LABEL, "The windows' title.", None, '"ACME Phone"'),
    "texts": Table(
        "Words of the windows that the operator replaces by its own.",
        {name: Key(Kind.LABEL, doc, None, _TEXT_EXAMPLES[name]) for name, doc in TEXTS.items()},
    ),
    "updates": Table(
        "Where newer versions of the operator's own program are told (white label); other programs do not ask there.",
        {
            "url": Key(Kind.HTTPS, "Of the signed list.", None, '"https://acme.example/softphone.json"', required=True),
            "key": Key(
                Kind.PUBLIC_KEY,
                "With which the list is signed.",
                None,
                '"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="',
                required=True,
            ),
        },
    ),
    "hide": Key(
        Kind.CHOICES,
        f"What users are not shown: {', '.join(ACCOUNT_PARTS)}; in the operator's own start command also"
        f" {', '.join(PROGRAM_PARTS)}.",
        None,
        '["sip-settings"]',
        choices=(*ACCOUNT_PARTS, *PROGRAM_PARTS),
    ),
}
