"""What an operator's own service (E1) asks: from ``--input``, the environment, the standard input or a prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.cli import asking
from neon_wizard.cli.language import current
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.model import Secret

if TYPE_CHECKING:
    from neon_wizard.cli.arguments import Arguments
    from neon_wizard.operations.action_inputs import Value
    from neon_wizard.profile.action import ActionInput, OperatorAction


def values(args: Arguments, action: OperatorAction) -> dict[str, Value]:
    """What was given, not yet checked; at a terminal what is needed and was left out is asked for.

    A file is given by its path. Raises `UsageError`: ``usage.input``, ``usage.arguments`` naming the options left out,
    ``input.file`` and the like.
    """
    from neon_wizard.operations.action_inputs import read_upload

    texts = asking.given_inputs(args.inputs, action.inputs, secret=_secret_names(action))
    if (piped := _piped(args, action)) is not None:
        texts[piped.name] = asking.password(args).reveal()
    missing = [asked for asked in action.inputs if asked.name not in texts and not asked.optional and not asked.default]
    if missing and not asking.askable(args):
        raise _left_out(missing)
    texts |= {asked.name: _ask(asked, action) for asked in missing}
    files = {asked.name: asked for asked in action.inputs if asked.kind == "file"}
    return {name: read_upload(text, files[name]) if name in files and text else text for name, text in texts.items()}


def portal_password(args: Arguments, action: OperatorAction, *, kept: bool) -> Secret | None:
    """The portal password where the action sends it: what was given now, else None where one is `kept`, else asked."""
    if not action.asks_password:
        return None
    return asking.portal_password(args, kept=kept)


def _secret_names(action: OperatorAction) -> frozenset[str]:
    from neon_wizard.operations.action_inputs import secret

    return frozenset(asked.name for asked in action.inputs if secret(asked))


def _piped(args: Arguments, action: OperatorAction) -> ActionInput | None:
    """The input that --password-stdin gives: the only password that there is to give."""
    passwords = [asked for asked in action.inputs if asked.kind == "password"]
    return passwords[0] if args.password_stdin and not action.asks_password and len(passwords) == 1 else None


def _left_out(missing: list[ActionInput]) -> UsageError:
    from neon_wizard.operations.action_inputs import secret

    options = [asking.environment_name(asked.name) if secret(asked) else f"--input {asked.name}=…" for asked in missing]
    reason = tr("missing: {options}").format(options=", ".join(options))
    return UsageError("usage.arguments", field=missing[0].name, facts={"reason": reason})


def _ask(asked: ActionInput, action: OperatorAction) -> str:
    from neon_wizard.operations.action_inputs import secret

    question = asked.label.for_language(current()) or asked.name
    if secret(asked):
        return asking.hidden(question, twice=asked.name == action.result.new_password)
    if asked.choices:
        shown = "; ".join(f"{sent} = {text.for_language(current())}" for sent, text in asked.choices.items())
        question = f"{question} ({shown})"
    return asking.prompt(question)
