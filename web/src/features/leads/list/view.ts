/** What the list of leads may be narrowed by. */
import type { LeadQuery } from "@/lib/contract";
import type { ListAddress } from "@/records/list/rows";
import { filtersOf } from "@/records/list/views";

export type LeadListQuery = ListAddress<"lead">;
export type Sort = NonNullable<LeadQuery["sort"]>;

export const STATES = ["active", "new", "working", "qualified", "converted", "lost", "returned"] as const;
export const SORTS: readonly Sort[] = ["-changed_at", "-created_at", "due_at", "company"];

export const leadFilters = filtersOf<LeadListQuery>([
  "state",
  "tier",
  "owner",
  "source",
  "q",
  "filter",
  "late",
  "without_next",
  "import_id",
]);
