/** What a list shows: the tabs that a role has, the filters in the address, and what the server is asked. */
import type { LeadQuery, Role } from "@/lib/contract";
import type { ListQuery } from "../walk";

export type View = NonNullable<LeadQuery["view"]>;
export type Sort = NonNullable<LeadQuery["sort"]>;

export const STATES = ["active", "new", "working", "qualified", "lost", "returned"] as const;
export const TIERS = ["high_value", "growing", "potential", "dormant", "none"] as const;
export const SORTS: readonly Sort[] = ["-changed_at", "-created_at", "due_at", "company"];
const FILTERS = ["state", "tier", "owner", "source", "q", "late", "without_next", "import_id"] as const;

/** The tabs, the widest last. A seller has nothing but their own. */
export function viewsFor(role: Role): View[] {
  if (role === "administrator") return ["mine", "all"];
  return role === "manager" || role === "director" ? ["mine", "department"] : ["mine"];
}

/** Where one begins when the address names no view: with all that one answers for. */
export const firstView = (role: Role): View => viewsFor(role).at(-1) ?? "mine";

/** The view that is shown: the one in the address, if this role has it. */
export function viewOf(query: ListQuery, role: Role): View {
  const views = viewsFor(role);
  return query.view && views.includes(query.view) ? query.view : firstView(role);
}

/** What the server is asked for, without empty entries, so that equal lists have equal names. */
export function askedOf(query: ListQuery, role: Role): ListQuery {
  const asked: ListQuery = { view: viewOf(query, role) };
  for (const name of FILTERS) if (query[name] !== undefined) Object.assign(asked, { [name]: query[name] });
  if (query.sort && query.sort !== "-changed_at") asked.sort = query.sort;
  return asked;
}

export const filterCount = (query: ListQuery): number =>
  FILTERS.filter((name) => query[name] !== undefined).length;

/** The same view and order with no filter. */
export const withoutFilters = ({ view, sort }: ListQuery): ListQuery => ({
  ...(view && { view }),
  ...(sort && { sort }),
});
