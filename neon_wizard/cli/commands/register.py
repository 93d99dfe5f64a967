"""``neon-wizard register``: does this account register?"""

from __future__ import annotations

from pathlib import Path

from neon_wizard.accounts.sip_settings import usable
from neon_wizard.cli import asking, output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.access import agreed
from neon_wizard.sip.register import TIMEOUT, register

DESCRIPTION = """Asks the telephone server (SIP registrar) whether it accepts an account: one of this computer, or any.
No phone's registration is touched. The password of --number is the SIP password."""


_GIVEN = ("domain", "auth_name", "proxy", "transport")


def options(parser: Parser, _parents: Parents) -> None:
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--account", metavar="ID", help="an account of this computer (see “accounts list”)")
    whose.add_argument("--number", metavar="N", help="any number of --domain")
    parser.add_argument("--domain", metavar="HOST[:PORT]", help="the registrar's domain")
    parser.add_argument("--transport", choices=("udp", "tcp", "tls"), help="default: as the domain's records say")
    parser.add_argument(
        "--ca",
        type=Path,
        metavar="FILE",
        help="trust only these certificates (PEM), for TLS; default: as the operator's profile says",
    )
    parser.add_argument("--auth-name", metavar="NAME", help="the authentication name, where it is not the number")
    parser.add_argument("--proxy", metavar="HOST[:PORT]", help="the outbound proxy")
    parser.add_argument("--timeout", type=float, metavar="SECONDS", help="for all of it (default: 20)")


def run(args: Arguments, out: Output, context: Context) -> int:
    """Ask once; nothing is kept."""
    sip, password, ca = _of_account(args, context) if args.account is not None else _of_number(args)
    out.hide(password)
    timeout = args.own.get("timeout", TIMEOUT)
    if not 0 < timeout <= 600:
        raise UsageError("usage.arguments", facts={"reason": tr("--timeout takes 1 to 600 seconds")})
    found = register(sip, password, ca=args.own.get("ca", ca), timeout=timeout)
    out.detail(found.transcript)
    data = output.registration_data(found)
    text = tr("{aor} registers at {address} over {transport} ({milliseconds} ms).").format(
        aor=found.aor,
        address=found.address,
        transport=found.transport.upper(),
        milliseconds=round(found.seconds * 1000),
    )
    unproven = "" if found.authenticated else tr("It was not asked for its password.")
    out.answer({"registration": data}, f"{text} {unproven}".strip())
    return 0


def _of_account(args: Arguments, context: Context) -> tuple[SipSettings, Secret, Path | None]:
    """Return the account's settings, its SIP password, and the authority that its profile trusts (``[http] ca``)."""
    account = shared.account(args, context)
    profile = shared.profile_of(args, context, account)
    shared.allow_hosts(args, context, profile)
    return usable(account.sip, profile.sip), shared.sip_password(context, account, profile), profile.http.ca


def _of_number(args: Arguments) -> tuple[SipSettings, Secret, None]:
    if not args.number:
        raise shared.missing("--account | --number")
    sip = agreed(SipSettings(args.number, **{name: args.own.get(name, "") for name in _GIVEN}))
    if not sip.domain:
        raise shared.missing("--domain")
    return sip, asking.password(args), None
