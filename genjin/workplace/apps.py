from django.apps import AppConfig


class WorkplaceConfig(AppConfig):
    name = "genjin.workplace"
    label = "workplace"
