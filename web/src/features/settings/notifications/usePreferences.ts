import { useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { NotificationPreferences } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";

export const usePreferences = () =>
  useQuery({ queryKey: keys.preferences, queryFn: () => read(api.GET("/api/preferences")) });

/** Shown at once, saved as a whole; what the server refuses goes back to what holds. */
export function useWish(held: NotificationPreferences) {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  return async (change: Partial<NotificationPreferences>) => {
    const next = { ...held, ...change };
    queryClient.setQueryData(keys.preferences, next);
    try {
      await read(
        api.PUT("/api/preferences", {
          body: {
            channels: next.channels.map(({ name, kinds }) => ({ name, kinds })),
            quiet_from: next.quiet_from,
            quiet_to: next.quiet_to,
            digest_at: next.digest_at,
          },
        }),
      );
    } catch (error) {
      void message.error(error instanceof Error && error.message ? error.message : t("common:not_saved"));
      await queryClient.invalidateQueries({ queryKey: keys.preferences });
    }
  };
}
