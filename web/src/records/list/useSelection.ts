import { useState } from "react";

/** Which rows are chosen. With Shift all from the last one pressed to this one. */
export function useSelection(ids: number[]) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [last, setLast] = useState<number | null>(null);
  function toggle(id: number, through = false) {
    setChosen((before) => between(before, ids, { from: through ? last : null, to: id }));
    setLast(id);
  }
  return {
    chosen,
    toggle,
    choose: (some: number[]) => setChosen(new Set(some)),
    clear: () => setChosen(new Set()),
  };
}

/** One row more or less; or all rows of a span, as the row at its end becomes. */
export function between(
  before: ReadonlySet<number>,
  ids: number[],
  { from, to }: { from: number | null; to: number },
): ReadonlySet<number> {
  const after = new Set(before);
  const on = !before.has(to);
  const [a, b] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  const span = a < 0 || b < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  for (const id of span) on ? after.add(id) : after.delete(id);
  return after;
}
