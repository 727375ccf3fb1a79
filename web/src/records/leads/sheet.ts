import type { Decision, LeadOut, LeadPatch, LostReason } from "@/lib/contract";
import type { FactKind, Sheet } from "../facts/sheet";
import type { FormRow } from "../form/RecordFields";
import { changeLead, showLead } from "./changeLead";
import { yuanOf } from "./yuan";

/** A fact of a lead that can be changed in place. */
export type FactName =
  | "company"
  | "contact_name"
  | "contact_title"
  | "phone"
  | "wechat"
  | "email"
  | "city"
  | "source"
  | "tier"
  | "needs"
  | "budget"
  | "remark"
  | "proposal_sent_on"
  | "decision"
  | "won_on";

const kinds: Record<FactName, FactKind> = {
  company: "text",
  contact_name: "text",
  contact_title: "text",
  phone: "phone",
  wechat: "text",
  email: "email",
  tier: "tier",
  needs: "area",
  budget: "money",
  source: "text",
  city: "text",
  proposal_sent_on: "date",
  decision: "decision",
  won_on: "date",
  remark: "area",
};

export const contactFacts: FactName[] = ["contact_name", "contact_title", "phone", "wechat", "email"];
export const leadFacts: FactName[] = [
  "company",
  "tier",
  "needs",
  "budget",
  "source",
  "city",
  "proposal_sent_on",
  "decision",
  "won_on",
  "remark",
];
export const leadRows: readonly FormRow[] = [
  { names: ["company"] },
  { names: ["contact_name", "contact_title"], label: "side.contact" },
  { names: ["phone"] },
  { names: ["wechat", "email"], label: "form.further" },
  { names: ["source", "city"], ruled: true },
  { names: ["tier"] },
  { names: ["needs"] },
  { names: ["budget"] },
  { names: ["remark"] },
];

/** A decision carries its reason: `lost.price`. */
function textOf(lead: LeadOut, name: string): string {
  if (name === "decision") return [lead.decision, lead.lost_reason].filter(Boolean).join(".");
  if (name === "phone") return lead.phone || lead.phone_raw;
  return String(lead[name as Exclude<FactName, "decision" | "phone">] ?? "");
}

function changeOf(name: string, value: string): Record<string, unknown> {
  if (name === "decision") {
    const [decision = "", lost_reason = ""] = value.split(".");
    return { decision: decision as Decision, lost_reason: lost_reason as LostReason };
  }
  if (kinds[name as FactName] === "date") return { [name]: value || null };
  if (name === "budget") return { budget: yuanOf(value) };
  return { [name]: value.trim() };
}

export const leadSheet: Sheet<LeadOut> = {
  type: "lead",
  kinds,
  valueOf: textOf,
  changeOf,
  isUnclear: (lead, name) => name === "phone" && !lead.phone && lead.phone_raw !== "",
  save: (id, change) => changeLead(id, change as LeadPatch),
  show: showLead,
};

/** Facts that mean something only after others: shown once they are filled or the way is there. */
export function isShown(lead: LeadOut, name: FactName): boolean {
  if (name === "won_on") return lead.decision === "won" || lead.won_on !== null;
  return true;
}
