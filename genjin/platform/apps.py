from django.apps import AppConfig


class PlatformConfig(AppConfig):
    name = "genjin.platform"
    label = "platform"
