import type { Today, WorkItem } from "@/lib/contract";

export const keyOf = (item: Pick<WorkItem, "kind" | "id">): string => `${item.kind}-${item.id}`;

/** All cards in the order in which they are worked through: late, today, coming up. */
export const inOrder = (today: Today): WorkItem[] => [...today.late, ...today.today, ...today.upcoming];

/**
 * The card after this one, of another record. What is coming up is not pushed on anybody: after the
 * last card of today the work of the day is done. Who works ahead goes on ahead.
 */
export function nextCard(today: Today, key: string | null): WorkItem | null {
  const due = [...today.late, ...today.today];
  const at = due.findIndex((item) => keyOf(item) === key);
  const ahead = today.upcoming.findIndex((item) => keyOf(item) === key);
  const record = (due[at] ?? today.upcoming[ahead])?.record.id;
  const after = [
    ...due.slice(at + 1),
    ...due.slice(0, Math.max(at, 0)),
    ...(ahead >= 0 ? today.upcoming.slice(ahead + 1) : []),
  ];
  return after.find((item) => item.record.id !== record) ?? null;
}

/** The card above or below; stays at the ends. */
export function neighbour(items: WorkItem[], key: string | null, step: 1 | -1): WorkItem | null {
  const at = items.findIndex((item) => keyOf(item) === key);
  if (at < 0) return items[0] ?? null;
  return items[Math.min(Math.max(at + step, 0), items.length - 1)] ?? null;
}
