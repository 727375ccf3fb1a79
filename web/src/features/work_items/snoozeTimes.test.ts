import { expect, it } from "vitest";
import { snoozeTimes } from "./snoozeTimes";

const at = (day: string, time: string) => new Date(`2025-11-${day}T${time}:00+08:00`);
const keys = (now: Date) => snoozeTimes(now).map(({ key }) => key);

it("offers only what still lies ahead in the office's hours", () => {
  expect(keys(at("20", "10:24"))).toEqual(["in_an_hour", "afternoon", "tomorrow", "monday"]);
  expect(keys(at("20", "15:00"))).toEqual(["in_an_hour", "tomorrow", "monday"]);
  expect(keys(at("21", "17:30"))).toEqual(["monday"]);
  expect(keys(at("23", "11:00"))).toEqual(["tomorrow"]);
});

it("opens with the office", () => {
  expect(snoozeTimes(at("21", "17:30"))[0]?.at).toBe(at("24", "09:00").toISOString());
});
