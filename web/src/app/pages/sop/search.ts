import { type Drill, isOpen, readDrill, readScope, type Scope } from "@/features/sops/monitor/drill";
import { PACES } from "@/features/sops/trial/pace";
import type { TrialPace } from "@/lib/contract";

/** What stands in the address of the monitor: what it looks at, and which number is opened. */
export type MonitorSearch = Partial<Scope> & Drill;

export const readMonitorSearch = (raw: Record<string, unknown>): MonitorSearch => ({
  ...readScope(raw),
  ...readDrill(raw),
});

export const scopeOf = ({ days = 30, department, version }: MonitorSearch): Scope => ({
  days,
  department,
  version,
});

/** What stands in the address of a trial: the record, how fast people are taken to work, and whether the draft is tried. */
export type TrialSearch = {
  record?: number | undefined;
  pace?: TrialPace | undefined;
  draft?: boolean | undefined;
};

export const readTrialSearch = ({ record, pace, draft }: Record<string, unknown>): TrialSearch => ({
  record: Number.isSafeInteger(record) && Number(record) > 0 ? Number(record) : undefined,
  pace: PACES.find((known) => known === pace),
  draft: draft === true || undefined,
});

/** The number that is opened, or none. */
export function drillOf({ days, department, version, ...drill }: MonitorSearch): Drill | null {
  return isOpen(drill) ? drill : null;
}

/** Of the versions: which two stand side by side, and which one is about to be published or ended. */
export type VersionsSearch = { a?: number; b?: number; publish?: number; end?: number };

const VERSIONS = ["a", "b", "publish", "end"] as const;

export function readVersionsSearch(raw: Record<string, unknown>): VersionsSearch {
  const known = VERSIONS.map((name) => [name, Number(raw[name])] as const);
  return Object.fromEntries(known.filter(([, number]) => Number.isInteger(number) && number > 0));
}

/** Of the designer: which version is looked at, and which step. */
export type DesignerSearch = { version?: number | undefined; step?: string | undefined };

export function readDesignerSearch({ version, step }: Record<string, unknown>): DesignerSearch {
  const number = Number(version);
  return {
    ...(Number.isInteger(number) && number > 0 && { version: number }),
    ...(typeof step === "string" && step !== "" && { step }),
  };
}
