import { describe, expect, it } from "vitest";
import type { LeadOut } from "@/lib/contract";
import { changedValues, changesOf } from "@/records/facts/sheet";
import { isShown, leadSheet } from "./sheet";

const lead = {
  company: "砚合自动化",
  phone: "",
  phone_raw: "0512-6688转806",
  decision: "lost",
  lost_reason: "price",
  won_on: null,
} as LeadOut;

describe("a lead's facts as text", () => {
  it("show a number that could not be read as it came, to be checked", () => {
    expect(leadSheet.valueOf(lead, "phone")).toBe("0512-6688转806");
    expect(leadSheet.isUnclear?.(lead, "phone")).toBe(true);
    expect(leadSheet.isUnclear?.({ ...lead, phone: "13812345678" }, "phone")).toBe(false);
  });
  it("hold a decision with its reason", () => {
    expect(leadSheet.valueOf(lead, "decision")).toBe("lost.price");
    expect(leadSheet.valueOf({ ...lead, decision: "won", lost_reason: "" }, "decision")).toBe("won");
  });
});

describe("what is sent", () => {
  it("has a decision and its reason together", () => {
    expect(leadSheet.changeOf("decision", "lost.price")).toEqual({ decision: "lost", lost_reason: "price" });
    expect(leadSheet.changeOf("decision", "won")).toEqual({ decision: "won", lost_reason: "" });
  });
  it("has an emptied date as nothing, and words without the blanks around them", () => {
    expect(changesOf(leadSheet, { won_on: "", city: " 苏州 " })).toEqual({ won_on: null, city: "苏州" });
  });
  it("leaves out what did not change", () => {
    expect(changedValues({ city: "苏州", source: "" }, { city: " 苏州 ", source: "展会" })).toEqual({
      source: "展会",
    });
  });
});

it("asks for the day of winning only where there is one", () => {
  expect(isShown(lead, "won_on")).toBe(false);
  expect(isShown({ ...lead, decision: "won" }, "won_on")).toBe(true);
});
