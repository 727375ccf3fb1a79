from importlib import import_module

from django.apps import AppConfig

PLUGS = (
    "calendars.handlers",
    "deliveries.extensions",
    "deliveries.handlers",
    "deliveries.jobs",
    "leave.handlers",
    "leave.jobs",
)


class WorkplaceConfig(AppConfig):
    name = "genjin.workplace"
    label = "workplace"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.workplace.{plug}")
