import { queryOptions } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { Leaves } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";

export const leavesQuery = queryOptions({
  queryKey: keys.leaves,
  queryFn: (): Promise<Leaves> => read(api.GET("/api/leaves")),
});

/** Work goes to who stands in, or back, as soon as leave changes. */
export async function leavesChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: keys.leaves });
  void workChanged();
}
