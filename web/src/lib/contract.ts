/**
 * What the server and the page say to each other, by the names that the page uses. The shapes are
 * the server's, out of the generated client. Times are ISO in UTC (`*_at`), dates are YYYY-MM-DD
 * (`*_on`), ids are numbers. Codes are translated here; names and sentences come from the server
 * in the user's language.
 */
import type { components, operations } from "@/generated/api";

type Schemas = components["schemas"];
type Query<Operation extends keyof operations> = NonNullable<operations[Operation]["parameters"]["query"]>;

export type Ref = Schemas["Ref"];

// Session
export type Language = Me["language"];
export type ThemeChoice = Schemas["Theme"];
export type Role = Schemas["Role"];
/** Commands that a role may or may not have; the server names them as text. */
export type Right =
  | "lead.create"
  | "lead.import"
  | "lead.export"
  | "lead.assign"
  | "lead.transfer"
  | "lead.return"
  | "lead.convert"
  | "customer.create"
  | "customer.import"
  | "customer.export"
  | "customer.assign"
  | "customer.transfer"
  | "contact.create"
  | "contact.import"
  | "contact.export"
  | "monitor.read"
  | "sop.change"
  | "calendar.change"
  | "queue.manage"
  | "people.change"
  | "people.invite"
  | "people.secure";
export type Me = Schemas["Me"];
export type Session = Schemas["SessionOut"];
/** How I sign in, and where I am signed in. */
export type Security = Schemas["SecurityOut"];
export type NewApp = Schemas["NewAppOut"];
export type Person = Schemas["PersonOut"];
export type Leave = Schemas["LeaveOut"];
export type Leaves = Schemas["LeavesOut"];
/** For whom somebody stands in. */
export type Covers = Schemas["CoversOut"];
export type Department = Schemas["DepartmentOut"];

// Leads
export type Tier = Schemas["LeadOut"]["tier"];
export type LeadState = Schemas["LeadOut"]["state"];
export type Decision = Schemas["LeadOut"]["decision"];
export type LostReason = Schemas["LeadOut"]["lost_reason"];
export type Channel = Schemas["FollowUpIn"]["channel"];
export type Attitude = NonNullable<Schemas["FollowUpIn"]["attitude"]>;
/** One step on the step line. */
export type Dash = Schemas["LeadRow"]["dashes"][number];
export type LeadRow = Schemas["LeadRow"];
export type LeadQuery = Query<"list_leads">;
export type LeadIn = Schemas["LeadIn"];
export type LeadOut = Schemas["LeadOut"];
export type LeadPatch = Schemas["LeadPatch"];
/** Without an id: the contact that stands on the lead itself. */
export type Contact = Schemas["LeadContactOut"];
export type StepLine = Schemas["StepLine"];
export type Run = Schemas["RunOut"];
export type Proof = Schemas["ProofOut"];
/** What can be done with an open step by hand. */
export type Hand = Schemas["HandOut"];
export type OpenItem = Schemas["OpenItem"];
/** A file on a record. */
export type RecordFile = Schemas["FileOut"];
export type TimelineEntry = Schemas["TimelineEntry"];
export type TimelineKind = TimelineEntry["kind"];
export type LeadPage = Schemas["LeadPageOut"];
export type SearchHit = Schemas["FoundOut"];

// Customers and contacts
export type CustomerRow = Schemas["CustomerRow"];
export type CustomerQuery = Query<"list_customers">;
export type CustomerIn = Schemas["CustomerIn"];
export type CustomerOut = Schemas["CustomerOut"];
export type CustomerPatch = Schemas["CustomerPatch"];
export type CustomerPage = Schemas["CustomerPageOut"];
/** A contact of a customer; `Contact` is whoever stands on a lead. */
export type ContactRow = Schemas["ContactRow"];
export type ContactQuery = Query<"list_contacts">;
export type ContactIn = Schemas["ContactIn"];
export type ContactOut = Schemas["ContactOut"];
export type ContactPatch = Schemas["ContactPatch"];
export type ContactPage = Schemas["ContactPageOut"];
export type DecisionRole = ContactOut["role_in_decision"];
export type Conversion = Schemas["ConversionOut"];
export type Collaborator = Schemas["CollaboratorOut"];
export type Access = Collaborator["access"];

// Desk
export type WorkItem = Schemas["WorkItem"];
export type WorkItemPage = Schemas["WorkItemPageOut"];
export type Urgency = WorkItem["urgency"];
export type TeamToday = Schemas["TeamToday"];
export type Today = Schemas["TodayOut"];
export type FollowUpIn = Schemas["FollowUpIn"];
export type Template = NonNullable<FollowUpIn["template"]>;
export type FollowUpFields = Schemas["FieldsIn"];
export type FollowUpSaved = Schemas["FollowUpSaved"];
export type TaskIn = Schemas["TaskIn"];

// Bell
export type Notification = Schemas["NotificationOut"];
export type DrillRow = Schemas["DrillRowOut"];

// Conditions
export type FilterFields = Schemas["FilterFieldsOut"];
export type FilterField = Schemas["FilterFieldOut"];
export type FilterOperator = Schemas["FilterOperatorOut"];
/** How the value of a condition is built. */
export type FilterShape = Schemas["FilterShapeOut"];
export type FilterLimits = Schemas["FilterLimitsOut"];

// Import
export type ImportCounts = Schemas["CountsOut"];
export type ImportOptions = Schemas["OptionsOut"];
export type ImportState = Schemas["JobState"];
export type Export = Schemas["ExportOut"];
export type ExportIn = Schemas["ExportIn"];
export type ImportJob = Schemas["ImportJobOut"];
export type ImportPatch = Schemas["ImportPatch"];
export type ImportSummary = Schemas["ImportSummaryOut"];
/** What became of a row, and the list to mend, which holds rows of each kind. */
export type ImportOutcome = NonNullable<Query<"list_import_rows">["outcome"]>;
export type ImportRow = Schemas["RowOut"];

// SOP
export type Sop = Schemas["SopLineOut"];
export type SopVersionLine = Schemas["SopVersionLineOut"];
export type SopVersion = Schemas["SopVersionOut"];
export type SopMove = SopVersionLine["move"];
export type SopMovePreview = Schemas["SopMovePreviewOut"];
export type SopMoveMode = Schemas["MoveMode"];
export type SopComparison = Schemas["SopComparisonOut"];
export type SopDraftConflict = { revision: number; source: string; changed_by: string };
export type ReadySop = Schemas["ReadySopOut"];
export type SopProblem = Schemas["ProblemOut"];
/** A version as it is drawn. */
export type SopDesign = Schemas["DesignOut"];
export type SopFinding = Schemas["FindingOut"];
/** A draft of what nothing enters yet. */
export type UnpublishedSop = Schemas["UnpublishedOut"];
export type Figure = Schemas["FigureOut"];
export type FigureKey = operations["list_figure_records"]["parameters"]["path"]["key"];
export type FigurePart = NonNullable<Query<"list_figure_records">["part"]>;
export type MonitorStatus = NonNullable<Query<"list_sop_records">["status"]>;
export type MonitorStep = Schemas["MonitorStepOut"];
export type Monitor = Schemas["MonitorOut"];
export type MonitorVersion = Schemas["MonitorVersionOut"];
export type Voice = Schemas["VoiceOut"];
/** What somebody who leaves gives to a colleague. */
export type Handover = Schemas["HandoverOut"];
export type HandoverState = Handover["state"];
export type HandoverPage = Schemas["HandoverPageOut"];
export type HandoverTally = Schemas["HandoverTallyOut"];
export type HandoverItem = Schemas["HandoverItemOut"];
export type HandoverPreview = Schemas["HandoverPreviewOut"];
export type TakenAs = Schemas["TakeIn"]["as"];
export type Refresher = Schemas["RefresherOut"];
export type RefresherPage = Schemas["RefresherPageOut"];
export type LifeMap = Schemas["LifeMapOut"];
export type LifePhase = Schemas["LifePhaseOut"];
export type LifePart = NonNullable<Query<"list_life_records">["part"]>;
export type Scores = Schemas["ScoresOut"];
export type ScoreMonth = Schemas["MonthOut"];
export type PersonMonth = Schemas["ScoreOfPersonOut"];
export type MissedStep = Schemas["MissedOut"];
export type Dispute = Schemas["DisputeOut"];
export type AdherenceScore = Schemas["AdherenceScoreOut"];
export type AdherencePart = NonNullable<Query<"list_adherence_records">["part"]>;
export type Winning = Schemas["WinningOut"];
export type StepChances = Schemas["StepChancesOut"];
export type WinningPart = NonNullable<Query<"list_winning_records">["part"]>;
export type Review = Schemas["ReviewOut"];
export type Proposal = Schemas["ProposalOut"];
export type DryRun = Schemas["DryRunOut"];
export type TrialStep = Schemas["TrialStepOut"];
export type TrialPace = DryRun["pace"];
export type Replay = Schemas["ReplayOut"];
export type Forecast = Schemas["ForecastOut"];

// Settings
export type CalendarYear = Schemas["CalendarOut"];
export type CalendarDay = Schemas["DayOut"];
export type OwnCalendar = Schemas["OwnCalendarOut"];
export type DayKind = CalendarDay["kind"];
export type DeadLetter = Schemas["DeadItemOut"];
export type DayChange = Schemas["DayChangeOut"];
export type HolidaysPreview = Schemas["HolidaysPreviewOut"];
/** A person as administrators see them. */
export type Account = Schemas["AccountOut"];
export type AccountPatch = Schemas["AccountPatch"];
export type Invitation = Schemas["InvitationOut"];
export type InvitationIn = Schemas["InvitationIn"];
export type Invited = Schemas["InvitedOut"];
export type Roles = Schemas["RolesOut"];
export type RoleSubject = Schemas["RoleSubjectOut"];
export type NotificationPreferences = Schemas["PreferencesOut"];
export type SystemState = Schemas["SystemOut"];
export type TestMailState = Schemas["TestMailStateOut"];
