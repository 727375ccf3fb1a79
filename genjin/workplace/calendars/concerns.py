"""What goes by people's calendars: a contract that contexts further down the tree fill in."""

from collections.abc import Callable, Collection, Mapping

from genjin.common.registry import Registry

CountDeadlines = Callable[[Collection[int]], Mapping[int, int]]
"""How many open deadlines each of these people answers for."""

deadlines: Registry[CountDeadlines] = Registry("kind of deadline")
