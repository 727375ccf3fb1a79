"""The data that every company starts with."""

from collections.abc import Callable

from genjin.common import clock
from genjin.config.version import VERSION
from genjin.platform.settings.names import SettingName
from genjin.platform.settings.selectors import get_setting
from genjin.platform.settings.services import set_setting

# For which version of the product, in which month, the steps were last taken.
_INSTALLED = SettingName("installed", "")


def install() -> None:
    """Take every step; each may be taken again at any time."""
    for step in _steps():
        step()
    set_setting(_INSTALLED, _stamp())


def install_if_due() -> None:
    """For every start: holidays of a new year and what a new version brings, else nothing. What
    the steps import alone would cost a third of a second each time."""
    if get_setting(_INSTALLED) != _stamp():
        install()


def _steps() -> tuple[Callable[[], object], ...]:
    from genjin.analytics.outcomes import jobs as outcomes
    from genjin.analytics.refreshers import jobs as refreshers
    from genjin.analytics.scores import jobs as scores
    from genjin.platform.answers import jobs as answers
    from genjin.platform.files import jobs as files
    from genjin.platform.mail import jobs as mail
    from genjin.platform.messengers import jobs as messengers
    from genjin.records.exports import jobs as exports
    from genjin.records.imports import jobs as imports
    from genjin.sop.definitions.install import install_library
    from genjin.sop.statistics import jobs as statistics
    from genjin.workplace.calendars.services.seeding import seed_calendar

    sweeps = (
        files.plan_sweep,
        mail.plan_sweep,
        messengers.plan_sweep,
        imports.plan_sweep,
        exports.plan_sweep,
        answers.plan_sweep,
        statistics.plan_tallies,
        outcomes.plan_settling,
        scores.plan_freezing,
        refreshers.plan_refreshers,
    )
    return seed_calendar, install_library, *sweeps


def _stamp() -> str:
    return f"{VERSION} {clock.today():%Y-%m}"
