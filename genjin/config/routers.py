"""All routers under one API."""

from genjin.analytics.insights.api import router as insights
from genjin.analytics.life.api import router as life
from genjin.analytics.metrics.api import router as figures
from genjin.analytics.monitor.api import router as monitor
from genjin.analytics.refreshers.api import router as refreshers
from genjin.analytics.scores.api import router as scores
from genjin.config.api import make_api
from genjin.config.operations import router as queue
from genjin.config.set_up.api import router as setup
from genjin.config.system import router as system
from genjin.crm.contacts.api import router as contacts
from genjin.crm.conversion.api import router as conversion
from genjin.crm.customers.api import router as customers
from genjin.crm.files.api import router as files
from genjin.crm.handovers.api import router as handovers
from genjin.crm.leads.api import router as leads
from genjin.desk.api import router as desk
from genjin.desk.taking.api import router as taking
from genjin.identity.invitations.api import router as invitations
from genjin.identity.organisation.api import people
from genjin.identity.roles.api import router as roles
from genjin.identity.security.api import router as security
from genjin.identity.security.links_api import accounts, forgotten, rules
from genjin.identity.sessions.api import router as session
from genjin.identity.structure.api import departments
from genjin.records.exports.api import router as exports
from genjin.records.fields.api import router as fields
from genjin.records.imports.api import router as imports
from genjin.sop.designer.api import router as designer
from genjin.sop.ready.api import router as ready_sops
from genjin.sop.runs.api import evidence_router as evidence
from genjin.sop.runs.api import router as steps
from genjin.sop.statistics.api import router as sops
from genjin.sop.trial.api import router as trials
from genjin.sop.versions.api import router as versions
from genjin.sop.voices.api import router as voices
from genjin.workplace.calendars.api import router as calendar
from genjin.workplace.deliveries.api import router as preferences
from genjin.workplace.leave.api import router as leaves
from genjin.workplace.notifications.api import router as notifications

api = make_api()

api.add_router("/setup", setup)
api.add_router("/session", session)
api.add_router("/session", security)
api.add_router("/session", forgotten)
api.add_router("/people", people)
api.add_router("/people", accounts)
api.add_router("/invitations", invitations)
api.add_router("/password-rules", rules)
api.add_router("/departments", departments)
api.add_router("/roles", roles)
api.add_router("/calendar", calendar)
api.add_router("/leaves", leaves)
api.add_router("/notifications", notifications)
api.add_router("/preferences", preferences)
api.add_router("/leads", leads)
api.add_router("/leads", conversion)
api.add_router("/customers", customers)
api.add_router("/contacts", contacts)
api.add_router("/handovers", handovers)
api.add_router("/files", files)
api.add_router("/imports", imports)
api.add_router("/exports", exports)
api.add_router("/fields", fields)
api.add_router("/queue", queue)
api.add_router("/system", system)
api.add_router("/sops", sops)
api.add_router("/sops", ready_sops)
api.add_router("/sops", designer)
api.add_router("/sops", monitor)
api.add_router("/sops", insights)
api.add_router("/sops", versions)
api.add_router("/sops", voices)
api.add_router("/sops/trial", trials)
api.add_router("/steps", steps)
api.add_router("/evidence", evidence)
api.add_router("/figures", figures)
api.add_router("/scores", scores)
api.add_router("/life", life)
api.add_router("/refreshers", refreshers)
api.add_router("", desk)
api.add_router("", taking)
