import { queryOptions } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import { keys } from "@/lib/query";

const EACH_MINUTE = 60_000;

/** The day as the server sees it, with the time left; read anew each minute and when the page is looked at. */
export const todayQuery = queryOptions({
  queryKey: keys.today,
  queryFn: () => read(api.GET("/api/today")),
  refetchInterval: EACH_MINUTE,
  refetchOnWindowFocus: "always",
});
