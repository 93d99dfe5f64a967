"""Every key that an operator's profile may hold: type, default, what it is for. Data, and nothing else.

`neon_wizard.profile.validate` walks this table, ``docs/operator-profile.md`` shows it; a test holds the two together.
A default is taken from where it is filled in, `neon_wizard.profile.operator` and `neon_wizard.profile.service`; None
where a key that is left out means nothing at all.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.action_schema import action_service, actions
from neon_wizard.profile.brand_schema import OF_BRAND
from neon_wizard.profile.chain_schema import OF_SESSION, session, step
from neon_wizard.profile.composing.composing_schema import SIGN, VALUES
from neon_wizard.profile.composing.soap_schema import AS_IT_STANDS, SOAP
from neon_wizard.profile.kept_settings import ACCOUNT_KEPT
from neon_wizard.profile.kinds import Key, Kind, Table
from neon_wizard.profile.operator import Agreement, BalancePolicy, Contact, LicencePolicy, Profile
from neon_wizard.profile.placeholders import FIVE
from neon_wizard.profile.service import Auth, Http, Input, LicenceMap, ReplyMap, Service
from neon_wizard.profile.service_schema import CHOOSING, GRAPHQL, PARAMS, UDDI

FORMAT: Final = 1
STATES: Final = ("active", "needs-credit", "needs-key", "not-activated", "refused", "expired")
"""What an operator may say of a licence, as `neon_wizard.model.LicenceState` names it."""


def _choice(doc: str, default: str | None, *choices: str, example: str = "", of: str = "") -> Key:
    return Key(Kind.CHOICE, doc, default, example=example, choices=choices, of=of)


def _number(doc: str, default: float, example: str, *limits: float) -> Key:
    """limits: smallest and largest. A default is as a profile would write it: 15, and not 15.0."""
    least, most = limits or (0, 3650)  # of days
    return Key(Kind.NUMBER, doc, int(default) if default == int(default) else default, example, limits=(least, most))


PLUGIN_KEY: Final = Key(Kind.ANY, "A key that only a plug-in's protocol understands.")

_FOR_ALL: Final = "a text that holds for every account: nothing is filled in here"

_T, _E, _X, _S = Kind.TEXT, Kind.EXPRESSION, Kind.SETTING_EXPRESSION, Kind.SECRET
_B, _L = BalancePolicy, LicencePolicy

_CONTACT: Final = {
    "name": Key(_T, "Who answers there.", Contact.name, '"Network operations"'),
    "email": Key(Kind.EMAIL, "Their e-mail address.", Contact.email, '"help@acme.example"'),
    "phone": Key(Kind.PHONE, "Their telephone number.", Contact.phone, '"+55 71 3555 0100"'),
    "url": Key(Kind.URL, "Their page.", Contact.url, '"https://acme.example/help"'),
}

OPERATOR: Final = Table(
    "Who the operator is.",
    {
        "id": Key(
            Kind.ID, "Names the keyring entries and the settings; never change it.", None, '"acme"', required=True
        ),
        "name": Key(_T, "What users know the operator as.", None, '"ACME Telecom"', required=True),
        "country": Key(Kind.COUNTRY, "For telephone numbers typed without +.", Profile.country, '"BR"'),
        "support": Table("Who helps users; shown to them.", _CONTACT),
        "contact": Table("Who repairs the web services; gets the test reports.", _CONTACT),
        "terms": Key(
            Kind.HTTPS,
            "The terms of use; an account is created only for who agrees to them.",
            Agreement.terms,
            '"https://acme.example/terms"',
        ),
        "privacy": Key(
            Kind.HTTPS,
            "The privacy policy; an account is created only for who agrees to it.",
            Agreement.privacy,
            '"https://acme.example/privacy"',
        ),
        "terms_version": Key(
            _T,
            "Which terms these are; kept with the consent, and sent as {terms_version}.",
            Agreement.version,
            '"2026-01"',
        ),
        "forgot_password": Key(
            Kind.HTTPS,
            "Where users get a new password; offered where a password is not right.",
            Profile.forgot_password,
            '"https://acme.example/forgot"',
        ),
        "documents": Key(
            Kind.URLS, "Where the web services are described.", Profile.documents, '["https://acme.example/api.pdf"]'
        ),
        "logo": Key(Kind.FILE, "SVG, PNG, JPEG or GIF, shown in the window's header.", None, '"acme.svg"'),
        "accent": Key(
            Kind.COLOUR,
            "Of the main button, the focus ring, progress and links; changed where it could not be seen.",
            Profile.accent,
            '"#0a8a63"',
        ),
        **OF_BRAND,
        "actions": Key(
            Kind.IDS,
            "Which of the actions below, and of plug-ins' actions, users are offered; all where this is left out.",
            None,
            '["rates"]',
        ),
    },
    required=True,
)

AUTH: Final = Table(
    "How this program proves to the web server who calls.",
    {
        "scheme": _choice(
            "The scheme of HTTP authentication.",
            Auth.scheme,
            *("none", "basic", "digest", "bearer", "header", "certificate", "ntlm", "negotiate"),
            example='"basic"',
        ),
        "username": Key(
            Kind.TEMPLATE, "For basic, digest, ntlm and negotiate; may be the user's own.", Auth.username, '"neon"'
        ),
        "password": Key(
            _S,
            "The scheme's secret: password, token, header's value, key's pass phrase; may be the user's own.",
            None,
            '"secret:http"',
        ),
        "header": Key(Kind.HEADER, "For header: its name.", None, '"X-Api-Key"'),
        "certificate": Key(Kind.FILE, "For certificate: this program's own, PEM or PKCS #12.", None, '"client.pem"'),
        "key": Key(Kind.FILE, "For certificate: its private key, PEM, if in a file of its own.", None, '"client.key"'),
    },
)

HTTP: Final = Table(
    "How the wire is used, for all services.",
    {
        "auth": AUTH,
        "timeout": _number("Seconds for the whole exchange.", Http.timeout, "20", 0.1, 600),
        "max_bytes": Key(Kind.INTEGER, "Largest reply, decoded.", Http.max_bytes, "500_000", limits=(1024, 67_108_864)),
        "ca": Key(Kind.FILE, "The only certificate authority to trust, PEM.", None, '"acme-ca.pem"'),
        "allow_http": Key(Kind.BOOLEAN, "Permit http beyond this computer.", Http.allow_http, "true"),
    },
)

INPUTS: Final = Table(
    "What is asked besides the five, one table each.",
    {
        "name": Key(Kind.NAME, "Its placeholder, as in {cpf}.", None, '"cpf"', required=True),
        "label": Key(
            Kind.LABEL, "What stands beside the field; its name where this is left out.", None, '"Tax number"'
        ),
        "pattern": Key(Kind.REGEX, "What the whole value must match.", Input.pattern, r"'\d{11}'"),
        "optional": Key(Kind.BOOLEAN, "May stay empty.", Input.optional, "true"),
    },
    many=True,
)

ACCOUNT: Final = Table(
    "Where each setting of the SIP account stands; a name of your own keeps a further setting.",
    {
        "address": Key(_X, "An address such as sip:user@domain: number and domain in one.", None, '"sip_address"'),
        "number": Key(_X, "The account's number.", None, '"Data.Number"'),
        "password": Key(_X, "Its SIP password.", None, '"Data.Password"'),
        "domain": Key(_X, "The registrar's domain.", None, '"Data.Domain"'),
        "display_name": Key(_X, "The name that others see.", None, '"Data.DisplayName"'),
        "auth_name": Key(_X, "The authentication user, where it is not the number.", None, '"Data.AuthName"'),
        "proxy": Key(_X, "The outbound proxy.", None, '"Data.Proxy"'),
        "transport": Key(_X, "udp, tcp or tls.", None, '"Data.Transport"'),
        "stun": Key(_X, "The STUN server.", None, '"Data.Stun"'),
        "keep": Key(
            Kind.NAMES,
            "What else of the answer is a setting, by its own name or path; by default what stands in the"
            " specification's Data, and of other answers nothing.",
            None,
            '["CustomerId", "Extra.Codecs"]',
        ),
    },
    others=Key(_X, "A further setting.", None, '"Data.Codecs"'),
)

REPLY: Final = Table(
    "How the answer is read: JMESPath over its plain data.",
    {
        "format": _choice(
            "What the answer is written in; returndata finds the specification's structure wherever it stands.",
            ReplyMap.format,
            *("returndata", "xml", "json", "form", "properties", "ini", "text", "xmlrpc"),
            example='"json"',
        ),
        "pattern": Key(
            Kind.REGEX,
            "With text: what is read out of it; each named group is a part.",
            ReplyMap.pattern,
            r"'OK (?P<balance>[0-9.]+)'",
        ),
        "success": Key(_E, "true, false, 1 or 0.", ReplyMap.success, '"ok"'),
        "code": Key(_E, "The error code.", ReplyMap.code, '"error.code"'),
        "description": Key(_E, "The operator's words.", ReplyMap.description, '"error.message"'),
        "error_field": Key(_E, "Which field an error means.", ReplyMap.error_field, '"error.field"'),
        "codes": Table(
            "The operator's own codes, “http 409” and “http 4xx”, as codes of the specification.",
            others=Key(Kind.CODE, "What this code means.", None, "103"),
        ),
        "account": ACCOUNT,
        "balance": Key(_X, "The credit.", ReplyMap.balance, '"credit.amount"'),
        "currency": Key(_X, "Its currency.", ReplyMap.currency, '"credit.currency"'),
        "balance_pattern": Key(
            Kind.AMOUNT_REGEX,
            "Finds the amount among words; a sign beside it counts.",
            ReplyMap.balance_pattern,
            r"'\$([0-9.,]+)'",
        ),
        "balance_unit": Key(Kind.UNIT, "What one of the balance is worth: with cents, 0.01.", None, '"0.01"'),
        "balance_sign": _choice(
            "inverted where the operator counts what the user owes: then -5 is a credit.",
            ReplyMap.balance_sign,
            *("as-written", "inverted"),
            example='"inverted"',
        ),
        "decimal_mark": _choice(
            "Of amounts that are texts. Without it 1.234 and 1,234 are refused, but for currencies of three decimals.",
            None,
            *(".", ","),
            example='","',
        ),
        "info": Key(_E, "HTML for the user.", ReplyMap.info, '"page.html"'),
        "unconfirmed": Key(_E, "True while the user still has to confirm by mail.", ReplyMap.unconfirmed, '"pending"'),
        "licence": Table(
            "Where the parts of a licence stand.",
            {
                "state": Key(_E, "true, false, or a state in words.", LicenceMap.state, '"data.licence.state"'),
                "reason": Key(_E, "Why not, in the operator's words.", LicenceMap.reason, '"data.licence.message"'),
                "expires": Key(_E, "When it ends.", LicenceMap.expires, '"data.licence.valid_until"'),
                "dates": _choice(
                    "How 05/06/2026 is read; without it, such a date is refused.",
                    None,
                    *("day-first", "month-first"),
                    example='"day-first"',
                ),
                "states": Table(
                    "The operator's own words, and the codes of its refusals, as states.",
                    others=_choice("What this word means.", None, *STATES, example='"active"'),
                ),
            },
        ),
        **CHOOSING,
    },
)

_REQUEST: Final = Table(
    "One web service.",
    {
        "url": Key(
            Kind.ENDPOINT,
            "The endpoint; with rest and xml, placeholders may stand in its path and query.",
            None,
            '"https://voip.acme.example/Signup"',
        ),
        "test_url": Key(Kind.ENDPOINT, "The endpoint that tests ask.", None, '"https://test.acme.example/Signup"'),
        "uddi": UDDI,
        "protocol": Key(
            Kind.NAME, "The dialect: soap, wsdl, form, rest, xml, xmlrpc or a plug-in's name.", "soap", '"wsdl"'
        ),
        "http": HTTP,
        "soap": SOAP,
        "parameters": _choice(
            "One element each, or all as XML inside one text.",
            Service.parameters,
            "direct",
            "xml-string",
            example='"xml-string"',
        ),
        "string_parameter": Key(
            Kind.XML_NAME, "With xml-string: the parameter's name.", Service.string_parameter, '"request"'
        ),
        "string_element": Key(
            Kind.XML_NAME,
            "With xml-string: the element around the fields, where it is not the operation's.",
            None,
            '"Order"',
        ),
        "fields": Table(
            "What is sent: name on the wire, and template, in this order; by default the specification's.",
            others=Key(Kind.TEMPLATE, "The parameter of this name.", None, '"{secret:api}"'),
        ),
        "omit": Key(Kind.CHOICES, "Not asked and not sent.", Service.omit, '["phone"]', choices=FIVE),
        "optional": Key(Kind.CHOICES, "May stay empty.", Service.optional, '["name"]', choices=FIVE),
        "inputs": INPUTS,
        "reply": REPLY,
        "wsdl": Key(
            Kind.WSDL, "The service's description.", None, '"https://voip.acme.example/service?wsdl"', of="wsdl"
        ),
        "operation": Key(Kind.XML_NAME, "The operation's name.", None, '"CreateUser"', of="wsdl"),
        "port": Key(Kind.XML_NAME, "The port, where the description has several.", None, '"VoipSoap"', of="wsdl"),
        "method": Key(
            Kind.METHOD,
            "The HTTP method, POST unless it is written (form knows GET and POST), or XML-RPC's.",
            None,
            '"GET"',
            of="form rest xml xmlrpc",
        ),
        "params": PARAMS,
        "graphql": GRAPHQL,
        "body": Key(
            Kind.BODY,
            "A table, sent as JSON, or a text of JSON, XML or form pairs; instead of fields.",
            None,
            '{ device = "{machine_id}", key = "{secret:api}" }',
            of="rest xml",
        ),
        "content_type": Key(
            Kind.HEADER,
            "What the body is written in; else it is told by its look.",
            None,
            '"application/vnd.acme+json"',
            of="rest xml",
            as_is=AS_IT_STANDS,
        ),
        "element": Key(Kind.XML_NAME, "The document's root; by default as in SOAP.", None, '"login"', of="xml"),
        "headers": Table(
            "Further headers; placeholders may stand in them.",
            others=Key(Kind.HEADER_TEMPLATE, "The header of this name.", None, '"{secret:api}"'),
            of="form rest xml xmlrpc",
        ),
        "session": OF_SESSION,
        "values": VALUES,
        "sign": SIGN,
    },
)
STEP: Final = step(_REQUEST)
SERVICE: Final = Table(_REQUEST.doc, {**_REQUEST.keys, "steps": STEP})
SESSION: Final = session(_REQUEST)

SIP: Final = Table(
    "What an answer leaves out; a name of your own keeps a further setting.",
    {
        "domain": Key(_T, "The registrar's domain.", None, '"sip.acme.example"', as_is=_FOR_ALL),
        "display_name": Key(_T, "The name that others see.", None, '"ACME customer"', as_is=_FOR_ALL),
        "auth_name": Key(_T, "The authentication user, where it is not the number.", None, '"trunk7"', as_is=_FOR_ALL),
        "proxy": Key(_T, "The outbound proxy.", None, '"proxy.acme.example:5061"', as_is=_FOR_ALL),
        "transport": _choice("How the registrar is reached.", None, "udp", "tcp", "tls", example='"tls"'),
        "stun": Key(_T, "The STUN server.", None, '"stun.acme.example"', as_is=_FOR_ALL),
    },
    others=Key(Kind.SETTING, "A further setting.", None, "3600", as_is=_FOR_ALL),
)

ACTION_SERVICE: Final = action_service(SERVICE)
ACTIONS: Final = actions(ACTION_SERVICE)

PROFILE: Final = Table(
    "An operator.",
    {
        "format": Key(Kind.INTEGER, "The version of these rules.", None, "1", required=True, limits=(FORMAT, FORMAT)),
        "operator": OPERATOR,
        "http": HTTP,
        "values": VALUES,
        "services": Table(
            "The operator's web services; at least one.",
            dict.fromkeys(("signup", "provisioning", "balance", "licence", "licence_status"), SERVICE),
            required=True,
        ),
        "sessions": Table("Logins that several services share, by name.", others=SESSION),
        "test": Table(
            "An account for tests.",
            {
                "login": Key(_T, "Its login.", None, '"neon-test"'),
                "password": Key(_S, "Its password at the portal.", None, '"secret:test"'),
                "sip_password": Key(
                    _S,
                    "Its SIP password, where it is known: tests hide it also in answers that they cannot read.",
                    None,
                    '"secret:test-sip"',
                ),
                "name": Key(_T, "For a signup.", None, '"Test VoIP User"'),
                "email": Key(Kind.EMAIL, "For a signup.", None, '"test@acme.example"'),
                "phone": Key(_T, "For a signup.", None, '"+557155555555"'),
                "number": Key(_T, "Its SIP number; tests expect it in answers.", None, '"55555555"'),
                "domain": Key(_T, "The SIP domain that tests expect in answers.", None, '"sip.acme.example"'),
                "balance": Key(
                    Kind.MONEY,
                    "The credit that tests expect, where nothing is charged to this account.",
                    None,
                    '"20.15"',
                ),
                "second_login": Key(
                    _T, "Of a second account: tests find out whether two are ever mixed up.", None, '"neon-test-2"'
                ),
                "second_password": Key(_S, "Its password at the portal.", None, '"secret:test-2"'),
                "second_number": Key(_T, "Its SIP number.", None, '"55555556"'),
                "accepted": Table(
                    "What tests find although it is on purpose: a check's id, the part of it after the dot, or a"
                    " finding's id. It is then a notice, with this reason.",
                    others=Key(_T, "The reason.", None, '"on purpose, against enumeration"'),
                ),
                "inputs": Table(
                    "Values of the operator's own inputs.",
                    others=Key(_T, "One value.", None, '"00000000000"'),
                ),
            },
        ),
        "sip": SIP,
        "account": ACCOUNT_KEPT,
        "provisioning": Table(
            "When the settings are fetched.",
            {
                "mode": _choice(
                    "Once, before every connection, or as the user says.",
                    Profile.mode.value,
                    *("once", "always", "ask"),
                    example='"always"',
                ),
                "keep_days": _number(
                    "With always: days for which the last settings serve while the operator cannot be reached.",
                    Profile.keep_days,
                    "7",
                ),
            },
        ),
        "balance": Table(
            "How the credit is shown.",
            {
                "every_minutes": _number(
                    "How often it is read; 0 turns the timer off.", _B.every_minutes, "10", 0, 10_080
                ),
                "after_call_seconds": _number(
                    "How long after a call it is read.", _B.after_call_seconds, "15", 0, 3600
                ),
                "currency": Key(Kind.CURRENCY, "Where the answer names none.", _B.currency, '"BRL"'),
                "low": Key(Kind.MONEY, "At or below it the user is told.", None, '"5.00"'),
                "top_up": Key(Kind.HTTPS, "Where credit is bought.", _B.top_up, '"https://acme.example/top-up"'),
            },
        ),
        "licence": Table(
            "What using the program with an account takes; every condition that is set has to be met.",
            {
                "required": Key(
                    Kind.BOOLEAN, "Without a licence no telephone connection is made.", _L.required, "true"
                ),
                "minimum_credit": Key(Kind.MONEY, "The account has at least so much credit.", None, '"0.01"'),
                "ask_key": Key(Kind.BOOLEAN, "The user types a licence key.", _L.ask_key, "true"),
                "trial_days": _number("Free for so many days from the first on.", _L.trial_days, "14"),
                "check_days": _number(
                    "For so long an answer holds; then the operator is asked again.", _L.check_days, "30"
                ),
                "grace_days": _number(
                    "For so much longer it holds while the operator cannot be reached.", _L.grace_days, "7"
                ),
                "buy": Key(
                    Kind.HTTPS, "Where credit or a licence is bought.", _L.buy, '"https://acme.example/licence"'
                ),
                "skip": Key(Kind.BOOLEAN, "The wizard may be finished without it.", _L.skip, "false"),
                "repeatable": Key(
                    Kind.BOOLEAN,
                    "Asking services.licence once more changes nothing: it is asked for the state too.",
                    _L.repeatable,
                    "true",
                ),
            },
        ),
        "actions": ACTIONS,
    },
)
