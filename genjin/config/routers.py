"""All routers under one API."""

from genjin.config.api import make_api
from genjin.identity.organisation.api import departments, people
from genjin.identity.sessions.api import router as session

api = make_api()

api.add_router("/session", session)
api.add_router("/people", people)
api.add_router("/departments", departments)
