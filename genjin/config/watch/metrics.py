"""The figures as text that Prometheus reads.

What is counted comes from all processes on this data folder, what stands now from the database.
"""

from collections.abc import Iterator

from genjin.common.clock import now
from genjin.common.database import engine
from genjin.config.version import VERSION
from genjin.config.watch.middleware import SECONDS
from genjin.platform.counters.counting import BEYOND, series, totals
from genjin.platform.counters.counting import SECONDS as ENDS
from genjin.platform.mail.jobs import MAILS
from genjin.platform.mail.selectors import count_waiting
from genjin.platform.queue.selectors import count_items
from genjin.platform.workers.selectors import list_workers


def as_text() -> str:
    return "\n".join([*_counted(totals()), *_standing()]) + "\n"


def _counted(found: dict[str, float]) -> Iterator[str]:
    yield f"# HELP {SECONDS} Requests by route and kind of answer, and how long they took."
    yield f"# TYPE {SECONDS} histogram"
    for name in sorted(found):
        if name.startswith(f"{SECONDS}_sum{{"):
            yield from _histogram(name.removeprefix(f"{SECONDS}_sum{{").removesuffix("}"), found)
    yield f"# HELP {MAILS} Mails by outcome of a try."
    yield f"# TYPE {MAILS} counter"
    yield from (_line(name, found[name]) for name in sorted(found) if name.startswith(MAILS))


def _histogram(labels: str, found: dict[str, float]) -> Iterator[str]:
    """Each bucket holds those before it too."""
    count = 0.0
    for end in (*map(str, ENDS), BEYOND):
        name = f'{SECONDS}_bucket{{{labels},le="{end}"}}'
        count += found.get(name, 0.0)
        yield _line(name, count)
    yield _line(f"{SECONDS}_count{{{labels}}}", count)
    yield _line(f"{SECONDS}_sum{{{labels}}}", found[f"{SECONDS}_sum{{{labels}}}"])


def _standing() -> Iterator[str]:
    queue = count_items(now())
    yield from _gauge(
        "genjin_info",
        "What runs here.",
        {series("genjin_info", version=VERSION, database=engine()): 1.0},
    )
    yield from _gauge(
        "genjin_queue_items",
        "Items of the queue.",
        {
            series("genjin_queue_items", state="due"): queue.due,
            series("genjin_queue_items", state="later"): queue.later,
            series("genjin_queue_items", state="dead"): queue.dead,
        },
    )
    name = "genjin_queue_oldest_due_seconds"
    yield from _gauge(
        name, "How long due work waits for its first try.", {name: queue.oldest.total_seconds()}
    )
    name = "genjin_mails_waiting"
    yield from _gauge(name, "Mails not sent yet.", {name: count_waiting()})
    name = "genjin_worker_beat_age_seconds"
    yield from _gauge(
        name,
        "Since the last sign of life of each worker.",
        {series(name, worker=worker.name): worker.age.total_seconds() for worker in list_workers()},
    )


def _gauge(name: str, help_: str, values: dict[str, float]) -> Iterator[str]:
    yield f"# HELP {name} {help_}"
    yield f"# TYPE {name} gauge"
    yield from (_line(line, value) for line, value in values.items())


def _line(name: str, value: float) -> str:
    return f"{name} {value:.10g}"
