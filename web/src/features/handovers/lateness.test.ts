import { expect, test } from "vitest";
import { latenessOf } from "./lateness";

const DUE = "2026-11-23T02:00:00Z";

test.each([
  ["before it is due", "2026-11-23T01:59:00Z", null],
  ["at that moment", DUE, null],
  ["minutes after", "2026-11-23T02:59:59Z", { unit: "minute", count: 59 }],
  ["hours after", "2026-11-23T05:10:00Z", { unit: "hour", count: 3 }],
  ["until two days", "2026-11-25T01:59:00Z", { unit: "hour", count: 47 }],
  ["days after", "2026-11-26T01:00:00Z", { unit: "day", count: 2 }],
])("says how late it is %s", (_, at, late) => {
  expect(latenessOf(DUE, at)).toEqual(late);
});

test("what has no deadline is never late", () => {
  expect(latenessOf(null, DUE)).toBeNull();
});
