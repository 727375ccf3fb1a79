"""What a trial says in sentences: who was found for a step and how, and what it takes for given."""

from collections.abc import Iterator

from genjin.common.filters.wording import sentence
from genjin.common.language import text
from genjin.identity.departments.chart import Chart
from genjin.records.objects.types import object_types
from genjin.sop.definitions.spec import Definition, Step, Wait
from genjin.sop.definitions.wording import span
from genjin.sop.statistics.periods import Period
from genjin.sop.trial.choices import Pace
from genjin.sop.trial.dry_run import StepLine
from genjin.sop.trial.forecasting import Inflow
from genjin.sop.trial.replaying import DEEDS, STATES
from genjin.sop.trial.tallies import Tally
from genjin.workplace.calendars.selectors import has_own_hours


def resolved(step: Step, person: int | None, owner: int | None, chart: Chart) -> str:
    """How the person of a step was found; why it is somebody else than the file says."""
    if person is None:
        return text(zh="没有人可以做", en="Nobody is there to do it")
    member = chart.members.get(person)
    match step.who.kind:
        case "owner" if person == owner:
            return text(zh="这条记录的负责人", en="Owner of the record")
        case "manager" if owner and person == chart.manager_of(owner):
            return text(zh="负责人的上级", en="Manager of the owner")
        case "role" if member and member.role == step.who.name:
            return text(
                zh="这个角色里现在待办最少", en="Has least to do now of those with the role"
            )
        case "person" if member and member.name == step.who.name:
            return text(zh="SOP 里指名的人", en="Named in the SOP")
        case "owner" if owner is None:
            return text(zh="记录没有负责人，由管理员代", en="No owner: an administrator stands in")
        case _:
            return text(
                zh="本来该做的人不在，由上级或管理员代",
                en="Who should do it is not there: someone above stands in",
            )


def dry_run_assumptions(definition: Definition, pace: Pace, *, is_meant: bool) -> Iterator[str]:
    if not is_meant and definition.enters is not None:
        condition = sentence(definition.enters)
        yield text(
            zh=f"这条记录不符合进入条件（{condition}），真用起来不会进这条 SOP；这里当作进了。",
            en=f"The record does not meet what the SOP asks ({condition}) and would not enter it;"
            " here it is taken to.",
        )
    match pace:
        case Pace.AT_ONCE:
            yield text(
                zh="假设：每一步一打开就做完。", en="Assumed: each step is done as it opens."
            )
        case Pace.HALF_TIME:
            yield text(
                zh="假设：每一步用掉一半时间做完。",
                en="Assumed: each step takes half of its time.",
            )
        case Pace.AT_DEADLINE:
            yield text(
                zh="假设：每一步在到期那一刻做完。",
                en="Assumed: each step is done at its deadline.",
            )
        case Pace.NEVER:
            yield text(
                zh="假设：没有人做任何一步，提醒会一级一级往上走。",
                en="Assumed: nobody does anything, and the ladder climbs.",
            )
    yield from _simplified(definition)
    yield text(
        zh="这条记录现在的内容算数，以后不再变；日历和组织架构按现在的算。",
        en="The record counts as it is now; so do the calendar and the chart of people.",
    )


def _simplified(definition: Definition) -> Iterator[str]:
    looked_at = [str(step.name) for step in definition.steps if step.check is not None]
    if looked_at:
        yield text(
            zh=f"要核对的步骤，当作马上核对通过：{'、'.join(looked_at)}。",
            en=f"Whoever has to look at a step agrees at once: {', '.join(looked_at)}.",
        )
    names = [str(step.name) for step in definition.steps if step.cadence is not None]
    if names:
        yield text(
            zh=f"要反复尝试的步骤按一次算，不算每次重试：{'、'.join(names)}。",
            en=f"Steps that are tried again and again count once, without the tries: "
            f"{', '.join(names)}.",
        )


def note(definition: Definition, line: StepLine) -> str:
    """What had to be assumed for a step, or why it is passed over."""
    step = definition.step(line.step.key)
    if line.fate == "skipped" and step.when is not None:
        condition = sentence(step.when)
        return text(zh=f"条件不成立：{condition}", en=f"Does not hold: {condition}")
    if line.dated and step.wait is not None:
        return _dated(definition, step.wait)
    if line.fate == "done" and step.needs is not None:
        needs = sentence(step.needs)
        return text(zh=f"当作已满足：{needs}", en=f"Taken to hold by then: {needs}")
    return ""


def _dated(definition: Definition, wait: Wait) -> str:
    """Of a step that waits for a date which nobody has filled in."""
    field = object_types.get(definition.object_type).by_name[wait.field]
    return text(
        zh=f"「{field.zh}」还没有填，按前一步完成的那天算",
        en=f"“{field.en}” is not filled in; the day on which the step before is done is taken",
    )


def replay_assumptions(definition: Definition, looked_at: int, records: int) -> Iterator[str]:
    yield text(
        zh="每条记录按当时的时间进入，写过的跟进、填过的字段在当时那一刻算完成。",
        en="Each record enters when it came; follow-ups and fields complete steps at the moment"
        " at which they were really written.",
    )
    yield text(
        zh="没有留下凭据的步骤算没做，提醒照样往上走。负责人和上级按现在的算。",
        en="A step without a proof counts as not done, and its ladder climbs. Owners and managers"
        " are those of today.",
    )
    if has_own_hours():
        yield text(
            zh="期限按各人现在的日历和班次算；当时在哪个班次没有记。",
            en="Deadlines go by the calendar and shift that each has today; which one they had"
            " then is not kept.",
        )
    yield from _simplified(definition)
    unknown = [str(step.name) for step in definition.steps if _is_unknown(step)]
    if unknown:
        yield text(
            zh=f"这几步的凭据以前没有地方留：{'、'.join(unknown)}。按到期那一刻做完算。",
            en=f"Nobody could have proved these steps before: {', '.join(unknown)}. They are taken"
            " to be done at their deadline.",
        )
    if definition.enters is not None:
        condition = sentence(definition.enters)
        yield text(
            zh=f"只有来的时候符合「{condition}」的才进入。",
            en=f"Only those enter that met “{condition}” when they came.",
        )
    if looked_at < records:
        yield text(
            zh=f"这段时间有 {records} 条，只看最新的 {looked_at} 条。",
            en=f"Of {records} records the newest {looked_at} are looked at.",
        )


def _is_unknown(step: Step) -> bool:
    return step.proof.kind not in STATES | DEEDS


def forecast_assumptions(
    definition: Definition, inflow: Inflow, tally: Tally, period: Period
) -> Iterator[str]:
    kind = object_types.get(definition.object_type)
    per_day = f"{inflow.per_day:.1f}"
    yield text(
        zh=f"过去 {period.days} 天有 {inflow.working_days} 个工作日，来了 {inflow.records} 条"
        f"{kind.zh}，平均每个工作日 {per_day} 条；以后照这个数来。",
        en=f"{inflow.records} records ({kind.en}) came in {period.days} days with"
        f" {inflow.working_days} working days: {per_day} a working day. As many go on coming.",
    )
    people = sum(owner is not None for owner in inflow.shares)
    yield text(
        zh=f"按过去的份额轮流分给 {people} 位负责人；同一角色的人平分。",
        en=f"They go round {people} owners by the share that each had; people of one role share"
        " evenly.",
    )
    yield _lengths(definition, tally)
    yield text(
        zh="每一步有多少条走下去，按这段时间真实走到的比例；这条 SOP 当作一直在用；"
        "周末、节假日和调休按日历。",
        en="How many go on from each step is what was seen in these days. The SOP is taken to have"
        " been in use all along; weekends, holidays and make-up days are those of the calendar.",
    )
    if has_own_hours():
        yield text(
            zh="期限和哪天有活，按做这一步的人现在的日历和班次算；夜班算在开始的那天。新记录只在"
            "公司的工作日来。",
            en="Deadlines, and on which day a step comes up, go by the calendar that whoever does"
            " it has today, department's or shift's; a night counts for the day on which it begins."
            " Records come in on the company's working days.",
        )


def _lengths(definition: Definition, tally: Tally) -> str:
    """Which steps take what was seen, and which their whole time."""
    seen, unseen = [], []
    for step in definition.steps:
        minutes = tally.steps[step.key].median_minutes if step.key in tally.steps else None
        if minutes is None:
            unseen.append(str(step.name))
        else:
            seen.append(f"{step.name} {span(minutes)}")
    zh, en = "每一步要多久：", "How long each step takes: "
    if seen:
        zh += f"用过去的中位数（{'，'.join(seen)}）"
        en += f"the median seen ({', '.join(seen)})"
    if unseen:
        zh += ("；" if seen else "") + f"没有先例的按期限（{'、'.join(unseen)}）"
        en += ("; " if seen else "") + f"the deadline where none was ({', '.join(unseen)})"
    return text(zh=zh + "。", en=en + ".")
