/** Numbers of conditions: 50,000, 5万 and 1.2 亿 are read; said as the server says them. */
import { i18n } from "@/lib/i18n";

const UNITS: Record<string, number> = { 万: 4, 亿: 8, k: 3, m: 6 };
const WRITTEN = /^([+-]?)(\d*)(?:\.(\d*))?(万|亿|k|m)?$/i;

/** Nothing where it is no number, or one with too many digits. */
export function readNumber(text: string, digits: number): number | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s,_¥]/g, "")
    .replace("−", "-");
  const [, sign = "", whole = "", behind = "", unit = ""] = WRITTEN.exec(plain) ?? [];
  if (!whole && !behind) return undefined;
  // The point is moved in the text: 1.2 × 100,000,000 as a machine reckons has other digits.
  const places = UNITS[unit.toLowerCase()] ?? 0;
  const moved = behind.padEnd(places, "0");
  const value = `${whole}${moved.slice(0, places)}.${moved.slice(places)}`;
  return countDigits(value) > digits ? undefined : Number(`${sign}${value}`) || 0;
}

function countDigits(value: string): number {
  const [whole = "", behind = ""] = value.split(".");
  return Math.max(whole.replace(/^0+/, "").length, 0) + behind.replace(/0+$/, "").length;
}

/** As it is typed. */
export const writeNumber = (value: number): string => digitsOf(value);

/** 5 万, 1.2 亿, 123,456.5: to the last digit where that would take more than one behind the point. */
export function sayNumber(value: number): string {
  if (i18n.language === "en") return grouped(digitsOf(value));
  for (const [places, sign] of [
    [8, "large"],
    [4, "medium"],
  ] as const) {
    const unit = 10 ** places;
    if (Math.abs(value) >= unit && value % (unit / 10) === 0) {
      return `${grouped(digitsOf(value / unit))}${i18n.t(`time:money.${sign}`)}`;
    }
  }
  return grouped(digitsOf(value));
}

/** Without an exponent. */
const digitsOf = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: 20, useGrouping: false });

function grouped(digits: string): string {
  const [whole = "", behind] = digits.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return behind === undefined ? thousands : `${thousands}.${behind}`;
}
