"""The words of a phase, as they are when they are to be changed."""

from genjin.analytics.life.models import LifePhase


def life_version(key: str) -> int:
    return LifePhase.objects.filter(key=key).values_list("version", flat=True).first() or 0
