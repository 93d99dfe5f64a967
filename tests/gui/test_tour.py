"""The tour as `make run` takes it on a computer without a display: a process of its own, everything real."""

import subprocess
import sys
from decimal import Decimal

from PySide6.QtGui import QImage

from neon_wizard.demo.offers import MINIMUM

WAIT = 120
PAGES = ["wizard-1-start", "wizard-2-signup", "wizard-3-working", "wizard-4-result", "wizard-5-licence",
         "wizard-6-licence-waiting", "wizard-7-licence-active", "home", "action-voucher-form",
         "action-voucher", "home-after-voucher", "action-rates"]  # fmt: skip


def tour(environment, folder):
    return subprocess.run(
        [sys.executable, "-m", "neon_wizard", "demo", "--tour", str(folder)],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=WAIT,
    )


def credit(line):
    """``Balance: R$28.53`` as a number."""
    return Decimal(line.partition("$")[2])


def pictures(folder):
    found = {file.stem: QImage(str(file)) for file in sorted(folder.glob("*.png"))}
    assert all(image.width() > 400 and image.height() > 300 for image in found.values())
    return sorted(found)


def test_with_a_keyring(keyring_session, tmp_path):
    done = tour(keyring_session.env, tmp_path / "tour")
    assert done.returncode == 0, done.stderr
    assert pictures(tmp_path / "tour") == sorted(PAGES)
    account, balance, licence, voucher, more, *rates, where = done.stdout.splitlines()
    assert account.startswith("Account: ")
    assert credit(balance) > MINIMUM, "it was bought"
    assert licence.startswith("Licence: Active.")
    assert voucher.startswith("Redeem a voucher: R$ 25.00 were added.")
    assert credit(more) > credit(balance), "the voucher's amount is in it"
    assert "Call rates: 5571, Brazil, Salvador, R$0.05" in rates
    assert str(tmp_path / "tour") in where
    assert "Traceback" not in done.stderr
    assert keyring_session.contents() == {}, "it leaves nothing behind"


def test_f39_without_a_keyring_it_says_so_and_goes_on(no_keyring_env, tmp_path):
    done = tour(no_keyring_env, tmp_path / "tour")
    assert done.returncode == 0, done.stderr
    assert "password store" in done.stdout.splitlines()[0]
    assert "without storing" in done.stdout
    assert "Licence: Active." in done.stdout
    assert "wizard-2-signup-not-stored" in pictures(tmp_path / "tour")


def test_a_tour_that_cannot_save_its_pictures_fails(no_keyring_env, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    done = tour(no_keyring_env, tmp_path / "file")
    assert done.returncode == 1
    assert "ended early" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_users_own_settings_are_not_touched(no_keyring_env, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    tour(no_keyring_env, tmp_path / "tour")
    left = [path for path in sorted(tmp_path.rglob("*")) if path not in before and path.suffix != ".png"]
    assert [path.name for path in left if path.is_file()] == []
