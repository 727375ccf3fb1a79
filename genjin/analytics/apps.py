from importlib import import_module

from django.apps import AppConfig

PLUGS: tuple[str, ...] = ("outcomes.jobs", "refreshers.jobs", "scores.jobs")


class AnalyticsConfig(AppConfig):
    name = "genjin.analytics"
    label = "analytics"

    def ready(self) -> None:
        for plug in PLUGS:
            import_module(f"genjin.analytics.{plug}")
