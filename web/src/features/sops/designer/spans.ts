/** Stretches of time as files write them: 30m, 2h, -1d. */

export type Unit = "m" | "h" | "d";
export type Span = { amount: number; unit: Unit; before: boolean };

const WRITTEN = /^([+-]?)([0-9]{1,6})([mhd])$/;
const MINUTES: Readonly<Record<Unit, number>> = { m: 1, h: 60, d: 450 };

export function readSpan(text: unknown): Span | null {
  const [, sign, amount, unit] = WRITTEN.exec(String(text).trim()) ?? [];
  if (amount === undefined) return null;
  return { amount: Number(amount), unit: unit as Unit, before: sign === "-" && Number(amount) > 0 };
}

export const writeSpan = ({ amount, unit, before }: Span): string =>
  `${before && amount > 0 ? "-" : ""}${amount}${amount === 0 ? "m" : unit}`;

/** Working minutes; before the moment that it is counted from: less than nought. */
export const minutesOf = (text: unknown): number => {
  const span = readSpan(text);
  return span ? (span.before ? -1 : 1) * span.amount * MINUTES[span.unit] : 0;
};
