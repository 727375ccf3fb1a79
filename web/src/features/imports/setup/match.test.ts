import { expect, it } from "vitest";
import type { ImportJob } from "@/lib/contract";
import { matchChange, matchedCount, saysWho, shownFields, titleOf } from "./match";

const column = (index: number, title: string, field: string | null) => ({ index, title, samples: [], field });
const columns = [column(0, "客户名称", "company"), column(1, "电话", "phone"), column(2, "意向", null)];

it("counts what was matched and knows each field's column", () => {
  expect(matchedCount(columns)).toBe(2);
  expect(titleOf(columns, "phone")).toBe("电话");
  expect(titleOf(columns, "owner")).toBeNull();
});

it("takes a field from the column that had it", () => {
  expect(matchChange(columns, 2, "phone")).toEqual({ 2: "phone", 1: null });
});

it("leaves the others alone where nobody had the field", () => {
  expect(matchChange(columns, 2, "city")).toEqual({ 2: "city" });
  expect(matchChange(columns, 1, "phone")).toEqual({ 1: "phone" });
});

it("can empty a column", () => {
  expect(matchChange(columns, 1, null)).toEqual({ 1: null });
});

it("asks for a company or a phone", () => {
  expect(saysWho(columns)).toBe(true);
  expect(saysWho([column(0, "微信", "wechat")])).toBe(false);
});

it("previews the fields that have a column", () => {
  const fields = ["phone", "company", "city"].map((name) => ({ name, label: name, required: false }));
  expect(shownFields({ columns, fields } as unknown as ImportJob).map(({ name }) => name)).toEqual([
    "phone",
    "company",
  ]);
});
