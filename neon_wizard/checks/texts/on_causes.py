"""Sentences and advice where the cause of an error is known exactly (`neon_wizard.checks.causes`).

By a finding's id: the error's code, and the case of it. What the server itself says beside it is added to the sentence.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.messages import QT_TRANSLATE_NOOP

SAID: Final = QT_TRANSLATE_NOOP("messages", "It says: “{said}”.")
WAIT: Final = QT_TRANSLATE_NOOP("messages", "It asks to wait: {wait} (Retry-After).")
"""What is added to a sentence where the server says so."""

_PATH: Final = QT_TRANSLATE_NOOP(
    "messages", "Compare the path with the operator's documents, and mend url in the profile."
)
_BEHIND: Final = QT_TRANSLATE_NOOP(
    "messages", "Look at the service behind the front: whether it runs, and answers in time."
)
_ADDRESS: Final = QT_TRANSLATE_NOOP("messages", "Write the new address into the profile: url = “{to}”.")
_CHAIN: Final = QT_TRANSLATE_NOOP(
    "messages", "Let the server send its certificate together with that of the issuer (the “full chain”)."
)

CAUSES: Final = {
    "refusal.accepted.100.provisioning": (
        QT_TRANSLATE_NOOP(
            "messages",
            "No password at all opens an account: the service hands SIP passwords to anybody who knows a login.",
        ),
        QT_TRANSLATE_NOOP("messages", "Refuse an empty password before anything is answered, with 100."),
    ),
    "refusal.accepted.103.signup": (
        QT_TRANSLATE_NOOP("messages", "A login that exists is given away once more: its owner may lose the account."),
        QT_TRANSLATE_NOOP("messages", "Look the login up before an account is made, and answer 103."),
    ),
    "refusal.accepted.104.balance": (
        QT_TRANSLATE_NOOP("messages", "Any password will do: anybody who knows a number reads its credit."),
        QT_TRANSLATE_NOOP("messages", "Compare the password before anything is answered, and answer 104."),
    ),
    "refusal.accepted.104.provisioning": (
        QT_TRANSLATE_NOOP(
            "messages", "Any password opens an account: the service hands SIP passwords to anybody who knows a login."
        ),
        QT_TRANSLATE_NOOP("messages", "Compare the password before anything is answered, and answer 104."),
    ),
    "intermittent": (
        QT_TRANSLATE_NOOP("messages", "{failed} of {count} identical requests failed. {error}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look for one of several servers that fails, or for what the service cannot do twice at once; mend this"
            " first, for what depends on it is uncertain.",
        ),
    ),
    "operator.busy.429": (
        QT_TRANSLATE_NOOP("messages", "{host} wants fewer requests (HTTP 429); nothing more was asked there."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Test again with more seconds between two requests (--interval), or let the test's address ask more often.",
        ),
    ),
    "operator.busy.503": (
        QT_TRANSLATE_NOOP("messages", "{host} is out of service for now (HTTP 503)."),
        QT_TRANSLATE_NOOP("messages", "Start the service, or end its maintenance; then test again."),
    ),
    "operator.unauthorized": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} does not accept the profile's access credentials (HTTP {status}, {scheme})."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Compare user name and password of the profile's auth with those that the operator gave."
        ),
    ),
    "operator.unauthorized.none": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} asks for HTTP authentication ({scheme}, realm “{realm}”), and the profile has none."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Ask the operator for user name and password, and write into the profile: {change}"
        ),
    ),
    "operator.unauthorized.403": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} refuses {path} to these access credentials, or to whoever asks from here (HTTP 403)."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Give the credentials the right to it, and let users in from everywhere; 401 is for wrong ones."
        ),
    ),
    "operator.unauthorized.104": (
        QT_TRANSLATE_NOOP(
            "messages", "A wrong password is answered with code 104, but with HTTP 401, which says something else."
        ),
        QT_TRANSLATE_NOOP("messages", "Answer it with HTTP 200, or write into the profile: {change}"),
    ),
    "operator.registry_reply": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} is no UDDI registry ({reason})."),
        QT_TRANSLATE_NOOP(
            "messages", "Compare the profile's inquiry with the operator's documents: publishing has another address."
        ),
    ),
    "reply.status.400": (
        QT_TRANSLATE_NOOP("messages", "{host} finds the request itself wrong (HTTP 400)."),
        QT_TRANSLATE_NOOP("messages", "Compare the request below with what the service expects."),
    ),
    "reply.status.402": (
        QT_TRANSLATE_NOOP("messages", "{host} wants to be paid before it answers {path} (HTTP 402)."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Unblock the test account and the profile's access: one of them is blocked until a bill is paid.",
        ),
    ),
    "reply.status.403": (
        QT_TRANSLATE_NOOP("messages", "{host} forbids {path} to whoever asks from here (HTTP 403)."),
        QT_TRANSLATE_NOOP(
            "messages", "Let users in from everywhere: a list of permitted addresses or countries shuts them out."
        ),
    ),
    "reply.status.firewall": (
        QT_TRANSLATE_NOOP(
            "messages",
            "A firewall for web sites ({found}) stopped the request before the service saw it (HTTP {status}"
            " {reference}).",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Except {path} from its rules for browsers: programs send XML or JSON there, and answer no puzzles.",
        ),
    ),
    "reply.status.404": (
        QT_TRANSLATE_NOOP("messages", "There is no service at {path} of {host} (HTTP {status})."),
        _PATH,
    ),
    "reply.status.405": (
        QT_TRANSLATE_NOOP("messages", "{path} of {host} does not take {method} (HTTP 405; allowed: {allowed})."),
        QT_TRANSLATE_NOOP("messages", "Mend method or url in the profile, or let the server take {method} there."),
    ),
    "reply.status.406": (
        QT_TRANSLATE_NOOP("messages", "{host} cannot answer in a type that it believes to be wanted (HTTP 406)."),
        QT_TRANSLATE_NOOP("messages", "Answer in the service's own type whatever the request's Accept says."),
    ),
    "reply.status.408": (
        QT_TRANSLATE_NOOP("messages", "{host} did not wait for the whole request (HTTP 408)."),
        QT_TRANSLATE_NOOP("messages", "Let the server and its front wait longer: the lines of users are slow."),
    ),
    "reply.status.large": (
        QT_TRANSLATE_NOOP("messages", "{host} takes no request of this size (HTTP {status})."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Raise the limit for bodies (413), addresses (414) or headers (431) of the server and of its front.",
        ),
    ),
    "reply.status.421": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} is not the server of that name (HTTP 421)."),
        QT_TRANSLATE_NOOP("messages", "Let the server know its name (virtual host, SNI), or mend url in the profile."),
    ),
    "reply.status.422": (
        QT_TRANSLATE_NOOP("messages", "{host} reads the request, and finds its contents wrong (HTTP 422)."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the fields below with what the service expects; a user's mistake has a code of its own.",
        ),
    ),
    "reply.status.423": (
        QT_TRANSLATE_NOOP("messages", "{host} keeps the account locked (HTTP 423)."),
        QT_TRANSLATE_NOOP("messages", "Unlock the test account, or look for a request that holds it and does not end."),
    ),
    "reply.status.451": (
        QT_TRANSLATE_NOOP("messages", "{host} refuses {path} for legal reasons (HTTP 451)."),
        QT_TRANSLATE_NOOP("messages", "Find out which rule it is, and whether it holds where the users are."),
    ),
    "reply.status.415": (
        QT_TRANSLATE_NOOP("messages", "{host} does not take the content type “{type}” (HTTP 415)."),
        QT_TRANSLATE_NOOP(
            "messages", "Take this type, or write the one that is wanted into the profile (content_type, version)."
        ),
    ),
    "reply.status.500": (
        QT_TRANSLATE_NOOP("messages", "The service at {path} fails (HTTP 500)."),
        QT_TRANSLATE_NOOP("messages", "Look into the service's log at the time of this request."),
    ),
    "reply.status.gateway": (
        QT_TRANSLATE_NOOP("messages", "{host} gets no answer from the service behind it (HTTP {status})."),
        _BEHIND,
    ),
    "reply.status.good": (
        QT_TRANSLATE_NOOP("messages", "The reply is right, but its HTTP status says that it failed ({status})."),
        QT_TRANSLATE_NOOP("messages", "Answer with HTTP 200."),
    ),
    "reply.format.page": (
        QT_TRANSLATE_NOOP("messages", "A web page came from {path} in place of a reply."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the path with the operator's documents; the service must not answer with pages for people.",
        ),
    ),
    "reply.compression.undeclared": (
        QT_TRANSLATE_NOOP("messages", "The reply is compressed (gzip), but no Content-Encoding says so."),
        QT_TRANSLATE_NOOP("messages", "Send Content-Encoding: gzip with it, or send it as it is."),
    ),
    "reply.malformed": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The reply of {host} cannot be read at line {line}, column {column}: {reason}. There: “{around}”",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Let a library write the reply, and look for what is written before, within or after it."
        ),
    ),
    "reply.missing.empty": (
        QT_TRANSLATE_NOOP("messages", "“{node}” is in the reply of {host}, but nothing stands in it."),
        QT_TRANSLATE_NOOP("messages", "Fill it for this account: the query behind it finds nothing."),
    ),
    "reply.missing.spelt": (
        QT_TRANSLATE_NOOP("messages", "“{node}” is written “{found}” in the reply of {host}."),
        QT_TRANSLATE_NOOP("messages", "Write it as the specification does: “{node}”."),
    ),
    "network.needs_tls": (
        QT_TRANSLATE_NOOP("messages", "This port of {host} speaks TLS, and was asked without it."),
        QT_TRANSLATE_NOOP("messages", "Write the address into the profile with https. {change}"),
    ),
    "network.redirect": (
        QT_TRANSLATE_NOOP("messages", "{host} says that the service has moved to {target} (HTTP {status})."),
        _ADDRESS,
    ),
    "expected.number.written": (
        QT_TRANSLATE_NOOP("messages", "The number comes as “{found}” where {expected} was expected."),
        QT_TRANSLATE_NOOP(
            "messages", "Answer it as the account registers with it: blanks and signs would be part of the user name."
        ),
    ),
    "expected.number.none": (
        QT_TRANSLATE_NOOP("messages", "“{found}” comes as the number where {expected} was expected."),
        QT_TRANSLATE_NOOP("messages", "Fill it for this account: the query behind it finds nothing."),
    ),
    "secret.echoed.encoded": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The portal's password comes back in the reply (“{node}”), encoded or in other letters: anybody can turn it"
            " back.",
        ),
        QT_TRANSLATE_NOOP("messages", "Leave it out: whoever asks knows it, and replies are kept in logs."),
    ),
    "secret.echoed.header": (
        QT_TRANSLATE_NOOP("messages", "The portal's password comes back in a header of the reply (“{node}”)."),
        QT_TRANSLATE_NOOP("messages", "Leave it out: servers and proxies write headers into their logs."),
    ),
    "secret.sip.header": (
        QT_TRANSLATE_NOOP("messages", "The SIP password stands in a header of the reply (“{node}”)."),
        QT_TRANSLATE_NOOP("messages", "Leave it out: servers and proxies write headers into their logs."),
    ),
    "secret.sip.refused": (
        QT_TRANSLATE_NOOP("messages", "A refusal brings the SIP password (“{node}”): anybody can have it."),
        QT_TRANSLATE_NOOP("messages", "Answer a refusal with its code and its words alone."),
    ),
    "reply.empty.status": (
        QT_TRANSLATE_NOOP("messages", "{host} answered with HTTP {status} and nothing in the body."),
        QT_TRANSLATE_NOOP("messages", "Answer with HTTP 200 and the reply: {status} says that there is none."),
    ),
    "network.redirect.page": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} sends on to {target} with a query (HTTP {status}), as to a page where people sign in."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Exempt {path} from the portal's own login: programs sign in with what the request holds."
        ),
    ),
    "network.redirect_host": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} sends on to another host, {target} (HTTP {status}); no password is sent after it."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Where this host is the operator's too, write it into the profile: url = “{to}”."
        ),
    ),
    "network.redirect_downgrade": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} sends on to an address without encryption, {target} (HTTP {status}); that was refused."
        ),
        QT_TRANSLATE_NOOP("messages", "Let the server send on to https, or answer itself."),
    ),
    "network.redirect_loop": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on in a circle (HTTP {status})."),
        QT_TRANSLATE_NOOP("messages", "Look at the rules of the front: one sends to what the other sends back."),
    ),
    "network.redirect_loop.cookie": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} sets a cookie and sends on to the same address until it comes back (HTTP {status})."
        ),
        QT_TRANSLATE_NOOP("messages", "Answer web services without a cookie: only browsers keep them."),
    ),
    "tls.outdated": (
        QT_TRANSLATE_NOOP("messages", "{host} speaks no version of TLS above {found}."),
        QT_TRANSLATE_NOOP("messages", "Enable TLS 1.2 and 1.3 at this server."),
    ),
    "tls.not_spoken": (
        QT_TRANSLATE_NOOP("messages", "There is no TLS on this port of {host}: it answers without encryption."),
        QT_TRANSLATE_NOOP("messages", "Serve TLS at this port, or name the port in the profile at which it is served."),
    ),
    "tls.host": (
        QT_TRANSLATE_NOOP("messages", "The certificate at {host} is for other names: {found}"),
        QT_TRANSLATE_NOOP("messages", "Get a certificate that names {host}, or write a name of it into the profile."),
    ),
    "tls.expired": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} expired on {date}."),
        QT_TRANSLATE_NOOP("messages", "Renew it, and let renewal happen by itself."),
    ),
    "tls.expired.chain": (
        QT_TRANSLATE_NOOP("messages", "A certificate that vouches for the one of {host} has expired."),
        QT_TRANSLATE_NOOP("messages", "Install the authority's present certificate beside the server's own."),
    ),
    "tls.not_yet_valid": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} is not valid before {date}."),
        QT_TRANSLATE_NOOP("messages", "Look at the clock of whoever issued it, and get one that is valid now."),
    ),
    "tls.unknown_ca": (
        QT_TRANSLATE_NOOP(
            "messages", "The certificate of {host} is from “{issuer}”, whom this computer does not trust."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Get a certificate from an authority that every computer trusts, or hand over the authority's own for the"
            " profile ([http] ca).",
        ),
    ),
    "tls.unknown_ca.self_signed": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} is signed by itself: nobody vouches for it."),
        QT_TRANSLATE_NOOP(
            "messages", "Get a certificate from an authority that every computer trusts, such as Let's Encrypt."
        ),
    ),
    "tls.unknown_ca.intermediate": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} does not send the intermediate certificate of “{issuer}”, which issued its own."
        ),
        _CHAIN,
    ),
}
