from importlib import import_module

from django.apps import AppConfig

PLUGS: tuple[str, ...] = (
    "leads.object_type",
    "leads.handlers",
    "leads.import_target",
    "leads.export_source",
    "leads.extensions",
    "contacts.object_type",
    "contacts.handlers",
    "contacts.export_source",
    "customers.object_type",
    "customers.handlers",
    "customers.import_target",
    "customers.contact_import",
    "customers.export_source",
    "customers.extensions",
    "handovers.handlers",
    "handovers.jobs",
)


class CrmConfig(AppConfig):
    name = "genjin.crm"
    label = "crm"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.crm.{plug}")
