/** Which column means what. */
import type { ImportJob } from "@/lib/contract";

type Column = ImportJob["columns"][number];

export const matchedCount = (columns: Column[]): number => columns.filter(({ field }) => field).length;

/** The title of the column that stands for a field; nothing when none does. */
export const titleOf = (columns: Column[], field: string): string | null =>
  columns.find((column) => column.field === field)?.title ?? null;

/** A list can be imported when it says who each row is. */
export const saysWho = (columns: Column[]): boolean =>
  columns.some(({ field }) => field === "company" || field === "phone");

/**
 * A field belongs to one column: giving it to another takes it from the first.
 * What is sent to the server.
 */
export function matchChange(columns: Column[], index: number, field: string | null) {
  const change: Record<string, string | null> = { [index]: field };
  if (field === null) return change;
  const before = columns.find((column) => column.field === field && column.index !== index);
  if (before) change[before.index] = null;
  return change;
}

/** The fields of the preview, in the order in which fields are listed. */
export const shownFields = (job: ImportJob): ImportJob["fields"] =>
  job.fields.filter(({ name }) => job.columns.some(({ field }) => field === name));
