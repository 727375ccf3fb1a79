"""Gathers the tables of the context."""

from genjin.identity.departments.models import Department
from genjin.identity.sessions.models import Session, SignInAttempt
from genjin.identity.users.models import User

__all__ = ["Department", "Session", "SignInAttempt", "User"]
