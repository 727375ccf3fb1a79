import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { SopComparison, SopMovePreview, SopVersion, SopVersionLine } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";

const WHILE_MOVING = 2_000;

/** The newest first. While runs go over, their number is asked for again. */
export const useVersions = (sopId: number) =>
  useQuery({
    queryKey: [...keys.sops, sopId, "versions"],
    queryFn: async (): Promise<SopVersionLine[]> =>
      (await read(api.GET("/api/sops/{sop_id}/versions", { params: { path: { sop_id: sopId } } }))).items,
    refetchInterval: ({ state }) =>
      state.data?.some(({ move }) => move && !move.ended) ? WHILE_MOVING : false,
  });

export const readVersion = (sopId: number, number: number): Promise<SopVersion> =>
  read(api.GET("/api/sops/{sop_id}/versions/{number}", { params: { path: { sop_id: sopId, number } } }));

/** The draft with its text, or nothing. */
export const draftQuery = (sopId: number) =>
  queryOptions({
    queryKey: [...keys.sops, sopId, "draft"],
    queryFn: async (): Promise<SopVersion | null> => {
      const params = { path: { sop_id: sopId } };
      const { items } = await read(api.GET("/api/sops/{sop_id}/versions", { params }));
      const draft = items.find(({ status }) => status === "draft");
      return draft ? readVersion(sopId, draft.number) : null;
    },
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

export const useComparison = (sopId: number, a: number | null, b: number | null) =>
  useQuery({
    queryKey: [...keys.sops, sopId, "compare", a, b],
    queryFn: (): Promise<SopComparison> =>
      read(
        api.GET("/api/sops/{sop_id}/compare", {
          params: { path: { sop_id: sopId }, query: { ...(a && { a }), ...(b && { b }) } },
        }),
      ),
    enabled: a !== null && b !== null && a !== b,
  });

export type Going = "pilot" | "live" | "ended";
/** By which key a step goes on; null: it falls away. */
export type Mapping = Record<string, string | null>;

export const usePreview = (sopId: number, number: number, to: Going, teams: number[], mapping: Mapping) =>
  useQuery({
    queryKey: [...keys.sops, sopId, "preview", number, to, teams, mapping],
    queryFn: (): Promise<SopMovePreview> =>
      read(
        api.POST("/api/sops/{sop_id}/versions/{number}/preview", {
          params: { path: { sop_id: sopId, number } },
          body: { to, department_ids: teams, mapping },
        }),
      ),
    enabled: to !== "pilot" || teams.length > 0,
    placeholderData: (before) => before,
    staleTime: 0,
  });

/** After anything that was done with a version. */
export const versionsChanged = () =>
  Promise.all([queryClient.invalidateQueries({ queryKey: keys.sops }), workChanged()]);
