/** A week, or two that take turns, as people speak of them: 双休, 单休, 大小周, with a lunch break. */
import type { OwnCalendar } from "@/lib/contract";
import { dateOfDay, dayNumberOf, wallOfDate } from "@/lib/zone";
import {
  hoursOf,
  isSame,
  minutesOfDay,
  readClock,
  type Stretch,
  type Week,
  weekOf,
  wrongWith,
} from "./hours";

export type Rest = "double" | "single" | "turns";

/** `other`: the week that takes turns with `week`, which holds in the one of `anchor`. */
export type Pattern = { week: Week; other: Week | null; anchor: string | null };

type Stored = Pick<OwnCalendar, "hours" | "other_hours" | "anchor">;

export const patternOf = ({ hours, other_hours, anchor }: Stored): Pattern => ({
  week: weekOf(hours),
  other: other_hours ? weekOf(other_hours) : null,
  anchor,
});

export const bodyOf = ({ week, other, anchor }: Pattern, nights = false): Stored => ({
  hours: hoursOf(week, nights),
  other_hours: other && hoursOf(other, nights),
  anchor: other && anchor,
});

const daysOf = (week: Week): string => week.map((day) => (day.length > 0 ? "1" : "0")).join("");
const [FIVE, SIX] = ["1111100", "1111110"];

/** What the pattern is called; null where it has no name. */
export function restOf({ week, other }: Pattern): Rest | null {
  const days = daysOf(week);
  if (!other) return days === FIVE ? "double" : days === SIX ? "single" : null;
  const both = [days, daysOf(other)].toSorted();
  return both[0] === FIVE && both[1] === SIX ? "turns" : null;
}

/** The hours that every worked day has; null where they differ. */
export function dayOf({ week, other }: Pattern): Stretch[] | null {
  const worked = [...week, ...(other ?? [])].filter((day) => day.length > 0);
  const [first = null] = worked;
  return first && worked.every((day) => JSON.stringify(day) === JSON.stringify(first)) ? first : null;
}

export const OFFICE: Stretch[] = [
  ["09:00", "12:00"],
  ["13:30", "18:00"],
];

const firstWorked = (week: Week): Stretch[] => week.find((day) => day.length > 0) ?? OFFICE;

function withDays(week: Week, days: string): Week {
  const usual = firstWorked(week);
  return week.map((day, at) => (days[at] === "0" ? [] : day.length > 0 ? day : usual));
}

/** The same hours with other days of rest. `today`: two weeks take turns from this one on. */
export function withRest({ week }: Pattern, rest: Rest, today: string): Pattern {
  if (rest !== "turns")
    return { week: withDays(week, rest === "double" ? FIVE : SIX), other: null, anchor: null };
  return { week: withDays(week, SIX), other: withDays(week, FIVE), anchor: mondayOf(today) };
}

/** Every worked day gets these hours. */
export const withDay = (pattern: Pattern, hours: Stretch[]): Pattern => {
  const put = (week: Week): Week => week.map((day) => (day.length > 0 ? hours : []));
  return { ...pattern, week: put(pattern.week), other: pattern.other && put(pattern.other) };
};

export const mondayOf = (date: string): string => dateOfDay(dayNumberOf(date) - wallOfDate(date).weekday);

/** Which of the two weeks holds on the date: true for the one of `anchor`. */
export const isAnchored = (anchor: string, date: string): boolean =>
  Math.floor((dayNumberOf(date) - dayNumberOf(mondayOf(anchor))) / 7) % 2 === 0;

/** Six days in the week of that date, or five. */
export function isBig({ week, anchor }: Pattern, date: string): boolean {
  const six = daysOf(week) === SIX;
  return isAnchored(anchor ?? date, date) ? six : !six;
}

/** The other way round from now on. */
export const swapped = (pattern: Pattern): Pattern => ({
  ...pattern,
  week: pattern.other ?? pattern.week,
  other: pattern.week,
});

export function wrongDays({ week, other }: Pattern, nights: boolean): number {
  return [...week, ...(other ?? [])].filter((day) => wrongWith(day, nights) !== null).length;
}

/** Of a week, or of one and the other. */
export const minutesOf = (week: Week, nights: boolean): number =>
  week.reduce((sum, day) => sum + minutesOfDay(day, nights), 0);

export function isSamePattern(one: Pattern, two: Pattern, nights = false): boolean {
  if (!isSame(one.week, two.week, nights) || (one.other === null) !== (two.other === null)) return false;
  if (!one.other || !two.other) return true;
  return one.anchor === two.anchor && isSame(one.other, two.other, nights);
}

/** An hour and a half at noon; half an hour in the middle of what is not worked over noon. */
export function withLunch([begin, end]: Stretch): Stretch[] {
  const [from, to] = [readClock(begin) ?? begin, readClock(end) ?? end];
  if (from < "12:00" && to > "13:30") {
    return [
      [begin, "12:00"],
      ["13:30", end],
    ];
  }
  const middle = minuteOf(from) + Math.floor(minutesOfDay([[from, to]], true) / 60) * 30;
  return [
    [begin, clockOf(middle - 15)],
    [clockOf(middle + 15), end],
  ];
}

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minute: number) => {
  const shown = minute % 1440;
  return `${String(Math.floor(shown / 60)).padStart(2, "0")}:${String(shown % 60).padStart(2, "0")}`;
};

/** What is left of the day without its break. */
export const withoutLunch = (day: Stretch[]): Stretch => [day[0]?.[0] ?? "09:00", day.at(-1)?.[1] ?? "18:00"];
