import type { LeadOut, LeadPage, OpenItem, Proof } from "@/lib/contract";

/** Records for the tests of this feature. */
const lead: LeadOut = {
  id: 14,
  version: 3,
  company: "栖禾食品机械",
  contact_name: "周敏",
  contact_title: "采购经理",
  phone: "13812345678",
  wechat: "",
  email: "",
  city: "无锡",
  source: "官网表单",
  tier: "",
  needs: "",
  budget: null,
  remark: "",
  state: "working",
  owner: { id: 1, name: "林晓彤" },
  department: null,
  phone_raw: "",
  decision: "",
  lost_reason: "",
  proposal_sent_on: null,
  won_on: null,
  return_reason: "",
  first_contacted_on: null,
  last_follow_up_at: null,
  customer: null,
  converted_at: null,
  leftovers: [],
  created_at: "2025-11-17T01:00:00Z",
  changed_at: "2025-11-21T02:12:00Z",
};

const me = { id: 1, name: "林晓彤" };

const base: OpenItem = {
  kind: "step",
  id: 1,
  record: { type: "lead", id: 14, name: lead.company, tier: "", state: "working", version: 3 },
  contact: null,
  sop: { id: 1, name: "新线索" },
  step: { key: "", name: "", position: 1, count: 7 },
  dashes: [],
  title: "",
  why: "",
  last: null,
  script: "",
  goal: "",
  due_at: null,
  remaining_minutes: null,
  urgency: "normal",
  told: [],
  urgent: false,
  at_risk: false,
  asked: false,
  late_reason: "",
  queued: false,
  snoozed_until: null,
  assignee: me,
  covers: null,
  hand: null,
  proof: null,
  then: null,
};

const field = (name: string): Proof => ({
  kind: "field",
  field: name,
  file: null,
  requires: [],
  label: name,
});
const followUp = (...requires: string[]): Proof => ({
  kind: "follow_up",
  field: null,
  file: null,
  requires,
  label: "",
});
const then = (name: string) => ({ name, assignee: me, due_at: "2025-11-26T10:00:00Z" });

const step = (id: number, name: string, proof: Proof, next: string | null): OpenItem => ({
  ...base,
  id,
  title: name,
  step: { key: name, name, position: id, count: 7 },
  proof,
  then: next ? then(next) : null,
});

export const tier = step(1, "客户分级", field("tier"), null);
export const firstContact = step(2, "首次触达", followUp(), "需求识别");
export const needs = step(3, "需求识别", field("needs"), "方案推送");
export const feedback = step(5, "跟进反馈", followUp("attitude"), "决策推动");
export const decision = step(6, "决策推动", field("decision"), "售后回访");
export const visit = step(7, "售后回访", followUp("satisfaction"), null);
export const task: OpenItem = { ...base, kind: "task", id: 9, step: null, sop: null, title: "约看样板线" };

export function page(open: OpenItem[], change: Partial<LeadOut> = {}): LeadPage {
  return {
    now: "2025-11-21T02:24:00Z",
    lead: { ...lead, ...change },
    contacts: [{ id: 5, name: "周敏", title: "采购经理", phone: "", wechat: "", email: "" }],
    run: null,
    open,
    files: [],
    timeline: { items: [], next_cursor: null },
    counts: { all: 0, follow_up: 0, change: 0, sop: 0, task: 0 },
    may: {
      edit: true,
      follow_up: true,
      transfer: true,
      return: true,
      convert: true,
      share: true,
    },
  };
}
