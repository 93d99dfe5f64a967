"""The windows: everything that needs Qt, and nothing that does not.

PySide puts itself in the place of Python's import. From then on it reads the source of every module that is imported,
whoever made it, to see whether that switches one of PySide's features (``from __feature__ import snake_case``). None of
ours does. To read them takes a fifth of a millisecond for each, and keeps the text of all of them in memory; so
Python's own import is put back as soon as PySide is there.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - what is put back has to be replaced first

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
