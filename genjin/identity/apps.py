from django.apps import AppConfig


class IdentityConfig(AppConfig):
    name = "genjin.identity"
    label = "identity"
