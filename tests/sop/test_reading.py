"""What is wrong with an SOP file is said with its path, its line and a sentence in both languages,
all of it at once."""

import string
from importlib.resources import files
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genjin.common import language
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.findings import Problem
from genjin.sop.definitions.reading import MAXIMAL_SIZE, check_definition, read_definition
from genjin.sop.definitions.selectors import known
from genjin.sop.definitions.spec import Definition, Due, Rung, Wait, Who

SOUND = """\
sop: tea
name: {zh: 喝茶, en: Tea}
starts_on: lead
steps:
  - key: boil
    name: {zh: 烧水, en: Boil}
    who: owner
    due: {working_time: 2h}
    proof: {follow_up: {}}
  - key: pour
    name: 倒水
    who: {role: service}
    after: [boil]
    due: {working_days: 3}
    proof: {field: needs}
ends:
  - {field: decision, is: lost, reason: lost}
"""


def _problems(source: str, speech: language.Language = "zh-CN") -> list[Problem]:
    with language.use(speech):
        return check_definition(source, known())[1]


def _with(before: str, after: str) -> str:
    assert before in SOUND
    return SOUND.replace(before, after)


def _definition(source: str) -> Definition:
    return read_definition(source, known())


def test_a_sound_file_has_no_findings() -> None:
    assert _problems(SOUND) == []
    boil, pour = _definition(SOUND).steps

    assert (boil.who, boil.due) == (Who("owner"), Due("working_minutes", 120))
    assert (pour.who, pour.after) == (Who("role", "service"), ("boil",))
    assert (pour.name.zh, pour.name.en) == ("倒水", "倒水")


def test_the_library_is_sound() -> None:
    for file in files("genjin.sop").joinpath("library").iterdir():
        assert _problems(file.read_text(encoding="utf-8")) == [], file.name


class Wrong(NamedTuple):
    """Something in the sound file that was changed, and what is said of it."""

    before: str
    after: str
    path: str
    line: int
    zh: str
    en: str


WRONGS = [
    Wrong("    who: owner\n", "", "steps[0].who", 5, "缺少「who」（由谁做）", "“who” is missing"),
    Wrong("who: owner", "who: nobody", "steps[0].who", 7, "由谁做", "Say who does it"),
    Wrong(
        "who: owner",
        "who: {role: king}",
        "steps[0].who.role",
        7,
        "角色「king」",
        "No role “king”",
    ),
    Wrong("who: owner", "who: {role: [a]}", "steps[0].who.role", 7, "没有角色", "No role"),
    Wrong(
        "who: owner",
        "who: {role: {role: seller}}",
        "steps[0].who.role",
        7,
        "没有角色：这里只写一个名字，可以写：",
        "No role: expected one name here",
    ),
    Wrong(
        "{field: needs}",
        "{field: {field: needs}}",
        "steps[1].proof.field",
        15,
        "要写一个字段名",
        "the name of a field",
    ),
    Wrong("who: owner", "hwo: owner", "steps[0].hwo", 7, "不认识「hwo」", "Unknown key “hwo”"),
    Wrong("name: {zh: 喝茶, en: Tea}", "colour: red", "colour", 2, "「colour」", "“colour”"),
    Wrong("{field: needs}", "{field: neds}", "steps[1].proof.field", 15, "字段「neds」", "“neds”"),
    Wrong("{field: needs}", "{smile: 1}", "steps[1].proof", 15, "follow_up", "kinds are: field"),
    Wrong(
        "{follow_up: {}}",
        "{follow_up: {mood: true}}",
        "steps[0].proof.follow_up.mood",
        9,
        "不认识「mood」",
        "Unknown key “mood”",
    ),
    Wrong(
        "{follow_up: {}}",
        "{follow_up: {attitude: good}}",
        "steps[0].proof.follow_up.attitude",
        9,
        "true",
        "true or false",
    ),
    Wrong(
        "{follow_up: {}}",
        "{follow_up: {by_role: king}}",
        "steps[0].proof.follow_up.by_role",
        9,
        "角色「king」",
        "No role “king”",
    ),
    Wrong("working_time: 2h", "working_time: soon", "steps[0].due.working_time", 8, "30m", "30m"),
    Wrong(
        "working_time: 2h", "working_time: -2h", "steps[0].due.working_time", 8, "大于零", "zero"
    ),
    Wrong(
        "working_time: 2h",
        "working_time: 99999d",
        "steps[0].due.working_time",
        8,
        "太长",
        "long",
    ),
    Wrong("{working_time: 2h}", "{}", "steps[0].due", 8, "只写一种", "one deadline"),
    Wrong("{working_time: 2h}", "2h", "steps[0].due", 8, "只写一种", "one deadline"),
    Wrong(
        "{working_time: 2h}",
        "{by_tea_time: true}",
        "steps[0].due.by_tea_time",
        8,
        "不认识",
        "Unknown",
    ),
    Wrong("working_days: 3", "working_days: 0", "steps[1].due.working_days", 14, "整数", "whole"),
    Wrong("[boil]", "[steep]", "steps[1].after", 13, "没有步骤「steep」", "no step “steep”"),
    Wrong("[boil]", "[pour]", "steps[1].after", 13, "绕成了圈", "in a circle"),
    Wrong("key: pour", "key: boil", "steps[1].key", 10, "重复", "twice"),
    Wrong("key: pour", "key: Pour it", "steps[1].key", 10, "小写字母", "small letters"),
    Wrong("name: 倒水", "name: ''", "steps[1].name", 11, "要写文字", "Expected a text"),
    Wrong("name: 倒水", "name: 7", "steps[1].name", 11, "「键: 值」", "key: value"),
    Wrong("name: 倒水", f"name: {'茶' * 101}", "steps[1].name", 11, "最多 100", "At most 100"),
    Wrong("starts_on: lead", "starts_on: moon", "starts_on", 3, "「moon」", "“moon”"),
    Wrong(
        "starts_on: lead",
        "starts_on: [lead]",
        "starts_on",
        3,
        "没有这种记录",
        "No kind of record",
    ),
    Wrong("is: lost", "is: lsot", "ends[0].is", 17, "「lsot」", "“lsot”"),
    Wrong("field: decision", "field: mood", "ends[0].field", 17, "「mood」", "“mood”"),
    Wrong("reason: lost}", f"reason: {'x' * 41}}}", "ends[0].reason", 17, "最多 40", "At most 40"),
    Wrong("sop: tea\n", "", "sop", 1, "缺少「sop」", "“sop” is missing"),
]


@pytest.mark.parametrize("wrong", WRONGS, ids=lambda wrong: f"{wrong.path}={wrong.after.strip()}")
def test_a_finding_says_what_and_where(wrong: Wrong) -> None:
    source = _with(wrong.before, wrong.after)

    (chinese, *_), (english, *_) = (
        [problem for problem in _problems(source, speech) if problem.path == wrong.path]
        for speech in (language.CHINESE, language.ENGLISH)
    )

    assert (chinese.line, english.line) == (wrong.line, wrong.line)
    assert wrong.zh in chinese.message
    assert wrong.en in english.message


def test_all_findings_come_at_once_in_the_order_of_lines() -> None:
    source = SOUND.replace("who: owner", "who: nobody").replace("[boil]", "[steep]")
    source = source.replace("{field: needs}", "{field: neds}").replace("is: lost", "is: lsot")

    found = [(problem.line, problem.path) for problem in _problems(source)]

    assert found == [
        (7, "steps[0].who"),
        (13, "steps[1].after"),
        (15, "steps[1].proof.field"),
        (17, "ends[0].is"),
    ]


def test_a_circle_of_two_names_both() -> None:
    source = _with("who: owner\n", "who: owner\n    after: pour\n")

    assert [problem.path for problem in _problems(source)] == ["steps[0].after", "steps[1].after"]
    with language.use("en"):
        assert "“Boil” can never open" in check_definition(source, known())[1][0].message


@pytest.mark.parametrize(
    ("source", "line", "zh"),
    [
        ("sop: tea\nname: {zh: 喝茶\nsteps: []\n", 3, "不是有效的 YAML"),
        ("sop: tea\n\tname: x\n", 2, "不是有效的 YAML"),
        ("sop: tea\nname: x\nname: y\n", 3, "写了两遍"),
        ("sop: tea\nname: \x07\n", 2, "不能显示"),
        ("", 1, "文件开头"),
        ("- a\n- b\n", 1, "文件开头"),
        ("just text", 1, "文件开头"),
        ("[" * 5000, 1, "嵌套太深"),
        ("a:\n" + "{b:\n" * 5000, 52, "嵌套太深"),
        ("- " * 5000, 1, "YAML"),
        ("sop: &a {x: 1}\nname: {<<: *a}\n", 2, "合并键"),
        ("a: &a [*a]\n", 1, "不认识"),
        ("sop: a\n---\nsop: b\n", 2, "YAML"),
        ("sop: tea\nname: -_\n", 2, "不是有效的 YAML"),
        ("sop: tea\nname: x\ngoal: 0x_\n", 3, "不是有效的 YAML"),
        ("sop: tea\nname: !!bool x\n", 2, "不是有效的 YAML"),
        ("sop: tea\nname: !!set x\n", 2, "不是有效的 YAML"),
        ("!!python/object/apply:os.system ['true']", 1, ""),
        (f"sop: {'x' * MAXIMAL_SIZE}", 1, "太大"),
    ],
)
def test_what_is_no_yaml_or_no_sop(source: str, line: int, zh: str) -> None:
    found = _problems(source)

    assert found
    assert found[0].line == line
    assert zh in found[0].message
    assert _problems(source, "en")


def test_words_of_yaml_1_1_are_words() -> None:
    """`on`, `no` and 12:30 are texts, not truths and sixties."""
    definition = _definition(_with("reason: lost", "reason: no"))

    assert definition.ends[0].reason == "no"


def test_a_step_may_wait_for_a_date_only() -> None:
    wait = "who: {role: service}\n    wait: {field: %s, months: 1}"

    sound = _with("who: {role: service}", wait % "won_on")
    broken = _with("who: {role: service}", wait % "needs")

    assert _definition(sound).steps[1].wait == Wait("won_on", 1, 0)
    (problem,) = _problems(broken)
    assert (problem.path, problem.line) == ("steps[1].wait.field", 13)
    assert "won_on" in problem.message


def test_rungs_come_in_the_order_of_time() -> None:
    rungs = (
        "ladder: [{at: 4h, tell: director}, {at: -30m, tell: assignee}, {at: 0m, tell: manager}]"
    )
    definition = _definition(_with("who: owner", f"who: owner\n    {rungs}"))

    assert definition.steps[0].ladder == (
        Rung("before_30", -30, ("assignee",)),
        Rung("due", 0, ("manager",)),
        Rung("after_240", 240, ("director",)),
    )


@pytest.mark.parametrize(
    ("rungs", "path"),
    [
        ("[{at: 1h, tell: king}]", "steps[0].ladder[0].tell"),
        ("[{at: 1h, tell: [manager, 7]}]", "steps[0].ladder[0].tell[1]"),
        ("[{at: 1h, tell: }]", "steps[0].ladder[0].tell"),
        ("[{at: 1h, tell: 7}]", "steps[0].ladder[0].tell"),
        ("[{at: later, tell: manager}]", "steps[0].ladder[0].at"),
        ("[{tell: manager}]", "steps[0].ladder[0].at"),
        ("[{at: 60m, tell: manager}, {at: 1h, tell: director}]", "steps[0].ladder[1]"),
        ("[manager]", "steps[0].ladder[0]"),
        ("manager", "steps[0].ladder"),
    ],
)
def test_a_ladder_is_checked_rung_by_rung(rungs: str, path: str) -> None:
    found = _problems(_with("who: owner", f"who: owner\n    ladder: {rungs}"))

    assert [problem.path for problem in found] == [path]


def test_reading_raises_with_all_problems_and_says_the_first() -> None:
    with pytest.raises(BrokenSopFileError) as refused:
        _definition(_with("who: owner", "who: nobody"))

    assert refused.value.details["problems"] == [
        {
            "path": "steps[0].who",
            "line": 7,
            "message": "要指定由谁做：owner、manager、head、"
            "{role: …}、{person: …}、{round_robin: …} 或 {claim: …}",
        }
    ]
    assert "第 7 行" in refused.value.message


@given(st.text(alphabet=string.printable + "中：，「」\x00\ud800", max_size=300))
def test_no_text_breaks_the_reader(source: str) -> None:
    definition, problems = check_definition(source, known())

    assert problems or definition


@given(
    st.integers(0, len(SOUND)), st.integers(0, 40), st.sampled_from(["", "x", "[", "{", ": ", "\n"])
)
def test_no_damage_to_a_sound_file_breaks_the_reader(at: int, cut: int, put: str) -> None:
    source = SOUND[:at] + put + SOUND[at + cut :]

    definition, problems = check_definition(source, known())

    assert problems or definition
    assert all(1 <= problem.line <= source.count("\n") + 2 for problem in problems)
