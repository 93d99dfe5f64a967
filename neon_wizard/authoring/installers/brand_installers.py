"""An operator's profile → its own setup for Windows and its own Debian package (white label).

They are made of this program's own packages of the same version, in which an operator's package (`brands.build`), its
name, its icon and its programs take the place of the plain ones: neither wheels nor an interpreter are fetched.
"""

from __future__ import annotations

import platform
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from neon_wizard import __version__, places
from neon_wizard.accounts.files import storage_errors
from neon_wizard.authoring import brands
from neon_wizard.authoring.checking import check_file
from neon_wizard.authoring.installers import archives, build_tools, linux_package, windows_setup
from neon_wizard.authoring.installers.product import Product, check
from neon_wizard.disk import make_private
from neon_wizard.errors import UsageError

__all__ = ["Wanted", "build"]

WINDOWS_PARTS = f"NEON-Wizard-{__version__}-windows.zip"
LINUX_PARTS = f"neon-wizard-{__version__}-linux-{platform.machine()}.tar.xz"


@dataclass(frozen=True)
class Wanted:
    """What is to be made, and how it is called. parts: the folder of this program's own packages.

    name, version, title, icon and publisher: by default the profile's, as docs/for-operators.md says. sign: a command
    that is called with each Windows program behind it, or empty.
    """

    parts: Path
    windows: bool = False
    deb: bool = False
    name: str = ""
    version: str = ""
    title: str = ""
    icon: Path | None = None
    publisher: str = ""
    homepage: str = ""
    sign: str = ""


def build(profile_file: Path, folder: Path, wanted: Wanted) -> tuple[brands.Built, tuple[Path, ...]]:
    """Write the installers into `folder`; return what is in them, and where they are.

    Everything that may be wrong is looked at first. Raises what `brands.build` does, and `UsageError` for a name, a
    title or an icon that some system refuses, a missing program, missing parts.
    """
    profile = check_file(profile_file).usable()
    name = wanted.name or brands.default_name(profile)
    product = Product(
        name=name,
        title=wanted.title or profile.brand.window_title.get("en") or profile.name,
        version=brands.checked_version(wanted.version or __version__),
        publisher=wanted.publisher or profile.name,
        summary=f"softphone of {profile.name}",
        module=brands.module_of(name),
        icon=wanted.icon or profile.logo or places.resources() / "icons" / "neon-wizard.svg",
        desktop_id=name,
        homepage=wanted.homepage,
        email=profile.support.email,
    )
    check(product)
    build_tools.require(*(windows_setup.TOOLS if wanted.windows else ()), *(linux_package.TOOLS if wanted.deb else ()))
    for file in _parts(wanted):
        if not file.is_file():
            raise UsageError("installer.parts", facts={"file": file})
    with storage_errors(folder), tempfile.TemporaryDirectory() as made:
        work = Path(made)
        built = brands.build(profile_file, work / "wheel", name=name, version=product.version)
        make_private(folder)
        paths = []
        if wanted.windows:
            paths.append(_windows(built.path, product, wanted, work / "windows", folder))
        if wanted.deb:
            paths.append(_deb(built.path, product, wanted, work / "linux", folder))
    return built, tuple(paths)


def _parts(wanted: Wanted) -> list[Path]:
    return [wanted.parts / file for file, on in ((WINDOWS_PARTS, wanted.windows), (LINUX_PARTS, wanted.deb)) if on]


def _windows(wheel: Path, product: Product, wanted: Wanted, work: Path, folder: Path) -> Path:
    tree = archives.unpack(wanted.parts / WINDOWS_PARTS, work)
    windows_setup.undress(tree)
    archives.install_wheel(wheel, tree / "python" / "Lib" / "site-packages")
    windows_setup.dress(tree, product, wanted.sign)
    return windows_setup.write_setup(tree, product, folder, wanted.sign)


def _deb(wheel: Path, product: Product, wanted: Wanted, work: Path, folder: Path) -> Path:
    tree = archives.unpack(wanted.parts / LINUX_PARTS, work)
    (tree / places.APP).unlink()
    archives.install_wheel(wheel, tree / "python" / "lib" / "python3" / "dist-packages")
    share = work / "share"
    for file, text in _renamed(tree / "share", product.name).items():
        (share / file).parent.mkdir(parents=True, exist_ok=True)
        (share / file).write_text(text, encoding="utf-8")
    shutil.rmtree(tree / "share")
    archives.install_shared(wheel, share)
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(product.icon, icons / f"{product.desktop_id}.svg")
    metainfo = share / "metainfo" / f"{product.name}.metainfo.xml"
    metainfo.parent.mkdir()
    metainfo.write_text(_metainfo(product), encoding="utf-8")
    linux_package.dress(tree, product, share)
    return linux_package.write_deb(tree, product, folder)


def _renamed(share: Path, name: str) -> Mapping[Path, str]:
    """Return manual page and completions under the operator's name, by their place in ``share``."""
    found = {}
    for path in (*share.glob("man/man1/*"), *share.glob("bash-completion/completions/*"), *share.glob("zsh/*/*")):
        text = path.read_text(encoding="utf-8")
        inside = path.relative_to(share)
        for plain, own in (
            (places.APP, name),
            (places.APP.replace("-", "_"), name.replace("-", "_")),
            (places.APP.upper(), name.upper()),
        ):
            text = text.replace(plain, own)
        found[inside.with_name(inside.name.replace(places.APP, name))] = text
    return found


def _metainfo(product: Product) -> str:
    name, title, summary = (escape(each) for each in (product.name, product.title, product.summary))
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.neon.Wizard.{name.replace("-", "_")}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <name>{title}</name>
  <summary>{summary}</summary>
  <developer_name>{escape(product.publisher)}</developer_name>
  <description>
    <p>Sign up, have every setting of your telephone fetched, call, and see your credit.</p>
  </description>
  <launchable type="desktop-id">{name}.desktop</launchable>
  <provides><binary>{name}</binary><mediatype>x-scheme-handler/{name}</mediatype></provides>
  <content_rating type="oars-1.1"><content_attribute id="social-audio">intense</content_attribute></content_rating>
</component>
"""
