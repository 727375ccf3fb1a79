import { keepPreviousData, useInfiniteQuery, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, read } from "@/lib/api";
import { keys } from "@/lib/query";
import type { ListQuery } from "../walk";
import type { View } from "./view";

const PAGE = 100;
const COUNT_STALE_MS = 60_000;

/** The rows of a list as far as they were read, and how many there are. */
export function useLeads(asked: ListQuery) {
  const list = useInfiniteQuery({
    queryKey: [...keys.leads, "list", asked],
    queryFn: ({ pageParam }) => {
      const query = { ...asked, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      return read(api.GET("/api/leads", { params: { query } }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  return { ...list, rows, total: pages?.at(-1)?.total ?? null, cursor: pages?.at(-1)?.next_cursor ?? null };
}

/** How many there are in each view with no filter, for its tab. */
export function useViewCounts(views: View[]): Partial<Record<View, number>> {
  const answers = useQueries({
    queries: views.map((view) => ({
      queryKey: [...keys.leads, "count", view],
      queryFn: () => read(api.GET("/api/leads", { params: { query: { view, limit: 1 } } })),
      staleTime: COUNT_STALE_MS,
    })),
  });
  return Object.fromEntries(views.map((view, index) => [view, answers[index]?.data?.total]));
}

/** Every id of a list, also of rows not read yet: for acting on all of it. */
export async function readAllIds(asked: ListQuery): Promise<number[]> {
  const ids: number[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: ListQuery & { limit: number; cursor?: string } = { ...asked, limit: 200 };
    if (cursor) query.cursor = cursor;
    const page: { items: { id: number }[]; next_cursor: string | null } = await read(
      api.GET("/api/leads", { params: { query } }),
    );
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  return ids;
}
