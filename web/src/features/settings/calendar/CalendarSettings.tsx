import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonBar } from "@/components/SkeletonRows";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import s from "./CalendarSettings.module.css";
import { ImportYear } from "./ImportYear";
import { OwnCalendars } from "./OwnCalendars";
import { useCalendar } from "./useCalendar";
import { WeekEditor } from "./WeekEditor";
import { YearView } from "./YearView";

const [FIRST, LAST] = [1970, 2100];

type Props = { year: number | undefined; onYear: (year: number) => void };

/** When the company works: the week, and the days that are different. All deadlines go by it. */
export function CalendarSettings({ year: wanted, onYear }: Props) {
  const { t } = useTranslation("settings");
  const today = todayOf(useWords().now);
  const year = wanted ?? Number(today.slice(0, 4));
  const calendar = useCalendar(year);
  const [importing, setImporting] = useState(false);
  if (calendar.error && !calendar.data) {
    return <ErrorState error={calendar.error} onRetry={() => void calendar.refetch()} />;
  }
  if (!calendar.data) return <Skeleton />;
  const missing = calendar.data.missing_years.at(-1);
  return (
    <div className={s.settings}>
      {missing !== undefined && (
        <div className={s.missing} role="status">
          <Icon name="warning" />
          <p>
            <b>{t("missing.title", { year: missing })}</b>
            <span>{t("missing.text")}</span>
          </p>
          {missing !== year && (
            <Button onClick={() => onYear(missing)}>{t("missing.open", { year: missing })}</Button>
          )}
          <Button onClick={() => setImporting(true)}>{t("import_year.open")}</Button>
        </div>
      )}
      <section>
        <header className={s.head}>
          <h2>{t("hours.title")}</h2>
          <p>{t("hours.effect")}</p>
        </header>
        <WeekEditor calendar={calendar.data} />
      </section>
      <OwnCalendars />
      <section>
        <header className={s.head}>
          <div className={s.years}>
            <Button
              type="text"
              aria-label={t("year.before")}
              disabled={year <= FIRST}
              icon={<Icon name="left" />}
              onClick={() => onYear(year - 1)}
            />
            <h2>{t("year.title", { year })}</h2>
            <Button
              type="text"
              aria-label={t("year.after")}
              disabled={year >= LAST}
              icon={<Icon name="right" />}
              onClick={() => onYear(year + 1)}
            />
          </div>
          <p>{t("year.effect")}</p>
          <Button className={s.import ?? ""} icon={<Icon name="upload" />} onClick={() => setImporting(true)}>
            {t("import_year.open")}
          </Button>
        </header>
        <YearView calendar={calendar.data} today={today} />
      </section>
      {importing && <ImportYear onImported={onYear} onClose={() => setImporting(false)} />}
    </div>
  );
}

function Skeleton() {
  const { t } = useTranslation("common");
  return (
    <div className={s.skeleton} role="status" aria-label={t("loading")}>
      <SkeletonBar width={140} height={20} />
      <SkeletonBar width="100%" height={308} />
      <SkeletonBar width={140} height={20} />
      <SkeletonBar width="100%" height={480} />
    </div>
  );
}
