"""What happens to the files of records."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FilesChanged:
    """A file was added to a record, or taken off it."""

    object_type: str
    object_id: int
    at: datetime
    by_id: int
    origin: str = "person"
