/** Times and money as people say them, in the language of the page. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "./clock";
import { i18n } from "./i18n";
import { clockTime, dateOfDay, isoDate, type Wall, wall, wallOfDate } from "./zone";

/** A working day of the company's hours, in minutes: 9:00–12:00 and 13:30–18:00. */
const WORKING_DAY = 450;

const t = (key: string, values?: Record<string, unknown>): string => i18n.t(`time:${key}`, values ?? {});

const weekdayName = (at: Wall) => t(`weekday.${at.weekday}`);

function dateName(at: Wall, today: Wall): string {
  const month = t(`month.${at.month}`);
  return at.year === today.year
    ? t("date", { month, day: at.day })
    : t("date_with_year", { month, day: at.day, year: at.year });
}

function nearName(at: Wall, today: Wall): string | null {
  const days = at.dayNumber - today.dayNumber;
  if (days === 0) return t("today");
  if (days === 1) return t("tomorrow");
  if (days === -1) return t("yesterday");
  if (Math.abs(days) > 6) return null;
  const weekday = weekdayName(at);
  return days < 0 && at.weekday > today.weekday ? t("last_week", { weekday }) : weekday;
}

const dayOf = (at: Wall, today: Wall) => nearName(at, today) ?? dateName(at, today);

/** 今天, 昨天, 周三, 上周六, 11月26日 */
export const sayDay = (moment: string | Date, now: Date): string => dayOf(wall(moment), wall(now));

/** The same for a date without a time. */
export const sayDate = (date: string, now: Date): string => dayOf(wallOfDate(date), wall(now));

/** 今天 14:30, 昨天 17:14, 周三 18:00, 11月26日 18:00 */
export function sayMoment(moment: string | Date, now: Date): string {
  const at = wall(moment);
  return t("moment", { day: dayOf(at, wall(now)), time: clockTime(at) });
}

/** 11月26日 周三 18:00: where the exact day matters, as in a form. */
export function sayFull(moment: string | Date, now: Date): string {
  const [at, today] = [wall(moment), wall(now)];
  const near = Math.abs(at.dayNumber - today.dayNumber) <= 1;
  if (near) return sayMoment(moment, now);
  return t("full", { date: dateName(at, today), weekday: weekdayName(at), time: clockTime(at) });
}

/** 11月21日 周五: the head of a page. */
export function sayDateWithWeekday(date: string, now: Date): string {
  const at = wallOfDate(date);
  return t("date_weekday", { date: dateName(at, wall(now)), weekday: weekdayName(at) });
}

/** 2026-11-21 周六 14:30, shown on hover. */
export function sayExact(moment: string | Date): string {
  const at = wall(moment);
  return t("exact", { date: isoDate(at), weekday: weekdayName(at), time: clockTime(at) });
}

/** 15:00 前, 周一 10:00 前, or, when it has passed, 昨天 17:14 到期 */
export function sayDue(due: string, now: Date): string {
  const at = wall(due);
  const today = wall(now);
  if (new Date(due) <= now) return t("was_due", { moment: sayMoment(due, now) });
  return t("due_by", { moment: at.dayNumber === today.dayNumber ? clockTime(at) : sayMoment(due, now) });
}

/** 11月26日 周三 18:00 前: a deadline where the exact day matters. */
export const sayDeadline = (due: string, now: Date): string => t("due_by", { moment: sayFull(due, now) });

/** 周五, 周五 14:00: the last day, or the moment, until which something lasts. */
export function sayUntil(moment: string, now: Date): string {
  const at = wall(moment);
  return at.hour === 0 && at.minute === 0
    ? sayDate(dateOfDay(at.dayNumber - 1), now)
    : sayMoment(moment, now);
}

/** A length of working time: 35 分, 3 小时 06 分, 2 天. */
export function sayLength(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  if (whole < 60) return t("minutes", { count: whole });
  if (whole < WORKING_DAY) {
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    return rest
      ? t("hours_minutes", { hours, minutes: String(rest).padStart(2, "0") })
      : t("hours", { count: hours });
  }
  const days = Math.round((whole / WORKING_DAY) * 2) / 2;
  return t("days", { count: days });
}

/** 还剩 1 小时 20 分, or 逾期 35 分 when below zero. Outside of working hours none is left. */
export const sayLeft = (minutes: number, late = minutes < 0): string =>
  minutes === 0
    ? t(late ? "due_now" : "due_soon")
    : t(minutes < 0 ? "late" : "left", { length: sayLength(minutes) });

/** ¥8,600 · ¥52.4 万 · ¥1.2 亿; in English ¥524k · ¥120M. Amounts are in yuan. */
export function sayMoney(yuan: number): string {
  const steps = i18n.language === "en" ? ENGLISH_STEPS : CHINESE_STEPS;
  const [size, unit] = steps.find(([least]) => Math.abs(yuan) >= least) ?? [1, ""];
  const value = (yuan / size).toLocaleString("en-US", { maximumFractionDigits: size === 1 ? 2 : 1 });
  return `¥${value}${unit ? t(`money.${unit}`) : ""}`;
}
const CHINESE_STEPS: [number, string][] = [
  [100_000_000, "large"],
  [10_000, "medium"],
];
const ENGLISH_STEPS: [number, string][] = [
  [1_000_000, "large"],
  [1_000, "medium"],
];

/** Times in words that keep up with the clock and the language. */
export function useWords() {
  const now = useNow();
  const { i18n: instance } = useTranslation("time");
  const language = instance.language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language.
  return useMemo(
    () => ({
      now,
      day: (moment: string) => sayDay(moment, now),
      date: (date: string) => sayDate(date, now),
      dateWithWeekday: (date: string) => sayDateWithWeekday(date, now),
      moment: (moment: string) => sayMoment(moment, now),
      full: (moment: string | Date) => sayFull(moment, now),
      until: (moment: string) => sayUntil(moment, now),
      due: (moment: string) => sayDue(moment, now),
      deadline: (moment: string) => sayDeadline(moment, now),
      exact: sayExact,
      left: sayLeft,
      length: sayLength,
      money: sayMoney,
    }),
    [now, language],
  );
}

export type Words = ReturnType<typeof useWords>;
