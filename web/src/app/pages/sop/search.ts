import { type Drill, isOpen, readDrill, readScope, type Scope } from "@/features/sops/monitor/drill";

/** What stands in the address of the monitor: what it looks at, and which number is opened. */
export type MonitorSearch = Partial<Scope> & Drill;

export const readMonitorSearch = (raw: Record<string, unknown>): MonitorSearch => ({
  ...readScope(raw),
  ...readDrill(raw),
});

export const scopeOf = ({ days = 30, department }: MonitorSearch): Scope => ({ days, department });

/** The number that is opened, or none. */
export function drillOf({ status, step, person, figure, part }: MonitorSearch): Drill | null {
  const drill = { status, step, person, figure, part };
  return isOpen(drill) ? drill : null;
}
