"""A mock operator made from any profile: it answers the profile's services, and goes wrong where it is told to.

operator.py: what answers. arriving.py: requests → values. accounts.py: whom it knows. replies.py, with inverse.py,
patterns.py and writers.py: answers → replies, the profile's reply map turned around. access.py: HTTP authentication.
describing.py, registry.py: WSDL and UDDI. faults.py, spoiling.py: what goes wrong. listener.py, certificates.py: the
wire. planning.py: where it serves what, and the profile that leads there. page.py: its web page. serving.py: all of it
together. files.py: its files.
"""
