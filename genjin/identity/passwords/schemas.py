"""A secret on the wire: as it was typed, blanks too."""

from typing import Annotated

from pydantic import StringConstraints

Secret = Annotated[str, StringConstraints(strip_whitespace=False, min_length=1, max_length=200)]
