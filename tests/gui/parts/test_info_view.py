"""The operator's HTML in the widget: nothing is fetched, opened or run (F49 to F54)."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from neon_wizard.gui.parts.info_view import InfoView
from tests.servers.scripted import Given, ScriptedServer


@pytest.fixture
def view(qtbot):
    view = InfoView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def opened():
    """What was handed to the system, by a real handler of the scheme."""

    class Handler(QLabel):
        pass

    from PySide6.QtCore import QObject, Slot

    class Taker(QObject):
        def __init__(self):
            super().__init__()
            self.urls = []

        @Slot(QUrl)
        def take(self, url):
            self.urls.append(url.toString())

    taker = Taker()
    for scheme in ("https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")  # type: ignore[arg-type]  # the stub says bytes
    yield taker.urls
    for scheme in ("https", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_f49_scripts_and_frames_are_gone(view):
    view.show_info(
        "<p onclick='x()'>one</p><script>alert(1)</script><iframe src='https://x.example'></iframe><svg><a/></svg>"
    )
    assert view.toPlainText().strip() == "one"
    assert "alert" not in view.toHtml()


def test_f50_no_picture_is_fetched_and_no_file_opened(view, tmp_path, qtbot):
    picture = tmp_path / "secret.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(picture))
    with ScriptedServer({"*": Given(b"")}) as server:
        view.show_info(
            f"<img src='{server.url('/pixel.png')}'><img src='{picture}'><img src='file://{picture}'>"
            f"<img src='//{server.host}/unc.png'><p>text</p>"
        )
        view.grab()
        assert server.requests == []
    assert view.toPlainText().strip() == "text"


def test_f50_the_widget_loads_nothing_even_where_the_html_was_not_cleaned(view, tmp_path):
    picture = tmp_path / "secret.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(picture))
    view.setHtml(f"<img src='{picture}'><img src='file://{picture}'><link rel=stylesheet href='{picture}'>")
    for name in (str(picture), f"file://{picture}"):
        loaded = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert isinstance(loaded, QImage)
        assert not loaded.isNull()
        assert loaded.size().width() == 1


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//evil.example/x", "http://x.example"]
)
def test_f51_only_https_and_mail_can_be_followed(view, opened, target):
    view.show_info(f"<a href='{target}'>here</a>")
    assert "href" not in view.toHtml()
    view.anchorClicked.emit(QUrl(target))
    assert view.findChild(QMessageBox) is None
    assert opened == []


def test_f52_sixty_thousand_nested_blocks_are_capped_before_the_widget(view):
    view.show_info("<div>" * 60_000 + "deep" + "</div>" * 60_000)
    assert view.document().blockCount() < 1000


def test_f52_a_megabyte_is_capped(view):
    view.show_info("<p>word</p>" * 100_000)
    assert len(view.toPlainText()) <= 70_000


def test_f53_styles_that_hide_are_gone(view):
    view.show_info("<p style='display:none;position:fixed;color:#fff'>seen</p><style>p { color: white }</style>")
    assert view.toPlainText().strip() == "seen"
    assert "fixed" not in view.toHtml()


def test_f54_the_real_host_is_shown_before_a_link_opens(view, opened, qtbot):
    view.show_info("<a href='https://evil.example/login'>https://bank.example</a>")
    view.anchorClicked.emit(QUrl("https://evil.example/login"))
    question = view.findChild(QMessageBox)
    assert "evil.example" in question.text()
    assert "bank.example" not in question.text()
    assert opened == []
    yes = next(button for button in question.findChildren(QPushButton) if "Open" in button.text())
    with qtbot.waitSignal(view.opened):
        yes.click()
    assert opened == ["https://evil.example/login"]


def test_f54_saying_no_opens_nothing(view, opened):
    view.show_info("<a href='mailto:help@example.com'>help</a>")
    view.anchorClicked.emit(QUrl("mailto:help@example.com"))
    question = view.findChild(QMessageBox)
    assert "help@example.com" in question.text()
    question.escapeButton().click()
    assert opened == []


def test_the_pages_title_stays_the_largest_words(view):
    view.show_info("<h1>Large</h1><p>text</p>")
    block = view.document().begin()
    sizes = []
    while block.isValid():
        sizes.append(block.layout().boundingRect().height())
        block = block.next()
    assert max(sizes) <= min(sizes) * 1.6
