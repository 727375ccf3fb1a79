import { expect, it } from "vitest";
import type { Notification } from "@/lib/contract";
import { byDay } from "./days";

const entry = (id: number, at: string) => ({ id, at }) as Notification;

it("gathers entries by the day on the office wall", () => {
  const days = byDay([
    entry(3, "2025-11-21T02:00:00Z"),
    entry(2, "2025-11-20T16:30:00Z"),
    entry(1, "2025-11-20T15:30:00Z"),
  ]);
  expect(days.map((day) => day.entries.map(({ id }) => id))).toEqual([[3, 2], [1]]);
});

it("has no days without entries", () => {
  expect(byDay([])).toEqual([]);
});
