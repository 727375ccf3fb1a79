"""The policy in words, as the page of roles shows it. The table itself is `access.policy`."""

from collections.abc import Mapping
from dataclasses import dataclass

from genjin.common.language import text
from genjin.identity.access.policy import POLICY, ROLES, Reach


@dataclass(frozen=True, slots=True)
class Subject:
    """What rights are about: an object, or what belongs to nobody. `read`: the action by which its
    records are seen; without one there are no records of anybody."""

    key: str
    zh: str
    en: str
    read: str | None
    rights: Mapping[str, tuple[str, str]]


_SUBJECTS = (
    Subject(
        "lead",
        "线索",
        "leads",
        "lead.read",
        {
            "lead.change": ("修改线索", "Change leads"),
            "lead.create": ("新建线索", "Enter leads"),
            "lead.transfer": ("转给别人", "Hand leads over"),
            "lead.return": ("退回线索", "Return leads"),
            "lead.convert": ("转为客户", "Convert to a customer"),
            "lead.share": ("添加协作人", "Add collaborators"),
            "lead.assign": ("批量分配", "Assign many at once"),
            "lead.start_sop": ("开始 SOP", "Start the SOP"),
            "lead.import": ("导入线索", "Import leads"),
            "lead.export": ("导出线索", "Export leads"),
        },
    ),
    Subject(
        "customer",
        "客户",
        "customers",
        "customer.read",
        {
            "customer.change": ("修改客户", "Change customers"),
            "customer.create": ("新建客户", "Enter customers"),
            "customer.transfer": ("转给别人", "Hand customers over"),
            "customer.share": ("添加协作人", "Add collaborators"),
            "customer.assign": ("批量分配", "Assign many at once"),
            "customer.import": ("导入客户", "Import customers"),
            "customer.export": ("导出客户", "Export customers"),
        },
    ),
    Subject(
        "contact",
        "联系人",
        "contacts",
        "contact.read",
        {
            "contact.change": ("修改联系人", "Change contacts"),
            "contact.create": ("新建联系人", "Enter contacts"),
            "contact.import": ("导入联系人", "Import contacts"),
            "contact.export": ("导出联系人", "Export contacts"),
        },
    ),
    Subject(
        "work",
        "跟进和待办",
        "follow-ups and tasks",
        "record.read",
        {
            "follow_up.create": ("写跟进", "Write follow-ups"),
            "task.create": ("新建待办", "Set tasks"),
            "evidence.report": (
                "替外部系统上报凭据（报价、合同、到款、通话……）",
                "Report evidence for outside systems (quotes, contracts, payments, calls …)",
            ),
            "step.steer": ("跳过、退回步骤", "Skip steps and send them back"),
            "score.answer": ("答复得分申诉", "Answer disputes of the score"),
            "leave.plan": ("安排休假与代理", "Plan leave and who stands in"),
        },
    ),
    Subject(
        "company",
        "公司",
        "the company",
        None,
        {
            "sop.read": ("查看 SOP", "Read SOPs"),
            "monitor.read": ("查看 SOP 监控", "Read the SOP monitor"),
            "sop.change": ("修改 SOP", "Change SOPs"),
            "calendar.change": ("修改工作日历", "Change the calendar"),
            "people.change": ("管理成员和部门", "Change people and departments"),
            "people.invite": ("邀请同事", "Invite people"),
            "people.secure": ("重置登录方式", "Reset how people sign in"),
            "queue.manage": ("查看系统状态", "See how the system does"),
        },
    ),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What a role may; `said` is how far, in words, empty for not at all."""

    role: str
    reach: Reach | None
    said: str


@dataclass(frozen=True, slots=True)
class Right:
    action: str
    label: str
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Rights:
    """`sees`: whose records each role sees, as a sentence."""

    key: str
    label: str
    sees: list[Cell]
    rights: list[Right]


def rights_in_words() -> list[Rights]:
    return [
        Rights(
            key=one.key,
            label=text(zh=one.zh, en=one.en.capitalize()),
            sees=[_sees(one, role) for role in ROLES] if one.read else [],
            rights=[
                Right(action, text(zh=zh, en=en), [_may(one, action, role) for role in ROLES])
                for action, (zh, en) in one.rights.items()
            ],
        )
        for one in _SUBJECTS
    ]


def worded_actions() -> set[str]:
    """All that the page speaks of; a test holds it beside the policy."""
    reads = {one.read for one in _SUBJECTS if one.read}
    return reads.union(*(one.rights for one in _SUBJECTS))


def _sees(subject: Subject, role: str) -> Cell:
    what = text(zh=subject.zh, en=subject.en)
    reach = POLICY[subject.read or ""][role]
    said = {
        None: text(zh=f"看不到{what}", en=f"Sees no {what}"),
        Reach.OWN: text(zh=f"看到自己的{what}", en=f"Sees their own {what}"),
        Reach.DEPARTMENT: text(
            zh=f"看到本部门及下级部门的{what}",
            en=f"Sees the {what} of their department and those beneath",
        ),
        Reach.ALL: text(zh=f"看到全公司的{what}", en=f"Sees all {what}"),
    }
    return Cell(role, reach, said[reach])


def _may(subject: Subject, action: str, role: str) -> Cell:
    reach = POLICY[action][role]
    if subject.read is None:
        return Cell(role, reach, text(zh="可以", en="Yes") if reach else "")
    said = {
        None: "",
        Reach.OWN: text(zh="自己的", en="Own"),
        Reach.DEPARTMENT: text(zh="本部门及下级", en="Department and beneath"),
        Reach.ALL: text(zh="全部", en="All"),
    }
    return Cell(role, reach, said[reach])
