import { useInfiniteQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { LeadPage, TimelineEntry, TimelineKind } from "@/lib/contract";
import { keys } from "@/lib/query";
import type { RecordRef, RecordType } from "../links";

export type TimelineFilter = TimelineKind | "all";
type Part = { items: TimelineEntry[]; next_cursor: string | null };
type Query = { kind?: TimelineKind; cursor?: string };

const readers: Record<RecordType, (id: number, query: Query) => Promise<Part>> = {
  lead: (lead_id, query) =>
    read(api.GET("/api/leads/{lead_id}/timeline", { params: { path: { lead_id }, query } })),
  customer: (customer_id, query) =>
    read(api.GET("/api/customers/{customer_id}/timeline", { params: { path: { customer_id }, query } })),
  contact: (contact_id, query) =>
    read(api.GET("/api/contacts/{contact_id}/timeline", { params: { path: { contact_id }, query } })),
};

/** What a page brings of what happened: the first part, and how much there is of each kind. */
export type Happened = { timeline: Part; counts: LeadPage["counts"] };

/** What happened, newest first, read on as one scrolls. The page brings the first part of 'all'. */
export function useTimeline(record: RecordRef, happened: Happened, filter: TimelineFilter) {
  const kind = filter === "all" ? undefined : filter;
  const first = filter === "all" ? happened.timeline : null;
  const rest = useInfiniteQuery({
    queryKey: [...keys.record(record.type, record.id), "timeline", filter, first?.next_cursor ?? null],
    queryFn: ({ pageParam }) =>
      readers[record.type](record.id, { ...(kind && { kind }), ...(pageParam && { cursor: pageParam }) }),
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
