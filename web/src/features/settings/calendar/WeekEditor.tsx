import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { CalendarYear } from "@/lib/contract";
import { Clock } from "../Clock";
import {
  hoursOf,
  isSame,
  minutesOfDay,
  nextStretch,
  type Stretch,
  type Week,
  weekOf,
  wrongWith,
} from "./hours";
import { useCalendarChange } from "./useCalendar";
import s from "./WeekEditor.module.css";

const inHours = (minutes: number) => Math.round(minutes / 6) / 10;

/** When the company works, day by day of the week. */
export function WeekEditor({ hours }: { hours: CalendarYear["hours"] }) {
  const { t } = useTranslation("settings");
  const { working, setHours } = useCalendarChange();
  const [week, setWeek] = useState<Week>(() => weekOf(hours));
  const stored = weekOf(hours);
  const kept = JSON.stringify(stored);
  // Saved here or by somebody else: what stands is what holds.
  useEffect(() => setWeek(JSON.parse(kept) as Week), [kept]);

  const isChanged = !isSame(week, stored);
  const wrong = week.filter((day) => wrongWith(day) !== null).length;
  const minutes = week.reduce((sum, day) => sum + minutesOfDay(day), 0);
  const put = (at: number, day: Stretch[]) => setWeek(week.map((one, index) => (index === at ? day : one)));
  const [monday = []] = week;
  const differ = week.slice(1, 5).some((day) => JSON.stringify(day) !== JSON.stringify(monday));

  return (
    <div className={s.week}>
      {week.map((day, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its number.
        <DayRow key={at} weekday={at} day={day} onChange={(next) => put(at, next)}>
          {at === 0 && differ && (
            <Button
              type="link"
              size="small"
              onClick={() => setWeek(week.map((one, index) => (index > 0 && index < 5 ? monday : one)))}
            >
              {t("hours.copy")}
            </Button>
          )}
        </DayRow>
      ))}
      <footer className={s.foot}>
        <span>{t("hours.total", { hours: inHours(minutes) })}</span>
        {isChanged && (
          <>
            <Button type="text" disabled={working} onClick={() => setWeek(stored)}>
              {t("common:cancel")}
            </Button>
            <Button
              loading={working}
              disabled={wrong > 0 || minutes === 0}
              onClick={() => void setHours(hoursOf(week))}
            >
              {wrong > 0
                ? t("hours.mend", { count: wrong })
                : minutes === 0
                  ? t("hours.none_at_all")
                  : t("hours.save")}
            </Button>
          </>
        )}
      </footer>
    </div>
  );
}

type RowProps = {
  weekday: number;
  day: Stretch[];
  onChange: (day: Stretch[]) => void;
  children?: React.ReactNode;
};

function DayRow({ weekday, day, onChange, children }: RowProps) {
  const { t } = useTranslation("settings");
  const name = t(`time:weekday.${weekday}`);
  const wrong = wrongWith(day);
  const put = (at: number, stretch: Stretch) =>
    onChange(day.map((one, index) => (index === at ? stretch : one)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box.
    <div className={s.day} role="group" aria-label={name}>
      <b>{name}</b>
      <div className={s.stretches}>
        {day.length === 0 && <span className={s.off}>{t("kind.off")}</span>}
        {day.map((stretch, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place.
          <span key={at} className={s.stretch}>
            <Clock
              label={t("hours.begin", { day: name })}
              value={stretch[0]}
              onChange={(begin) => put(at, [begin, stretch[1]])}
            />
            <span aria-hidden>–</span>
            <Clock
              label={t("hours.end", { day: name })}
              value={stretch[1]}
              onChange={(end) => put(at, [stretch[0], end])}
            />
            <Button
              type="text"
              size="small"
              className={s.small ?? ""}
              aria-label={t("hours.remove", { day: name })}
              icon={<Icon name="close" size={12} />}
              onClick={() => onChange(day.filter((_, index) => index !== at))}
            />
          </span>
        ))}
        <Button
          type="text"
          size="small"
          className={s.add ?? ""}
          icon={<Icon name="plus" size={12} />}
          onClick={() => onChange([...day, nextStretch(day)])}
        >
          {t("hours.add")}
        </Button>
        {children}
        {wrong && (
          <span className={s.wrong} role="alert">
            {t(`hours.wrong.${wrong}`)}
          </span>
        )}
      </div>
      {day.length > 0 && (
        <span className={s.sum}>{t("hours.day_total", { hours: inHours(minutesOfDay(day)) })}</span>
      )}
    </div>
  );
}
