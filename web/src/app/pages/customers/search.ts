import { type CustomerListQuery, SORTS } from "@/features/customers/list/view";
import { read, TIERS, VIEWS } from "@/records/list/views";

export type CustomersSearch = CustomerListQuery & {
  /** The form for a new customer is open. */
  new?: true;
};

/** What stands in the address of the list; anything else is left out. */
export const readCustomersSearch = (raw: Record<string, unknown>): CustomersSearch => ({
  view: read.one(VIEWS)(raw.view),
  tier: read.one(TIERS)(raw.tier),
  industry: read.text(raw.industry),
  owner: read.whole(raw.owner),
  source: read.text(raw.source),
  q: read.text(raw.q),
  filter: read.filter(raw.filter),
  late: read.flag(raw.late),
  import_id: read.whole(raw.import_id),
  sort: read.one(SORTS)(raw.sort),
  new: raw.new ? true : undefined,
});
