import { STATES, TIERS } from "@/features/leads/list/view";
import type { ListQuery } from "@/features/leads/walk";

export type LeadsSearch = ListQuery & {
  /** The form for a new lead is open. */
  new?: true;
};

const VIEWS = ["mine", "department", "all"] as const;
const SORTS = ["-changed_at", "-created_at", "due_at", "company"] as const;

const text = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) || undefined : undefined;
const whole = (value: unknown) =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;
const flag = (value: unknown) => (["1", "true"].includes(String(value)) ? true : undefined);

/** What stands in the address of the list; anything else is left out. */
export const readLeadsSearch = (raw: Record<string, unknown>): LeadsSearch => ({
  view: VIEWS.find((view) => view === raw.view),
  state: STATES.find((state) => state === raw.state),
  tier: TIERS.find((tier) => tier === raw.tier),
  owner: whole(raw.owner),
  source: text(raw.source),
  q: text(raw.q),
  late: flag(raw.late),
  without_next: flag(raw.without_next),
  import_id: whole(raw.import_id),
  sort: SORTS.find((sort) => sort === raw.sort),
  new: raw.new ? true : undefined,
});
