import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { FilterFields } from "@/lib/contract";
import { speak } from "@/lib/i18n";
import { draftOf, EMPTY, finished, operatorOf, withField, withOperator } from "./drafts";
import { describedFields, furtherField } from "./fields";
import { readNumber, sayNumber, writeNumber } from "./numbers";
import { isValue } from "./values";

const FILE = resolve(import.meta.dirname, "../../../../tests/common/filters/said.json");
const told = JSON.parse(readFileSync(FILE, "utf8"))["zh-CN"].description as FilterFields;
const fields = describedFields(told);
const { limits } = told;
const named = (key: string) => {
  const field = fields.find((one) => one.key === key);
  if (!field) throw new Error(key);
  return field;
};
const takes = (key: string, operator: string, value: unknown): boolean => {
  const field = named(key);
  const shape = operatorOf({ operator }, field)?.shape;
  if (!shape) throw new Error(operator);
  return isValue(shape, value, field.choices, limits);
};

describe("a value fits its shape", () => {
  it.each<[string, string, unknown]>([
    ["name", "is", "甲"],
    ["name", "in", ["甲", "乙"]],
    ["name", "empty", true],
    ["tier", "is", "high"],
    ["tags", "has_any", ["red"]],
    ["budget", "between", [1, 1]],
    ["budget", "below", -0.5],
    ["staff", "is", 3],
    ["active", "is", false],
    ["due_on", "on", "2026-11-01"],
    ["due_on", "before", { days_ago: 7 }],
    ["due_on", "between", ["today", "2020-01-01"]],
    ["seen_at", "within", { last_days: 3650 }],
    ["seen_at", "within", "this_week"],
    ["owner", "is", "me"],
    ["owner", "in", ["my_people", 3]],
    ["department", "in", ["mine_and_below"]],
  ])("%s %s %j", (key, operator, value) => expect(takes(key, operator, value)).toBe(true));
});

describe("what does not fit is no value", () => {
  it.each<[string, string, unknown]>([
    ["name", "is", ""],
    ["name", "is", "长".repeat(201)],
    ["name", "in", []],
    ["name", "in", ["甲", ""]],
    ["name", "empty", false],
    ["tier", "is", "gone"],
    ["budget", "between", [2, 1]],
    ["budget", "between", [1, undefined]],
    ["budget", "below", "5"],
    ["staff", "is", 1.5],
    ["active", "is", "true"],
    ["due_on", "on", "2026-13-01"],
    ["due_on", "on", { days_ago: 0 }],
    ["due_on", "on", { last_days: 1 }],
    ["due_on", "between", ["2026-11-02", "2026-11-01"]],
    ["seen_at", "within", { last_days: 3651 }],
    ["seen_at", "within", { last_days: 1, next_days: 1 }],
    ["seen_at", "within", "someday"],
    ["owner", "is", "my_people"],
    ["owner", "is", 0],
    ["department", "is", "mine_and_below"],
  ])("%s %s %j", (key, operator, value) => expect(takes(key, operator, value)).toBe(false));
});

describe("numbers as people write them", () => {
  afterEach(() => speak("zh-CN"));

  it.each<[string, number | undefined]>([
    ["50000", 50000],
    ["50,000", 50000],
    ["５万", 50000],
    [" 1.2 亿", 120_000_000],
    ["¥3.5万", 35000],
    ["50k", 50000],
    ["-0.5", -0.5],
    ["−3", -3],
    [".5", 0.5],
    ["1.1万", 11000],
    ["0.07亿", 7_000_000],
    ["0", 0],
    ["-0", 0],
    ["", undefined],
    ["-", undefined],
    ["五万", undefined],
    ["1e5", undefined],
    ["5 万元", undefined],
    ["999999999999999", 999_999_999_999_999],
    ["1000000000000000", undefined],
    ["10000000亿", undefined],
    ["0.0000000000000001", undefined],
  ])("%s", (typed, number) => expect(readNumber(typed, limits.digits)).toBe(number));

  it.each([0, 5, -120_000_000, 0.00001, 123456.5, 999_999_999_999_999])(
    "%d is typed as it is read",
    (number) => expect(readNumber(writeNumber(number), limits.digits)).toBe(number),
  );

  it("are said in steps of the language", async () => {
    expect(sayNumber(50000)).toBe("5 万");
    expect(sayNumber(-1234)).toBe("-1,234");
    await speak("en");
    expect(sayNumber(50000)).toBe("50,000");
  });
});

describe("a condition while it is written", () => {
  const begun = withField(EMPTY, named("budget"));

  it("begins with the first comparison, and is whole with its value", () => {
    expect(begun).toMatchObject({ field: "budget", operator: "is", value: undefined });
    expect(finished(begun, fields, limits)).toBeNull();
    expect(finished({ ...begun, value: 3 }, fields, limits)).toMatchObject({ operator: "is", value: 3 });
    expect(finished(EMPTY, fields, limits)).toBeNull();
    expect(finished({ ...begun, field: "gone", value: 3 }, fields, limits)).toBeNull();
  });

  it("keeps its value as far as the next comparison takes it", () => {
    const five = withOperator({ ...begun, value: 5 }, named("budget"), "below");
    expect(five.value).toBe(5);
    const between = withOperator(five, named("budget"), "between");
    expect(between.value).toEqual([5, undefined]);
    expect(withOperator(five, named("budget"), "in").value).toEqual([5]);
    expect(withOperator({ ...between, value: [5, 7] }, named("budget"), "above").value).toBe(5);
    expect(withOperator(five, named("budget"), "empty").value).toBe(true);
    expect(
      withOperator({ ...five, operator: "empty", value: true }, named("budget"), "is").value,
    ).toBeUndefined();
    expect(withOperator(five, named("budget"), "unheard").operator).toBe("below");
  });

  it("does not keep a word of several for one", () => {
    const people = { ...EMPTY, field: "owner", operator: "in", value: ["my_people"] };
    expect(withOperator(people, named("owner"), "is").value).toBeUndefined();
    expect(withOperator({ ...people, value: ["me"] }, named("owner"), "is").value).toBe("me");
    expect(withOperator({ ...people, value: [3, 4] }, named("owner"), "is").value).toBe(3);
  });

  it("begins anew with another field, and not with the same one", () => {
    const filled = withOperator(begun, named("budget"), "filled");
    expect(withField(filled, named("name"))).toMatchObject({
      field: "name",
      operator: "filled",
      value: true,
    });
    const five = { ...begun, value: 5 };
    expect(withField(five, named("budget"))).toBe(five);
    const kept = draftOf({ kind: "condition", field: "name", operator: "is", value: "x", negated: true });
    expect(kept).toEqual({ field: "name", operator: "is", value: "x", negated: true });
  });

  it("may ask for a field that the caller knows of", () => {
    const outcome = furtherField(told, {
      key: "step.call",
      label: "「首次联系」的结果",
      choices: [{ value: "done", label: "完成" }],
    });
    expect(outcome.kind).toBe("text");
    const draft = { ...withField(EMPTY, outcome), value: "done" };
    expect(finished(draft, [...fields, outcome], limits)).toMatchObject({
      field: "step.call",
      value: "done",
    });
  });
});
