import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { CalendarYear, DayKind } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";

export const useCalendar = (year: number) =>
  useQuery({
    queryKey: [...keys.calendar, year],
    // The client forgets on the way that a stretch has two ends.
    queryFn: async () =>
      (await read(api.GET("/api/calendar", { params: { query: { year } } }))) as CalendarYear,
    placeholderData: keepPreviousData,
  });

/** Changes of the calendar; deadlines move with them, so all work is read anew. */
export function useCalendarChange() {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  const [working, setWorking] = useState(false);

  /** True when it was saved; a refusal is said. */
  async function change(work: () => Promise<unknown>, done: string): Promise<boolean> {
    setWorking(true);
    try {
      await work();
      await queryClient.invalidateQueries({ queryKey: keys.calendar });
      void workChanged();
      void message.success(done);
      return true;
    } catch (error) {
      const said = error instanceof Error && error.message;
      void message.error(said || t("common:not_saved"));
      return false;
    } finally {
      setWorking(false);
    }
  }

  return {
    working,
    setHours: (hours: CalendarYear["hours"]) =>
      change(() => read(api.PUT("/api/calendar/hours", { body: { hours } })), t("hours.saved")),
    setDay: (date: string, kind: DayKind, name: string) =>
      change(
        () =>
          read(
            api.PUT("/api/calendar/days/{day}", { params: { path: { day: date } }, body: { kind, name } }),
          ),
        t("day.saved"),
      ),
    clearDay: (date: string) =>
      change(
        () => read(api.DELETE("/api/calendar/days/{day}", { params: { path: { day: date } } })),
        t("day.cleared"),
      ),
  };
}
