"""What to ask, and what the answer means: one module per operation, on plain data."""
