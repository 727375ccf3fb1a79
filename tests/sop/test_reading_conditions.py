"""What is wrong with conditions, deadlines by case, checklists and entry rules in an SOP file."""

from typing import NamedTuple

import pytest

from genjin.common import language
from genjin.sop.definitions.findings import Problem
from genjin.sop.definitions.reading import check_definition, read_definition
from genjin.sop.definitions.selectors import known
from genjin.sop.definitions.spec import Again, Due, Item, Since, Words

SOUND = """\
sop: tea
name: {zh: 喝茶, en: Tea}
starts_on: lead
enters: {field: city, is: 苏州}
again: {after_days: 7}
steps:
  - key: boil
    name: 烧水
    who: owner
    due: {working_time: 2h, from: run_start}
    proof: {checklist: {}}
    checklist:
      - {key: fill, name: 装水}
      - {key: heat, name: 加热}
  - key: pour
    name: 倒水
    who: owner
    after: [boil]
    when: {field: step.boil, is: done}
    needs: {field: needs, filled: true}
    optional: true
    due:
      - {when: {field: tier, is: growing}, calendar_time: 1d}
      - {working_days: 3, from: {step: boil}}
    proof: {condition: {field: city, filled: true}}
    check: {role: director}
"""


def _problems(source: str, speech: language.Language = "zh-CN") -> list[Problem]:
    with language.use(speech):
        return check_definition(source, known())[1]


def test_a_sound_file() -> None:
    assert _problems(SOUND) == []
    definition = read_definition(SOUND, known())
    boil, pour = definition.steps

    assert definition.again == Again("after", 7)
    assert boil.due == Due("working_minutes", 120, Since("run_start"))
    assert boil.checklist == (
        Item("fill", Words("装水", "装水")),
        Item("heat", Words("加热", "加热")),
    )
    assert boil.proof.options == {"items": ["fill", "heat"]}
    assert (boil.optional, pour.optional) == (False, True)
    assert (boil.check, pour.check) == (None, "director")
    assert [case.due for case in pour.cases] == [Due("calendar_minutes", 1440)]
    assert pour.due == Due("working_days", 3, Since("step", "boil"))


class Wrong(NamedTuple):
    """Something in the sound file that was changed, and what is said of it."""

    before: str
    after: str
    path: str
    line: int
    zh: str
    en: str


FILL = "      - {key: fill, name: 装水}\n"
HEAT = "      - {key: heat, name: 加热}\n"
MANY = "".join(f"      - {{key: item{n}, name: 事项}}\n" for n in range(20))
CASE = "{when: {field: tier, is: growing}, calendar_time: 1d}"
POUR = "steps[1]"
WRONGS = [
    Wrong("{field: city, is: 苏州}", "{field: town, is: 苏州}", "enters.field", 4, "town", "town"),
    Wrong("{field: city, is: 苏州}", "{field: city, above: 3}", "enters", 4, "", ""),
    Wrong("{field: city, is: 苏州}", "often", "enters", 4, "", ""),
    Wrong("{after_days: 7}", "{after_days: 0}", "again.after_days", 5, "整数", "whole number"),
    Wrong("{after_days: 7}", "sometimes", "again", 5, "once", "once"),
    Wrong("run_start", "monday", "steps[0].due.from", 10, "run_start", "run_start"),
    Wrong("{step: boil}", "{step: steep}", f"{POUR}.due[1].from.step", 24, "「steep」", "“steep”"),
    Wrong("{step: boil}", "{field: city}", f"{POUR}.due[1].from.field", 24, "日期", "Not a date"),
    Wrong("{step: boil}", "{field: moon}", f"{POUR}.due[1].from.field", 24, "「moon」", "“moon”"),
    Wrong(
        f"    checklist:\n{FILL}{HEAT}",
        "",
        "steps[0].proof.checklist",
        11,
        "要有 checklist",
        "needs a “checklist”",
    ),
    Wrong(
        "key: heat", "key: fill", "steps[0].checklist[1]", 14, "「fill」重复", "“fill” stands twice"
    ),
    Wrong("key: heat", "key: Heat it", "steps[0].checklist[1].key", 14, "小写", "small letters"),
    Wrong(", name: 加热}", "}", "steps[0].checklist[1].name", 14, "缺少", "is missing"),
    Wrong(HEAT, MANY, "steps[0].checklist", 12, "最多 20 项", "At most 20 items"),
    Wrong("step.boil", "step.steep", f"{POUR}.when.field", 19, "step.steep", "step.steep"),
    Wrong("is: done}", "above: 3}", f"{POUR}.when", 19, "", ""),
    Wrong(
        "{field: needs, filled", "{field: neds, filled", f"{POUR}.needs.field", 20, "neds", "neds"
    ),
    Wrong(
        "{field: needs, filled: true}",
        "{field: step.boil, is: done}",
        f"{POUR}.needs.field",
        20,
        "step.boil",
        "step.boil",
    ),
    Wrong("{role: director}", "somebody", f"{POUR}.check", 26, "由谁核对", "Who checks it"),
    Wrong("{role: director}", "{role: king}", f"{POUR}.check.role", 26, "「king」", "“king”"),
    Wrong(
        "{condition: {field: city, filled: true}}",
        "{confirmation: {}}",
        f"{POUR}.check",
        26,
        "不用再写",
        "leave “check” out",
    ),
    Wrong("optional: true", "optional: maybe", f"{POUR}.optional", 21, "true", "true or false"),
    Wrong(CASE, "{calendar_time: 1d}", f"{POUR}.due[0]", 23, "要写 when", "says when it counts"),
    Wrong(
        "{field: tier, is: growing}", "{field: tier, is: gold}", f"{POUR}.due[0].when", 23, "", ""
    ),
    Wrong(
        "calendar_time: 1d",
        "calendar_time: 0h",
        f"{POUR}.due[0].calendar_time",
        23,
        "大于零",
        "zero",
    ),
    Wrong(
        "{field: city, filled: true}}",
        "{field: town, filled: true}}",
        f"{POUR}.proof.condition.field",
        25,
        "town",
        "town",
    ),
]


@pytest.mark.parametrize("wrong", WRONGS, ids=lambda wrong: f"{wrong.path}={wrong.after[:30]}")
def test_a_finding_says_what_and_where(wrong: Wrong) -> None:
    assert SOUND.count(wrong.before) == 1
    source = SOUND.replace(wrong.before, wrong.after)

    (chinese, *_), (english, *_) = (
        [one for one in _problems(source, speech) if one.path.startswith(wrong.path)]
        for speech in (language.CHINESE, language.ENGLISH)
    )

    assert (chinese.line, english.line) == (wrong.line, wrong.line)
    assert wrong.zh in chinese.message
    assert wrong.en in english.message
    assert chinese.message != english.message


def test_a_list_of_no_deadlines() -> None:
    begin, end = SOUND.index("    due:\n"), SOUND.index("    proof: {condition")
    source = SOUND[:begin] + "    due: []\n" + SOUND[end:]

    assert [(one.path, one.line) for one in _problems(source)] == [("steps[1].due", 22)]
