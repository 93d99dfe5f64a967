"""Accounts to another computer and from one, with the profiles of their operators.

A file from elsewhere changes nothing that is here: an account that is here stays, and so does a profile.
"""

from __future__ import annotations

import tempfile
import tomllib
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from neon_wizard import disk
from neon_wizard.accounts import encrypted_file, files
from neon_wizard.accounts.account_moves import Arrival, MovedAccounts, MovedProfile
from neon_wizard.accounts.files import Corrupt
from neon_wizard.authoring.keeping import Copy, source_of
from neon_wizard.authoring.named_files import file_keys
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import Account, Secret
from neon_wizard.profile import RESERVED_ID
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source

if TYPE_CHECKING:
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.authoring.kept_operators import KeptOperators

__all__ = ["file_of", "movable", "opened", "take_in"]


def movable(accounts: Collection[Account]) -> tuple[Account, ...]:
    """Return those that can go: all but the demo operator's, which is inside each program."""
    return tuple(each for each in accounts if each.operator_id != RESERVED_ID)


def file_of(store: AccountStore, ids: Collection[str], profile_of: Callable[[str], Profile], phrase: Secret) -> bytes:
    """Return the content of the file with these accounts, encrypted with `phrase`.

    profile_of: an operator's id → its profile; where that raises `ProfileError` the accounts go without one. Raises
    `UsageError` ``transfer.empty``, ``transfer.short``; `StorageError`, `KeyringError`.
    """
    encrypted_file.require_phrase(phrase)
    chosen = [each for each in movable(store.accounts()) if each.id in ids]
    if not chosen:
        raise UsageError("transfer.empty")
    profiles: dict[str, MovedProfile] = {}
    for operator_id in {each.operator_id for each in chosen}:
        try:
            if moved := _moved(profile_of(operator_id)):
                profiles[operator_id] = moved
        except ProfileError:  # its file is gone, or cannot be read: it can be had from the operator
            continue
    tables = store.moved([each.id for each in chosen], profiles).tables()
    return encrypted_file.encrypted(files.complete(Path(f"accounts{encrypted_file.SUFFIX}"), tables), phrase)


def opened(path: Path, phrase: Secret) -> MovedAccounts:
    """Return what the file at `path` holds.

    Raises `UsageError` ``transfer.foreign``, ``transfer.incomplete``, ``transfer.newer``, ``transfer.passphrase``;
    `StorageError` where it cannot be read.
    """
    with files.storage_errors(path):
        content = disk.read(path, encrypted_file.MOST_BYTES + 1)
    facts = {"file": path, "suffix": encrypted_file.SUFFIX}
    if len(content) > encrypted_file.MOST_BYTES:
        raise UsageError("transfer.foreign", facts=facts)
    data = encrypted_file.decrypted(content, phrase, path)
    try:
        return MovedAccounts.read(files.parse(data))
    except Corrupt as error:  # the pass phrase was right, so another version wrote it
        raise UsageError("transfer.newer", facts=facts, detail=str(error)) from error


def take_in(
    store: AccountStore,
    kept: KeptOperators,
    moved: MovedAccounts,
    load: Callable[[str], Profile],
    *,
    over: bool = False,
) -> Arrival:
    """Keep the accounts that came, and the profile of each operator of which nothing is here yet.

    load: the path of a profile's file → the profile. over: accounts that are here already are replaced. Raises the same
    as `AccountMoves.take_in`, and `ProfileError` for a profile that cannot be used.
    """
    for operator_id, operator in moved.operators.items():
        if operator.profile is not None and not store.knows(operator_id) and not _there(operator_id, load):
            _keep(kept, operator_id, operator.profile, load)
    return store.take_in(moved, over=over)


def _moved(profile: Profile) -> MovedProfile | None:
    if profile.source is Source.BUNDLED or not profile.text:
        return None
    copy = Copy.of(profile)
    return MovedProfile(copy.text, source_of(profile), copy.files.contents)


def _there(operator_id: str, load: Callable[[str], Profile]) -> bool:
    try:
        load(operator_id)
    except ProfileError as error:
        return error.code != "profile.not_found"
    return True


def _keep(kept: KeptOperators, operator_id: str, profile: MovedProfile, load: Callable[[str], Profile]) -> None:
    """Write the profile and its files into a folder of their own, load it as any other, and keep it."""
    with tempfile.TemporaryDirectory(prefix="neon-") as made, files.storage_errors(Path(made)):
        folder = Path(made)
        for name, content in profile.files.items():
            target = folder / name
            disk.make_private(target.parent)
            disk.write(target, content)
        path = folder / "operator.toml"
        disk.write(path, profile.text.encode())
        if profile.source:
            disk.write(path.with_suffix(".from"), profile.source.encode("utf-8", "replace"))
        found = load(str(path))
        named = (value.partition("!/")[0] for _, _, value in file_keys(tomllib.loads(profile.text)))
        if found.id != operator_id or not all(name in profile.files for name in named):
            raise UsageError("transfer.foreign", facts={"file": path.name, "suffix": encrypted_file.SUFFIX})
        kept.keep(found)
