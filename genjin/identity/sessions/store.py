"""Django's session engine over our own table."""

from typing import Any, cast

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db

from genjin.identity.sessions.models import Session
from genjin.identity.sessions.selectors import find_session
from genjin.identity.users.models import User


class SessionStore(db.SessionStore):
    """Loads the session together with its person; writing is Django's."""

    person: User | None = None
    stale = False  # nobody has noted for a while that it is in use
    address = ""
    device = ""
    _row: Session | None = None

    @classmethod
    def get_model_class(cls) -> type[Session]:
        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        row = cast("Session", super().create_model_instance(data))
        row.user_id = int(data[SESSION_KEY]) if SESSION_KEY in data else None
        row.address, row.device = self.address, self.device[:200]
        if self._row is not None and row.user_id == self._row.user_id:
            row.created_at, row.last_seen_at = self._row.created_at, self._row.last_seen_at
        return row

    def load(self) -> dict[str, Any]:
        row = find_session(str(self.session_key))
        if row is None:
            self._session_key = None
            return {}
        self._row = row
        self.person = row.user
        self.stale = row.stale
        self.address, self.device = row.address, row.device
        return self.decode(row.session_data)

    def flush(self) -> None:
        super().flush()
        self._row, self.stale = None, False
