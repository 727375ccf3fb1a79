/**
 * Deadlines are written in the company's time, wherever the browser stands: 18:00 is when the
 * office closes. Everything here turns an instant into the digits on the office wall, or back.
 */
const ZONE = "Asia/Shanghai";
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const digits = new Intl.DateTimeFormat("en-US", {
  timeZone: ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

export type Wall = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 is Monday. */
  weekday: number;
  /** Days since 1970 on the wall: the difference of two is a number of days. */
  dayNumber: number;
};

const weekdayOf = (dayNumber: number) => (((dayNumber + 3) % 7) + 7) % 7;

export function wall(moment: string | Date): Wall {
  const part: Record<string, number> = {};
  for (const { type, value } of digits.formatToParts(new Date(moment))) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
  const dayNumber = Date.UTC(year, month - 1, day) / DAY_MS;
  return { year, month, day, hour, minute, dayNumber, weekday: weekdayOf(dayNumber) };
}

const wallMs = (moment: Date) => {
  const at = wall(moment);
  return at.dayNumber * DAY_MS + (at.hour * 60 + at.minute) * MINUTE_MS;
};

/** The instant at which the office wall shows this day and time. */
export function instant(dayNumber: number, hour: number, minute = 0): Date {
  const wanted = dayNumber * DAY_MS + (hour * 60 + minute) * MINUTE_MS;
  const guess = new Date(wanted);
  const close = new Date(wanted - (wallMs(guess) - wanted));
  return new Date(close.getTime() - (wallMs(close) - wanted));
}

const two = (value: number) => String(value).padStart(2, "0");

export const clockTime = (at: Pick<Wall, "hour" | "minute">): string => `${two(at.hour)}:${two(at.minute)}`;

export const isoDate = (at: Pick<Wall, "year" | "month" | "day">): string =>
  `${at.year}-${two(at.month)}-${two(at.day)}`;

/** A date without a time (YYYY-MM-DD) as a day number. */
export const dayNumberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export const dateOfDay = (dayNumber: number): string =>
  new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);

/** A date without a time as a wall at midnight. */
export function wallOfDate(date: string): Wall {
  const dayNumber = dayNumberOf(date);
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day, hour: 0, minute: 0, dayNumber, weekday: weekdayOf(dayNumber) };
}

/** Today on the office wall, YYYY-MM-DD. */
export const todayOf = (now: Date): string => dateOfDay(wall(now).dayNumber);
