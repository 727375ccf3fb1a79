"""Remembers in the database that its company is the demo."""

from genjin.platform.settings.names import SettingName
from genjin.platform.settings.selectors import get_setting
from genjin.platform.settings.services import set_setting

_IS_DEMO = SettingName("is_demo_company", False)


def is_demo() -> bool:
    return get_setting(_IS_DEMO)


def mark_as_demo() -> None:
    set_setting(_IS_DEMO, True)
