"""NEON Wizard: sets up a softphone account with an operator, in a window or from the command line."""

__version__ = "0.1.0"
