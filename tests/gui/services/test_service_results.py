"""What came of an action, as its user sees it: words, a page, a link, what followed, and what could not be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.services.service_form import Offer
from neon_wizard.gui.services.service_offers import entry_text
from tests.servers.scripted import Given, ScriptedServer

PROFILE = """format = 1
[operator]
id = "acme"
name = "ACME"
[services.provisioning]
url = "{origin}/Provisioning"
[[actions]]
id = "move"
title = "Move"
[actions.service]
url = "{origin}/Move"
fields = {{ Login = "{{login}}", Password = "{{password}}" }}
[actions.result]
provision_again = true
[[actions]]
id = "plan"
title = "Your plan"
reads_only = true
[actions.service]
url = "{origin}/Plan"
fields = {{ Login = "{{login}}" }}
"""


def reply(code=0, data=""):
    error = f"<Error><Code>{code}</Code><Description>Not today.</Description></Error>"
    return Given(f"<R><Success>{str(not code).lower()}</Success>{error}<Data>{data}</Data></R>".encode())


def account(domain):
    return reply(0, f"<Number>5555</Number><Password>s1p</Password><Domain>{domain}</Domain>")


@pytest.fixture
def operator():
    with ScriptedServer({"/Provisioning": account("old.example.com"), "/Move": reply()}) as server:
        yield server


@pytest.fixture
def moved(open_action, operator, profile_of):
    """The dialog after its action was done; the portal password is kept."""

    def done(data="", *, provisioning=None):
        operator.paths["/Move"] = reply(0, data)
        text = PROFILE.format(origin=operator.origin)
        hands = open_action(lambda context: profile_of(context, text), "move", login="ana", keep=True).quiet()
        operator.paths["/Provisioning"] = provisioning or account("new.example.com")
        hands.go().quiet()
        assert hands.result is not None
        return hands

    return done


def test_new_settings_are_fetched_and_the_window_hears_of_it(moved):
    hands = moved()
    assert hands.result.message.text() == "Done."
    assert [note.text() for note in hands.result.notes] == ["The account's settings were fetched anew."]
    assert hands.dialog.account.sip.domain == "new.example.com"
    assert hands.context.store.get(hands.dialog.account.id).sip.domain == "new.example.com"


def test_what_could_not_be_done_here_stands_beside_the_result(moved):
    hands = moved("<Message>You have moved.</Message>", provisioning=reply(500))
    assert hands.result.message.text() == "You have moved."
    assert [banner.error.code for banner in hands.result.findChildren(Banner)] == ["action.not_fetched"]
    assert hands.result.notes == []


def test_f49_the_operators_page_runs_and_fetches_nothing(moved):
    page = "&lt;h1&gt;Moved&lt;/h1&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src='http://127.0.0.1:9/x.png'&gt;"
    hands = moved(f"<Info>{page}</Info>")
    assert hands.result.info.toPlainText().strip("\ufffc\n ") == "Moved"
    assert hands.result.message.isHidden(), "the page speaks for itself"


def test_f54_a_link_shows_its_host_and_asks_before_it_opens(moved):
    hands = moved("<Link>https://acme.example:8443/receipt/4711</Link>")
    assert hands.result.link.text().replace("&", "") == "Open a page of acme.example:8443…"
    hands.press(hands.result.link)
    question = hands.result.findChild(LinkQuestion)
    assert question.informativeText() == "https://acme.example:8443/receipt/4711"
    question.reject()


@pytest.mark.parametrize("link", ["http://acme.example/", "javascript:alert(1)", "file:///etc/passwd"])
def test_f51_any_other_link_is_not_offered(moved, link):
    assert moved(f"<Link>{link}</Link>").result.link is None


def test_the_operators_words_are_words(moved):
    hands = moved("<Message>&lt;b&gt;bold&lt;/b&gt;</Message>")
    assert hands.result.message.text() == "<b>bold</b>"
    assert hands.result.message.textFormat() == Qt.TextFormat.PlainText


def test_what_asks_nothing_and_only_reads_is_answered_as_soon_as_it_is_opened(open_action, operator, profile_of):
    operator.paths["/Plan"] = reply(0, "<Message>Family, 500 minutes</Message>")
    text = PROFILE.format(origin=operator.origin)
    hands = open_action(lambda context: profile_of(context, text), "plan", login="ana").quiet()
    assert entry_text(Offer(hands.dialog.action)) == "Your plan", "nothing is asked, so there is no ellipsis"
    assert hands.result.message.text() == "Family, 500 minutes"
    operator.paths["/Plan"] = reply(0, "<Message>Basic</Message>")
    hands.press(hands.face.again).quiet()
    assert hands.result.message.text() == "Basic"
    assert len([seen for seen in operator.requests if seen.path == "/Plan"]) == 2
