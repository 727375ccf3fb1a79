import { useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import { keys, queryClient } from "@/lib/query";

const SELDOM = 600_000;

/** One's own, and those of people within reach. */
export const useRefreshers = () =>
  useQuery({
    queryKey: keys.refreshers,
    queryFn: async () => (await read(api.GET("/api/refreshers"))).items,
    refetchInterval: SELDOM,
  });

export const useRefresher = (id: number) =>
  useQuery({
    queryKey: [...keys.refreshers, id],
    queryFn: () =>
      read(api.GET("/api/refreshers/{refresher_id}", { params: { path: { refresher_id: id } } })),
  });

export async function readThrough(id: number): Promise<void> {
  await api.POST("/api/refreshers/{refresher_id}/read", { params: { path: { refresher_id: id } } });
  await queryClient.invalidateQueries({ queryKey: keys.refreshers });
}
