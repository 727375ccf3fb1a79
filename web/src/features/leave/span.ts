/** From when to when somebody is away, as it is filled in: whole days, or two moments. */
import type { Leave } from "@/lib/contract";
import { dateOfDay, dayNumberOf, instant, isoDate, wall } from "@/lib/zone";

export type Span = {
  whole: boolean;
  /** Whole days, the last one included. */
  first: string;
  last: string;
  begins: string;
  ends: string;
};

const at = (date: string, hours: number, days = 0): string =>
  instant(dayNumberOf(date) + days, hours, 0).toISOString();

/** Tomorrow, one day. */
export function newSpan(today: string): Span {
  const day = dateOfDay(dayNumberOf(today) + 1);
  return { whole: true, first: day, last: day, begins: at(day, 9), ends: at(day, 18) };
}

export function spanOf(leave: Leave): Span {
  const first = isoDate(wall(leave.begins_at));
  return {
    whole: leave.whole_days,
    first,
    last: leave.whole_days ? lastDay(leave) : isoDate(wall(leave.ends_at)),
    begins: leave.whole_days ? at(first, 9) : leave.begins_at,
    ends: leave.whole_days ? at(lastDay(leave), 18) : leave.ends_at,
  };
}

/** The last whole day of a leave that ends at midnight. */
export const lastDay = (leave: Leave): string => isoDate(wall(new Date(Date.parse(leave.ends_at) - 1)));

export const bodyOf = (span: Span) =>
  span.whole ? { first_on: span.first, last_on: span.last } : { begins_at: span.begins, ends_at: span.ends };
