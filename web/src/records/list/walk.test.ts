import { beforeEach, describe, expect, it } from "vitest";
import { findWalk, keepWalk, placeOf, type Walk } from "./walk";

const walk: Walk = { type: "lead", query: { view: "mine" }, ids: [7, 3, 9], total: 38, cursor: "next" };

const lead = (id: number) => ({ type: "lead", id }) as const;

describe("placeOf", () => {
  it("says where a record stands and who comes before it", () => {
    expect(placeOf(walk, lead(3))).toEqual({ position: 2, total: 38, previous: 7, hasNext: true });
  });
  it("has no previous one at the beginning", () => {
    expect(placeOf(walk, lead(7))?.previous).toBeNull();
  });
  it("goes on past the last row that was read", () => {
    expect(placeOf(walk, lead(9))?.hasNext).toBe(true);
    expect(placeOf({ ...walk, cursor: null }, lead(9))?.hasNext).toBe(false);
  });
  it("is nowhere for a record that is not in the list", () => {
    expect(placeOf(walk, lead(4))).toBeNull();
    expect(placeOf(null, lead(4))).toBeNull();
    expect(placeOf(walk, { type: "customer", id: 7 })).toBeNull();
  });
});

describe("a kept walk", () => {
  beforeEach(() => sessionStorage.clear());
  it("is found again", () => {
    expect(findWalk()).toBeNull();
    keepWalk(walk);
    expect(findWalk()).toEqual(walk);
  });
});
