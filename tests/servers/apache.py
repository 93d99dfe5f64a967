"""Apache in front of an operator, for its digest authentication: the one that most operators have met."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

from tests.protocols.helpers import free_port

MODULES = Path("/usr/lib/apache2/modules")
APACHE = shutil.which("apache2") or shutil.which("apache2", path="/usr/sbin")
AVAILABLE = APACHE is not None and (MODULES / "mod_auth_digest.so").is_file()

_MODULES = ("mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_digest", "proxy", "proxy_http")
_CONFIG = """\
ServerRoot {folder}
PidFile {folder}/pid
DefaultRuntimeDir {folder}
ErrorLog /dev/stderr
ServerName localhost
Listen 127.0.0.1:{port}
{user}
<Location />
    AuthType Digest
    AuthName "voip"
    AuthDigestProvider file
    AuthUserFile {folder}/users
    AuthDigestQop auth
    AuthDigestNonceLifetime {lifetime}
    Require valid-user
</Location>
ProxyPass / {upstream}/
"""


class Apache:
    """``with Apache(operator.origin, "neon", "s3cret") as front``.

    lifetime: of a nonce, in seconds; 0 for one request, less than 0 for ever.
    """

    def __init__(self, upstream: str, username: str, password: str, *, lifetime: int = 300) -> None:
        # Its worker is another user, who may not read a test's own folder.
        self._folder = Path(tempfile.mkdtemp(prefix="neon-apache-"))
        self._folder.chmod(0o755)
        secret = hashlib.md5(f"{username}:voip:{password}".encode(), usedforsecurity=False).hexdigest()
        (self._folder / "users").write_text(f"{username}:voip:{secret}\n", encoding="utf-8")
        port = free_port()
        user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
        values = {"port": port, "user": user, "lifetime": lifetime, "upstream": upstream}
        loaded = "".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so\n" for name in _MODULES)
        config = loaded + _CONFIG.format(folder=self._folder, **values)
        (self._folder / "apache.conf").write_text(config, encoding="utf-8")
        self.origin = f"http://127.0.0.1:{port}"

    def __enter__(self) -> Apache:
        assert APACHE is not None
        # It must not outlive a test run that is killed.
        tied = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
        command = [*tied, APACHE, "-f", str(self._folder / "apache.conf"), "-D", "FOREGROUND"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        assert self._process.stderr is not None
        for line in self._process.stderr:  # it says when it listens
            if "resuming normal operations" in line:
                break
        else:
            raise AssertionError("Apache did not start")
        self._drain = threading.Thread(target=self._process.stderr.read, daemon=True)
        self._drain.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._drain.join(20)
        assert self._process.stderr is not None
        self._process.stderr.close()
        shutil.rmtree(self._folder)
