import { expect, test } from "vitest";
import { moveOf, moving } from "./gates";

const gate = { key: "won", field: "decision", becomes: "won", steps: ["proposal"] };

test("a gate makes one move, and the other one in its place", () => {
  const leaving = moving(gate, "leaves", "lost");
  expect(Object.entries(leaving)).toEqual([
    ["key", "won"],
    ["field", "decision"],
    ["leaves", "lost"],
    ["steps", ["proposal"]],
  ]);
  expect([moveOf(gate), moveOf(leaving)]).toEqual(["becomes", "leaves"]);
});

test("a file that says both, or neither, is mended by choosing", () => {
  expect(moving({ ...gate, leaves: "lost" }, "becomes", "won")).toEqual(gate);
  expect(moving({ key: "won" }, "leaves", "lost")).toEqual({ key: "won", leaves: "lost" });
});
