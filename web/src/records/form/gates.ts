import { ApiError } from "@/lib/errors";

type Gate = { key: string; may_override: boolean };

/** The gates that refused a save; null where it was something else. */
export function shutGates(error: unknown): Gate[] | null {
  if (!(error instanceof ApiError) || error.code !== "record.gate_shut") return null;
  return Array.isArray(error.details.gates) ? (error.details.gates as Gate[]) : null;
}
