/**
 * What the server and the page say to each other: names and shapes of the HTTP contract.
 * Times are ISO in UTC (`*_at`), dates are YYYY-MM-DD (`*_on`), ids are numbers. Codes are
 * translated here; names and sentences come from the server in the user's language.
 */
export type Ref = { id: number; name: string };
export type Language = "zh-CN" | "en";
export type ThemeChoice = "light" | "dark" | "system";
export type Role = "seller" | "manager" | "director" | "service" | "administrator";
export type Right =
  | "lead.create"
  | "lead.import"
  | "lead.assign"
  | "lead.transfer"
  | "lead.return"
  | "monitor.read"
  | "sop.change"
  | "calendar.change"
  | "queue.manage";

export type Me = {
  id: number;
  name: string;
  login: string;
  role: Role;
  department: Ref | null;
  language: Language;
  theme: ThemeChoice;
  can: Right[];
};
export type Session = { user: Me | null; csrf_token: string; now: string; company_name: string };
export type Person = {
  id: number;
  name: string;
  role: Role;
  department: Ref | null;
  active: boolean;
  manager: Ref | null;
};
export type Department = {
  id: number;
  name: string;
  parent_id: number | null;
  head: Ref | null;
  members: number;
};

// Leads
export type Tier = "high_value" | "growing" | "potential" | "dormant" | "";
export type LeadState = "new" | "working" | "qualified" | "lost" | "returned";
export type Decision = "" | "won" | "lost";
export type LostReason = "" | "price" | "function" | "competitor" | "timing" | "no_budget" | "other";
export type Channel = "phone" | "wechat" | "email" | "visit" | "meeting" | "other";
export type Attitude = "" | "positive" | "waiting" | "hesitant" | "averse" | "refused";
/** One step on the step line. */
export type Dash = "done" | "open" | "soon" | "late" | "waiting" | "pending" | "skipped" | "cancelled";

export type LeadRow = {
  id: number;
  version: number;
  company: string;
  contact_name: string;
  contact_title: string;
  phone: string;
  city: string;
  source: string;
  tier: Tier;
  state: LeadState;
  owner: Ref | null;
  created_at: string;
  changed_at: string;
  last_follow_up_at: string | null;
  step: { key: string; name: string; due_at: string | null; state: Dash } | null;
  dashes: Dash[];
};
export type LeadQuery = {
  view?: "mine" | "department" | "all";
  state?: string;
  tier?: string;
  owner?: number;
  source?: string;
  q?: string;
  late?: 1;
  without_next?: 1;
  import_id?: number;
  sort?: "-changed_at" | "-created_at" | "due_at" | "company";
  cursor?: string;
  limit?: number;
};
export type LeadIn = {
  company: string;
  contact_name: string;
  contact_title: string;
  phone: string;
  wechat: string;
  email: string;
  city: string;
  source: string;
  tier: Tier;
  needs: string;
  remark: string;
  owner_id?: number;
};
export type LeadOut = Omit<LeadIn, "owner_id"> & {
  id: number;
  version: number;
  state: LeadState;
  owner: Ref | null;
  department: Ref | null;
  phone_raw: string;
  decision: Decision;
  lost_reason: LostReason;
  proposal_sent_on: string | null;
  won_on: string | null;
  return_reason: string;
  first_contacted_on: string | null;
  leftovers: { label: string; text: string }[];
  created_at: string;
  changed_at: string;
};
export type LeadPatch = Partial<
  LeadIn & Pick<LeadOut, "decision" | "lost_reason" | "proposal_sent_on" | "won_on">
> & { version: number };

export type Contact = {
  /** Nothing: the contact that stands on the lead itself. */
  id: number | null;
  name: string;
  title: string;
  phone: string;
  wechat: string;
  email: string;
};
export type StepLine = {
  key: string;
  name: string;
  goal: string;
  state: Dash;
  step_run_id: number | null;
  assignee: Ref | null;
  /** Sentences for a step not yet begun: who, and by when. */
  who: string;
  due: string;
  due_at: string | null;
  opened_at: string | null;
  done_at: string | null;
  on_time: boolean | null;
  late_minutes: number | null;
  worked_minutes: number | null;
  evidence: string;
};
export type Run = {
  id: number;
  state: "scheduled" | "running" | "done" | "ended";
  starts_at: string | null;
  ended_reason: string;
  sop: { id: number; name: string; version: number };
  steps: StepLine[];
};
export type Proof = {
  kind: "field" | "follow_up" | "click";
  field: string | null;
  requires: string[];
  label: string;
};
export type OpenItem = WorkItem & {
  proof: Proof | null;
  then: { name: string; assignee: Ref | null; due_at: string | null } | null;
};
export type TimelineKind = "follow_up" | "sop" | "change" | "task";
export type TimelineEntry = {
  id: string;
  kind: TimelineKind;
  at: string;
  by: Ref | null;
  title: string;
  text: string;
  channel?: Channel;
  contact?: string;
  attitude?: Attitude;
  satisfaction?: number | null;
  keywords?: string[];
  next_action?: string;
  changes?: { label: string; from: string; to: string }[];
  imported?: boolean;
};
export type LeadPage = {
  now: string;
  lead: LeadOut;
  contacts: Contact[];
  run: Run | null;
  open: OpenItem[];
  timeline: { items: TimelineEntry[]; next_cursor: string | null };
  counts: { all: number; follow_up: number; change: number; sop: number; task: number };
  may: { edit: boolean; follow_up: boolean; transfer: boolean; return: boolean };
};
export type SearchHit = { type: "lead"; id: number; title: string; subtitle: string };

// Desk
export type Urgency = "late" | "soon" | "normal";
export type WorkItem = {
  kind: "step" | "task";
  id: number;
  record: { type: "lead"; id: number; name: string; tier: Tier; version: number };
  contact: { name: string; title: string; phone: string } | null;
  sop: Ref | null;
  step: { key: string; name: string; position: number; count: number } | null;
  dashes: Dash[];
  title: string;
  why: string;
  last: { text: string; who: string; at: string; channel: Channel | string } | null;
  script: string;
  due_at: string | null;
  /** Working minutes; below zero when late. */
  remaining_minutes: number | null;
  urgency: Urgency;
  told: { name: string; at: string }[];
  snoozed_until: string | null;
  assignee: Ref;
};
export type TeamToday = {
  late: number;
  escalated_to_me: number;
  without_next: number;
  done: number;
  total: number;
  people: { id: number; name: string; open: number; late: number; done_today: number }[];
};
export type Today = {
  now: string;
  date: string;
  progress: { done: number; total: number };
  late: WorkItem[];
  today: WorkItem[];
  upcoming: WorkItem[];
  upcoming_total: number;
  team: TeamToday | null;
};
export type Template = "sales" | "quick" | "service";
export type FollowUpFields = {
  tier?: Tier;
  needs?: string;
  proposal_sent_on?: string;
  decision?: Decision;
  lost_reason?: LostReason;
  won_on?: string;
};
export type FollowUpIn = {
  object_type: "lead";
  object_id: number;
  template: Template;
  channel: Channel;
  contact_id: number | null;
  happened_at: string;
  reached: boolean;
  subject: string;
  content: string;
  /** What the customer said, in their words. */
  feedback: string;
  attitude: Attitude;
  satisfaction: number | null;
  keywords: string[];
  fields: FollowUpFields;
  record_version: number | null;
  next_action: { title: string; due_at: string; assignee_id?: number } | null;
  request_key: string;
};
export type FollowUpSaved = {
  follow_up_id: number;
  completed: { name: string; on_time: boolean }[];
  opened: { name: string; due_at: string | null; assignee: Ref | null }[];
  run_ended: string;
  task: { id: number; title: string; due_at: string } | null;
  lead: LeadOut;
};
export type TaskIn = {
  title: string;
  due_at: string;
  object_type: "lead";
  object_id: number;
  assignee_id?: number;
};

// Bell
export type Notification = {
  id: number;
  kind: "reminder" | "overdue" | "escalation" | "task" | "sop_broken" | "import";
  title: string;
  body: string;
  count: number;
  late: boolean;
  at: string;
  read: boolean;
  link: string;
};
export type DrillRow = {
  record: { type: "lead"; id: number; name: string };
  step: string;
  person: string;
  due_at: string | null;
  done_at: string | null;
  status: string;
  note: string;
};

// Import
export type ImportCounts = {
  rows: number;
  created: number;
  joined: number;
  skipped: number;
  failed: number;
  to_mend: number;
  reasons: { reason: string; count: number }[];
  owners: { name: string; count: number }[];
};
export type ImportOptions = {
  team_id: number | null;
  owner_from_column: boolean;
  sop: "now" | "per_day" | "none";
  per_day: number;
};
export type ImportState = "ready" | "trying" | "tried" | "running" | "done" | "failed" | "cancelled";
export type ImportJob = {
  id: number;
  file_name: string;
  state: ImportState;
  sheets: { name: string; rows: number }[];
  sheet: string;
  header_row: number;
  columns: { index: number; title: string; samples: string[]; field: string | null }[];
  fields: { name: string; label: string; required: boolean }[];
  preview: { row: number; values: Record<string, string>; problems: string[] }[];
  options: ImportOptions;
  progress: { done: number; total: number };
  trial: ImportCounts | null;
  counts: ImportCounts | null;
  error: string;
  created_at: string;
  by: Ref;
};
export type ImportPatch = {
  sheet?: string;
  header_row?: number;
  mapping?: Record<string, string | null>;
  options?: Partial<ImportOptions>;
};
/** The list of imports; what it holds beyond the job's own columns is not promised. */
export type ImportSummary = Pick<ImportJob, "id" | "file_name" | "state" | "counts" | "created_at" | "by">;
export type ImportOutcome = "created" | "joined" | "skipped" | "failed" | "to_mend";
export type ImportRow = {
  row: number;
  outcome: ImportOutcome;
  company: string;
  contact_name: string;
  phone: string;
  reasons: string[];
  lead_id: number | null;
};

// SOP
export type Sop = {
  id: number;
  key: string;
  name: string;
  description: string;
  object_type: string;
  enabled: boolean;
  disabled_reason: string;
  version: number;
  steps: { key: string; name: string; who: string; due: string }[];
  running: number;
};
export type SopProblem = { path: string; line: number; message: string };
export type FigureKey =
  | "lead_response_time"
  | "missed_follow_up_rate"
  | "task_completion_rate"
  | "time_in_step"
  | "lead_conversion";
export type Figure = {
  key: FigureKey;
  name: string;
  value: number | null;
  unit: "minutes" | "percent" | "count";
  numerator: number;
  denominator: number;
  definition: {
    numerator: string;
    denominator: string;
    period: string;
    whose: string;
    open_and_late: string;
  };
  target: number | null;
  /** Where somebody has to act. */
  alarm: number | null;
  change: number | null;
  tone: "good" | "bad" | "neutral";
  spark: (number | null)[];
  waiting: number;
};
export type FigurePart = "numerator" | "denominator" | "waiting";
/** What the numbers of the monitor count; the last four speak of whole leads. */
export type MonitorStatus =
  | "in_step"
  | "late"
  | "done"
  | "done_on_time"
  | "done_late"
  | "entered"
  | "left"
  | "due"
  | "kept"
  | "missed"
  | "started"
  | "won"
  | "ended"
  | "without_next";
export type MonitorStep = {
  key: string;
  name: string;
  entered: number;
  in_step: number;
  late: number;
  done_on_time: number;
  done_late: number;
  average_minutes: number | null;
  left: number;
  target_minutes: number | null;
};
export type Monitor = {
  now: string;
  sop: Ref;
  version: number;
  days: number;
  departments: Ref[];
  department_id: number | null;
  figures: Figure[];
  steps: MonitorStep[];
  entered: number;
  won: number;
  ended: number;
  without_next: number;
  adherence: {
    steps: { key: string; name: string }[];
    people: {
      id: number;
      name: string;
      department: string;
      cells: { rate: number | null; on_time: number; total: number }[];
      rate: number | null;
    }[];
  };
  stuck: {
    tone: "red" | "amber" | "grey";
    text: string;
    detail: string;
    count: number;
    query: { step?: string | null; status?: MonitorStatus | null; person_id?: number | null };
  }[];
};

// Settings
export type DayKind = "off" | "working";
export type CalendarDay = {
  date: string;
  kind: DayKind;
  name: string;
  source: "seeded" | "statutory" | "manual";
};
export type CalendarYear = {
  year: number;
  /** Weekday 0 (Monday) to 6, each with its spans "09:00"–"12:00". */
  hours: Record<string, [string, string][]>;
  days: CalendarDay[];
  seeded_years: number[];
  /** This year or the next, where nobody has said yet which weekends are worked (调休). */
  missing_years: number[];
};
export type DeadLetter = {
  id: number;
  kind: string;
  key: string | null;
  attempts: number;
  last_error: string;
  failed_at: string;
};
