"""The window with the SIP settings of an account (B2)."""
