import { expect, it } from "vitest";
import { latestPause, pauseTimes } from "./pauseTimes";

const at = (day: string, time: string) => new Date(`2025-11-${day}T${time}:00+08:00`);

it("offers mornings to come, the nearest first", () => {
  expect(pauseTimes(at("20", "10:24"))).toEqual([
    { key: "tomorrow", at: at("21", "09:00").toISOString() },
    { key: "in_three_days", at: at("23", "09:00").toISOString() },
    { key: "monday", at: at("24", "09:00").toISOString() },
  ]);
});

it("names a Monday once, and as that", () => {
  const keys = (day: string) => pauseTimes(at(day, "17:00")).map(({ key }) => key);
  expect(keys("21")).toEqual(["tomorrow", "monday"]);
  expect(keys("23")).toEqual(["monday", "in_three_days"]);
});

it("ends after ninety days at the latest", () => {
  expect(latestPause(new Date("2025-11-20T02:00:00Z")).toISOString()).toBe("2026-02-18T02:00:00.000Z");
});
