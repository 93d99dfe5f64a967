"""nginx in front of an operator, as operators run it: TLS, client certificates, gzip, redirects, Basic, a limit."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from contextlib import ExitStack
from pathlib import Path

import trustme

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
AVAILABLE = NGINX is not None

_CONFIG = """\
daemon off;
worker_processes 1;
{user}
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    limit_req_zone $binary_remote_addr zone=once:64k rate=1r/m;
    limit_req_status 429;
    server {{
        listen 127.0.0.1:{plain};
        return 307 https://127.0.0.1:{tls}$request_uri;
    }}
    server {{
        listen 127.0.0.1:{tls} ssl;
        ssl_certificate {folder}/server.pem;
        ssl_certificate_key {folder}/server.pem;
        ssl_protocols {protocols};
        {client}
        gzip on;
        gzip_min_length 1;
        gzip_proxied any;
        gzip_types text/xml application/soap+xml;
        location / {{ proxy_pass {upstream}; }}
        location /basic/ {{
            auth_basic "voip";
            auth_basic_user_file {folder}/users;
            proxy_set_header Authorization "";
            proxy_pass {upstream}/;
        }}
        location /moved/ {{ return 308 /; }}
        location /limited/ {{
            limit_req zone=once;
            add_header Retry-After 99999 always;
            proxy_pass {upstream}/;
        }}
        location /closed {{
            add_header Retry-After 7 always;
            return 503;
        }}
    }}
}}
"""


class Nginx:
    """``with Nginx(folder, operator.origin) as front``. ``front.ca`` is what a profile's ``ca`` names.

    users: name → password, for ``/basic/``. clients: a certificate of its own authority is wanted of who calls.
    protocols: of TLS; with 1.3 a client hears that its certificate is refused only after the handshake.
    """

    def __init__(
        self,
        folder: Path,
        upstream: str,
        *,
        users: dict[str, str] | None = None,
        clients: trustme.CA | None = None,
        protocols: str = "TLSv1.2 TLSv1.3",
    ) -> None:
        self._folder = folder
        authority = trustme.CA()
        self.ca = folder / "front-ca.pem"
        authority.cert_pem.write_to_path(self.ca)
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
        lines = [f"{name}:{{PLAIN}}{password}\n" for name, password in (users or {}).items()]
        (folder / "users").write_text("".join(lines), encoding="utf-8")
        client = ""
        if clients is not None:
            clients.cert_pem.write_to_path(folder / "clients.pem")
            client = f"ssl_client_certificate {folder}/clients.pem; ssl_verify_client on;"
        # Bound here and handed over, as when nginx replaces itself: no other process can take the port in between, and
        # who connects before it is ready only waits.
        self._listeners = [socket.create_server(("127.0.0.1", 0), backlog=64) for _ in range(2)]
        plain, tls = (listener.getsockname()[1] for listener in self._listeners)
        # As root, its worker would become another user, who may not read this folder.
        user = "user root;" if os.geteuid() == 0 else ""
        values = {"plain": plain, "tls": tls, "client": client, "protocols": protocols, "user": user}
        config = _CONFIG.format(folder=folder, upstream=upstream, **values)
        (folder / "nginx.conf").write_text(config, encoding="utf-8")
        self.host = f"127.0.0.1:{tls}"
        self.origin = f"https://{self.host}"
        self.plain = f"http://127.0.0.1:{plain}"

    def __enter__(self) -> Nginx:
        assert NGINX is not None
        fds = [listener.fileno() for listener in self._listeners]
        # It must not outlive a test run that is killed.
        tied = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
        command = [*tied, NGINX, "-p", str(self._folder), "-c", str(self._folder / "nginx.conf")]
        env = {**os.environ, "NGINX": "".join(f"{fd};" for fd in fds)}
        with ExitStack() as ours:
            for listener in self._listeners:
                ours.enter_context(listener)
            with (self._folder / "output.log").open("wb") as output:
                self._process = subprocess.Popen(
                    command, env=env, pass_fds=fds, stdin=subprocess.DEVNULL, stdout=output, stderr=output
                )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()  # its worker goes with it, which it would not when killed
        self._process.wait(20)
