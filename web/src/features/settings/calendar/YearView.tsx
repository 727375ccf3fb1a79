import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarDay, CalendarYear } from "@/lib/contract";
import { MonthView } from "./MonthView";
import s from "./YearView.module.css";
import { monthsOf, workedOn } from "./year";

/** Twelve small months. A click on a day says what it is, and lets it be changed. */
export function YearView({ calendar, today }: { calendar: CalendarYear; today: string }) {
  const { t } = useTranslation("settings");
  const [open, setOpen] = useState<string | null>(null);
  const special = new Map(calendar.days.map((day): [string, CalendarDay] => [day.date, day]));
  const worked = workedOn(calendar);
  return (
    <>
      <p className={s.legend}>
        <span>
          <i data-mark="off" />
          {t("legend.off")}
        </span>
        <span>
          <i data-mark="working" />
          {t("legend.working")}
        </span>
        <span className={s.hint}>{t("legend.hint")}</span>
      </p>
      <div className={s.year}>
        {monthsOf(calendar.year).map((month) => (
          <MonthView
            key={month.month}
            month={month}
            special={special}
            worked={worked}
            today={today}
            open={open}
            onOpen={setOpen}
          />
        ))}
      </div>
    </>
  );
}
