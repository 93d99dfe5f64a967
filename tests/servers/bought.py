"""The platforms of ``docs/examples/platforms``, as they are documented: who may ask, in which order, with what.

Each is the script of a `ScriptedServer`, with one user that it knows, `LOGIN`, whose number is `NUMBER`. `expire` ends
every session at once, as a restart of the server does.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import xmlrpc.client
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.servers.digest import DigestGate
from tests.servers.scripted import Given, Seen
from tests.servers.webservices import NUMBER, PASSWORD, SIP_PASSWORD

LOGIN, KEY = "tester", "k3y-of-the-operator"
DOMAIN = "sip.example.com"
Table = dict[str, Any]
_OF_SIPPY = """
username web_password authname voip_password max_sessions max_credit_time translation_rule cli_translation_rule
credit_limit i_time_zone balance cpe_number vm_enabled vm_password blocked i_lang payment_currency payment_method
i_export_type lifetime preferred_codec use_preferred_codec_only reg_allowed welcome_call_ivr on_payment_action
i_billing_plan i_routing_group
"""
"""Parameters that have to be sent when an account is made."""
_OF_VOIPMS = """
username password protocol auth_type device_type lock_international international_route music_on_hold allowed_codecs
dtmf_mode nat
"""
"""Parameters that have to be sent when an account is made."""


def _json(data: Any, status: int = 200, **headers: str) -> Given:
    return Given(json.dumps(data).encode(), status, headers, "application/json")


def _path(seen: Seen) -> list[str]:
    return [unquote(part) for part in urlsplit(seen.path).path.strip("/").split("/")]


def _query(seen: Seen) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(seen.path).query, keep_blank_values=True, strict_parsing=True))


def _bearer(seen: Seen) -> str:
    kind, _, token = (seen.header("authorization") or "").partition(" ")
    return token if kind == "Bearer" else ""


def _basic(seen: Seen) -> str:
    kind, _, coded = (seen.header("authorization") or "").partition(" ")
    return base64.b64decode(coded).decode() if kind == "Basic" else ""


def _is(sent: Mapping[str, Any], **kinds: type) -> str:
    """The first of `kinds` that `sent` lacks, or has with another type; empty where all is well."""
    return next((name for name, kind in kinds.items() if type(sent.get(name)) is not kind), "")


@dataclass
class Platform:
    """sessions: token → whose it is. made: what signups have made, by login."""

    sessions: dict[str, str] = field(default_factory=dict)
    made: dict[str, Table] = field(default_factory=dict)
    logins: int = 0

    def expire(self) -> None:
        self.sessions.clear()

    def _open(self, who: str) -> str:
        self.logins += 1
        token = secrets.token_urlsafe(24)
        self.sessions[token] = who
        return token


class FreePbx(Platform):
    """A token by client credentials, then GraphQL. Failures are in `status`; the SIP password is the fetched one's."""

    def __call__(self, seen: Seen) -> Given:
        if seen.path == "/admin/api/api/token":
            assert (seen.header("content-type") or "").startswith("application/x-www-form-urlencoded")
            form = dict(parse_qsl(seen.body.decode(), strict_parsing=True))
            if (form["grant_type"], form["client_id"], form["client_secret"]) != ("client_credentials", "cid", KEY):
                return _json({"error": "invalid_client"}, 401)
            return _json({"token_type": "Bearer", "expires_in": 3600, "access_token": self._open("application")})
        if _bearer(seen) not in self.sessions:
            return _json({"error": "access_denied", "message": "The resource owner denied the request."}, 401)
        asked = json.loads(seen.body)
        query, variables = asked["query"], asked["variables"]
        if query.startswith("mutation"):
            given = variables["input"]
            assert not _is(given, extensionId=str, name=str, email=str, umPassword=str)
            if not given["extensionId"].isdecimal():
                return _json({"errors": [{"message": "Extension must be a number"}]}, 400)
            taken = given["extensionId"] in (*self.made, NUMBER)
            self.made.setdefault(given["extensionId"], given)
            words = "This device id is already in use" if taken else "Extension has been created Successfully"
            return _json({"data": {"addExtension": {"status": not taken, "message": words}}})
        assert "extPassword" in query, "nothing is answered that was not asked for"
        number = variables["id"]
        if number not in (*self.made, NUMBER):
            return _json({"data": {"fetchExtension": {"status": False, "message": "Extension does not exists"}}})
        words = "Extension found successfully"
        user = {"extension": number, "extPassword": SIP_PASSWORD}
        return _json(
            {"data": {"fetchExtension": {"status": True, "message": "Extension found successfully", "user": user}}}
        )


class _RpcError(Exception):
    """A code and words."""


class JeraSoft(Platform):
    """JSON-RPC with AUTH in its parameters. An account belongs to a client, and the client has the money."""

    def __call__(self, seen: Seen) -> Given:
        asked = json.loads(seen.body)
        assert asked["jsonrpc"] == "2.0"
        assert asked["id"]
        params = dict(asked["params"])
        if params.pop("AUTH", None) != KEY:
            return self._failed(asked, -32001, "Authentication failed")
        calls: dict[str, Callable[[Table], Any]] = {
            "clients.create": self._client, "accounts.create": self._account, "accounts.search": self._search,
            "clients.get": self._credit,
        }  # fmt: skip
        try:
            return _json({"jsonrpc": "2.0", "id": asked["id"], "result": calls[asked["method"]](params)})
        except _RpcError as fault:
            return self._failed(asked, *fault.args)

    @staticmethod
    def _failed(asked: Table, code: int, message: str) -> Given:
        return _json({"jsonrpc": "2.0", "id": asked["id"], "error": {"code": code, "message": message}})

    def _client(self, sent: Table) -> Table:
        if wrong := _is(sent, name=str, companies_id=int, currencies_id=int):
            raise _RpcError(-32602, f"Invalid {wrong}")
        if sent["name"] in (*self.made, LOGIN):
            raise _RpcError(-32010, "Client with such name already exists")
        self.made[sent["name"]] = {"client": 70}
        return {"id": 70}

    def _account(self, sent: Table) -> Table:
        if wrong := _is(sent, clients_id=int, name=str, ani=str, auth_type=str, password=str):
            raise _RpcError(-32602, f"Invalid {wrong}")
        assert sent["clients_id"] == self.made[sent["name"]]["client"]
        self.made[sent["name"]] |= sent
        return {"id": 71}

    @staticmethod
    def _search(sent: Table) -> list[Table]:
        known = {"name": NUMBER, "ani": NUMBER, "clients_name": LOGIN, "clients_id": 7, "password": PASSWORD}
        return [known] if all(known.get(name) == value for name, value in sent.items()) else []

    @staticmethod
    def _credit(sent: Table) -> Table:
        if sent["id"] != 7:
            raise _RpcError(-32011, "Not found")
        return {"id": 7, "balance_accountant": "20.15"}


class Kazoo(Platform):
    """Crossbar: md5(login:password) gives a token; devices and realm are asked for with it."""

    def __call__(self, seen: Seen) -> Given:
        path, data = _path(seen)[1:], (json.loads(seen.body)["data"] if seen.body else {})
        if (seen.method, path) == ("PUT", ["user_auth"]):
            known = {
                hashlib.md5(f"{who}:{word}".encode(), usedforsecurity=False).hexdigest(): who
                for who, word in ((LOGIN, PASSWORD), ("neon", KEY))
            }
            who = known.get(data["credentials"])
            if who is None or data["account_name"] != "acme":
                return self._refused(401, "invalid_credentials")
            owner = {"account_id": "a1", "owner_id": f"owner of {who}"}
            return _json({"auth_token": self._open(who), "data": owner, "status": "success"}, 201)
        who = self.sessions.get(seen.header("x-auth-token") or "")
        if who is None:
            return self._refused(401, "invalid_credentials")
        assert path[:2] == ["accounts", "a1"]
        return self._put(who, path[2:], data) if seen.method == "PUT" else self._get(who, path[2:], seen)

    @staticmethod
    def _refused(status: int, message: str, data: Any = None) -> Given:
        return _json({"data": data or {"message": message}, "message": message, "status": "error"}, status)

    def _get(self, who: str, path: list[str], seen: Seen) -> Given:
        device = {"id": "d 1", "sip": {"username": NUMBER, "password": SIP_PASSWORD}}
        answers: dict[tuple[str, ...], Any] = {
            (): {"realm": DOMAIN},
            ("transactions", "current_balance"): {"balance": 20.15},
            ("devices", "d 1"): device,
        }
        if path == ["devices"]:
            assert _query(seen) == {"filter_owner_id": f"owner of {who}"}
            return _json({"data": [{"id": "d 1", "name": "Softphone"}], "status": "success"})
        if tuple(path) not in answers:
            return self._refused(404, "bad_identifier")
        return _json({"data": answers[tuple(path)], "status": "success"})

    def _put(self, who: str, path: list[str], data: Table) -> Given:
        if who != "neon":
            return self._refused(403, "forbidden")
        if path == ["users"]:
            assert not _is(data, username=str, password=str, first_name=str, last_name=str)
            if data["username"] in (*self.made, LOGIN):
                unique = {"username": {"unique": {"message": "Username is not unique for this account"}}}
                return self._refused(400, "validation error", unique)
            self.made[data["username"]] = {"id": "u9"}
            return _json({"data": {"id": "u9"}, "status": "success"}, 201)
        assert path == ["devices"]
        assert {"id": data["owner_id"]} in self.made.values(), "a device belongs to a user that there is"
        return _json({"data": {"id": "d9", **data}, "status": "success"}, 201)


class Ngcp(Platform):
    """Basic, an administrator's or the user's own; a POST answers with what it made only where that is preferred."""

    def __call__(self, seen: Seen) -> Given:
        path, who = _path(seen)[1:], _basic(seen)
        if who not in (f"neon:{KEY}", f"{LOGIN}@{DOMAIN}:{PASSWORD}"):
            return Given(b"", 401, {"WWW-Authenticate": 'Basic realm="api"'})
        if seen.method == "POST":
            return self._post(path[0], seen) if who.startswith("neon:") else self._failed(403, "Forbidden.")
        if path == ["subscribers"]:
            row = {"username": NUMBER, "webusername": LOGIN, "domain": DOMAIN, "customer_id": 13}
            row["password"] = SIP_PASSWORD
            return _json({"_embedded": {"ngcp:subscribers": row}, "total_count": 1})
        return _json({"cash_balance": 20.15, "id": 13}) if path == ["customerbalances", "13"] else self._failed(404, "")

    @staticmethod
    def _failed(code: int, message: str) -> Given:
        return _json({"code": code, "message": message}, code)

    def _post(self, what: str, seen: Seen) -> Given:
        assert seen.header("content-type") == "application/json"
        sent = json.loads(seen.body)
        kinds: Mapping[str, Mapping[str, type]] = {
            "customercontacts": {"email": str},
            "customers": {"contact_id": int, "type": str, "billing_profile_id": int, "status": str},
            "subscribers": {"customer_id": int, "username": str, "domain": str, "password": str, "webpassword": str},
        }
        if wrong := _is(sent, **kinds[what]):
            return self._failed(422, f"Validation failed. field='{wrong}'")
        before = {"customers": "contact_id", "subscribers": "customer_id"}.get(what)
        if before and sent[before] not in [row["id"] for row in self.made.values()]:
            return self._failed(422, f"Invalid '{before}'.")
        if what == "subscribers" and sent["username"] in ("taken", LOGIN):
            return self._failed(422, "Subscriber already exists.")
        row = {"id": 40 + len(self.made), **sent}
        self.made[what] = row
        place = {"Location": f"/api/{what}/{row['id']}"}
        wanted = seen.header("prefer") == "return=representation"
        return _json(row, 201, **place) if wanted else Given(b"", 201, place)


class PortaBilling(Platform):
    """REST after a login; every failure is HTTP 500 with a code in words, an expired session too."""

    def __call__(self, seen: Seen) -> Given:
        assert seen.method == "POST"
        params = json.loads(seen.body)["params"]
        if _path(seen) == ["rest", "Session", "login"]:
            if {"neon": KEY, LOGIN: PASSWORD}.get(params["login"]) != params["password"]:
                return self._fault("Server.Session.auth_failed", "Authentification failed")
            until = datetime.now(UTC) + timedelta(hours=12)
            return _json({"access_token": self._open(params["login"]), "expires_at": f"{until:%Y-%m-%d %H:%M:%S}"})
        who = self.sessions.get(_bearer(seen))
        if who is None:
            return self._fault("Server.Session.check_auth.auth_failed", "Session id is expired or doesn't exist")
        if _path(seen) == ["rest", "Account", "get_account_info"]:
            info = {"id": f"{NUMBER}@msisdn", "h323_password": SIP_PASSWORD, "balance": 20.15, "iso_4217": "USD"}
            return _json({"account_info": info} if who == LOGIN else {})
        assert _path(seen) == ["rest", "Account", "add_account"]
        if who != "neon":
            return self._fault("Server.Account.access_denied", "Access denied")
        sent = params["account_info"]
        if wrong := _is(sent, i_customer=int, i_product=int, billing_model=int, id=str, activation_date=str):
            return self._fault("Server.Account.missing", f"Mandatory parameter {wrong} is missing")
        if sent["id"] == "taken":
            return self._fault("Server.Account.duplicate_id", "This account id already exists")
        self.made[sent["id"]] = sent
        return _json({"i_account": 43})

    @staticmethod
    def _fault(code: str, words: str) -> Given:
        return _json({"faultcode": code, "faultstring": words}, 500)


class Sippy(Platform):
    """XML-RPC; the balance is what the user owes, and no answer has a password."""

    def __call__(self, seen: Seen) -> Given:
        (sent,), method = xmlrpc.client.loads(seen.body)
        calls: dict[str, Callable[[Any], Table]] = {
            "createAccount": self._create, "authAccount": self._auth, "getAccountInfo": self._info
        }  # fmt: skip
        try:
            said: Any = ({"result": "OK", **calls[str(method)](sent)},)
        except xmlrpc.client.Fault as fault:
            said = fault
        return Given(xmlrpc.client.dumps(said, methodresponse=True, allow_none=True).encode())

    def _create(self, sent: Any) -> Table:
        lacking = [name for name in _OF_SIPPY.split() if name not in sent]
        kinds = {"max_sessions": int, "credit_limit": float, "balance": float, "use_preferred_codec_only": bool}
        if lacking or (wrong := _is(sent, **kinds)):
            raise xmlrpc.client.Fault(400, f"{(lacking or [wrong])[0]} is missing or of another type")
        if sent["username"] == "taken":
            raise xmlrpc.client.Fault(500, "Username is already in use")
        self.made[sent["username"]] = sent
        return {"i_account": 4, **{name: sent[name] for name in ("username", "authname", "voip_password")}}

    @staticmethod
    def _auth(sent: Any) -> Table:
        if (sent["username"], sent["password"]) != (LOGIN, PASSWORD):
            raise xmlrpc.client.Fault(403, "Authentication failed")
        return {"i_account": 3}

    @staticmethod
    def _info(sent: Any) -> Table:
        if sent not in ({"i_account": 3}, {"username": LOGIN}):
            raise xmlrpc.client.Fault(404, "Account not found")
        return {"username": LOGIN, "authname": NUMBER, "balance": -20.15, "base_currency": "USD"}


def sippy() -> tuple[Sippy, DigestGate]:
    switch = Sippy()
    return switch, DigestGate("neon", KEY, switch)


class VoipMs(Platform):
    """Everything in the query, always HTTP 200; a failure is the error's name in `status`."""

    def __call__(self, seen: Seen) -> Given:
        assert seen.method == "GET"
        sent = _query(seen)
        if (sent["api_username"], sent["api_password"]) != ("john@example.com", KEY):
            return _json({"status": "invalid_credentials"})
        match sent["method"]:
            case "getBalance":
                return _json({"status": "success", "balance": {"current_balance": "20.15000"}})
            case "getSubAccounts":
                return _json(self._found(sent["account"]))
        assert sent["method"] == "createSubAccount"
        if lacking := [name for name in _OF_VOIPMS.split() if not sent.get(name)]:
            return _json({"status": f"missing_{lacking[0]}"})
        if sent["username"] in ("taken", LOGIN):
            return _json({"status": "used_username"})
        self.made[sent["username"]] = dict(sent)
        return _json({"status": "success", "id": 2, "account": f"100001_{sent['username']}"})

    @staticmethod
    def _found(account: str) -> Table:
        if account != f"100001_{LOGIN}":
            return {"status": "invalid_account"}
        return {"status": "success", "accounts": [{"id": "1", "account": account, "password": PASSWORD}]}
