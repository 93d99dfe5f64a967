"""Profiles whose services take several requests, each of a kind of its own."""

from __future__ import annotations

HEAD = 'format = 1\noperator = { id = "chain", name = "Chain" }\n'
JSON = 'format = "json"\nsuccess = "ok"\ncode = "error.code"\ndescription = "error.text"'

CHAINS = {
    "a user's login, ids that steps take, an account out of all of them": f"""
[sessions.user]
url = "https://a.example/login"
protocol = "rest"
body = {{ login = "{{login}}", key = "{{login}}{{password|md5}}" }}
take = {{ token = "token", owner = "owner.id" }}
[sessions.user.reply]
{JSON}
[sessions.user.logout]
url = "https://a.example/logout"
headers = {{ X-Token = "{{user.token}}" }}
[services.provisioning]
protocol = "rest"
method = "GET"
headers = {{ X-Token = "{{user.token}}" }}
[services.provisioning.reply]
{JSON}
account = {{ number = "{{device.name}}", password = "{{device.secret}}", domain = "data.realm" }}
[[services.provisioning.steps]]
name = "devices"
url = "https://a.example/owners/{{user.owner}}/devices?of={{login}}"
take = {{ id = "data[0].id" }}
[[services.provisioning.steps]]
name = "device"
url = "https://a.example/devices/{{devices.id}}"
take = {{ name = "data.sip.name", secret = "data.sip.secret" }}
[[services.provisioning.steps]]
name = "realm"
url = "https://a.example/realm"
[services.balance]
protocol = "rest"
method = "GET"
headers = {{ X-Token = "{{user.token}}" }}
url = "https://a.example/credit"
[services.balance.reply]
{JSON}
balance = "credit"
currency = "unit"
""",
    "an administrator's token, a customer who is looked up before one is made": f"""
[sessions.admin]
scheme = "oauth2"
url = "https://b.example/token"
client_id = "neon"
client_secret = "secret:client"
client_auth = "basic"
not_carried_out = ["http 401"]
[services.signup]
protocol = "rest"
session = "admin"
omit = ["phone"]
[services.signup.reply]
{JSON}
account = {{ number = "number", password = "secret", domain = "realm" }}
[[services.signup.steps]]
name = "customer"
method = "GET"
url = "https://b.example/customers?email={{email}}"
take = {{ id = "rows[0].id" }}
[[services.signup.steps]]
name = "customer"
unless = "customer.id"
url = "https://b.example/customers"
body = {{ email = "{{email}}", name = "{{name}}" }}
take = {{ id = "id" }}
commits = true
[[services.signup.steps]]
name = "subscriber"
url = "https://b.example/subscribers"
body = {{ customer = "{{customer.id}}", user = "{{login}}", secret = "{{password}}", name = "{{name}}" }}
take = {{ place = "header:Location" }}
commits = true
[[services.signup.steps]]
name = "made"
method = "GET"
url = "{{subscriber.place}}"
reads = true
[services.provisioning]
protocol = "rest"
session = "admin"
[services.provisioning.reply]
{JSON}
account = {{ number = "number", password = "secret", domain = "realm" }}
[[services.provisioning.steps]]
name = "check"
url = "https://b.example/check"
body = {{ user = "{{login}}", secret = "{{password}}" }}
take = {{ id = {{ of = "header:X-Id", pattern = '^id=(\\d+)$' }} }}
[[services.provisioning.steps]]
name = "subscriber"
method = "GET"
url = "https://b.example/subscribers/{{check.id}}"
[services.balance]
protocol = "rest"
session = "admin"
[services.balance.reply]
{JSON}
balance = "{{line.credit}}"
currency = "unit"
[[services.balance.steps]]
name = "line"
method = "GET"
url = "https://b.example/lines?number={{number}}"
take = {{ credit = "line.credit" }}
[[services.balance.steps]]
name = "unit"
method = "GET"
url = "https://b.example/unit"
""",
    "cookies, XML, and a session's end as a code": """
[sessions.portal]
url = "https://c.example/login.php"
protocol = "form"
fields = { user = "{login}", pass = "{password}" }
cookies = true
expired = ["E99"]
[sessions.portal.reply]
format = "xml"
success = "r.ok == '1'"
code = "r.code"
[services.provisioning]
protocol = "form"
session = "portal"
[services.provisioning.reply]
format = "xml"
success = "r.ok == '1'"
code = "r.code"
account = { number = "r.number", password = "r.secret", domain = "r.host" }
[[services.provisioning.steps]]
name = "home"
url = "https://c.example/home.php"
fields = { a = "home" }
take = { page = "r.form.token" }
[[services.provisioning.steps]]
name = "sip"
url = "https://c.example/sip.php"
fields = { token = "{home.page}" }
""",
}

CHALLENGED = f"""
[values]
proof = "{{admin.nonce}}{{secret:api}}|md5"

[sessions.user]
url = "https://a.example/login"
protocol = "rest"
body = {{ login = "{{login}}", key = "{{answer}}" }}
take = {{ token = "token" }}
values = {{ answer = "{{user.nonce}}:{{password}}|sha256" }}
[sessions.user.reply]
{JSON}
[sessions.user.challenge]
url = "https://a.example/challenge"
body = {{ login = "{{login}}" }}
take = {{ nonce = "nonce" }}

[sessions.admin]
url = "https://a.example/ami"
protocol = "rest"
method = "GET"
fields = {{ user = "neon", key = "{{proof}}", again = "{{admin.id}}" }}
cookies = true
not_carried_out = ["http 401"]
[sessions.admin.reply]
{JSON}
[sessions.admin.challenge]
take = {{ nonce = "nonce", id = "header:X-Id" }}
[sessions.admin.logout]
url = "https://a.example/ami/out"

[services.signup]
url = "https://a.example/accounts"
session = "admin"
protocol = "rest"
body = {{ login = "{{login}}", secret = "{{password}}" }}
omit = ["phone", "email", "name"]
[services.signup.reply]
{JSON}
account = {{ number = "number", password = "secret", domain = "realm" }}

[services.provisioning]
url = "https://a.example/account"
protocol = "rest"
method = "GET"
headers = {{ X-Token = "{{user.token}}" }}
fields = {{}}
[services.provisioning.reply]
{JSON}
account = {{ number = "number", password = "secret", domain = "realm" }}

[services.balance]
url = "https://a.example/credit?number={{number}}"
session = "admin"
protocol = "rest"
method = "GET"
fields = {{}}
[services.balance.reply]
{JSON}
balance = "credit"
currency = "unit"
"""
"""Two sessions whose logins answer a challenge: a user's, and an administrator's with a cookie."""
