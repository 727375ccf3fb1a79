from importlib import import_module

from django.apps import AppConfig

PLUGS = ("answers.jobs", "files.jobs", "mail.jobs", "messengers.jobs")


class PlatformConfig(AppConfig):
    name = "genjin.platform"
    label = "platform"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.platform.{plug}")
