"""What the bell says, built when it is read, in the reader's language.

What each kind needs in `params`. A name is a string, or {"zh": …, "en": …}.

reminder    what, minutes (working minutes before the deadline)
overdue     what
escalation  what, minutes (working minutes after the deadline, 0: at the deadline)
task        what, minutes (before the deadline, 0: now)
assigned    what
ask         what
sop_held    what (the SOP), reason
sop_broken  what, reason
sop_changed what, version, pilot (bool), reason (what changed)
check       what (the step), said (waits, returned); waits: person; returned: body (the reason)
refresher   what (the SOP), due, kept, days
score       what (the step), person, said (filed, accepted, declined), reason
voice       what (the SOP), reason (the answer)
handover    said (offered, declined, withdrawn, lapsed, stuck, done), leaver, receiver, reason
import      what (the file), failed (bool), counts {created, joined, skipped, failed, to_mend}

Any of them may carry `body`, a name too.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from genjin.common.language import text
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.subjects import DrillRow

Params = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sentence:
    title: str
    body: str


def sentence(
    kind: str, params: Params, *, count: int, late: bool, only: DrillRow | None
) -> Sentence:
    """`only` is the record of an entry that counts one, where the reader may see it."""
    title = _TITLES[NotificationKind(kind)](params, late)
    body = localised(params.get("body"))
    if kind == NotificationKind.IMPORT:
        return Sentence(title, body or _import_counts(params))
    if kind == NotificationKind.REFRESHER:
        return Sentence(title, body or _kept_of(params))
    if kind in _WITH_REASON:
        return Sentence(title, body or localised(params.get("reason")))
    if kind == NotificationKind.ESCALATION and only and only.person:
        body = body or text(zh=f"负责人：{only.person}", en=f"Assignee: {only.person}")
    return Sentence(f"{title} · {_about(count, only)}", body)


def localised(name: Any) -> str:
    """A name in the reader's language; one that has a single form is that."""
    if isinstance(name, Mapping):
        zh = str(name.get("zh", ""))
        return text(zh=zh, en=str(name.get("en") or zh))
    return str(name or "")


def span(minutes: int) -> str:
    """Working minutes in words."""
    hours, rest = divmod(minutes, 60)
    zh = [f"{hours} 小时" if hours else "", f"{rest} 分钟" if rest or not hours else ""]
    en = [
        f"{hours} hour{'' if hours == 1 else 's'}" if hours else "",
        f"{rest} minute{'' if rest == 1 else 's'}" if rest or not hours else "",
    ]
    return text(zh=" ".join(filter(None, zh)), en=" ".join(filter(None, en)))


def _about(count: int, only: DrillRow | None) -> str:
    if count == 1 and only:
        return only.record.name
    return text(zh=f"{count} 条", en=f"{count} record{'' if count == 1 else 's'}")


def _reminder(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    if late:  # the minutes are no longer true
        return text(zh=f"{what} 到期提醒（迟发）", en=f"{what} is due (late reminder)")
    within = span(params["minutes"])
    return text(zh=f"{what} {within}后到期", en=f"{what} due in {within}")


def _overdue(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    return text(zh=f"{what} 已逾期", en=f"{what} overdue")


def _escalation(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    if not params.get("minutes"):
        return text(zh=f"{what} 逾期未完成", en=f"{what} not done by its deadline")
    after = span(params["minutes"])
    return text(
        zh=f"{what} 逾期 {after}（工作时间）仍未完成",
        en=f"{what} still open after {after} of working time past its deadline",
    )


def _task(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    if late or not params.get("minutes"):
        return text(zh=f"任务到期：{what}", en=f"Task due: {what}")
    within = span(params["minutes"])
    return text(zh=f"任务 {within}后到期：{what}", en=f"Task due in {within}: {what}")


def _assigned(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    return text(zh=f"{what} 改派给你", en=f"{what} is yours now")


def _ask(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    return text(zh=f"{what} 逾期，请说明原因", en=f"{what} is late: please say why")


def _sop_held(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    return text(zh=f"SOP「{what}」有一个动作没做成", en=f"SOP “{what}” could not do something")


def _sop_broken(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    return text(zh=f"SOP「{what}」出错，已停用", en=f"SOP “{what}” failed and was switched off")


def _sop_changed(params: Params, late: bool) -> str:
    what, number = localised(params.get("what")), params.get("version", "")
    if params.get("pilot"):
        return text(
            zh=f"SOP「{what}」v{number} 开始在你的部门试行",
            en=f"SOP “{what}” v{number} is tried out in your department",
        )
    return text(zh=f"SOP「{what}」更新到 v{number}", en=f"SOP “{what}” is now v{number}")


def _check(params: Params, late: bool) -> str:
    what, person = localised(params.get("what")), params.get("person", "")
    if params.get("said") == "returned":
        return text(zh=f"{what} 核对没通过，请重做", en=f"{what} was returned: please do it again")
    if params.get("said") == "stuck":
        days, names = params.get("days", 0), params.get("checkers", [])
        who = text(zh="、", en=", ").join(names)
        return text(
            zh=f"{what} 等{who}核对已 {days} 个工作日",
            en=f"{what} has waited {days} working days for {who} to look",
        )
    return text(zh=f"{what} 等你核对（{person}）", en=f"{what} by {person} waits for your look")


def _refresher(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    return text(zh=f"请温习 SOP「{what}」", en=f"Please go through the SOP “{what}” again")


def _kept_of(params: Params) -> str:
    due, kept, days = params.get("due", 0), params.get("kept", 0), params.get("days", 0)
    return text(
        zh=f"近 {days} 天到期 {due} 步，按时 {kept} 步",
        en=f"{kept} of {due} steps on time in {days} days",
    )


def _score(params: Params, late: bool) -> str:
    what, person = localised(params.get("what")), params.get("person", "")
    match params.get("said"):
        case "filed":
            return text(
                zh=f"{person} 对「{what}」提出申诉，等你答复",
                en=f"{person} disputes “{what}” and waits for your answer",
            )
        case "accepted":
            return text(
                zh=f"你对「{what}」的申诉成立，不计入得分",
                en=f"Your dispute of “{what}” was accepted: it does not count",
            )
        case _:
            return text(
                zh=f"你对「{what}」的申诉没有通过", en=f"Your dispute of “{what}” was declined"
            )


def _voice(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    return text(
        zh=f"你对 SOP「{what}」的反馈有了答复", en=f"What you said of the SOP “{what}” was answered"
    )


def _handover(params: Params, late: bool) -> str:
    leaver, receiver = params.get("leaver", ""), params.get("receiver", "")
    match params.get("said"):
        case "offered":
            return text(
                zh=f"{leaver} 的工作要交给你，等你答复",
                en=f"The work of {leaver} is to be yours: please answer",
            )
        case "declined":
            return text(
                zh=f"{receiver} 没有接收 {leaver} 的工作",
                en=f"{receiver} declined the work of {leaver}",
            )
        case "withdrawn":
            return text(
                zh=f"{leaver} 的工作不交给你了", en=f"The work of {leaver} is no longer offered"
            )
        case "lapsed":
            return text(
                zh=f"{leaver} 交给 {receiver} 的交接单已失效",
                en=f"The handover from {leaver} to {receiver} has lapsed",
            )
        case "stuck":
            return text(
                zh=f"{leaver} 交给 {receiver} 的交接停住了，请看失败的作业",
                en=f"The handover from {leaver} to {receiver} is stuck: look at the failed jobs",
            )
        case _:
            return text(
                zh=f"{leaver} 的工作已交给 {receiver}，交接报告已生成",
                en=f"The work of {leaver} is with {receiver} now, the report is there",
            )


def _import(params: Params, late: bool) -> str:
    what = localised(params.get("what"))
    if params.get("failed"):
        return text(zh=f"导入失败：{what}", en=f"Import failed: {what}")
    return text(zh=f"导入完成：{what}", en=f"Import done: {what}")


def _import_counts(params: Params) -> str:
    words = {
        "created": text(zh="新建", en="created"),
        "joined": text(zh="并入", en="joined"),
        "skipped": text(zh="跳过", en="skipped"),
        "failed": text(zh="失败", en="failed"),
        "to_mend": text(zh="待修正", en="to mend"),
    }
    counts = params.get("counts") or {}
    return " · ".join(f"{word} {counts[key]}" for key, word in words.items() if key in counts)


_WITH_REASON = (
    NotificationKind.SCORE,
    NotificationKind.VOICE,
    NotificationKind.HANDOVER,
    NotificationKind.SOP_BROKEN,
    NotificationKind.SOP_CHANGED,
    NotificationKind.SOP_HELD,
)
_TITLES: Mapping[NotificationKind, Callable[[Params, bool], str]] = {
    NotificationKind.REMINDER: _reminder,
    NotificationKind.OVERDUE: _overdue,
    NotificationKind.ESCALATION: _escalation,
    NotificationKind.TASK: _task,
    NotificationKind.ASSIGNED: _assigned,
    NotificationKind.ASK: _ask,
    NotificationKind.CHECK: _check,
    NotificationKind.SOP_HELD: _sop_held,
    NotificationKind.SOP_BROKEN: _sop_broken,
    NotificationKind.SOP_CHANGED: _sop_changed,
    NotificationKind.REFRESHER: _refresher,
    NotificationKind.SCORE: _score,
    NotificationKind.VOICE: _voice,
    NotificationKind.HANDOVER: _handover,
    NotificationKind.IMPORT: _import,
}
