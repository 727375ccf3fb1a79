import { expect, it } from "vitest";
import { yuanOf } from "./yuan";

it.each([
  ["30万", 300_000],
  ["¥300,000", 300_000],
  ["4.5 万元", 45_000],
  ["1.2亿", 120_000_000],
  ["50000", 50_000],
  ["50k", 50_000],
  ["", null],
  [" ", null],
  ["很多", "很多"],
])("reads %s", (text, yuan) => {
  expect(yuanOf(text)).toBe(yuan);
});
