import type { Line } from "./pairs";

/** So many lines around a change say where it stands. */
const AROUND = 2;

/** Where two texts differ: the lines taken out and put in, with some lines around. */
export function hunksOf(before: string, after: string): Line[][] {
  const lines = linesOf(before.split("\n"), after.split("\n"));
  const near = new Set<number>();
  lines.forEach(({ kind }, at) => {
    if (kind === "same") return;
    for (let line = at - AROUND; line <= at + AROUND; line++) near.add(line);
  });
  const hunks: Line[][] = [];
  lines.forEach((line, at) => {
    if (!near.has(at)) return;
    if (!near.has(at - 1) || at === 0) hunks.push([]);
    hunks.at(-1)?.push(line);
  });
  return hunks;
}

function linesOf(a: string[], b: string[]): Line[] {
  const kept = keptOf(a, b);
  const lines: Line[] = [];
  let [at, to] = [0, 0];
  while (at < a.length || to < b.length) {
    if (at < a.length && to < b.length && a[at] === b[to]) {
      lines.push({ kind: "same", a: at + 1, b: to + 1, text: a[at] ?? "" });
      at += 1;
      to += 1;
    } else if (at < a.length && (to === b.length || kept(at + 1, to) >= kept(at, to + 1))) {
      lines.push({ kind: "removed", a: at + 1, b: null, text: a[at] ?? "" });
      at += 1;
    } else {
      lines.push({ kind: "added", a: null, b: to + 1, text: b[to] ?? "" });
      to += 1;
    }
  }
  return lines;
}

/** How many lines both have in common from a place in each on, at most. */
function keptOf(a: string[], b: string[]): (at: number, to: number) => number {
  const width = b.length + 1;
  const found = new Uint16Array((a.length + 1) * width);
  for (let at = a.length - 1; at >= 0; at--) {
    for (let to = b.length - 1; to >= 0; to--) {
      const [here, below, beside] = [at * width + to, (at + 1) * width + to, at * width + to + 1];
      const longer = Math.max(found[below] ?? 0, found[beside] ?? 0);
      found[here] = a[at] === b[to] ? (found[below + 1] ?? 0) + 1 : longer;
    }
  }
  return (at, to) => found[at * width + to] ?? 0;
}
