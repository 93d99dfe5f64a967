"""Lines for curl as sh, cmd and PowerShell would read them."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from neon_wizard.authoring.examples.curl_command import commands, is_curl, read_curl, split
from neon_wizard.authoring.examples.example_requests import Shown
from neon_wizard.errors import ProfileError

WORDS = st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u00a0")), max_size=6)
ANY = st.text(st.sampled_from("curl -dHuXFG'\"\\^`$\n \t{}[]:=&|;#@ax1é\u00a0"), max_size=60)


def one(text: str) -> Shown:
    (shown,) = read_curl(text).requests
    return shown


def sent(shown: Shown) -> dict[str, str]:
    return {".".join(leaf.path): leaf.sample for leaf in shown.takes}


@given(WORDS)
@example(["", "a b", "it's", '"', "\\", "$x", "^", '^"', "`"])
def test_sh_words_come_back_as_they_were_quoted(words: list[str]):
    assert list(commands(shlex.join(["curl", *words]))) == [words]


def in_cmd(word: str) -> str:
    """As a browser's “copy as cURL (cmd)” does."""
    quoted = '"' + word.replace('"', '\\"') + '"'
    return "".join(f"^{char}" if char in '"^&|<>%\\!(){}[]' else char for char in quoted)


@given(st.lists(st.text(st.sampled_from("ab {}[]:=&|<>%^!,.1é'$`@"), min_size=1), min_size=1, max_size=5))
def test_cmd_words_come_back_as_a_browser_copies_them(words: list[str]):
    assert list(commands(" ^\n  ".join(["curl", *map(in_cmd, words)]))) == [words]


def in_powershell(word: str) -> str:
    return "'" + word.replace("'", "''") + "'"


@given(st.lists(st.text(st.sampled_from("ab {}[]:=&|<>%^!,.1é'\"$@"), min_size=1), min_size=2, max_size=5))
def test_powershell_words_come_back(words: list[str]):
    assert list(commands(" `\n  ".join(["curl.exe", *map(in_powershell, words)]))) == [words]


@given(ANY)
def test_any_text_is_read_or_refused(text: str):
    try:
        read_curl(f"curl {text}")
    except ProfileError as error:
        assert error.code == "profile.unreadable"  # noqa: PT017 - whether it is refused is up to the text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("curl 'a'\"b\"c\\ d", [["abc d"]]),
        ("curl \\\n  -v \\\r\n x", [["-v", "x"]]),
        (r"curl $'it\'s \u00e9\n\x41'", [["it's é\nA"]]),
        (r'curl "a\"b\\c\d$x"', [['a"b\\c\\d$x']]),
        ("$ curl a | jq .", [["a"]]),
        ("> curl a > file && echo b\ncurl c", [["a"], ["c"]]),
        ("# as root\nsudo curl a # not this\nTOKEN=x curl b", [["a"], ["b"]]),
        ("curl http://h/?a=1&b=2", [["http://h/?a=1&b=2"]]),
        ("curl ‘a b’ -H “c: d’s”", [["a b", "-H", "c: d's"]]),
        ("curl 'a “b”'", [["a “b”"]]),
        ('curl ^"a^" ^\n -d ^"{^\\^"x^\\^":1}^"', [["a", "-d", '{"x":1}']]),
        ('curl "a^b" ^\n "it""s"', [["a^b", 'it"s']]),
        ("curl.exe \"a`\"b\" `\n 'it''s' '{\\\"x\\\":1}'", [['a"b', "it's", '{"x":1}']]),
    ],
)
def test_each_shells_own_marks(text: str, words: list[list[str]]):
    assert list(commands(text)) == words


@pytest.mark.parametrize("text", ["curl 'a", 'curl "a', "curl $'a", "curl -d", "curl -X", "curl", "wget x", "curl -s"])
def test_what_cannot_be_understood_is_refused_with_a_reason(text: str):
    with pytest.raises(ProfileError) as caught:
        read_curl(text)
    assert caught.value.code == "profile.unreadable"
    assert caught.value.facts["reason"]


@pytest.mark.parametrize(
    ("text", "method", "writing", "values"),
    [
        ("-d a=1 -d b=2 http://h/x", "POST", "form", {"body.a": "1", "body.b": "2"}),
        ("-XPUT -da=1 h/x", "PUT", "form", {"body.a": "1"}),
        ("--data-urlencode 'a=b c&d' --data-urlencode =x h/x", "POST", "form", {"body.a": "b c&d", "body.x": ""}),
        ("""--json '{"a": {"b": "1"}}' h/x""", "POST", "json", {"body.a.b": "1"}),
        ("""--json '{"a":' --json '1}' h/x""", "POST", "json", {"body.a": "1"}),
        ("-G -d a=1 --data-urlencode 'b=c d' h/x?z=0", "GET", "", {"query.z": "0", "query.a": "1", "query.b": "c d"}),
        ("--url-query a=1 --url h/x", "GET", "", {"query.a": "1"}),
        ("-F name=ana -F photo=@me.png h/x", "POST", "form", {"body.name": "ana"}),
        ("-sSLkfX POST -o out h/x", "POST", "", {}),
        ("-I h/x", "HEAD", "", {}),
        ("-H 'X-Line: 7' -H 'Accept: */*' h/x", "GET", "", {"header.X-Line": "7"}),
        ("h/users/55557777/credit", "GET", "", {"path.user": "55557777"}),
    ],
)
def test_options(text: str, method: str, writing: str, values: dict[str, str]):
    shown = one(f"curl {text}")
    assert (shown.method, shown.writing, sent(shown)) == (method, writing, values)


@pytest.mark.parametrize(
    ("text", "auth"),
    [
        ("-u neon:s3cret", ("basic", "neon", "s3cret", "")),
        ("--user neon:a:b --digest", ("digest", "neon", "a:b", "")),
        ("-H 'Authorization: Bearer abc'", ("bearer", "", "abc", "")),
        ("-H 'authorization: Basic bmVvbjpzM2NyZXQ='", ("basic", "neon", "s3cret", "")),
        ("--oauth2-bearer abc", ("bearer", "", "abc", "")),
        ("-H 'X-Api-Key: abc'", ("header", "", "abc", "X-Api-Key")),
    ],
)
def test_who_signs_in_is_taken_out(text: str, auth: tuple[str, ...]):
    found = one(f"curl {text} https://h/x").auth
    assert found is not None
    assert (found.scheme, found.username, found.secret, found.header) == auth
    assert found.secret not in repr(found)


def test_a_user_in_the_address():
    shown = one("curl https://neon:s3%20cret@h.example/x")
    assert (shown.url, shown.auth and shown.auth.secret) == ("https://h.example/x", "s3 cret")


def test_what_stands_in_files_and_what_is_not_done_is_said():
    examples = read_curl("curl -k -d @body.json -b c=1 --aws-sigv4 aws:amz https://h/x")
    told = "\n".join(examples.left_out)
    assert all(word in told for word in ("body.json", "cookies", "certificate", "signature"))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("curl x", True), ("  $ curl\tx", True), ("PS C:\\> curl.exe x", True), ("/usr/bin/curl x", True),
     ("curling", False), ("see curl", False), ('format = 1\n[operator]\nname = "curl"', False), ("", False)],
)  # fmt: skip
def test_what_looks_like_a_line_for_curl(text: str, is_one: bool):
    assert is_curl(text) is is_one


def test_many_characters_take_no_time():
    assert len(split("curl -d '" + "a" * 200_000 + "'")[2]) == 200_000
