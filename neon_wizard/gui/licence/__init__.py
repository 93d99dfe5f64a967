"""The licence (D1): when it is asked about, and how it is shown."""
