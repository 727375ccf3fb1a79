import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { HandoverState } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";

const SOON = 1_500;
const EACH_MINUTE = 60_000;

export const isMoving = (state: HandoverState): boolean => state === "accepted" || state === "moving";

/** Asked again while it moves. */
export const useHandover = (id: number) =>
  useQuery({
    queryKey: [...keys.handovers, id],
    queryFn: () => read(api.GET("/api/handovers/{handover_id}", { params: { path: { handover_id: id } } })),
    refetchInterval: ({ state: { data } }) => (data && isMoving(data.handover.state) ? SOON : false),
  });

export const useHandoverItems = (id: number, state: HandoverState, kind: string | undefined, page: number) =>
  useQuery({
    queryKey: [...keys.handovers, id, "items", state, kind ?? "", page],
    queryFn: () =>
      read(
        api.GET("/api/handovers/{handover_id}/items", {
          params: { path: { handover_id: id }, query: { page, ...(kind && { kind }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** What is offered to me, on its way, or came within three days. */
export const useReceived = () =>
  useQuery({
    queryKey: [...keys.handovers, "received"],
    queryFn: async () =>
      (await read(api.GET("/api/handovers", { params: { query: { received: true } } }))).items,
    refetchInterval: EACH_MINUTE,
  });

const path = (id: number) => ({ params: { path: { handover_id: id } } });

export const accept = (id: number) => read(api.POST("/api/handovers/{handover_id}/accept", path(id)));

export const decline = (id: number, reason: string) =>
  read(api.POST("/api/handovers/{handover_id}/decline", { ...path(id), body: { reason } }));

export const withdraw = (id: number) => read(api.POST("/api/handovers/{handover_id}/withdraw", path(id)));

export const moveNow = (id: number) => read(api.POST("/api/handovers/{handover_id}/move-now", path(id)));

export const handoversChanged = () =>
  Promise.all([queryClient.invalidateQueries({ queryKey: keys.handovers }), workChanged()]);
