"""The pictures of every page and window, for the documentation and for looking at: ``make screenshots``."""
