"""What a person typed, checked and brought into the form in which it is sent; nothing is sent from here.

Window and command both check here and nowhere else: a signup's form (`validate`) and the inputs of an extra service, E1
(`validate_service`).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard import disk
from neon_wizard.errors import UsageError
from neon_wizard.model import Secret, SignupForm, Upload, Value
from neon_wizard.operations.amounts import parse_amount
from neon_wizard.operations.reading import seen, trimmed, unusable_in
from neon_wizard.profile import patterns
from neon_wizard.profile.form import check_digits
from neon_wizard.profile.form.form_inputs import DAY, LONGEST_INPUT, NO_RULES, TODAY, Input, Rules, file_name
from neon_wizard.profile.phones import e164, example_number
from neon_wizard.profile.rules.requests import asks_secret

if TYPE_CHECKING:
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.service import Service


LONGEST: Final = 255
"""Characters of a login, a password or a name."""

# fmt: off
_COMMON: Final = frozenset({
    "password", "passw0rd", "password1", "password123", "qwerty", "qwerty123", "abc123", "iloveyou", "letmein",
    "welcome", "admin", "dragon", "monkey", "football", "senha", "senha123", "mudar123", "contraseña", "clave123",
})
# fmt: on


def validate(
    service: Service,
    form: SignupForm,
    country: str,
    *,
    language: str = "en",
    rules: Rules = NO_RULES,
    today: date | None = None,
) -> tuple[SignupForm, tuple[UsageError, ...]]:
    """Return `form` as it is sent, and every problem with it, each with its field.

    E-mail and phone are normalised (phone to E.164), blanks around everything but passwords are removed, and what the
    service does not ask for is emptied. The operator's own inputs are treated as in `validate_service`, with its codes.
    country: two letters, for a phone number typed without +; may be empty. language: of an input's label. rules: what a
    new login and password have to be. today: by default this computer's. Codes besides: ``.email``, ``.phone``.
    """
    check = _Check(service, country, language, rules)
    inputs, problems = checked_inputs(service.inputs, form.inputs, language, today)
    checked = SignupForm(
        login=check.text("login", form.login),
        password=check.password(form.password),
        name=check.text("name", form.name),
        email=check.email(form.email),
        phone=check.phone(form.phone),
        inputs=inputs,
        consent=form.consent,
    )
    return checked, (*check.problems, *problems)


def password_strength(password: str) -> int:
    """Return 0 (none, or one that everybody knows) to 4 (very strong): a hint while typing, never a reason to refuse.

    Counts the bits of a random text made of the same kinds of characters; the steps are 28, 40, 56 and 72 bits. A
    character that repeats its neighbour or follows it (``aaa``, ``1234``) adds nothing.
    """
    if password.casefold() in _COMMON:
        return 0
    fresh = 1 + sum(ord(b) - ord(a) not in (-1, 0, 1) for a, b in pairwise(password))
    bits = fresh * math.log2(_alphabet(password)) if password else 0.0
    return sum(bits >= step for step in (28, 40, 56, 72))


def _alphabet(password: str) -> int:
    """Return how many characters there are of the kinds that occur in `password`; at least 2."""
    kinds = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"[0-9]", 10), (r"[!-/:-@\[-`{-~ ]", 33), (r"[^ -~]", 100))
    return max(2, sum(size for pattern, size in kinds if re.search(pattern, password)))


def input_problem(asked: Input, value: str, language: str) -> UsageError | None:
    """Return what is wrong with `value` for an operator's own input; its pattern must match the whole value."""
    problem = _unusable(asked.name, value, LONGEST_INPUT, needed=not asked.optional)
    if problem is not None or not value:
        return problem
    label = asked.label.for_language(language) or asked.name
    if asked.check_digits and not check_digits.right(asked.check_digits, value):
        return UsageError("input.check_digits", field=asked.name)
    if any(patterns.fullmatch(each, value) is None for each in asked.pattern):
        if rule := asked.rule.for_language(language):
            return UsageError("input.rule", field=asked.name, facts={"rule": rule})
        return UsageError("input.pattern", field=asked.name, facts={"label": label})
    return None


def _unusable(field: str, value: str, longest: int, *, needed: bool) -> UsageError | None:
    if not value and needed:
        return UsageError("input.required", field=field)
    if len(value) > longest:
        return UsageError("input.too_long", field=field, facts={"limit": longest})
    return character_problem(field, value)


def character_problem(field: str, value: str) -> UsageError | None:
    """Return ``input.character`` or ``input.invisible`` for characters that cannot be sent or cannot be seen."""
    found = unusable_in(value)
    if not found:
        return None
    if unicodedata.category(found) in {"Cc", "Cs", "Cn"}:
        return UsageError("input.character", field=field)
    return UsageError("input.invisible", field=field, facts={"character": f"U+{ord(found):04X}"})


class _Check:
    """Checks one form and collects its problems."""

    def __init__(self, service: Service, country: str, language: str, rules: Rules) -> None:
        self.problems: list[UsageError] = []
        self._service = service
        self._country = country
        self._language = language
        self._rules = rules

    def text(self, field: str, value: str) -> str:
        """Return one of the five standard fields as plain text; "" where it is not asked."""
        if field in self._service.omit:
            return ""
        value = trimmed(value)
        self._usable(field, value, LONGEST, needed=field not in self._service.optional)
        return value

    def password(self, value: Secret) -> Secret:
        """Return the password as it was typed, blanks included."""
        if "password" in self._service.omit:
            return Secret("")
        self._usable("password", value.reveal(), LONGEST, needed="password" not in self._service.optional)
        return value

    def email(self, value: str) -> str:
        """Return the address with its domain in lower case; whether it exists is for the operator to find out."""
        value, count = self._counted("email", value)
        if not value or len(self.problems) > count:
            return value
        from email_validator import EmailNotValidError, validate_email

        try:
            return validate_email(value, check_deliverability=False).normalized
        except EmailNotValidError:
            self._add("input.email", "email")
            return value

    def phone(self, value: str) -> str:
        """Return the number in E.164: ``+557155555555``."""
        # Address books put marks of direction around numbers.
        value, count = self._counted("phone", seen(value))
        if not value or len(self.problems) > count:
            return value
        number = e164(value, self._country)
        if number is None:
            self._add("input.phone", "phone", example=example_number(self._country))
        return number or value

    def _counted(self, field: str, value: str) -> tuple[str, int]:
        count = len(self.problems)
        return self.text(field, value), count

    def _usable(self, field: str, value: str, longest: int, *, needed: bool) -> None:
        problem = _unusable(field, value, longest, needed=needed) or self._broken(field, value)
        if problem is not None:
            self.problems.append(problem)

    def _broken(self, field: str, value: str) -> UsageError | None:
        """Return that the value breaks the operator's rule for this field."""
        rule = self._rules.get(field)
        if rule is None or not value or all(patterns.fullmatch(each, value) for each in rule.patterns):
            return None
        return UsageError("input.rule", field=field, facts={"rule": rule.words.for_language(self._language)})

    def _add(self, code: str, field: str, **facts: object) -> None:
        self.problems.append(UsageError(code, field=field, facts=facts))


_TYPED: Final = r"[+-]?[0-9.,' \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+"


def validate_service(
    action: OperatorAction, given: Mapping[str, Value], *, language: str = "en", today: date | None = None
) -> tuple[dict[str, Value], tuple[UsageError, ...]]:
    """Return every input's value as it is sent, and every problem with what was given, each with its field.

    An input that is missing in `given` gets its default; one that is there and empty stays empty. A number is read with
    either decimal mark and sent with a point; a day is read as 2026-01-31 and sent in the input's format. language: of
    labels. today: by default this computer's. Codes: ``input.required``, ``.pattern``, ``.too_long``, ``.character``,
    ``.number``, ``.range``, ``.date``, ``.choice``, ``.file``, ``.file_size``, ``.file_ending``, ``.rule``,
    ``.check_digits``, ``.unticked``, ``usage.input``.
    """
    return checked_inputs(action.inputs, given, language, today)


def checked_inputs(
    inputs: tuple[Input, ...], given: Mapping[str, Value], language: str, today: date | None = None
) -> tuple[dict[str, Value], tuple[UsageError, ...]]:
    """As `validate_service`, of any form's inputs."""
    checked: dict[str, Value] = {}
    problems: list[UsageError] = []
    for asked in inputs:
        value = given.get(asked.name, initial(asked, today))
        try:
            checked[asked.name] = _checked(asked, value, language)
        except UsageError as error:
            problems.append(error)
            checked[asked.name] = Secret(value) if secret(asked) and isinstance(value, str) else value
    return checked, (*problems, *_unknown_input(inputs, given))


def filled(inputs: tuple[Input, ...], values: Mapping[str, Value]) -> dict[str, str | Secret]:
    """Return what the templates may use of checked inputs: a file as its content, and its name beside it."""
    hidden = {asked.name for asked in inputs if secret(asked)}
    sent: dict[str, str | Secret] = {
        each: "" for asked in inputs if asked.kind == "file" for each in asked.placeholders
    }
    for name, value in values.items():
        if isinstance(value, Upload):
            # As text for the templates; the filters turn it back into the same bytes.
            sent[name], sent[file_name(name)] = value.content.decode("utf-8", "surrogateescape"), value.name
        else:
            sent[name] = Secret(value) if name in hidden and isinstance(value, str) else value
    return sent


def initial(asked: Input, today: date | None = None) -> str:
    """Return what stands in the field at first; a day as 2026-01-31. today: by default this computer's."""
    if asked.kind == "date" and asked.default == TODAY:
        return (today or date.today()).isoformat()  # noqa: DTZ011 - the user's own day is meant
    return asked.default


def secret(asked: Input) -> bool:
    """Return whether the input must not be shown: it is a password, or its name says so."""
    return asks_secret(asked)


def read_upload(path: Path | str, asked: Input) -> Upload:
    """Read the file at `path`, never more of it than may be sent; raises `UsageError`."""
    path = Path(path)
    try:
        upload = Upload(path.name, disk.read(path, asked.max_bytes + 1))
    except OSError as error:
        facts = {"file": path, "reason": error.strerror or str(error)}
        raise UsageError("input.file", field=asked.name, facts=facts) from None
    _check_upload(asked, upload)
    return upload


def _checked(asked: Input, value: Value, language: str) -> Value:
    if asked.kind == "file":
        return _file(asked, value)
    if isinstance(value, Upload):
        raise UsageError("input.character", field=asked.name)
    text = value.reveal() if isinstance(value, Secret) else value
    if asked.kind == "check":
        return _tick(asked, trimmed(text))
    text = text if asked.kind == "password" else trimmed(text)
    text = check_digits.bare(text) if asked.check_digits else text
    if text:
        text = _CHECKS[asked.kind](asked, text) if asked.kind in _CHECKS else text
    if problem := input_problem(asked, text, language):
        raise problem
    return Secret(text) if secret(asked) else text


def _file(asked: Input, value: Value) -> Value:
    if isinstance(value, Secret) or (isinstance(value, str) and value):
        raise UsageError("input.character", field=asked.name)
    if isinstance(value, Upload) and value.content:
        _check_upload(asked, value)
        return value
    if not asked.optional:
        raise UsageError("input.required", field=asked.name)
    return ""


def _check_upload(asked: Input, upload: Upload) -> None:
    endings = tuple(ending.lower() for ending in asked.endings)
    if endings and not upload.name.lower().endswith(endings):
        raise UsageError("input.file_ending", field=asked.name, facts={"known": ", ".join(asked.endings)})
    if len(upload.content) > asked.max_bytes:
        raise UsageError("input.file_size", field=asked.name, facts={"limit": asked.max_bytes})


def _tick(asked: Input, text: str) -> str:
    """Return what is sent of a check box. text: what a window gives, or what people type for yes and no.

    These go before what the operator is sent, which may say the opposite: ``false`` of a ticked “no advertising”.
    """
    said = text.casefold()
    no = said in ("", "false", "no", "off", "0")
    if said in ("true", "yes", "on", "1") or (text == asked.on and not no):
        return asked.on
    if not no and text != asked.off:
        raise UsageError("input.choice", field=asked.name, facts={"known": f"{asked.on}, {asked.off}"})
    if not asked.optional:
        raise UsageError("input.unticked", field=asked.name)
    return asked.off


def _number(asked: Input, text: str) -> str:
    try:
        if not re.fullmatch(_TYPED, text):
            raise ValueError
        # Somebody who types only a point means a fraction; 1,234 may be a thousand.
        number = parse_amount(text, decimal_mark="" if "," in text or text.count(".") > 1 else ".")
    except ValueError:
        raise UsageError("input.number", field=asked.name) from None
    low, high = asked.minimum, asked.maximum
    if (low is not None and number < low) or (high is not None and number > high):
        facts = {"minimum": "…" if low is None else low, "maximum": "…" if high is None else high}
        raise UsageError("input.range", field=asked.name, facts=facts)
    return format(number, "f")


def _date(asked: Input, text: str) -> str:
    try:
        if not re.fullmatch(DAY, text):
            raise ValueError
        return date.fromisoformat(text).strftime(asked.format)
    except ValueError:
        raise UsageError("input.date", field=asked.name) from None


def _choice(asked: Input, text: str) -> str:
    if text not in asked.choices:
        raise UsageError("input.choice", field=asked.name, facts={"known": ", ".join(asked.choices)})
    return text


_CHECKS: Final = {"number": _number, "date": _date, "choice": _choice}


def _unknown_input(inputs: tuple[Input, ...], given: Mapping[str, Value]) -> Iterator[UsageError]:
    known = [asked.name for asked in inputs]
    for name in given:
        if name not in known:
            facts = {"input": name, "reason": "the operator does not ask for it", "known": ", ".join(known) or "–"}
            yield UsageError("usage.input", facts=facts)
