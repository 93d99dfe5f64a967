"""An account as other softphones read it, and how they are started with it (``neon-wizard run``).

The password is left out unless it is handed in. What a format cannot say is refused with the reason, because an account
that half works elsewhere helps nobody. Only what a softphone can do without (a STUN server, the order of codecs) is
left out without a word.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Final

import segno
from lxml import etree

from neon_wizard import disk, late
from neon_wizard.errors import UsageError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages import QT_TRANSLATE_NOOP, tr
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.access import DEFAULT_PORTS, Hop, SipAccess, access_of, user_part
from neon_wizard.sip.baresip_account import holds_setting

Lines = list[tuple[str, str]]

_QUOTES = QT_TRANSLATE_NOOP("messages", "its {setting} holds a quotation mark or a backslash")
_LINES = QT_TRANSLATE_NOOP("messages", "its {setting} holds a line end or another control character")
_EDGES = QT_TRANSLATE_NOOP("messages", "its {setting} begins or ends with a blank")
_SETTING = QT_TRANSLATE_NOOP("messages", "its {setting} holds what it would take for one of its own settings")
_TLS = QT_TRANSLATE_NOOP("messages", "it does not speak TLS")
_ENCRYPTION = QT_TRANSLATE_NOOP("messages", "it does not know the encryption {encryption}")
_AUTH_NAME = QT_TRANSLATE_NOOP("messages", "it takes no authentication name that differs from the number")
_KEYRING = QT_TRANSLATE_NOOP("messages", "its passwords are in the keyring and in no file; it asks for this one itself")

# Line ends of any kind, control characters, and what is no character at all.
_UNWRITABLE: Final = late.pattern(r"[\x00-\x1f\x7f\x80-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")

# By the operator's name in lower case: the names in baresip, Twinkle and MicroSIP; empty where it has none.
_CODECS: Final[Mapping[str, tuple[str, str, str]]] = {
    "opus": ("opus/48000/2", "", "opus/48000/2"),
    "g722": ("g722/16000/1", "", "G722/16000/1"),
    "pcma": ("pcma", "g711a", "PCMA/8000/1"),
    "g711a": ("pcma", "g711a", "PCMA/8000/1"),
    "pcmu": ("pcmu", "g711u", "PCMU/8000/1"),
    "g711u": ("pcmu", "g711u", "PCMU/8000/1"),
    "gsm": ("gsm", "gsm", "GSM/8000/1"),
    "g729": ("", "g729a", "G729/8000/1"),
    "ilbc": ("ilbc", "ilbc", "iLBC/8000/1"),
    "speex": ("", "speex-nb", "speex/8000/1"),
}


@dataclass(frozen=True)
class Format:
    """program: for a person. suffix: of a file's name. write: raises ``export.inexpressible``."""

    program: str
    suffix: str
    write: Callable[[SipAccess, str | None], bytes]


def export(sip: SipSettings, name: str, password: Secret | None = None) -> bytes:
    """Return the file of the format `name`, one of `FORMATS`.

    password: written into it, where the format has a place for it; None leaves it out. Raises `UsageError`
    ``export.inexpressible``, ``export.no_secret``, ``sip.setting``.
    """
    secret = password.reveal() if password else None
    return FORMATS[name].write(access_of(sip), secret)


def sip_uri(access: SipAccess) -> str:
    """Return ``sip:number@domain:port;transport=tls``."""
    return f"sip:{user_part(access.number)}@{access.registrar}{_parameter(access.transport)}"


def _baresip(access: SipAccess, password: str | None) -> bytes:
    texts = {"display name": access.display_name, "authentication name": access.auth_name, "password": password or ""}
    for setting, text in texts.items():
        _one_line("baresip", setting, text)
        if '"' in text or "\\" in text:  # baresip's parser knows no escape
            raise _refused("baresip", _QUOTES, setting=setting)
        if setting != "display name" and holds_setting(text):
            raise _refused("baresip", _SETTING, setting=setting)
    encryption = {"": "", "sdes": "srtp-mand", "dtls": "dtls_srtp", "zrtp": "zrtp"}[access.srtp]
    parts = [f'"{access.display_name}" <{sip_uri(access)}>' if access.display_name else f"<{sip_uri(access)}>"]
    parts += [f'auth_user="{access.auth_name}"']
    parts += [f'auth_pass="{password}"'] if password is not None else []
    parts += [f'outbound="{_proxy(access)}"'] if access.proxy else []
    parts += [f"regint={access.expires}"]
    parts += [f"mediaenc={encryption}"] if encryption else []
    parts += ["medianat=stun", f"stunserver=stun:{access.stun}"] if access.stun else []
    codecs = _codecs(access, 0)
    parts += [f"audio_codecs={','.join(codecs)}"] if codecs else []
    return (";".join(parts) + "\n").encode()


def _linphone(access: SipAccess, password: str | None) -> dict[str, Lines]:
    identity = f"<sip:{user_part(access.number)}@{Hop(access.registrar.host)}>"
    if access.display_name:
        escaped = access.display_name.replace("\\", "\\\\").replace('"', '\\"')
        identity = f'"{escaped}" {identity}'
    sections: dict[str, Lines] = {
        "sip": [
            ("default_proxy", "0"),
            ("verify_server_certs", "1"),
            ("media_encryption", {"": "none", "sdes": "srtp"}.get(access.srtp, access.srtp)),
            ("media_encryption_mandatory", "1" if access.srtp else "0"),
        ],
        "auth_info_0": [
            ("username", access.number),
            ("userid", access.auth_name),
            *([("passwd", password)] if password is not None else []),
            ("domain", access.registrar.host),
        ],
        "proxy_0": [
            ("reg_proxy", f"<sip:{access.registrar}{_parameter(access.transport)}>"),
            *([("reg_route", f"<{_proxy(access)};lr>")] if access.proxy else []),
            ("reg_identity", identity),
            ("reg_expires", str(access.expires)),
            ("reg_sendregister", "1"),
            ("publish", "0"),
        ],
    }
    if access.stun:
        sections["net"] = [("stun_server", access.stun)]
    return sections


def _linphonerc(access: SipAccess, password: str | None) -> bytes:
    return _ini("Linphone", _linphone(access, password)).encode()


def _linphone_xml(access: SipAccess, password: str | None) -> bytes:
    root = etree.Element("config", nsmap={None: "http://www.linphone.org/xsds/lpconfig.xsd"})
    for name, lines in _linphone(access, password).items():
        section = etree.SubElement(root, "section", name=name)
        for key, value in lines:
            _one_line("Linphone", key, value)
            etree.SubElement(section, "entry", name=key, overwrite="true").text = value
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _twinkle(access: SipAccess, password: str | None) -> bytes:
    if access.transport == "tls":
        raise _refused("Twinkle", _TLS)
    _knows("Twinkle", access, "zrtp")
    codecs = _codecs(access, 1)
    lines: Lines = [
        ("user_name", access.number),
        ("user_domain", str(Hop(access.registrar.host))),
        ("user_display", access.display_name),
        ("auth_name", access.auth_name),
        *([("auth_pass", password)] if password is not None else []),
        ("registrar", str(access.registrar)),
        *([("outbound_proxy", str(access.proxy))] if access.proxy else []),
        ("registration_time", str(access.expires)),
        ("register_at_startup", "yes"),
        ("sip_transport", access.transport or "auto"),
        *([("stun_server", access.stun)] if access.stun else []),
        ("zrtp_enabled", "yes" if access.srtp else "no"),
        *([("codecs", ",".join(codecs))] if codecs else []),
    ]
    return _ini("Twinkle", {"": lines}).encode()


def _microsip(access: SipAccess, password: str | None) -> bytes:
    _knows("MicroSIP", access, "sdes")
    codecs = _codecs(access, 2)
    sections: dict[str, Lines] = {
        "Settings": [
            ("accountId", "1"),
            ("STUN", access.stun),
            ("enableSTUN", "1" if access.stun else "0"),
            *([("audioCodecs", " ".join(codecs))] if codecs else []),
        ],
        "Account1": [
            ("label", access.display_name or access.number),
            ("server", str(access.registrar)),
            ("proxy", str(access.proxy or "")),
            ("domain", str(Hop(access.registrar.host))),
            ("username", access.number),
            *([("password", password)] if password is not None else []),
            ("authID", access.auth_name if access.auth_name != access.number else ""),
            ("displayName", access.display_name),
            ("transport", access.transport),
            ("SRTP", "mandatory" if access.srtp else "disabled"),
            ("publicAddr", ""),
            ("registerRefresh", str(access.expires)),
            ("keepAlive", "15"),
            ("ICE", "0"),
        ],
    }
    quoted = {name: [(key, _for_windows(value)) for key, value in lines] for name, lines in sections.items()}
    return _ini("MicroSIP", quoted).replace("\n", "\r\n").encode("utf-16")


def _gnome_calls(access: SipAccess, password: str | None) -> bytes:
    if password is not None:
        raise _refused("GNOME Calls", _KEYRING)
    if access.auth_name != access.number:
        raise _refused("GNOME Calls", _AUTH_NAME)
    _knows("GNOME Calls", access, "sdes")
    transport = access.transport or "udp"
    lines: Lines = [
        ("Id", f"neon-{user_part(access.number)}"),
        ("Host", access.registrar.host),
        ("Proxy", str(access.proxy or "")),
        ("User", access.number),
        ("DisplayName", access.display_name),
        ("Protocol", transport.upper()),
        ("Port", str(access.registrar.port or DEFAULT_PORTS[transport])),
        ("AutoConnect", "true"),
        ("MediaEncryption", "2" if access.srtp else "0"),
    ]
    escaped = [(key, re.sub("^ ", r"\\s", value.replace("\\", "\\\\"))) for key, value in lines]
    return _ini("GNOME Calls", {f"neon-{re.sub(r'[^A-Za-z0-9+]', '_', access.number)}": escaped}).encode()


def _qr(kind: str) -> Callable[[SipAccess, str | None], bytes]:
    def write(access: SipAccess, password: str | None) -> bytes:
        if password is not None:
            raise UsageError("export.no_secret")
        made = io.BytesIO()
        segno.make(sip_uri(access), error="m", micro=False).save(made, kind=kind, scale=8, border=4)
        return made.getvalue()

    return write


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {
        "baresip": Format("baresip", "", _baresip),
        "linphone-xml": Format("Linphone", ".xml", _linphone_xml),
        "linphonerc": Format("Linphone", "", _linphonerc),
        "twinkle": Format("Twinkle", ".cfg", _twinkle),
        "microsip": Format("MicroSIP", ".ini", _microsip),
        "gnome-calls": Format("GNOME Calls", ".cfg", _gnome_calls),
        "qr-svg": Format("QR", ".svg", _qr("svg")),
        "qr-png": Format("QR", ".png", _qr("png")),
    }
)


def _ini(program: str, sections: Mapping[str, Lines]) -> str:
    """Write ``[section]`` and ``key=value`` lines; the section without a name has no heading."""
    found = []
    for name, lines in sections.items():
        found += [f"[{name}]"] if name else []
        for key, value in lines:
            _one_line(program, key, value)
            if value != value.strip():  # all of these programs cut the blanks off
                raise _refused(program, _EDGES, setting=key)
            found.append(f"{key}={value}")
        found.append("")
    return "\n".join(found)


def _for_windows(value: str) -> str:
    """Quote `value` for an INI file read by Windows, which strips blanks and then one pair of quotation marks."""
    return f'"{value}"' if value.strip("\"' ") != value else value


def _codecs(access: SipAccess, column: int) -> list[str]:
    known = (_CODECS[name.lower()][column] for name in access.codecs if name.lower() in _CODECS)
    return list(dict.fromkeys(name for name in known if name))


def _proxy(access: SipAccess) -> str:
    return f"sip:{access.proxy}{_parameter(access.transport)}"


def _parameter(transport: str) -> str:
    return f";transport={transport}" if transport else ""


def _knows(program: str, access: SipAccess, encryption: str) -> None:
    if access.srtp not in ("", encryption):
        raise _refused(program, _ENCRYPTION, encryption=access.srtp.upper())


def _one_line(program: str, setting: str, text: str) -> None:
    if _UNWRITABLE.search(text):
        raise _refused(program, _LINES, setting=setting)


def _refused(program: str, reason: str, **facts: str) -> UsageError:
    return UsageError("export.inexpressible", facts={"program": program, "reason": tr(reason).format(**facts)})


@dataclass(frozen=True)
class SoftphoneProgram:
    """How one softphone is started.

    format: of `FORMATS`. file: its name in the folder of this run. before: arguments that name the file, put before the
    user's own; ``{file}`` and ``{folder}`` stand for their paths. own: the user's files, below the home folder, that
    the softphone would miss in another folder.
    """

    format: str
    file: str
    before: tuple[str, ...]
    own: tuple[str, ...] = ()

    def copy_own(self, folder: Path) -> None:
        """Copy what the user has of `own` into `folder`; what cannot be read is left out."""
        for name in self.own:
            source = Path(os.path.expanduser("~")) / name
            with suppress(OSError):
                disk.write(folder / source.name, disk.read(source))

    def command(self, words: Sequence[str], folder: PurePath) -> list[str]:
        """Return the user's `words`, a program and its arguments, with the arguments that name the configuration."""
        named = [part.format(file=folder / self.file, folder=folder) for part in self.before]
        return [words[0], *named, *words[1:]]


_BARESIP = SoftphoneProgram("baresip", "accounts", ("-f", "{folder}"), (".baresip/config", ".baresip/contacts"))
_LINPHONE = SoftphoneProgram("linphonerc", "linphonerc", ("--config", "{file}"))
PROGRAMS: Final[Mapping[str, SoftphoneProgram]] = MappingProxyType(
    {
        "baresip": _BARESIP,
        "linphone": _LINPHONE,
        "linphone-desktop": _LINPHONE,
        "linphone-daemon": _LINPHONE,
        "linphonec": SoftphoneProgram("linphonerc", "linphonerc", ("-c", "{file}")),
        "twinkle": SoftphoneProgram("twinkle", "neon-wizard.cfg", ("-f", "{file}")),
        "twinkle-console": SoftphoneProgram("twinkle", "neon-wizard.cfg", ("{file}",)),
        "microsip": SoftphoneProgram("microsip", "microsip.ini", ("/i:{file}",)),
    }
)
"""By the name of the executable, in lower case and without ``.exe``."""
BY_FORMAT: Final[Mapping[str, SoftphoneProgram]] = MappingProxyType(
    {
        "baresip": _BARESIP,
        "linphonerc": _LINPHONE,
        "twinkle": PROGRAMS["twinkle"],
        "microsip": PROGRAMS["microsip"],
    }
)
"""For an executable of another name, where the user says which format it reads."""


def program_of(executable: str, format: str | None = None) -> SoftphoneProgram | None:
    """Return how `executable`, a name or a path, is started; None where neither its name nor `format` says it."""
    name = PurePath(executable.replace("\\", "/")).name.lower().removesuffix(".exe")
    known = PROGRAMS.get(name)
    if known is not None and format in (None, known.format):
        return known
    return BY_FORMAT.get(format or "")
