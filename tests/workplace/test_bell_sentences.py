"""What the bell says, in both languages."""

from dataclasses import dataclass
from typing import Any

import pytest

from genjin.common import language
from genjin.workplace.notifications.choices import NotificationKind as Kind
from genjin.workplace.notifications.sentences import Sentence, sentence, span
from genjin.workplace.notifications.subjects import DrillRow, RecordRef

CONTACT = {"zh": "首次触达", "en": "First contact"}
COMPANY = DrillRow(RecordRef("lead", 1, "上海智联科技有限公司"), person="张三")


@dataclass(frozen=True)
class Case:
    kind: Kind
    params: dict[str, Any]
    count: int
    late: bool
    zh: tuple[str, str]
    en: tuple[str, str]


CASES = [
    Case(
        Kind.REMINDER,
        {"what": CONTACT, "minutes": 30},
        12,
        False,
        ("首次触达 30 分钟后到期 · 12 条", ""),
        ("First contact due in 30 minutes · 12 records", ""),
    ),
    Case(
        Kind.REMINDER,
        {"what": CONTACT, "minutes": 30},
        1,
        True,
        ("首次触达 到期提醒（迟发） · 上海智联科技有限公司", ""),
        ("First contact is due (late reminder) · 上海智联科技有限公司", ""),
    ),
    Case(
        Kind.OVERDUE,
        {"what": CONTACT},
        2,
        False,
        ("首次触达 已逾期 · 2 条", ""),
        ("First contact overdue · 2 records", ""),
    ),
    Case(
        Kind.REFRESHER,
        {"what": CONTACT, "due": 12, "kept": 5, "days": 30},
        1,
        False,
        ("请温习 SOP「首次触达」", "近 30 天到期 12 步，按时 5 步"),
        (
            "Please go through the SOP “First contact” again",
            "5 of 12 steps on time in 30 days",
        ),
    ),
    Case(
        Kind.CHECK,
        {"what": CONTACT, "said": "waits", "person": "张三"},
        1,
        False,
        ("首次触达 等你核对（张三） · 上海智联科技有限公司", ""),
        ("First contact by 张三 waits for your look · 上海智联科技有限公司", ""),
    ),
    Case(
        Kind.CHECK,
        {"what": CONTACT, "said": "stuck", "checkers": ["王海涛", "沈雁"], "days": 3},
        1,
        False,
        ("首次触达 等王海涛、沈雁核对已 3 个工作日 · 上海智联科技有限公司", ""),
        (
            (
                "First contact has waited 3 working days for 王海涛, 沈雁 to look · "
                "上海智联科技有限公司"
            ),
            "",
        ),
    ),
    Case(
        Kind.CHECK,
        {"what": CONTACT, "said": "returned", "body": "没写预算"},
        1,
        False,
        ("首次触达 核对没通过，请重做 · 上海智联科技有限公司", "没写预算"),
        ("First contact was returned: please do it again · 上海智联科技有限公司", "没写预算"),
    ),
    Case(
        Kind.ESCALATION,
        {"what": CONTACT, "minutes": 0},
        1,
        False,
        ("首次触达 逾期未完成 · 上海智联科技有限公司", "负责人：张三"),
        ("First contact not done by its deadline · 上海智联科技有限公司", "Assignee: 张三"),
    ),
    Case(
        Kind.ESCALATION,
        {"what": CONTACT, "minutes": 240},
        3,
        False,
        ("首次触达 逾期 4 小时（工作时间）仍未完成 · 3 条", ""),
        (
            "First contact still open after 4 hours of working time past its deadline · 3 records",
            "",
        ),
    ),
    Case(
        Kind.TASK,
        {"what": "寄样品", "minutes": 0},
        1,
        False,
        ("任务到期：寄样品 · 上海智联科技有限公司", ""),
        ("Task due: 寄样品 · 上海智联科技有限公司", ""),
    ),
    Case(
        Kind.TASK,
        {"what": "寄样品", "minutes": 60},
        2,
        False,
        ("任务 1 小时后到期：寄样品 · 2 条", ""),
        ("Task due in 1 hour: 寄样品 · 2 records", ""),
    ),
    Case(
        Kind.SOP_BROKEN,
        {"what": {"zh": "新线索", "en": "New lead"}, "reason": "boom"},
        1,
        False,
        ("SOP「新线索」出错，已停用", "boom"),
        ("SOP “New lead” failed and was switched off", "boom"),
    ),
    Case(
        Kind.SOP_CHANGED,
        {"what": {"zh": "新线索", "en": "New lead"}, "version": 3, "reason": "首触宽到 4 小时"},
        1,
        False,
        ("SOP「新线索」更新到 v3", "首触宽到 4 小时"),
        ("SOP “New lead” is now v3", "首触宽到 4 小时"),
    ),
    Case(
        Kind.SOP_CHANGED,
        {"what": {"zh": "新线索", "en": "New lead"}, "version": 3, "pilot": True, "reason": "试"},
        1,
        False,
        ("SOP「新线索」v3 开始在你的部门试行", "试"),
        ("SOP “New lead” v3 is tried out in your department", "试"),
    ),
    Case(
        Kind.IMPORT,
        {"what": "leads.xlsx", "counts": {"created": 1800, "failed": 3}},
        1,
        False,
        ("导入完成：leads.xlsx", "新建 1800 · 失败 3"),
        ("Import done: leads.xlsx", "created 1800 · failed 3"),
    ),
    Case(
        Kind.ASSIGNED,
        {"what": CONTACT},
        1,
        False,
        ("首次触达 改派给你 · 上海智联科技有限公司", ""),
        ("First contact is yours now · 上海智联科技有限公司", ""),
    ),
    Case(
        Kind.ASK,
        {"what": CONTACT},
        2,
        False,
        ("首次触达 逾期，请说明原因 · 2 条", ""),
        ("First contact is late: please say why · 2 records", ""),
    ),
    Case(
        Kind.SCORE,
        {"what": CONTACT, "person": "林晓彤", "said": "filed", "reason": "客户出国"},
        1,
        False,
        ("林晓彤 对「首次触达」提出申诉，等你答复", "客户出国"),
        ("林晓彤 disputes “First contact” and waits for your answer", "客户出国"),
    ),
    Case(
        Kind.SCORE,
        {"what": CONTACT, "said": "accepted", "reason": ""},
        1,
        False,
        ("你对「首次触达」的申诉成立，不计入得分", ""),
        ("Your dispute of “First contact” was accepted: it does not count", ""),
    ),
    Case(
        Kind.SCORE,
        {"what": CONTACT, "said": "declined", "reason": "有时间"},
        1,
        False,
        ("你对「首次触达」的申诉没有通过", "有时间"),
        ("Your dispute of “First contact” was declined", "有时间"),
    ),
    Case(
        Kind.VOICE,
        {"what": {"zh": "新线索", "en": "New lead"}, "reason": "下一版放宽"},
        1,
        False,
        ("你对 SOP「新线索」的反馈有了答复", "下一版放宽"),
        ("What you said of the SOP “New lead” was answered", "下一版放宽"),
    ),
    Case(
        Kind.HANDOVER,
        {
            "said": "offered",
            "leaver": "赵磊",
            "receiver": "孙婷",
            "reason": "",
            "body": {"zh": "3 条线索", "en": "leads: 3"},
        },
        1,
        False,
        ("赵磊 的工作要交给你，等你答复", "3 条线索"),
        ("The work of 赵磊 is to be yours: please answer", "leads: 3"),
    ),
    Case(
        Kind.HANDOVER,
        {"said": "declined", "leaver": "赵磊", "receiver": "孙婷", "reason": "手上满了"},
        1,
        False,
        ("孙婷 没有接收 赵磊 的工作", "手上满了"),
        ("孙婷 declined the work of 赵磊", "手上满了"),
    ),
    Case(
        Kind.HANDOVER,
        {"said": "withdrawn", "leaver": "赵磊", "receiver": "孙婷", "reason": ""},
        1,
        False,
        ("赵磊 的工作不交给你了", ""),
        ("The work of 赵磊 is no longer offered", ""),
    ),
    Case(
        Kind.HANDOVER,
        {"said": "lapsed", "leaver": "赵磊", "receiver": "孙婷", "reason": ""},
        1,
        False,
        ("赵磊 交给 孙婷 的交接单已失效", ""),
        ("The handover from 赵磊 to 孙婷 has lapsed", ""),
    ),
    Case(
        Kind.HANDOVER,
        {"said": "stuck", "leaver": "赵磊", "receiver": "孙婷", "reason": ""},
        1,
        False,
        ("赵磊 交给 孙婷 的交接停住了，请看失败的作业", ""),
        ("The handover from 赵磊 to 孙婷 is stuck: look at the failed jobs", ""),
    ),
    Case(
        Kind.HANDOVER,
        {
            "said": "done",
            "leaver": "赵磊",
            "receiver": "孙婷",
            "reason": "",
            "body": {"zh": "3 条线索", "en": "leads: 3"},
        },
        1,
        False,
        ("赵磊 的工作已交给 孙婷，交接报告已生成", "3 条线索"),
        ("The work of 赵磊 is with 孙婷 now, the report is there", "leads: 3"),
    ),
    Case(
        Kind.SOP_HELD,
        {"what": {"zh": "新线索", "en": "New lead"}, "reason": "还不能改成「成交」"},
        1,
        False,
        ("SOP「新线索」有一个动作没做成", "还不能改成「成交」"),
        ("SOP “New lead” could not do something", "还不能改成「成交」"),
    ),
    Case(
        Kind.IMPORT,
        {"what": "leads.xlsx", "failed": True, "body": {"zh": "文件打不开", "en": "Unreadable"}},
        1,
        False,
        ("导入失败：leads.xlsx", "文件打不开"),
        ("Import failed: leads.xlsx", "Unreadable"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.zh[0])
def test_sentences(case: Case) -> None:
    only = COMPANY if case.count == 1 else None

    def said() -> Sentence:
        return sentence(case.kind, case.params, count=case.count, late=case.late, only=only)

    with language.use("zh-CN"):
        assert said() == Sentence(*case.zh)
    with language.use("en"):
        assert said() == Sentence(*case.en)


def test_every_kind_has_a_sentence() -> None:
    assert {case.kind for case in CASES} == set(Kind)


@pytest.mark.parametrize(
    ("minutes", "zh", "en"),
    [
        (0, "0 分钟", "0 minutes"),
        (1, "1 分钟", "1 minute"),
        (60, "1 小时", "1 hour"),
        (90, "1 小时 30 分钟", "1 hour 30 minutes"),
        (240, "4 小时", "4 hours"),
    ],
)
def test_spans_of_working_time(minutes: int, zh: str, en: str) -> None:
    with language.use("zh-CN"):
        assert span(minutes) == zh
    with language.use("en"):
        assert span(minutes) == en


def test_a_name_without_english_stays_as_it_is() -> None:
    params = {"what": {"zh": "首次触达"}}
    with language.use("en"):
        said = sentence(Kind.OVERDUE, params, count=2, late=False, only=None)
    assert said.title == "首次触达 overdue · 2 records"
