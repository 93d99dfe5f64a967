"""What a form asks, of a signup and of an extra service alike: its inputs, their keys, and how these are read."""
