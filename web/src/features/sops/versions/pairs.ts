import type { SopComparison } from "@/lib/contract";

export type Line = SopComparison["hunks"][number][number];

/** Lines of a hunk as two columns: what was taken out stands beside what came in its place. */
export function pairsOf(hunk: readonly Line[]): [Line | null, Line | null][] {
  const pairs: [Line | null, Line | null][] = [];
  let [removed, added]: [Line[], Line[]] = [[], []];
  function settle() {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) {
      pairs.push([removed[at] ?? null, added[at] ?? null]);
    }
    [removed, added] = [[], []];
  }
  for (const line of hunk) {
    if (line.kind === "same") {
      settle();
      pairs.push([line, line]);
    } else (line.kind === "removed" ? removed : added).push(line);
  }
  settle();
  return pairs;
}
