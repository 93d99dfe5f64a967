"""The accounts in a file of settings, a line each, without a look at any. Argument: the file."""

import sys

import rtoml

with open(sys.argv[1], encoding="utf-8") as file:
    accounts = rtoml.loads(file.read())["accounts"]
print("\n".join(f"{account['id']}  {account['sip']['display_name']}" for account in accounts))
