import { api, read } from "@/lib/api";
import type { CustomerOut, CustomerPage, CustomerPatch } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";
import type { FactKind, Sheet } from "../facts/sheet";
import type { FormRow } from "../form/RecordFields";

const kinds = {
  name: "text",
  tier: "tier",
  industry: "text",
  city: "text",
  source: "text",
  phone: "phone",
  website: "link",
  address: "text",
  credit_code: "text",
  remark: "area",
} as const satisfies Record<string, FactKind>;

export type FactName = keyof typeof kinds;
export const customerFacts = Object.keys(kinds) as FactName[];

/** The form for a customer, new or known. */
export const customerRows: readonly FormRow[] = [
  { names: ["name"] },
  { names: ["tier"] },
  { names: ["industry", "city"], label: "form.where" },
  { names: ["source"] },
  { names: ["phone", "website"], label: "form.reach", ruled: true },
  { names: ["address"] },
  { names: ["credit_code"] },
  { names: ["remark"] },
];

function show(customer: CustomerOut): void {
  const key = keys.recordPage("customer", customer.id);
  queryClient.setQueryData<CustomerPage>(key, (page) => page && { ...page, customer });
}

async function save(id: number, change: object): Promise<CustomerOut> {
  const params = { path: { customer_id: id } };
  const customer = await read(
    api.PATCH("/api/customers/{customer_id}", { params, body: change as CustomerPatch }),
  );
  show(customer);
  void workChanged();
  return customer;
}

export const customerSheet: Sheet<CustomerOut> = {
  type: "customer",
  kinds,
  labels: { name: "customer_name", phone: "company_phone" },
  valueOf: (customer, name) => customer[name as FactName],
  changeOf: (name, value) => ({ [name]: value.trim() }),
  save,
  show,
};
