"""What the bell tells of."""

from django.db import models


class NotificationKind(models.TextChoices):
    REMINDER = "reminder", "提醒"  # something is due soon
    OVERDUE = "overdue", "逾期"  # something of one's own is past its deadline
    ESCALATION = "escalation", "升级"  # something of somebody else is, and one answers for it
    TASK = "task", "任务"
    SOP_BROKEN = "sop_broken", "SOP 出错"
    SOP_CHANGED = "sop_changed", "SOP 更新"
    IMPORT = "import", "导入"
