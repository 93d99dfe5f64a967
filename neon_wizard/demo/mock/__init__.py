"""A mock operator made from any profile: it answers the profile's services, and goes wrong where it is told to.

serving.py: all of it together. operator.py: what answers. arriving.py, notations.py: requests → values. accounts.py:
whom it knows. replies.py: answers → replies, the profile's reply map turned around, with inverse.py (JMESPath),
patterns.py (regular expressions), codes.py, tables.py, writers.py and rendering.py. proving.py: whether they are read.
access.py: HTTP authentication. describing.py, registry.py: WSDL and UDDI. faults.py, spoiling.py, insisting.py: what
goes wrong. listener.py, certificates.py: the wire. planning.py: where it serves what, and the profile that leads there.
files.py: its files. page.py: its web page.
"""
