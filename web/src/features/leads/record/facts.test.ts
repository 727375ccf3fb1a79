import { describe, expect, it } from "vitest";
import type { LeadOut } from "@/lib/contract";
import { changeOf, factOf, isSame, isShown } from "./facts";

const lead = {
  company: "砚合自动化",
  phone: "",
  phone_raw: "0512-6688转806",
  decision: "lost",
  lost_reason: "price",
  won_on: null,
} as LeadOut;

describe("factOf", () => {
  it("shows a number that could not be read as it came", () => {
    expect(factOf(lead, "phone")).toBe("0512-6688转806");
  });
  it("holds a decision with its reason", () => {
    expect(factOf(lead, "decision")).toBe("lost.price");
    expect(factOf({ ...lead, decision: "won", lost_reason: "" }, "decision")).toBe("won");
  });
});

describe("changeOf", () => {
  it("sends a decision and its reason together", () => {
    expect(changeOf("decision", "lost.price")).toEqual({ decision: "lost", lost_reason: "price" });
    expect(changeOf("decision", "won")).toEqual({ decision: "won", lost_reason: "" });
  });
  it("sends an emptied date as nothing", () => {
    expect(changeOf("won_on", "")).toEqual({ won_on: null });
  });
  it("sends words without the blanks around them", () => {
    expect(changeOf("city", " 苏州 ")).toEqual({ city: "苏州" });
  });
});

it("does not save what did not change", () => {
  expect(isSame("苏州", " 苏州 ")).toBe(true);
  expect(isSame("苏州", "无锡")).toBe(false);
});

it("asks for the day of winning only where there is one", () => {
  expect(isShown(lead, "won_on")).toBe(false);
  expect(isShown({ ...lead, decision: "won" }, "won_on")).toBe(true);
});
