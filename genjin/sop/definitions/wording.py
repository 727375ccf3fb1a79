"""A step in plain words: who does it, by when, and what proves it."""

from genjin.common.language import text
from genjin.sop.definitions.findings import WORKING_DAY
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.definitions.spec import TEAM, TO_ROLE, Definition, Due, Rung, Step, Tell, Wait, Who

_ROLES = {
    "seller": ("销售", "sales"),
    "manager": ("主管", "the manager"),
    "director": ("总监", "the director"),
    "service": ("客服", "service"),
    "administrator": ("管理员", "an administrator"),
}


def who(who: Who) -> str:
    """'负责人', '客服', '本部门销售轮流，否则负责人的主管'."""
    first = _one(who)
    said = first if who.kind == "person" else first[:1].upper() + first[1:]
    if who.otherwise is None:
        return said
    then = _one(who.otherwise)
    return text(zh=f"{said}，否则{then}", en=f"{said}, otherwise {then}")


def _one(who: Who) -> str:
    match who.kind:
        case "owner":
            return text(zh="负责人", en="owner")
        case "manager":
            return text(zh="负责人的主管", en="owner's manager")
        case "head":
            return text(zh="负责人的部门负责人", en="head of the owner's department")
        case "role":
            return role(who.name)
        case "round_robin":
            return _in_turn(who)
        case "claim":
            zh, en = _of_many(who)
            return text(zh=f"{zh}认领", en=f"whoever of {en} takes it")
        case "person":
            return who.name


def role(name: str) -> str:
    zh, en = _ROLES.get(name, (name, name))
    return text(zh=zh, en=en)


def proof(step: Step, definition: Definition) -> str:
    """'填写「需求」，再由主管核对', 'a follow-up, then checked by a manager'."""
    kind = evidence_kinds.get(step.proof.kind)
    label = kind.label(step.proof.options, definition.concerns(step))
    if step.check is None:
        return label
    said = text(zh="{}，再由{}核对", en="{}, then checked by {}")
    return said.format(label, checker(step.check))


def checker(role_name: str) -> str:
    """'主管', 'a manager': who looks at what proves a step, or confirms it."""
    match role_name:
        case "" | "manager":
            return text(zh="主管", en="a manager")
        case "director":
            return text(zh="总监", en="a director")
        case _:
            return role(role_name)


def _in_turn(who: Who) -> str:
    zh, en = _of_many(who)
    return text(zh=f"{zh}轮流", en=f"{en} in turn")


def _of_many(who: Who) -> tuple[str, str]:
    zh, en = _ROLES.get(who.name, (who.name, who.name))
    own_zh, own_en = ("本部门", " of the owner's department") if who.own_department else ("", "")
    return f"{own_zh}{zh}", f"{en}{own_en}"


def due(step: Step) -> str:
    """'2 个工作小时内', '3 个工作日内', '成交日期后 1 个月'."""
    if step.wait is not None:
        return _wait(step.wait)
    return deadline(step.due)


def deadline(due: Due) -> str:
    match due.kind:
        case "working_minutes":
            return _within(due.amount)
        case "end_of_working_day":
            return text(zh="当天内", en="the same day")
        case "working_days":
            zh, en = f"{due.amount} 个工作日内", f"within {due.amount} working days"
            return text(zh=zh, en=en)
        case "calendar_minutes":
            hours = f"{due.amount / 60:g}"
            zh, en = f"{hours} 小时内（含休息时间）", f"within {hours} hours, day and night"
            return text(zh=zh, en=en)


def _within(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if rest:
        return text(zh=f"{minutes} 个工作分钟内", en=f"within {minutes} working minutes")
    plural = "" if hours == 1 else "s"
    return text(zh=f"{hours} 个工作小时内", en=f"within {hours} working hour{plural}")


def _wait(wait: Wait) -> str:
    months_zh = f" {wait.months} 个月" if wait.months else ""
    days_zh = f" {wait.days} 天" if wait.days else ""
    en = " ".join(
        part
        for part in (
            f"{wait.months} month{'' if wait.months == 1 else 's'}" if wait.months else "",
            f"{wait.days} day{'' if wait.days == 1 else 's'}" if wait.days else "",
        )
        if part
    )
    zh_name, en_name = _DATES.get(wait.field, (wait.field, wait.field))
    return text(zh=f"{zh_name}后{months_zh}{days_zh}", en=f"{en} after {en_name}")


_DATES = {"won_on": ("成交", "the sale")}


def span(minutes: float) -> str:
    """Working time as people say it: '30 分钟', '2 小时', '1.5 个工作日'."""
    if minutes < 60:
        return text(zh=f"{minutes:.0f} 分钟", en=f"{minutes:.0f} min")
    if minutes < WORKING_DAY:
        hours = f"{minutes / 60:.1f}".removesuffix(".0")
        return text(zh=f"{hours} 小时", en=f"{hours} h")
    days = f"{minutes / WORKING_DAY:.1f}".removesuffix(".0")
    plural = "" if days == "1" else "s"
    return text(zh=f"{days} 个工作日", en=f"{days} working day{plural}")


_TELLS = {
    "assignee": ("本人", "assignee"),
    "manager": ("主管", "manager"),
    "director": ("总监", "director"),
    "head": ("部门负责人", "head of department"),
    TEAM: ("本部门全体", "everybody in the department"),
}
_DEEDS = {
    "urgent": ("加急", "urgent"),
    "risk": ("标记风险", "marked at risk"),
    "ask": ("要求说明原因", "asked why"),
    "helper": ("加入协助", "joins to help"),
    "give_back": ("退回", "given back"),
}


def told(tell: Tell) -> str:
    """'主管', '全部客服'."""
    if tell.startswith(TO_ROLE):
        name = role(tell.removeprefix(TO_ROLE))
        return text(zh=f"全部{name}", en=f"all of {name}")
    zh, en = _TELLS.get(tell, (tell, tell))
    return text(zh=zh, en=en)


def rung(rung: Rung) -> str:
    """'−30 分钟 本人', '到期 主管和总监，标记风险', '+4 小时 改派给客服'."""
    parts = [text(zh="和", en=" and ").join(map(told, rung.tell))] if rung.tell else []
    parts += [text(zh=_DEEDS[deed][0], en=_DEEDS[deed][1]) for deed in rung.deeds]
    if rung.reassign is not None:
        name = _one(rung.reassign)
        parts.append(text(zh=f"改派给{name}", en=f"reassigned to {name}"))
    done = text(zh="，", en=", ").join(parts)
    if not rung.minutes:
        return text(zh=f"到期 {done}", en=f"due {done}")
    sign = "−" if rung.minutes < 0 else "+"
    return f"{sign}{span(abs(rung.minutes))} {done}"
