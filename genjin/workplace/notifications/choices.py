"""What the bell tells of."""

from django.db import models


class NotificationKind(models.TextChoices):
    REMINDER = "reminder", "提醒"  # something is due soon
    OVERDUE = "overdue", "逾期"  # something of one's own is past its deadline
    ESCALATION = "escalation", "升级"  # something of somebody else is, and one answers for it
    TASK = "task", "任务"
    ASSIGNED = "assigned", "派给我"  # a step is mine from now on
    ASK = "ask", "说明原因"  # why something of one's own is late
    SOP_HELD = "sop_held", "SOP 没做成"  # something that an SOP does by itself could not be done
    SOP_BROKEN = "sop_broken", "SOP 出错"
    SOP_CHANGED = "sop_changed", "SOP 更新"
    CHECK = "check", "核对"  # a proved step waits for one's look, or was returned after it
    REFRESHER = "refresher", "温习"  # one is asked to go through an SOP again
    SCORE = "score", "得分申诉"  # of a score something is disputed, or answered
    VOICE = "voice", "反馈"  # what one said of an SOP is answered
    HANDOVER = "handover", "交接"  # of what somebody who leaves gives to a colleague
    IMPORT = "import", "导入"
