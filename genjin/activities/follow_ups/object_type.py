"""The follow-up as an object of the write pipeline."""

from genjin.activities.follow_ups.choices import ATTITUDES, CHANNELS
from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.selectors import visible_follow_ups
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
        enters_sops=False,
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
