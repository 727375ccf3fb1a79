/** What stands in the address of the scores: which month, and whose formula is open. */
export type ScoresSearch = { month?: string; person?: number };

export function readScoresSearch({ month, person }: Record<string, unknown>): ScoresSearch {
  const id = Number(person);
  return {
    ...(typeof month === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && { month }),
    ...(Number.isSafeInteger(id) && id > 0 && { person: id }),
  };
}
