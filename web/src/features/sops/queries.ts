import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { Sop } from "@/lib/contract";
import { keys } from "@/lib/query";
import type { Drill, Scope } from "./monitor/drill";

const EACH_MINUTE = 60_000;

export const sopsQuery = queryOptions({
  queryKey: keys.sops,
  queryFn: async (): Promise<Sop[]> => (await read(api.GET("/api/sops"))).items,
});
export const useSops = () => useQuery(sopsQuery);

/** The one to look at when none is named: switched on, and with the most under way. */
export const firstSop = (sops: readonly Sop[]): Sop | undefined =>
  sops.toSorted(
    (one, other) => Number(other.enabled) - Number(one.enabled) || other.running - one.running,
  )[0];

export const useSource = (id: number | null) =>
  useQuery({
    queryKey: [...keys.sops, id, "source"],
    queryFn: async () =>
      (await read(api.GET("/api/sops/{sop_id}/source", { params: { path: { sop_id: id ?? 0 } } }))).source,
    enabled: id !== null,
  });

const asked = ({ days, department }: Scope) => ({ days, ...(department && { department_id: department }) });

/** The one before stays in sight while another period or department is read. */
export const useMonitor = (id: number, scope: Scope) =>
  useQuery({
    queryKey: [...keys.monitor, id, scope.days, scope.department ?? null],
    queryFn: () =>
      read(api.GET("/api/sops/{sop_id}/monitor", { params: { path: { sop_id: id }, query: asked(scope) } })),
    refetchInterval: EACH_MINUTE,
    placeholderData: (before, query) => (query?.queryKey[1] === id ? keepPreviousData(before) : undefined),
  });

/** The records behind a number, a part at a time. */
export function useRecords(id: number, scope: Scope, drill: Drill) {
  const list = useInfiniteQuery({
    queryKey: [...keys.monitor, id, scope.days, scope.department ?? null, "records", drill],
    queryFn: ({ pageParam }) => readRecords(id, scope, drill, pageParam),
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

function readRecords(id: number, scope: Scope, drill: Drill, cursor: string) {
  const query = {
    ...asked(scope),
    ...(drill.person && { person_id: drill.person }),
    ...(cursor && { cursor }),
  };
  if (drill.figure) {
    const part = drill.part ?? "denominator";
    const params = { path: { key: drill.figure }, query: { ...query, part } };
    return read(api.GET("/api/figures/{key}/records", { params }));
  }
  const status = drill.status ?? "in_step";
  const params = {
    path: { sop_id: id },
    query: { ...query, status, ...(drill.step && { step: drill.step }) },
  };
  return read(api.GET("/api/sops/{sop_id}/records", { params }));
}
