"""A mock operator made from any profile: it answers the profile's services, and fails where it is told to.

::

    mock_server          a mock while it serves: listener, folder, the profile that leads to it
    mock_operator        what answers
    incoming             requests → values
    known_accounts       whom it knows, and its files
    composed_replies     answers → replies: the profile's reply map, turned around
    inverse, writers     expressions and patterns read backwards; plain data → bytes
    planning             what is served where, and whether the replies are read back
    admission            HTTP authentication, and what an operator insists on
    served_descriptions  WSDL and UDDI
    faults, spoiling     what fails, and how
    certificates         good ones and spoilt ones
    mock_page            its web page
"""
