import { expect, test } from "vitest";
import { type Line, pairsOf } from "./pairs";

const line = (kind: Line["kind"], text: string): Line => ({ kind, a: 1, b: 1, text });
const texts = (lines: Line[]) => pairsOf(lines).map(([a, b]) => [a?.text ?? null, b?.text ?? null]);

test("what came in stands beside what it takes the place of", () => {
  const lines = [
    line("same", "who"),
    line("removed", "2h"),
    line("removed", "3h"),
    line("added", "4h"),
    line("same", "proof"),
    line("added", "new"),
  ];
  expect(texts(lines)).toEqual([
    ["who", "who"],
    ["2h", "4h"],
    ["3h", null],
    ["proof", "proof"],
    [null, "new"],
  ]);
});
