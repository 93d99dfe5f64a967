"""The wizard's state, without Qt: what was answered, which page is next, what is sent, where an error is repaired.

The windows map each `Page` to a page and nothing more; tests walk every path without a widget. Nothing heavy is
imported here: the operations that `Submission.run` needs are imported on the worker's thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.flow.answers import FIVE, Answers, Field, Page, Road
from neon_wizard.flow.navigation import Flow

if TYPE_CHECKING:
    from neon_wizard.flow.submission import Problem, Submission

__all__ = ["FIVE", "Answers", "Field", "Flow", "Page", "Problem", "Road", "Submission"]


def __getattr__(name: str) -> object:
    """Import `Problem` and `Submission` when they are first used, as the first window does without them."""
    if name not in ("Problem", "Submission"):
        raise AttributeError(name)
    from neon_wizard.flow import submission

    return getattr(submission, name)
