"""F37: an activation whose answer was lost, over a real server and a real store."""

from __future__ import annotations

import pytest

from neon_wizard.accounts.licences import Licences
from neon_wizard.errors import KeyringError, LicenceError, NetworkError, OperatorError, ReplyError, StorageError
from neon_wizard.model import LicenceRecord, Secret
from neon_wizard.profile.service import Http
from tests import disks
from tests.accounts.licensed import ID, REQUIRED, S, paths, restarted, said
from tests.accounts.samples import ELSEWHERE, account
from tests.servers.raw import Conversation, RawServer
from tests.servers.scripted import Given


def lose(make, operator, *names: str, **more) -> Licences:
    """Licences whose activation was sent, and whose reply was cut."""
    operator.paths["/ActivateLicence"] = Given(b"<R><Success>true</Succ")
    licences = make(more.pop("policy", REQUIRED), *names, **more)
    with pytest.raises(ReplyError):
        licences.activate(account())
    operator.paths["/ActivateLicence"] = said("active")
    return licences


def test_f37_f03_the_state_is_asked_before_a_second_activation(make, operator):
    licences = lose(make, operator)
    assert licences.standing(account()).activating
    assert licences.activate(account()).state is S.ACTIVE
    assert paths(operator) == ["/ActivateLicence", "/GetLicence"]
    assert not licences.standing(account()).activating


@pytest.mark.parametrize("end", [Conversation.hang, Conversation.reset], ids=["timed out", "reset"])
def test_f37_f03_a_server_that_takes_the_activation_and_never_answers(make, operator, end):
    def swallow(conversation: Conversation) -> None:
        conversation.read_request()
        end(conversation)

    with RawServer(swallow) as lost:
        licences = make(licence={"url": f"http://{lost.host}/ActivateLicence", "http": Http(timeout=0.5)})
        with pytest.raises(NetworkError) as caught:
            licences.activate(account())
        assert caught.value.sent
        assert licences.activate(account()).state is S.ACTIVE
        assert lost.received.count(b"POST ") == 1
    assert paths(operator) == ["/GetLicence"]


def test_f37_where_it_did_not_take_effect_it_is_sent_again_because_the_user_asked(make, operator):
    operator.paths["/GetLicence"] = said("refused")
    assert lose(make, operator).activate(account()).state is S.ACTIVE
    assert paths(operator) == ["/ActivateLicence", "/GetLicence", "/ActivateLicence"]


def test_f37_a_state_that_cannot_be_read_stops_the_second_activation(make, operator):
    operator.paths["/GetLicence"] = Given(b"", 503)
    licences = lose(make, operator)
    with pytest.raises(OperatorError):
        licences.activate(account(), again=True)
    assert paths(operator).count("/ActivateLicence") == 1


def test_f37_without_a_state_the_user_is_asked(make, operator):
    licences = lose(make, operator, "licence")
    for ask in (licences.activate, licences.require):
        with pytest.raises(LicenceError, match=r"licence\.activating"):
            ask(account())
    assert paths(operator) == ["/ActivateLicence"]
    assert licences.activate(account(), again=True).state is S.ACTIVE


def test_f37_a_refusal_of_the_second_says_nothing_of_the_first(make, operator):
    licences = lose(make, operator, "licence")
    operator.paths["/ActivateLicence"] = said(code=500)
    with pytest.raises(OperatorError):
        licences.activate(account(), again=True)
    assert licences.standing(account()).activating


def test_f37_it_is_noted_before_it_is_sent(make, store, operator):
    seen: list[bool] = []

    def answer(_request) -> Given:
        seen.append(store.licence(ID).record.activating)
        return said("active")

    operator.paths["/ActivateLicence"] = answer
    make().activate(account())
    assert seen == [True]
    assert not store.licence(ID).record.activating


def test_f37_who_asks_for_the_state_meanwhile_does_not_make_the_outcome_known(make, store, operator):
    """The state is asked for, and answered, while the activation is under way and then cut."""
    operator.paths["/GetLicence"] = said("refused")
    licences = make()

    def answer(_request) -> Given:
        assert licences.check(account()).state is S.REFUSED
        return Given(b"<R><Success>true</Succ")

    operator.paths["/ActivateLicence"] = answer
    with pytest.raises(ReplyError):
        licences.activate(account())
    assert store.licence(ID).record.activating


@pytest.mark.parametrize("again", [False, True])
def test_f37_while_one_process_activates_another_sends_no_second_activation(make, store, operator, again):
    """Also where the operator says meanwhile that nothing is active yet, and the user of the other insists."""
    operator.paths["/GetLicence"] = said("refused")

    def answer(_request) -> Given:
        with pytest.raises(LicenceError, match=r"licence\.activating"):
            make(store=restarted(store)).activate(account(), again=again)
        return said("active")

    operator.paths["/ActivateLicence"] = answer
    assert make().activate(account()).state is S.ACTIVE
    assert paths(operator).count("/ActivateLicence") == 1


def test_f37_f47_one_that_is_killed_leaves_its_note_although_another_process_asked_meanwhile(make, store, operator):
    operator.paths["/GetLicence"] = said("refused")

    def answer(_request) -> Given:
        other = make(store=restarted(store))
        assert other.check(account()).state is S.REFUSED
        noted.append(restarted(store).licence(ID).record.activating)
        return said("active")

    noted: list[bool] = []
    operator.paths["/ActivateLicence"] = answer
    make().activate(account())
    assert noted == [True]
    assert not store.licence(ID).record.activating


def test_an_activation_that_began_meanwhile_is_not_overwritten_by_a_state(make, store, operator):
    licences = make()

    def answer(_request) -> Given:
        store.keep_licence(ID, LicenceRecord(activating=True))
        return said("refused")

    operator.paths["/GetLicence"] = answer
    assert licences.check(account()).activating
    assert store.licence(ID).record.activating


def test_f43_what_cannot_be_noted_is_not_sent(make, store, operator):
    licences = make()
    with disks.read_only(store._ledger.folder), pytest.raises(StorageError):
        licences.activate(account())
    assert paths(operator) == []


def test_an_activation_that_never_left_is_not_one_whose_outcome_is_unknown(make):
    licences = make(origin="http://127.0.0.1:1")
    with pytest.raises(NetworkError):
        licences.activate(account())
    assert not licences.standing(account()).activating


def test_f61_nothing_goes_to_hosts_that_were_not_agreed_on(make, store, operator):
    store.save(account(), Secret("s1p"), origins=ELSEWHERE)
    with pytest.raises(KeyringError, match=r"keyring\.hosts"):
        make().activate(account())
    assert paths(operator) == []
