"""Every key of a step of a service and of ``[sessions.NAME]``; `neon_wizard.profile.schema` has the other keys."""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.kinds import Key, Kind, Table
from neon_wizard.profile.service import CodeAsked, PageOpened

MOST_STEPS: Final = 8
GRANTS: Final = ("client_credentials", "password")
_OF_SERVICES_ALONE: Final = ("inputs", "omit", "optional", "steps", "uddi")

_TAKE: Final = Table(
    "What those after it need of the reply: the value `id` of the step `device` is sent as {device.id}.",
    others=Key(Kind.TAKE, "The value of this name.", None, '"data[0].id"'),
)
ASK: Final = Table(
    "The step sends nothing: the user types a code, which the steps after it send as {NAME.value}.",
    {
        "label": Key(Kind.LABEL, "What stands beside the field.", None, '"Code of the SMS"', True),
        "hint": Key(Kind.LABEL, "Where the code is found.", None, '"It comes within a minute."'),
        "pattern": Key(Kind.REGEX, "What the whole code must match.", CodeAsked.pattern, r"'\d{6}'"),
        "wrong": Key(
            Kind.STATUSES, "What the reply of a step after it says of a wrong code, which is asked for again then.",
            CodeAsked.wrong, '["WRONG_CODE", "http 422"]',
        ),
        "again": Key(Kind.NAME, "The step before, with repeats = true, that sends the code once more.", None, '"sms"'),
        "after": Key(
            Kind.NUMBER, "Seconds until it may be sent once more.", int(CodeAsked.after), "60", limits=(0, 3600)
        ),
        "change": Key(
            Kind.NAME, "What of a signup's form may be changed meanwhile, because the code goes there.", None, '"phone"'
        ),
    },
)  # fmt: skip
OPEN: Final = Table(
    "The user does something in the browser, such as a CAPTCHA: the step is sent until it is done.",
    {
        "url": Key(
            Kind.ENDPOINT, "The page; its host is shown before it is opened.", None,
            '"https://voip.acme.example/captcha?id={start.id}"', True,
        ),
        "done": Key(Kind.EXPRESSION, "Whether it is done, by the step's reply.", None, "\"state == 'done'\"", True),
        "label": Key(Kind.LABEL, "What the user is to do there.", None, '"Confirm that you are a person"'),
        "every": Key(
            Kind.NUMBER, "Seconds between two requests.", int(PageOpened.every), "5", limits=(1, 60)
        ),
    },
)  # fmt: skip
OF_SESSION: Final = Key(
    Kind.NAME,
    "The session of [sessions.NAME] that its requests belong to; needed where none of its values is sent by name.",
    None,
    '"admin"',
)


def step(service: Table) -> Table:
    """Return ``[[services.NAME.steps]]``. service: the keys of a web service, all of which a step may write too."""
    inherited = {name: node for name, node in service.keys.items() if name not in _OF_SERVICES_ALONE}
    return Table(
        "Where one request is not enough: all of them, in order, one table each. A step has every key of the service"
        " itself, and takes from there what it does not say.",
        {
            "name": Key(Kind.NAME, "What the step is called: in {device.id}, and in messages.", None, '"device"', True),
            "take": _TAKE,
            "when": Key(Kind.TAKEN, "Asked only where this was taken, and is not false.", None, '"customer.id"'),
            "unless": Key(Kind.TAKEN, "Asked only where this was not taken, or is false.", None, '"customer.id"'),
            "commits": Key(
                Kind.BOOLEAN, "It changes something at the operator, so it is noted before and never sent twice.", None,
                "true",
            ),
            "reads": Key(Kind.BOOLEAN, "It changes nothing, whatever its method.", None, "true"),
            "ask": ASK,
            "open": OPEN,
            "repeats": Key(
                Kind.BOOLEAN, "It sends a code, and does so again when the user wants that; it changes nothing.", None,
                "true",
            ),
            "on_request": Key(
                Kind.BOOLEAN, "As repeats, but at nothing else: a step before it has sent the first code.", None, "true"
            ),
            **inherited,
        },
        many=True,
    )  # fmt: skip


def session(service: Table) -> Table:
    """Return ``[sessions.NAME]``, a login that several services share. service: the keys of a web service."""
    request = {
        name: node for name, node in service.keys.items() if name not in (*_OF_SERVICES_ALONE, "session", "steps")
    }
    codes = Key(Kind.STATUSES, "", None, '["http 401", "SESSION_EXPIRED"]')
    return Table(
        "A login that several services share: asked once, kept in memory only. It has every key of a service.",
        {
            "scheme": Key(
                Kind.CHOICE, "oauth2 writes the requests itself (RFC 6749).", "login", '"oauth2"',
                choices=("login", "oauth2"),
            ),
            "take": _TAKE,
            "lifetime": Key(
                Kind.EXPRESSION, "Where the reply says how long it holds: seconds, or a date.", None, '"expires_in"'
            ),
            "minutes": Key(Kind.NUMBER, "How long it holds at most.", 60, "20", limits=(0.1, 1440)),
            "expired": Key(
                codes.kind, "What a reply says when it has ended; it is renewed then, once.", ("http 401",),
                codes.example,
            ),
            "not_carried_out": Key(
                codes.kind, "Those of them with which a request surely changed nothing: a signup is sent again then.",
                (), '["http 401"]',
            ),
            "cookies": Key(Kind.BOOLEAN, "Its cookies go with each request to the same origin.", False, "true"),
            "challenge": Table(
                "The request before each login, where there is one: what it takes, the login alone sends.",
                {"take": _TAKE, **request},
            ),
            "refresh": Table("The request that renews it, where there is one; it takes the same.", request),
            "logout": Table("The request that ends it, where there is one.", request),
            "grant": Key(
                Kind.CHOICE, "With oauth2: whose token it is, the program's or the user's.", "client_credentials",
                '"password"', choices=GRANTS,
            ),
            "client_id": Key(Kind.TEMPLATE, "With oauth2: who this program is.", None, '"neon"'),
            "client_secret": Key(Kind.TEMPLATE, "With oauth2: its secret.", None, '"secret:client"'),
            "client_auth": Key(
                Kind.CHOICE, "With oauth2: where the two are sent, as fields or as HTTP authentication.", "body",
                '"basic"', choices=("body", "basic"),
            ),
            "scope": Key(Kind.TEMPLATE, "With oauth2: what is asked for.", None, '"gql"'),
            **request,
        },
    )  # fmt: skip
