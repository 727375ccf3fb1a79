from importlib import import_module

from django.apps import AppConfig

PLUGS: tuple[str, ...] = ("leads.object_type", "leads.handlers", "leads.import_target")


class CrmConfig(AppConfig):
    name = "genjin.crm"
    label = "crm"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.crm.{plug}")
