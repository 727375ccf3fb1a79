from django.apps import AppConfig


class IdentityConfig(AppConfig):
    name = "genjin.identity"
    label = "identity"

    def ready(self) -> None:
        import genjin.identity.security.jobs  # noqa: F401
