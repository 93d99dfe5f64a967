"""What can be done about an error: which remedies a window offers for it, and what each of them does (rule 7).

The wizard's flow offers by itself (`flow.Flow`), for there the answer also depends on what was sent and where the user
is; what is pressed is carried out here, as for every other window.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.parts.dialogs import LinkQuestion, support_of
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Remedy, explain

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import AccessSecret
    from neon_wizard.secret import Secret

__all__ = ["EVERYWHERE", "Remedies", "offered"]

EVERYWHERE = (Remedy.UNLOCK, Remedy.TRUST_HOSTS, Remedy.HTTP_CREDENTIALS, Remedy.SUPPORT)
"""What every window can offer that shows one operator's error: `Remedies.take` does it all."""


def offered(error: NeonError, *, among: Collection[Remedy] = EVERYWHERE, again: bool = False) -> tuple[Remedy, ...]:
    """The remedies that a banner shows for `error`, the best first.

    among: those that can be taken here; the error's own remedy is offered if it is one of them. again: what failed can
    be tried again here, and that is offered too.
    """
    own = explain(error).action
    best = (own,) if own in among else ()
    return (*best, Remedy.RETRY) if again and own not in (*best, Remedy.RETRY)[len(best):] else best
