import { expect, test } from "vitest";
import { hunksOf } from "./hunks";

const signs = { same: " ", removed: "-", added: "+" } as const;
const said = (before: string[], after: string[]) =>
  hunksOf(before.join("\n"), after.join("\n")).map((hunk) =>
    hunk.map(({ kind, text }) => signs[kind] + text).join(" "),
  );

test("a changed line stands with two lines around it", () => {
  expect(said(["a", "b", "c", "d", "e", "f"], ["a", "b", "c", "D", "e", "f"])).toEqual([" b  c -d +D  e  f"]);
});

test("changes far apart stand alone, and what is the same is left out", () => {
  const before = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
  expect(said(before, ["0", ...before.slice(1, 8)])).toEqual(["-1 +0  2  3", " 7  8 -9"]);
});

test("a line put in moves the others, which stay the same", () => {
  const [hunk] = hunksOf("a\nb", "a\nnew\nb");
  expect(hunk?.map(({ kind, a, b }) => [kind, a, b])).toEqual([
    ["same", 1, 1],
    ["added", null, 2],
    ["same", 2, 3],
  ]);
});

test("the same text has no differences", () => {
  expect(hunksOf("a\nb", "a\nb")).toEqual([]);
});
