import { describe, expect, it } from "vitest";
import type { ImportCounts } from "@/lib/contract";
import { addsUp, daysToStart, firstShown, isOpen, isWorking, percentDone, sharesOf } from "./counts";

const counts: ImportCounts = {
  rows: 1990,
  created: 1876,
  joined: 69,
  skipped: 44,
  failed: 1,
  to_mend: 48,
  reasons: [],
  owners: [],
};

describe("addsUp", () => {
  it("holds when each row came out as one thing", () => {
    expect(addsUp(counts)).toBe(true);
  });
  it("does not hold when a row is missing or counted twice", () => {
    expect(addsUp({ ...counts, skipped: 43 })).toBe(false);
    expect(addsUp({ ...counts, created: 1877 })).toBe(false);
  });
  it("does not count rows to mend: they are some of the others", () => {
    expect(addsUp({ ...counts, to_mend: 0 })).toBe(true);
  });
});

describe("sharesOf", () => {
  it("fills the bar, whatever the numbers", () => {
    const whole = sharesOf(counts).reduce((sum, { percent }) => sum + percent, 0);
    expect(whole).toBeCloseTo(100);
  });
  it("still shows a single row of two thousand", () => {
    const failed = sharesOf(counts).find(({ outcome }) => outcome === "failed");
    expect(failed?.percent).toBeGreaterThan(0.5);
  });
  it("leaves out what did not happen", () => {
    const shares = sharesOf({ ...counts, failed: 0 });
    expect(shares.map(({ outcome }) => outcome)).toEqual(["created", "joined", "skipped"]);
  });
  it("is empty for an empty list", () => {
    expect(sharesOf({ ...counts, rows: 0, created: 0, joined: 0, skipped: 0, failed: 0 })).toEqual([]);
  });
});

it("says how far it is, and never more than all", () => {
  expect(percentDone({ done: 0, total: 0 })).toBe(0);
  expect(percentDone({ done: 500, total: 1990 })).toBe(25);
  expect(percentDone({ done: 2000, total: 1990 })).toBe(100);
});

it("shows the rows to mend first, when there are any", () => {
  expect(firstShown(counts)).toBe("to_mend");
  expect(firstShown({ ...counts, to_mend: 0, created: 0 })).toBe("joined");
});

it("knows when the server works and when settings may change", () => {
  expect(isWorking("running")).toBe(true);
  expect(isWorking("tried")).toBe(false);
  expect(isOpen("tried")).toBe(true);
  expect(isOpen("done")).toBe(false);
});

it("says how long it takes until all have started", () => {
  const owners = [
    { name: "林晓彤", count: 112 },
    { name: "唐俊", count: 40 },
  ];
  expect(daysToStart({ ...counts, owners }, 20)).toBe(6);
  expect(daysToStart({ ...counts, owners: [] }, 20)).toBe(0);
});
