import type { Today, WorkItem } from "@/lib/contract";

export const keyOf = (item: Pick<WorkItem, "kind" | "id">): string => `${item.kind}-${item.id}`;

/** What climbed up to the one who leads, without what is theirs to do or to confirm anyway. */
export function escalatedIn(today: Today): WorkItem[] {
  const own = new Set([...today.late, ...today.today, ...today.upcoming, ...today.confirm].map(keyOf));
  return (today.team?.escalated ?? []).filter((item) => !own.has(keyOf(item)));
}

const due = (today: Today): WorkItem[] => [...escalatedIn(today), ...today.late, ...today.today];

type Record = Pick<WorkItem["record"], "type" | "id">;
const isSame = (one: Record, other: Record | undefined) => one.type === other?.type && one.id === other.id;

/** All cards in the order in which they are worked through: what climbed up, late, today, coming up. */
export const inOrder = (today: Today): WorkItem[] => [...due(today), ...today.upcoming];

/**
 * The card after this one, of another record. What is coming up is not pushed on anybody: after the
 * last card of today the work of the day is done. Who works ahead goes on ahead.
 */
export function nextCard(today: Today, key: string | null): WorkItem | null {
  const now = due(today);
  const at = now.findIndex((item) => keyOf(item) === key);
  const ahead = today.upcoming.findIndex((item) => keyOf(item) === key);
  const record = (now[at] ?? today.upcoming[ahead])?.record;
  const after = [
    ...now.slice(at + 1),
    ...now.slice(0, Math.max(at, 0)),
    ...(ahead >= 0 ? today.upcoming.slice(ahead + 1) : []),
  ];
  return after.find((item) => !isSame(item.record, record)) ?? null;
}

/** The card above or below; stays at the ends. */
export function neighbour(items: WorkItem[], key: string | null, step: 1 | -1): WorkItem | null {
  const at = items.findIndex((item) => keyOf(item) === key);
  if (at < 0) return items[0] ?? null;
  return items[Math.min(Math.max(at + step, 0), items.length - 1)] ?? null;
}
