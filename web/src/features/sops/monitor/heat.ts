/** Colours of the heat map. They follow the figure that stands in the cell, so that both say the same. */
export type Heat = "none" | "kept" | "weak" | "low" | "poor";

/** The share as it is written: whole per cent. */
export const shown = (rate: number): number => Math.round(rate);

/** Kept well has no colour; then amber in two shades; below 70 red. Without a case there is nothing to say. */
export function heatOf(rate: number | null): Heat {
  if (rate === null) return "none";
  const share = shown(rate);
  if (share >= 90) return "kept";
  if (share >= 80) return "weak";
  return share >= 70 ? "low" : "poor";
}
