"""Ten lines of zeep: one provisioning. Argument: the address of the WSDL."""

import json
import sys

from zeep import Client
from zeep.helpers import serialize_object

client = Client(sys.argv[1])
reply = client.service.Provisioning(Login="Tester", Password="123456")
print(json.dumps(serialize_object(reply), default=str))
