import { describe, expect, it } from "vitest";
import { lockOf, rangeOfLine, tokensOf } from "./lock";

const problem = { path: "steps[0].who", line: 9, message: "缺少「who」" };

describe("publishing is locked", () => {
  it("while nothing is written, or nothing is new", () => {
    expect(lockOf({ text: " \n", live: "", checked: null })?.why).toBe("empty");
    expect(lockOf({ text: "sop: a", live: "sop: a", checked: null })?.why).toBe("same");
  });

  it("while the text has findings, and says how many", () => {
    expect(lockOf({ text: "b", live: "a", checked: { text: "b", problems: [problem, problem] } })).toEqual({
      why: "problems",
      count: 2,
    });
  });

  it("no longer once the text is changed or found right", () => {
    expect(lockOf({ text: "c", live: "a", checked: { text: "b", problems: [problem] } })).toBeNull();
    expect(lockOf({ text: "b", live: "a", checked: { text: "b", problems: [] } })).toBeNull();
    expect(lockOf({ text: "b", live: "a", checked: null })).toBeNull();
  });
});

it("finds a line in a text", () => {
  const text = "sop: a\nsteps:\n  - key: b";
  expect(text.slice(...rangeOfLine(text, 2))).toBe("steps:");
  expect(text.slice(...rangeOfLine(text, 99))).toBe("  - key: b");
  expect(rangeOfLine("", 1)).toEqual([0, 0]);
});

it("tells keys and comments from the rest, and loses no character", () => {
  const kinds = (line: string) => tokensOf(line).map(({ kind, text }) => [kind, text]);
  expect(kinds("  - key: tier # first")).toEqual([
    ["plain", "  - "],
    ["key", "key:"],
    ["plain", " tier "],
    ["comment", "# first"],
  ]);
  expect(kinds("  just words")).toEqual([["plain", "  just words"]]);
  for (const line of ["", "# all", "name: {zh: 新线索}", "url: http://x#y"]) {
    expect(
      tokensOf(line)
        .map(({ text }) => text)
        .join(""),
    ).toBe(line);
  }
});
