import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Clock } from "../Clock";
import { minutesOfDay, nextStretch, readClock, type Stretch, type Week, wrongWith } from "./hours";
import s from "./WeekEditor.module.css";

const inHours = (minutes: number) => Math.round(minutes / 6) / 10;
const endsNextDay = ([begin, end]: Stretch) => (readClock(end) ?? end) < (readClock(begin) ?? begin);

type Props = {
  week: Week;
  /** Hours may go on past midnight. */
  nights?: boolean;
  onChange: (week: Week) => void;
};

/** A week, day by day. */
export function DayRows({ week, nights = false, onChange }: Props) {
  const { t } = useTranslation("settings");
  const put = (at: number, day: Stretch[]) => onChange(week.map((one, index) => (index === at ? day : one)));
  const [monday = []] = week;
  const differ = week.slice(1, 5).some((day) => JSON.stringify(day) !== JSON.stringify(monday));
  return week.map((day, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its number.
    <DayRow key={at} weekday={at} nights={nights} day={day} onChange={(next) => put(at, next)}>
      {at === 0 && differ && (
        <Button
          type="link"
          size="small"
          onClick={() => onChange(week.map((one, index) => (index > 0 && index < 5 ? monday : one)))}
        >
          {t("hours.copy")}
        </Button>
      )}
    </DayRow>
  ));
}

type RowProps = {
  weekday: number;
  nights: boolean;
  day: Stretch[];
  onChange: (day: Stretch[]) => void;
  children?: React.ReactNode;
};

function DayRow({ weekday, nights, day, onChange, children }: RowProps) {
  const { t } = useTranslation("settings");
  const name = t(`time:weekday.${weekday}`);
  const wrong = wrongWith(day, nights);
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
            {nights && endsNextDay(stretch) && <small className={s.next}>{t("hours.next_day")}</small>}
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
        <span className={s.sum}>{t("hours.day_total", { hours: inHours(minutesOfDay(day, nights)) })}</span>
      )}
    </div>
  );
}
