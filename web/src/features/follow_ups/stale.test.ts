import { expect, it } from "vitest";
import { chosenFields, conflictOf, fieldValues } from "./stale";

it("calls fields as the record's sheet does", () => {
  expect(fieldValues({ tier: "growing", decision: "lost", lost_reason: "price" })).toEqual({
    tier: "growing",
    decision: "lost.price",
  });
  expect(fieldValues({ needs: "停机告警", lost_reason: "price" })).toEqual({ needs: "停机告警" });
});

it("keeps what was chosen, a reason with its decision", () => {
  const fields = { tier: "growing", decision: "lost", lost_reason: "price" } as const;
  expect(chosenFields(fields, { decision: "lost.price" })).toEqual({
    decision: "lost",
    lost_reason: "price",
  });
  expect(chosenFields(fields, { tier: "growing" })).toEqual({ tier: "growing" });
  expect(chosenFields(fields, {})).toEqual({});
});

it("holds what was read, what was written and what is there now", () => {
  const before = { tier: "", city: "苏州" };
  const newer = { id: 14, version: 4, changed_at: "2026-11-22T01:00:00Z", tier: "dormant", city: "无锡" };
  const conflict = conflictOf({ type: "customer", before, fields: { tier: "growing" }, newer });
  expect(conflict?.versions.mine).toEqual({ tier: "growing", city: "苏州" });
  expect(conflict?.versions.theirs).toMatchObject({ tier: "dormant", city: "无锡" });
  expect(conflictOf({ type: "lead", before, fields: {}, newer: null })).toBeNull();
});
