import { describe, expect, it } from "vitest";
import {
  hoursOf,
  isSame,
  minutesOfDay,
  nextStretch,
  readClock,
  type Stretch,
  weekOf,
  wrongWith,
} from "./hours";

const OFFICE: Stretch[] = [
  ["09:00", "12:00"],
  ["13:30", "18:00"],
];

describe("a clock", () => {
  it.each([
    ["9", "09:00"],
    ["930", "09:30"],
    ["0930", "09:30"],
    ["9:30", "09:30"],
    ["9：30", "09:30"],
    ["9.30", "09:30"],
    [" 18:00 ", "18:00"],
    ["24:00", "24:00"],
  ])("%s is %s", (typed, clock) => expect(readClock(typed)).toBe(clock));

  it.each(["", "25", "24:01", "9:60", "9:5", "nine", "12345"])("%s is none", (typed) =>
    expect(readClock(typed)).toBeNull(),
  );
});

describe("the stretches of a day", () => {
  it("may be right", () => {
    expect(wrongWith([])).toBeNull();
    expect(wrongWith(OFFICE)).toBeNull();
    expect(
      wrongWith([
        ["13:30", "18:00"],
        ["9", "12"],
      ]),
    ).toBeNull();
    expect(
      wrongWith([
        ["9", "12"],
        ["12", "18"],
      ]),
    ).toBeNull();
  });

  it("may be unreadable, backwards or over each other", () => {
    expect(wrongWith([["9", "noon"]])).toBe("clock");
    expect(wrongWith([["12:00", "09:00"]])).toBe("backwards");
    expect(wrongWith([["9", "9"]])).toBe("backwards");
    expect(
      wrongWith([
        ["13", "18"],
        ["9", "13:30"],
      ]),
    ).toBe("overlap");
  });

  it("add up", () => {
    expect(minutesOfDay(OFFICE)).toBe(450);
    expect(minutesOfDay([["9", ""]])).toBe(0);
    expect(minutesOfDay([["00:00", "24:00"]])).toBe(1440);
  });

  it("go on after lunch", () => {
    expect([...nextStretch([]), ...nextStretch([["9", "12"]])]).toEqual(OFFICE.flat());
    expect(nextStretch(OFFICE)).toEqual(["", ""]);
  });
});

describe("a week", () => {
  const hours = { "0": OFFICE, "1": OFFICE, "2": OFFICE, "3": OFFICE, "4": OFFICE, "5": [], "6": [] };

  it("comes and goes as the server has it", () => {
    expect(hoursOf(weekOf(hours))).toEqual(hours);
    expect(hoursOf(weekOf({}))["6"]).toEqual([]);
  });

  it("is written in full and in order, however it was typed", () => {
    const typed = weekOf(hours).with(0, [
      ["1330", "18"],
      ["9", "12"],
    ]);
    expect(hoursOf(typed)["0"]).toEqual(OFFICE);
    expect(isSame(typed, weekOf(hours))).toBe(true);
    expect(isSame(typed.with(5, OFFICE), weekOf(hours))).toBe(false);
  });
});
