"""Ten lines of http.client and lxml: one provisioning. Arguments: the address, a file with the request's bytes."""

import http.client
import json
import sys
from urllib.parse import urlsplit

from lxml import etree

url = urlsplit(sys.argv[1])
connection = http.client.HTTPConnection(url.netloc)
with open(sys.argv[2], "rb") as request:
    connection.request("POST", url.path, request.read(), {"Content-Type": "application/soap+xml; charset=utf-8"})
reply = etree.fromstring(connection.getresponse().read())
print(json.dumps({etree.QName(element).localname: element.text for element in reply.iter() if not len(element)}))
