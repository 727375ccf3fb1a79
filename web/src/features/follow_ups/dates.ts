import { instant, wall } from "@/lib/zone";

export type DateChoice = { key: "tomorrow" | "monday" | "sop" | "next_week"; at: string };

/** When the office closes: a thing to do is due by then. */
const CLOSING = 18;
const SATURDAY = 5;

/** Days that people name when they say 'until when': tomorrow, Monday, the SOP's deadline, in a week. */
export function dateChoices(now: Date, sopDueAt: string | null): DateChoice[] {
  const today = wall(now);
  const tomorrow = today.dayNumber + 1;
  const monday = today.dayNumber + (7 - today.weekday);
  const by = (dayNumber: number) => instant(dayNumber, CLOSING).toISOString();
  const isWorkday = wall(by(tomorrow)).weekday < SATURDAY;
  const choices: DateChoice[] = [
    ...(isWorkday ? [{ key: "tomorrow" as const, at: by(tomorrow) }] : []),
    ...(monday === tomorrow ? [] : [{ key: "monday" as const, at: by(monday) }]),
    ...(sopDueAt ? [{ key: "sop" as const, at: sopDueAt }] : []),
    { key: "next_week", at: by(today.dayNumber + 7) },
  ];
  // The same moment under two names is one choice: the SOP's.
  const sopAt = sopDueAt && Date.parse(sopDueAt);
  return choices.filter(({ key, at }) => key === "sop" || Date.parse(at) !== sopAt);
}

/** The date that stands in the form before anybody chose one. */
export const proposedDate = (choices: DateChoice[]): string =>
  (choices.find(({ key }) => key === "sop") ?? choices[0])?.at ?? "";
