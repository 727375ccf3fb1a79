import { expect, it } from "vitest";
import { sparkOf } from "./spark";

it("spreads its points over the box, the highest value on top", () => {
  expect(sparkOf([10, 20, 15])).toEqual([
    { x: 3, y: 28 },
    { x: 41, y: 4 },
    { x: 79, y: 16 },
  ]);
});

it("runs level where nothing changes", () => {
  expect(sparkOf([5, 5]).map(({ y }) => y)).toEqual([16, 16]);
});

it("bridges stretches with nothing to count", () => {
  expect(sparkOf([1, null, 3]).map(({ x }) => x)).toEqual([3, 79]);
});

it("draws nothing from a single value", () => {
  expect(sparkOf([null, 4, null])).toEqual([]);
  expect(sparkOf([])).toEqual([]);
});
