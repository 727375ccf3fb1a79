from importlib import import_module

from django.apps import AppConfig

PLUGS = ("digest.handlers", "digest.jobs")


class DeskConfig(AppConfig):
    name = "genjin.desk"
    label = "desk"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.desk.{plug}")
