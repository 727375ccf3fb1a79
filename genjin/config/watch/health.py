"""Whether the product works, in a few figures."""

from dataclasses import dataclass
from datetime import timedelta

from django.db import Error as DatabaseFault
from django.db import connection

from genjin.common.clock import now
from genjin.platform.queue.selectors import waited_longest
from genjin.platform.workers.selectors import list_workers

ALIVE = timedelta(minutes=1)  # since the last beat of at least one worker
IN_TIME = timedelta(minutes=5)  # until due work is tried for the first time


@dataclass(frozen=True, slots=True)
class Health:
    database: bool
    worker_age: timedelta | None = None  # of the liveliest; None: there is none
    queue_age: timedelta = timedelta(0)

    @property
    def problems(self) -> list[str]:
        if not self.database:
            return ["database"]
        no_worker = self.worker_age is None or self.worker_age > ALIVE
        found = ["worker"] if no_worker else []
        return [*found, "queue"] if self.queue_age > IN_TIME else found


def look() -> Health:
    try:
        workers = list_workers()
        return Health(
            database=True,
            worker_age=workers[0].age if workers else None,
            queue_age=waited_longest(now()),
        )
    except DatabaseFault:
        connection.close()
        return Health(database=False)
