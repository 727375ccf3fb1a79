import { type LeadListQuery, SORTS, STATES } from "@/features/leads/list/view";
import { read, TIERS, VIEWS } from "@/records/list/views";

export type LeadsSearch = LeadListQuery & {
  /** The form for a new lead is open. */
  new?: true;
};

/** What stands in the address of the list; anything else is left out. */
export const readLeadsSearch = (raw: Record<string, unknown>): LeadsSearch => ({
  view: read.one(VIEWS)(raw.view),
  state: read.one(STATES)(raw.state),
  tier: read.one(TIERS)(raw.tier),
  owner: read.whole(raw.owner),
  source: read.text(raw.source),
  q: read.text(raw.q),
  filter: read.filter(raw.filter),
  late: read.flag(raw.late),
  without_next: read.flag(raw.without_next),
  import_id: read.whole(raw.import_id),
  sort: read.one(SORTS)(raw.sort),
  new: raw.new ? true : undefined,
});
