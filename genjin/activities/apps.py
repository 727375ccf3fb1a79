from importlib import import_module

from django.apps import AppConfig

PLUGS: tuple[str, ...] = ("object_types", "tasks.extensions", "tasks.jobs")


class ActivitiesConfig(AppConfig):
    name = "genjin.activities"
    label = "activities"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.activities.{plug}")
