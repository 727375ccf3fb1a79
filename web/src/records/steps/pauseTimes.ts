import { instant, wall } from "@/lib/zone";

export type PauseChoice = { key: "tomorrow" | "in_three_days" | "monday"; at: string };

const OPENING = 9;
const DAY_MS = 86_400_000;
/** As far ahead as the server allows. */
const LONGEST_DAYS = 90;

/** Mornings until which a step can be paused with one press, the nearest first. */
export function pauseTimes(now: Date): PauseChoice[] {
  const today = wall(now);
  const monday = 7 - today.weekday;
  const after = (days: number) => instant(today.dayNumber + days, OPENING, 0).toISOString();
  const choices = [
    { key: "tomorrow", days: 1 },
    { key: "in_three_days", days: 3 },
    { key: "monday", days: monday },
  ] as const;
  return choices
    .filter(({ key, days }) => key === "monday" || days !== monday)
    .toSorted((one, other) => one.days - other.days)
    .map(({ key, days }) => ({ key, at: after(days) }));
}

export const latestPause = (now: Date): Date => new Date(now.getTime() + LONGEST_DAYS * DAY_MS);
