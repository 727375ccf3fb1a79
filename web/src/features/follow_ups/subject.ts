import { useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { Contact, CustomerPage, LeadPage, OpenItem, Tier, TimelineEntry } from "@/lib/contract";
import { keys } from "@/lib/query";
import type { Versioned } from "@/records/facts/sheet";

export type SubjectType = "lead" | "customer";

/** What a follow-up is written on. */
export type Subject = {
  type: SubjectType;
  id: number;
  version: number;
  name: string;
  tier: Tier;
  /** Who is meant where nobody is chosen. */
  contact: { name: string; title: string; phone: string };
  /** What the record holds already of that which a follow-up may fill. */
  facts: Versioned & Record<string, unknown>;
};

export type SubjectPage = {
  subject: Subject;
  contacts: Contact[];
  open: OpenItem[];
  timeline: { items: TimelineEntry[] };
  mayWrite: boolean;
};

export function ofLead({ lead, contacts, open, timeline, may }: LeadPage): SubjectPage {
  const { id, version, tier, company, contact_name: name, contact_title: title, phone } = lead;
  const contact = { name, title, phone };
  const subject = { type: "lead", id, version, name: company || name, tier, contact, facts: lead } as const;
  return { subject, contacts, open, timeline, mayWrite: may.follow_up };
}

export function ofCustomer({ customer, contacts, open, timeline, may }: CustomerPage): SubjectPage {
  const { id, version, tier, name, phone } = customer;
  const main = contacts.find(({ is_main }) => is_main) ?? contacts[0];
  const contact = main
    ? { name: main.name, title: main.title, phone: main.phone }
    : { name: "", title: "", phone };
  const subject = { type: "customer", id, version, name, tier, contact, facts: customer } as const;
  return { subject, contacts, open, timeline, mayWrite: may.follow_up };
}

const pageOf = {
  lead: async (id: number) =>
    read(api.GET("/api/leads/{lead_id}/page", { params: { path: { lead_id: id } } })),
  customer: async (id: number) =>
    read(api.GET("/api/customers/{customer_id}/page", { params: { path: { customer_id: id } } })),
};

/** The page of the record, as its own page reads it. */
export const useSubject = (type: SubjectType, id: number) =>
  useQuery({
    queryKey: keys.recordPage(type, id),
    queryFn: (): Promise<LeadPage | CustomerPage> => pageOf[type](id),
    select: (page) => ("lead" in page ? ofLead(page) : ofCustomer(page)),
  });
