"""Lines of the timeline, in words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.models import Task
from genjin.common.clock import COMPANY_ZONE
from genjin.common.language import text
from genjin.platform.audit.models import HistoryEntry
from genjin.records.collaborators.choices import ACCESSES
from genjin.records.objects.types import object_types
from genjin.sop.runs.models import SentRung, SopRun, StepRun

_PEOPLE = {"owner": ("负责人", "Owner"), "collaborator": ("协作人", "Collaborator")}
Names = Callable[[int | None], dict[str, Any] | None]


def _entry(
    entry_id: str, kind: str, at: datetime, *, by: Any, title: str, words: str = ""
) -> dict[str, Any]:
    return {"id": entry_id, "kind": kind, "at": at, "by": by, "title": title, "text": words}


def follow_up(row: FollowUp) -> dict[str, Any]:
    by = {"id": row.owner_id, "name": row.owner.name if row.owner else ""}
    words = row.content
    if row.feedback and row.feedback != row.content:
        words = f"{words}\n「{row.feedback}」"
    return _entry(
        f"f{row.pk}", "follow_up", row.created_at, by=by, title=row.topic, words=words
    ) | {
        "channel": row.channel,
        "contact": row.contact_name,
        "attitude": row.attitude,
        "satisfaction": row.satisfaction,
        "keywords": row.keywords,
        "next_action": _next_action(row),
        "imported": row.imported,
    }


def _next_action(row: FollowUp) -> str:
    if not row.next_action:
        return ""
    if row.next_action_at is None:
        return row.next_action
    local = row.next_action_at.astimezone(COMPANY_ZONE)
    by = text(
        zh=f"{local.month}月{local.day}日 {local:%H:%M} 前", en=f"by {local.day} {local:%b %H:%M}"
    )
    return f"{by} {row.next_action}"


def change(row: HistoryEntry, names: Names) -> dict[str, Any]:
    title = _title(row)
    entry = _entry(f"h{row.pk}", "change", row.at, by=names(row.actor_id), title=title)
    if row.action == "created" or row.action in _STEERED:
        # The values stand on the page; and whoever gets a step is not the owner of its record.
        return entry
    return entry | {"changes": _changes(row, names)}


def _title(row: HistoryEntry) -> str:
    if row.action in _STEERED or "file" in row.changes:
        return _steered(row) if row.action in _STEERED else _filed(*row.changes["file"])
    match row.action:
        case "created" if row.origin == "import":
            return text(zh="由导入创建", en="Created by an import")
        case "created":
            return text(zh="新建", en="Created")
        case "contact_added":
            name = row.changes["contact"][1]
            return text(zh=f"新增联系人 {name}", en=f"Added the contact {name}")
        case "shared" if row.changes["collaborator"][1] is None:
            return text(zh="移除了协作人", en="Removed a collaborator")
        case "shared":
            return text(zh="设置了协作人", en="Set a collaborator")
        case "owner_changed":
            return _passed_on(*row.changes.get("handover", (None, None)))
        case _:
            return text(zh="修改资料", en="Changed")


def _passed_on(_: None, handover: int | None) -> str:
    if handover:
        return text(
            zh=f"随交接单 {handover} 换了负责人", en=f"Changed owner with handover {handover}"
        )
    return text(zh="换了负责人", en="Changed owner")


def _filed(removed: str | None, added: str | None) -> str:
    if added:
        return text(zh=f"添加了文件「{added}」", en=f"Added the file “{added}”")
    return text(zh=f"移除了文件「{removed}」", en=f"Removed the file “{removed}”")


_STEERED = {
    "step_skipped": ("step", "跳过了「{}」", "Skipped “{}”"),
    "step_sent_back": ("step", "把「{}」退了回去", "Sent “{}” back"),
    "step_returned": ("step", "核对后退回「{}」", "Looked at “{}” and returned it"),
    "step_paused": ("step", "暂停了「{}」", "Paused “{}”"),
    "step_resumed": ("step", "继续「{}」", "Resumed “{}”"),
    "step_claimed": ("step", "认领了「{}」", "Took “{}”"),
    "step_released": ("step", "把「{}」放回待认领", "Put “{}” back into its queue"),
    "step_explained": ("step", "说明「{}」逾期的原因", "Why “{}” is late"),
    "gate_overridden": ("gate", "特批放行（{}）", "Let through ({})"),
}


def _steered(row: HistoryEntry) -> str:
    name, zh, en = _STEERED[row.action]
    zh_name = row.changes[name][1]
    en_name = row.changes.get(f"{name}_en", ("", zh_name))[1]
    said = text(zh=zh.format(zh_name), en=en.format(en_name))
    reason = row.changes.get("reason", ("", ""))[1]
    return said + (text(zh="：{}", en=": {}").format(reason) if reason else "")


def _changes(row: HistoryEntry, names: Names) -> list[dict[str, str]]:
    fields = object_types.get(row.object_type).by_name
    shown = []
    for name, (old, new) in row.changes.items():
        if name in _PEOPLE:
            before, after = names(old), names(new)
            zh, en = _PEOPLE[name]
            label = text(zh=zh, en=en)
            shown.append(
                {
                    "label": label,
                    "from": before["name"] if before else "",
                    "to": after["name"] if after else "",
                }
            )
        elif name == "access":
            access = {value: text(zh=zh, en=en) for value, zh, en in ACCESSES}
            label = text(zh="权限", en="Access")
            shown.append({"label": label, "from": access[old], "to": access[new]})
        elif name in fields:
            field = fields[name]
            shown.append({"label": field.label, "from": field.shown(old), "to": field.shown(new)})
    return shown


def people_in(row: HistoryEntry) -> list[int]:
    """Ids of people whose names stand in the change."""
    return [person for name in _PEOPLE for person in row.changes.get(name, ()) if person]


def task(row: Task) -> dict[str, Any]:
    by = {"id": row.created_by_id, "name": row.created_by.name} if row.created_by else None
    state = {
        TaskState.OPEN: text(zh="待办", en="Task"),
        TaskState.DONE: text(zh="待办完成", en="Task done"),
        TaskState.CANCELLED: text(zh="待办取消", en="Task cancelled"),
    }[TaskState(row.state)]
    owner = row.owner.name if row.owner else ""
    local = row.due_at.astimezone(COMPANY_ZONE)
    due = text(
        zh=f"{owner}，{local.month}月{local.day}日 {local:%H:%M} 前",
        en=f"{owner}, by {local.day} {local:%b %H:%M}",
    )
    return _entry(
        f"t{row.pk}", "task", row.created_at, by=by, title=f"{state} {row.title}", words=due
    )


def step_done(row: StepRun, names: Names) -> dict[str, Any]:
    assert row.done_at is not None
    name = row.step.name
    if not row.counted:
        title = text(zh=f"{name} 导入时已知", en=f"{name} was known from the import")
    elif row.late:
        title = text(zh=f"{name} 完成，晚于期限", en=f"{name} done, after its deadline")
    else:
        title = text(zh=f"{name} 完成", en=f"{name} done")
    return _entry(f"s{row.pk}", "sop", row.done_at, by=names(row.done_by_id), title=title)


def escalated(row: SentRung) -> dict[str, Any]:
    name, receiver = row.step_run.step.name, row.receiver.name
    title = text(zh=f"{name} 逾期，已告知 {receiver}", en=f"{name} is late, {receiver} was told")
    return _entry(f"r{row.pk}", "sop", row.sent_at, by=None, title=title)


def run_ended(row: SopRun) -> dict[str, Any]:
    assert row.ended_at is not None
    name = row.sop.name
    reasons = {
        "lost": text(zh="未成交", en="lost"),
        "won": text(zh="成交", en="won"),
        "returned": text(zh="已退回", en="returned"),
        "awake": text(zh="已唤醒", en="awake again"),
        "done": text(zh="走完全程", en="all steps done"),
    }
    reason = reasons.get(row.ended_reason, row.ended_reason)
    title = text(zh=f"{name} 结束：{reason}", en=f"{name} ended: {reason}")
    return _entry(f"e{row.pk}", "sop", row.ended_at, by=None, title=title)
