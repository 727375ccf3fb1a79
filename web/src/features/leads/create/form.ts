import type { LeadIn } from "@/lib/contract";
import type { FormRow } from "@/records/form/RecordFields";
import { yuanOf } from "@/records/leads/yuan";

type Words = Required<Omit<LeadIn, "owner_id" | "budget">>;
/** `budget` as it is written: '30万'. */
export type NewLead = Words & { budget: string; owner_id: number | null };

export const emptyLead: NewLead = {
  company: "",
  contact_name: "",
  contact_title: "",
  phone: "",
  wechat: "",
  email: "",
  city: "",
  source: "",
  tier: "",
  needs: "",
  budget: "",
  remark: "",
  owner_id: null,
};

/** Who, how to reach them, what is known. */
export const newLeadRows: readonly FormRow[] = [
  { names: ["company"] },
  { names: ["contact_name", "contact_title"], label: "side.contact" },
  { names: ["phone"] },
  { names: ["wechat", "email"], label: "form.further" },
  { names: ["source", "city"], ruled: true },
  { names: ["tier"], hint: "form.tier_hint" },
  { names: ["needs"] },
  { names: ["budget"] },
  { names: ["remark"] },
];

/** A lead needs somebody to call: a company or a phone. */
export const isEnough = (lead: NewLead): boolean => lead.company.trim() !== "" || lead.phone.trim() !== "";

export const hasWords = (lead: NewLead): boolean =>
  Object.values(lead).some((value) => typeof value === "string" && value.trim() !== "");

/** What is sent: words without the blanks around them; the owner only where another was chosen. */
export function bodyOf({ owner_id, budget, ...lead }: NewLead): LeadIn {
  const words = Object.entries(lead).map(([name, value]) => [name, value.trim()]);
  return {
    ...(Object.fromEntries(words) as Words),
    // What is no sum goes as it stands: the server says what is wrong with it.
    ...(budget.trim() && { budget: yuanOf(budget) as number }),
    ...(owner_id !== null && { owner_id }),
  };
}
