"""An answer came, and is not understood."""

from __future__ import annotations

from neon_wizard.messages.wording import FIX_PROFILE, QT_TRANSLATE_NOOP, TELL, Action, Sentence

HOLDS = QT_TRANSLATE_NOOP("messages", "; it holds {found}")
HOLDS_AT = QT_TRANSLATE_NOOP("messages", "; “{place}” holds {found}")
"""What stands where something else was looked for: the fact ``there`` of a sentence."""

TABLE: dict[str, Sentence] = {
    "reply.status": (
        QT_TRANSLATE_NOOP("messages", "{host} answered “{status}”, and nothing that could be understood."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.empty": (QT_TRANSLATE_NOOP("messages", "The answer of {host} is empty."), TELL, Action.SUPPORT),
    "reply.malformed": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is damaged at line {line}, column {column}."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.encoding": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is not written in {encoding}, as it claims."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.compression": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is packed in a way that cannot be unpacked."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.too_large": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is larger than allowed ({limit})."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.too_deep": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is nested deeper than allowed ({limit})."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.document_type": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} carries a document type or entities; that is refused."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.format": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is {found}; {expected} was expected."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.missing": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} lacks “{node}”{there}."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.no_domain": (
        QT_TRANSLATE_NOOP("messages", "{operator} named no SIP domain: no calls can be made with this account yet."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask the operator's support: it belongs in their answer, or in the profile ([sip] domain)."
        ),
        Action.SUPPORT,
    ),
    "reply.ambiguous": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} says “{node}” twice, differently."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.contradictory": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.",
        ),
        TELL,
        Action.SUPPORT,
    ),
    "reply.truth": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} says “{found}” where true or false was expected ({node})."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.code": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer of {host} gives the error code “{found}”, which is not a number ({node})."
        ),
        TELL,
        Action.SUPPORT,
    ),
    "reply.number": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives “{found}” where an amount was expected ({node})."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.decimal_mark": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} gives “{found}”, which may be {thousands}, or {whole} and a fraction ({node}).",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Write into the operator's profile, under reply, which mark is meant: decimal_mark = “.” or “,”.",
        ),
        Action.SUPPORT,
    ),
    "reply.balance_pattern": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} gives “{found}”; the profile's balance_pattern may leave out a sign or a part of it"
            " ({node}).",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Let the group of balance_pattern in the operator's profile take the whole amount with its sign.",
        ),
        Action.SUPPORT,
    ),
    "reply.licence_state": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer of {host} gives “{found}” as the state of the licence, which is not known ({node})."
        ),
        TELL,
        Action.SUPPORT,
    ),
    "reply.date": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives “{found}” where a date was expected ({node})."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.value": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives a value for “{node}” that cannot be used{there}."),
        TELL,
        Action.SUPPORT,
    ),
    "reply.settings": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} contradicts itself: “{node}” says “{value}”, and “{other}” says “{other_value}”.",
        ),
        TELL,
        Action.SUPPORT,
    ),
    "reply.mapping": (
        QT_TRANSLATE_NOOP(
            "messages", "The profile's expression “{expression}” ({node}) does not fit the answer of {host}: {reason}."
        ),
        FIX_PROFILE,
        Action.SUPPORT,
    ),
}
