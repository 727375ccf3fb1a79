import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { CalendarYear, DayKind } from "@/lib/contract";
import { isStatus } from "@/lib/errors";
import { keys, queryClient, workChanged } from "@/lib/query";

type HoursBody = Pick<CalendarYear, "hours" | "other_hours" | "anchor" | "version">;

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

  /** True when it was saved; a refusal is said, unless `onStale` meets what somebody else saved. */
  async function change(
    work: () => Promise<unknown>,
    done: string,
    onStale?: (current: unknown) => void,
  ): Promise<boolean> {
    setWorking(true);
    try {
      await work();
      await queryClient.invalidateQueries({ queryKey: keys.calendar });
      void workChanged();
      void message.success(done);
      return true;
    } catch (error) {
      if (isStatus(error, 412)) {
        void queryClient.invalidateQueries({ queryKey: keys.calendar });
        if (onStale) {
          onStale(error.details.current);
          return false;
        }
      }
      const said = error instanceof Error && error.message;
      void message.error(said || t("common:not_saved"));
      return false;
    } finally {
      setWorking(false);
    }
  }

  return {
    working,
    setHours: (body: HoursBody, onStale: (now: CalendarYear) => void) =>
      change(
        () => read(api.PUT("/api/calendar/hours", { body })),
        t("hours.saved"),
        (now) => onStale(now as CalendarYear),
      ),
    /** `version`: of what was set for the day, 0 for nothing; another one by now is shown first. */
    setDay: (date: string, kind: DayKind, name: string, version: number) =>
      change(
        () =>
          read(
            api.PUT("/api/calendar/days/{day}", {
              params: { path: { day: date } },
              body: { kind, name, version },
            }),
          ),
        t("day.saved"),
      ),
    clearDay: (date: string, version: number) =>
      change(
        () =>
          read(
            api.DELETE("/api/calendar/days/{day}", { params: { path: { day: date }, query: { version } } }),
          ),
        t("day.cleared"),
      ),
  };
}
