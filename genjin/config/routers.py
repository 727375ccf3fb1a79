"""All routers under one API."""

from genjin.config.api import make_api
from genjin.crm.leads.api import router as leads
from genjin.desk.api import router as desk
from genjin.identity.organisation.api import departments, people
from genjin.identity.sessions.api import router as session
from genjin.workplace.calendars.api import router as calendar
from genjin.workplace.notifications.api import router as notifications

api = make_api()

api.add_router("/session", session)
api.add_router("/people", people)
api.add_router("/departments", departments)
api.add_router("/calendar", calendar)
api.add_router("/notifications", notifications)
api.add_router("/leads", leads)
api.add_router("", desk)
