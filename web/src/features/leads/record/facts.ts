import type { Decision, LeadOut, LeadPatch, LostReason, Tier } from "@/lib/contract";

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
  | "remark"
  | "proposal_sent_on"
  | "decision"
  | "won_on";
export type FactKind = "text" | "area" | "tier" | "date" | "decision" | "phone";

export const factKinds: Record<FactName, FactKind> = {
  company: "text",
  contact_name: "text",
  contact_title: "text",
  phone: "phone",
  wechat: "text",
  email: "text",
  city: "text",
  source: "text",
  tier: "tier",
  needs: "area",
  remark: "area",
  proposal_sent_on: "date",
  decision: "decision",
  won_on: "date",
};

export const contactFacts: FactName[] = ["contact_name", "contact_title", "phone", "wechat", "email"];
export const leadFacts: FactName[] = [
  "company",
  "tier",
  "needs",
  "source",
  "city",
  "proposal_sent_on",
  "decision",
  "won_on",
  "remark",
];

/** The value as text, as the editor holds it. A decision carries its reason: `lost.price`. */
export function factOf(lead: LeadOut, name: FactName): string {
  if (name === "decision") return [lead.decision, lead.lost_reason].filter(Boolean).join(".");
  if (name === "phone") return lead.phone || lead.phone_raw;
  return lead[name] ?? "";
}

/** What is sent for a value from the editor. */
export function changeOf(name: FactName, value: string): Omit<LeadPatch, "version"> {
  if (name === "decision") {
    const [decision = "", lost_reason = ""] = value.split(".");
    return { decision: decision as Decision, lost_reason: lost_reason as LostReason };
  }
  if (name === "tier") return { tier: value as Tier };
  if (factKinds[name] === "date") return { [name]: value || null };
  return { [name]: value.trim() };
}

/** Facts that mean something only after others: shown once they are filled or the way is there. */
export function isShown(lead: LeadOut, name: FactName): boolean {
  if (name === "won_on") return lead.decision === "won" || lead.won_on !== null;
  return true;
}

export const isSame = (before: string, after: string): boolean => before.trim() === after.trim();
