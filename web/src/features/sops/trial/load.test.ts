import { describe, expect, it } from "vitest";
import type { Forecast } from "@/lib/contract";
import { loadOf, overloads, said, sumOf } from "./load";

const person = (id: number, steps: number[]) => ({
  person: { id, name: `员工${id}` },
  department: "",
  steps,
  most: Math.max(...steps),
});
const forecast: Forecast = {
  sop: "新线索",
  limit: 20,
  days: ["2026-11-23", "2026-11-24"],
  people: [person(1, [21, 4.5]), person(2, [30.2, 20])],
  overloads: [],
  assumptions: [],
};

describe("the load of a day", () => {
  it("is over only beyond the limit", () => {
    expect([0, 0.2, 10, 10.1, 20, 20.1].map((steps) => loadOf(steps, 20))).toEqual([
      "none",
      "some",
      "some",
      "much",
      "much",
      "over",
    ]);
  });

  it("is said without a decimal from ten on", () => {
    expect([0.4, 9.9, 10.2, 21.5].map(said)).toEqual(["0.4", "9.9", "10", "22"]);
  });

  it("names the worst first", () => {
    expect(overloads(forecast, 20).map(({ person: { id }, day }) => [id, day])).toEqual([
      [2, "2026-11-23"],
      [1, "2026-11-23"],
    ]);
    expect(overloads(forecast, 31)).toEqual([]);
  });

  it("adds up to one decimal", () => {
    expect(sumOf(person(1, [0.1, 0.2, 0.4]))).toBe(0.7);
  });
});
