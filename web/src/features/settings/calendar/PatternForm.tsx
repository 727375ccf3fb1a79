import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import { Clock } from "../Clock";
import { DayRows } from "./DayRows";
import type { Stretch } from "./hours";
import s from "./PatternForm.module.css";
import {
  dayOf,
  isAnchored,
  isBig,
  type Pattern,
  type Rest,
  restOf,
  swapped,
  withDay,
  withLunch,
  withoutLunch,
  withRest,
} from "./pattern";

const RESTS: Rest[] = ["double", "single", "turns"];

type Props = {
  pattern: Pattern;
  onChange: (pattern: Pattern) => void;
  /** Hours may go on past midnight. */
  nights?: boolean;
  /** Day by day at once. */
  open?: boolean;
};

/** How many days a week, from when to when, with a lunch break; day by day where they differ. */
export function PatternForm({ pattern, onChange, nights = false, open = false }: Props) {
  const { t } = useTranslation("settings");
  const today = todayOf(useWords().now);
  const usual = dayOf(pattern);
  const [asked, setAsked] = useState(open);
  const byDay = asked || usual === null || usual.length > 2;
  const now = pattern.anchor === null || isAnchored(pattern.anchor, today);
  return (
    <div className={s.form}>
      <div className={s.quick}>
        <Choice
          label={t("rest.label")}
          value={restOf(pattern)}
          options={RESTS.map((rest) => ({ value: rest, label: t(`rest.${rest}`) }))}
          onChange={(rest) => rest && onChange(withRest(pattern, rest, today))}
        />
        {restOf(pattern) === "turns" && (
          <Choice
            label={t("rest.this_week")}
            value={isBig(pattern, today) ? "big" : "small"}
            options={(["big", "small"] as const).map((one) => ({ value: one, label: t(`rest.${one}`) }))}
            onChange={(one) => (one === "big") !== isBig(pattern, today) && onChange(swapped(pattern))}
          />
        )}
      </div>
      {usual !== null && usual.length <= 2 && !open && (
        <DayHours day={usual} nights={nights} onChange={(day) => onChange(withDay(pattern, day))} />
      )}
      {byDay ? (
        <div className={s.days}>
          {pattern.other && <h4>{t(now ? "rest.now" : "rest.next")}</h4>}
          <DayRows week={pattern.week} nights={nights} onChange={(week) => onChange({ ...pattern, week })} />
          {pattern.other && (
            <>
              <h4>{t(now ? "rest.next" : "rest.now")}</h4>
              <DayRows
                week={pattern.other}
                nights={nights}
                onChange={(other) => onChange({ ...pattern, other })}
              />
            </>
          )}
        </div>
      ) : (
        <Button type="link" size="small" className={s.more ?? ""} onClick={() => setAsked(true)}>
          {t("rest.by_day")}
        </Button>
      )}
    </div>
  );
}

type DayProps = { day: Stretch[]; nights: boolean; onChange: (day: Stretch[]) => void };

/** From when to when on every working day, and the break between. */
function DayHours({ day, nights, onChange }: DayProps) {
  const { t } = useTranslation("settings");
  const [begin, end] = withoutLunch(day);
  const [morning, afternoon] = day;
  const put = (from: string, to: string) =>
    onChange(
      morning && afternoon
        ? [
            [from, morning[1]],
            [afternoon[0], to],
          ]
        : [[from, to]],
    );
  return (
    <div className={s.sentence}>
      <span>
        {t("rest.from")}
        <Clock label={t("rest.begin")} value={begin} onChange={(from) => put(from, end)} />
        {t("rest.to")}
        <Clock label={t("rest.end")} value={end} onChange={(to) => put(begin, to)} />
        {nights && end < begin && <small>{t("hours.next_day")}</small>}
      </span>
      <span>
        <Checkbox
          checked={afternoon !== undefined}
          onChange={({ target }) => onChange(target.checked ? withLunch([begin, end]) : [[begin, end]])}
        >
          {t(nights ? "rest.break" : "rest.lunch")}
        </Checkbox>
        {morning && afternoon && (
          <>
            <Clock
              label={t("rest.break_begin")}
              value={morning[1]}
              onChange={(from) => onChange([[begin, from], afternoon])}
            />
            <span aria-hidden>–</span>
            <Clock
              label={t("rest.break_end")}
              value={afternoon[0]}
              onChange={(to) => onChange([morning, [to, end]])}
            />
          </>
        )}
      </span>
    </div>
  );
}
