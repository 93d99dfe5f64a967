"""The operators that are kept for this user: which profile is used for each, and what to ask before replacing it.

What an earlier version left is put in order here: it remembered where a profile was opened, and copied nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from neon_wizard import places
from neon_wizard.authoring.keeping import Current, Keeper, KeptProfiles, Listed, new_hosts, other_kept, source_of
from neon_wizard.errors import ProfileError, StorageError
from neon_wizard.operations.services import ProfileKeeper
from neon_wizard.profile.load import files, find, load_file
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import names_and_options

if TYPE_CHECKING:
    from neon_wizard.accounts.store import AccountStore

__all__ = ["KeptOperators"]

_OPENED: Final = "profile_files"
"""The preference in which earlier versions remembered where profiles were opened, as ``id=path``."""
Offered: TypeAlias = tuple[tuple[Profile, ...], tuple[ProfileError, ...]]


class KeptOperators:
    """store, persistent: of the program as it is now. folders: where profiles are looked for, the strongest first.

    offered: returns the profiles in them, and what is wrong with the others. changed: called when there are others.
    """

    def __init__(
        self,
        store: Callable[[], AccountStore],
        persistent: Callable[[], bool],
        folders: Callable[[], Iterable[Path]],
        offered: Callable[[], Offered],
        changed: Callable[[], None],
    ) -> None:
        self._store = store
        self._persistent = persistent
        self._places = folders
        self._offered = offered
        self._changed = changed
        self._own = KeptProfiles(places.profile_dirs()[0])
        self._agreed: set[tuple[str, str]] = set()

    def agree(self, profile: Profile) -> None:
        """Remember that the user saw what `profile` changes: it may replace the kept one with its next account."""
        self._agreed.add((profile.id, profile.text))

    def keeper(self, profile: Profile) -> ProfileKeeper:
        """Return what keeps `profile` when an account is made; one that lies in a profile folder is already kept."""
        if not self._persistent() or profile.source is Source.BUNDLED or not profile.text:
            return ProfileKeeper()
        return self._keeper(profile)

    def other_kept(self, profile: Profile) -> ProfileError | None:
        """Return the error that another profile of this operator is used here, and what would change.

        None where no other one is used.
        """
        if profile.source is Source.BUNDLED or not profile.text:
            return None
        replaced = self._keeper(profile).replaced
        return other_kept(profile, replaced) if replaced else None

    def asks(self, profile: Profile) -> ProfileError | None:
        """Return what to ask the user before `keep`: as `other_kept`, or for hosts that nobody agreed to."""
        if found := self.other_kept(profile):
            return found
        new = self._store().new_origins(profile.id, profile.origins) if self._persistent() else ()
        return new_hosts(profile, new) if new else None

    def all(self) -> tuple[Listed, ...]:
        """Return every operator that is kept on this computer, and the files in its folders that cannot be used."""
        found = []
        for profile in self._offered()[0]:
            path = Path(profile.origin)
            uses, own = self.uses(profile.id), self._own.owns(path)
            found.append(Listed(path, profile, None, source_of(profile), own, uses))
        for error in self._offered()[1]:
            path = Path(error.facts.get("file", ""))
            found.append(Listed(path, None, error, str(path), self._own.owns(path), self.uses(path.stem)))
        return tuple(found)

    def keep(self, profile: Profile, over: Path | None = None) -> Path:
        """Copy `profile` among the user's own, in place of the one in use; the user agreed to it and its hosts.

        over: the file that it replaces. Raises the same as `KeptProfiles.keep`.
        """
        current = self._current(profile.id)
        if current and current.path == Path(profile.origin) and over is None and self._in_places(current.path):
            return current.path
        path = self._own.keep(profile, over or (current.path if current else None))
        self._changed()
        if self._persistent() and self._store().knows(profile.id):
            self._store().trust(profile.id, profile.origins)  # what its replies name is asked about once it is known
        return path

    @staticmethod
    def require_operator(profile: Profile, operator_id: str, operator: str) -> None:
        """Raise `ProfileError` ``profile.other_operator`` where `profile` is not that operator's."""
        if profile.id != operator_id:
            names = {"id": operator_id, "operator": operator, "other_id": profile.id, "other": profile.name}
            raise ProfileError("profile.other_operator", facts={"file": profile.origin, **names})

    def owns(self, profile: Profile) -> bool:
        """Return whether its file is among the user's own."""
        return self._own.owns(Path(profile.origin))

    def remove(self, path: Path) -> None:
        """Forget a profile that is kept; raises `StorageError`."""
        self._own.remove(path)
        self._changed()

    def uses(self, operator_id: str) -> int:
        """Return how many accounts, and signups of unknown outcome, need this operator's profile."""
        accounts = [each.operator_id for each in self._store().accounts()]
        return [*accounts, *(each.operator_id for each in self._store().pending_signups())].count(operator_id)

    def _keeper(self, profile: Profile) -> Keeper:
        return Keeper(
            profile,
            self._own,
            current=lambda: self._current(profile.id),
            agreed=lambda: (profile.id, profile.text) in self._agreed,
            accounts=lambda: frozenset(each.id for each in self._store().accounts() if each.operator_id == profile.id),
            lasts=self._in_places,
            kept_now=self._changed,
        )

    def _current(self, operator_id: str) -> Current | None:
        """Return what is used for the operator now."""
        try:
            found = find(operator_id, self._places(), names_and_options())
        except ProfileError as error:
            if error.code != "profile.not_found":  # a file with its name exists, and cannot be read
                return Current(Path(error.facts.get("file", "")), None)
            remembered = self.remembered(operator_id)
            return Current(Path(remembered.origin), remembered) if remembered else None
        return Current(Path(found.origin), found) if found.id == operator_id else None

    def remembered(self, operator_id: str) -> Profile | None:
        """Return the profile where an earlier version opened it, as long as it is still there."""
        for path in self._opened(operator_id):
            with suppress(ProfileError):
                profile = load_file(path, names_and_options())
                if profile.id == operator_id:  # the file may have become another operator's
                    return profile
        return None

    def _opened(self, operator_id: str) -> list[Path]:
        """Return where an earlier version opened the profile with this id."""
        with suppress(StorageError):
            remembered: list[str] = self._store().preference(_OPENED, [])
            pairs = (entry.partition("=") for entry in remembered)
            return [Path(path) for known, _, path in pairs if known == operator_id]
        return []

    def lost(self, operator_id: str) -> ProfileError | None:
        """Return the error that there are accounts without a profile, as earlier versions left it in Downloads."""
        with suppress(StorageError):
            names = [each.operator_name for each in self._store().accounts() if each.operator_id == operator_id]
            pending = [each.operator_id for each in self._store().pending_signups() if each.operator_id == operator_id]
            if names or pending:
                path = next(iter(self._opened(operator_id)), "")
                facts = {"operator": (names or pending)[0], "id": operator_id, "file": path}
                return ProfileError("profile.gone" if path else "profile.gone_unknown", facts=facts)
        return None

    def settle(self, profile: Profile) -> None:
        """Finish what an earlier version left: accounts whose profile lies elsewhere get their copy of it now.

        Only where all its hosts were agreed to; nothing is asked, and nothing that is kept is replaced.
        """
        # A folder that cannot be written is reported where it matters: before an account is made.
        with suppress(StorageError, ProfileError):
            if not self._persistent() or not self._store().knows(profile.id):
                return
            if self._in_places(Path(profile.origin)) and self._store().settled(profile.id):
                return
            for each in (self.remembered(profile.id), profile):
                if each is not None and each.text and self._may_settle(each):
                    self._settle_with(each)

    def settle_all(self) -> None:
        """`settle` whatever an earlier version remembered; raises `StorageError`."""
        for entry in self._store().preference(_OPENED, list[str]()):
            if profile := self.remembered(entry.partition("=")[0]):
                self.settle(profile)

    def _settle_with(self, profile: Profile) -> None:
        current = self._current(profile.id)
        if (current is None or not self._in_places(current.path)) and self.uses(profile.id):
            self._own.keep(profile)
            self._changed()
            self._forget_opened(profile.id)
            current = self._current(profile.id)
        if current and current.profile and self._may_settle(current.profile):
            self._store().settle(current.profile)

    def _may_settle(self, profile: Profile) -> bool:
        return not self._store().new_origins(profile.id, profile.origins) and self._store().fits(profile)

    def _forget_opened(self, operator_id: str) -> None:
        known: list[str] = self._store().preference(_OPENED, [])
        others = [entry for entry in known if not entry.startswith(f"{operator_id}=")]
        if others != known:
            self._store().set_preference(_OPENED, others)

    def _in_places(self, path: Path) -> bool:
        return path in files(self._places())
