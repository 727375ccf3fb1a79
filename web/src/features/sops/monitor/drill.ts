/** Which number of the monitor is opened: it stands in the address, so that it can be sent to a colleague. */
import type {
  AdherencePart,
  FigureKey,
  FigurePart,
  Monitor,
  MonitorStatus,
  MonitorStep,
  WinningPart,
} from "@/lib/contract";

export const PERIODS = [7, 30, 90] as const;
export type Days = (typeof PERIODS)[number];

/** What the page looks at; without a version, at all together. */
export type Scope = { days: Days; department?: number | undefined; version?: number | undefined };
/**
 * What is behind a number: steps (or whole leads) with a status, in the days of the page or in a quarter;
 * a part of a figure; a person's score or a part of it; what was decided, of a step or of all.
 */
export type Drill = {
  quarter?: string | undefined;
  score?: AdherencePart | "all" | undefined;
  share?: WinningPart | undefined;
  won?: boolean | undefined;
  status?: MonitorStatus | undefined;
  step?: string | undefined;
  person?: number | undefined;
  figure?: FigureKey | undefined;
  part?: FigurePart | undefined;
};

const FIGURES: readonly FigureKey[] = [
  "lead_response_time",
  "missed_follow_up_rate",
  "task_completion_rate",
  "time_in_step",
  "lead_conversion",
];
const PARTS: readonly FigurePart[] = ["numerator", "denominator", "waiting"];
const OF_STEPS = ["in_step", "late", "done_on_time", "done_late", "skipped", "left", "entered"] as const;
const OF_DEADLINES = ["due", "kept", "missed"] as const;
const OF_LEADS = ["started", "won", "ended"] as const;
const STATUSES: readonly MonitorStatus[] = [
  ...OF_STEPS,
  ...OF_DEADLINES,
  ...OF_LEADS,
  "done",
  "passed",
  "overridden",
  "without_next",
];
export const COUNTED: readonly AdherencePart[] = ["kept", "done_late", "open_late", "ended_late"];
export const NOT_COUNTED: readonly AdherencePart[] = [
  "passed_by_condition",
  "skipped",
  "known_before",
  "ended_before_due",
  "paused",
  "checking",
  "not_due_yet",
];
const SCORES = ["all", ...COUNTED, ...NOT_COUNTED] as const;
const SHARES: readonly WinningPart[] = ["decided", "done", "on_time", "late", "without"];
/** What stands alone, with nothing beside it to turn to. */
const ALONE: readonly MonitorStatus[] = ["without_next", "done", "passed", "overridden"];

const whole = (value: unknown) =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;

/** Reads an address; anything that is not known is left out. */
export function readDrill(raw: Record<string, unknown>): Drill {
  const figure = FIGURES.find((key) => key === raw.figure);
  if (figure) return { figure, part: PARTS.find((part) => part === raw.part) ?? "denominator" };
  const step = typeof raw.step === "string" && raw.step ? raw.step : undefined;
  const person = whole(raw.person);
  const score = SCORES.find((one) => one === raw.score);
  if (score && person) return { score, person };
  const share = SHARES.find((one) => one === raw.share);
  if (share) return { share, step, won: raw.won === true || undefined };
  const status = STATUSES.find((one) => one === raw.status);
  if (!status) return {};
  const quarter = /^\d{4}-[1-4]$/.test(String(raw.quarter)) ? String(raw.quarter) : undefined;
  return { status, step, person, ...(quarter && { quarter }) };
}

export function readScope(raw: Record<string, unknown>): Partial<Scope> {
  return {
    days: PERIODS.find((days) => days === Number(raw.days)),
    department: whole(raw.department),
    version: whole(raw.version),
  };
}

export const isOpen = (drill: Drill): boolean =>
  Boolean(drill.figure || drill.status || drill.score || drill.share);

/** The neighbours of a number, with how many each has: what one can turn to in the drawer. */
export type Neighbour = { drill: Drill; count: number };

export function neighboursOf(monitor: Monitor, drill: Drill): Neighbour[] {
  if (drill.figure) return partsOf(monitor, drill.figure);
  if (drill.status === undefined || drill.quarter || is(ALONE, drill.status)) return [];
  if (is(OF_LEADS, drill.status)) return leadsOf(monitor);
  if (is(OF_DEADLINES, drill.status)) return deadlinesOf(monitor, drill);
  return drill.person ? [] : stepsOf(monitor, drill);
}

const is = (group: readonly MonitorStatus[], status: MonitorStatus) => group.includes(status);

function partsOf(monitor: Monitor, key: FigureKey): Neighbour[] {
  const figure = monitor.figures.find((one) => one.key === key);
  if (!figure) return [];
  // Of an average, what is summed and what is counted are the same records.
  const parts: FigurePart[] = figure.unit === "minutes" ? ["denominator", "waiting"] : [...PARTS];
  return parts.map((part) => ({ drill: { figure: key, part }, count: figure[part] }));
}

function leadsOf(monitor: Monitor): Neighbour[] {
  const counts = { started: monitor.entered, won: monitor.won, ended: monitor.ended };
  return OF_LEADS.map((status) => ({ drill: { status }, count: counts[status] }));
}

function stepsOf(monitor: Monitor, { step }: Drill): Neighbour[] {
  const steps = step ? monitor.steps.filter(({ key }) => key === step) : monitor.steps;
  const total = (status: (typeof OF_STEPS)[number]) =>
    steps.reduce((sum, one: MonitorStep) => sum + one[status], 0);
  return OF_STEPS.map((status) => ({ drill: { status, step }, count: total(status) }));
}

function deadlinesOf(monitor: Monitor, { step, person }: Drill): Neighbour[] {
  const at = monitor.adherence.steps.findIndex(({ key }) => key === step);
  const cells = monitor.adherence.people
    .filter(({ id }) => person === undefined || id === person)
    .flatMap(({ cells: all }) => (step ? (all[at] ?? []) : all));
  const due = cells.reduce((sum, { total }) => sum + total, 0);
  const kept = cells.reduce((sum, { on_time }) => sum + on_time, 0);
  const counts = { due, kept, missed: due - kept };
  return OF_DEADLINES.map((status) => ({ drill: { status, step, person }, count: counts[status] }));
}
