"""What to ask an operator, and what the answer means; no Qt, no bytes, no storage.

::

    services                        one operator's web services, each behind its protocol
    signup, provisioning, balance   one operation each, from typed values to the model
    schedule                        when to ask for a balance
    replies                         a reply's plain data → the model, or a coded error
    reading, locate, mapping        where the parts of a reply stand (F3), which are SIP settings (A2, A3)
    amounts                         amounts as operators write them → exact decimals
    inputs                          what a person typed, checked before anything is sent
    info                            the operator's HTML, made harmless (A4)
"""
