"""Windows' Credential Locker as `neon_wizard.accounts.vault` uses it: keyring's backend, for secrets of any length."""

from __future__ import annotations

from keyring.backends.Windows import WinVaultKeyring

__all__ = ["MOST_BYTES", "CredentialLocker"]

# CRED_MAX_CREDENTIAL_BLOB_SIZE of wincred.h: Windows refuses longer credentials. An operator's token may well be one.
MOST_BYTES = 5 * 512
_PART = MOST_BYTES // 4 - 16  # characters; one may take four bytes in UTF-16, and the first part has a heading
# Begins a secret that is continued: ``<mark><generation><number of parts><mark><first part>``.
_MARK = "\x1e"
_GENERATIONS = "ab"


class CredentialLocker(WinVaultKeyring):
    """Keeps a secret under ``NAME@SERVICE``, and what does not fit there under ``NAME (a2)@SERVICE`` and so on.

    The first part is written last, and the further parts of the secret that is replaced are of another generation: one
    that is half written never takes the place of the whole one before.

    keyring's own way is to keep the newest secret of a service under ``SERVICE``, and to move it away for the next one:
    of two programs that write at once, one puts what it has read in the place of what the other has written.
    """

    asking = False

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, or None where it or a part of it is not there."""
        text = self._text(service, username)
        if text is None or not text.startswith(_MARK):
            return text
        _, heading, whole = text.split(_MARK, 2)
        for n in range(2, int(heading[1:]) + 1):
            part = self._text(service, _continued(username, heading[0], n))
            if part is None:
                return None
            whole += part
        return whole

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret in place of the one before."""
        before = self._text(service, username) or ""
        new, old = "ba" if before.startswith(f"{_MARK}a") else "ab"
        self._forget_parts(service, username, new)
        parts = [password[start : start + _PART] for start in range(0, len(password), _PART)] or [""]
        for n, part in enumerate(parts[1:], 2):
            self._keep(service, _continued(username, new, n), part)
        continued = len(parts) > 1 or password.startswith(_MARK)
        self._keep(service, username, f"{_MARK}{new}{len(parts)}{_MARK}{parts[0]}" if continued else parts[0])
        self._forget_parts(service, username, old)

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret and all its parts; nothing happens where there is none."""
        self._delete_password(self._compound_name(username, service))
        for generation in _GENERATIONS:
            self._forget_parts(service, username, generation)

    def _text(self, service: str, username: str) -> str | None:
        credential = self._read_credential(self._compound_name(username, service))
        return None if credential is None else credential["CredentialBlob"].decode("utf-16-le")

    def _keep(self, service: str, username: str, text: str) -> None:
        self._set_password(self._compound_name(username, service), username, text)

    def _forget_parts(self, service: str, username: str, generation: str) -> None:
        """Delete from the last part on, so that what a killed process leaves is found from the first one on."""
        last = 1
        while self._text(service, _continued(username, generation, last + 1)) is not None:
            last += 1
        for n in range(last, 1, -1):
            self._delete_password(self._compound_name(_continued(username, generation, n), service))


def _continued(name: str, generation: str, n: int) -> str:
    return f"{name} ({generation}{n})"
