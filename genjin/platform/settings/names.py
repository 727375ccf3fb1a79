"""A setting is declared where it is used: its name, its type and what holds until it is set."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from genjin.common.errors import InvalidInputError

T = TypeVar("T", str, bool, int, float, list[Any], dict[str, Any])


@dataclass(frozen=True)
class SettingName(Generic[T]):
    name: str
    default: T

    def checked(self, value: object) -> T:
        """The value itself, if it is of the default's type; raises InvalidInputError if not."""
        wanted = type(self.default)
        if type(value) is not wanted:
            raise InvalidInputError(fields={self.name: wanted.__name__})
        return value
