import { expect, it } from "vitest";
import { between } from "./useSelection";

const ids = [4, 8, 15, 16, 23];

it("puts one row in and takes it out", () => {
  expect([...between(new Set(), ids, { from: null, to: 8 })]).toEqual([8]);
  expect([...between(new Set([8]), ids, { from: null, to: 8 })]).toEqual([]);
});

it("takes a span in either direction", () => {
  expect([...between(new Set([8]), ids, { from: 8, to: 16 })]).toEqual([8, 15, 16]);
  expect([...between(new Set([16]), ids, { from: 16, to: 4 })].sort((a, b) => a - b)).toEqual([4, 8, 15, 16]);
});

it("takes a span out when its end was in", () => {
  expect([...between(new Set([8, 15, 16]), ids, { from: 8, to: 15 })]).toEqual([16]);
});

it("takes one row where the other end is not in the list any more", () => {
  expect([...between(new Set(), ids, { from: 99, to: 15 })]).toEqual([15]);
});
