"""The texts of many rows as one, put together by the database: a row less to carry for each."""

from typing import Any

from django.db.models import Aggregate, TextField, Value


class Joined(Aggregate):
    """With commas between, in any order."""

    output_field = TextField()
    template = "%(function)s(%(expressions)s)"
    function = "GROUP_CONCAT"

    def __init__(self, column: str) -> None:
        super().__init__(column, Value(","))

    def as_postgresql(self, compiler: Any, connection: Any) -> Any:
        return self.as_sql(compiler, connection, function="STRING_AGG")
