from importlib import import_module

from django.apps import AppConfig

PLUGS: tuple[str, ...] = (
    "runs.extensions",
    "runs.handlers",
    "runs.jobs",
    "runs.covering",
    "statistics.jobs",
    "versions.handlers",
    "versions.jobs",
)


class SopConfig(AppConfig):
    name = "genjin.sop"
    label = "sop"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.sop.{plug}")
