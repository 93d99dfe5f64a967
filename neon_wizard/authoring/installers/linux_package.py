"""A folder with a Python of Linux in it → the product's start command in that folder, its .deb, its tar."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shlex
import shutil
import tempfile
from pathlib import Path
from typing import Final

from neon_wizard import disk, places
from neon_wizard.authoring.installers import archives, build_tools
from neon_wizard.authoring.installers.product import Product

__all__ = ["TOOLS", "dress", "write_deb", "write_tar"]

TOOLS: Final = ("dpkg-deb", "xz")
_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
_DEPENDS: Final = (
    "libc6 (>= {glibc})", "libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1",
    "libglib2.0-0 | libglib2.0-0t64", "libgssapi-krb5-2", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1",
    "libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0", "libxkbcommon0",
)  # fmt: skip
"""What Qt loads of the system; both names where Ubuntu has another one than Debian 12."""
_START: Final = """\
#!/bin/sh
# Starts {title} with the Python that lies beside it, wherever this folder is and whatever link leads here.
here=$(dirname -- "$(readlink -f -- "$0")")
# A folder "home" beside this file, and everything that is kept stays in it.
if [ -z "${{NEON_HOME:-}}" ] && [ -d "$here/home" ]; then
    export NEON_HOME="$here/home"
fi
exec "$here/python/bin/python3" -I -B -c {start} "$@"
"""
_OVERRIDES: Final = """\
# Everything is in /opt, with an interpreter and libraries of its own: docs/decisions/0022 of NEON Wizard says why.
{name}: dir-or-file-in-opt
{name}: embedded-library
{name}: custom-library-search-path
{name}: unstripped-binary-or-object
{name}: statically-linked-binary
{name}: shared-library-lacks-prerequisites
{name}: package-installs-python-bytecode
{name}: package-installs-python-pycache-dir
"""
_COPYRIGHT: Final = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {title}
Comment: The licences of all that lies in /opt/{name} are in /opt/{name}/licences.

Files: *
Copyright: {year} the authors of NEON Wizard, and those whom /opt/{name}/licences names
License: Apache-2.0

License: Apache-2.0
 On Debian systems, the text of the Apache License 2.0 is in /usr/share/common-licenses/Apache-2.0.
"""


def dress(tree: Path, product: Product, share: Path) -> None:
    """Put the start command into `tree`, and what desktops and shells read: the folder `share`, copied."""
    start = tree / product.name
    words = {"title": product.title, "start": shlex.quote(product.start())}
    start.write_text(_START.format_map(words), encoding="utf-8")
    start.chmod(0o755)
    shutil.copytree(share, tree / "share", dirs_exist_ok=True)


def write_tar(tree: Path, product: Product, folder: Path) -> Path:
    """Write ``NAME-VERSION-linux-MACHINE.tar.xz`` of the dressed `tree` into `folder`; return its path."""
    target = disk.absolute(folder) / f"{product.name}-{product.version}-linux-{platform.machine()}.tar.xz"
    archives.write_tar(tree, target)
    return target


def write_deb(tree: Path, product: Product, folder: Path) -> Path:
    """Write the Debian package of the dressed `tree` into `folder`; return its path."""
    machine = _ARCHITECTURES.get(platform.machine(), platform.machine())
    version = _debian_version(product.version)
    target = disk.absolute(folder) / f"{product.name}_{version}_{machine}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "root"
        opt = root / "opt" / product.name
        shutil.copytree(tree, opt, symlinks=True)
        (opt / "share").rename(root / "usr_share")
        (root / "usr").mkdir()
        (root / "usr_share").rename(root / "usr" / "share")
        share, binaries = root / "usr" / "share", root / "usr" / "bin"
        binaries.mkdir()
        (binaries / product.name).symlink_to(f"/opt/{product.name}/{product.name}")
        for page in (share / "man").rglob("*.1"):
            _zip(page)
        doc = share / "doc" / product.name
        _put(doc / "copyright", _COPYRIGHT.format(title=product.title, name=product.name, year=_moment().split()[3]))
        _put(doc / "changelog", f"{product.name} ({version}) stable; urgency=medium\n\n  * This version.\n\n"
             f" -- {product.publisher} <{_address(product)}>  {_moment()}\n")  # fmt: skip
        _zip(doc / "changelog")
        _put(share / "lintian" / "overrides" / product.name, _OVERRIDES.format(name=product.name))
        size = archives.size(root) // 1024
        _put(root / "DEBIAN" / "control", _control(product, version, machine, size))
        for path in root.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        root.chmod(0o755)
        archives.set_times(root)
        build_tools.call(
            [
                "dpkg-deb",
                "--root-owner-group",
                "-Zxz",
                "-z0" if build_tools.quick() else "-z3",
                "--build",
                root,
                target,
            ],
            Path(name),
        )
    return target


def _control(product: Product, version: str, machine: str, kilobytes: int) -> str:
    glibc = os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.34"
    depends = ", ".join(_DEPENDS).format(glibc=glibc.split()[-1])
    lines = [f"Package: {product.name}", f"Version: {version}", f"Architecture: {machine}", "Section: comm",
             "Priority: optional", f"Maintainer: {product.publisher} <{_address(product)}>",
             f"Installed-Size: {kilobytes}", f"Depends: {depends}",
             "Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-utils, fonts-dejavu-core | fonts-noto-core",
             *([f"Homepage: {product.homepage}"] if product.homepage else []),
             f"Description: {product.summary}",
             f" {product.title} signs up with a VoIP operator or signs in to an account that is there,",
             " fetches the SIP settings, keeps passwords in the keyring, and shows the credit.", ""]  # fmt: skip
    return "\n".join(lines)


def _debian_version(version: str) -> str:
    """Return it as Debian sorts it: ``1.0rc1`` comes before ``1.0``."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def _address(product: Product) -> str:
    """Return whom a person may write to; ``.invalid`` (RFC 2606) says that nobody has told."""
    return product.email or os.environ.get("DEBEMAIL") or f"noreply@{product.name}.invalid"


def _moment() -> str:
    import email.utils

    return email.utils.formatdate(build_tools.epoch())


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _zip(path: Path) -> None:
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def plain_share(folder: Path) -> None:
    """Fill `folder` with what desktops read of this program itself."""
    source, name = places.resources(), places.DESKTOP_ID
    for file, to in (
        (source / "desktop" / f"{name}.desktop", "applications"),
        (source / "desktop" / f"{name}.metainfo.xml", "metainfo"),
        (source / "icons" / "neon-wizard.svg", "icons/hicolor/scalable/apps"),
    ):
        (folder / to).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, folder / to / (file.name if file.suffix != ".svg" else f"{name}.svg"))
