import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { Sop, UnpublishedSop } from "@/lib/contract";
import { keys } from "@/lib/query";
import { useCan } from "@/lib/session";
import type { Drill, Scope } from "./monitor/drill";

const EACH_MINUTE = 60_000;

export const sopsQuery = queryOptions({
  queryKey: keys.sops,
  queryFn: async (): Promise<Sop[]> => (await read(api.GET("/api/sops"))).items,
});
export const useSops = () => useQuery(sopsQuery);

/** Drafts of what nothing enters yet; only for those who may change SOPs. */
export const useUnpublished = () => {
  const mayChange = useCan("sop.change");
  return useQuery({
    queryKey: [...keys.sops, "drafts"],
    queryFn: async (): Promise<UnpublishedSop[]> => (await read(api.GET("/api/sops/drafts"))).items,
    enabled: mayChange,
  });
};

/** An SOP, also one of which there is a draft and nothing else: its version is 0. */
export function useSop(id: number) {
  const sops = useSops();
  const drafts = useUnpublished();
  const known = sops.data?.find((sop) => sop.id === id);
  const draft = drafts.data?.find((one) => one.id === id);
  return {
    sop: known ?? (draft && unpublished(draft)),
    isRead: sops.data !== undefined && !drafts.isLoading,
    error: sops.error ?? drafts.error,
    refetch: () => Promise.all([sops.refetch(), drafts.refetch()]),
  };
}

const unpublished = ({ id, name, object_type, steps }: UnpublishedSop): Sop => ({
  id,
  key: "",
  name,
  description: "",
  object_type,
  enabled: true,
  disabled_reason: "",
  version: 0,
  steps,
  running: 0,
  voices: 0,
});

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

const asked = ({ days, department, version }: Scope) => ({
  days,
  ...(department && { department_id: department }),
  ...(version && { version }),
});
const keyOf = (id: number, { days, department, version }: Scope) =>
  [...keys.monitor, id, days, department ?? null, version ?? null] as const;

/** The one before stays in sight while another period or department is read. */
export const useMonitor = (id: number, scope: Scope) =>
  useQuery({
    queryKey: keyOf(id, scope),
    queryFn: () =>
      read(api.GET("/api/sops/{sop_id}/monitor", { params: { path: { sop_id: id }, query: asked(scope) } })),
    refetchInterval: EACH_MINUTE,
    placeholderData: (before, query) => (query?.queryKey[1] === id ? keepPreviousData(before) : undefined),
  });

/** The records behind a number, a part at a time. */
export function useRecords(id: number, scope: Scope, drill: Drill) {
  const list = useInfiniteQuery({
    queryKey: [...keyOf(id, scope), "records", drill],
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

/** One person's score, with all that counts and all that does not. */
export const useScore = (id: number, scope: Scope, person: number) =>
  useQuery({
    queryKey: [...keyOf(id, scope), "score", person],
    queryFn: () => {
      const params = { path: { sop_id: id }, query: { ...asked(scope), person_id: person } };
      return read(api.GET("/api/sops/{sop_id}/adherence", { params }));
    },
  });

/** What goes with winning; over a quarter of a year at least, so that there is something to count. */
export const useWinning = (id: number, scope: Scope) =>
  useQuery({
    queryKey: [...keyOf(id, scope), "winning"],
    queryFn: () => {
      const params = { path: { sop_id: id }, query: { ...asked(scope), days: WINNING_DAYS } };
      return read(api.GET("/api/sops/{sop_id}/winning", { params }));
    },
  });
export const WINNING_DAYS = 90;

/** What a quarter proposes to change. */
export const useReview = (id: number, { department }: Scope, quarter: string | undefined) =>
  useQuery({
    queryKey: [...keys.monitor, id, "review", department ?? null, quarter ?? null],
    queryFn: () => {
      const query = { ...(quarter && { quarter }), ...(department && { department_id: department }) };
      return read(api.GET("/api/sops/{sop_id}/review", { params: { path: { sop_id: id }, query } }));
    },
  });

function readRecords(id: number, scope: Scope, drill: Drill, cursor: string) {
  const page = { ...asked(scope), ...(cursor && { cursor }) };
  const path = { sop_id: id };
  const step = drill.step ? { step: drill.step } : {};
  const person = drill.person ? { person_id: drill.person } : {};
  if (drill.figure) {
    const { version: _, ...query } = { version: 0, ...page, ...person };
    const part = drill.part ?? "denominator";
    const params = { path: { key: drill.figure }, query: { ...query, part } };
    return read(api.GET("/api/figures/{key}/records", { params }));
  }
  if (drill.score && drill.score !== "all") {
    const query = { ...page, part: drill.score, person_id: drill.person ?? 0 };
    return read(api.GET("/api/sops/{sop_id}/adherence/records", { params: { path, query } }));
  }
  if (drill.share) {
    const query = { ...page, ...step, days: WINNING_DAYS, part: drill.share, won_only: drill.won ?? false };
    return read(api.GET("/api/sops/{sop_id}/winning/records", { params: { path, query } }));
  }
  const status = drill.status ?? "in_step";
  const quarter = drill.quarter ? { quarter: drill.quarter } : {};
  const params = { path, query: { ...page, ...person, ...step, ...quarter, status } };
  return read(api.GET("/api/sops/{sop_id}/records", { params }));
}
