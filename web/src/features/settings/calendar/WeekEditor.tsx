import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarYear } from "@/lib/contract";
import { PatternForm } from "./PatternForm";
import { bodyOf, isSamePattern, minutesOf, type Pattern, patternOf, wrongDays } from "./pattern";
import { StaleNote } from "./StaleNote";
import { useCalendarChange } from "./useCalendar";
import s from "./WeekEditor.module.css";

const inHours = (minutes: number) => Math.round(minutes / 6) / 10;

/** What was typed, on what version; `theirs`: what somebody else has saved since. */
type Draft = { pattern: Pattern; version: number; theirs: Pattern | null };

/** When the company works, day by day of the week, or of two that take turns. */
export function WeekEditor({ calendar }: { calendar: CalendarYear }) {
  const { t } = useTranslation("settings");
  const { working, setHours } = useCalendarChange();
  const stored = patternOf(calendar);
  const [draft, setDraft] = useState<Draft | null>(null);
  const pattern = draft?.pattern ?? stored;
  const setPattern = (next: Pattern) =>
    setDraft((before) =>
      isSamePattern(next, stored)
        ? null
        : { version: calendar.version, theirs: null, ...before, pattern: next },
    );
  const wrong = wrongDays(pattern, false);
  const [minutes, others] = [pattern.week, pattern.other ?? []].map((week) => minutesOf(week, false));
  const none = !minutes && !others;
  /** What was typed stays where somebody else saved meanwhile, and is sent on top of theirs next. */
  async function save(typed: Draft) {
    const done = await setHours({ ...bodyOf(typed.pattern), version: typed.version }, (now) =>
      setDraft({ pattern: typed.pattern, version: now.version, theirs: patternOf(now) }),
    );
    if (done) setDraft(null);
  }
  return (
    <div className={s.week}>
      <PatternForm pattern={pattern} onChange={setPattern} open />
      {draft?.theirs && <StaleNote pattern={draft.theirs} onTake={() => setDraft(null)} />}
      <footer className={s.foot}>
        <span>
          {pattern.other
            ? t("hours.totals", { one: inHours(minutes ?? 0), other: inHours(others ?? 0) })
            : t("hours.total", { hours: inHours(minutes ?? 0) })}
        </span>
        {draft && !isSamePattern(pattern, stored) && (
          <>
            <Button type="text" disabled={working} onClick={() => setDraft(null)}>
              {t("common:cancel")}
            </Button>
            <Button loading={working} disabled={wrong > 0 || none} onClick={() => void save(draft)}>
              {wrong > 0
                ? t("hours.mend", { count: wrong })
                : none
                  ? t("hours.none_at_all")
                  : t("hours.save")}
            </Button>
          </>
        )}
      </footer>
    </div>
  );
}
