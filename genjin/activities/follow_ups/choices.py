"""The words of a follow-up."""

from django.db import models


class Template(models.TextChoices):
    SALES = "sales", "销售跟进"
    QUICK = "quick", "快速记录"
    SERVICE = "service", "售后回访"


class Channel(models.TextChoices):
    PHONE = "phone", "电话"
    WECHAT = "wechat", "微信"
    EMAIL = "email", "邮件"
    VISIT = "visit", "拜访"
    MEETING = "meeting", "会议"
    OTHER = "other", "其他"


class Attitude(models.TextChoices):
    POSITIVE = "positive", "积极"
    WAITING = "waiting", "观望"
    HESITANT = "hesitant", "犹豫"
    AVERSE = "averse", "反感"
    REFUSED = "refused", "拒绝"


CHANNELS = (
    ("phone", "电话", "Phone"),
    ("wechat", "微信", "WeChat"),
    ("email", "邮件", "Email"),
    ("visit", "拜访", "Visit"),
    ("meeting", "会议", "Meeting"),
    ("other", "其他", "Other"),
)
ATTITUDES = (
    ("", "", ""),
    ("positive", "积极", "Positive"),
    ("waiting", "观望", "Waiting"),
    ("hesitant", "犹豫", "Hesitant"),
    ("averse", "反感", "Averse"),
    ("refused", "拒绝", "Refused"),
)
