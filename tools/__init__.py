"""What the developers use: nothing of it is shipped."""
