"""What is made at its first use is what the standard library would have made at once."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.late_dataclass import dataclass, field, replace


class Theirs:
    """Made by the standard library."""

    @dataclasses.dataclass(frozen=True)
    class Value:
        name: str
        secret: str = dataclasses.field(default="", repr=False)
        options: Mapping[str, Any] = dataclasses.field(default_factory=dict)
        seen: int = dataclasses.field(default=0, compare=False)

        @property
        def loud(self) -> str:
            return self.name.upper()

    @dataclasses.dataclass(frozen=True)
    class More(Value):
        more: tuple[int, ...] = ()

    @dataclasses.dataclass(frozen=True)
    class Empty:
        pass

    @dataclasses.dataclass
    class Running:
        name: str

        def __post_init__(self) -> None:
            self.loud = self.name.upper()


class Ours:
    """The same, made late."""

    @dataclass(frozen=True)
    class Value:
        name: str
        secret: str = dataclasses.field(default="", repr=False)
        options: Mapping[str, Any] = dataclasses.field(default_factory=dict)
        seen: int = dataclasses.field(default=0, compare=False)

        @property
        def loud(self) -> str:
            return self.name.upper()

    @dataclass(frozen=True)
    class More(Value):
        more: tuple[int, ...] = ()

    @dataclass(frozen=True)
    class Empty:
        pass

    @dataclass
    class Running:
        name: str

        def __post_init__(self) -> None:
            self.loud = self.name.upper()


@dataclass(frozen=True)
class Kept:
    number: str
    kept: tuple[str, ...] = ()


@dataclass(frozen=True)
class OwnEquality:
    number: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OwnEquality) and self.number.lower() == other.number.lower()

    def __hash__(self) -> int:
        return hash(self.number.lower())


VALUES = st.fixed_dictionaries(
    {"name": st.sampled_from("ab")},
    optional={
        "secret": st.sampled_from(["", "s"]),
        "options": st.sampled_from([{}, {"a": 1}]),
        "seen": st.integers(0, 1),
        "more": st.sampled_from([(), (1,)]),
    },
)


@given(VALUES, VALUES)
def test_values_are_equal_and_shown_and_replaced_as_those_of_the_library(first, second):
    ours, theirs = ([made(**given) for given in (first, second)] for made in (Ours.More, Theirs.More))

    assert (ours[0] == ours[1]) is (theirs[0] == theirs[1])
    assert [repr(each).replace("Ours", "Theirs") for each in ours] == [repr(each) for each in theirs]
    assert [dataclasses.asdict(each) for each in ours] == [dataclasses.asdict(each) for each in theirs]
    assert repr(dataclasses.replace(ours[0], **second)) == repr(dataclasses.replace(theirs[0], **second)).replace(
        "Theirs", "Ours"
    )


def test_equal_values_are_one_key():
    assert len({Kept("1", ("a",)), Kept("1", ("a",)), Kept("2")}) == 2
    assert len({OwnEquality("a"), OwnEquality("A")}) == 1


def test_values_of_two_classes_are_never_equal():
    assert Ours.Value("a") != Ours.More("a")
    unlike: object = Theirs.Value("a")
    assert Ours.Value("a") != unlike
    assert Ours.Empty() == Ours.Empty()


def test_each_value_has_a_default_of_its_own():
    assert Ours.Value("a").options is not Ours.Value("a").options


@pytest.mark.parametrize("instance", [1, 100], ids=["first", "hundredth"])
def test_a_field_may_have_any_name(instance: int) -> None:
    @dataclass(frozen=True)
    class New:
        own: tuple[int, ...] = field(default_factory=tuple)
        absent: tuple[int, ...] = field(default_factory=tuple)
        fields: int = 3

    made = [(New((1,)), New((1,), (2,), 4)) for _ in range(instance)][-1]
    assert [(each.own, each.absent, each.fields) for each in made] == [((1,), (), 3), ((1,), (2,), 4)]


def test_a_class_tells_its_fields_before_it_has_an_instance():
    @dataclass(frozen=True)
    class New:
        first: str
        second: int = 2

    assert [(each.name, each.type) for each in dataclasses.fields(New)] == [("first", "str"), ("second", "int")]
    assert New.second == 2


@pytest.mark.parametrize("arguments", [(), ("a", "b", {}, 0, "too much")])
def test_wrong_arguments_are_refused_at_the_first_instance_and_later(arguments):
    @dataclass(frozen=True)
    class New(Ours.Value):
        pass

    for _ in range(2):
        with pytest.raises(TypeError, match="argument"):
            New(*arguments)
    assert New("a") == New(name="a")


def test_nothing_is_changed_or_taken_away():
    value = Kept("1")
    with pytest.raises(dataclasses.FrozenInstanceError, match="number"):
        value.number = "2"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="kept"):
        del value.kept
    assert value == Kept("1")


def test_values_are_copied_and_written_and_matched():
    value = Kept("1", ("a",))
    assert copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
    match value:
        case Kept(number, kept):
            assert (number, kept) == ("1", ("a",))


def test_what_changes_is_equal_by_what_it_holds_now_and_no_key():
    @dataclass
    class Open:
        steps: int = 0

    first, second = Open(), Open(1)
    first.steps += 1
    assert first == second
    with pytest.raises(TypeError, match="unhashable"):
        hash(first)


@pytest.mark.parametrize("classes", [Theirs, Ours])
def test_what_a_class_does_after_its_fields_are_set_is_done(classes: type[Theirs | Ours]) -> None:
    assert classes.Running("a").loud == "A"


def test_an_instance_without_its_fields_has_what_the_class_has() -> None:
    @dataclass(frozen=True)
    class New:
        first: str
        second: list[int] = field(default_factory=list)
        third: int = field(default=3, repr=False)

    bare = New.__new__(New)
    assert not hasattr(bare, "second")
    assert bare.third == 3
    assert New("a") == replace(New("a", [1], 2), second=[], third=3)


class Watched(type):
    """A class of which is noted what is set in it."""

    def __init__(cls, *_: object) -> None:
        super().__init__(cls)
        type.__setattr__(cls, "said", [])

    def __setattr__(cls, name: str, value: object) -> None:
        cls.said.append(name)  # type: ignore[attr-defined]  # set above
        super().__setattr__(name, value)


def test_a_default_stays_in_the_class_while_the_library_is_asked_for_its_fields():
    @dataclass(frozen=True)
    class Plain(metaclass=Watched):
        number: str = "1"
        kept: tuple[str, ...] = field(default_factory=tuple)

    Plain.said.clear()  # type: ignore[attr-defined]  # its metaclass's
    assert [each.name for each in dataclasses.fields(Plain)] == ["number", "kept"]
    assert not {"number", "kept"}.intersection(Plain.said)  # type: ignore[attr-defined]  # its metaclass's
