/** A figure in words: 1 小时 38 分 · 快 21 分，目标 2 小时内. */
import type { Figure, FigureKey } from "@/lib/contract";
import { i18n } from "@/lib/i18n";

export type Piece = { number: string; unit: string };
/** good: better than before or at its target · warn: worse than before · bad: beyond its target. */
export type WordsTone = "good" | "warn" | "bad" | "plain";

/** Minutes of a working day: 9:00–12:00 and 13:30–18:00. */
const WORKING_DAY = 450;
const LOWER_IS_BETTER: readonly FigureKey[] = ["lead_response_time", "missed_follow_up_rate", "time_in_step"];

const t = (key: string, values: Record<string, unknown> = {}): string => i18n.t(`sops:${key}`, values);

const unit = (name: string, count: number) => t(`unit.${name}`, { count });
const oneDecimal = (value: number) => String(Math.round(value * 10) / 10);

/** The large number, cut into numbers and their units. Nothing to count: a dash. */
export function valuePieces(figure: Pick<Figure, "value" | "unit">): Piece[] {
  if (figure.value === null) return [{ number: "–", unit: "" }];
  if (figure.unit === "minutes") return minutePieces(figure.value);
  return [{ number: oneDecimal(figure.value), unit: figure.unit === "percent" ? "%" : "" }];
}

function minutePieces(value: number): Piece[] {
  const whole = Math.round(Math.abs(value));
  if (whole < 60) return [{ number: String(whole), unit: unit("minute", whole) }];
  if (whole >= 2 * WORKING_DAY) {
    const days = whole / WORKING_DAY;
    return [{ number: oneDecimal(days), unit: unit("day", days) }];
  }
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const said = [{ number: String(hours), unit: unit("hour", hours) }];
  return rest ? [...said, { number: String(rest), unit: unit("minute", rest) }] : said;
}

/** A length of working time: 21 分, 1 小时 38 分, 2.4 个工作日. */
export const lengthWords = (minutes: number): string =>
  minutePieces(minutes)
    .map((piece) => `${piece.number} ${piece.unit}`)
    .join(" ");

/** One number for the flow: 35 分, 1.6 小时, 2.7 个工作日. */
export function shortLength(minutes: number): string {
  if (Math.round(minutes) < 60) return `${Math.round(minutes)} ${unit("minute", Math.round(minutes))}`;
  const [size, name] = minutes < WORKING_DAY ? [60, "hour"] : [WORKING_DAY, "day"];
  const value = Math.round((minutes / size) * 10) / 10;
  return `${value} ${unit(name, value)}`;
}

/** Against the period before. */
export function changeWords(figure: Pick<Figure, "key" | "unit" | "value" | "change" | "tone" | "target">): {
  text: string;
  tone: WordsTone;
} {
  const { change } = figure;
  if (figure.value === null) return { text: t("figure.nothing"), tone: "plain" };
  if (change === null) return { text: t("figure.no_before"), tone: "plain" };
  const size = figure.unit === "minutes" ? Math.round(Math.abs(change)) : Math.abs(change);
  if (size === 0) return { text: t("figure.same"), tone: "plain" };
  const better = change < 0 === LOWER_IS_BETTER.includes(figure.key);
  const text =
    figure.unit === "minutes"
      ? t(change < 0 ? "figure.faster" : "figure.slower", { length: lengthWords(change) })
      : t(change < 0 ? "figure.down" : "figure.up", { points: oneDecimal(size) });
  return { text, tone: better ? "good" : isBeyond(figure) ? "bad" : "warn" };
}

/** Where one wants to be, or, when it has come so far, where somebody has to act. */
export function targetWords(figure: Pick<Figure, "unit" | "value" | "target" | "alarm">): string {
  const { value, target, alarm } = figure;
  if (alarm !== null && value !== null && value < alarm) return t("figure.below_alarm", { share: alarm });
  if (target === null) return "";
  return figure.unit === "minutes"
    ? t("figure.target_within", { length: lengthWords(target) })
    : t("figure.target_share", { share: target });
}

/** Beyond what was set for it: the figure itself turns red. */
export const isBeyond = (figure: Pick<Figure, "tone" | "target">): boolean =>
  figure.tone === "bad" && figure.target !== null;
