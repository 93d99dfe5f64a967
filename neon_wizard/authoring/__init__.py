"""Writing operators' profiles: from a WSDL, by questions, from an https address; checking and changing them in place.

Nothing here knows Qt; the commands and the window use the same functions.
"""
