/** The weekly hours as they are typed: clocks, stretches of a day, what is wrong with them. */
import type { CalendarYear } from "@/lib/contract";

export type Stretch = [begin: string, end: string];
/** Monday to Sunday, as typed. */
export type Week = Stretch[][];
export type Wrong = "clock" | "backwards" | "overlap";

const DAYS = ["0", "1", "2", "3", "4", "5", "6"] as const;
const MIDNIGHT = 24 * 60;

/** '9', '930', '9:30', '9：30', '0930', '24:00' → '09:30'; anything else: null. */
export function readClock(typed: string): string | null {
  const text = typed.trim().replace(/[：.]/g, ":");
  const found = /^(\d{1,2})(?::(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (minute > 59 || hour * 60 + minute > MIDNIGHT) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

export const weekOf = (hours: CalendarYear["hours"]): Week =>
  DAYS.map((day) => (hours[day] ?? []).map(([begin, end]): Stretch => [begin, end]));

/**
 * As the server takes them, each day in the order of the clock; `nights`: in the order in which it is
 * worked, for midnight may lie between. Only for a week with nothing wrong.
 */
export const hoursOf = (week: Week, nights = false): CalendarYear["hours"] =>
  Object.fromEntries(
    week.map((day, at) => {
      const read = day.map(([begin, end]): Stretch => [readClock(begin) ?? begin, readClock(end) ?? end]);
      return [String(at), nights ? read : read.toSorted(([one], [other]) => one.localeCompare(other))];
    }),
  );

/** What is wrong with the stretches of one day; `nights`: they may go on past midnight. */
export function wrongWith(day: readonly Stretch[], nights = false): Wrong | null {
  const read = day.map(([begin, end]) => [readClock(begin), readClock(end)] as const);
  if (read.some(([begin, end]) => begin === null || end === null)) return "clock";
  const typed = (read as Stretch[]).map(([begin, end]) => [minutesOf(begin), minutesOf(end)] as const);
  const spans = nights ? typed.map(pastMidnight()) : typed;
  const [first, last] = [spans.at(0)?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  if (nights && last - first > MIDNIGHT) return "overlap";
  if (spans.some(([begin, end]) => begin >= end)) return "backwards";
  const sorted = spans.toSorted(([one], [other]) => one - other);
  const overlaps = sorted.some(([begin], at) => at > 0 && begin < (sorted[at - 1]?.[1] ?? 0));
  return overlaps ? "overlap" : null;
}

/** In the order in which they are worked: where the clock goes back, midnight has passed. */
function pastMidnight() {
  let reached = 0;
  return ([begin, end]: readonly [number, number]): readonly [number, number] => {
    const later = begin < reached ? MIDNIGHT : 0;
    reached = begin + later;
    return [reached, end + later + (end < begin ? MIDNIGHT : 0)];
  };
}

/** Working minutes of a day; what cannot be read counts nothing. */
export function minutesOfDay(day: readonly Stretch[], nights = false): number {
  return day.reduce((sum, [typedBegin, typedEnd]) => {
    const [begin, end] = [readClock(typedBegin), readClock(typedEnd)];
    if (!begin || !end) return sum;
    const minutes = minutesOf(end) - minutesOf(begin);
    return sum + (nights && minutes < 0 ? minutes + MIDNIGHT : Math.max(0, minutes));
  }, 0);
}

/** A further stretch for a day: after lunch, or what an office has in the morning. */
export const nextStretch = (day: readonly Stretch[]): Stretch =>
  day.length === 0 ? ["09:00", "12:00"] : day.length === 1 ? ["13:30", "18:00"] : ["", ""];

export const isSame = (one: Week, other: Week, nights = false): boolean =>
  JSON.stringify(hoursOf(one, nights)) === JSON.stringify(hoursOf(other, nights));
