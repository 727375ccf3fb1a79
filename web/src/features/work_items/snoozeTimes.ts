import { instant, wall } from "@/lib/zone";

export type SnoozeChoice = { key: "in_an_hour" | "afternoon" | "tomorrow" | "monday"; at: string };

const HOUR_MS = 3_600_000;
const OPENING = 9;
const AFTER_LUNCH = { hour: 13, minute: 30 };
const LAST_HOUR = 17;
const SATURDAY = 5;

/** Moments to which a card can be put aside, as far as they still lie ahead in the office's hours. */
export function snoozeTimes(now: Date): SnoozeChoice[] {
  const today = wall(now);
  const tomorrow = today.dayNumber + 1;
  const monday = today.dayNumber + (7 - today.weekday);
  const iso = (dayNumber: number, hour: number, minute = 0) => instant(dayNumber, hour, minute).toISOString();
  const afternoon = iso(today.dayNumber, AFTER_LUNCH.hour, AFTER_LUNCH.minute);
  const isWorkday = today.weekday < SATURDAY;
  return [
    isWorkday &&
      today.hour < LAST_HOUR && {
        key: "in_an_hour" as const,
        at: new Date(now.getTime() + HOUR_MS).toISOString(),
      },
    isWorkday && new Date(afternoon) > now && { key: "afternoon" as const, at: afternoon },
    (today.weekday + 1) % 7 < SATURDAY && { key: "tomorrow" as const, at: iso(tomorrow, OPENING) },
    monday !== tomorrow && { key: "monday" as const, at: iso(monday, OPENING) },
  ].filter((choice) => choice !== false);
}
