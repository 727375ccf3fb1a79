import { afterEach, describe, expect, it } from "vitest";
import type { Figure } from "@/lib/contract";
import { speak } from "@/lib/i18n";
import { changeWords, isBeyond, lengthWords, shortLength, targetWords, valuePieces } from "./figureWords";

const figure = (values: Partial<Figure>): Figure => ({
  key: "lead_response_time",
  name: "首次触达用时",
  value: 98,
  unit: "minutes",
  numerator: 980,
  denominator: 10,
  definition: { numerator: "", denominator: "", period: "", whose: "", open_and_late: "" },
  target: 120,
  alarm: null,
  change: -21,
  tone: "good",
  spark: [],
  waiting: 0,
  ...values,
});
const conversion = (values: Partial<Figure>) =>
  figure({ key: "lead_conversion", unit: "percent", value: 11.2, target: 15, alarm: 8, ...values });
const written = (values: Partial<Figure>) =>
  valuePieces(figure(values))
    .map(({ number, unit }) => number + unit)
    .join(" ");

afterEach(() => speak("zh-CN"));

describe("the number", () => {
  it("is said in hours and minutes, in working days when it is long", () => {
    expect(written({ value: 35.4 })).toBe("35分");
    expect(written({ value: 98 })).toBe("1小时 38分");
    expect(written({ value: 119.6 })).toBe("2小时");
    expect(written({ value: 526.3 })).toBe("8小时 46分");
    expect(written({ value: 1125 })).toBe("2.5个工作日");
  });

  it("is said in per cent with one decimal", () => {
    expect(written({ unit: "percent", value: 86.84 })).toBe("86.8%");
    expect(written({ unit: "percent", value: 100 })).toBe("100%");
  });

  it("is a dash where there is nothing to count", () => {
    expect(written({ value: null })).toBe("–");
  });

  it("is one number in the flow", () => {
    expect(shortLength(34.6)).toBe("35 分");
    expect(shortLength(96)).toBe("1.6 小时");
    expect(shortLength(1197)).toBe("2.7 个工作日");
  });
});

describe("the change", () => {
  it("is faster or slower for lengths of time", () => {
    expect(changeWords(figure({ change: -21 }))).toEqual({ text: "快 21 分", tone: "good" });
    expect(changeWords(figure({ change: 65, tone: "neutral" }))).toEqual({
      text: "慢 1 小时 5 分",
      tone: "warn",
    });
  });

  it("is up or down for shares, and good or not by what the figure means", () => {
    const missed = { key: "missed_follow_up_rate", unit: "percent", target: null } as const;
    expect(changeWords(conversion({ change: 2.1 }))).toEqual({ text: "升 2.1 个点", tone: "good" });
    expect(changeWords(conversion({ change: -0.6, tone: "neutral" }))).toEqual({
      text: "降 0.6 个点",
      tone: "warn",
    });
    expect(changeWords(figure({ ...missed, change: -3, tone: "good" })).tone).toBe("good");
    expect(changeWords(figure({ ...missed, change: 3, tone: "bad" })).tone).toBe("warn");
  });

  it("is red when it went beyond what was set", () => {
    expect(changeWords(conversion({ value: 7, change: -3, tone: "bad" })).tone).toBe("bad");
  });

  it("says so where nothing changed, or there is nothing to compare", () => {
    expect(changeWords(figure({ change: 0.3 })).text).toBe("与上一期持平");
    expect(changeWords(figure({ change: null })).text).toBe("上一期没有数据");
    expect(changeWords(figure({ value: null, change: null })).text).toBe("这段时间还没有");
  });

  it("is said in English too", async () => {
    await speak("en");
    expect(changeWords(figure({ change: -21 })).text).toBe("21 min faster");
    expect(lengthWords(1350)).toBe("3 working days");
    expect(lengthWords(60)).toBe("1 h");
  });
});

describe("the target", () => {
  it("is where one wants to be", () => {
    expect(targetWords(figure({}))).toBe("目标 2 小时内");
    expect(targetWords(conversion({}))).toBe("目标 15%");
    expect(targetWords(figure({ target: null }))).toBe("");
  });

  it("gives way to the alarm when it has come so far", () => {
    expect(targetWords(conversion({ value: 7.9 }))).toBe("低于 8% 的警戒线");
    expect(targetWords(conversion({ value: 8 }))).toBe("目标 15%");
  });

  it("turns the number red only where something was set for it", () => {
    expect(isBeyond(figure({ tone: "bad" }))).toBe(true);
    expect(isBeyond(figure({ tone: "bad", target: null }))).toBe(false);
    expect(isBeyond(figure({ tone: "neutral" }))).toBe(false);
  });
});
