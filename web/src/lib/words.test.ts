import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { speak } from "./i18n";
import {
  sayDate,
  sayDay,
  sayDeadline,
  sayDue,
  sayExact,
  sayFull,
  sayLeft,
  sayLength,
  sayMoment,
  sayMoney,
} from "./words";
import { instant, todayOf, wall } from "./zone";

/** Friday, 21 November 2025, 10:24 in the office. */
const NOW = new Date("2025-11-21T02:24:00Z");
const at = (day: string, time: string) => new Date(`2025-${day}T${time}:00+08:00`).toISOString();

describe("in Chinese", () => {
  it.each([
    ["11-21", "14:30", "今天 14:30"],
    ["11-20", "17:14", "昨天 17:14"],
    ["11-22", "09:00", "明天 09:00"],
    ["11-24", "10:00", "周一 10:00"],
    ["11-26", "18:00", "周三 18:00"],
    ["11-19", "15:00", "周三 15:00"],
    ["11-15", "14:00", "上周六 14:00"],
    ["11-28", "18:00", "11月28日 18:00"],
    ["11-14", "09:00", "11月14日 09:00"],
  ])("says %s %s as %s", (day, time, said) => {
    expect(sayMoment(at(day, time), NOW)).toBe(said);
  });

  it("says the day alone, and the year where it is another", () => {
    expect(sayDay(at("11-20", "00:10"), NOW)).toBe("昨天");
    expect(sayDate("2025-11-21", NOW)).toBe("今天");
    expect(sayDate("2024-12-31", NOW)).toBe("2024年12月31日");
  });

  it("says a deadline by whether it has passed", () => {
    expect(sayDue(at("11-21", "15:00"), NOW)).toBe("15:00 前");
    expect(sayDue(at("11-24", "10:00"), NOW)).toBe("周一 10:00 前");
    expect(sayDue(at("11-20", "17:14"), NOW)).toBe("昨天 17:14 到期");
    expect(sayDue(NOW.toISOString(), NOW)).toBe("今天 10:24 到期");
  });

  it("names the exact day in a form and on hover", () => {
    expect(sayFull(at("11-26", "18:00"), NOW)).toBe("11月26日 周三 18:00");
    expect(sayFull(at("11-21", "10:12"), NOW)).toBe("今天 10:12");
    expect(sayDeadline(at("11-26", "18:00"), NOW)).toBe("11月26日 周三 18:00 前");
    expect(sayExact(at("11-21", "14:30"))).toBe("2025-11-21 周五 14:30");
  });

  it.each([
    [0, "即将到期"],
    [35, "还剩 35 分"],
    [60, "还剩 1 小时"],
    [80, "还剩 1 小时 20 分"],
    [186, "还剩 3 小时 06 分"],
    [-35, "逾期 35 分"],
    [-130, "逾期 2 小时 10 分"],
    [450, "还剩 1 个工作日"],
    [-1125, "逾期 2.5 个工作日"],
  ])("says %i working minutes as %s", (minutes, said) => {
    expect(sayLeft(minutes)).toBe(said);
  });

  it("says money in 万 and 亿", () => {
    expect([8_600, 524_000, 120_000_000, 9_999.5].map(sayMoney)).toEqual([
      "¥8,600",
      "¥52.4 万",
      "¥1.2 亿",
      "¥9,999.5",
    ]);
  });
});

describe("in English", () => {
  beforeEach(() => speak("en"));
  afterEach(() => speak("zh-CN"));

  it("says the same things", () => {
    expect(sayMoment(at("11-21", "14:30"), NOW)).toBe("today 14:30");
    expect(sayMoment(at("11-15", "14:00"), NOW)).toBe("last Sat 14:00");
    expect(sayDue(at("11-21", "15:00"), NOW)).toBe("by 15:00");
    expect(sayLeft(-130)).toBe("2 h 10 min late");
    expect(sayLength(450)).toBe("1 working day");
    expect(sayLength(900)).toBe("2 working days");
    expect(sayMoney(524_000)).toBe("¥524k");
    expect(sayMoney(2_500_000)).toBe("¥2.5M");
  });
});

describe("the office's wall", () => {
  it("is the same wherever the browser stands", () => {
    expect(wall("2025-11-21T16:30:00Z")).toMatchObject({ day: 22, hour: 0, minute: 30, weekday: 5 });
    expect(todayOf(new Date("2025-11-21T16:30:00Z"))).toBe("2025-11-22");
  });

  it("turns a day and a time back into the instant", () => {
    const friday = wall(NOW).dayNumber;
    expect(instant(friday, 18).toISOString()).toBe("2025-11-21T10:00:00.000Z");
    expect(instant(friday + 3, 9, 30).toISOString()).toBe("2025-11-24T01:30:00.000Z");
  });
});
