import { expect, it } from "vitest";
import { heatOf, shown } from "./heat";

it.each([
  [100, "kept"],
  [90, "kept"],
  [89.5, "kept"],
  [89.4, "weak"],
  [80, "weak"],
  [79.4, "low"],
  [70, "low"],
  [69.4, "poor"],
  [0, "poor"],
] as const)("%s per cent is %s", (rate, heat) => {
  expect(heatOf(rate)).toBe(heat);
});

it("has no colour without a case", () => {
  expect(heatOf(null)).toBe("none");
});

it("goes by the figure that is written in the cell", () => {
  expect(shown(89.5)).toBe(90);
  expect(shown(69.5)).toBe(70);
  expect(heatOf(69.5)).toBe("low");
});
