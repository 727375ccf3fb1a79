import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { LifePhase } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";
import type { Opened } from "./opened";

const EACH_MINUTE = 60_000;

export const useLifeMap = () =>
  useQuery({
    queryKey: keys.life,
    queryFn: () => read(api.GET("/api/life")),
    refetchInterval: EACH_MINUTE,
  });

/** The records behind a number, a part at a time. */
export function useLifeRecords({ phase, part }: Opened) {
  const list = useInfiniteQuery({
    queryKey: [...keys.life, phase, part],
    queryFn: ({ pageParam }) =>
      read(
        api.GET("/api/life/{phase}/records", {
          params: { path: { phase }, query: { part, cursor: pageParam } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });
  return {
    rows: list.data?.pages.flatMap(({ items }) => items) ?? [],
    total: list.data?.pages[0]?.total ?? null,
    isPending: list.isPending,
    error: list.error,
    hasMore: list.hasNextPage,
    isReading: list.isFetchingNextPage,
    readOn: () => void (list.error ? list.refetch() : list.fetchNextPage()),
  };
}

export async function changePhase(
  { key, version }: LifePhase,
  words: { goal: string; departments: string },
): Promise<void> {
  await api.PUT("/api/life/{phase}", { params: { path: { phase: key } }, body: { ...words, version } });
  await queryClient.invalidateQueries({ queryKey: keys.life });
}
