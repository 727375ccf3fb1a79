import { ApiError } from "@/lib/errors";

type Gate = { key: string; may_override: boolean; fields?: readonly string[]; steps?: readonly unknown[] };

/** The gates that refused a save; null where it was something else. */
export function shutGates(error: unknown): Gate[] | null {
  if (!(error instanceof ApiError) || error.code !== "record.gate_shut") return null;
  return Array.isArray(error.details.gates) ? (error.details.gates as Gate[]) : null;
}

/** The facts that gates ask for beside the one that was to change, each once. */
export const fieldsAskedBy = (gates: readonly Gate[] | null, changed: string): string[] => [
  ...new Set((gates ?? []).flatMap(({ fields = [] }) => fields).filter((name) => name !== changed)),
];
