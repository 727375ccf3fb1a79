import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, read } from "@/lib/api";
import { keys, queryClient } from "@/lib/query";

const POLL_MS = 20_000;
const listKey = [...keys.notifications, "list"] as const;

/** How many entries nobody has looked at; asked again now and then, and when the page is looked at. */
export function useUnread(): number {
  const { data } = useQuery({
    queryKey: keys.unread,
    queryFn: () => read(api.GET("/api/notifications/unread")),
    refetchInterval: POLL_MS,
    staleTime: POLL_MS / 2,
  });
  const unread = data?.unread ?? 0;
  const before = useRef(unread);
  useEffect(() => {
    if (unread > before.current) void queryClient.invalidateQueries({ queryKey: listKey });
    before.current = unread;
  }, [unread]);
  return unread;
}

/** Newest first, read on as one scrolls. */
export const useEntries = () =>
  useInfiniteQuery({
    queryKey: listKey,
    queryFn: ({ pageParam }) =>
      read(api.GET("/api/notifications", { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });

export const useEntryRecords = (id: number) =>
  useQuery({
    queryKey: [...keys.notifications, id, "records"],
    queryFn: () =>
      read(
        api.GET("/api/notifications/{notification_id}/records", {
          params: { path: { notification_id: id } },
        }),
      ),
  });

const refresh = () => queryClient.invalidateQueries({ queryKey: keys.notifications });

export async function markRead(id: number): Promise<void> {
  await api.POST("/api/notifications/{notification_id}/read", { params: { path: { notification_id: id } } });
  await refresh();
}

export const useReadAll = () =>
  useMutation({ mutationFn: () => api.POST("/api/notifications/read-all"), onSuccess: refresh });
