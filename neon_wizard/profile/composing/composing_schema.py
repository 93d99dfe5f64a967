"""The keys of what a request is composed of besides: ``values`` and ``sign``.

`neon_wizard.profile.schema` has the other keys.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.composing.parts import ALGORITHMS, SIGNATURE, WRITTEN_AS, Signature
from neon_wizard.profile.kinds import Key, Kind, Table

VALUES: Final = Table(
    "Placeholders of your own, for all services; of a service under its own table.",
    others=Key(Kind.COMPOSED, "What the placeholder of this name stands for.", None, '"{uuid}:{secret:api}|sha256"'),
)

SIGN: Final = Table(
    "A signature of the finished request; several as [[…]], each of the request with those before it.",
    {
        "over": Key(
            Kind.TEMPLATE,
            "What is signed, of values and of the request itself.",
            None,
            '"{method}{target}{timestamp}{body}"',
            required=True,
        ),
        "with": Key(Kind.CHOICE, "With what.", None, '"hmac-sha256"', required=True, choices=ALGORITHMS),
        "key": Key(Kind.TEMPLATE, "Of an HMAC: its key.", None, '"secret:sign"'),
        "as": Key(Kind.CHOICE, "How the signature is written.", "hex", '"base64"', choices=WRITTEN_AS),
        "header": Key(Kind.HEADER, "The header that it goes into.", None, '"X-Signature"'),
        "parameter": Key(
            Kind.TEXT,
            "Or the parameter: of a body of form pairs, else of the query.",
            None,
            '"sign"',
            as_is="a name as it goes out, without placeholders",
        ),
        "value": Key(
            Kind.TEMPLATE,
            f"What is written there, with {{{SIGNATURE}}} in it.",
            Signature.value,
            '"{secret:user}:{signature}"',
        ),
    },
    many=True,
    single=True,
)
