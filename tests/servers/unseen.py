"""Further platforms, as small as they can be, as their makers' documentation has them; none has a profile in ``docs``.

Each is the script of a `ScriptedServer`, checks who asks and with what, and knows `LOGIN` with `NUMBER`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import secrets
import time
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from lxml import etree

from tests.servers.bought import DOMAIN, KEY, LOGIN, Platform, Table
from tests.servers.scripted import Given, Seen
from tests.servers.webservices import NUMBER, PASSWORD, SIP_PASSWORD


def _json(data: Any, status: int = 200, **headers: str) -> Given:
    return Given(json.dumps(data).encode(), status, headers, "application/json")


def _query(seen: Seen) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(seen.path).query, strict_parsing=True))


def _form(seen: Seen) -> dict[str, str]:
    assert (seen.header("content-type") or "").startswith("application/x-www-form-urlencoded")
    return dict(parse_qsl(seen.body.decode("ascii"), strict_parsing=True, keep_blank_values=True))


def _basic(seen: Seen) -> str:
    kind, _, coded = (seen.header("authorization") or " ").partition(" ")
    return base64.b64decode(coded).decode() if kind == "Basic" else ""


class MagnusBilling(Platform):
    """A form, signed as a whole with HMAC-SHA512; a nonce that has to grow; filters in a text of JSON."""

    last = 0

    def __call__(self, seen: Seen) -> Given:
        form = _form(seen)
        wanted = hmac.new(KEY.encode(), seen.body, hashlib.sha512).hexdigest()
        if (seen.header("key"), seen.header("sign")) != (KEY, wanted) or int(form["nonce"]) <= self.last:
            return _json({"success": False, "errors": "invalid API access"}, 401)
        self.last = int(form["nonce"])
        match form["module"], form["action"]:
            case "user", "save":
                if form["username"] == LOGIN:
                    return _json({"success": False, "errors": {"username": ["Username has already been taken"]}})
                return _json({"success": True, "data": {name: form[name] for name in ("username", "password")}})
            case "sip", "read":
                (rule,) = json.loads(form["filter"])
                rows = [{"name": LOGIN, "secret": PASSWORD}] if rule["value"] == LOGIN else []
                return _json({"rows": rows, "count": len(rows)})
        rows = [{"username": name, "credit": "20.15"} for name in ("other", LOGIN)]
        return _json({"rows": rows, "count": 2})


class BroadWorks(Platform):
    """OCI-P within SOAP: three requests of one cookie, the password as md5(nonce:sha1(password))."""

    def __call__(self, seen: Seen) -> Given:
        envelope = etree.fromstring(seen.body)
        inner = etree.fromstring(str(envelope.findtext(".//{*}in0")).encode())
        assert inner.findtext("sessionId") is not None
        command = inner.find("command")
        assert command is not None
        kind = command.get("{http://www.w3.org/2001/XMLSchema-instance}type")
        cookie = (seen.header("cookie") or "").removeprefix("JSESSIONID=")
        if kind == "AuthenticationRequest":
            nonce = secrets.token_hex(8)
            return self._said("AuthenticationResponse", f"<nonce>{nonce}</nonce>", self._open(nonce))
        nonce = self.sessions.get(cookie, "")
        if kind == "LoginRequest14sp4":
            inside = hashlib.sha1(PASSWORD.encode(), usedforsecurity=False).hexdigest()
            wanted = hashlib.md5(f"{nonce}:{inside}".encode(), usedforsecurity=False).hexdigest()
            known = command.findtext("userId") == LOGIN and command.findtext("signedPassword") == wanted
            if not known:
                return self._said("c:ErrorResponse", "<summary>[Error 4962] Invalid password</summary>")
            self.sessions[cookie] = "in"
            return self._said("LoginResponse14sp4", "<loginType>User</loginType>")
        assert nonce == "in", "nobody has signed in"
        settings = f"<userName>{NUMBER}</userName><password>{escape(SIP_PASSWORD)}</password><domain>{DOMAIN}</domain>"
        return self._said("UserAuthenticationGetResponse", settings)

    @staticmethod
    def _said(kind: str, inner: str, cookie: str = "") -> Given:
        schema = "http://www.w3.org/2001/XMLSchema-instance"
        command = f'<command xmlns="" xmlns:xsi="{schema}" xsi:type="{kind}">{inner}</command>'
        text = f'<?xml version="1.0" encoding="ISO-8859-1"?><BroadsoftDocument xmlns="C">{command}</BroadsoftDocument>'
        result = f"<r:processOCIMessageReturn>{escape(text)}</r:processOCIMessageReturn>"
        body = f'<r:processOCIMessageResponse xmlns:r="urn:x">{result}</r:processOCIMessageResponse>'
        envelope = (
            f'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>{body}</e:Body></e:Envelope>'
        )
        return Given(envelope.encode(), 200, {"Set-Cookie": f"JSESSIONID={cookie}; Path=/; HttpOnly"} if cookie else {})


class Wazo(Platform):
    """A token for Basic; then five things that are made and put together, and the user's own endpoint."""

    def __call__(self, seen: Seen) -> Given:
        path = urlsplit(seen.path).path.removeprefix("/api")
        if path == "/auth/0.1/token":
            who = {f"{LOGIN}:{PASSWORD}": LOGIN, f"neon:{KEY}": "neon"}.get(_basic(seen))
            if who is None:
                return _json({"reason": ["Authentication Failed"], "status_code": 401}, 401)
            return _json({"data": {"token": self._open(who), "metadata": {"uuid": who}}})
        if seen.method == "DELETE":
            del self.sessions[path.rpartition("/")[2]]
            return _json({"data": {"message": "success"}})
        who = self.sessions.get(seen.header("x-auth-token") or "")
        if who is None:
            return _json({"reason": "Unauthorized"}, 401)
        if path == "/confd/1.1/users/me/lines/main/associated/endpoints/sip":
            assert who == LOGIN
            return _json({"auth_section_options": [["username", NUMBER], ["password", SIP_PASSWORD]]})
        assert who == "neon"
        if seen.method == "PUT":
            self.made[path] = {}
            return Given(b"", 204)
        sent = json.loads(seen.body)
        if path.endswith("/users") and sent["username"] == LOGIN:
            return _json(["Resource Error - User already exists ('username': 'tester')"], 400)
        self.made[path] = sent
        return _json({**sent, "uuid": f"u-{len(self.made)}", "id": len(self.made)}, 201)


class Grandstream(Platform):
    """A challenge, md5(challenge + password), and a cookie that is sent in the body."""

    def __call__(self, seen: Seen) -> Given:
        asked = json.loads(seen.body)["request"]
        match asked["action"]:
            case "challenge":
                self.challenge = secrets.token_hex(4)
                return _json({"response": {"challenge": self.challenge}, "status": 0})
            case "login":
                wanted = hashlib.md5(f"{self.challenge}{KEY}".encode(), usedforsecurity=False).hexdigest()
                if asked["token"] != wanted:
                    return _json({"response": {}, "status": -37})
                return _json({"response": {"cookie": self._open("cdrapi")}, "status": 0})
        if asked["cookie"] not in self.sessions:
            return _json({"response": {}, "status": -6})
        if asked["extension"] != LOGIN:
            return _json({"response": {}, "status": -25})
        extension = {"extension": NUMBER, "secret": SIP_PASSWORD, "user_password": PASSWORD}
        return _json({"response": {"extension": extension}, "status": 0})


class Yeastar(Platform):
    """A token in the address, renewed by another one; errcode 0 is a success."""

    refreshed = 0

    def __call__(self, seen: Seen) -> Given:
        assert seen.header("user-agent") == "OpenAPI"
        path = urlsplit(seen.path).path.removeprefix("/openapi/v1.0/")
        if path in ("get_token", "refresh_token"):
            sent = json.loads(seen.body)
            self.refreshed += path == "refresh_token"
            if sent not in ({"username": KEY, "password": KEY}, {"refresh_token": "renew"}):
                return _json({"errcode": 20003, "errmsg": "ACCOUNT LOCKED"})
            ends = {"access_token_expire_time": 1800, "refresh_token": "renew"}
            return _json({"errcode": 0, "errmsg": "SUCCESS", "access_token": self._open("api"), **ends})
        sent = _query(seen)
        if sent["access_token"] not in self.sessions:
            return _json({"errcode": 10004, "errmsg": "TOKEN EXPIRED"})
        if path == "extension/search":
            return _json({"errcode": 0, "data": [{"id": 8, "number": "1000"}, {"id": 9, "number": LOGIN}]})
        assert sent["id"] == "9"
        return _json({"errcode": 0, "errmsg": "SUCCESS", "data": {"number": NUMBER, "reg_password": SIP_PASSWORD}})


class ThreeCx(Platform):
    """OAuth 2 for the program, then OData, whose filter is an expression."""

    def __call__(self, seen: Seen) -> Given:
        if seen.path == "/connect/token":
            form = _form(seen)
            assert (form["client_id"], form["client_secret"], form["grant_type"]) == ("900", KEY, "client_credentials")
            return _json({"token_type": "Bearer", "expires_in": 60, "access_token": self._open("900")})
        assert (seen.header("authorization") or "").removeprefix("Bearer ") in self.sessions
        match = re.fullmatch(r"Number eq '((?:[^']|'')*)'", _query(seen)["$filter"])
        assert match, "what was typed has become part of the filter"
        known = {"Number": LOGIN, "AuthID": NUMBER, "AuthPassword": SIP_PASSWORD, "AccessPassword": PASSWORD}
        return _json({"value": [known] if match[1].replace("''", "'") == LOGIN else []})


class Telnyx(Platform):
    """A key that is sent as Bearer; the SIP credentials are the platform's choice."""

    def __call__(self, seen: Seen) -> Given:
        if seen.header("authorization") != f"Bearer {KEY}":
            return _json({"errors": [{"code": "10009", "detail": "Authentication failed"}]}, 401)
        if seen.path == "/v2/balance":
            return _json({"data": {"record_type": "balance", "balance": "20.15", "currency": "USD"}})
        if json.loads(seen.body)["name"] == LOGIN:
            return _json({"errors": [{"code": "10015", "detail": "Name has already been taken"}]}, 422)
        made = {"id": "c-1", "sip_username": "gencredAbc", "sip_password": SIP_PASSWORD}
        return _json({"data": made}, 201)


class Zadarma(Platform):
    """Each request signed: path, sorted parameters and their md5, HMAC-SHA1, the digits in base64."""

    def __call__(self, seen: Seen) -> Given:
        path, _, query = seen.path.partition("?")
        digits = hmac.new(
            KEY.encode(),
            f"{path}{query}{hashlib.md5(query.encode(), usedforsecurity=False).hexdigest()}".encode(),
            hashlib.sha1,
        ).hexdigest()
        if seen.header("authorization") != f"{KEY}:{base64.b64encode(digits.encode()).decode()}":
            return _json({"status": "error", "message": "Not authorized"}, 401)
        if path == "/v1/info/balance/":
            return _json({"status": "success", "balance": 20.15, "currency": "USD"})
        return _json({"status": "success", "sips": [{"id": "1"}, {"id": LOGIN, "display_name": "Ana"}], "left": 3})


class NetSapiens(Platform):
    """The user's own token by OAuth's password grant, then an API of objects and actions."""

    def __call__(self, seen: Seen) -> Given:
        form = _form(seen)
        if seen.path.startswith("/ns-api/oauth2/token"):
            assert (form["grant_type"], form["client_id"], form["client_secret"]) == ("password", "neon", KEY)
            if (form["username"], form["password"]) != (LOGIN, PASSWORD):
                return _json({"error": "invalid_grant", "error_description": "Bad credentials"}, 400)
            return _json({"access_token": self._open(LOGIN), "expires_in": 3600, "user": "100", "domain": "acme"})
        if (seen.header("authorization") or "").removeprefix("Bearer ") not in self.sessions:
            return _json({"error": "invalid_token"}, 401)
        assert (form["object"], form["action"], form["user"], form["domain"]) == ("device", "read", "100", "acme")
        return _json([{"subscriber_name": LOGIN, "aor": f"sip:{NUMBER}@{DOMAIN}", "authentication_key": SIP_PASSWORD}])


class Asterisk(Platform):
    """ARI: three configuration objects, each put at its address; nothing of them comes back but their names."""

    def __call__(self, seen: Seen) -> Given:
        assert (seen.method, _basic(seen)) == ("PUT", f"neon:{KEY}")
        *_, kind, _ = urlsplit(seen.path).path.split("/")
        fields = {each["attribute"]: each["value"] for each in json.loads(seen.body)["fields"]}
        self.made[kind] = fields
        assert kind != "endpoint" or self.made.keys() == {"auth", "aor", "endpoint"}
        return _json([{"attribute": attribute, "value": "***"} for attribute in fields])


class Ajam(Platform):
    """The manager over HTTP: a challenge and its cookie, md5(challenge + secret), and variables as attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.challenges: dict[str, str] = {}

    def __call__(self, seen: Seen) -> Given:
        assert (seen.method, urlsplit(seen.path).path) == ("POST", "/asterisk/mxml")
        form, (name, _, cookie) = _form(seen), (seen.header("cookie") or "").partition("=")
        assert name in ("", "mansession_id")
        match form["Action"]:
            case "Challenge":
                cookie = f'"{secrets.token_hex(4)}"'
                self.challenges[cookie] = str(secrets.randbelow(10**9))
                return self._said(cookie, response="Success", challenge=self.challenges[cookie])
            case "Login":
                challenge = self.challenges.pop(cookie, "")
                wanted = hashlib.md5(f"{challenge}{KEY}".encode(), usedforsecurity=False).hexdigest()
                if not challenge or (form["Username"], form["Key"]) != ("neon", wanted):
                    return self._said(response="Error", message="Authentication failed")
                self.sessions[cookie] = "neon"
                self.logins += 1
                return self._said(cookie, response="Success", message="Authentication accepted")
        if cookie not in self.sessions:
            return self._said(response="Error", message="Permission denied")
        if form["Action"] == "Logoff":
            del self.sessions[cookie]
            return self._said(response="Goodbye", message="Thanks for all the fish.")
        assert form["Action"] == "Getvar"
        known = {
            f"AST_CONFIG(pjsip.conf,{LOGIN},password)": SIP_PASSWORD,
            f"DB(portal/{LOGIN})": PASSWORD,
            f"DB(credit/{LOGIN})": "20.15",
        }
        wanted = form["Variable"]
        return self._said(cookie, response="Success", variable=wanted, value=known.get(wanted, ""))

    @staticmethod
    def _said(cookie: str = "", **attributes: str) -> Given:
        text = " ".join(f"{name}='{escape(value)}'" for name, value in attributes.items())
        response = f"<response type='object' id='unknown'><generic {text} /></response>"
        headers = {"Set-Cookie": f"mansession_id={cookie}; Version=1; Max-Age=60"} if cookie else {}
        return Given(f"<ajax-response>\n{response}\n</ajax-response>\n".encode(), 200, headers)


class OwnToken(Platform):
    """A JWT that the caller signs with HS256, good for some minutes (RFC 7519)."""

    def __call__(self, seen: Seen) -> Given:
        signed, _, seal = (seen.header("authorization") or "").removeprefix("Bearer ").rpartition(".")
        digest = hmac.new(KEY.encode(), signed.encode(), hashlib.sha256).digest()
        if seal != base64.urlsafe_b64encode(digest).decode().rstrip("="):
            return _json({"error": "invalid_token"}, 401)
        head, claims = (json.loads(base64.urlsafe_b64decode(part + "==")) for part in signed.split("."))
        assert head == {"alg": "HS256", "typ": "JWT"}
        assert 0 <= time.time() - claims["iat"] < 60 < claims["exp"] - time.time() <= 300
        if claims["sub"] != LOGIN:
            return _json({"error": "not_found"}, 404)
        return _json({"sip": {"user": NUMBER, "password": SIP_PASSWORD, "domain": DOMAIN}})


class Whmcs(Platform):
    """A form for each action, with the key in it; users sign in with their e-mail address."""

    def __call__(self, seen: Seen) -> Given:
        form = _form(seen)
        if (form["identifier"], form["secret"]) != (KEY, KEY):
            return _json({"result": "error", "message": "Authentication Failed"}, 403)
        return _json(getattr(self, f"_{form['action']}")(form))

    def _AddClient(self, form: Table) -> Table:
        if form["email"] == "taken@example.com":
            return {"result": "error", "message": "A user already exists with that email address"}
        return {"result": "success", "clientid": 70}

    def _AddOrder(self, form: Table) -> Table:
        assert (form["clientid"], form["pid[0]"]) == ("70", "1")
        return {"result": "success", "orderid": 1}

    def _ValidateLogin(self, form: Table) -> Table:
        if (form["email"], form["password2"]) != (LOGIN, PASSWORD):
            return {"result": "error", "message": "Email or Password Invalid"}
        return {"result": "success", "userid": 7}

    def _GetClientsProducts(self, form: Table) -> Table:
        row = {"clientid": form["clientid"], "username": NUMBER, "password": SIP_PASSWORD}
        return {"result": "success", "products": {"product": [row]}}

    def _GetClientsDetails(self, form: Table) -> Table:
        assert form["clientid"] == "7"
        return {"result": "success", "client": {"credit": "20.15", "currency_code": "USD"}}
