"""The five figures. Each stands here whole: its words in both languages, the rows that it speaks
of, and what it takes from them. What is written is what is computed and listed.

Over all SOPs. What was known when a record entered (by import) is in none of them. Whose it is:
that of the person to whom the step, task or lead belongs, or belonged when it was closed; one sees
what lies within one's own reach.
"""

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import TruncDate

from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import visible_tasks
from genjin.analytics.metrics.metric import Average, Meaning, Metric, Share, Summed
from genjin.analytics.outcomes.models import RunOutcome
from genjin.analytics.outcomes.selectors import Kept
from genjin.common.clock import COMPANY_ZONE
from genjin.common.errors import NotFoundError
from genjin.crm.leads.selectors import won_on
from genjin.sop.definitions.selectors import first_answer_step_ids
from genjin.sop.definitions.spec import Words
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.selectors.doors import last_entries, visible_runs, visible_step_runs
from genjin.sop.statistics.conditions import LATE_OR_NEVER, deadline_is_over, done
from genjin.sop.statistics.scope import Scope


def steps(scope: Scope) -> QuerySet[StepRun]:
    return scope.narrowed(visible_step_runs(scope.actor))


def first_answers(scope: Scope) -> QuerySet[StepRun]:
    return steps(scope).filter(step__in=first_answer_step_ids("lead"))


def due_steps(scope: Scope) -> QuerySet[StepRun]:
    return steps(scope).filter(deadline_is_over(scope.now))


def due_tasks(scope: Scope) -> QuerySet[Task]:
    tasks = scope.narrowed(visible_tasks(scope.actor))
    return tasks.filter(due_at__lt=scope.now).exclude(state=TaskState.CANCELLED)


def entered_leads(scope: Scope) -> QuerySet[SopRun]:
    """Leads as their last entry into an SOP, with the day on which they were won."""
    entries = last_entries(scope.narrowed(visible_runs(scope.actor)).filter(root_type="lead"))
    entries = entries.alias(entered_on=TruncDate("starts_at", tzinfo=COMPANY_ZONE))
    won_before = won_on("root_id", won_on__lt=OuterRef("entered_on"))
    return entries.filter(~Exists(won_before)).annotate(won_on=Subquery(won_on("root_id")))


def kept_entries(kept: Kept, scope: Scope) -> QuerySet[RunOutcome]:
    return kept.runs(scope).filter(entered=True)


_PERIOD_ZH = "所选的天数，含今天，按公司时区从零点算起；与之相比的是紧接在前的同样天数"
_PERIOD_EN = (
    "the chosen number of days with today, from midnight in the company's zone; compared with as"
    " many days right before"
)

_DONE = ("done_on_time", "done_late")

LEAD_RESPONSE_TIME = Metric(
    key="lead_response_time",
    name=Words("首次触达用时", "Lead response time"),
    meaning=Meaning(
        numerator=Words(
            "从分给销售（首次触达开始）到写下第一条跟进的工作分钟数之和",
            "The sum of working minutes from the assignment (first contact opens) to the first"
            " follow-up",
        ),
        denominator=Words("期内完成的首次触达", "First contacts done in the period"),
        period=Words(f"按完成时间：{_PERIOD_ZH}", f"By the time of completion: {_PERIOD_EN}"),
        whose=Words("做这一步的人", "The person whose step it is"),
        open_and_late=Words(
            "还没触达的不算进平均，另列为“等待中”；逾期后才触达的照实算；入库时已有的不算",
            "Leads not yet contacted are not in the average but listed as waiting; late ones count"
            " with their full time; what was known at entry does not count",
        ),
    ),
    rows=first_answers,
    at="done_at",
    takes=Average("worked_minutes", over=done()),
    waiting=Q(state=StepState.OPEN),
    better="lower",
    target=120,
    summed=Summed(_DONE, F("minutes"), steps=lambda: first_answer_step_ids("lead")),
)

MISSED_FOLLOW_UP_RATE = Metric(
    key="missed_follow_up_rate",
    name=Words("漏跟进率", "Missed follow-up rate"),
    meaning=Meaning(
        numerator=Words(
            "其中没有在期限前完成的步骤", "Of those, steps that were not done by their deadline"
        ),
        denominator=Words(
            "期限落在期内、且已经到期的步骤", "Steps whose deadline fell in the period and is over"
        ),
        period=Words(f"按期限：{_PERIOD_ZH}", f"By the deadline: {_PERIOD_EN}"),
        whose=Words("做这一步的人", "The person whose step it is"),
        open_and_late=Words(
            "到期未完成的算漏，之后补做也算漏；还没到期的不算；到期前取消的不算，到期后取消的算漏",
            "Open past the deadline is missed, also when done later; not yet due does not count;"
            " cancelled before the deadline does not count, cancelled after it is missed",
        ),
    ),
    rows=due_steps,
    at="due_at",
    takes=Share(hit=LATE_OR_NEVER, hit_at="due_at"),
    waiting=Q(state=StepState.OPEN),
    better="lower",
    summed=Summed(("due",), F("due") - F("kept"), "unfinished"),
)

TASK_COMPLETION_RATE = Metric(
    key="task_completion_rate",
    name=Words("待办完成率", "Task completion rate"),
    meaning=Meaning(
        numerator=Words("其中已经完成的待办", "Of those, tasks that are done"),
        denominator=Words(
            "期限落在期内、且已经到期的待办", "Tasks whose deadline fell in the period and is over"
        ),
        period=Words(f"按期限：{_PERIOD_ZH}", f"By the deadline: {_PERIOD_EN}"),
        whose=Words("待办的负责人", "The person whose task it is"),
        open_and_late=Words(
            "到期未做的在分母里；晚做也算完成；取消的和还没到期的不算",
            "Open ones past the deadline are in the denominator; done late is done; cancelled and"
            " not yet due do not count",
        ),
    ),
    rows=due_tasks,
    at="due_at",
    takes=Share(hit=Q(state=TaskState.DONE), hit_at="done_at"),
    waiting=Q(state=TaskState.OPEN),
    better="higher",
)

TIME_IN_STEP = Metric(
    key="time_in_step",
    name=Words("每步用时", "Time in step"),
    meaning=Meaning(
        numerator=Words(
            "每一步从开始到完成的工作分钟数之和",
            "The sum of working minutes from the opening of each step to its proof",
        ),
        denominator=Words("期内完成的步骤", "Steps done in the period"),
        period=Words(f"按完成时间：{_PERIOD_ZH}", f"By the time of completion: {_PERIOD_EN}"),
        whose=Words("做这一步的人", "The person whose step it is"),
        open_and_late=Words(
            "还没做完的不算进平均，另列为“等待中”；逾期完成的照实算；取消的和入库时已有的不算",
            "Open steps are not in the average but listed as waiting; late ones count with their"
            " full time; cancelled ones and what was known at entry do not count",
        ),
    ),
    rows=steps,
    at="done_at",
    takes=Average("worked_minutes", over=done()),
    waiting=Q(state=StepState.OPEN),
    better="lower",
    summed=Summed(_DONE, F("minutes")),
)

LEAD_CONVERSION = Metric(
    key="lead_conversion",
    name=Words("线索转化率", "Lead conversion"),
    meaning=Meaning(
        numerator=Words("其中到现在已成交的线索", "Of those, leads that are won by now"),
        denominator=Words(
            "期内进入 SOP 的线索；多次进入的按最后一次算一条",
            "Leads that entered the SOP in the period; one that entered again counts once, by its"
            " last entry",
        ),
        period=Words(
            f"按进入时间：{_PERIOD_ZH}，成交也只算到那时为止",
            f"By the time of entry: {_PERIOD_EN}, won by the end of those",
        ),
        whose=Words("线索的负责人", "The owner of the lead"),
        open_and_late=Words(
            "还在跟进的在分母里，所以最近进入的会拉低它；退回和未成交的也在分母里；进入前已成交的不算",
            "Open leads are in the denominator, so recent ones pull it down; so are lost and"
            " returned ones; leads won before they entered do not count",
        ),
    ),
    rows=entered_leads,
    at="starts_at",
    takes=Share(hit=Q(won_on__isnull=False), hit_at="won_on"),
    waiting=Q(state=RunState.RUNNING, won_on=None),
    better="higher",
    target=15,
    alarm=8,
    kept=kept_entries,
    kept_on="starts_on",
)

METRICS = (
    LEAD_RESPONSE_TIME,
    MISSED_FOLLOW_UP_RATE,
    TASK_COMPLETION_RATE,
    TIME_IN_STEP,
    LEAD_CONVERSION,
)


def get_metric(key: str) -> Metric:
    """Raises NotFoundError."""
    for metric in METRICS:
        if metric.key == key:
            return metric
    raise NotFoundError
