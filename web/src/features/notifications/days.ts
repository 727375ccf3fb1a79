import type { Notification } from "@/lib/contract";
import { wall } from "@/lib/zone";

export type Day = { dayNumber: number; at: string; entries: Notification[] };

/** Entries, newest first, by the day on the office wall. */
export function byDay(entries: Notification[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const { dayNumber } = wall(entry.at);
    const last = days.at(-1);
    if (last?.dayNumber === dayNumber) last.entries.push(entry);
    else days.push({ dayNumber, at: entry.at, entries: [entry] });
  }
  return days;
}
