/** Every address of the server with what goes in and what comes out, in the form openapi-fetch reads. */
import type * as c from "./contract";

type None = Record<never, never>;
type Answer<R> = { headers: { [name: string]: unknown }; content: { "application/json": R } };
type Empty = { headers: { [name: string]: unknown }; content?: never };
type Op<R, P = None, B = never> = {
  parameters: P & { header?: never; cookie?: never };
  responses: { 200: [R] extends [undefined] ? Empty : Answer<R> };
} & ([B] extends [never] ? { requestBody?: never } : { requestBody: { content: { "application/json": B } } });
type Id = { path: { id: number } };
type List<T> = { items: T[]; next_cursor: string | null };

export interface Paths {
  "/api/session": {
    get: Op<c.Session>;
    post: Op<c.Me, None, { login: string; password: string }>;
    delete: Op<undefined>;
  };
  "/api/session/me": { patch: Op<c.Me, None, { language?: c.Language; theme?: c.ThemeChoice }> };
  "/api/people": { get: Op<{ items: c.Person[] }> };
  "/api/departments": { get: Op<{ items: c.Department[] }> };

  "/api/leads": {
    get: Op<List<c.LeadRow> & { total: number }, { query?: c.LeadQuery }>;
    post: Op<c.LeadOut, None, c.LeadIn>;
  };
  "/api/leads/{id}": { get: Op<c.LeadOut, Id>; patch: Op<c.LeadOut, Id, c.LeadPatch> };
  "/api/leads/{id}/page": { get: Op<c.LeadPage, Id> };
  "/api/leads/{id}/timeline": {
    get: Op<List<c.TimelineEntry>, Id & { query?: { kind?: c.TimelineKind; cursor?: string } }>;
  };
  "/api/leads/assign": { post: Op<{ changed: number }, None, { lead_ids: number[]; owner_id: number }> };
  "/api/leads/{id}/return": { post: Op<c.LeadOut, Id, { reason: string }> };
  "/api/leads/start-sop": { post: Op<{ started: number; skipped: number }, None, { lead_ids: number[] }> };
  "/api/search": { get: Op<{ items: c.SearchHit[] }, { query: { q: string } }> };

  "/api/today": { get: Op<c.Today> };
  "/api/follow-ups": { post: Op<c.FollowUpSaved, None, c.FollowUpIn> };
  "/api/work-items/{kind}/{id}/snooze": {
    post: Op<
      undefined,
      { path: { kind: c.WorkItem["kind"]; id: number } },
      { until: string; reason: string }
    >;
  };
  "/api/tasks": { post: Op<{ id: number }, None, c.TaskIn> };
  "/api/tasks/{id}/complete": { post: Op<undefined, Id> };

  "/api/notifications": {
    get: Op<List<c.Notification> & { unread: number }, { query?: { cursor?: string } }>;
  };
  "/api/notifications/unread": { get: Op<{ unread: number }> };
  "/api/notifications/{id}/read": { post: Op<undefined, Id> };
  "/api/notifications/read-all": { post: Op<undefined> };
  "/api/notifications/{id}/records": { get: Op<{ items: c.DrillRow[]; total: number }, Id> };

  "/api/imports": { get: Op<{ items: c.ImportSummary[] }>; post: Op<c.ImportJob, None, { file: string }> };
  "/api/imports/{id}": { get: Op<c.ImportJob, Id>; patch: Op<c.ImportJob, Id, c.ImportPatch> };
  "/api/imports/{id}/trial": { post: Op<c.ImportJob, Id> };
  "/api/imports/{id}/run": { post: Op<c.ImportJob, Id> };
  "/api/imports/{id}/cancel": { post: Op<c.ImportJob, Id> };
  "/api/imports/{id}/rows": {
    get: Op<List<c.ImportRow>, Id & { query?: { outcome?: c.ImportOutcome; cursor?: string } }>;
  };

  "/api/sops": { get: Op<{ items: c.Sop[] }>; post: Op<c.Sop, None, { source: string }> };
  "/api/sops/check": { post: Op<{ problems: c.SopProblem[] }, None, { source: string }> };
  "/api/sops/{id}/source": { get: Op<{ source: string }, Id> };
  "/api/sops/{id}/enable": { post: Op<c.Sop, Id> };
  "/api/sops/{id}/monitor": {
    get: Op<c.Monitor, Id & { query?: { days?: number; department_id?: number } }>;
  };
  "/api/sops/{id}/records": {
    get: Op<
      List<c.DrillRow> & { total: number },
      Id & {
        query?: {
          step?: string;
          status?: c.MonitorStatus;
          person_id?: number;
          days?: number;
          department_id?: number;
          cursor?: string;
        };
      }
    >;
  };
  "/api/figures/{key}/records": {
    get: Op<
      List<c.DrillRow> & { total: number },
      {
        path: { key: c.FigureKey };
        query?: {
          part?: c.FigurePart;
          days?: number;
          department_id?: number;
          person_id?: number;
          cursor?: string;
        };
      }
    >;
  };

  "/api/calendar": { get: Op<c.CalendarYear, { query?: { year?: number } }> };
  "/api/calendar/hours": { put: Op<c.CalendarYear, None, { hours: c.CalendarYear["hours"] }> };
  "/api/calendar/days/{date}": {
    put: Op<undefined, { path: { date: string } }, { kind: c.DayKind; name: string }>;
    delete: Op<undefined, { path: { date: string } }>;
  };
  "/api/queue/dead": { get: Op<{ items: c.DeadLetter[] }> };
  "/api/queue/dead/{id}/replay": { post: Op<undefined, Id> };
}
