import { api, read } from "@/lib/api";
import type { ContactOut, ContactPage, ContactPatch } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";
import type { FactKind, Sheet } from "@/records/facts/sheet";
import type { FormRow } from "@/records/form/RecordFields";

const kinds = {
  name: "text",
  title: "text",
  role_in_decision: "role",
  phone: "phone",
  wechat: "text",
  email: "email",
  remark: "area",
} as const satisfies Record<string, FactKind>;

export type FactName = keyof typeof kinds;
export const contactFacts = Object.keys(kinds) as FactName[];

/** The form for a contact, new or known. */
export const contactRows: readonly FormRow[] = [
  { names: ["name", "title"], label: "form.who" },
  { names: ["role_in_decision"], hint: "form.role_hint" },
  { names: ["phone"], ruled: true },
  { names: ["wechat", "email"], label: "form.further" },
  { names: ["remark"] },
];

function show(contact: ContactOut): void {
  const key = keys.recordPage("contact", contact.id);
  queryClient.setQueryData<ContactPage>(key, (page) => page && { ...page, contact });
}

async function save(id: number, change: object): Promise<ContactOut> {
  const params = { path: { contact_id: id } };
  const contact = await read(
    api.PATCH("/api/contacts/{contact_id}", { params, body: change as ContactPatch }),
  );
  show(contact);
  void workChanged();
  return contact;
}

export const contactSheet: Sheet<ContactOut> = {
  type: "contact",
  kinds,
  labels: { name: "contact_name", title: "contact_title" },
  valueOf: (contact, name) =>
    name === "phone" ? contact.phone || contact.phone_raw : contact[name as FactName],
  changeOf: (name, value) => ({ [name]: value.trim() }),
  isUnclear: (contact, name) => name === "phone" && !contact.phone && contact.phone_raw !== "",
  save,
  show,
};
