/** What an import came to: counts that must add up. */
import type { ImportCounts, ImportJob, ImportOutcome, ImportState } from "@/lib/contract";

export const OUTCOMES = ["created", "joined", "skipped", "failed"] as const;
export const ROW_FILTERS = [...OUTCOMES, "to_mend"] as const satisfies readonly ImportOutcome[];

export const isWorking = (state: ImportState | undefined): boolean =>
  state === "trying" || state === "running";

/** Settings may still be changed. */
export const isOpen = (state: ImportState): boolean => state === "ready" || state === "tried";

/** Each row came out as one thing: nothing lost, nothing twice. */
export const addsUp = (counts: ImportCounts): boolean =>
  OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0) === counts.rows;

export type Share = { outcome: (typeof OUTCOMES)[number]; percent: number };

/** The bar: how much of the list became what. Few rows still show. */
export function sharesOf(counts: ImportCounts, least = 0.6): Share[] {
  const some = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const raw = some.map((outcome) => Math.max((counts[outcome] / Math.max(counts.rows, 1)) * 100, least));
  const sum = raw.reduce((a, b) => a + b, 0);
  return some.map((outcome, index) => ({ outcome, percent: ((raw[index] ?? 0) / sum) * 100 }));
}

/** 0 to 100, whole. */
export const percentDone = ({ done, total }: ImportJob["progress"]): number =>
  total > 0 ? Math.min(Math.floor((done / total) * 100), 100) : 0;

/** Which outcome is shown first: what somebody has to look at. */
export const firstShown = (counts: ImportCounts): ImportOutcome =>
  counts.to_mend > 0 ? "to_mend" : (OUTCOMES.find((outcome) => counts[outcome] > 0) ?? "created");

/** Working days until the last lead has started, when each person starts so many a day. */
export const daysToStart = (counts: ImportCounts, perDay: number): number =>
  Math.ceil(Math.max(0, ...counts.owners.map(({ count }) => count)) / Math.max(perDay, 1));
