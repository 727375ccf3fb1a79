from django.apps import AppConfig


class AnalyticsConfig(AppConfig):
    name = "genjin.analytics"
    label = "analytics"
