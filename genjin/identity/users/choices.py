"""Roles of people."""

from django.db import models


class Role(models.TextChoices):
    SELLER = "seller", "销售"
    MANAGER = "manager", "主管"
    DIRECTOR = "director", "总监"
    SERVICE = "service", "客服"
    ADMINISTRATOR = "administrator", "管理员"


class Theme(models.TextChoices):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
