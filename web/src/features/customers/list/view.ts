/** What the list of customers may be narrowed by. */
import type { CustomerQuery } from "@/lib/contract";
import type { ListAddress } from "@/records/list/rows";
import { filtersOf } from "@/records/list/views";

export type CustomerListQuery = ListAddress<"customer">;
export type Sort = NonNullable<CustomerQuery["sort"]>;

export const SORTS: readonly Sort[] = ["-changed_at", "-created_at", "name"];

export const customerFilters = filtersOf<CustomerListQuery>([
  "tier",
  "industry",
  "owner",
  "source",
  "q",
  "filter",
  "late",
  "import_id",
]);
