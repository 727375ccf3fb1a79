import { describe, expect, it } from "vitest";
import { minutesOfDay, type Stretch, type Week, wrongWith } from "./hours";
import { bodyOf, dayOf, isBig, OFFICE, type Pattern, restOf, swapped, withDay, withRest } from "./pattern";

const five: Week = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []];
const double: Pattern = { week: five, other: null, anchor: null };
const SATURDAY = "2026-11-21";

describe("days of rest", () => {
  it("are named", () => {
    expect(restOf(double)).toBe("double");
    expect(restOf(withRest(double, "single", SATURDAY))).toBe("single");
    expect(restOf(withRest(double, "turns", SATURDAY))).toBe("turns");
    expect(restOf({ ...double, week: five.with(2, []) })).toBeNull();
  });

  it("change and keep the hours", () => {
    const single = withRest(double, "single", SATURDAY);
    expect(single.week[5]).toEqual(OFFICE);
    expect(withRest(single, "double", SATURDAY)).toEqual(double);
    expect(dayOf(single)).toEqual(OFFICE);
    expect(dayOf({ ...double, week: five.with(4, [["09:00", "12:00"]]) })).toBeNull();
  });

  it("take turns from this week on, or the other way round", () => {
    const turns = withRest(double, "turns", SATURDAY);
    expect(turns.anchor).toBe("2026-11-16");
    expect([SATURDAY, "2026-11-23", "2026-11-30"].map((date) => isBig(turns, date))).toEqual([
      true,
      false,
      true,
    ]);
    expect(isBig(swapped(turns), SATURDAY)).toBe(false);
    expect(restOf(swapped(turns))).toBe("turns");
  });

  it("are sent without an anchor where nothing takes turns", () => {
    expect(bodyOf({ ...double, anchor: SATURDAY }).anchor).toBeNull();
  });
});

describe("a night", () => {
  const night: Stretch[] = [["22:00", "06:00"]];
  const broken: Stretch[] = [
    ["22:00", "02:00"],
    ["02:30", "06:00"],
  ];

  it("goes on past midnight", () => {
    expect(wrongWith(night)).toBe("backwards");
    expect(wrongWith(night, true)).toBeNull();
    expect(wrongWith(broken, true)).toBeNull();
    expect(minutesOfDay(night, true)).toBe(480);
    expect(minutesOfDay(broken, true)).toBe(450);
  });

  it("is sent in the order in which it is worked", () => {
    const week = withDay(double, broken);
    expect(bodyOf(week, true).hours["0"]).toEqual(broken);
  });

  it("has an end within a day", () => {
    expect(wrongWith([["22:00", "22:00"]], true)).toBe("backwards");
    expect(
      wrongWith(
        [
          ["14:00", "22:00"],
          ["08:00", "15:00"],
        ],
        true,
      ),
    ).toBe("overlap");
  });
});
