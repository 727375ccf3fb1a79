import { expect, it } from "vitest";
import { readLifeSearch } from "./opened";

it("opens a number of a phase, and nothing that is half said", () => {
  expect(readLifeSearch({ phase: "deal", part: "late" })).toEqual({ phase: "deal", part: "late" });
  expect(readLifeSearch({ phase: "deal" })).toEqual({});
  expect(readLifeSearch({ phase: "moon", part: "late" })).toEqual({});
  expect(readLifeSearch({ phase: "deal", part: ["late"] })).toEqual({});
});
