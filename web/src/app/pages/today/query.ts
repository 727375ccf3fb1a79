import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import { keys } from "@/lib/query";

const EACH_MINUTE = 60_000;
const ALL = 1000; // as many cards as the server gives

/**
 * The day as the server sees it, with the time left; read anew each minute and when the page is looked at.
 * `whole`: all cards, not only the first ones of each part.
 */
export const todayQuery = (whole = false) =>
  queryOptions({
    queryKey: [...keys.today, whole],
    queryFn: () => read(api.GET("/api/today", { params: { query: whole ? { shown: ALL } : {} } })),
    placeholderData: keepPreviousData,
    refetchInterval: EACH_MINUTE,
    refetchOnWindowFocus: "always",
  });
