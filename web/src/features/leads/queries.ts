import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { LeadPage, TimelineKind } from "@/lib/contract";
import { keys } from "@/lib/query";

export const useLeadPage = (id: number) =>
  useQuery({
    queryKey: keys.leadPage(id),
    queryFn: () => read(api.GET("/api/leads/{lead_id}/page", { params: { path: { lead_id: id } } })),
  });

export type TimelineFilter = TimelineKind | "all";

/** What happened, newest first, read on as one scrolls. The page brings the first part of 'all'. */
export function useTimeline(page: LeadPage, filter: TimelineFilter) {
  const { id } = page.lead;
  const kind = filter === "all" ? undefined : filter;
  const first = filter === "all" ? page.timeline : null;
  const rest = useInfiniteQuery({
    queryKey: [...keys.lead(id), "timeline", filter, first?.next_cursor ?? null],
    queryFn: ({ pageParam }) => {
      const query = { ...(kind && { kind }), ...(pageParam && { cursor: pageParam }) };
      return read(api.GET("/api/leads/{lead_id}/timeline", { params: { path: { lead_id: id }, query } }));
    },
    initialPageParam: first?.next_cursor ?? undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    // The first part stands in the page already: the rest is read only when it is asked for.
    enabled: first === null,
  });
  const more = rest.data?.pages.flatMap(({ items }) => items) ?? [];
  const isUnread = first !== null && !rest.data && first.next_cursor !== null;
  return {
    items: [...(first?.items ?? []), ...more],
    isPending: first === null && rest.isPending,
    error: rest.error,
    isReading: rest.isFetching,
    hasMore: isUnread || rest.hasNextPage,
    readOn: () => void (isUnread || rest.error ? rest.refetch() : rest.fetchNextPage()),
  };
}
