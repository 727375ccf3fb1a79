"""People who use the product."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from genjin.identity.users.choices import Role, Theme


class UserManager(BaseUserManager["User"]):
    """What Django's sign-in needs."""

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(login=username)


class User(AbstractBaseUser):
    """A person. Who left is not deleted but switched off, so that history keeps its names."""

    id = models.BigAutoField(primary_key=True)
    login = models.CharField(max_length=254, unique=True)  # an e-mail address may be one
    email = models.CharField(max_length=254, unique=True, null=True)
    name = models.CharField(max_length=60)
    role = models.CharField(max_length=20, choices=Role.choices)
    department = models.ForeignKey(
        "identity.Department", models.PROTECT, null=True, related_name="members"
    )
    manager = models.ForeignKey("self", models.SET_NULL, null=True, related_name="+")
    is_active = models.BooleanField(default=True)
    phone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=10, default="zh-CN")
    theme = models.CharField(max_length=10, choices=Theme.choices, default=Theme.SYSTEM)
    created_at = models.DateTimeField()
    version = models.IntegerField(default=1)  # of what administrators change

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        indexes = [models.Index(fields=["department", "is_active"], name="user_by_department")]

    def __str__(self) -> str:
        return self.name
