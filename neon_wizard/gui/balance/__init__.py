"""The balance (C1, C2): when it is asked for, and how it is shown."""
