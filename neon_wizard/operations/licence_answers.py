"""What the operator says of a licence (D1): asked once, and read into a `LicenceAnswer`; decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import LicenceAnswer, LicenceState, Secret
from neon_wizard.operations import replies
from neon_wizard.operations.dates import parse_date
from neon_wizard.operations.info import sanitise
from neon_wizard.operations.locate import first_of, lacking, pick_all, pick_text
from neon_wizard.operations.mapping import payload_text
from neon_wizard.operations.reading import Reading, letters
from neon_wizard.operations.services import Services, secrets_of
from neon_wizard.operations.structure import structure
from neon_wizard.profile.operator import LicenceMap
from neon_wizard.profile.requests import placeholders_of
from neon_wizard.profile.schema import STATES

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols import Reply
    from neon_wizard.protocols.cancel import Cancel

ACTIVATION: Final = "licence"
STATUS: Final = "licence_status"

_LONGEST_REASON: Final = 300
_TRUTH: Final = {
    **dict.fromkeys(("true", "1"), LicenceState.ACTIVE),
    **dict.fromkeys(("false", "0"), LicenceState.REFUSED),
}
_REFUSES: Final = frozenset({f"operator.{code}" for code in (100, 101, 102, 103, 104)})
"""The operator's word on this licence; 500 and 501 are its own trouble, and say nothing of it."""
_WRONG_PASSWORD: Final = "operator.104"


def ask(
    services: Services, name: str, values: Mapping[str, str | Secret], cancel: Cancel | None = None
) -> LicenceAnswer:
    """What the service `name` says, `ACTIVATION` or `STATUS`; sent once, and never again by itself.

    Raises as `Services.ask` and `answer`.
    """
    reply = services.ask(name, values, cancel)
    return answer(reply, services.service(name), services.profile.name, secrets=secrets_of(values))


def answer(reply: Reply, service: Service, operator: str, *, secrets: tuple[Secret, ...] = ()) -> LicenceAnswer:
    """What a reply says of a licence: a refusal in one of the operator's codes is an answer too.

    Raises as `replies.read`, and `ReplyError` ``reply.licence_state`` and ``reply.date`` for a state and a date that
    are not understood. An activation that succeeds without naming a state has activated.
    """
    reading = Reading(reply, service, operator, secrets)
    try:
        root = replies.read(reply, service, operator, secrets=secrets)
    except OperatorError as error:
        refused = _refused(reading, error)
        if refused is None:
            raise
        return refused
    text = payload_text(reading, root, service.reply.licence.state, "State")
    if not text and (service.name == STATUS or service.reply.licence.state != LicenceMap.state):
        raise lacking(reading, root, service.reply.licence.state)
    return _made(reading, root, _state(reading, text) if text else LicenceState.ACTIVE)


def _made(reading: Reading, root: Any, state: LicenceState, words: str = "") -> LicenceAnswer:
    rules = reading.service.reply
    reason = payload_text(reading, root, rules.licence.reason, "Reason") or words
    if not reason and state is not LicenceState.ACTIVE and rules.description:
        reason = pick_text(reading, root, rules.description)
    info = "\n".join(pick_all(reading, root, rules.info)) if rules.info else ""
    expires = payload_text(reading, root, rules.licence.expires, "Expires")
    try:
        moment = parse_date(expires, rules.licence.dates)
    except ValueError:
        node = first_of(rules.licence.expires)
        raise reading.error("reply.date", found=reading.words(expires, 40), node=node) from None
    return LicenceAnswer(state, reading.words(reason, _LONGEST_REASON), moment, sanitise(info))


def _refused(reading: Reading, error: OperatorError) -> LicenceAnswer | None:
    """What a refusal says of the licence; None where it says nothing of it."""
    rules = reading.service.reply
    try:
        root = structure(reading)
        code = pick_text(reading, root, rules.code) if rules.code and root is not None else ""
    except ReplyError:
        root, code = None, ""
    named = rules.licence.states.get(code) or rules.licence.states.get(str(error.operator_code))
    if named is None and error.code not in _REFUSES:
        return None
    state = LicenceState(named or LicenceState.REFUSED)
    text = payload_text(reading, root, rules.licence.state, "State") if root is not None and not named else ""
    if not named and not text and error.code == _WRONG_PASSWORD and "password" in placeholders_of(reading.service):
        return None  # the password was changed elsewhere (F33), which says nothing of the licence
    if text:
        state = _state(reading, text)
        if state is LicenceState.ACTIVE:
            raise reading.error("reply.contradictory", success="false", operator_code=code or error.operator_code)
    # A code in words stands behind them, for who knows nothing better; here it has just been read.
    return _made(reading, {} if root is None else root, state, error.description.removesuffix(f"; {code}"))


def _state(reading: Reading, text: str) -> LicenceState:
    """A state by the profile's words, by this program's, or by truth; raises ``reply.licence_state``."""
    rules = reading.service.reply.licence
    if text in rules.states:
        return LicenceState(rules.states[text])
    by_letters = {**{letters(name): name for name in STATES}, **{letters(w): s for w, s in rules.states.items()}}
    if named := by_letters.get(letters(text)):
        return LicenceState(named)
    if text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    raise reading.error("reply.licence_state", found=reading.words(text, 40), node=first_of(rules.state))
