"""Keys of a service that stand apart: a registry, calls with types of their own, and which part of a reply is meant.

`neon_wizard.profile.schema` has the tables in which they stand.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.kinds import Key, Kind, Node, Table

_PLAIN: Final = "a text without placeholders: nothing is filled in here"

UDDI: Final = Table(
    "Where a registry says what the address is.",
    {
        "inquiry": Key(
            Kind.URL, "The registry's inquiry address.", None, '"https://uddi.acme.example/inquiry"', required=True
        ),
        "version": Key(Kind.INTEGER, "1, 2 or 3.", 2, "3", limits=(1, 3)),
        "business": Key(Kind.TEXT, "Name or key of the business.", "", '"ACME Telecom"', as_is=_PLAIN),
        "service": Key(Kind.TEXT, "Name or key of the service.", None, '"Signup"', required=True, as_is=_PLAIN),
    },
)

PARAMS: Final = Key(
    Kind.PARAMS,
    "What the method is given: a list, or the members of the one structure; by default fields are the members.",
    None,
    '{ realm = "{secret:realm}", lines = 2 }',
    of="xmlrpc",
)

GRAPHQL: Final = Table(
    "A query of GraphQL, sent as JSON in place of a body; fields are further variables.",
    {
        "query": Key(
            Kind.GRAPHQL,
            "The query or mutation, sent as it stands: no brace in it is a placeholder.",
            None,
            '"query($id: ID) { fetchExtension(extensionId: $id) { status } }"',
            required=True,
        ),
        "variables": Key(
            Kind.BODY,
            "Its variables, a table or a text of JSON; placeholders stand here.",
            None,
            '{ key = "{secret:api}", first = 10 }',
        ),
        "operation": Key(Kind.NAME, "Which operation of the query is meant, where it has several.", None, '"Fetch"'),
    },
    of="rest",
)

CHOOSING: Final[dict[str, Node]] = {
    "inside": Table(
        "Where the reply proper is a text within the answer; every other expression is about what is in it.",
        {
            "at": Key(Kind.EXPRESSION, "Where that text stands.", None, '"GetUserResult"', required=True),
            "format": Key(
                Kind.CHOICE,
                "What the text is written in; XML and JSON are told by their look.",
                None,
                '"json"',
                choices=("xml", "json", "form", "properties", "ini"),
            ),
            "encoding": Key(Kind.CHOICE, "How it is encoded besides.", None, '"base64"', choices=("base64",)),
        },
        alone="at",
    ),
    "row": Table(
        "Which row of a list is the user's; settings, balance and licence are then read within it.",
        {
            "of": Key(Kind.EXPRESSION, "Where the list stands.", None, '"accounts"', required=True),
            "where": Table(
                "What the row is known by.",
                others=Key(Kind.TEMPLATE, "What stands there in the user's row.", None, '"{number}"'),
                required=True,
            ),
        },
    ),
    "verify": Table(
        "What the answer is compared with, for services that check no password themselves.",
        others=Key(
            Kind.TEMPLATE,
            "What has to stand there, “{password}” as a rule; anything else is a wrong password.",
        ),
    ),
    "pages": Table(
        "How a list goes on: at most five pages, all from one server.",
        {
            "next": Key(
                Kind.EXPRESSION,
                "Where the next page's address stands, or what parameter is then.",
                None,
                '"links.next"',
                required=True,
            ),
            "parameter": Key(
                Kind.TEXT, "The name in the query that asks for a page.", None, '"page_token"', as_is=_PLAIN
            ),
        },
        alone="next",
    ),
}
"""Under ``reply``."""
