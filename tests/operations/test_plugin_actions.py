"""Actions of packages: what they are given, what they are not, and what becomes of those that are broken."""

from __future__ import annotations

import json
import re
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.context import Context
from neon_wizard.errors import Cancelled, NeonError, OperatorError
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.operations import plugin_actions, plugin_calls
from neon_wizard.operations.extra_service import ActionResult
from neon_wizard.operations.inputs import validate_service
from neon_wizard.operations.plugin_actions import PluginAction, offered, usable
from neon_wizard.operations.services import Services
from neon_wizard.profile import plugins
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.plugins import PluginEntry, PluginError
from neon_wizard.protocols.deadline import Cancel
from tests.servers.scripted import Given, ScriptedServer

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
[http]
auth = {{ scheme = "bearer", password = "secret:http" }}
[services.balance]
url = "{origin}/GetBalance"
"""
ANSWER = b"<R><Success>true</Success><Error><Code>0</Code></Error><Data><Balance>5</Balance></Data></R>"
SIP = SipSettings("1", "sip.acme.example", "Ana", extra={"Expires": "60", "SrtpKey": "CANARY-srtp"})
ANA = Account("acme/1", "acme", "ACME", "ana", SIP)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer(
        {"/GetBalance": Given(ANSWER), "/other": Given(b"{}", content_type="application/json")}
    ) as made:
        yield made


@pytest.fixture
def profile(server: ScriptedServer, tmp_path: Path) -> Profile:
    path = tmp_path / "acme.toml"
    path.write_text(PROFILE.format(origin=server.origin), encoding="utf-8")
    return Context(session_only=True).profile(str(path))


@pytest.fixture
def services(profile: Profile) -> Iterator[Services]:
    context = Context(session_only=True)
    context.lend_secret(profile, "http", Secret("CANARY-http"))
    yield context.services(profile)
    context.close()


Make = Callable[..., PluginAction]


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> Make:
    """``plugin(perform=…, **attributes)``: an action of a package, as its entry point gives it."""

    def make(perform: Any = None, name: str = "own", **more: Any) -> PluginAction:
        attributes = {"api": 1, "id": name, "definition": {"title": "Own"}, "perform": staticmethod(perform), **more}
        module = type(sys)("neon_test_action")
        module.__dict__["Own"] = type("Own", (), attributes)
        monkeypatch.setitem(sys.modules, "neon_test_action", module)
        return usable(PluginEntry(name, "neon_test_action:Own", "acme-plugin"))

    return make


def perform(made: PluginAction, services: Services, values: Any = None, cancel: Cancel | None = None) -> ActionResult:
    return made.performing(ANA, "en")(services, made.action, values or {}, login="ana", number="1", cancel=cancel)


def code_of(work: Callable[[], object]) -> NeonError:
    with pytest.raises(NeonError) as raised:
        work()
    return raised.value


def test_it_asks_its_operators_services_and_addresses_and_shows_what_came(plugin, services, server, profile):
    def work(request):
        balance = request.ask("balance", {"number": request.account.number})
        answer = request.send("POST", f"{request.origins[0]}/other", (("X-A", "b"),), b"{}")
        rows = [{"n": 1, "what": balance["Balance"]}, {"n": 2, "what": str(answer.status)}]
        return {"message": f"Hello {request.values['who']}", "info": "<p>yes<script>no</script></p>", "rows": rows}

    columns = [{"title": "No.", "value": "n", "kind": "number"}, {"title": "What", "value": "what"}]
    made = plugin(work, definition={"title": "Own", "inputs": [{"name": "who"}], "result": {"columns": columns}})
    found = perform(made, services, {"who": "Ana"})
    assert (found.message, found.info_html, found.problems) == ("Hello Ana", "<p>yes</p>", ())
    assert found.table is not None
    assert [[cell.text for cell in row] for row in found.table.rows] == [["1", "5"], ["2", "200"]]
    assert [(seen.path, seen.header("authorization")) for seen in server.requests] == [
        ("/GetBalance", "Bearer CANARY-http"),
        ("/other", "Bearer CANARY-http"),
    ]


def test_what_it_asks_of_a_service_is_the_accounts_and_read_like_the_programs_own(plugin, services, server):
    seen: list[Any] = []
    perform(plugin(lambda request: seen.append(request.ask("balance"))), services)
    assert seen == [{"Balance": "5"}]
    assert b">1</" in server.requests[0].body
    nobody = plugin(lambda request: request.ask("balance", {}))
    error = code_of(lambda: nobody.performing(None, "en")(services, nobody.action, {}))
    assert (error.code, error.field, len(server.requests)) == ("input.required", "number", 1)


def refusing(code: int) -> Given:
    return Given(f"<R><Success>false</Success><Error><Code>{code}</Code></Error></R>".encode())


def test_a_refusal_of_a_service_that_it_asks_is_raised_and_its_outcome_is_known(plugin, services, server):
    server.paths["/GetBalance"] = refusing(104)
    error = code_of(lambda: perform(plugin(lambda request: request.ask("balance")), services))
    assert isinstance(error, OperatorError)
    assert (error.code, error.operator_code) == ("operator.104", 104)


def test_the_complete_one_of_the_documentation_works(services, server, monkeypatch):
    """The Python and the pyproject.toml in docs/plugins.md, as they stand there."""
    document = (Path(__file__).parents[2] / "docs" / "plugins.md").read_text("utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", document, re.DOTALL)
    (project,) = (text for text in re.findall(r"```toml\n(.*?)```", document, re.DOTALL) if "[project]" in text)
    module = type(sys)("minutes")
    exec(compile(code, "minutes.py", "exec"), module.__dict__)
    monkeypatch.setitem(sys.modules, "minutes", module)
    ((name, value),) = tomllib.loads(project)["project"]["entry-points"]["neon_wizard.actions"].items()
    made = usable(PluginEntry(name, value, "acme-minutes"))
    values, problems = validate_service(made.action, {"price": "0.4"})
    assert problems == ()
    assert perform(made, services, values).message == "Your credit is good for 12 minutes."
    server.paths["/GetBalance"] = refusing(102)
    assert perform(made, services, values).message == "You have no account there yet."


def test_f61_no_other_origin_is_asked_and_nothing_is_sent_there(plugin, services, server):
    with ScriptedServer({"*": Given(b"")}) as others:
        made = plugin(lambda request: request.send("GET", f"{others.origin}/steal"))
        error = code_of(lambda: perform(made, services))
        assert (error.code, error.facts["package"]) == ("plugin.origin", "acme-plugin")
        assert others.requests == server.requests == []


def test_f60_what_it_is_given_holds_no_secret_and_leads_to_none(plugin, services):
    """Everything that its interface gives, however deep one looks into it by its public names."""
    seen: list[Any] = []
    perform(plugin(seen.append), services, {"pin": Secret("CANARY-own-pin")})
    (request,) = seen
    assert {field.name for field in fields(request)} == {
        "operator", "origins", "account", "values", "language", "ask", "send", "cancelled",
    }  # fmt: skip
    assert request.account._asdict() == {
        "id": "acme/1", "login": "ana", "number": "1", "domain": "sip.acme.example", "display_name": "Ana",
        "settings": {"Expires": "60"},
    }  # fmt: skip
    assert "CANARY" not in repr(request)
    assert all(callable(getattr(request, name)) for name in ("ask", "send", "cancelled"))
    with pytest.raises(Cancelled):  # its time is over
        request.ask("balance", {"number": "1"})


def test_another_operators_account_is_none_of_its_business(plugin, services):
    """The services that it may ask are those of the operator that it was called for."""
    made = plugin(lambda request: request.ask("provisioning", {"login": "bob", "password": Secret("x")}))
    assert code_of(lambda: perform(made, services)).code == "profile.service"


def test_one_that_hangs_is_left_behind_after_its_time(plugin, services, monkeypatch):
    monkeypatch.setattr(plugin_calls, "SECONDS", 0.1)
    never = threading.Event()

    def hang(_request):
        never.wait()

    error = code_of(lambda: perform(plugin(hang), services))
    assert (error.code, error.facts["seconds"]) == ("plugin.slow", "0.1")
    never.set()


def test_f57_cancelled_nobody_waits_for_it(plugin, services):
    never, begun, cancel = threading.Event(), threading.Event(), Cancel()

    def hang(_request):
        begun.set()
        never.wait()

    def stop():
        begun.wait(20)
        cancel.cancel()

    threading.Thread(target=stop).start()
    with pytest.raises(Cancelled):
        perform(plugin(hang), services, cancel=cancel)
    never.set()


def leave(_request):
    raise SystemExit(3)


def blurt(request):
    raise RuntimeError(request.values["pin"].reveal())


@pytest.mark.parametrize("work", [blurt, leave, lambda _: 1 / 0])
def test_f60_one_that_raises_is_named_and_its_words_are_not_repeated(plugin, services, work):
    error = code_of(lambda: perform(plugin(work), services, {"pin": Secret("CANARY-pin")}))
    assert (error.code, error.facts["package"], error.facts["name"]) == ("plugin.failed", "acme-plugin", "own")
    assert "CANARY" not in error.detail


def test_f37_when_it_fails_after_it_asked_the_outcome_is_unknown(plugin, services):
    def work(request):
        request.ask("balance", {"number": "1"})
        raise RuntimeError

    assert code_of(lambda: perform(plugin(work), services)).code == "action.unknown"
    reading = plugin(work, definition={"title": "Own", "reads_only": True})
    assert code_of(lambda: perform(reading, services)).code == "plugin.failed"


@pytest.mark.parametrize("given", ["text", [1], {"words": "?"}, {"message": object()}, {"rows": {1, 2}}])
def test_an_answer_of_another_shape_is_said(plugin, services, given):
    assert code_of(lambda: perform(plugin(lambda _: given), services)).code == "plugin.answer"


def test_its_page_is_a_description_that_is_checked(plugin, services):
    def page(_self, request):
        return {
            "info": f"<p>{request.account.login}</p>",
            "inputs": [{"name": "to", "kind": "choice", "choices": {"a": "A"}}],
        }

    info, action = plugin(lambda _: None, page=page).page(services, ANA, "en")
    assert (info, [asked.name for asked in action.inputs]) == ("<p>ana</p>", ["to"])
    wrong = plugin(lambda _: None, page=lambda *_: {"inputs": [{"name": "to", "kind": "chioce"}]})
    assert code_of(lambda: wrong.page(services, ANA, "en")).code == "plugin.answer"
    none = plugin(lambda _: None, page=lambda *_: object())
    assert code_of(lambda: none.page(services, ANA, "en")).code == "plugin.answer"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"api": 2}, "version 2"),
        ({"id": "another"}, "calls itself “another”"),
        ({"definition": {"titel": "x"}}, "there is no key “titel”"),
        ({"definition": {"title": "x", "service": {"url": "https://x.example"}}}, "there is no key “service”"),
        ({"definition": {"title": object()}}, "plain data"),
        ({"definition": 5}, "no table"),
        ({"operators": 5}, "makes no action"),
    ],
)
def test_one_that_is_not_of_this_shape_or_version_is_refused(plugin, more, words):
    with pytest.raises(PluginError, match=words):
        plugin(lambda _: None, **more)


def test_one_that_cannot_be_performed_is_refused(plugin):
    with pytest.raises(PluginError, match="cannot be performed"):
        plugin(None)


def test_of_one_name_the_first_stays_and_what_hangs_in_its_import_is_left_out(monkeypatch, tmp_path, caplog):
    (tmp_path / "neon_slow_action.py").write_text("import threading\nnever = threading.Event()\nnever.wait()\n")
    (tmp_path / "neon_good_action.py").write_text(
        "class Good:\n    api, id, definition = 1, 'good', {'title': 'Good'}\n    def perform(self, request): ...\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(plugin_actions, "LOADING_SECONDS", 0.3)
    named = [("good", "neon_good_action:Good"), ("good", "neon_good_action:Good"), ("slow", "neon_slow_action:X")]
    entries = tuple(PluginEntry(name, value, f"package-{number}") for number, (name, value) in enumerate(named))
    monkeypatch.setattr(plugins, "entries", lambda group: entries)
    monkeypatch.setattr(plugin_actions, "_found", [])
    assert [(each.entry.name, each.entry.distribution) for each in plugin_actions.load_all()] == [("good", "package-0")]
    assert "package-1" in caplog.text
    assert "package-2" in caplog.text
    sys.modules["neon_slow_action"].never.set()


def test_whom_it_is_for_and_what_the_operator_allows(plugin, profile, monkeypatch):
    from dataclasses import replace

    all_of_them = plugin(lambda _: None)
    mine = plugin(lambda _: None, name="mine", operators={"acme"})
    others = plugin(lambda _: None, name="theirs", operators={"norte"})
    monkeypatch.setattr(plugin_actions, "_found", [(all_of_them, mine, others)])
    assert [each.entry.name for each in offered(profile)] == ["own", "mine"]
    assert [each.entry.name for each in offered(replace(profile, offered=("mine",)))] == ["mine"]
    assert json.dumps([each.entry.name for each in offered(replace(profile, id="norte"))]) == '["own", "theirs"]'
