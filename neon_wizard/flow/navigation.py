"""The paths through the wizard: next, back, submit, and where an error is repaired."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from neon_wizard.errors import NeonError, StorageError, UsageError
from neon_wizard.flow.answers import FIVE, Answers, Field, Page, Road
from neon_wizard.messages import Remedy, explain
from neon_wizard.profile import Mode

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result
    from neon_wizard.flow.licensing import LicenceOverview
    from neon_wizard.flow.submission import Problem, Submission
    from neon_wizard.model import Account, PendingSignup, SignupForm
    from neon_wizard.profile.glance import ProfileFace
    from neon_wizard.profile.operator import Profile


class Flow:
    """One run of the wizard.

    operators: those to choose from; one alone is chosen, and with `choose` may be another than that. face: of the one
    that is chosen, where its profile is loaded later and comes by `choose`. confirm: an unconfirmed account to be
    fetched (A5), check: a signup whose account is to be looked for (F32); for both only the password is asked.
    language: of the labels of an operator's own inputs (``pt_BR``).
    """

    def __init__(
        self,
        operators: Iterable[Profile] = (),
        *,
        face: ProfileFace | None = None,
        confirm: Account | None = None,
        check: PendingSignup | None = None,
        language: str = "en",
        choose: bool = False,
    ) -> None:
        self.language = language
        self._choose = choose
        known = confirm or check
        # A password is never offered to another operator than the one whose account is meant.
        self.operators = tuple(each for each in operators if known is None or each.id == known.operator_id)
        self.profile: Profile | None = self.operators[0] if len(self.operators) == 1 else None
        self._face = face
        self.answers = Answers(login=known.login if known else "")
        self.pending: tuple[PendingSignup, ...] = ()
        self.result: Result | None = None
        self.licence: LicenceOverview | None = None
        """How the new account's licence stands; None while that is unknown, or where the operator asks for none."""
        self.under_way: Submission | None = None
        self._confirm = confirm
        self._road = Road.EXISTING if confirm else Road.CHECK if check else Road.NEW
        self._to_login = known is not None
        self._unknown: set[str] = set()
        self._given = self.answers.login

    # ---- which page ----

    @property
    def confirming(self) -> bool:
        """Whether it was opened to fetch an account that its user has confirmed (A5)."""
        return self._confirm is not None

    @property
    def first(self) -> Page:
        """The page that the wizard opens with."""
        if self._to_login:
            return Page.LOGIN
        if not self.face or self._choose:
            return Page.OPERATOR
        return self._after_operator()

    def next(self, page: Page) -> Page | None:
        """Return the page after `page`, None after the last."""
        match page:
            case Page.OPERATOR:
                return self._after_operator()
            case Page.START:
                return self._form_page()
            case Page.SIGNUP | Page.LOGIN:
                return Page.WORKING
            case Page.WORKING:
                return Page.RESULT
            case Page.RESULT:
                return Page.LICENCE if self.licence is not None and self.licence.wants_attention else None
            case Page.LICENCE:
                return None

    def back_possible(self, page: Page) -> bool:
        """Return whether Back may leave `page`; once the account is there, only from the licence to it (F58)."""
        if page is Page.LICENCE:
            return self.result is not None
        return self.result is None and page not in (Page.WORKING, Page.RESULT)

    @property
    def may_finish(self) -> bool:
        """Return whether the operator lets the wizard be finished with the licence as it stands."""
        skips = self.profile is not None and self.profile.licence.skip
        return skips or self.licence is None or self.licence.permits

    def commits(self, page: Page) -> bool:
        """Return whether leaving `page` forwards sends something that Back cannot undo."""
        return page is Page.SIGNUP

    def _after_operator(self) -> Page:
        return Page.START if len(self.roads) != 1 else self._form_page()

    def _form_page(self) -> Page:
        return Page.SIGNUP if self.road is Road.NEW else Page.LOGIN

    # ---- operator and road ----

    @property
    def face(self) -> ProfileFace | None:
        """The chosen operator as it is shown, also while its profile is not loaded yet."""
        return self.profile or self._face

    def choose(self, profile: Profile) -> None:
        """Take an operator; the answers to another one's own inputs are dropped."""
        if self.profile is not None and self.profile.id != profile.id:
            self.answers.inputs.clear()
            self.answers.agreed = None
        self.profile = profile

    def offer(self, operators: Iterable[Profile]) -> None:
        """Let the user choose among these, and the one that is chosen already."""
        others = tuple(each for each in operators if self.profile is None or each.id != self.profile.id)
        self.operators = others if self.profile is None else (*others, self.profile)
        self._choose = True

    @property
    def roads(self) -> tuple[Road, ...]:
        """Return what this operator offers."""
        services = self.face.services if self.face else {}
        offered = (Road.NEW if "signup" in services else None, Road.EXISTING if "provisioning" in services else None)
        return tuple(road for road in offered if road)

    @property
    def road(self) -> Road:
        roads = self.roads
        return self._road if self._road in roads or self._road is Road.CHECK or not roads else roads[0]

    def take(self, road: Road) -> None:
        """Choose the road; for `Road.CHECK` with the login of the pending signup."""
        self._road = road
        if road is Road.CHECK and self.offered_check is not None:
            self.answers.login = self._given = self.offered_check.login

    @property
    def offered_check(self) -> PendingSignup | None:
        """Return the latest signup with this operator whose outcome is unknown (F32), if it can be looked for."""
        face = self.face
        if face is None or Road.EXISTING not in self.roads:
            return None
        ours = [pending for pending in self.pending if pending.operator_id == face.id]
        return max(ours, key=lambda pending: pending.started, default=None)

    def forgotten(self, operator_id: str, login: str) -> None:
        """The user no longer wants to know what became of this signup: its login is treated like any other."""
        self._settle(operator_id, login)
        if self._road is Road.CHECK:
            self._road = Road.NEW

    def _settle(self, operator_id: str, login: str) -> None:
        self.pending = tuple(each for each in self.pending if (each.operator_id, each.login) != (operator_id, login))
        self._unknown.discard(login)

    # ---- what is asked ----

    @property
    def asks_mode(self) -> bool:
        """Whether the user decides when settings are fetched."""
        return self.profile is not None and self.profile.mode is Mode.ASK and "provisioning" in self.profile.services

    @property
    def mode(self) -> Mode | None:
        """What the user decided; None where nobody asks."""
        return self.answers.mode if self.asks_mode else None

    def fields(self, page: Page) -> tuple[Field, ...]:
        """Return what a form page asks, in this order."""
        if page is Page.LOGIN:
            return (Field("login", False), Field("password", False))
        if page is not Page.SIGNUP or self.profile is None:
            return ()
        service = self.profile.services["signup"]
        five = tuple(Field(name, name in service.optional) for name in FIVE if name not in service.omit)
        return five + tuple(Field(each.name, each.optional, each) for each in service.inputs)

    @property
    def something_to_lose(self) -> bool:
        """Return whether leaving now would throw away what the user typed (rule 13)."""
        if self.result is not None:
            return False
        return self.answers.login != self._given or not self.answers.only_login

    def check(self, page: Page) -> tuple[UsageError, ...]:
        """Return what is wrong with the answers of a form page; () when they can be sent."""
        return self._checked(page)[1]

    def check_field(self, page: Page, name: str) -> UsageError | None:
        """Return what is wrong with one field that the user has left. An empty one is reported on Next, not before."""
        if not self.answers.get(name):
            return None
        return next((error for error in self.check(page) if error.field == name), None)

    def _checked(self, page: Page) -> tuple[SignupForm, tuple[UsageError, ...]]:
        form = self.answers.form()
        if page is Page.SIGNUP and self.profile is not None:
            from dataclasses import replace

            from neon_wizard.operations.inputs import validate

            service = self.profile.services["signup"]
            asked = {each.name: form.inputs[each.name] for each in service.inputs if each.name in form.inputs}
            given, rules = replace(form, inputs=asked), self.profile.rules
            form, errors = validate(service, given, self.profile.country, language=self.language, rules=rules)
            agreement, time = self.profile.agreement, self.answers.agreed
            if agreement.asked and time is not None:
                return replace(form, consent=agreement.given(time)), errors
            if agreement.asked:
                errors += (UsageError("input.consent", field="consent", facts={"operator": self.profile.name}),)
            return form, errors
        missing = (each.name for each in self.fields(page) if not each.optional and not self.answers.get(each.name))
        return form, tuple(UsageError("input.required", field=name) for name in missing)

    # ---- sending ----

    def begin(self, page: Page, *, again: bool = False) -> Submission | None:
        """Fix what is to be sent from `page`; None while another is under way, after it is done, or when it is wrong.

        None, too, where it would be a second signup whose first one's outcome nobody knows (`unsettled`), unless the
        user wants it `again` all the same. On the result page this fetches the account that the user has confirmed in
        the meantime (A5).
        """
        if self.under_way is not None or self.profile is None:
            return None
        if page is Page.RESULT:
            if self.result is None or self.result.account.confirmed:
                return None
            confirm: Account | None = self.result.account
            form, road = self.answers.form(), Road.EXISTING
        else:
            form, errors = self._checked(page)
            if self.result is not None or errors or (not again and self.unsettled(page) is not None):
                return None
            road, confirm = self._road_of(page), self._confirm
        self.under_way = _submission(road, page, self.profile, form, confirm, self.mode, again=again)
        return self.under_way

    def unsettled(self, page: Page) -> Problem | None:
        """Return why a signup is not sent although it is right: an earlier one may have made the account.

        None where the operator can be asked for it, which *Create account* does by itself.
        """
        if page is not Page.SIGNUP or self.profile is None or not self.made_already or self.looks_first:
            return None
        error = NeonError("signup.lost", facts={"login": self.answers.form().login, "operator": self.profile.name})
        return _problem(error, page, None, (*self._support(), Remedy.SEND_AGAIN))

    def _support(self) -> tuple[Remedy, ...]:
        """The operator's help, where there is any to be had."""
        support = self.profile.support if self.profile is not None else None
        return (Remedy.SUPPORT,) if support is not None and (support.email or support.url) else ()

    def check_account(self, page: Page) -> Submission | None:
        """Look whether the account of the form exists, by signing in with its login and password (settled 4)."""
        if self.under_way is not None or self.profile is None or Road.EXISTING not in self.roads:
            return None
        form, _ = self._checked(page)
        self.under_way = _submission(Road.CHECK, page, self.profile, form, mode=self.mode)
        return self.under_way

    def _road_of(self, page: Page) -> Road:
        if page is Page.SIGNUP:
            # While it is not known whether an earlier signup made the account, that is found out first (F31).
            return Road.CHECK if self.looks_first else Road.NEW
        return Road.CHECK if self.road is Road.CHECK else Road.EXISTING

    def succeeded(self, result: Result) -> Page:
        """Take the outcome, and forget passwords that have served. Return the page to show."""
        self.under_way, self.result = None, result
        if result.account.confirmed:
            self.answers.forget_secrets()
        self._unknown.discard(self.answers.form().login)
        return Page.RESULT

    def changed(self, account: Account) -> None:
        """Take the account as it is now, after it was changed."""
        from dataclasses import replace

        if self.result is not None:
            self.result = replace(self.result, account=account)

    def failed(self, error: NeonError) -> Problem:
        """Return where `error` is repaired; everything that was typed is still there."""
        submission, self.under_way = self.under_way, None
        assert submission is not None  # noqa: S101 - an error is the outcome of a request
        told = self._as_signup_problem(submission, error)
        names = {each.name for each in self.fields(submission.page)}
        named = told.field if told.field in names else None
        return _problem(told, submission.page, named, self._offers(told, submission))

    def stopped(self) -> Problem | None:
        """The user pressed Cancel. Return a problem only when a signup may have reached the operator (F57, F31)."""
        submission, self.under_way = self.under_way, None
        if submission is None or submission.road is not Road.NEW or not submission.may_be_sent:
            return None
        error = _unknown(submission, submission.step)
        self._unknown.add(submission.form.login)
        return _problem(error, submission.page, None, self._offers(error, submission))

    def _as_signup_problem(self, submission: Submission, error: NeonError) -> NeonError:
        """Turn a lost answer, or a login that our lost attempt may have taken, into a look for the account (F31)."""
        login = submission.form.login
        if submission.road is not Road.NEW:
            if error.code == "operator.102":
                self._settle(submission.profile.id, login)
            return error
        from neon_wizard.operations.account_services import outcome_unknown

        if isinstance(error, StorageError) and submission.may_be_sent:
            self._unknown.add(login)  # the operator made the account, but this computer could not keep it
        elif outcome_unknown(error) or error.code == "signup.unknown":
            self._unknown.add(login)
            if error.code != "signup.unknown":
                return _unknown(submission, error.committed or error.step, detail=_cause(error))
        elif error.code == "signup.lost":
            self._unknown.add(login)  # another window, or another run, has begun it meanwhile
        elif error.code == "operator.103" and self._may_be_ours(login):
            facts = {} if Road.EXISTING in self.roads else {"operator": submission.profile.name, "case": "alone"}
            return NeonError("signup.may_exist", field="login", detail=error.detail, facts=facts)
        return error

    @property
    def looks_first(self) -> bool:
        """Whether *Create account* looks for the account of an earlier signup; only "it does not exist" ends that."""
        return self.made_already and Road.EXISTING in self.roads

    @property
    def made_already(self) -> bool:
        """Whether the typed login may already have its account, which is then looked for and not made again."""
        return self._may_be_ours(self.answers.form().login)

    def _may_be_ours(self, login: str) -> bool:
        pending = (each.login for each in self.pending if self.profile and each.operator_id == self.profile.id)
        return login in self._unknown or login in pending

    def forget(self) -> None:
        """Forget the passwords: the wizard closes, and none stays in memory longer than it must."""
        self.answers = Answers()
        self.under_way = None

    def storage_offers(self, error: NeonError) -> tuple[Remedy, ...]:
        """Return what is offered for a keyring or folder that failed before anything was asked for."""
        first = explain(error).action
        offers = [Remedy.RETRY] if first in (Remedy.NONE, Remedy.SESSION_ONLY) else [first]
        if first is Remedy.TRUST_HOSTS:
            return tuple(offers)
        if first is Remedy.SESSION_ONLY:
            return (Remedy.SESSION_ONLY, Remedy.RETRY)
        return (*offers, Remedy.SESSION_ONLY)

    def _offers(self, error: NeonError, submission: Submission) -> tuple[Remedy, ...]:
        first = explain(error).action
        offers: list[Remedy] = [] if first is Remedy.NONE else [first]
        if error.code == "signup.lost":
            looks = Road.EXISTING in self.roads
            offers = [Remedy.CHECK_ACCOUNT] if looks else [*self._support(), Remedy.SEND_AGAIN]
        if first is Remedy.HTTP_CREDENTIALS and not submission.profile.accesses(submission.service.name):
            offers = [Remedy.SUPPORT]  # the profile itself holds the secret, or names none
        if isinstance(error, StorageError):
            offers = list(self.storage_offers(error))
        if error.code == "operator.104" and submission.profile.renews_passwords:
            offers.append(Remedy.FORGOT_PASSWORD)
        if error.code == "operator.103" and submission.page is Page.SIGNUP and Road.EXISTING in self.roads:
            offers.append(Remedy.SIGN_IN)
        somebody_elses = "signup.may_exist" if submission.road is Road.NEW else "operator.104"
        if error.code == somebody_elses and self._may_be_ours(submission.form.login):
            offers.append(Remedy.FORGET)
        return tuple(dict.fromkeys(offers))


def _unknown(submission: Submission, step: str, *, detail: str = "") -> NeonError:
    """Return what is said of a signup that may have made the account. step: how far it got; empty for one request."""
    profile = submission.profile
    case = "_".join(filter(None, ("step" if step else "", "" if "provisioning" in profile.services else "alone")))
    facts = {
        "host": submission.service.host,
        "operator": profile.name,
        "step": step,
        **({"case": case} if case else {}),
    }
    return NeonError("signup.unknown", facts=facts, detail=detail)


def _cause(error: NeonError) -> str:
    return f"{error}\n{error.detail}".strip()


# What is sent is imported later than the first window.


def _submission(
    road: Road,
    page: Page,
    profile: Profile,
    form: SignupForm,
    confirm: Account | None = None,
    mode: Mode | None = None,
    *,
    again: bool = False,
) -> Submission:
    from neon_wizard.flow.submission import Submission

    return Submission(road, page, profile, form, confirm, mode, again)


def _problem(error: NeonError, page: Page, field: str | None, offers: tuple[Remedy, ...]) -> Problem:
    from neon_wizard.flow.submission import Problem

    return Problem(error, page, field, offers)
