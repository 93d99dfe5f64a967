"""What Locust loads, in a process of its own: the plan comes through the standard input, because it holds secrets.

That stays open, and tells the process when the one that started it has ended.
"""

from __future__ import annotations

import sys
from typing import Any

from locust import events
from locust.runners import WorkerRunner

from neon_wizard.checks.load.load_plan import LoadPlan
from neon_wizard.checks.load.locust_users import protect, user_class, write_figures
from neon_wizard.checks.load.with_parent import end_with_parent

plan = LoadPlan.read(sys.stdin.readline())
OperatorUser = user_class(plan)


def _tell(environment: Any, **_: object) -> None:
    if plan.figures and not isinstance(environment.runner, WorkerRunner):
        write_figures(environment, plan.figures)


def _begin(web_ui: Any = None, **_: object) -> None:
    end_with_parent()
    if web_ui is not None:
        protect(web_ui.app)


quitting: Any = events.quitting  # Locust has no types
quitting.add_listener(_tell)
init: Any = events.init
init.add_listener(_begin)  # in each worker that Locust forked, and in their master
