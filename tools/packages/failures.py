"""What is said where a package cannot be made."""


class BuildError(Exception):
    """The message says what is missing, and where it comes from."""
