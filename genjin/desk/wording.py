"""The sentences on a card: why this is to do now, and the script with its blanks filled."""

from collections.abc import Mapping
from datetime import datetime

from genjin.activities.tasks.models import Task
from genjin.common.clock import COMPANY_ZONE
from genjin.common.language import text
from genjin.crm.cards import Card
from genjin.identity.users.models import User
from genjin.sop.definitions import wording
from genjin.sop.definitions.spec import Cadence, Definition, Step
from genjin.sop.runs.choices import PASSED, StepState
from genjin.sop.runs.load import LOAD
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.rows import StepRow
from genjin.sop.runs.steps import SENT_BACK
from genjin.sop.runs.trying import another_time, tries_so_far


def why(
    step_run: StepRun,
    step: Step,
    definition: Definition,
    card: Card,
    rows: Mapping[str, StepRow],
    *,
    at: datetime,
) -> str:
    """'首次触达 09:30 完成，当天内须填写「需求」'. `rows`: the steps of the run, by key."""
    if step_run.state == StepState.WAITING and step_run.reason == LOAD:
        return _over_the_limit(step_run, definition, at)
    if step_run.state == StepState.WAITING:
        return text(zh=f"{wording.due(step)}，到时提醒你", en=f"{wording.due(step)}; you will hear")
    if step_run.state == StepState.PAUSED and step_run.paused_until:
        until, reason = moment(step_run.paused_until, at), step_run.reason
        return text(zh=f"暂停到 {until}：{reason}", en=f"Paused until {until}: {reason}")
    if step_run.state == StepState.CHECKING and step_run.paused_at:
        since, who = moment(step_run.paused_at, at), wording.checker(step.check or "")
        return text(zh=f"{since} 已提交，等{who}核对", en=f"Given {since}; {who} looks at it")
    label = wording.proof(step, definition)
    if step.cadence and step_run.tries:
        return _why_again(step_run, step.cadence, label)
    trigger = (
        _came_back(step_run, at)
        or _came_after(step, definition, rows, at)
        or _came_in(step_run, card, at)
    )
    deadline = wording.due(step)
    return text(zh=f"{trigger}，{deadline}须{label}", en=f"{trigger}; {label} {deadline}")


def _over_the_limit(step_run: StepRun, definition: Definition, at: datetime) -> str:
    """'每天最多 10 个新步骤，排到 11月25日 09:00 开始；提前做完也算'."""
    most, begins = definition.daily_limit, moment(step_run.waits_until or at, at)
    return text(
        zh=f"每人每天最多 {most} 个新步骤，排到 {begins} 开始；提前做完也算",
        en=f"{most} new steps a day at most: it waits until {begins}, and done before it counts",
    )


def _why_again(step_run: StepRun, cadence: Cadence, label: str) -> str:
    """'第 2 次没联系上（共 5 次），换下午试试'."""
    last = tries_so_far(step_run).last
    assert last is not None
    count, most = step_run.tries, cadence.attempts
    said = text(
        zh=f"{count} 次没联系上（最多 {most} 次）", en=f"Not reached in {count} of {most} tries"
    )
    return text(zh="，", en="; ").join((said, another_time(last), label))


def why_task(task: Task) -> str:
    if task.follow_up_id:
        return text(zh="上次跟进时约定的下一步", en="The next step agreed at the last follow-up")
    return text(zh="待办", en="Task")


def filled(script: str, card: Card, actor: User) -> str:
    """Only the two known blanks are filled; anything else in braces stays as it is written."""
    return (
        script.replace("{me}", actor.name)
        .replace("{customer}", card.name)
        .replace("{contact}", card.contact_name or card.name)
    )


def moment(at: datetime, now: datetime) -> str:
    """Today the time alone, otherwise with the day."""
    local, today = at.astimezone(COMPANY_ZONE), now.astimezone(COMPANY_ZONE).date()
    clock = local.strftime("%H:%M")
    if local.date() == today:
        return clock
    day = text(zh=f"{local.month}月{local.day}日", en=f"{local.day} {local.strftime('%b')}")
    return f"{day} {clock}"


def _came_back(step_run: StepRun, now: datetime) -> str:
    """When it was sent back, or its proof taken away; empty for a first attempt."""
    if step_run.attempt == 1 or step_run.opened_at is None:
        return ""
    at = moment(step_run.opened_at, now)
    if SENT_BACK in step_run.evidence:
        return text(zh=f"{at} 被退回", en=f"Sent back {at}")
    return text(zh=f"{at} 重新打开", en=f"Open again since {at}")


def _came_after(
    step: Step, definition: Definition, rows: Mapping[str, StepRow], now: datetime
) -> str:
    """The step before and when it was done or skipped; empty for a step that opens at entry."""
    before = [(rows[key].done_at, key) for key in step.after if key in rows]
    passed = [(at, key) for at, key in before if at and rows[key].state in PASSED]
    if not passed:
        return ""
    at, key = max(passed)
    name, when = definition.step(key).name, moment(at, now)
    if rows[key].state == StepState.SKIPPED:
        return text(zh=f"{name} {when} 跳过", en=f"{name} skipped {when}")
    return text(zh=f"{name} {when} 完成", en=f"{name} done {when}")


def _came_in(step_run: StepRun, card: Card, now: datetime) -> str:
    opened = moment(step_run.opened_at or card.created_at, now)
    source = f"{card.source} " if card.source else ""
    return text(zh=f"{source}{opened} 进入", en=f"{source}came in {opened}")
