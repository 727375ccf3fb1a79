import { describe, expect, it } from "vitest";
import { clearChoices, differencesOf, mergedValues, openCount } from "./merge";

const before = { company: "砚合自动化", city: "苏州", tier: "", remark: "" };
const mine = { ...before, city: "无锡", remark: "周三回电" };
const theirs = { ...before, city: "常州", tier: "growing" };
const differences = differencesOf({ before, mine, theirs });

describe("differences", () => {
  it("says of each field who changed it", () => {
    expect(differences.map(({ name, by }) => [name, by])).toEqual([
      ["city", "both"],
      ["tier", "them"],
      ["remark", "me"],
    ]);
  });
  it("finds none where both wrote the same", () => {
    expect(differencesOf({ before, mine, theirs: { ...mine, city: " 无锡 " } })).toEqual([]);
  });
});

describe("choices", () => {
  it("leaves to the person only what both changed", () => {
    const choices = clearChoices(differences);
    expect(choices).toEqual({ tier: "theirs", remark: "mine" });
    expect(openCount(differences, choices)).toBe(1);
    expect(openCount(differences, { ...choices, city: "mine" })).toBe(0);
  });
  it("saves what is mine on top of theirs, and nothing else", () => {
    const choices = clearChoices(differences);
    expect(mergedValues(differences, { ...choices, city: "mine" })).toEqual({
      city: "无锡",
      remark: "周三回电",
    });
    expect(mergedValues(differences, { ...choices, city: "theirs", remark: "theirs" })).toEqual({});
  });
  it("can take back what they wrote alone", () => {
    const taken = mergedValues(differences, { city: "theirs", tier: "mine", remark: "theirs" });
    expect(taken).toEqual({ tier: "" });
  });
});
