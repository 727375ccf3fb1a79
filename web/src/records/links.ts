import type { LinkProps } from "@tanstack/react-router";
import type { RecordType } from "@/lib/query";

export type { RecordType };
export type RecordRef = { type: RecordType; id: number };

const lists = { lead: "/leads", customer: "/customers", contact: "/contacts" } as const;

export const listOf = (type: RecordType) => lists[type];

/** The address of a record's page, for a plain link. */
export const addressOf = ({ type, id }: RecordRef): string => `${lists[type]}/${id}`;

/** The same for the router. The server may name a kind that this page does not know yet. */
export function linkOf({ type, id }: { type: string; id: number }): LinkProps {
  if (type === "customer") return { to: "/customers/$customerId", params: { customerId: id } };
  if (type === "contact") return { to: "/contacts/$contactId", params: { contactId: id } };
  return { to: "/leads/$leadId", params: { leadId: id } };
}
