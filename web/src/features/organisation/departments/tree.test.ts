import { expect, test } from "vitest";
import type { Department } from "@/lib/contract";
import { headcount, options, placeOf, treeOf, within, zoneAt } from "./tree";

const one = (id: number, parent_id: number | null, members = 0): Department => ({
  id,
  parent_id,
  members,
  version: 1,
  name: `d${id}`,
  head: null,
});
// 1 over 2 (over 4, 5) and 3
const all = [one(1, null, 1), one(2, 1, 2), one(4, 2, 3), one(5, 2), one(3, 1, 4)];

test("the list becomes a tree in its own order", () => {
  const [root] = treeOf(all);
  expect(root?.children.map((branch) => branch.key)).toEqual([2, 3]);
  expect(root?.children[0]?.children.map((branch) => branch.key)).toEqual([4, 5]);
});

test("what lies within, and how many work there", () => {
  expect([...within(all, 2)]).toEqual([2, 4, 5]);
  expect(headcount(all, 2)).toBe(5);
  expect(headcount(all, 1)).toBe(10);
});

test("let go on a department it becomes its last", () => {
  expect(placeOf(all, 3, { target: 2, zone: "into" })).toEqual({ parent_id: 2, before_id: null });
  expect(placeOf(all, 4, { target: 1, zone: "into" })).toEqual({ parent_id: 1, before_id: null });
});

test("let go beside a department it comes before or after it", () => {
  expect(placeOf(all, 3, { target: 4, zone: "after" })).toEqual({ parent_id: 2, before_id: 5 });
  expect(placeOf(all, 3, { target: 5, zone: "after" })).toEqual({ parent_id: 2, before_id: null });
  expect(placeOf(all, 3, { target: 2, zone: "before" })).toEqual({ parent_id: 1, before_id: 2 });
});

test("nothing goes into itself or beside the company", () => {
  expect(placeOf(all, 2, { target: 4, zone: "into" })).toBeNull();
  expect(placeOf(all, 2, { target: 1, zone: "after" })).toBeNull();
});

test("the edges of a row are beside it, its middle is into it", () => {
  expect([0.1, 0.5, 0.9].map(zoneAt)).toEqual(["before", "into", "after"]);
});

test("a list to choose from shows how deep they lie, without some", () => {
  expect(options(all, within(all, 2)).map(({ label }) => label)).toEqual(["d1", "\u3000d3"]);
});
