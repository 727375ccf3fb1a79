import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { TrialPace } from "@/lib/contract";
import { findDraft } from "@/lib/drafts";
import { keys } from "@/lib/query";
import { useCan, useMe } from "@/lib/session";
import type { RecordType } from "@/records/links";

/** What is tried: a live SOP, or a draft by its text. */
export type Tried = { sop_id: number } | { source: string };

/** A replay goes over thousands of records: it is asked for by a button, and kept for a while. */
const KEPT = 10 * 60_000;

export const useDryRun = (tried: Tried, type: RecordType, id: number | undefined, pace: TrialPace) =>
  useQuery({
    queryKey: [...keys.sops, "dry_run", tried, type, id, pace],
    queryFn: () =>
      read(
        api.POST("/api/sops/trial/dry-run", {
          body: { ...tried, object_type: type, object_id: id ?? 0, pace },
        }),
      ),
    enabled: id !== undefined,
    placeholderData: keepPreviousData,
  });

export const useReplay = (tried: Tried, asked: boolean) =>
  useQuery({
    queryKey: [...keys.sops, "replay", tried],
    queryFn: () => read(api.POST("/api/sops/trial/replay", { body: tried })),
    enabled: asked,
    staleTime: KEPT,
  });

export const useForecast = (tried: Tried, asked: boolean) =>
  useQuery({
    queryKey: [...keys.sops, "forecast", tried],
    // What is too much is marked here, at any limit, without asking again.
    queryFn: () => read(api.POST("/api/sops/trial/forecast", { body: { ...tried, limit: 20 } })),
    enabled: asked,
    staleTime: KEPT,
  });

/** The text of a draft of the SOP: what is being written on this computer, else what is kept by the
 * server. Null: there is none; undefined: that is not known yet. */
export function useDraft(sopId: number): string | null | undefined {
  const me = useMe();
  const mayChange = useCan("sop.change");
  const here = mayChange ? findDraft<string>(me.id, `sop.file.${sopId}`)?.value : undefined;
  const kept = useQuery({
    queryKey: [...keys.sops, sopId, "draft"],
    queryFn: () => readDraft(sopId),
    enabled: mayChange && here === undefined,
  });
  return here ?? (kept.isLoading ? undefined : (kept.data ?? null));
}

async function readDraft(sopId: number): Promise<string | null> {
  const path = { sop_id: sopId };
  const { items } = await read(api.GET("/api/sops/{sop_id}/versions", { params: { path } }));
  const draft = items.find(({ status }) => status === "draft");
  if (!draft) return null;
  const params = { path: { ...path, number: draft.number } };
  return (await read(api.GET("/api/sops/{sop_id}/versions/{number}", { params }))).source;
}
