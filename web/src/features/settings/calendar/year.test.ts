import { describe, expect, it } from "vitest";
import type { CalendarDay } from "@/lib/contract";
import { monthsOf, notesOf, ordinaryKind, workedOn } from "./year";

const DAY: [string, string][] = [["09:00", "18:00"]];
const FIVE = { "0": DAY, "1": DAY, "2": DAY, "3": DAY, "4": DAY };
const OFFICE = workedOn({ hours: FIVE, other_hours: null, anchor: null });
const day = (date: string, name: string, kind: CalendarDay["kind"] = "off"): [string, CalendarDay] => [
  date,
  { date, name, kind, source: "seeded", version: 1 },
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

  it("works every second Saturday where weeks take turns", () => {
    const turns = workedOn({ hours: { ...FIVE, "5": DAY }, other_hours: FIVE, anchor: "2026-11-16" });
    const saturdays = ["2026-11-07", "2026-11-14", "2026-11-21", "2026-11-28", "2026-12-05"];
    expect(saturdays.map(turns)).toEqual([true, false, true, false, true]);
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
