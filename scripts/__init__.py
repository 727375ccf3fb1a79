"""What `make` calls before the product's own environment exists: the standard library only."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (this is where an older one is met)
    sys.exit("Genjin needs Python 3.11 or newer: name it with `make PYTHON=python3.11 …`.")
