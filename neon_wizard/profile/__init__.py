"""What an operator is: the profile's schema, its loading and validation. Fetches nothing, knows no secret's value."""

RESERVED_ID = "demo"
"""Starts the embedded operator, so only the program's own profile may have this id."""
