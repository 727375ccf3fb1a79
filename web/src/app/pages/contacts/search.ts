import { type ContactListQuery, SORTS } from "@/features/contacts/list/view";
import { read, VIEWS } from "@/records/list/views";

export type ContactsSearch = ContactListQuery & {
  /** The form for a new contact is open. */
  new?: true;
};

/** What stands in the address of the list; anything else is left out. */
export const readContactsSearch = (raw: Record<string, unknown>): ContactsSearch => ({
  view: read.one(VIEWS)(raw.view),
  customer_id: read.whole(raw.customer_id),
  q: read.text(raw.q),
  filter: read.filter(raw.filter),
  sort: read.one(SORTS)(raw.sort),
  new: raw.new ? true : undefined,
});
