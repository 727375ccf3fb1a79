/** What the list of contacts may be narrowed by. */
import type { ContactQuery } from "@/lib/contract";
import type { ListAddress } from "@/records/list/rows";
import { filtersOf } from "@/records/list/views";

export type ContactListQuery = ListAddress<"contact">;
export type Sort = NonNullable<ContactQuery["sort"]>;

export const SORTS: readonly Sort[] = ["-changed_at", "-created_at", "name"];

export const contactFilters = filtersOf<ContactListQuery>(["customer_id", "q", "filter"]);
