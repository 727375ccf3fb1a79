from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "genjin.desk"
    label = "desk"
