"""Makes of a row of texts the values of a record; what is not understood stays readable."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date

from genjin.records.duplicates.companies import company_key
from genjin.records.duplicates.phones import normalise_phone
from genjin.records.imports.fields import FieldKind, ImportField
from genjin.records.imports.matching import is_counter
from genjin.records.imports.reading.sheets import SheetRow, column_letter
from genjin.records.imports.reasons import Reason, reason
from genjin.records.imports.values import (
    choice_codes,
    clean_line,
    clean_prose,
    is_placeholder,
    parse_choice,
    parse_date,
    parse_email,
)

Value = str | date | int

_PROBLEMS = {
    FieldKind.DATE: "date_not_understood",
    FieldKind.EMAIL: "email_not_understood",
    FieldKind.CHOICE: "choice_not_understood",
    FieldKind.PERSON: "person_not_found",
}
# A reason repeats what stood in the cell, but not a whole page of it.
_QUOTED = 60


@dataclass(frozen=True, slots=True)
class Leftover:
    """A cell that found no field or no meaning: its column's title and its text."""

    label: str
    text: str


@dataclass(slots=True)
class Draft:
    """A row as it would be stored. Fields without a value are left out of `values`."""

    number: int
    values: dict[str, Value] = attribute(default_factory=dict)
    phone: str = ""
    phone_raw: str = ""
    """What stood in the cell, where no valid number was found in it."""
    company_key: str = ""
    person_key: str = ""
    labels: dict[str, str] = attribute(default_factory=dict)
    """Under which title each value stood."""
    leftovers: list[Leftover] = attribute(default_factory=list)
    problems: list[Reason] = attribute(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the list that has a field."""

    index: int
    label: str
    field: ImportField
    codes: Mapping[str, str]


class Interpreter:
    """Reads the rows of one list: which column is which field, today, and who works here."""

    def __init__(
        self,
        *,
        fields: Sequence[ImportField],
        titles: Sequence[str],
        columns: Mapping[int, str],
        today: date,
        people: Mapping[str, int],
    ) -> None:
        named = {field.name: field for field in fields}
        self._columns = [
            _Column(index, title_of(titles, index), named[name], choice_codes(named[name].choices))
            for index, name in sorted(columns.items())
            if name in named
        ]
        self._unread = [
            (index, title_of(titles, index))
            for index in range(len(titles))
            if index not in columns and not is_counter(titles[index])
        ]
        self._today = today
        self._people = people
        self._phone_expected = any(one.field.kind == FieldKind.PHONE for one in self._columns)

    def read(self, row: SheetRow) -> Draft:
        draft = Draft(row.number)
        for column in self._columns:
            text = row.cells[column.index] if column.index < len(row.cells) else ""
            if text.strip():
                self._read_cell(draft, column, text)
            if column.field.name in draft.values:
                draft.labels.setdefault(column.field.name, column.label)
        for index, label in self._unread:
            _keep(draft, label, row.cells[index] if index < len(row.cells) else "")
        if self._phone_expected and not draft.phone:
            draft.problems.append(_phone_problem(draft.phone_raw))
        draft.person_key = person_key(self._name(draft), draft.phone_raw)
        return draft

    def _read_cell(self, draft: Draft, column: _Column, text: str) -> None:
        match column.field.kind:
            case FieldKind.PHONE:
                _read_phone(draft, column, text)
            case FieldKind.COMPANY:
                name = clean_line(text) if company_key(clean_line(text)) else ""
                _put_text(draft, column, name, text)
                draft.company_key = company_key(str(draft.values.get(column.field.name, "")))
            case FieldKind.LINE | FieldKind.NAME:
                _put_text(draft, column, clean_line(text), text)
            case FieldKind.PROSE:
                _put_text(draft, column, clean_prose(text), text)
            case FieldKind.DATE:
                found = parse_date(text, today=self._today)
                _put_or_keep(draft, column, text, found)
            case FieldKind.EMAIL:
                address = parse_email(text)
                _put_or_keep(draft, column, text, address)
                if address and clean_line(text).casefold() != address:
                    _keep(draft, column.label, text)
            case FieldKind.CHOICE:
                _put_or_keep(draft, column, text, parse_choice(text, column.codes))
            case FieldKind.PERSON:
                _put_or_keep(draft, column, text, self._people.get(clean_line(text).casefold()))

    def _name(self, draft: Draft) -> str:
        names = (one.field.name for one in self._columns if one.field.kind == FieldKind.NAME)
        return " ".join(str(draft.values.get(name, "")) for name in names)


def title_of(titles: Sequence[str], index: int) -> str:
    """A column's title as one line, or its letter where it has none."""
    title = clean_line(titles[index]) if index < len(titles) else ""
    return title or column_letter(index)


def person_key(name: str, phone_raw: str) -> str:
    """Tells the people of one company apart who have no valid phone."""
    return f"{clean_line(name).casefold()}|{clean_line(phone_raw).casefold()}"


def _read_phone(draft: Draft, column: _Column, text: str) -> None:
    """Of several columns the first valid number counts; the others stay readable."""
    found = normalise_phone(text)
    if draft.phone:
        _keep(draft, column.label, text)
    elif found is None:
        draft.phone_raw = "; ".join(filter(None, (draft.phone_raw, clean_line(text))))
    else:
        _keep(draft, column.label, draft.phone_raw)
        _keep(draft, column.label, found.rest)
        draft.phone, draft.phone_raw = found.number, ""


def _phone_problem(raw: str) -> Reason:
    return reason("phone_not_understood", text=raw[:_QUOTED]) if raw else reason("phone_missing")


def _put_text(draft: Draft, column: _Column, value: str, text: str) -> None:
    field = column.field
    if not value or field.name in draft.values:
        _keep(draft, column.label, text)
    elif field.max_length and len(value) > field.max_length:
        draft.values[field.name] = value[: field.max_length].rstrip()
        draft.problems.append(reason("text_shortened", label=column.label))
        _keep(draft, column.label, text)
    else:
        draft.values[field.name] = value


def _put_or_keep(draft: Draft, column: _Column, text: str, value: Value | None) -> None:
    if value is not None and column.field.name not in draft.values:
        draft.values[column.field.name] = value
        return
    _keep(draft, column.label, text)
    if value is None and not is_placeholder(text):
        quoted = clean_line(text)[:_QUOTED]
        problem = _PROBLEMS[column.field.kind]
        draft.problems.append(reason(problem, label=column.label, text=quoted))


def _keep(draft: Draft, label: str, text: str) -> None:
    kept = clean_prose(text)
    if kept and not is_placeholder(kept):
        draft.leftovers.append(Leftover(label, kept))
