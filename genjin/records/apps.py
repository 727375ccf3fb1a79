from importlib import import_module

from django.apps import AppConfig

PLUGS: tuple[str, ...] = ("objects.jobs", "imports.jobs", "exports.jobs")


class RecordsConfig(AppConfig):
    name = "genjin.records"
    label = "records"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.records.{plug}")
