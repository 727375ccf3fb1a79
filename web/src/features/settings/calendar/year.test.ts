import { describe, expect, it } from "vitest";
import type { CalendarDay } from "@/lib/contract";
import { monthsOf, notesOf, ordinaryKind } from "./year";

const OFFICE = [true, true, true, true, true, false, false];
const day = (date: string, name: string, kind: CalendarDay["kind"] = "off"): [string, CalendarDay] => [
  date,
  { date, name, kind, source: "seeded" },
];

describe("a year", () => {
  it("has twelve months with all their days", () => {
    const lengths = monthsOf(2028).map(({ dates }) => dates.length);
    expect(lengths).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(monthsOf(2026)[11]?.dates.at(-1)).toBe("2026-12-31");
  });

  it("begins each month under its weekday, Monday first", () => {
    const blanks = monthsOf(2026).map((month) => month.blanks);
    expect(blanks.slice(0, 3)).toEqual([3, 6, 6]);
  });

  it("works by the weekly hours where nothing else is set", () => {
    expect(ordinaryKind("2026-11-20", OFFICE)).toBe("working");
    expect(ordinaryKind("2026-11-21", OFFICE)).toBe("off");
  });
});

describe("the notes of a month", () => {
  const [, february] = monthsOf(2026);
  const notes = (...days: [string, CalendarDay][]) =>
    february ? notesOf(february, new Map(days)).map(({ first, last, name }) => [first, last, name]) : [];

  it("join days in a row with the same name", () => {
    expect(notes(day("2026-02-17", "春节"), day("2026-02-18", "春节"), day("2026-02-20", "春节"))).toEqual([
      [17, 18, "春节"],
      [20, 20, "春节"],
    ]);
  });

  it("part what differs in name or kind", () => {
    expect(notes(day("2026-02-16", "除夕"), day("2026-02-17", "春节"))).toHaveLength(2);
    expect(notes(day("2026-02-13", "春节"), day("2026-02-14", "春节", "working"))).toHaveLength(2);
  });

  it("leave the days of other months alone", () => {
    expect(notes(day("2026-03-01", "春节"))).toEqual([]);
  });
});
