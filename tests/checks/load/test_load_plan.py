"""What a load test may drive, and whom it may hit: decided before anything is sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.checks.load.load_plan import LoadPlan, require_permission, services_of, written_addresses
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import Secret
from tests.checks.operators import profile_of

FAR = profile_of("https://voip.acme.example")
text = st.text(st.characters(exclude_categories=["Cs"]))


def test_only_what_reads_is_driven():
    assert services_of(FAR) == ("provisioning", "balance")


def test_signups_only_where_they_are_allowed():
    assert services_of(FAR, signup=True) == ("provisioning", "balance", "signup")
    with pytest.raises(UsageError) as caught:
        services_of(FAR, ["signup"])
    assert (caught.value.code, caught.value.facts["service"]) == ("load.changes", "signup")


def test_one_of_them():
    assert services_of(FAR, ["balance"]) == ("balance",)


def test_a_service_that_the_operator_has_not():
    with pytest.raises(ProfileError) as caught:
        services_of(FAR, ["bills"])
    assert caught.value.code == "profile.service"


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/x", "https://localhost/x", "http://[::1]:1/x"])
def test_this_computer_may_always_be_tested(url):
    require_permission([url], [])


@pytest.mark.parametrize("permitted", [["voip.acme.example"], ["VOIP.acme.example"], ["voip.acme.example:8443"]])
def test_another_host_once_its_owner_agrees(permitted):
    require_permission(["https://voip.acme.example:8443/x"], permitted)


@pytest.mark.parametrize("permitted", [[], ["acme.example"], ["voip.acme.example.evil.example"], ["127.0.0.1"]])
def test_no_other_host_without_its_name(permitted):
    with pytest.raises(UsageError) as caught:
        require_permission(written_addresses(FAR, ["balance"]), permitted)
    assert caught.value.code == "load.host"
    assert caught.value.facts["option"] == "--i-may-test voip.acme.example"


@given(
    st.builds(
        LoadPlan, profile=text, services=st.just(("balance",)), password=text.map(Secret), origins=st.tuples(text)
    )
)
def test_a_plan_arrives_as_it_was_sent(plan):
    assert LoadPlan.read(plan.written()) == plan
    assert "\n" not in plan.written()


def test_f61_secrets_go_to_no_origin_that_the_plan_does_not_name(tmp_path):
    path = tmp_path / "acme.toml"
    path.write_text(
        'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n[services.balance]\nurl = "http://127.0.0.1:9/x"\n',
        encoding="utf-8",
    )
    subject = LoadPlan(str(path), ("balance",), origins=("http://127.0.0.1:9",)).subject()
    assert subject.untrusted(("http://127.0.0.1:9", "http://127.0.0.1:10")) == ("http://127.0.0.1:10",)
