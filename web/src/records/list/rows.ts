/** Reading a list of records: part by part, only how many there are, or every id of it. */
import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, read } from "@/lib/api";
import type {
  ContactQuery,
  ContactRow,
  CustomerQuery,
  CustomerRow,
  LeadQuery,
  LeadRow,
} from "@/lib/contract";
import { keys } from "@/lib/query";
import type { FilterJson } from "../filters/tree";
import type { RecordType } from "../links";
import type { View } from "./views";

const PART = 100;
const ALL_PART = 200;
const COUNT_STALE_MS = 60_000;

export type RowOf = { lead: LeadRow; customer: CustomerRow; contact: ContactRow };
type QueryOf = { lead: LeadQuery; customer: CustomerQuery; contact: ContactQuery };
/** What a list is asked for, without where the reading stands. */
export type ListQuery<T extends RecordType> = Omit<QueryOf[T], "cursor" | "limit">;
/** The same as it stands in the address. */
export type ListAddress<T extends RecordType> = Omit<ListQuery<T>, "filter"> & {
  filter?: FilterJson | undefined;
};
export type Asked = Record<string, unknown>;

type Page<Row> = { items: Row[]; next_cursor: string | null; total: number };
type Part = { limit: number; cursor?: string | null };

const readers: { [T in RecordType]: (query: QueryOf[T]) => Promise<Page<RowOf[T]>> } = {
  lead: (query) => read(api.GET("/api/leads", { params: { query } })),
  customer: (query) => read(api.GET("/api/customers", { params: { query } })),
  contact: (query) => read(api.GET("/api/contacts", { params: { query } })),
};

export function readRows<T extends RecordType>(
  type: T,
  asked: Asked,
  { limit, cursor }: Part,
): Promise<Page<RowOf[T]>> {
  return readers[type]({ ...asked, limit, ...(cursor && { cursor }) } as QueryOf[T]);
}

/** The rows of a list as far as they were read, and how many there are. */
export function useRows<T extends RecordType>(type: T, asked: ListQuery<T>) {
  const list = useInfiniteQuery({
    queryKey: [...keys.records(type), "list", asked],
    queryFn: ({ pageParam }) => readRows(type, asked as Asked, { limit: PART, cursor: pageParam }),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  return { ...list, rows, total: pages?.at(-1)?.total ?? null, cursor: pages?.at(-1)?.next_cursor ?? null };
}

/** How many there are in each view with no filter, for its tab. */
export function useViewCounts(type: RecordType, views: View[]): Partial<Record<View, number>> {
  const answers = useQueries({
    queries: views.map((view) => ({
      queryKey: [...keys.records(type), "count", view],
      queryFn: () => readRows(type, { view }, { limit: 1 }),
      staleTime: COUNT_STALE_MS,
    })),
  });
  return Object.fromEntries(views.map((view, index) => [view, answers[index]?.data?.total]));
}

type ValueFields = { lead: "source"; customer: "source" | "industry" };
/** Kinds of records whose list can be narrowed by words that people write freely. */
export type WithValues = keyof ValueFields;
export type ValueField<T extends WithValues> = ValueFields[T];

/** What stands in a field of all records of a view; asked for when it is about to be seen. */
export function useValues<T extends WithValues>(type: T, view: View, field: ValueField<T>, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.records(type), "values", view, field],
    queryFn: () =>
      type === "lead"
        ? read(api.GET("/api/leads/values", { params: { query: { view, field: "source" } } }))
        : read(api.GET("/api/customers/values", { params: { query: { view, field } } })),
    staleTime: COUNT_STALE_MS,
    enabled,
  });
}

/** Every id of a list, also of rows not read yet: for acting on all of it. */
export async function readAllIds(type: RecordType, asked: Asked): Promise<number[]> {
  const ids: number[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page: Page<{ id: number }> = await readRows(type, asked, { limit: ALL_PART, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  return ids;
}
