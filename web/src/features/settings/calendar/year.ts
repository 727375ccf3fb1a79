/** A year on one page: its months, what each day is, and the holidays of a month in words. */
import type { CalendarDay, CalendarYear, DayKind } from "@/lib/contract";
import { dateOfDay, dayNumberOf, wallOfDate } from "@/lib/zone";
import { isAnchored } from "./pattern";

type Weeks = Pick<CalendarYear, "hours" | "other_hours" | "anchor">;

export type Month = {
  month: number /** Empty places before the 1st; a week begins on Monday. */;
  blanks: number;
  dates: string[];
};

const two = (value: number) => String(value).padStart(2, "0");

export function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const first = dayNumberOf(`${year}-${two(month)}-01`);
    const after =
      month === 12 ? dayNumberOf(`${year + 1}-01-01`) : dayNumberOf(`${year}-${two(month + 1)}-01`);
    return {
      month,
      blanks: wallOfDate(dateOfDay(first)).weekday,
      dates: Array.from({ length: after - first }, (_day, at) => dateOfDay(first + at)),
    };
  });
}

/** What a day would be by the weekly hours alone. */
export const ordinaryKind = (date: string, worked: (date: string) => boolean): DayKind =>
  worked(date) ? "working" : "off";

/** Whether the weekly hours hold work on a date; of two weeks that take turns, those of its week. */
export function workedOn({ hours, other_hours, anchor }: Weeks): (date: string) => boolean {
  return (date) => {
    const week = other_hours && anchor && !isAnchored(anchor, date) ? other_hours : hours;
    return (week[String(wallOfDate(date).weekday)] ?? []).length > 0;
  };
}

/** Days in a row with the same name, as one: 1–7日 国庆节. */
export type Note = { kind: DayKind; name: string; first: number; last: number };

export function notesOf(month: Month, special: ReadonlyMap<string, CalendarDay>): Note[] {
  const notes: Note[] = [];
  for (const date of month.dates) {
    const day = special.get(date);
    if (!day) continue;
    const at = Number(date.slice(8));
    const before = notes.at(-1);
    if (before && before.last === at - 1 && before.kind === day.kind && before.name === day.name)
      before.last = at;
    else notes.push({ kind: day.kind, name: day.name, first: at, last: at });
  }
  return notes;
}
