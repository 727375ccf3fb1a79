"""Follow-ups and tasks as objects of the write pipeline."""

from genjin.activities.follow_ups.choices import ATTITUDES, CHANNELS
from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.selectors import visible_follow_ups
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import visible_tasks
from genjin.records.objects.types import Field, ObjectType, object_types

FOLLOW_UP = object_types.add(
    "follow_up",
    ObjectType(
        name="follow_up",
        model=FollowUp,
        zh="跟进记录",
        en="Follow-up",
        title=("content",),
        door=visible_follow_ups,
        fields=(
            Field("channel", "方式", "Channel", CHANNELS),
            Field("content", "内容", "Content"),
            Field("feedback", "客户反馈", "Feedback"),
            Field("attitude", "态度", "Attitude", ATTITUDES),
            Field("satisfaction", "满意度", "Satisfaction"),
            Field("next_action", "下一步", "Next action"),
        ),
    ),
)

TASK = object_types.add(
    "task",
    ObjectType(
        name="task",
        model=Task,
        zh="待办",
        en="Task",
        title=("title",),
        door=visible_tasks,
        fields=(
            Field("title", "标题", "Title"),
            Field("due_at", "期限", "Due"),
            Field("state", "状态", "State"),
        ),
        derived=("done_at", "late", "snoozed_until", "snooze_reason"),
    ),
)
