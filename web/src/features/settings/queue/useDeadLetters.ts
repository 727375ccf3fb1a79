import { useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import { isStatus } from "@/lib/errors";
import { keys, queryClient } from "@/lib/query";

const EACH_MINUTE = 60_000;

export const useDeadLetters = (enabled: boolean) =>
  useQuery({
    queryKey: keys.deadLetters,
    queryFn: async () => (await read(api.GET("/api/queue/dead"))).items,
    refetchInterval: EACH_MINUTE,
    enabled,
  });

/** Puts work back into the queue; which one is on its way. */
export function useReplay() {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  const [working, setWorking] = useState<number | "all" | null>(null);

  async function replay(ids: number[], which: number | "all") {
    setWorking(which);
    try {
      for (const id of ids) {
        const sent = read(
          api.POST("/api/queue/dead/{item_id}/replay", { params: { path: { item_id: id } } }),
        );
        await sent.catch((error) => {
          // Somebody else was quicker: it is on its way already.
          if (!isStatus(error, 404)) throw error;
        });
      }
      void message.success(t("queue.replayed", { count: ids.length }));
    } catch (error) {
      void message.error(error instanceof Error && error.message ? error.message : t("common:not_saved"));
    } finally {
      setWorking(null);
      await queryClient.invalidateQueries({ queryKey: keys.deadLetters });
    }
  }
  return { working, replay };
}
