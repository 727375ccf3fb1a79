import { expect, it } from "vitest";
import { readLeadsSearch } from "./search";

const said = (raw: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(readLeadsSearch(raw)).filter(([, value]) => value !== undefined));

it("reads the filters of an address", () => {
  expect(said({ view: "department", owner: "12", late: 1, tier: "growing", sort: "due_at" })).toEqual({
    view: "department",
    owner: 12,
    late: true,
    tier: "growing",
    sort: "due_at",
  });
});

it("leaves out what it does not know", () => {
  expect(said({ view: "everything", owner: "x", late: "0", colour: "red", sort: "name" })).toEqual({});
});

it("takes a phone number for the words that it is", () => {
  expect(said({ q: 13812345678 })).toEqual({ q: "13812345678" });
});
