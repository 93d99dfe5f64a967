"""What to ask an operator, and what the answer means; no Qt, no bytes, no storage.

::

    services          one operator's web services, each behind its protocol, and the registries that locate them
    account_services  signup, provisioning, balance: from typed values to the model
    licence           whether an account may be used, and what the operator's answer says about it
    extra_service     a service that only one operator offers
    schedule          when to ask for a balance
    replies           a reply's plain data → the model, or a coded error
    structure, paths  where Success, Error and Data stand, and the parts in them (F3)
    mapping           which of them are SIP settings (A2, A3)
    amounts, dates    as operators write them → exact decimals, moments
    inputs            what a person typed, checked before anything is sent
    info              the operator's HTML, made harmless (A4)
"""
