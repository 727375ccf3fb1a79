from importlib import import_module

from django.apps import AppConfig

PLUGS: tuple[str, ...] = (
    "follow_ups.object_type",
    "tasks.object_type",
    "tasks.handlers",
    "tasks.extensions",
    "tasks.jobs",
    "tasks.covering",
)


class ActivitiesConfig(AppConfig):
    name = "genjin.activities"
    label = "activities"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.activities.{plug}")
