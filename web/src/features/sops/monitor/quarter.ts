/** A quarter in words: 2026 年第 3 季度. */
export function quarterWords(
  t: (key: string, values: Record<string, unknown>) => string,
  quarter: string,
): string {
  const [year, number] = quarter.split("-");
  return t("review.quarter", { year, number });
}
