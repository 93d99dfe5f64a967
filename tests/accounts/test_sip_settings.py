"""The three layers of an account's settings: the profile's defaults, the operator's, the user's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.accounts.sip_settings import (
    NAMED,
    Origin,
    Setting,
    change,
    differences,
    flat,
    named,
    provisioned,
    refreshed,
    settings_of,
    undo,
    usable,
)
from neon_wizard.errors import UsageError
from neon_wizard.model import Account, SipSettings

GIVEN = SipSettings(
    "55555555", "sip.acme.example", "Ana", "ana", "", "udp", {"StunServer": "stun.acme.example", "X": "1"}
)


def account(sip: SipSettings = GIVEN, **more) -> Account:
    return Account("acme/55555555", "acme", "ACME Telecom", "ana", sip, **more)


def setting(of: Account, name: str) -> Setting:
    return next(each for each in settings_of(of) if each.name == name)


def test_b2_every_setting_is_shown_with_its_origin():
    shown = settings_of(account(defaulted=frozenset({"transport"})))
    assert [each.name for each in shown[:6]] == list(NAMED)
    origins = {each.name: each.origin for each in shown}
    assert origins["number"] is Origin.OPERATOR
    assert origins["transport"] is Origin.PROFILE
    assert origins["proxy"] is Origin.NONE
    assert origins["X"] is Origin.OPERATOR, "also what the program does not know"
    assert {"port", "expires", "codecs", "srtp"} <= origins.keys(), "known ones can be set where nothing came"
    assert "stun" not in origins, "the operator calls it StunServer"
    assert setting(account(), "StunServer").known == "stun"


def test_a_change_lies_over_what_was_provisioned_and_can_be_undone():
    changed = change(change(account(), "transport", "TLS"), "port", "5061")
    assert changed.sip.transport == "tls"
    assert changed.sip.extra["port"] == "5061"
    assert setting(changed, "transport") == Setting("transport", "transport", "tls", Origin.USER, "udp")
    assert provisioned(changed) == flat(GIVEN)
    assert undo(changed, "transport").sip.transport == "udp"
    assert undo(changed, "transport").sip.extra["port"] == "5061"
    assert undo(changed) == account()


def test_a_change_back_to_what_was_provisioned_is_no_change():
    assert change(change(account(), "domain", "other.example"), "domain", "sip.acme.example") == account()


def test_a_setting_can_be_emptied():
    emptied = change(account(), "StunServer", "")
    assert "StunServer" not in emptied.sip.extra
    assert setting(emptied, "StunServer") == Setting("StunServer", "stun", "", Origin.USER, "stun.acme.example")
    assert undo(emptied) == account()


def test_what_is_fetched_anew_goes_beneath_the_users_changes():
    changed = change(change(account(), "domain", "mine.example"), "stun", "")
    fresh = SipSettings("55555555", "new.acme.example", "Ana", "ana", "proxy.acme.example")
    found = refreshed(changed, fresh, frozenset({"proxy"}))
    assert found.sip.domain == "mine.example"
    assert setting(found, "domain").provisioned == "new.acme.example"
    assert setting(found, "proxy").origin is Origin.PROFILE
    assert undo(found).sip == fresh


def test_a_change_follows_the_operators_own_name_of_the_setting():
    changed = change(account(SipSettings("1", "d.example")), "stun", "mine.example")
    found = refreshed(changed, SipSettings("1", "d.example", extra={"Stun-Server": "theirs.example"}), frozenset())
    assert dict(found.sip.extra) == {"Stun-Server": "mine.example"}
    assert undo(found).sip.extra == {"Stun-Server": "theirs.example"}


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("transport", "sctp", "input.transport"),
        ("port", "0", "input.port"),
        ("port", "65536", "input.port"),
        ("port", "٥٠٦٠", "input.port"),
        ("port", "5060.0", "input.port"),
        ("expires", "soon", "input.seconds"),
        ("expires", "0", "input.seconds"),
        ("domain", "", "input.required"),
        ("number", " ", "input.required"),
        ("number", "a b", "input.sip_user"),
        ("domain", "sip acme", "input.host"),
        ("domain", "-acme.example", "input.host"),
        ("domain", "acme..example", "input.host"),
        ("domain", "acme.example:99999", "input.host"),
        ("proxy", "http://acme.example", "input.host"),
        ("StunServer", "a/b", "input.host"),
        ("display_name", "a\nb", "input.character"),
        ("display_name", "a\u202eb", "input.invisible"),
        ("number", "55\u200b5", "input.invisible"),
        ("number", "55\u200d5", "input.character"),
        ("codecs", "x" * 2000, "input.too_long"),
    ],
)
def test_what_cannot_be_used_is_told_at_its_field(name, text, code):
    with pytest.raises(UsageError) as caught:
        change(account(), name, text)
    assert caught.value.code == code
    assert caught.value.field == name


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("port", "65535"),
        ("transport", "TCP"),
        ("domain", "sip.acme.example.:5061"),
        ("domain", "telefónica.example"),
        ("domain", "[2001:db8::1]:5060"),
        ("domain", "192.0.2.1"),
        ("domain", "localhost"),
        ("proxy", "edge.acme.example:5061"),
        ("expires", "3600"),
        ("proxy", ""),
        ("Anything", "at all: <x>"),
    ],
)
def test_what_can_be_used_is_taken(name, text):
    assert setting(change(account(), name, text), name).value == (text.lower() if name == "transport" else text)


values = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=5)
sips = st.builds(
    SipSettings,
    *[values] * 5,
    st.sampled_from(["", "udp", "tls"]),
    st.dictionaries(st.sampled_from(["Expires", "X", "codecs", "Y"]), values.filter(bool), max_size=3),
)


@given(first=sips, second=sips, wanted=st.dictionaries(st.sampled_from(["display_name", "codecs", "Z"]), values))
def test_undo_always_gives_what_was_provisioned_last(first, second, wanted):
    changed = account(first)
    for name, text in wanted.items():
        changed = change(changed, name, text)
    assert undo(changed).sip == first
    fresh = refreshed(changed, second, frozenset())
    assert undo(fresh).sip == second
    assert set(fresh.overridden) <= set(wanted)
    for name in fresh.overridden:
        assert flat(fresh.sip).get(name, "") == wanted[name]


def test_differences_name_what_came_changed_and_went():
    old = flat(GIVEN)
    new = {**old, "domain": "b.example", "Y": "2"}
    new.pop("X")
    assert {(each.name, each.old, each.new) for each in differences(old, new)} == {
        ("domain", "sip.acme.example", "b.example"),
        ("X", "1", ""),
        ("Y", "", "2"),
    }


@pytest.mark.parametrize(
    ("name", "known"), [("Stun_Server", "stun"), ("EXPIRES", "expires"), ("domain", "domain"), ("Fax", "")]
)
def test_operators_names_of_known_settings(name, known):
    assert named(name) == known


# ---- what is typed in SIP's notations ----


def test_an_address_that_is_typed_becomes_plain_settings():
    bare = account(SipSettings("1", ""))
    typed = change(bare, "number", '"Ana" <sip:5555@sip.acme.example:5070;transport=tcp>')
    assert (typed.sip.number, typed.sip.domain, typed.sip.transport) == ("5555", "sip.acme.example:5070", "tcp")
    assert (
        change(account(), "domain", "<sip:sip.acme.example:5070;transport=udp>").sip.domain == "sip.acme.example:5070"
    )
    assert change(account(), "proxy", "sip:edge.example;lr").sip.proxy == "edge.example"
    assert change(account(), "transport", "SIP/2.0/TLS").sip.transport == "tls"
    assert change(account(), "auth_name", "sip:ana@sip.acme.example").sip.auth_name == "ana"
    assert undo(typed).sip == bare.sip


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("number", "5555@other.example", ("number", "other.example", "domain", "sip.acme.example")),
        ("domain", "sips:sip.acme.example", ("transport", "udp", "domain", "tls")),
        ("proxy", "sip:edge.example;transport=tcp", ("transport", "udp", "proxy", "tcp")),
        ("domain", "sip:6666@sip.acme.example", ("number", "55555555", "domain", "6666")),
    ],
)
def test_what_contradicts_another_setting_is_refused_by_both_values(name, text, said):
    with pytest.raises(UsageError) as caught:
        change(account(), name, text)
    assert (caught.value.code, caught.value.field) == ("input.contradiction", name)
    assert tuple(caught.value.facts[each] for each in ("setting", "value", "other", "other_value")) == said


def test_two_ports_contradict_each_other():
    with pytest.raises(UsageError) as caught:
        change(account(SipSettings("1", "d.example:5070")), "port", "5080")
    assert caught.value.code == "input.contradiction"


def test_what_was_kept_before_in_contradiction_keeps_nobody_from_changing_the_rest():
    old = account(
        SipSettings("5@a.example", "b.example:1", proxy="sips:p.example", transport="udp", extra={"port": "2"})
    )
    assert change(old, "auth_name", "ana").sip.auth_name == "ana"
    assert change(old, "transport", "tls").sip.transport == "tls"


def test_where_what_was_kept_says_nothing_the_profile_speaks():
    sip = SipSettings("1", "d.example", proxy="none", transport="auto")
    assert usable(sip, {"transport": "tls"}) == SipSettings("1", "d.example", transport="tls")
    assert usable(sip, {}) == SipSettings("1", "d.example")
    assert usable(GIVEN, {"transport": "tls", "proxy": "p"}) == GIVEN
