"""From when on an SOP counts as kept badly, and how often somebody is asked to go through it."""

from datetime import timedelta

LOOKED_AT = timedelta(days=30)  # of deadlines that are over
LEAST_DUE = 10  # fewer say nothing
KEPT_BELOW = 70  # per cent
NOT_AGAIN = timedelta(days=30)  # after the last one of the same SOP
WORST = 3  # steps that are shown
