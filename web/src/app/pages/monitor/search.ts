export type MonitorSearch = {
  sop?: number;
  days?: number;
  department?: number;
  step?: string;
  status?: string;
  person?: number;
};

const whole = (value: unknown) =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;
const text = (value: unknown) => (typeof value === "string" && value ? value : undefined);

/** What stands in the address of the monitor; anything else is left out. */
export const readMonitorSearch = (raw: Record<string, unknown>): MonitorSearch => ({
  sop: whole(raw.sop),
  days: whole(raw.days),
  department: whole(raw.department),
  step: text(raw.step),
  status: text(raw.status),
  person: whole(raw.person),
});
