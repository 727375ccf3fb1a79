import type { CustomerIn } from "@/lib/contract";
import type { Values } from "@/records/facts/sheet";
import type { FormRow, FormSheet } from "@/records/form/RecordFields";

/** A customer being written, and the first person there. */
export type NewCustomer = { facts: Values; contact: Values; owner_id: number | null };

export const emptyCustomer: NewCustomer = { facts: {}, contact: {}, owner_id: null };

/** The first person, as far as they are known. */
export const personSheet: FormSheet = {
  kinds: {
    name: "text",
    title: "text",
    phone: "phone",
    wechat: "text",
    email: "email",
    role_in_decision: "role",
  },
  labels: { name: "contact_name", title: "contact_title" },
};
export const personRows: readonly FormRow[] = [
  { names: ["name", "title"], label: "side.contact", ruled: true },
  { names: ["phone", "wechat"], label: "form.person_reach" },
  { names: ["email"] },
  { names: ["role_in_decision"] },
];

const filled = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value !== ""),
  );

export const isEnough = ({ facts }: NewCustomer): boolean => (facts.name ?? "").trim() !== "";

export const hasWords = ({ facts, contact }: NewCustomer): boolean =>
  Object.keys({ ...filled(facts), ...filled(contact) }).length > 0;

/** What is sent: what was filled; a person and an owner only where there is one. */
export function bodyOf({ facts, contact, owner_id }: NewCustomer): CustomerIn {
  const person = filled(contact);
  return {
    ...filled(facts),
    ...(Object.keys(person).length > 0 && { contact: person }),
    ...(owner_id !== null && { owner_id }),
  } as CustomerIn;
}
