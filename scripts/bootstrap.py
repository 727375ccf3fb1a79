"""Make ready what a command of `make` needs: `python3 -m scripts.bootstrap python web tests`.

Each part is stamped with a hash of what it was made from, so that asking again costs nothing.
"""

import os
import sys
from collections.abc import Callable

from scripts import debian, environment, web
from scripts.stamps import one_at_a_time
from scripts.steps import StoppedError, stop


def ensure_test_packages() -> None:
    """Chromium, a Chinese font and, unless DATABASES leaves it out, PostgreSQL."""
    databases = os.environ.get("DATABASES", "sqlite postgresql").replace(",", " ").split()
    needs = debian.missing_for_tests(postgresql="postgresql" in databases)
    if needs:
        debian.install(needs)


def ensure_bench_packages() -> None:
    """PostgreSQL, and wrk."""
    if needs := debian.missing_for_bench():
        debian.install(needs)


PARTS: dict[str, Callable[[], None]] = {
    "python": environment.ensure_python,
    "packages": web.ensure_packages,
    "web": web.ensure_web,
    "tests": ensure_test_packages,
    "bench": ensure_bench_packages,
}


def main() -> None:
    try:
        with one_at_a_time():
            for name in sys.argv[1:]:
                PARTS[name]()
    except StoppedError as error:
        stop(error)


if __name__ == "__main__":
    main()
