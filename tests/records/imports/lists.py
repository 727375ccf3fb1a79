"""Lists as sales teams keep them, made from a seed, with what they must come out as.

The truth is known from how each row is made, not from the code under test.
"""

import io
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

import xlsxwriter

from genjin.records.imports.fields import FieldKind, ImportField

FIELDS = (
    ImportField("company", "公司", "Company", FieldKind.COMPANY, ("公司名称", "客户名称"), 200),
    ImportField("contact_name", "联系人", "Contact", FieldKind.NAME, ("姓名", "联系人姓名"), 100),
    ImportField("contact_title", "职务", "Title", FieldKind.LINE, ("职位",), 100),
    ImportField(
        "phone",
        "电话",
        "Phone",
        FieldKind.PHONE,
        ("手机", "联系电话", "手机号", "Mobile"),
        several_columns=True,
    ),
    ImportField("wechat", "微信", "WeChat", FieldKind.LINE, ("微信号",), 100),
    ImportField("email", "邮箱", "E-mail", FieldKind.EMAIL, ("电子邮箱", "Mail"), 200),
    ImportField("city", "城市", "City", FieldKind.LINE, ("地区",), 100),
    ImportField("source", "来源", "Source", FieldKind.LINE, ("渠道",), 100),
    ImportField(
        "tier",
        "客户分层",
        "Tier",
        FieldKind.CHOICE,
        ("客户级别", "级别"),
        choices={
            "high_value": ("高价值", "重点", "A"),
            "growing": ("成长型", "B"),
            "potential": ("潜在", "普通", "C"),
            "dormant": ("沉睡", "D"),
        },
    ),
    ImportField("needs", "需求", "Needs", FieldKind.PROSE, ("需求备注",)),
    ImportField("remark", "备注", "Remark", FieldKind.PROSE, ("说明",)),
    ImportField("first_contacted_on", "首次联系日期", "First contacted on", FieldKind.DATE),
    ImportField("owner", "负责人", "Owner", FieldKind.PERSON, ("跟进人", "业务员")),
)

HEADER = (
    *("序号", "公司名称", "联系人", "职务", "手机/电话", "微信", "邮箱", "所在城市", "来源"),
    *("客户级别", "首次联系日期", "需求备注", "跟进人", "名片编号"),
)
BAD_PHONES = ("无", "见名片", "12345", "1380013800", "138001380000", "0571-8888666x", "", "-")
OWNERS = ("李雷", "韩梅梅", "已离职-老陈", "")

Row = list[Any]


@dataclass
class DirtyList:
    """The rows to write and the truth about them."""

    rows: list[Row] = field(default_factory=list)
    truth: Counter[str] = field(default_factory=Counter)

    @property
    def content(self) -> bytes:
        return workbook({"名单": self.rows, "说明": [["本表由市场部维护"]]})


def dirty_list(count: int, *, seed: int, today: date = date(2026, 11, 21)) -> DirtyList:
    """About `count` rows with every kind of trouble."""
    return _Maker(seed, today).make(count)


def workbook(sheets: dict[str, Sequence[Sequence[Any]]]) -> bytes:
    """An .xlsx of these cells: texts stay texts, numbers numbers, dates dates."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, value in enumerate(row):
                    _write(sheet, at, column, value, day)
    return out.getvalue()


def _write(sheet: Any, at: int, column: int, value: Any, day: Any) -> None:
    if isinstance(value, str):
        sheet.write_string(at, column, value)
    elif isinstance(value, date):
        sheet.write_datetime(at, column, datetime.combine(value, time.min), day)
    elif value is not None:
        sheet.write(at, column, value)


class _Maker:
    def __init__(self, seed: int, today: date) -> None:
        self._random = random.Random(seed)
        self._today = today
        self._made = DirtyList()
        self._number = 0
        self._phones: list[str] = []
        self._companies: list[str] = []

    def make(self, count: int) -> DirtyList:
        self._made.rows += [["2026年客户线索汇总（市场部）"], list(HEADER)]
        kinds = {
            self._new: 70,
            self._same_phone: 5,
            self._same_company: 8,
            self._bad_phone: 5,
            self._no_company: 3,
            self._nobody: 2,
            self._alias_then_join: 2,
            self._same_person_twice: 2,
            self._blank: 2,
            self._header_again: 1,
        }
        self._new()
        while self._number < count:
            self._random.choices(list(kinds), list(kinds.values()))[0]()
        self._made.rows.append(["", "合计", float(self._number)])
        return self._made

    def _new(self) -> None:
        self._add("created", self._new_company(), self._spelt(self._new_phone()))

    def _same_phone(self) -> None:
        known = self._random.random() < 0.5
        company = self._random.choice(self._companies) if known else self._new_company()
        self._add("skipped", company, self._spelt(self._random.choice(self._phones)))

    def _same_company(self) -> None:
        company = self._respelt(self._random.choice(self._companies))
        self._add("joined", company, self._spelt(self._new_phone()))

    def _bad_phone(self) -> None:
        self._add("created", self._new_company(), self._random.choice(BAD_PHONES), mend=True)
        if self._random.random() < 0.3:
            company = self._respelt(self._companies[-1])
            self._add("joined", company, self._random.choice(BAD_PHONES), mend=True)

    def _no_company(self) -> None:
        company = self._random.choice(("", "个人", " ", "-"))
        self._add("created", company, self._spelt(self._new_phone()))

    def _nobody(self) -> None:
        self._add("failed", "", self._random.choice(BAD_PHONES), mend=True)

    def _alias_then_join(self) -> None:
        """The row that is skipped for its phone tells that its company is the same record."""
        alias = self._new_company()
        self._add("skipped", alias, self._spelt(self._random.choice(self._phones)))
        self._add("joined", self._respelt(alias), self._spelt(self._new_phone()))

    def _same_person_twice(self) -> None:
        company, name = self._new_company(), f"王{self._number}"
        self._add("created", company, "见名片", name=name, mend=True)
        self._add("skipped", self._respelt(company), "见名片", name=f" {name} ")

    def _blank(self) -> None:
        self._made.rows.append(self._random.choice(([], ["", "  ", "　"])))

    def _header_again(self) -> None:
        self._made.rows.append(list(HEADER))

    def _add(
        self, outcome: str, company: str, phone: Any, *, name: str = "", mend: bool = False
    ) -> None:
        pick, self._number = self._random.choice, self._number + 1
        mail = pick(("", f"u{self._number}@example.com", f"ｕ{self._number}＠example.com"))
        self._made.rows.append(
            [
                float(self._number),
                company,
                name or f"联系人{self._number}",
                pick(("", "总经理", "采购经理")),
                phone,
                pick(("", f"wx_{self._number}")),
                mail,
                pick(("杭州", "上海", "")),
                pick(("展会", "抖音", "")),
                pick(("重点", "B", "Ｃ", "普通", "A类客户", "")),
                self._date(),
                pick(("", "=HYPERLINK(1)", "客户说“下周再看”\n二次沟通", "+1", "-1", "@SUM(1)")),
                pick(OWNERS),
                pick(("", f"N-{self._number}")),
            ]
        )
        self._made.truth.update(["rows", outcome, *(["to_mend"] if mend else [])])

    def _new_company(self) -> str:
        self._companies.append(f"甲{len(self._companies)}（杭州）科技有限公司")
        return self._companies[-1]

    def _new_phone(self) -> str:
        self._phones.append(f"1{self._random.choice('3456789')}{len(self._phones):09}")
        return self._phones[-1]

    def _respelt(self, company: str) -> str:
        return self._random.choice(
            (
                company,
                company.replace("（", "(").replace("）", ")"),
                f"　{company} ",
                company.replace("科技", " 科技"),
                company.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)}),
            )
        )

    def _spelt(self, phone: str) -> Any:
        wide = phone.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)})
        return self._random.choice(
            (
                *(phone, phone + " ", "'" + phone, "+86" + phone, "86-" + phone, wide),
                *(f"{phone[:3]} {phone[3:7]} {phone[7:]}", f"{phone[:3]}-{phone[3:7]}-{phone[7:]}"),
                *(float(phone), f"0086 {phone}", f"（+86）{phone}"),
            )
        )

    def _date(self) -> Any:
        day = self._today - timedelta(days=self._random.randrange(300))
        return self._random.choice(
            (
                *(f"{day:%Y-%m-%d}", f"{day:%Y/%m/%d}", f"{day:%Y.%m.%d}", f"{day:%Y%m%d}"),
                *(f"{day.year}年{day.month}月{day.day}日", f"{day.month}月{day.day}日", day, ""),
            )
        )
