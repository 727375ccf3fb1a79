"""Settings keep their type, and tell who saves over a newer value."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from genjin.common import clock
from genjin.common.errors import ChangedMeanwhileError, InvalidInputError
from genjin.platform.settings.clock import move_clock, refresh_clock
from genjin.platform.settings.names import SettingName
from genjin.platform.settings.selectors import get_setting, get_setting_with_version
from genjin.platform.settings.services import set_setting

pytestmark = pytest.mark.django_db

PER_DAY = SettingName("probe.per_day", 20)
NAMES: SettingName[list[Any]] = SettingName("probe.names", [])


def test_the_default_holds_until_it_is_set() -> None:
    assert get_setting_with_version(PER_DAY) == (20, 0)

    set_setting(PER_DAY, 30)
    set_setting(PER_DAY, 40)

    assert get_setting_with_version(PER_DAY) == (40, 2)


def test_a_list_comes_back_as_it_was() -> None:
    set_setting(NAMES, ["华南", {"id": 1}])

    assert get_setting(NAMES) == ["华南", {"id": 1}]


def test_a_value_of_another_type_is_refused() -> None:
    wrong: list[Any] = ["30", 30.0, True, None, [30]]
    for value in wrong:
        with pytest.raises(InvalidInputError):
            set_setting(PER_DAY, value)


def test_who_saves_over_a_newer_value_is_told() -> None:
    set_setting(PER_DAY, 30, if_version=0)
    set_setting(PER_DAY, 40, if_version=1)

    for old in (0, 1, 7):
        with pytest.raises(ChangedMeanwhileError):
            set_setting(PER_DAY, 50, if_version=old)
    with pytest.raises(ChangedMeanwhileError):
        set_setting(SettingName("probe.other", 1), 2, if_version=3)

    assert get_setting_with_version(PER_DAY) == (40, 2)


def test_the_test_clock_moves_all_who_refresh(settings: Any) -> None:
    settings.TEST_CLOCK = True
    before = clock.now()
    try:
        move_clock(timedelta(days=3))
        move_clock(timedelta(hours=-1))
        clock.set_offset(timedelta(0))  # another process, which has not looked yet
        refresh_clock()
        moved = clock.now() - before
    finally:
        clock.set_offset(timedelta(0))

    assert timedelta(days=2, hours=23) <= moved < timedelta(days=3)


def test_the_clock_stands_outside_of_test_mode(settings: Any) -> None:
    settings.TEST_CLOCK = False

    with pytest.raises(ImproperlyConfigured):
        move_clock(timedelta(days=3))
    refresh_clock()

    assert get_setting(SettingName("test_clock_offset_ms", 0)) == 0
